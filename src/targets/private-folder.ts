import { chmod, lstat, mkdir } from "node:fs/promises";
import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { failed, found, type Result } from "./result.ts";

/**
 * Makes a folder that only this user can enter. Another user's folder, or a link, is refused: in /tmp anyone may have
 * put it there first.
 */
export async function makePrivateFolder(folder: string, uid: number, path: ConfigPath): Promise<Result<string>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const status = await lstat(folder);
    if (!status.isDirectory()) return refuse(folder, "is not a folder", path);
    if (status.uid !== uid) return refuse(folder, `belongs to another user (uid ${status.uid})`, path);
    if ((status.mode & 0o077) !== 0) await chmod(folder, 0o700);
    return found(folder);
  } catch (error) {
    return refuse(folder, `cannot be made: ${error instanceof Error ? error.message : String(error)}`, path);
  }
}

function refuse(folder: string, why: string, path: ConfigPath): Result<never> {
  return failed({
    code: "RF658",
    path,
    message: `The folder ${folder} ${why}.`,
    help: "Remove it, or name another place with the environment variable RAYFLEET_HOME.",
  });
}
