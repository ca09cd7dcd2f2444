import * as z from "zod";
import { jsonObject } from "./any-json.ts";
import type { JsonObject } from "./json.ts";
import { optional, required } from "./key.ts";
import { text } from "./text.ts";

/** A request sent to a model before it has traffic, and what its answer must hold. Exactly one kind is given. */
export interface SmokeTest {
  readonly chat?: string | readonly { readonly role: string; readonly content: string }[];
  readonly completion?: string;
  readonly embed?: string | readonly string[];
  readonly score?: { readonly text_1: string | readonly string[]; readonly text_2: string | readonly string[] };
  readonly request?: { readonly path: string; readonly body: JsonObject };
  readonly max_tokens?: number;
  readonly expect?: SmokeExpectation;
}

export interface SmokeExpectation {
  readonly contains?: string;
  readonly equals?: string;
  readonly matches?: string;
  readonly json_schema?: JsonObject | boolean;
  readonly finish_reason?: string;
  readonly min_tokens?: number;
  readonly dimensions?: number;
  readonly status?: number;
  readonly max_ttft_s?: number;
  readonly max_latency_s?: number;
}

const nonEmpty = z.string().min(1);
const oneOrMore = z.union([nonEmpty, z.array(nonEmpty).min(1)]);
const seconds = z.number().gt(0);

const chatMessage = z
  .strictObject({
    role: required(nonEmpty, "Who speaks.", { examples: ["user", "system", "assistant"] }),
    content: required(z.string(), "What is said."),
  })
  .meta({ id: "ChatMessage" });

const scorePair = z
  .strictObject({
    text_1: required(oneOrMore, "The text, or texts, on one side."),
    text_2: required(oneOrMore, "The text, or texts, on the other side."),
  })
  .meta({ id: "ScorePair" });

const rawRequest = z
  .strictObject({
    path: required(
      text(/^\/[^\s?#]*$/u, "A request path starts with '/' and has no query"),
      "Path below the route prefix.",
      { examples: ["/v1/chat/completions"] },
    ),
    body: required(jsonObject, "JSON body; `model` is added when it is not there."),
  })
  .meta({ id: "RawRequest" });

const expectation = z
  .strictObject({
    contains: optional(nonEmpty, "Text that the answer must contain; upper and lower case count."),
    equals: optional(z.string(), "The whole answer, without white space around it."),
    matches: optional(nonEmpty, "Regular expression that must be found in the answer (JavaScript, Unicode mode).", {
      examples: ["^[0-9]+$"],
    }),
    json_schema: optional(
      z.union([jsonObject, z.boolean()]),
      "JSON Schema that the answer, read as JSON, must satisfy.",
    ),
    finish_reason: optional(nonEmpty, "Why the model stopped.", { examples: ["stop", "length", "tool_calls"] }),
    min_tokens: optional(z.int().min(1), "Fewest tokens in the answer."),
    dimensions: optional(z.int().min(1), "Length of each embedding."),
    status: optional(z.int().min(100).max(599), "HTTP status.", { default: 200 }),
    max_ttft_s: optional(seconds, "Most seconds until the first token."),
    max_latency_s: optional(seconds, "Most seconds until the answer is whole."),
  })
  .meta({ id: "SmokeExpectation" });

export const smokeTest = z
  .strictObject({
    chat: optional(
      z.union([nonEmpty, z.array(chatMessage).min(1)]),
      "A chat: one user message, or a list of messages.",
      { examples: ["Reply with the word ready."] },
    ),
    completion: optional(nonEmpty, "A prompt to complete.", { examples: ["The capital of France is"] }),
    embed: optional(oneOrMore, "Text to embed.", { examples: ["hello"] }),
    score: optional(scorePair, "Texts to compare."),
    request: optional(rawRequest, "Any other request, as it is sent."),
    max_tokens: optional(z.int().min(1), "Most tokens of the answer to `chat` or `completion`.", { default: 64 }),
    expect: optional(expectation, "What the answer must hold. Without it, any answer with content will do."),
  })
  .meta({ id: "SmokeTest" });
