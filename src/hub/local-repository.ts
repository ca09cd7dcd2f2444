import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
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
    const file = openFile(join(root, name), inside);
    if (file === undefined) continue;
    closeSync(file.descriptor);
    files.push({ path: name, size: file.size });
  }
  return {
    files,
    text: async (file, mostBytes) => {
      const bytes = readPart(join(root, file.path), inside, file, 0, Math.min(file.size, mostBytes));
      return new TextDecoder().decode(bytes);
    },
    bytes: async (file, start, end) => readPart(join(root, file.path), inside, file, start, Math.min(end, file.size)),
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

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

/** A regular file that may be read; `O_NONBLOCK`, as opening a named pipe would wait for a writer. */
function openFile(path: string, inside: string | undefined): OpenFile | undefined {
  let descriptor: number;
  try {
    const real = realpathSync(path);
    if (inside !== undefined && !isWithin(inside, real)) return undefined;
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  const stat = fstatSync(descriptor);
  if (stat.isFile()) return { descriptor, size: stat.size };
  closeSync(descriptor);
  return undefined;
}

function readPart(
  path: string,
  inside: string | undefined,
  file: RepositoryFile,
  start: number,
  end: number,
): Uint8Array {
  const open = openFile(path, inside);
  if (open === undefined) throw new UnusableFile(file.path, `${file.path} cannot be read`);
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let at = 0;
    while (at < bytes.byteLength) {
      const read = readSync(open.descriptor, bytes, at, bytes.byteLength - at, start + at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(open.descriptor);
  }
}
