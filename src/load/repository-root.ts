import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The root of the repository that a folder is in: the folder that holds `.git`. Undefined when it is in none. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
