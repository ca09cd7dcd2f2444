import type { Clock } from "../ray/clock.ts";

/** GitHub counts edits of comments; nobody reads a comment every second. */
const BETWEEN_MS = 30_000;

/** Writes one phase at a time and not often; phases that pass meanwhile are skipped. */
export class PhaseWriter {
  readonly #clock: Clock;
  readonly #write: (phase: string) => Promise<void>;
  readonly #ended = new AbortController();
  #running: Promise<void> | undefined;
  #waiting: string | undefined;
  #failure: unknown;

  constructor(clock: Clock, write: (phase: string) => Promise<void>) {
    this.#clock = clock;
    this.#write = write;
  }

  next(phase: string): void {
    this.#waiting = phase;
    this.#running ??= this.#drain();
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting !== undefined && !this.#ended.signal.aborted) {
        const phase = this.#waiting;
        this.#waiting = undefined;
        await this.#write(phase);
        await this.#clock.sleep(BETWEEN_MS, this.#ended.signal).catch(() => undefined);
      }
    } catch (error) {
      this.#failure = error;
    }
    this.#running = undefined;
  }

  /** Nothing is written after it resolves; with what went wrong while a phase was written, if anything did. */
  async end(): Promise<unknown> {
    this.#ended.abort();
    await this.#running;
    return this.#failure;
  }
}
