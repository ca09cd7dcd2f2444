import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { runSmokeTests, type SmokeSubject } from "../../src/smoke/run-smoke-tests.ts";
import { systemClock } from "../../src/cli/system-clock.ts";

interface Seen {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: unknown;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function endpoint(
  answer: (seen: Seen, response: ServerResponse) => void,
): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text.startsWith("{") ? JSON.parse(text) : text;
      const one = { url: request.url ?? "", headers: request.headers, body };
      seen.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the test server has no port");
  return { url: `http://127.0.0.1:${address.port}`, seen };
}

function streamWords(response: ServerResponse, words: readonly string[], app = "f--a--1"): void {
  response.writeHead(200, { "content-type": "text/event-stream", "x-rayfleet-app": app });
  for (const content of words) response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
  const last = { choices: [], usage: { completion_tokens: words.length } };
  response.end(`data: ${JSON.stringify(last)}\n\ndata: [DONE]\n\n`);
}

function options(asCandidate = true, timeoutS = 60): Parameters<typeof runSmokeTests>[2] {
  return { fetch, clock: systemClock, signal: new AbortController().signal, timeoutS, asCandidate };
}

const subject: SmokeSubject = {
  model: "a",
  task: "generate",
  app: "f--a--1",
  tests: [{ chat: "Say ready.", expect: { contains: "ready", min_tokens: 2 } }],
};

test("a chat is streamed to the application that is tested, and timed", async () => {
  const { url, seen } = await endpoint((_seen, response) => streamWords(response, ["I am ", "ready"]));
  const [result] = await runSmokeTests({ url: `${url}/team`, headers: { "x-gate": "1" } }, subject, options());
  expect(result).toMatchObject({ ok: true, model: "a", app: "f--a--1", kind: "chat", index: 0, completionTokens: 2 });
  expect(result?.ttftS).toBeGreaterThanOrEqual(0);
  expect(seen[0]).toMatchObject({
    url: "/team/v1/chat/completions",
    headers: { "x-rayfleet-app": "f--a--1", "x-gate": "1" },
    body: { model: "a", stream: true, messages: [{ role: "user", content: "Say ready." }] },
  });
});

test("an answer of another version fails, also one that does not say which version it is", async () => {
  const other = await endpoint((_seen, response) => streamWords(response, ["ready", "."], "f--a--2"));
  const [wrong] = await runSmokeTests({ url: other.url, headers: {} }, subject, options());
  expect(wrong?.failures).toEqual([{ expect: "app", message: "application f--a--2 answered instead of f--a--1" }]);
  const silent = await endpoint((_seen, response) => response.end('{"choices":[{"message":{"content":"ready"}}]}'));
  const [unknown] = await runSmokeTests({ url: silent.url, headers: {} }, { ...subject, tests: [] }, options());
  expect(unknown?.failures[0]?.expect).toBe("app");
});

test("a model without smoke tests gets one short real request", async () => {
  const { url, seen } = await endpoint((_seen, response) => streamWords(response, ["hi"]));
  const [result] = await runSmokeTests({ url, headers: {} }, { ...subject, tests: [] }, options(false));
  expect(result).toMatchObject({ ok: true, kind: "completion", index: null });
  expect(seen[0]?.headers["x-rayfleet-app"]).toBeUndefined();
  expect(seen[0]?.body).toMatchObject({ prompt: "Hello", max_tokens: 8 });
});

test("a refusal is told with the endpoint's own words", async () => {
  const { url } = await endpoint((_seen, response) => {
    response.writeHead(503, { "content-type": "application/json" });
    response.end('{"error":{"message":"model a is not ready","code":"model_not_ready"}}');
  });
  const [result] = await runSmokeTests({ url, headers: {} }, subject, options());
  expect(result).toMatchObject({ ok: false, status: 503 });
  expect(result?.failures[0]?.message).toBe('expected status 200, got 503: "model a is not ready"');
});

test("an endpoint that is not there is a failed test, not an exception", async () => {
  const { url } = await endpoint(() => {});
  for (const close of closing.splice(0)) await close();
  const [result] = await runSmokeTests({ url, headers: {} }, subject, options());
  expect(result).toMatchObject({ ok: false });
  expect(result?.failures[0]?.message).toContain("no answer");
});

test("a request has a time limit", async () => {
  const { url } = await endpoint((_seen, response) => {
    closing.unshift(async () => void response.destroy());
  });
  const [result] = await runSmokeTests({ url, headers: {} }, subject, options(true, 0.05));
  expect(result?.failures).toEqual([{ expect: "status", message: "no answer within 0.05 s" }]);
});

test("a transcription model is sent a second of silence", async () => {
  const { url, seen } = await endpoint((_seen, response) => {
    response.setHeader("x-rayfleet-app", "f--a--1");
    response.end('{"text":""}');
  });
  const [result] = await runSmokeTests({ url, headers: {} }, { ...subject, task: "transcribe", tests: [] }, options());
  expect(result).toMatchObject({ ok: true, kind: "transcribe" });
  expect(seen[0]?.headers["content-type"]).toContain("multipart/form-data");
});
