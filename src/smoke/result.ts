/** One smoke test as it went. Times are in seconds. */
export interface SmokeResult {
  readonly model: string;
  /** Application that answered, from the response header; absent when there was no answer. */
  readonly app?: string;
  /** What was sent, in a word: `chat`, `completion`, `embed`, `score`, `request`. */
  readonly kind: string;
  /** Index in the model's `smoke_tests`, or `null` for the request that is sent when there are none. */
  readonly index: number | null;
  readonly ok: boolean;
  /** Why it failed: one entry for each expectation that did not hold, naming its key. */
  readonly failures: readonly { readonly expect: string; readonly message: string }[];
  readonly status?: number;
  /** Until the first token, when the answer was streamed. */
  readonly ttftS?: number;
  readonly latencyS: number;
  readonly completionTokens?: number;
}
