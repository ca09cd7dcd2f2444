import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

export interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

/**
 * Opens a regular file for reading; undefined when there is none, or it lies outside of `inside` (a real path) after
 * symbolic links are followed. Does not wait for the writer of a named pipe.
 */
export function openRegularFile(path: string, inside: string | undefined): OpenFile | undefined {
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

/** Bytes `start` to `end` of an open file, fewer when it ends before; the file is closed. */
export function readAndClose({ descriptor }: OpenFile, start: number, end: number): Uint8Array {
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let at = 0;
    while (at < bytes.byteLength) {
      const read = readSync(descriptor, bytes, at, bytes.byteLength - at, start + at);
      if (read === 0) break;
      at += read;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(descriptor);
  }
}

export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
