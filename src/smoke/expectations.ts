import type { SmokeExpectation } from "../schema/smoke-test.ts";
import type { SmokeAnswer } from "./answer.ts";
import { jsonSchemaErrors } from "./json-schema-expectation.ts";
import type { SmokeResult } from "./result.ts";

type Failure = SmokeResult["failures"][number];

/** Longest piece of an answer that a message quotes. */
const QUOTED_CHARACTERS = 80;

/** Every expectation that the answer does not meet. Without `expect`, an answer with status 200 and content is expected. */
export async function unmetExpectations(
  expected: SmokeExpectation | undefined,
  answer: SmokeAnswer,
  kind: string,
): Promise<readonly Failure[]> {
  const wanted = expected ?? {};
  const status = wanted.status ?? 200;
  if (answer.status !== status) {
    const reason = answer.error === undefined ? "" : `: ${quoted(answer.error)}`;
    return [{ expect: "status", message: `expected status ${status}, got ${answer.status}${reason}` }];
  }
  if (answer.error !== undefined && status < 400) {
    return [{ expect: "status", message: `the answer ended in an error: ${quoted(answer.error)}` }];
  }
  const failures = [...contentFailures(wanted, answer, kind), ...numberFailures(wanted, answer)];
  if (wanted.json_schema !== undefined) {
    const errors = await jsonSchemaErrors(wanted.json_schema, answer.text);
    failures.push(...errors.map((message) => ({ expect: "json_schema", message })));
  }
  return failures;
}

function contentFailures(wanted: SmokeExpectation, answer: SmokeAnswer, kind: string): Failure[] {
  const failures: Failure[] = [];
  const fail = (expect: string, message: string): void => void failures.push({ expect, message });
  const { text } = answer;
  if (wanted.status === undefined && !hasContent(answer, kind)) fail("status", "the answer has no content");
  if (wanted.contains !== undefined && !text.includes(wanted.contains)) {
    fail("contains", `expected the text to contain ${quoted(wanted.contains)}, got ${quoted(text)}`);
  }
  if (wanted.equals !== undefined && text.trim() !== wanted.equals.trim()) {
    fail("equals", `expected ${quoted(wanted.equals)}, got ${quoted(text)}`);
  }
  if (wanted.matches !== undefined && !new RegExp(wanted.matches, "u").test(text)) {
    fail("matches", `expected a match of /${wanted.matches}/, got ${quoted(text)}`);
  }
  if (wanted.finish_reason !== undefined && answer.finishReason !== wanted.finish_reason) {
    fail("finish_reason", `expected ${quoted(wanted.finish_reason)}, got ${quoted(answer.finishReason ?? "none")}`);
  }
  return failures;
}

function numberFailures(wanted: SmokeExpectation, answer: SmokeAnswer): Failure[] {
  const failures: Failure[] = [];
  const tokens = answer.completionTokens ?? 0;
  if (wanted.min_tokens !== undefined && tokens < wanted.min_tokens) {
    failures.push({ expect: "min_tokens", message: `expected at least ${wanted.min_tokens} tokens, got ${tokens}` });
  }
  if (wanted.dimensions !== undefined && answer.dimensions !== wanted.dimensions) {
    const got = answer.dimensions ?? "none";
    failures.push({ expect: "dimensions", message: `expected ${wanted.dimensions} dimensions, got ${got}` });
  }
  const times = [
    ["max_ttft_s", wanted.max_ttft_s, answer.ttftS ?? answer.latencyS, "first token"],
    ["max_latency_s", wanted.max_latency_s, answer.latencyS, "answer"],
  ] as const;
  for (const [expect, limit, seconds, what] of times) {
    if (limit === undefined || seconds <= limit) continue;
    failures.push({ expect, message: `the ${what} took ${seconds.toFixed(2)} s, more than ${limit} s` });
  }
  return failures;
}

function hasContent(answer: SmokeAnswer, kind: string): boolean {
  switch (kind) {
    case "embed":
      return answer.dimensions !== undefined && answer.dimensions > 0;
    case "chat":
    case "completion":
      // A model may answer with a single end-of-text token: it worked, although the text is empty.
      return answer.text !== "" || (answer.completionTokens ?? 0) > 0;
    default:
      return answer.body !== undefined;
  }
}

function quoted(text: string): string {
  const short = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
  return JSON.stringify(short);
}
