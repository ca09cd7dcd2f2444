import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";

export const DATA_FILES = [
  "models.config.yaml",
  "models.config.yml",
  "models.config.json",
  "models.config.jsonc",
] as const;
export const SCRIPT_FILES = ["models.config.ts", "models.config.mts", "models.config.js", "models.config.mjs"] as const;

export type FoundConfig =
  | { readonly kind: "found"; readonly path: string }
  /** A script and a data file, which has to be the one that was made of it. */
  | { readonly kind: "pair"; readonly script: string; readonly data: string }
  /** There is no config file, or none that can be used; `file` is what the finding is about. */
  | { readonly kind: "none"; readonly file: string; readonly finding: Finding };

/**
 * Looks for a config file in a folder and the ones above it, up to the root of the repository (the folder that holds
 * `.git`), or of the file system when there is no repository.
 */
export function findConfig(folder: string): FoundConfig {
  for (let at = folder; ; at = dirname(at)) {
    const names = new Set(namesIn(at));
    const found = [...SCRIPT_FILES, ...DATA_FILES].filter((name) => names.has(name));
    const [first, second, third] = found;
    if (first !== undefined) {
      if (second === undefined) return { kind: "found", path: join(at, first) };
      if (third === undefined && isScript(first) && !isScript(second)) {
        return { kind: "pair", script: join(at, first), data: join(at, second) };
      }
      return { kind: "none", file: join(at, first), finding: severalFiles(found) };
    }
    if (existsSync(join(at, ".git")) || dirname(at) === at) return nothingFound(folder);
  }
}

export function isScript(path: string): boolean {
  return /\.[cm]?[jt]s$/u.test(path);
}

/** Said of config files that cannot all count. */
export function severalFiles(paths: readonly string[]): Finding {
  const names = paths.map((path) => basename(path));
  const message = `The folder holds ${names.join(" and ")}`;
  const help = names.some(isScript)
    ? "Name one, remove the others, or let `rayfleet synth --config-out` make the data file of the script."
    : "Name one, or remove the others.";
  return { code: "RF103", message, path: [], help };
}

function nothingFound(folder: string): FoundConfig {
  const message = "There is no models.config.yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs here or above";
  return { kind: "none", file: folder, finding: { code: "RF102", message, path: [], help: "Name the file." } };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that may not be listed has no config for us.
    return [];
  }
}
