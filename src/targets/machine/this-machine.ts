import { readFile, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { dirname } from "node:path";
import { runProcess, startSession } from "../process.ts";
import type { DiskSpace, Machine } from "./machine.ts";
import { readListeners } from "./read-listeners.ts";
import { readExecutable, readProcess, readProcesses, readStrings } from "./read-processes.ts";

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.() ?? 0,
    home: homedir(),
    pid: process.pid,
    bootId: async () => (await readText("/proc/sys/kernel/random/boot_id"))?.trim() ?? "",
    processes: readProcesses,
    process: readProcess,
    environmentOf: (pid) => readStrings(pid, "environ"),
    commandLineOf: (pid) => readStrings(pid, "cmdline"),
    executableOf: readExecutable,
    signal,
    listeners: readListeners,
    freePort,
    diskSpace,
    readText,
    run: runProcess,
    startSession,
  };
}

function signal(pid: number, name: "SIGTERM" | "SIGKILL"): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No free port was found");
  return address.port;
}

async function diskSpace(path: string): Promise<DiskSpace | undefined> {
  try {
    const { bsize, blocks, bavail } = await statfs(path);
    return { total: bsize * blocks, available: bsize * bavail };
  } catch {
    const parent = dirname(path);
    return parent === path ? undefined : await diskSpace(parent);
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
