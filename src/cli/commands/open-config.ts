import { dirname } from "node:path";
import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import { toDiagnostics } from "../../diagnostics/locate.ts";
import type { Source } from "../../diagnostics/source.ts";
import { checkShape } from "../../load/check-shape.ts";
import { loadConfig } from "../../load/load-config.ts";
import { readConfig, type ReadConfig } from "../../load/read-config.ts";
import { chooseTarget } from "../../resolve/choose-target.ts";
import type { Fleet } from "../../resolve/fleet.ts";
import { resolve } from "../../resolve/resolve.ts";
import { checkRules, doubtedPaths } from "../../rules/check-rules.ts";
import type { Config } from "../../schema/config.ts";
import type { CommandInput } from "./command-input.ts";

/** A config with everything that the file alone says about it. */
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

type OpenInput = Pick<CommandInput, "directory" | "configFile" | "workspace" | "target">;

/** Reads the config and runs every check that needs nothing but the file. */
export function openConfig(input: OpenInput): OpenedConfig {
  const read = readConfig({
    folder: input.directory,
    ...(input.configFile === undefined ? {} : { path: input.configFile }),
    ...(input.workspace === undefined ? {} : { workspace: input.workspace }),
  });
  const configDir = read.path === undefined ? input.directory : dirname(read.path);
  return { ...checked(read.source, read, configDir, input), missing: read.missing };
}

/** The same for a text that is not a file here, such as the base branch's version of a config. */
export function openText(text: string, file: string, configDir: string, input: OpenInput): OpenedConfig {
  const loaded = loadConfig(text, file);
  return { ...checked(loaded.source, checkShape(loaded), configDir, input), missing: false };
}

function checked(
  source: Source,
  { config, findings: found }: Pick<ReadConfig, "config" | "findings">,
  configDir: string,
  input: OpenInput,
): Omit<OpenedConfig, "missing"> {
  const findings = [...found];
  if (config !== undefined) {
    findings.push(
      ...checkRules(config, {
        configDir,
        doubted: doubtedPaths(found),
        ...(input.workspace === undefined ? {} : { repositoryDir: input.workspace }),
        ...(input.target === undefined ? {} : { targets: [input.target] }),
      }),
    );
  }
  const checks = config?.checks ?? {};
  const place = (more: readonly Finding[]): readonly Diagnostic[] => toDiagnostics(more, source, checks);
  const diagnostics = place(findings);
  const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === "error");
  return { source, configDir, diagnostics, hasErrors, place, ...(config === undefined ? {} : { config }) };
}

export type OpenedFleet =
  | { readonly ok: true; readonly opened: OpenedConfig; readonly fleet: Fleet }
  | { readonly ok: false; readonly opened: OpenedConfig; readonly diagnostics: readonly Diagnostic[] };

/**
 * The fleet of a config without errors. `target` says whether one has to be known (to deploy), or is taken when there
 * is only one (to plan), or none is looked at.
 */
export function openFleet(input: OpenInput, opened: OpenedConfig, target: "required" | "optional"): OpenedFleet {
  const { config } = opened;
  if (config === undefined || opened.hasErrors) return { ok: false, opened, diagnostics: opened.diagnostics };
  const chosen = chooseTarget(config, input.target);
  const needed = target === "required" || input.target !== undefined;
  if (!chosen.ok && needed) {
    return { ok: false, opened, diagnostics: [...opened.diagnostics, ...opened.place(chosen.findings)] };
  }
  const resolved = resolve(config, chosen.ok ? chosen.target.name : undefined, { configDir: opened.configDir });
  if (resolved.ok) return { ok: true, opened, fleet: resolved.fleet };
  return { ok: false, opened, diagnostics: [...opened.diagnostics, ...opened.place(resolved.findings)] };
}
