import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { told, type Seen } from "../support/editor.ts";
import { startYamlEditor, type YamlEditor } from "../support/yaml-language-server.ts";

const SCHEMA = new URL("../../schema/models.config.schema.json", import.meta.url).href;
const MODELINE = `# yaml-language-server: $schema=${SCHEMA}\n`;
const HEAD = "version: 1\nname: fleet\n";
const MODEL = `${HEAD}models:\n  chat:\n    model_source: a/b\n    engine_kwargs:\n      `;

let editor: YamlEditor;

beforeAll(async () => {
  editor = await startYamlEditor();
});

afterAll(async () => {
  await editor.stop();
});

function look(text: string): Promise<Seen> {
  return editor.look(MODELINE + text);
}

test("a valid file has no problems", async () => {
  const file = new URL("../fixtures/valid/whole-format/models.config.yaml", import.meta.url);
  expect(told(await look(readFileSync(file, "utf8")))).toEqual([]);
});

test("keys of the file are proposed and explained", async () => {
  const { completions } = await look(`${HEAD}|¦`);
  expect([...completions.keys()]).toEqual(
    expect.arrayContaining(["models", "targets", "gateway", "serving", "checks"]),
  );
  expect(completions.get("targets")).toContain("Where the fleet runs");
});

test("values of an enum are proposed", async () => {
  const { completions } = await look(`${HEAD}layout: |¦`);
  expect([...completions.keys()]).toEqual(expect.arrayContaining(["gateway", "single_app"]));
});

test("engine arguments are proposed and explained, except those that are not the user's", async () => {
  const { completions } = await look(`${MODEL}seed: 1\n      |¦`);
  expect(completions.get("max_model_len")).toContain("Model context length");
  expect([...completions.keys()]).toEqual(expect.arrayContaining(["tensor_parallel_size", "tool_call_parser"]));
  expect([...completions.keys()]).not.toEqual(expect.arrayContaining(["served_model_name"]));
  expect([...completions.keys()]).not.toEqual(expect.arrayContaining(["ssl_keyfile"]));
});

test.for([
  ["an enum", "dtype: |¦", ["auto", "bfloat16", "float16"]],
  ["a list that plugins may add to", "tool_call_parser: |¦", ["hermes", "llama3_json", "mistral"]],
  ["keys of a nested map", "compilation_config:\n        |¦", ["cudagraph_mode", "mode"]],
  ["values in a nested map", "kv_transfer_config:\n        kv_role: |¦", ["kv_both", "kv_consumer", "kv_producer"]],
] as const)("of an engine argument: %s", async ([, text, wanted]) => {
  const { completions } = await look(MODEL + text);
  expect([...completions.keys()]).toEqual(expect.arrayContaining([...wanted]));
});

test("a key is explained where the pointer is", async () => {
  expect((await look(`${HEAD}lay|¦out: gateway\n`)).hover).toContain("one application for each model");
  expect((await look(`${MODEL}max_model|¦_len: 8192\n`)).hover).toContain("Model context length");
});

test("mistakes are marked where they are", async () => {
  const problems = await look(`${MODEL}max_model_length: 1\n      dtype: float8\n      gpu_memory_utilization: 90\n`);
  const [first, second, third, ...others] = told(problems).toSorted();
  expect(others).toEqual([]);
  expect(first).toMatch(/^7:6 .*max_model_length/u);
  expect(second).toMatch(/^8:13 .*"bfloat16"/u);
  expect(third).toMatch(/^9:30 .*1/u);
  expect(told(await look(`${HEAD}models: {}\nlayot: gateway\n`))[0]).toMatch(/^4:0 .*layot/u);
});

test("null takes an argument away, and is no problem", async () => {
  expect(told(await look(`${MODEL}dtype: null\n      compilation_config: null\n      seed: null\n`))).toEqual([]);
});
