import { dirname, resolve } from "node:path";
import { openLoaded } from "../cli/commands/open-config.ts";
import type { OpenedConfig } from "../cli/commands/opened-config.ts";
import { loadAnyConfig } from "../load/load-any-config.ts";
import { loadValue } from "../load/load-value.ts";
import type { ConfigOptions } from "./config-options.ts";

export { lockedCommits } from "../cli/commands/locked-commits.ts";
export { openFleet } from "../cli/commands/open-fleet.ts";

/** Reads and checks a config that a program has: the text of a file, or a value. */
export async function openGiven(config: unknown, { file, target }: ConfigOptions): Promise<OpenedConfig> {
  const isText = typeof config === "string";
  const name = file ?? (isText ? "models.config.yaml" : "models.config.ts");
  const loaded = isText ? await loadAnyConfig(config, name) : loadValue(config, name);
  return openLoaded(loaded, dirname(resolve(name)), target === undefined ? {} : { target });
}
