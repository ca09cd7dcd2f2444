import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";

export const DATA_FILES = ["models.config.yaml", "models.config.yml", "models.config.json"] as const;
const SCRIPT_FILES = ["models.config.ts", "models.config.mts", "models.config.js", "models.config.mjs"] as const;

export type FoundConfig =
  | { readonly kind: "found"; readonly path: string }
  /** There is no config file, or none that can be used; `file` is what the finding is about. */
  | { readonly kind: "none"; readonly file: string; readonly finding: Finding };

/**
 * Looks for a config file in a folder and the ones above it, up to the root of the repository (the folder that holds
 * `.git`), or of the file system when there is no repository.
 */
export function findConfig(folder: string): FoundConfig {
  for (let at = folder; ; at = dirname(at)) {
    const names = new Set(namesIn(at));
    const data = DATA_FILES.filter((name) => names.has(name));
    const [first, second] = data;
    if (first !== undefined && second !== undefined) return severalFiles(join(at, first), data);
    if (first !== undefined) return { kind: "found", path: join(at, first) };
    const script = SCRIPT_FILES.find((name) => names.has(name));
    if (script !== undefined) return { kind: "none", file: join(at, script), finding: scriptFinding(script) };
    if (existsSync(join(at, ".git")) || dirname(at) === at) return nothingFound(folder);
  }
}

/** Said of a config that has to be run to be read. */
export function scriptFinding(name: string): Finding {
  return {
    code: "RF104",
    message: `${name} is a script, and configs in TypeScript or JavaScript come with the next version`,
    path: [],
    help: "Write it as models.config.yaml or models.config.json.",
  };
}

export function isScript(path: string): boolean {
  return /\.[cm]?[jt]s$/u.test(path);
}

function severalFiles(file: string, names: readonly string[]): FoundConfig {
  const message = `The folder holds ${names.join(" and ")}`;
  return { kind: "none", file, finding: { code: "RF103", message, path: [], help: "Name one, or remove the others." } };
}

function nothingFound(folder: string): FoundConfig {
  const message = `There is no ${DATA_FILES.join(", ")} here or above`;
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
