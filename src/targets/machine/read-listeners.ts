import { readdir, readFile, readlink } from "node:fs/promises";
import type { Listener } from "./machine.ts";

interface Socket {
  readonly host: string;
  readonly port: number;
  readonly uid: number;
  readonly inode: string;
}

/** State LISTEN in /proc/net/tcp (include/net/tcp_states.h). */
const LISTEN = "0A";

/** All listening TCP sockets, each with its process where this user may see it. */
export async function readListeners(): Promise<readonly Listener[]> {
  const tables = await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map(readTable));
  const sockets = tables.flatMap(parseSockets);
  const owners = await ownersOf(new Set(sockets.map((socket) => socket.inode)));
  const listeners: Listener[] = [];
  for (const { host, port, uid, inode } of sockets) {
    const process = owners.get(inode);
    listeners.push(process === undefined ? { host, port, uid } : { host, port, uid, process });
  }
  return listeners;
}

/** Rows of /proc/net/tcp or tcp6 that listen. */
export function parseSockets(table: string): readonly Socket[] {
  const sockets: Socket[] = [];
  for (const line of table.split("\n").slice(1)) {
    const [, local, , state, , , , uid, , inode] = line.trim().split(/\s+/u);
    if (local === undefined || uid === undefined || inode === undefined || state !== LISTEN) continue;
    const [address = "", port = ""] = local.split(":");
    sockets.push({ host: hostOf(address), port: Number.parseInt(port, 16), uid: Number(uid), inode });
  }
  return sockets;
}

/** The kernel prints each 32-bit word of an address in the byte order of the machine, which is little-endian here. */
function hostOf(hex: string): string {
  const bytes: number[] = [];
  for (let word = 0; word < hex.length; word += 8) {
    for (let at = 6; at >= 0; at -= 2) bytes.push(Number.parseInt(hex.slice(word + at, word + at + 2), 16));
  }
  if (bytes.length === 4) return bytes.join(".");
  if (bytes.every((byte) => byte === 0)) return "::";
  if (bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255) return bytes.slice(12).join(".");
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 2)
    groups.push((((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)).toString(16));
  return groups.join(":").replace(/^(?:0:){7}/u, "::");
}

async function ownersOf(inodes: ReadonlySet<string>): Promise<Map<string, { pid: number; command: string }>> {
  const owners = new Map<string, { pid: number; command: string }>();
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/u.test(name));
  await Promise.all(
    pids.map(async (pid) => {
      for (const inode of await socketsOf(pid)) {
        if (inodes.has(inode)) owners.set(inode, { pid: Number(pid), command: await commandOf(pid) });
      }
    }),
  );
  return owners;
}

/** Inodes of the sockets that a process holds; none when it is gone or another user's. */
async function socketsOf(pid: string): Promise<readonly string[]> {
  try {
    const files = await readdir(`/proc/${pid}/fd`);
    const links = await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => "")));
    return links.flatMap((link) => /^socket:\[(\d+)\]$/u.exec(link)?.[1] ?? []);
  } catch {
    return [];
  }
}

async function commandOf(pid: string): Promise<string> {
  return (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")).trim();
}

async function readTable(path: string): Promise<string> {
  return await readFile(path, "utf8").catch(() => "");
}
