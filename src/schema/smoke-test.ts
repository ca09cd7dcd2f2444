import type { JsonObject } from "./json.ts";

/** A request sent to a model before it has traffic, and what its answer must hold. Exactly one kind is given. */
export interface SmokeTest {
  readonly chat?: string | readonly { readonly role: string; readonly content: string }[];
  readonly completion?: string;
  readonly embed?: string | readonly string[];
  readonly score?: { readonly text_1: string | readonly string[]; readonly text_2: string | readonly string[] };
  readonly request?: { readonly path: string; readonly body: JsonObject };
  /** Sampling limit of chat and completion. */
  readonly max_tokens?: number;
  readonly expect?: SmokeExpectation;
}

export interface SmokeExpectation {
  readonly contains?: string;
  readonly equals?: string;
  /** Regular expression, Unicode mode, searched in the text. */
  readonly matches?: string;
  readonly json_schema?: JsonObject | boolean;
  readonly finish_reason?: string;
  readonly min_tokens?: number;
  readonly dimensions?: number;
  readonly status?: number;
  readonly max_ttft_s?: number;
  readonly max_latency_s?: number;
}

