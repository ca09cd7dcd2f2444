import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { FileOutcome } from "../../report/result.ts";

/**
 * Writes a whole file, or leaves it as it is when it is there with other content and may not be overwritten. It is
 * there with all of its content or not at all. `path` is absolute.
 */
export function writeWhole(path: string, text: string, overwrite: boolean): FileOutcome["state"] {
  const before = textOf(path);
  if (before === text) return "unchanged";
  if (before !== undefined && !overwrite) return "kept";
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new Error(`writing ${path}`, { cause });
  }
  return before === undefined ? "written" : "overwritten";
}

/** The text of a file; undefined when there is none. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return undefined;
    }
    throw new Error(`reading ${path}`, { cause: error });
  }
}
