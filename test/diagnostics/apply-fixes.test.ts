import { expect, test } from "vitest";
import { openText } from "../../src/cli/commands/open-config.ts";
import { applyFixes, type FixedMistake } from "../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

interface Checked {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

let checks = 0;

async function check(text: string, file = "models.config.yaml"): Promise<Checked> {
  checks += 1;
  const { diagnostics } = await openText(text, file, "/", { directory: "/" });
  return { text, diagnostics };
}

async function fix(
  text: string,
  file = "models.config.yaml",
): Promise<{ text: string; fixed: readonly FixedMistake[]; left: string[] }> {
  checks = 0;
  const { checked, fixed } = await applyFixes(await check(text, file), (next) => check(next, file));
  return { text: checked.text, fixed, left: checked.diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

const head = "version: 1\nname: team\n";
const model = "{ model_source: org/chat, accelerator_config: { kind: cpu } }";

function withKey(key: string): string {
  return `${model.slice(0, -2)}, ${key} }`;
}

test("all that is certain in one pass, with comments and layout kept", async () => {
  const text = `${head}layot: gateway # as before
models:
  chat:
    model: org/chat # the small one
    accelerator_config: { kind: cpu }
    max_ongoing_request: "8"
    log_engine_metrics: no
`;
  const { text: after, left } = await fix(text);
  expect(left).toEqual([]);
  expect(after).toBe(`${head}layout: gateway # as before
models:
  chat:
    model_source: org/chat # the small one
    accelerator_config: { kind: cpu }
    max_ongoing_requests: 8
    log_engine_metrics: false
`);
});

test("what a fix brings to light is mended as well, or the fix is left out", async () => {
  const mended = await fix(`${head}modls: { chat: { model_sourc: org/chat, accelerator_config: { kind: cpu } } }\n`);
  expect(mended.text).toBe(`${head}models: { chat: { model_source: org/chat, accelerator_config: { kind: cpu } } }\n`);
  expect(mended.fixed.map(({ pass, message }) => [pass, message])).toEqual([
    [1, 'Unknown key "modls"'],
    [2, 'Unknown key "model_sourc"'],
  ]);
  const text = `${head}modls: { chat: { model_source: org/chat, colour: red } }\n`;
  expect(await fix(text)).toMatchObject({ text, fixed: [] });
});

test("a fix that breaks a rule does not cost the others", async () => {
  const text = `${head}layot: gateway
models:
  chat:
    model_source: org/chat
    accelerator_config: { kind: cpu }
    num_replica: 1
    autoscaling_config: { min_replicas: 1, max_replicas: 2 }
`;
  const { text: after, left } = await fix(text);
  expect(after).toBe(text.replace("layot", "layout"));
  expect(left).toContain('RF201 Unknown key "num_replica"');
});

test.for<[string, string]>([
  ["a key that is there already", `${head}models: { chat: ${model} }\nmodls: {}\n`],
  ["two keys for one", `${head}modles: { chat: ${model} }\nmodls: { title: ${model} }\n`],
  ["a number that is not written so", `${head}models: { chat: ${withKey('max_ongoing_requests: "08"')} }\n`],
])("nothing is certain about %s", async ([, text]) => {
  expect(await fix(text)).toMatchObject({ text, fixed: [] });
});

test("a value that aliases bring to several keys is changed only when it is wrong at all of them", async () => {
  const shared = (other: string): string => `${head}models:
  chat:
    model_source: org/chat
    accelerator_config: { kind: cpu }
    engine_kwargs: { ${other} }
    max_ongoing_requests: *n
`;
  const free = shared('swap: &n "8"');
  expect(await fix(free)).toMatchObject({ text: free, fixed: [] });
  const both = `${head}models:
  a: &a { model_source: org/a, accelerator_config: { kind: cpu }, max_ongoing_requests: "8" }
  b: { <<: *a, model_source: org/b }
`;
  expect(await fix(both)).toMatchObject({ text: both.replace('"8"', "8"), left: [] });
});

test("YAML 1.2 said twice, and words that YAML 1.1 reads otherwise", async () => {
  const text = `%YAML 1.2\n---\n${head}models:\n  on: ${model}\n  7: ${model}\n`;
  expect((await fix(text)).text).toBe(`---\n${head}models:\n  "on": ${model}\n  "7": ${model}\n`);
});

test("a comma too many in JSON", async () => {
  const text = '{\r\n  "version": 1,\r\n  "name": "team",\r\n  "models": {},\r\n}\r\n';
  expect(await fix(text, "models.config.json")).toMatchObject({ text: text.replace("{},", "{}"), left: [] });
});

test("a version keeps the digits that it was written with", async () => {
  const text = `${head}serving: { ray: 2.60 }\nmodels: {}\n`;
  const { fixed } = await fix(text);
  expect(fixed.map(({ edits }) => edits[0]?.text)).toEqual(fixed.length === 0 ? [] : ['"2.60"']);
});

test("more mistakes than are listed", async () => {
  const models = Array.from({ length: 450 }, (_, index) => `  m${index}: ${withKey("max_ongoing_request: 8")}\n`);
  const { text, left } = await fix(`${head}models:\n${models.join("")}`);
  expect(left).toEqual([]);
  expect(text).not.toContain("max_ongoing_request:");
  expect(checks).toBeLessThan(20);
});
