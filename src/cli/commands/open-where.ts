import { dirname } from "node:path";
import { readConfig } from "../../load/read-config.ts";
import { whereOf } from "../../load/shape.ts";
import type { CommandInput } from "./command-input.ts";
import { type OpenedConfig, openedConfig } from "./opened-config.ts";

/** Reads only which fleet it is and where it runs, and checks nothing else: for commands that look at what is live. */
export async function openWhere(
  input: Pick<CommandInput, "directory" | "configFile" | "workspace">,
): Promise<OpenedConfig> {
  const { source, missing, path, config, findings } = await readConfig({
    folder: input.directory,
    ...(input.configFile === undefined ? {} : { path: input.configFile }),
    ...(input.workspace === undefined ? {} : { workspace: input.workspace }),
    shape: whereOf,
  });
  return openedConfig(
    { source, missing, configDir: path === undefined ? input.directory : dirname(path) },
    config,
    findings,
  );
}
