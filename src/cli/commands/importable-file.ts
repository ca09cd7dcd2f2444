import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isLegacyEnvFile } from "../../import/env-file.ts";
import { readJson } from "../../load/json-reader.ts";
import { isLegacyList } from "../../load/legacy/is-legacy-list.ts";
import { readRegularText } from "../../load/read-file.ts";

/** Files of a folder that are looked into. */
const MOST_FILES = 200;

/** The first file of a folder that holds models in another format: a list, an env file, a Serve config, a RayService. */
export function importableFile(folder: string): string | undefined {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted()
    .slice(0, MOST_FILES);
  return names.find((name) => isImportable(folder, name));
}

function isImportable(folder: string, name: string): boolean {
  const isYaml = /\.ya?ml$/iu.test(name) && !name.startsWith("models.config.");
  const isEnv = /(?:^|\.)env$/iu.test(name);
  if (!isYaml && !isEnv && name !== "models.config.json") return false;
  const read = readRegularText(join(folder, name));
  if (read.kind !== "read") return false;
  if (isYaml) return /^[ \t-]*llm_configs:/mu.test(read.text);
  return isEnv ? isLegacyEnvFile(read.text) : isLegacyList(readJson(read.text).value);
}
