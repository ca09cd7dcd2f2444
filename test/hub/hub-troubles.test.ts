import { expect, test } from "vitest";
import { askFindings } from "../../src/hub/ask-findings.ts";
import { askHub } from "../../src/hub/hub-model.ts";
import type { WantedSource } from "../../src/hub/wanted-sources.ts";
import { llama } from "../support/fake-hub/repositories.ts";
import type { Fault } from "../support/fake-hub/fault.ts";
import { type HubRepository, lengthPrefix, repository } from "../support/fake-hub/repository.ts";
import type { FakeHub } from "../support/fake-hub/server.ts";
import { connectHub, TOKEN } from "./connect.ts";

interface Case {
  readonly name: string;
  readonly source?: string;
  readonly revision?: string;
  readonly token?: string;
  readonly repositories?: readonly HubRepository[];
  readonly prepare?: (hub: FakeHub) => void;
  readonly timeoutMs?: number;
  readonly expected: {
    readonly code: string;
    readonly message: RegExp;
    readonly help?: RegExp;
    readonly path?: string;
  };
}

const chat = llama("org/chat");
const wrong = (on: RegExp, fault: Fault) => (hub: FakeHub) => hub.trouble(on, fault);
const LIST = /\/tree\//u;
const WEIGHTS = /^cdn /u;

const cases: readonly Case[] = [
  {
    name: "a name that is not there, without a token",
    source: "org/chta",
    expected: { code: "RF501", message: /no model "org\/chta"/u, help: /Did you mean "org\/chat"\? .*set HF_TOKEN/u },
  },
  {
    name: "a name without its owner",
    source: "chat",
    expected: { code: "RF501", message: /no model "chat"/u, help: /Did you mean "org\/chat"/u },
  },
  {
    name: "a name that is not there, with a token",
    source: "other/thing",
    token: TOKEN,
    prepare: (hub) => hub.tokens.set(TOKEN, []),
    expected: { code: "RF501", message: /no model/u, help: /^If it is private, the token in HF_TOKEN/u },
  },
  {
    name: "a private repository without a token looks like none",
    source: "org/secret",
    repositories: [llama("org/secret", { private: true })],
    expected: { code: "RF501", message: /no model/u, help: /set HF_TOKEN/u },
  },
  {
    name: "a gated repository without a token",
    source: "org/gated",
    repositories: [llama("org/gated", { gated: "manual" })],
    expected: { code: "RF502", message: /gated/u, help: /Accept its terms at http.*\/org\/gated and set HF_TOKEN/u },
  },
  {
    name: "a gated repository with a token that may not read it",
    source: "org/gated",
    token: TOKEN,
    repositories: [llama("org/gated", { gated: "auto" })],
    prepare: (hub) => hub.tokens.set(TOKEN, []),
    expected: { code: "RF502", message: /gated/u, help: /with the account of the token/u },
  },
  {
    name: "a token that the Hub does not know",
    token: TOKEN,
    expected: { code: "RF503", message: /does not accept the token/u },
  },
  {
    name: "a token without the right",
    token: TOKEN,
    prepare: wrong(/resolve/u, { kind: "status", status: 403 }),
    expected: { code: "RF503", message: /may not read/u },
  },
  {
    name: "an answer that repeats the token",
    token: TOKEN,
    prepare: wrong(/./u, { kind: "status", status: 400, headers: { "x-error-message": `no ${TOKEN} here` } }),
    expected: { code: "RF509", message: /answered 400 .*: no \*\*\* here/u },
  },
  {
    name: "a revision that is not there",
    revision: "v9",
    expected: { code: "RF504", message: /no revision "v9"/u, path: "revision" },
  },
  {
    name: "a repository that was disabled",
    prepare: wrong(/revision/u, {
      kind: "status",
      status: 403,
      headers: { "x-error-message": "Access to this resource is disabled." },
    }),
    expected: { code: "RF501", message: /disabled/u },
  },
  {
    name: "too many requests, also after waiting",
    prepare: wrong(LIST, { kind: "status", status: 429, headers: { "retry-after": "2" } }),
    expected: { code: "RF508", message: /answered 429 \(listing/u },
  },
  {
    name: "a server that fails",
    prepare: wrong(LIST, { kind: "status", status: 502 }),
    expected: { code: "RF507", message: /answered 502/u },
  },
  {
    name: "a list that is cut off",
    prepare: wrong(LIST, { kind: "cut-json" }),
    expected: { code: "RF509", message: /not what the Hub says/u },
  },
  {
    name: "a list of something else",
    prepare: wrong(LIST, { kind: "text", text: '[{"type":"file","path":"x","size":-1}]' }),
    expected: { code: "RF509", message: /not as the Hub's/u },
  },
  {
    name: "an answer of another program",
    prepare: wrong(/revision/u, { kind: "text", text: '{"hello": true}' }),
    expected: { code: "RF509", message: /not what the Hub says/u },
  },
  {
    name: "a connection that is lost",
    prepare: wrong(LIST, { kind: "reset" }),
    expected: { code: "RF507", message: /does not answer/u },
  },
  {
    name: "headers and then nothing",
    prepare: wrong(LIST, { kind: "stall" }),
    timeoutMs: 300,
    expected: { code: "RF507", message: /no full answer within 0\.3 s/u },
  },
  {
    name: "no answer at all",
    prepare: wrong(LIST, { kind: "silent" }),
    timeoutMs: 300,
    expected: { code: "RF507", message: /no full answer within/u },
  },
  {
    name: "a body that never ends",
    prepare: wrong(WEIGHTS, { kind: "endless" }),
    expected: { code: "RF509", message: /more than 65536 bytes came/u },
  },
  {
    name: "a part that is too short",
    prepare: wrong(WEIGHTS, { kind: "short" }),
    expected: { code: "RF509", message: /65535 bytes came instead of 65536/u },
  },
  {
    name: "another part than was asked for",
    prepare: wrong(WEIGHTS, { kind: "shifted" }),
    expected: { code: "RF509", message: /another part came/u },
  },
  {
    name: "redirects without end",
    prepare: wrong(LIST, { kind: "redirect", location: "/api/models/org/chat/tree/main" }),
    expected: { code: "RF509", message: /more than 5 redirects/u },
  },
  {
    name: "a redirect to something that is not the web",
    prepare: wrong(LIST, { kind: "redirect", location: "file:///etc/passwd" }),
    expected: { code: "RF509", message: /leads nowhere/u },
  },
  {
    name: "a config.json that is not JSON",
    repositories: [llama("org/chat", { files: { "config.json": "{" } })],
    expected: { code: "RF506", message: /config\.json is not JSON/u },
  },
  {
    name: "a header of 2^60 bytes",
    repositories: [oneFile(lengthPrefix(2n ** 60n))],
    expected: { code: "RF511", message: /its header is longer than the file/u },
  },
  {
    name: "a header as large as the file",
    repositories: [oneFile(lengthPrefix(900_000_000n), 1_000_000_000)],
    expected: { code: "RF511", message: /its header has 900000000 bytes/u },
  },
  {
    name: "a header that is not JSON",
    repositories: [oneFile(Buffer.concat([lengthPrefix(3n), Buffer.from("{[}")]))],
    expected: { code: "RF511", message: /its header is not JSON/u },
  },
  {
    name: "a header of a file that is cut off",
    repositories: [oneFile(withHeader({ a: { dtype: "BF16", shape: [4], data_offsets: [0, 10_000_000] } }))],
    expected: { code: "RF511", message: /a tensor lies outside of it/u },
  },
];

test.for(cases)("$name", async ({ source, revision, token, repositories, prepare, timeoutMs, expected }) => {
  const { hub, connection } = await connectHub(repositories ?? [chat], {
    ...(token === undefined ? {} : { token }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  if (token !== undefined && prepare !== undefined) hub.tokens.set(token, []);
  prepare?.(hub);
  const wanted = wantedOf(source ?? "org/chat", revision ?? null);
  const asked = await askHub(connection, wanted.source, wanted.revision);
  const findings = askFindings(wanted, asked, { endpoint: hub.endpoint, hasToken: token !== undefined });
  expect(findings).toEqual([
    expect.objectContaining({
      code: expected.code,
      message: expect.stringMatching(expected.message),
      path: ["models", "chat", expected.path ?? "model_source"],
    }),
  ]);
  expect(findings[0]?.help ?? "").toMatch(expected.help ?? /^/u);
  const told = JSON.stringify(findings) + (asked.ok ? "" : asked.error.message);
  expect(told).not.toContain(TOKEN);
  expect(told).not.toContain("secret-signature");
  expect(hub.requests.filter((one) => one.origin === "cdn" && one.authorization !== undefined)).toEqual([]);
});

test("Retry-After is waited for, and then it goes on", async () => {
  const { hub, connection, pauses } = await connectHub([chat]);
  hub.trouble(LIST, { kind: "status", status: 429, headers: { "retry-after": "7" } }, 2);
  expect(await askHub(connection, "org/chat", null)).toMatchObject({ ok: true });
  expect(pauses).toEqual([7000, 7000]);
});

test("a wait of an hour is not waited for", async () => {
  const { hub, connection, pauses } = await connectHub([chat]);
  hub.trouble(LIST, { kind: "status", status: 429, headers: { "retry-after": "3600" } });
  expect(await askHub(connection, "org/chat", null)).toMatchObject({ ok: false, error: { kind: "busy" } });
  expect(pauses).toEqual([]);
});

test("what fails for a moment is tried again", async () => {
  const { hub, connection, pauses } = await connectHub([chat]);
  hub.trouble(LIST, { kind: "status", status: 503 }, 1);
  hub.trouble(WEIGHTS, { kind: "reset" }, 1);
  expect(await askHub(connection, "org/chat", null)).toMatchObject({ ok: true });
  expect(pauses).toEqual([500, 500]);
});

test("a server that sends whole files only is left at once: sizes are those of the files", async () => {
  const { hub, connection } = await connectHub([chat]);
  hub.trouble(WEIGHTS, { kind: "no-ranges" });
  const asked = await askHub(connection, "org/chat", null);
  expect(asked).toMatchObject({ ok: true, facts: { weights: { basis: "file_sizes", files: 2, tensors: {} } } });
});

test("who stops gets the reason, and nothing goes on", async () => {
  const stop = new AbortController();
  const { hub, connection } = await connectHub([chat], { signal: stop.signal });
  hub.trouble(LIST, { kind: "silent" });
  const asked = askHub(connection, "org/chat", null);
  await expect.poll(() => hub.requests.length, { timeout: 60_000 }).toBe(2);
  stop.abort(new Error("interrupted"));
  await expect(asked).rejects.toThrow("interrupted");
});

function pathTo(key: string): readonly string[] {
  return ["models", "chat", key];
}

function wantedOf(source: string, revision: string | null): WantedSource {
  const use = { modelId: "chat", isOwn: true, role: "model", engineKwargs: {}, task: "generate" } as const;
  return { source, revision, uses: [{ ...use, path: pathTo("model_source"), revisionPath: pathTo("revision") }] };
}

function oneFile(head: Buffer, size = 5_000_000): HubRepository {
  const weights = { head, size, isLarge: true };
  return repository("org/chat", { files: { "config.json": {}, "model.safetensors": weights } });
}

function withHeader(header: object): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  return Buffer.concat([lengthPrefix(BigInt(text.byteLength)), text]);
}
