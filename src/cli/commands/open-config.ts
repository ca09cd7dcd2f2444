import type { CheckedShape } from "../../load/check-shape.ts";
import { loadAnyConfig } from "../../load/load-any-config.ts";
import type { LoadResult } from "../../load/load-config.ts";
import { shapeOf } from "../../load/shape.ts";
import { checkRules, doubtedPaths } from "../../rules/check-rules.ts";
import type { CommandInput } from "./command-input.ts";
import { type OpenedConfig, openedConfig, type OpenedFile } from "./opened-config.ts";
import { type GivenConfig, readGiven } from "./read-given.ts";

export type OpenInput = GivenConfig & Pick<CommandInput, "target" | "opened">;

type CheckedFor = Pick<CommandInput, "workspace" | "target">;

/** Reads the config, runs it when it is a script, and makes every check that needs nothing but the file. */
export async function openConfig(input: OpenInput): Promise<OpenedConfig> {
  if (input.opened !== undefined) return input.opened;
  const { read, file } = await readGiven(input);
  return checked(file, read, input);
}

/** The same for a text that is not a file here, such as the base branch's version of a config. */
export async function openText(
  text: string,
  file: string,
  configDir: string,
  input: CheckedFor,
): Promise<OpenedConfig> {
  return openLoaded(await loadAnyConfig(text, file), configDir, input);
}

/** The same for what was loaded from anywhere. */
export async function openLoaded(loaded: LoadResult, configDir: string, input: CheckedFor): Promise<OpenedConfig> {
  return checked({ source: loaded.source, missing: false, configDir }, await shapeOf(loaded), input);
}

function checked(file: OpenedFile, { config, findings }: CheckedShape, input: CheckedFor): OpenedConfig {
  if (config === undefined) return openedConfig(file, undefined, findings);
  const found = checkRules(config, {
    configDir: file.configDir,
    doubted: doubtedPaths(findings),
    ...(input.workspace === undefined ? {} : { repositoryDir: input.workspace }),
    ...(input.target === undefined ? {} : { targets: [input.target] }),
  });
  return openedConfig(file, config, [...findings, ...found]);
}
