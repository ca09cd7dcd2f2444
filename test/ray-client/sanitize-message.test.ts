import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanLogText, sanitizeMessage } from "../../src/ray/sanitize-message.ts";
import { recorded } from "../support/ray-recordings.ts";

const folder = new URL("../fixtures/ray/", import.meta.url);

test.for(readdirSync(new URL("put-errors", folder)))("Ray's refusal %s is one clean line", (name) => {
  const [, ...body] = recorded(`put-errors/${name}`).split(/\r?\n\r?\n/u);
  const line = sanitizeMessage(body.join("\n\n"));
  expect(line).not.toMatch(/\n|Traceback|site-packages|pydantic|input_value|validation error/u);
  expect(line.length).toBeGreaterThan(10);
});

test("every recorded message is one line without trace, colour, address or installation path", () => {
  for (const name of readdirSync(new URL("serve-applications", folder))) {
    for (const [, message] of recorded(`serve-applications/${name}`).matchAll(/"message": ("(?:[^"\\]|\\.)*")/gu)) {
      const line = sanitizeMessage(JSON.parse(message ?? '""'));
      // oxlint-disable-next-line no-control-regex -- that there is none is what is tested
      expect(line).not.toMatch(/[\u0000-\u001F]|File "|\d+\.\d+\.\d+\.\d+|\/opt\/venv/u);
    }
  }
});

test("the last exception is the cause, with all of its lines", () => {
  const message = [
    "\u001B[36mray::ServeReplica()\u001B[39m (pid=12, ip=10.0.0.10)",
    "Traceback (most recent call last):",
    '  File "/opt/venv/lib/python3.12/site-packages/ray/x.py", line 1, in f',
    "    raise KeyError(1)",
    "KeyError: 1",
    "During handling of the above exception, another exception occurred:",
    "ValueError: there are two problems",
    "  at least one of them is real",
  ].join("\n");
  expect(sanitizeMessage(message)).toBe("ValueError: there are two problems at least one of them is real");
});

test("a message without an exception stays as it is", () => {
  expect(sanitizeMessage("The deployments ['a'] are UNHEALTHY.")).toBe("The deployments ['a'] are UNHEALTHY.");
});

test("secrets, addresses and the nodes' own paths are removed, the user's path stays", () => {
  const text =
    'token hf_abcdefghijklmnopqrstuvwx at 10.1.2.3:8000 in "/opt/venv/lib/python3.12/site-packages/vllm/a.py" ' +
    "and /tmp/ray/session_2026-11-24_02-32-12_055044_11875/logs/x.err of /models/mine";
  expect(cleanLogText(text)).toBe('token *** at <address> in "vllm/a.py" and <session>/logs/x.err of /models/mine');
});

test("a hostile message can neither break a line nor fill the page", () => {
  const line = sanitizeMessage(`ValueError: \u001B[2J\r::error::x${"y".repeat(5000)}`);
  expect(line).toHaveLength(501);
  expect(line.startsWith("ValueError: ::error::xyy")).toBe(true);
});
