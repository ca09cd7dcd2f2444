import { existsSync } from "node:fs";
import { join } from "node:path";
import { LOCK_FILE } from "../../hub/lock/lock.ts";
import type { CheckedShape } from "../../load/check-shape.ts";
import { loadAnyConfig } from "../../load/load-any-config.ts";
import type { LoadResult } from "../../load/load-config.ts";
import { shapeOf } from "../../load/shape.ts";
import { isHubId, placedSource } from "../../resolve/model-source.ts";
import { checkRules, doubtedPaths } from "../../rules/check-rules.ts";
import type { Config } from "../../schema/config.ts";
import { loadWhole } from "../load-whole.ts";
import type { CommandInput } from "./command-input.ts";
import { type OpenedConfig, openedConfig, type OpenedFile } from "./opened-config.ts";
import { type GivenConfig, readGiven } from "./read-given.ts";

export type OpenInput = GivenConfig & Pick<CommandInput, "target" | "opened"> & FitWanted;

/** Whether the memory of the models is looked at. */
interface FitWanted {
  /**
   * `known`: where there is a lock or a model's folder. `asked`: always, and a lock that is missing is told. `only`: as
   * `known`, for a version that is no longer asked to be right. Not at all when absent.
   */
  readonly fit?: "known" | "asked" | "only";
  /** The lock of another commit, whose config is opened; `null` when there is none. */
  readonly lock?: string | null;
}

type CheckedFor = Pick<CommandInput, "workspace" | "target"> & FitWanted;

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

async function checked(file: OpenedFile, { config, findings }: CheckedShape, input: CheckedFor): Promise<OpenedConfig> {
  if (config === undefined) return openedConfig(file, undefined, findings);
  const found = checkRules(config, {
    configDir: file.configDir,
    doubted: doubtedPaths(findings),
    ...(input.workspace === undefined ? {} : { repositoryDir: input.workspace }),
    ...(input.target === undefined ? {} : { targets: [input.target] }),
  });
  const all = [...findings, ...found];
  if (input.fit === undefined || (input.fit !== "asked" && !isMemoryKnown(config, file.configDir, input.lock))) {
    return openedConfig(file, config, all);
  }
  const { configFit } = await loadWhole(() => import("./config-fit.ts"));
  const fit = await configFit({
    ...input,
    config,
    configDir: file.configDir,
    found: all,
    needsLock: input.fit === "asked",
  });
  return { ...openedConfig(file, config, input.fit === "only" ? all : [...all, ...fit.findings]), fits: fit.fits };
}

/** True when there is something that says how large a model is: a lock, or a folder on this machine. */
function isMemoryKnown(config: Config, configDir: string, lock: string | null | undefined): boolean {
  if (lock !== undefined) return lock !== null;
  if (existsSync(join(configDir, LOCK_FILE))) return true;
  return Object.values(config.models).some(({ model_source: source }) => {
    return typeof source === "string" && !isHubId(source) && existsSync(placedSource(source, configDir));
  });
}
