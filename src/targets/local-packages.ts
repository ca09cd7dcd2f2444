import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PythonPackage } from "../gateway/package.ts";

/**
 * Puts a package where Ray on this machine reads it, named by its content and never changed afterwards. Returns its
 * `local://` address.
 */
export function localPackage(folder: string, pythonPackage: PythonPackage): string {
  const target = join(folder, pythonPackage.hash);
  const half = `${target}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  for (const [name, text] of Object.entries(pythonPackage.files)) writeFileSync(join(half, name), text);
  try {
    renameSync(half, target);
  } catch (cause) {
    // Another process, or an earlier deploy, has put the same content there.
    rmSync(half, { recursive: true, force: true });
    if (!isTaken(cause)) throw new Error(`Writing the package ${target} did not work`, { cause });
  }
  return `local://${target}`;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOTEMPTY" || error.code === "EEXIST");
}
