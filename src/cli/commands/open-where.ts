import { dirname } from "node:path";
import { readConfig } from "../../load/read-config.ts";
import type { Config } from "../../schema/config.ts";
import type { CommandInput } from "./command-input.ts";
import { type OpenedConfig, openedConfig } from "./opened-config.ts";

type WhereInput = Pick<CommandInput, "directory" | "configFile" | "workspace">;

/**
 * Reads only which fleet it is and where it runs: for commands that look at what is live. What is wrong with a model, or
 * takes several keys to see, must not keep anybody from looking.
 */
export async function openWhere(input: WhereInput): Promise<OpenedConfig> {
  const read = await readConfig({
    folder: input.directory,
    ...(input.configFile === undefined ? {} : { path: input.configFile }),
    ...(input.workspace === undefined ? {} : { workspace: input.workspace }),
  });
  const { source, missing, config } = read;
  const configDir = read.path === undefined ? input.directory : dirname(read.path);
  const findings = config === undefined ? read.findings : read.findings.filter(({ path }) => !isAboutModels(path[0]));
  return openedConfig({ source, missing, configDir }, config === undefined ? undefined : whereOf(config), findings);
}

function isAboutModels(key: string | number | undefined): boolean {
  return key === "models" || key === "defaults" || key === "checks";
}

/** One application holds all models where there is no gateway, and no record tells which: there, they are needed. */
function whereOf(config: Config): Config {
  return config.layout === "single_app" ? config : { ...config, models: {}, defaults: {} };
}
