import type { Clock } from "../ray/clock.ts";

/** Seconds without a word, after which a line says that work still goes on. */
const SILENCE_S = 15;

/**
 * Runs `work` and says how long it has been at it whenever it was silent for a while. `work` is given a function to
 * call when it has said something itself.
 */
export async function withHeartbeat<T>(
  clock: Clock,
  say: (seconds: number) => void,
  work: (spoke: () => void) => Promise<T>,
): Promise<T> {
  const started = clock.now();
  let lastWord = started;
  const stop = new AbortController();
  const beat = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await clock.sleep(1000, stop.signal);
      if (clock.now() - lastWord < SILENCE_S * 1000) continue;
      lastWord = clock.now();
      say(Math.round((lastWord - started) / 1000));
    }
  };
  // Ends by the abort below, and with nothing to tell.
  const beating = beat().catch(() => undefined);
  try {
    return await work(() => {
      lastWord = clock.now();
    });
  } finally {
    stop.abort();
    await beating;
  }
}
