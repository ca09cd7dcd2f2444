import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds `.git`, at a folder or above it; the folder itself when there is none. */
export function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
