import { expect, test } from "vitest";
import type { SmokeAnswer } from "../../src/smoke/answer.ts";
import { unmetExpectations } from "../../src/smoke/expectations.ts";

const good: SmokeAnswer = {
  status: 200,
  app: "f--a--1",
  text: "I am ready.",
  finishReason: "stop",
  completionTokens: 4,
  dimensions: undefined,
  body: undefined,
  error: undefined,
  ttftS: 0.2,
  latencyS: 0.5,
};

async function failed(
  expected: Parameters<typeof unmetExpectations>[0],
  answer = good,
  kind = "chat",
): Promise<string[]> {
  return (await unmetExpectations(expected, answer, kind)).map((failure) => failure.expect);
}

test("an answer with content meets no expectation in particular", async () => {
  expect(await failed(undefined)).toEqual([]);
});

test("an empty answer fails without any expectation, unless the model counted tokens", async () => {
  expect(await failed(undefined, { ...good, text: "", completionTokens: undefined })).toEqual(["status"]);
  expect(await failed(undefined, { ...good, text: "", completionTokens: 1 })).toEqual([]);
});

test.each([
  [{ contains: "ready" }, []],
  [{ contains: "steady" }, ["contains"]],
  [{ equals: "I am ready." }, []],
  [{ equals: "ready" }, ["equals"]],
  [{ matches: "^I.*\\.$" }, []],
  [{ matches: "^ready" }, ["matches"]],
  [{ finish_reason: "stop" }, []],
  [{ finish_reason: "length" }, ["finish_reason"]],
  [{ min_tokens: 4 }, []],
  [{ min_tokens: 5 }, ["min_tokens"]],
  [{ max_ttft_s: 0.2 }, []],
  [{ max_ttft_s: 0.1 }, ["max_ttft_s"]],
  [{ max_latency_s: 0.5 }, []],
  [{ max_latency_s: 0.4 }, ["max_latency_s"]],
  [{ status: 400 }, ["status"]],
  [{ dimensions: 8 }, ["dimensions"]],
  [{ json_schema: { type: "object" } }, ["json_schema"]],
] as const)("%j", async (expected, failures) => {
  expect(await failed(expected)).toEqual(failures);
});

test("every expectation that does not hold is named", async () => {
  expect(await failed({ contains: "x", equals: "y", min_tokens: 9, max_latency_s: 0.1 })).toEqual([
    "contains",
    "equals",
    "min_tokens",
    "max_latency_s",
  ]);
});

test("a JSON Schema is held against the text", async () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };
  expect(await failed({ json_schema: schema }, { ...good, text: '{"a": 1}' })).toEqual([]);
  expect(await failed({ json_schema: schema }, { ...good, text: '{"a": "1"}' })).toEqual(["json_schema"]);
});

test("an error inside a stream fails although the status is 200", async () => {
  expect(await failed(undefined, { ...good, error: "engine died" })).toEqual(["status"]);
});

test("an expected refusal passes with its status", async () => {
  expect(await failed({ status: 404 }, { ...good, status: 404, text: "", error: "no such model" })).toEqual([]);
});

test("an embedding needs a vector", async () => {
  expect(await failed(undefined, { ...good, text: "", dimensions: 384 }, "embed")).toEqual([]);
  expect(await failed({ dimensions: 384 }, { ...good, text: "", dimensions: 768 }, "embed")).toEqual(["dimensions"]);
  expect(await failed(undefined, { ...good, text: "" }, "embed")).toEqual(["status"]);
});
