import { expect, test } from "vitest";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { checkRules } from "../../src/rules/check-rules.ts";

function told(kwargs: string, more = ""): readonly string[] {
  const yaml = `version: 1\nname: fleet\n${more}models: {m: {model_source: a/b, engine_kwargs: ${kwargs}}}\n`;
  const { config, findings } = checkShape(loadConfig(yaml, "models.config.yaml"));
  if (config === undefined || findings.length > 0) throw new Error(JSON.stringify(findings));
  return checkRules(config, { configDir: "/repo" })
    .filter(({ code }) => code === "RF223")
    .map(({ severity, path, message, help = "" }) => `${severity} ${path.slice(3).join(".")}: ${message}. ${help}`);
}

test("a slip of the pen", () => {
  expect(told("{tool_call_parser: hermess}")).toEqual([
    'error tool_call_parser: vLLM 0.29.0 knows no tool_call_parser "hermess". Did you mean "hermes"?',
  ]);
  expect(told("{quantization: gptq_marlinn}")).toEqual([
    'error quantization: vLLM 0.29.0 knows no quantization "gptq_marlinn". Did you mean "gptq_marlin"?',
  ]);
});

test("a name of the user's own is a warning where a plugin may bring it, and an error where none can", () => {
  expect(told("{quantization: our-own-kind}")).toEqual([
    'warn quantization: vLLM 0.29.0 knows no quantization "our-own-kind". ',
  ]);
  expect(told("{reasoning_parser: our_own_parser}")).toEqual([
    'error reasoning_parser: vLLM 0.29.0 knows no reasoning_parser "our_own_parser". ',
  ]);
  expect(told("{attention_backend: our_own_kernels}")).toEqual([
    'error attention_backend: vLLM 0.29.0 knows no attention_backend "our_own_kernels". ',
  ]);
});

test("a file that brings more names may come from another layer", () => {
  const defaults = "defaults: {engine_kwargs: {reasoning_parser_plugin: /opt/parser.py}}\n";
  expect(told("{reasoning_parser: our_own_parser}", defaults)).toEqual([]);
});

test("names in nested maps, in any case where vLLM takes any, and import paths", () => {
  expect(told("{compilation_config: {cudagraph_mode: FULL_AND_PIECEWIS}}")).toEqual([
    'error compilation_config.cudagraph_mode: vLLM 0.29.0 knows no cudagraph_mode "FULL_AND_PIECEWIS". Did you mean "FULL_AND_PIECEWISE"?',
  ]);
  expect(told("{compilation_config: {cudagraph_mode: full, mode: 3}, attention_backend: flashinfer}")).toEqual([]);
  expect(told("{model_impl: my.module.Model, tokenizer_mode: '', moe_backend: Flashinfer-TRTLLM}")).toEqual([]);
});
