import * as z from "zod/mini";
import type { JsonValue } from "../schema/json.ts";
import type { SmokeAnswer } from "./answer.ts";

const Choice = z.looseObject({
  text: z.nullish(z.string()),
  message: z.nullish(z.looseObject({ content: z.nullish(z.string()) })),
  delta: z.nullish(z.looseObject({ content: z.nullish(z.string()) })),
  finish_reason: z.nullish(z.string()),
});

const Body = z.looseObject({
  choices: z.nullish(z.array(Choice)),
  usage: z.nullish(z.looseObject({ completion_tokens: z.nullish(z.number()) })),
  data: z.nullish(z.array(z.looseObject({ embedding: z.nullish(z.array(z.number())) }))),
  text: z.nullish(z.string()),
  error: z.nullish(z.union([z.looseObject({ message: z.string() }), z.string()])),
  detail: z.optional(z.unknown()),
});

type Content = Pick<SmokeAnswer, "text" | "finishReason" | "completionTokens" | "dimensions" | "error">;

/** Reads one whole JSON body, or one event of a stream. Anything that is not JSON is kept as an error. */
export function readBody(raw: string, status: number): Content & { readonly body: JsonValue | undefined } {
  const json = parseJson(raw);
  const parsed = Body.safeParse(json);
  if (!parsed.success) {
    const error = status >= 400 ? firstLine(raw) : "the answer is not what an OpenAI-compatible endpoint sends";
    return { ...nothing, error, body: json };
  }
  const { choices, usage, data, text, error, detail } = parsed.data;
  const choice = choices?.[0];
  const message = typeof error === "string" ? error : error?.message;
  return {
    text: choice?.text ?? choice?.message?.content ?? choice?.delta?.content ?? text ?? "",
    finishReason: choice?.finish_reason ?? undefined,
    completionTokens: usage?.completion_tokens ?? undefined,
    dimensions: data?.[0]?.embedding?.length,
    error: message ?? (status >= 400 ? firstLine(typeof detail === "string" ? detail : raw) : undefined),
    body: json,
  };
}

/** Adds one event of a stream to what came before it. */
export function appendEvent(content: Content, raw: string): Content {
  const event = readBody(raw, 200);
  return {
    text: content.text + event.text,
    finishReason: event.finishReason ?? content.finishReason,
    completionTokens: event.completionTokens ?? content.completionTokens,
    dimensions: undefined,
    error: content.error ?? event.error,
  };
}

export const nothing: Content = {
  text: "",
  finishReason: undefined,
  completionTokens: undefined,
  dimensions: undefined,
  error: undefined,
};

function parseJson(raw: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(raw);
    return value;
  } catch {
    return undefined;
  }
}

function firstLine(text: string): string {
  return (text.trim().split("\n", 1)[0] ?? "").slice(0, 300);
}
