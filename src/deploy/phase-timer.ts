import type { Clock } from "../ray/clock.ts";
import type { Timing } from "./outcome.ts";

/** Measures named phases, in the order in which they ended. */
export class PhaseTimer {
  readonly #clock: Clock;
  readonly #timings: Timing[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get timings(): readonly Timing[] {
    return this.#timings;
  }

  /** Runs `work` and notes how long it took, also when it fails. */
  async measure<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const startedAt = this.#clock.now();
    try {
      return await work();
    } finally {
      this.#timings.push({ phase, seconds: (this.#clock.now() - startedAt) / 1000 });
    }
  }
}
