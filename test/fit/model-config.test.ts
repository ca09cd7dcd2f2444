import { expect, test } from "vitest";
import { parseConfigText } from "../../src/fit/model/config-text.ts";
import { uniformLayers } from "../../src/fit/layers/uniform.ts";
import { layerTypesOf } from "../../src/fit/model/layer-types.ts";
import { parseModelConfig } from "../../src/fit/model/model-config.ts";
import { moduleMatcher } from "../../src/fit/weights/module-matcher.ts";
import { placed, splitter } from "../../src/fit/weights/weight.ts";

test("numbers that JSON has not, as Python writes them, are read as null", () => {
  expect(
    parseConfigText('{"time_step_limit": [0.0, Infinity], "a": -Infinity, "b": NaN, "c": "Infinity \\" NaN"}'),
  ).toEqual({
    time_step_limit: [0, null],
    a: null,
    b: null,
    c: 'Infinity " NaN',
  });
  expect(() => parseConfigText("{")).toThrow(SyntaxError);
});

test.each([[null], [[]], ["text"], [{}], [{ architectures: [] }], [{ architectures: "LlamaForCausalLM" }]])(
  "%j is no model config, and says so",
  (json) => {
    expect(parseModelConfig(json)).toHaveProperty("problem");
  },
);

test("what a file leaves out has the default of its class; null unsets it", () => {
  const config = parseModelConfig({ architectures: ["MistralForCausalLM"], model_type: "mistral" });
  expect("problem" in config ? config : config.text.number("sliding_window")).toBe(4096);
  const unset = parseModelConfig({
    architectures: ["MistralForCausalLM"],
    model_type: "mistral",
    sliding_window: null,
  });
  expect("problem" in unset ? unset : unset.text.number("sliding_window")).toBeUndefined();
});

test("values of a wrong type count as missing", () => {
  const config = parseModelConfig({ architectures: ["X"], model_type: "x", num_hidden_layers: "12", layer_types: [1] });
  expect("problem" in config ? config : [config.text.number("num_hidden_layers"), layerTypesOf(config)]).toEqual([
    undefined,
    undefined,
  ]);
});

test.each([
  ["gate", "mlp.gate", true],
  ["gate", "mlp.gate_proj", false],
  ["model.layers.*.self_attn", "self_attn.q_proj", true],
  ["re:.*lm_head", "lm_head", true],
  ["re:.*self_attn\\..*", "mlp.up_proj", false],
  ["model.layers.3.mlp.up_proj", "mlp.up_proj", true],
])("pattern %s and module %s: %s", (pattern, module, expected) => {
  const matcher = moduleMatcher([pattern]);
  const [weight] = placed(3, [splitter(1).column([module], 1, 1)]);
  if ("problem" in matcher || weight === undefined) throw new Error("no matcher");
  expect(matcher.matches(weight)).toBe(expected);
});

test("a pattern that would have to be run as a regular expression is not understood", () => {
  expect(moduleMatcher(["re:(a+)+$"])).toHaveProperty("problem");
});

test("use_sliding_window: false means no window, and layers that are not told apart are unknown", () => {
  const qwen = parseModelConfig({
    architectures: ["Qwen2MoeForCausalLM"],
    model_type: "qwen2_moe",
    sliding_window: 32_768,
    use_sliding_window: false,
  });
  const cohere = parseModelConfig({ architectures: ["Cohere2MoeForCausalLM"], model_type: "cohere2_moe" });
  if ("problem" in qwen || "problem" in cohere) throw new Error("no config");
  expect(
    uniformLayers(qwen)
      ?.flat()
      .every(({ kind }) => kind === "full"),
  ).toBe(true);
  expect(uniformLayers(cohere)).toBeUndefined();
});
