import { whereOf } from "../../load/shape.ts";
import { type OpenedConfig, openedConfig } from "./opened-config.ts";
import { type GivenConfig, readGiven } from "./read-given.ts";

/** Reads only which fleet it is and where it runs, and checks nothing else: for commands that look at what is live. */
export async function openWhere(given: GivenConfig): Promise<OpenedConfig> {
  const { read, file } = await readGiven(given, whereOf);
  return openedConfig(file, read.config, read.findings);
}
