import type { JsonObject } from "../../schema/json.ts";
import type { SmokeExpectation, SmokeTest } from "../../schema/smoke-test.ts";

type Common = "status" | "max_latency_s";
type OfText = "contains" | "equals" | "matches" | "json_schema" | "finish_reason" | "min_tokens" | "max_ttft_s";

/** What is asked of a model that writes text. */
export interface TextTestOptions {
  readonly max_tokens?: number;
  readonly expect?: Pick<SmokeExpectation, Common | OfText>;
}

/** What is asked of an embedding model. */
export interface EmbedTestOptions {
  readonly expect?: Pick<SmokeExpectation, Common | "dimensions">;
}

/** What is asked of a model that compares texts. */
export interface ScoreTestOptions {
  readonly expect?: Pick<SmokeExpectation, Common>;
}

/** What is asked of a request that is sent as it is. */
export interface RequestTestOptions {
  readonly expect?: SmokeExpectation;
}

/** Makes the entries of `smoke_tests`. */
export interface SmokeTestBuilders {
  /** A chat: one user message, or a list of messages. */
  chat(messages: NonNullable<SmokeTest["chat"]>, options?: TextTestOptions): SmokeTest;
  /** A prompt to complete. */
  completion(prompt: string, options?: TextTestOptions): SmokeTest;
  /** Text to embed. */
  embed(input: NonNullable<SmokeTest["embed"]>, options?: EmbedTestOptions): SmokeTest;
  /** Texts to compare. */
  score(texts: NonNullable<SmokeTest["score"]>, options?: ScoreTestOptions): SmokeTest;
  /** Any other request, as it is sent. */
  request(path: string, body: JsonObject, options?: RequestTestOptions): SmokeTest;
}

/**
 * Builders of smoke tests. A smoke test sends exactly one request, which its type cannot say; a builder can, and takes
 * only what the answer to that request can be asked for.
 *
 * @example
 * ```ts
 * smoke_tests: [smokeTest.chat("Reply with the word ready.", { expect: { contains: "ready" } })];
 * ```
 */
export const smokeTest: SmokeTestBuilders = {
  chat: (chat, options) => ({ chat, ...options }),
  completion: (completion, options) => ({ completion, ...options }),
  embed: (embed, options) => ({ embed, ...options }),
  score: (score, options) => ({ score, ...options }),
  request: (path, body, options) => ({ request: { path, body }, ...options }),
};
