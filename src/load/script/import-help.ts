import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isJsonObject } from "../../schema/json.ts";
import { readJson } from "../json-reader.ts";
import { readRegularText } from "../read-file.ts";

/** The files that a message may be made of: those of the repository. */
export interface UserFiles {
  /** Absolute path, links followed. */
  readonly root: string;
}

const EXTENSIONS = [".ts", ".mts", ".js", ".mjs", ".json"] as const;

/** The specifier that was meant: with its extension, with `.ts` for `.js`, or with the index file of a folder. */
export function suggestFile(specifier: string, from: string, { root }: UserFiles): string | undefined {
  const bare = specifier.replace(/\.[mc]?js$/u, "");
  for (const candidate of [
    ...EXTENSIONS.map((extension) => bare + extension),
    ...EXTENSIONS.map((extension) => `${specifier.replace(/\/$/u, "")}/index${extension}`),
  ]) {
    const path = resolve(dirname(from), candidate);
    if (isWithin(root, path) && isFile(path)) return candidate;
  }
  return undefined;
}

/** The `paths` entry of the nearest tsconfig.json that a specifier matches. */
export function tsconfigAlias(specifier: string, from: string, { root }: UserFiles): string | undefined {
  for (let folder = dirname(from); isWithin(root, join(folder, "x")); folder = dirname(folder)) {
    const path = join(folder, "tsconfig.json");
    if (!existsSync(path)) continue;
    const read = readRegularText(path);
    if (read.kind !== "read") return undefined;
    const { value } = readJson(read.text, { lenient: true });
    const options = isJsonObject(value) ? value["compilerOptions"] : undefined;
    const paths = isJsonObject(options) ? options["paths"] : undefined;
    if (!isJsonObject(paths)) return undefined;
    return Object.keys(paths).find((pattern) => matches(specifier, pattern));
  }
  return undefined;
}

function matches(specifier: string, pattern: string): boolean {
  const star = pattern.indexOf("*");
  if (star === -1) return specifier === pattern;
  return specifier.startsWith(pattern.slice(0, star)) && specifier.endsWith(pattern.slice(star + 1));
}

export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
