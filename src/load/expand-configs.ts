import { existsSync, globSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isScript } from "./find-config.ts";
import { dataOf } from "./generated-data.ts";

/** More than any repository has; keeps a pattern such as `**` from a walk through a whole disk's worth of results. */
const MOST_CONFIGS = 1000;

const NOT_LOOKED_INTO: ReadonlySet<string> = new Set(["node_modules", ".git"]);

export function isPattern(path: string): boolean {
  return /[*?[\]{}]/u.test(path);
}

/**
 * The config files that paths and glob patterns name, in the order of the patterns and sorted within each, each once. A
 * data file that was made of a script which is named as well is left out: it is checked with the script. A pattern that
 * nothing matches is returned as it is, like any path that does not exist.
 */
export function expandConfigs(patterns: readonly string[], folder: string, workspace?: string): readonly string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (!isPattern(pattern) || existsSync(resolve(folder, pattern))) {
      found.add(pattern);
      continue;
    }
    const matches = globSync(pattern, { cwd: folder, exclude: (name) => NOT_LOOKED_INTO.has(basename(name)) });
    if (matches.length === 0) found.add(pattern);
    for (const match of matches.toSorted().slice(0, MOST_CONFIGS)) found.add(match);
  }
  const generated = new Set<string>();
  for (const path of found) {
    const data = isScript(path) ? dataOf(resolve(folder, path), workspace) : undefined;
    if (data !== undefined) generated.add(join(dirname(path), basename(data)));
  }
  return [...found].filter((path) => !generated.has(join(path)));
}
