import { readdir, readFile, readlink } from "node:fs/promises";
import type { RunningProcess } from "./machine.ts";

/** Reads `/proc/<pid>/stat`; absent when the process is gone or a zombie. */
export async function readProcess(pid: number): Promise<RunningProcess | undefined> {
  const stat = await readOrUndefined(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : parseStat(pid, stat);
}

export async function readProcesses(): Promise<readonly RunningProcess[]> {
  const names = await readdir("/proc");
  const pids = names.filter((name) => /^\d+$/u.test(name)).map(Number);
  const read = await Promise.all(pids.map(readProcess));
  return read.filter((one) => one !== undefined);
}

/** The fields of proc_pid_stat(5); the command stands in parentheses and may hold any character. */
export function parseStat(pid: number, stat: string): RunningProcess | undefined {
  const open = stat.indexOf("(");
  const close = stat.lastIndexOf(")");
  const fields = stat
    .slice(close + 2)
    .trim()
    .split(" ");
  const [state, parent, , session] = fields;
  // Field 22 of the manual page; the first of `fields` is field 3.
  const startTime = fields[19];
  if (open < 0 || state === undefined || parent === undefined || session === undefined || startTime === undefined)
    return undefined;
  if (state === "Z" || state === "X") return undefined;
  const command = stat.slice(open + 1, close);
  return { pid, parent: Number(parent), session: Number(session), command, startTime: Number(startTime) };
}

/** The strings of `/proc/<pid>/environ` or `/proc/<pid>/cmdline`. */
export async function readStrings(pid: number, file: "environ" | "cmdline"): Promise<readonly string[]> {
  const text = await readOrUndefined(`/proc/${pid}/${file}`);
  return (text ?? "").split("\0").filter((part) => part !== "");
}

export async function readExecutable(pid: number): Promise<string | undefined> {
  try {
    return await readlink(`/proc/${pid}/exe`);
  } catch {
    return undefined;
  }
}

/** A process may end, or be another user's, while it is looked at. */
async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
