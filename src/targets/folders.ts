import { join } from "node:path";
import type { Environment } from "./process.ts";

/** Where rayfleet keeps things on a machine; all outlive a job. */
export interface Folders {
  /** What can be made again: the serving environments. */
  readonly cache: string;
  /** What runs: tokens, logs, the record of the local Ray. */
  readonly state: string;
  /** Ray's own temporary folder. Short: the paths of Ray's sockets in it may have 107 characters (unix(7)). */
  readonly temporary: string;
}

/** `RAYFLEET_HOME` when set, else the XDG base directories (freedesktop.org, version 0.8). */
export function chooseFolders(env: Environment, machine: { readonly home: string; readonly uid: number }): Folders {
  const temporary = `/tmp/rayfleet-${machine.uid}`;
  const home = absolute(env["RAYFLEET_HOME"]);
  if (home !== undefined) return { cache: join(home, "cache"), state: join(home, "state"), temporary };
  const cache = absolute(env["XDG_CACHE_HOME"]) ?? join(machine.home, ".cache");
  const state = absolute(env["XDG_STATE_HOME"]) ?? join(machine.home, ".local", "state");
  return { cache: join(cache, "rayfleet"), state: join(state, "rayfleet"), temporary };
}

/** The XDG rules say that a relative path is ignored. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith("/") ? path : undefined;
}
