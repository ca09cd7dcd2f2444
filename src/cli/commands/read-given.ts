import { dirname } from "node:path";
import { withoutTokens } from "../../diagnostics/token-shapes.ts";
import { readConfig, type ReadConfig, type ReadConfigOptions } from "../../load/read-config.ts";
import type { CommandInput } from "./command-input.ts";
import type { OpenedFile } from "./opened-config.ts";

/** What of a command's input says which config is read, and how. */
export type GivenConfig = Pick<CommandInput, "directory" | "configFile" | "workspace" | "dataOnly"> &
  Partial<Pick<CommandInput, "env" | "log" | "signal">> & {
    /** Says nothing of stale data: it is about to be written. */
    readonly ignoreStale?: boolean;
  };

/** Reads the config that a command is given, and runs it when it is a script. */
export async function readGiven(
  given: GivenConfig,
  shape?: ReadConfigOptions["shape"],
): Promise<{ readonly read: ReadConfig; readonly file: OpenedFile }> {
  const read = await readConfig({
    folder: given.directory,
    ...(given.configFile === undefined ? {} : { path: given.configFile }),
    ...(given.workspace === undefined ? {} : { workspace: given.workspace }),
    ...(given.dataOnly === undefined ? {} : { dataOnly: given.dataOnly }),
    ...(given.ignoreStale === undefined ? {} : { ignoreStale: given.ignoreStale }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
    ...(given.env === undefined ? {} : { env: given.env }),
    ...(shape === undefined ? {} : { shape }),
  });
  for (const line of read.script?.printed ?? []) given.log?.(`the config prints: ${withoutTokens(line)}`);
  const { source, missing, path, script } = read;
  const file: OpenedFile = {
    source,
    missing,
    configDir: path === undefined ? given.directory : dirname(path),
    ...(path === undefined ? {} : { path }),
    ...(script === undefined ? {} : { script }),
  };
  return { read, file };
}
