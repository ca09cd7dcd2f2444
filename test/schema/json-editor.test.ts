import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { told } from "../support/editor.ts";
import { lookAtJson } from "../support/json-editor.ts";

const HEAD = '{"version": 1, "name": "fleet", ';
const MODEL = `${HEAD}"models": {"chat": {"model_source": "a/b", "engine_kwargs": {`;

function model(text: string): string {
  return `${MODEL}${text}}}}}`;
}

test("a valid file has no problems", async () => {
  const file = new URL("../fixtures/valid/plain-json/models.config.json", import.meta.url);
  // The file names another schema than the one that is tested.
  const text = readFileSync(file, "utf8").replace(/"\$schema": "[^"]*",/u, "");
  expect(told(await lookAtJson(text))).toEqual([]);
});

test("keys of the file are proposed and explained", async () => {
  const { completions } = await lookAtJson(`${HEAD}"|¦"}`);
  expect([...completions.keys()]).toEqual(
    expect.arrayContaining(["models", "targets", "gateway", "serving", "checks"]),
  );
  expect(completions.get("targets")).toContain("Where the fleet runs");
});

test("engine arguments are proposed and explained, except those that are not the user's", async () => {
  const { completions } = await lookAtJson(model('"|¦"'));
  expect(completions.get("max_model_len")).toContain("Model context length");
  expect([...completions.keys()]).toEqual(expect.arrayContaining(["tensor_parallel_size", "tool_call_parser"]));
  expect([...completions.keys()]).not.toEqual(expect.arrayContaining(["served_model_name"]));
  expect([...completions.keys()]).not.toEqual(expect.arrayContaining(["ssl_keyfile"]));
});

test.for([
  ["an enum", '"dtype": |¦', ['"auto"', '"bfloat16"', '"float16"']],
  ["a list that plugins may add to", '"tool_call_parser": |¦', ['"hermes"', '"llama3_json"', '"mistral"']],
  ["keys of a nested map", '"compilation_config": {"|¦"}', ["cudagraph_mode", "mode"]],
  ["values in a nested map", '"kv_transfer_config": {"kv_role": |¦}', ['"kv_both"', '"kv_consumer"']],
] as const)("of an engine argument: %s", async ([, text, wanted]) => {
  const { completions } = await lookAtJson(model(text));
  expect([...completions.keys()]).toEqual(expect.arrayContaining([...wanted]));
});

test("values of an enum are proposed", async () => {
  const { completions } = await lookAtJson(`${HEAD}"layout": |¦}`);
  expect([...completions.keys()]).toEqual(expect.arrayContaining(['"gateway"', '"single_app"']));
});

test("a key is explained where the pointer is", async () => {
  expect((await lookAtJson(`${HEAD}"lay|¦out": "gateway"}`)).hover).toContain("one application for each model");
  expect((await lookAtJson(model('"max_model|¦_len": 8192'))).hover).toContain("Model context length");
});

test("mistakes are marked where they are", async () => {
  const problems = told(
    await lookAtJson(model('\n"max_model_length": 1,\n"dtype": "float8",\n"gpu_memory_utilization": 90\n')),
  );
  const [first, second, third, ...others] = problems.toSorted();
  expect(others).toEqual([]);
  expect(first).toMatch(/^1:0 .*max_model_length/u);
  expect(second).toMatch(/^2:9 .*"bfloat16"/u);
  expect(third).toMatch(/^3:26 .*1/u);
});
