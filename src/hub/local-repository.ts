import { closeSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isWithin, openRegularFile, readAndClose } from "./regular-file.ts";
import { type Repository, type RepositoryFile, UnusableFile } from "./repository.ts";

/** More entries than a model's folder has; the rest is not looked at. */
const MOST_FILES = 20_000;

/**
 * A folder on this machine as a repository. With `workspace`, everything has to lie in it after symbolic links are
 * followed. Undefined when there is no such folder, or it lies elsewhere.
 */
export function localRepository(folder: string, workspace?: string): Repository | undefined {
  const root = realFolder(folder);
  const inside = workspace === undefined ? undefined : realFolder(workspace);
  if (root === undefined || (workspace !== undefined && (inside === undefined || !isWithin(inside, root)))) {
    return undefined;
  }
  const files: RepositoryFile[] = [];
  for (const name of readdirSync(root).toSorted().slice(0, MOST_FILES)) {
    const open = openRegularFile(join(root, name), inside);
    if (open === undefined) continue;
    closeSync(open.descriptor);
    files.push({ path: name, size: open.size });
  }

  function part(file: RepositoryFile, start: number, end: number): Uint8Array {
    const open = openRegularFile(join(root ?? folder, file.path), inside);
    if (open === undefined) throw new UnusableFile(file.path, `${file.path} cannot be read`);
    return readAndClose(open, start, Math.min(end, file.size));
  }

  return {
    files,
    text: async (file, mostBytes) => new TextDecoder().decode(part(file, 0, mostBytes)),
    bytes: async (file, start, end) => part(file, start, end),
  };
}

function realFolder(folder: string): string | undefined {
  try {
    const real = realpathSync(folder);
    readdirSync(real);
    return real;
  } catch {
    return undefined;
  }
}
