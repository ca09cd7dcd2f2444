import type { Clock } from "../ray/clock.ts";
import type { Runner } from "./runner.ts";

/** What the action needs of the machine it runs on. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Runner;
  readonly clock: Clock;
  /** Aborted by SIGINT and SIGTERM. */
  readonly cancelled: AbortSignal;
  readonly version: string;
  readonly readFile: (path: string) => Promise<string>;
  /** Output of `git` in a folder; `undefined` when it fails. */
  readonly git: (folder: string, args: readonly string[]) => Promise<string | undefined>;
}
