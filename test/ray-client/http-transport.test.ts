import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { nodeTransport } from "../../src/ray/http-transport.ts";

interface Seen {
  readonly method: string | undefined;
  readonly port: number | undefined;
  readonly headers: readonly string[];
}

async function serverThatNotes(): Promise<{ readonly url: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method, socket, headers } = request;
    seen.push({ method, port: socket.remotePort, headers: Object.keys(headers) });
    response.end("answer");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`, seen };
}

async function send(url: string, method: string): Promise<void> {
  const answer = await nodeTransport({ method, url, headers: {}, signal: new AbortController().signal });
  let size = 0;
  for await (const chunk of answer.body) size += chunk.byteLength;
  expect({ status: answer.status, size }).toEqual({ status: 200, size: 6 });
}

test("what is sent once only gets a connection of its own", async () => {
  const { url, seen } = await serverThatNotes();
  for (const method of ["GET", "GET", "PUT", "POST"]) await send(url, method);
  const [first, second, put, post] = seen.map(({ port }) => port);
  expect(second).toBe(first);
  expect(new Set([first, put, post]).size).toBe(3);
});

test("nothing makes Ray take it for a browser", async () => {
  const { url, seen } = await serverThatNotes();
  await send(url, "PUT");
  expect(seen[0]?.headers.filter((name) => /^sec-fetch|^origin$|^referer$|^user-agent$/u.test(name))).toEqual([]);
});
