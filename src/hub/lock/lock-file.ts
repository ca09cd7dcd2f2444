import { realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openRegularFile, readAndClose } from "../regular-file.ts";
import { type Lock, LOCK_FILE } from "./lock.ts";
import { type ParsedLock, parseLock } from "./parse-lock.ts";
import { lockText } from "./write-lock.ts";

const MOST_BYTES = 64 * 1024 * 1024;

/** The lock beside a config; undefined when there is none. With `workspace`, it has to lie in it. */
export function readLockFile(
  configDir: string,
  workspace?: string,
): (ParsedLock & { readonly text: string }) | undefined {
  const inside = workspace === undefined ? undefined : realpathSync(workspace);
  const open = openRegularFile(join(configDir, LOCK_FILE), inside);
  if (open === undefined) return undefined;
  const text = new TextDecoder().decode(readAndClose(open, 0, Math.min(open.size, MOST_BYTES)));
  return { ...parseLock(text), text };
}

/**
 * Writes the lock in one step, so that whoever stops the program keeps the old one. Returns the system's code when it
 * cannot be written.
 */
export function writeLockFile(configDir: string, lock: Lock): string | undefined {
  const path = join(configDir, LOCK_FILE);
  const next = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(next, lockText(lock), { flag: "wx" });
    renameSync(next, path);
    return undefined;
  } catch (error) {
    rmSync(next, { force: true });
    if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
    throw error;
  }
}
