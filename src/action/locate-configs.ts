import { relative, sep } from "node:path";
import { expandConfigs } from "../load/expand-configs.ts";
import { scriptOf } from "../load/generated-data.ts";
import { locateConfig } from "../load/read-config.ts";
import type { CommandOptions, FoundConfig } from "./commands.ts";

/** The configs that the input `config` names, or the one that is found. */
export function locateConfigs(options: CommandOptions): readonly FoundConfig[] {
  const { configFiles, directory, workspace } = options;
  if (configFiles.length === 0) return [locate(options, undefined)];
  return expandConfigs(configFiles, directory, workspace).map((path) => locate(options, path));
}

/** A script and the data that was made of it are one config: its reports go by the name of the script. */
function locate({ directory, workspace }: CommandOptions, path: string | undefined): FoundConfig {
  const named = path === undefined ? {} : { configFile: path };
  const located = locateConfig({ folder: directory, workspace, ...(path === undefined ? {} : { path }) });
  if (located.kind === "none") return named;
  const data = located.kind === "data" ? located.path : located.data;
  const script = located.kind === "data" ? scriptOf(located.path, workspace) : located.path;
  const file = inWorkspace(workspace, script ?? located.path);
  const base = data === undefined ? undefined : inWorkspace(workspace, data);
  return {
    ...named,
    ...(file === undefined ? {} : { file }),
    ...(base === undefined ? {} : { base }),
  };
}

function inWorkspace(workspace: string, path: string): string | undefined {
  const way = relative(workspace, path);
  return way.startsWith("..") ? undefined : way.split(sep).join("/");
}
