import type { JsonObject } from "../schema/json.ts";
import type { SmokeTest } from "../schema/smoke-test.ts";
import { silentWav } from "./silent-wav.ts";

export type SmokeKind = "chat" | "completion" | "embed" | "score" | "transcribe" | "request";

/** One HTTP request to an OpenAI-compatible endpoint; `path` is below the route prefix. */
export interface SmokeRequest {
  readonly kind: SmokeKind;
  readonly path: string;
  readonly body: JsonObject | FormData;
  readonly streamed: boolean;
}

/** Enough for a sentence, little enough that a slow model answers in seconds. */
const DEFAULT_MAX_TOKENS = 64;

/** The request of a smoke test as it is sent to `model`. */
export function smokeRequest(test: SmokeTest, model: string): SmokeRequest {
  if (test.chat !== undefined) {
    const messages = typeof test.chat === "string" ? [{ role: "user", content: test.chat }] : test.chat.map(copy);
    return streamed("chat", "/v1/chat/completions", { model, messages, ...sampling(test) });
  }
  if (test.completion !== undefined) {
    return streamed("completion", "/v1/completions", { model, prompt: test.completion, ...sampling(test) });
  }
  if (test.embed !== undefined) {
    return plain("embed", "/v1/embeddings", { model, input: test.embed });
  }
  if (test.score !== undefined) {
    return plain("score", "/v1/score", { model, text_1: test.score.text_1, text_2: test.score.text_2 });
  }
  if (test.request !== undefined) {
    return plain("request", test.request.path, { model, ...test.request.body });
  }
  throw new Error("A smoke test names none of chat, completion, embed, score, request");
}

/** What is sent to a model for which no smoke test is written: the shortest request that makes it work. */
export function defaultSmokeRequest(task: "generate" | "embed" | "score" | "transcribe", model: string): SmokeRequest {
  switch (task) {
    case "generate":
      return streamed("completion", "/v1/completions", { model, prompt: "Hello", max_tokens: 8, temperature: 0 });
    case "embed":
      return plain("embed", "/v1/embeddings", { model, input: "Hello" });
    case "score":
      return plain("score", "/v1/score", { model, text_1: "Hello", text_2: "Hello" });
    case "transcribe":
      return plain("transcribe", "/v1/audio/transcriptions", audioForm(model));
  }
}

function sampling(test: SmokeTest): JsonObject {
  return { max_tokens: test.max_tokens ?? DEFAULT_MAX_TOKENS, temperature: 0 };
}

function streamed(kind: SmokeKind, path: string, body: JsonObject): SmokeRequest {
  return { kind, path, body: { ...body, stream: true, stream_options: { include_usage: true } }, streamed: true };
}

function plain(kind: SmokeKind, path: string, body: JsonObject | FormData): SmokeRequest {
  return { kind, path, body, streamed: false };
}

function copy(message: { readonly role: string; readonly content: string }): JsonObject {
  return { role: message.role, content: message.content };
}

function audioForm(model: string): FormData {
  const form = new FormData();
  form.set("model", model);
  form.set("file", new Blob([silentWav(1)], { type: "audio/wav" }), "silence.wav");
  return form;
}
