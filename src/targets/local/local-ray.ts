import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import type { LocalTarget } from "../../resolve/fleet.ts";
import type { Clock } from "../../ray/clock.ts";
import type { HttpTransport } from "../../ray/http-transport.ts";
import type { Folders } from "../folders.ts";
import type { Machine } from "../machine/machine.ts";
import type { Environment } from "../process.ts";
import type { LocalRayRecord } from "./record.ts";

/** What reaching the Ray of a local target needs. */
export interface LocalRayContext {
  readonly fleet: string;
  readonly target: LocalTarget;
  /** `serving.ray`. */
  readonly ray: string;
  /** The job's environment. */
  readonly env: Environment;
  readonly hubToken?: string;
  readonly folders: Folders;
  readonly machine: Machine;
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** A Ray that runs on this machine and answers to its token. */
export interface LocalRay {
  readonly address: string;
  readonly token: string;
  /** Whether this call started it. */
  readonly started: boolean;
  /** Where its token, its log and its record are kept. */
  readonly folder: string;
  readonly record: LocalRayRecord;
  /** Seconds that the installation of its environment took, when this call did it. */
  readonly installedInS?: number;
  /** Seconds from the start until it answered. */
  readonly startedInS?: number;
}

export function targetPath(target: LocalTarget, ...keys: ConfigPath): ConfigPath {
  return ["targets", target.name, ...keys];
}
