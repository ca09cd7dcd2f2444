import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { HttpAnswer, HttpRequest, HttpTransport } from "../../src/ray/http-transport.ts";
import { type AheadRequest, RequestAhead } from "../../src/ray/request-ahead.ts";

const REQUEST: AheadRequest = { method: "GET", url: "http://ray/live", headers: { authorization: "Bearer x" } };
const ANSWER: HttpAnswer = { status: 200, body: (async function* empty() {})() };

/** A transport that answers when it is told to, and rejects when its signal is aborted. */
function heldTransport(): {
  readonly sent: HttpRequest[];
  readonly transport: HttpTransport;
  readonly answer: () => void;
} {
  const sent: HttpRequest[] = [];
  const waiting: (() => void)[] = [];
  return {
    sent,
    answer: () => waiting.forEach((go) => go()),
    transport: (request) =>
      new Promise((resolve, reject) => {
        sent.push(request);
        waiting.push(() => resolve(ANSWER));
        request.signal.addEventListener("abort", () => reject(request.signal.reason));
      }),
  };
}

function asked(change: Partial<HttpRequest> = {}): HttpRequest {
  return { ...REQUEST, signal: new AbortController().signal, ...change };
}

test("who asks the same has the answer of the request that is on its way, once", async () => {
  const { sent, transport, answer } = heldTransport();
  const ahead = new RequestAhead(transport);
  await ahead.send(REQUEST);
  expect(sent.map(({ url }) => url)).toEqual([REQUEST.url]);
  const first = ahead.transport(asked());
  const second = ahead.transport(asked());
  expect(sent).toHaveLength(2);
  answer();
  expect(await Promise.all([first, second])).toEqual([ANSWER, ANSWER]);
});

test.for<[string, Partial<HttpRequest>]>([
  ["another method", { method: "PUT" }],
  ["another address", { url: "http://other/live" }],
  ["another token", { headers: { authorization: "Bearer y" } }],
  ["no token", { headers: {} }],
  ["one header more", { headers: { ...REQUEST.headers, accept: "*/*" } }],
  ["a body", { body: "{}" }],
])("%s is sent as ever, and what is on its way waits on", async ([, change]) => {
  const { sent, transport } = heldTransport();
  const ahead = new RequestAhead(transport);
  await ahead.send(REQUEST);
  void ahead.transport(asked(change));
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject(change);
  void ahead.transport(asked());
  expect(sent).toHaveLength(2);
});

test("who gives up ends the request, and before it is asked for it is dropped", async () => {
  const { sent, transport } = heldTransport();
  const ahead = new RequestAhead(transport);
  await ahead.send(REQUEST);
  const controller = new AbortController();
  const answer = ahead.transport(asked({ signal: controller.signal }));
  controller.abort(new Error("too slow"));
  await expect(answer).rejects.toThrow("too slow");
  expect(sent[0]?.signal.aborted).toBe(true);

  await ahead.send(REQUEST);
  ahead.drop();
  expect(sent[1]?.signal.aborted).toBe(true);
  // A rejection that nobody waits for would end the program here.
  await setImmediate();
});

test("a signal that is aborted already ends it, too", async () => {
  const { transport } = heldTransport();
  const ahead = new RequestAhead(transport);
  await ahead.send(REQUEST);
  await expect(ahead.transport(asked({ signal: AbortSignal.abort(new Error("stopped")) }))).rejects.toThrow("stopped");
});

test("what could not be sent is told to whoever asks", async () => {
  const refused = new Error("connection refused");
  const ahead = new RequestAhead(() => Promise.reject(refused));
  await ahead.send(REQUEST);
  await setImmediate();
  await expect(ahead.transport(asked())).rejects.toBe(refused);
});
