import type { Failure } from "../answer.ts";

/** Thrown where a config does what a config cannot do. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = "ConfigError";
    this.failure = failure;
  }
}
