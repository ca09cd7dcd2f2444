/** Time, as the shells pass it in. */
export interface HubClock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** How the Hub is reached. */
export interface HubConnection {
  /** `HF_ENDPOINT`, without a slash at the end. */
  readonly endpoint: string;
  /** Sent to the endpoint's own origin and to no other. */
  readonly token?: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: HubClock;
  readonly signal: AbortSignal;
  /** Takes turns for requests, so that not too many are on their way at a time. */
  readonly turns: Turns;
  readonly limits: HubLimits;
}

export interface HubLimits {
  /** For one request, its body included. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Longest wait that a `Retry-After` is followed for. */
  readonly longestWaitMs: number;
}

export const HUB_ENDPOINT = "https://huggingface.co";

export const hubLimits: HubLimits = { timeoutMs: 60_000, attempts: 4, longestWaitMs: 60_000 };

/** Runs one task after another as places become free. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>;

/** Lets at most `places` tasks run at a time, in the order in which they came. */
export function turnsFor(places: number): Turns {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
