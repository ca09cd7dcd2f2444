import type { Clock } from "../../ray/clock.ts";

/** What commands need from the process they run in; the shells (CLI and action) fill it. */
export interface CommandContext {
  readonly cwd: string;
  /** Config files must lie inside it. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Takes one line at a time of what is being done. */
  readonly progress: (message: string) => void;
}
