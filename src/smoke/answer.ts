import type { JsonValue } from "../schema/json.ts";

/** What an endpoint answered, reduced to what expectations and the report look at. Times in seconds. */
export interface SmokeAnswer {
  readonly status: number;
  /** The application that answered, from the `x-rayfleet-app` header. */
  readonly app: string | undefined;
  readonly text: string;
  readonly finishReason: string | undefined;
  readonly completionTokens: number | undefined;
  /** Length of the first vector of an embedding. */
  readonly dimensions: number | undefined;
  /** The parsed body of an answer that was not streamed. */
  readonly body: JsonValue | undefined;
  /** Message of an OpenAI-style error, also one that came inside a stream. */
  readonly error: string | undefined;
  readonly ttftS: number | undefined;
  readonly latencyS: number;
}
