import type { Clock } from "../ray/clock.ts";

/** Takes one line at a time that says what is being done or waited for. */
export type Progress = (message: string) => void;

/** How long a wait may be silent, in milliseconds. */
const HEARTBEAT_MS = 15_000;

/**
 * Passes a message on when it changes, and again with the time waited when nothing new was said for a while, so that
 * a log always tells what is being waited for.
 */
export function quietProgress(progress: Progress, clock: Clock): Progress {
  let last = "";
  let since = clock.now();
  let spokenAt = clock.now();
  return (message) => {
    const now = clock.now();
    if (message !== last) {
      last = message;
      since = now;
      spokenAt = now;
      progress(message);
      return;
    }
    if (now - spokenAt < HEARTBEAT_MS) return;
    spokenAt = now;
    progress(`${message} (${Math.round((now - since) / 1000)} s so far)`);
  };
}
