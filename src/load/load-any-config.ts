import { loadConfig, type LoadResult } from "./load-config.ts";

const MAY_BE_A_LIST = /^\uFEFF?(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*\[/u;

/** The same as `loadConfig`, and a JSON list of models as a config: what reads it is loaded when there is one. */
export async function loadAnyConfig(text: string, file: string): Promise<LoadResult> {
  if (!/\.jsonc?$/iu.test(file) || !MAY_BE_A_LIST.test(text)) return loadConfig(text, file);
  const { readLegacyList } = await import("./legacy/legacy-list.ts");
  return loadConfig(text, file, readLegacyList);
}
