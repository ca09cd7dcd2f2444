import type { Clock } from "../../../src/ray/clock.ts";

/** Time that passes only while somebody sleeps, and then at once. */
export class FakeClock implements Clock {
  #nowMs: number;

  constructor(nowMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs;
    this.now = this.now.bind(this);
  }

  now(): number {
    return this.#nowMs;
  }

  pass(ms: number): void {
    this.#nowMs += ms;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#nowMs += ms;
    // Let everything else that is ready go on first.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  }
}
