import { readFile, readlink } from "node:fs/promises";
import type { LeaseHolder } from "../ray/lease.ts";
import { readProcess } from "./machine/read-processes.ts";

/**
 * This process as the holder of a lease: told from all others by the boot of its machine, its process namespace (a
 * container has its own), its id and its start time. Where these cannot be read, nobody is called dead.
 */
export const thisProcess: LeaseHolder = {
  async id() {
    const place = await thisPlace();
    const self = await readProcess(process.pid);
    return place === undefined || self === undefined ? undefined : `${place}/${self.pid}/${self.startTime}`;
  },
  async isGone(id) {
    const place = await thisPlace();
    const found = /^(.+)\/(\d+)\/(\d+)$/u.exec(id);
    if (place === undefined || found?.[1] !== place) return false;
    const there = await readProcess(Number(found[2]));
    return there?.startTime !== Number(found[3]);
  },
};

async function thisPlace(): Promise<string | undefined> {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return `${boot.trim()}/${await readlink("/proc/self/ns/pid")}`;
  } catch {
    return undefined;
  }
}
