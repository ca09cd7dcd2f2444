import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import { toDiagnostics } from "../../diagnostics/locate.ts";
import type { Source } from "../../diagnostics/source.ts";
import type { TargetFit } from "../../fit/fleet-fit.ts";
import type { ScriptFacts } from "../../load/read-config.ts";
import type { Config } from "../../schema/config.ts";

/** Where a config comes from. */
export interface OpenedFile {
  readonly source: Source;
  /** There is no such file: wrong usage. */
  readonly missing: boolean;
  /** Absolute path of the file, when it was read from one. */
  readonly path?: string;
  /** Folder of the config file; relative paths in it start there. */
  readonly configDir: string;
  /** What was run to get the config. */
  readonly script?: ScriptFacts;
}

/** A config with everything that was found in it. */
export interface OpenedConfig extends OpenedFile {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
  /** Places what is found later, with the severities that the config asks for. */
  readonly place: (findings: readonly Finding[]) => readonly Diagnostic[];
  /** What is known of each target's memory, by name; absent where it was not looked at. */
  readonly fits?: Readonly<Record<string, TargetFit>>;
}

/** Places what was found in a config. */
export function openedConfig(file: OpenedFile, config: Config | undefined, findings: readonly Finding[]): OpenedConfig {
  const checks = config?.checks ?? {};
  const place = (more: readonly Finding[]): readonly Diagnostic[] => toDiagnostics(more, file.source, checks);
  const diagnostics = place(findings);
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === "error");
  return { ...file, diagnostics, hasErrors, place, ...(config === undefined ? {} : { config }) };
}
