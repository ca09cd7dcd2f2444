import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import { toDiagnostics } from "../../diagnostics/locate.ts";
import type { Source } from "../../diagnostics/source.ts";
import type { Config } from "../../schema/config.ts";

/** A config with everything that was found in it. */
export interface OpenedConfig {
  readonly source: Source;
  /** There is no such file: wrong usage. */
  readonly missing: boolean;
  readonly config?: Config;
  /** Folder of the config file; relative paths in it start there. */
  readonly configDir: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
  /** Places what is found later, with the severities that the config asks for. */
  readonly place: (findings: readonly Finding[]) => readonly Diagnostic[];
}

/** Places what was found in a config. */
export function openedConfig(
  { source, missing, configDir }: Pick<OpenedConfig, "source" | "missing" | "configDir">,
  config: Config | undefined,
  findings: readonly Finding[],
): OpenedConfig {
  const checks = config?.checks ?? {};
  const place = (more: readonly Finding[]): readonly Diagnostic[] => toDiagnostics(more, source, checks);
  const diagnostics = place(findings);
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === "error");
  return { source, missing, configDir, diagnostics, hasErrors, place, ...(config === undefined ? {} : { config }) };
}
