import { dirname } from "node:path";
import type { CheckedShape } from "../../load/check-shape.ts";
import { loadConfig, type LoadResult } from "../../load/load-config.ts";
import { readConfig } from "../../load/read-config.ts";
import { shapeOf } from "../../load/shape.ts";
import { checkRules } from "../../rules/check-rules.ts";
import type { CommandInput } from "./command-input.ts";
import { type OpenedConfig, openedConfig, type OpenedFile } from "./opened-config.ts";

type OpenInput = Pick<CommandInput, "directory" | "configFile" | "workspace" | "target">;

type CheckedFor = Pick<CommandInput, "workspace" | "target">;

/** Reads the config and runs every check that needs nothing but the file. */
export async function openConfig(input: OpenInput): Promise<OpenedConfig> {
  const read = await readConfig({
    folder: input.directory,
    ...(input.configFile === undefined ? {} : { path: input.configFile }),
    ...(input.workspace === undefined ? {} : { workspace: input.workspace }),
  });
  const configDir = read.path === undefined ? input.directory : dirname(read.path);
  const path = read.path === undefined ? {} : { path: read.path };
  return checked({ source: read.source, missing: read.missing, configDir, ...path }, read, input);
}

/** The same for a text that is not a file here, such as the base branch's version of a config. */
export async function openText(text: string, file: string, configDir: string, input: OpenInput): Promise<OpenedConfig> {
  return openLoaded(loadConfig(text, file), configDir, input);
}

/** The same for what was loaded from anywhere. */
export async function openLoaded(loaded: LoadResult, configDir: string, input: CheckedFor): Promise<OpenedConfig> {
  return checked({ source: loaded.source, missing: false, configDir }, await shapeOf(loaded), input);
}

function checked(file: OpenedFile, { config, partial, findings }: CheckedShape, input: CheckedFor): OpenedConfig {
  if (config === undefined) return openedConfig(file, undefined, findings);
  const found = checkRules(config, {
    configDir: file.configDir,
    partial,
    ...(input.workspace === undefined ? {} : { repositoryDir: input.workspace }),
    ...(input.target === undefined ? {} : { targets: [input.target] }),
  });
  return openedConfig(file, config, [...findings, ...found]);
}
