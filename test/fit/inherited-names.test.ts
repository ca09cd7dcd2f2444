import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { modelFindings } from "../../src/fit/checks/model-findings.ts";
import type { EngineArguments } from "../../src/fit/engine/engine-arguments.ts";
import { fitModel } from "../../src/fit/fit-model.ts";
import { isConfigProblem, parseModelConfig } from "../../src/fit/model/model-config.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { inheritedNames, variants, withWord } from "../support/inherited-names.ts";
import { configJson, oracleGpus } from "./oracle.ts";

const configs = readdirSync(resolve(import.meta.dirname, "../fixtures/fit/configs")).map((name) => `configs/${name}`);
const gpu = oracleGpus["H100"] ?? { name: "", usableBytes: 0 };

/** All that is said of a model, as text; its numbers are finite. */
function said(json: JsonValue, args: EngineArguments = {}): string {
  const config = parseModelConfig(json);
  if (isConfigProblem(config)) return config.problem;
  const input = { config, args, gpu, release: "0.29.0" } as const;
  return written({
    fit: fitModel(input),
    findings: modelFindings({ ...input, path: ["models", "chat"], task: "generate" }),
  });
}

function written(value: object): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === "number" && !Number.isFinite(one)) throw new Error(`${one} is no amount`);
    return one;
  });
}

/** Keys whose values are looked up, for files that do not have them. */
const looked = {
  model_type: "",
  dtype: "",
  torch_dtype: "",
  hidden_act: "",
  layer_types: ["", ""],
  rope_scaling: { rope_type: "", type: "", factor: 2 },
  quantization_config: { quant_method: "", quant_algo: "", kv_cache_quant_algo: "", producer: { name: "modelopt" } },
  text_config: { model_type: "", dtype: "" },
  vision_config: { model_type: "" },
  auto_map: { AutoConfig: "", AutoModelForCausalLM: "" },
};

test.for(configs)("words that all objects inherit are words like any other: %s", (file) => {
  const json = read(file);
  for (const [word, other] of inheritedNames.slice(0, 2)) {
    const found = [...variants(json, word)].map((variant) => withWord(said(variant), [word, other]));
    expect(found).toEqual([...variants(json, other)].map((variant) => said(variant)));
  }
});

test.for(Object.entries(looked))("and at %s", ([key, value]) => {
  const json = { ...read("configs/Qwen--Qwen3-0.6B.json"), [key]: value };
  for (const [word, other] of inheritedNames) {
    const found = [...variants(json, word)].map((variant) => withWord(said(variant), [word, other]));
    expect(found).toEqual([...variants(json, other)].map((variant) => said(variant)));
  }
});

test.for(["dtype", "quantization", "kv_cache_dtype", "mamba_cache_dtype", "mamba_ssm_cache_dtype", "load_format"])(
  "and as the argument %s",
  (argument) => {
    for (const json of configs.map(read)) {
      for (const [word, other] of inheritedNames.slice(0, 3)) {
        expect(withWord(said(json, { [argument]: word }), [word, other])).toBe(said(json, { [argument]: other }));
      }
    }
  },
);

function read(file: string): JsonObject {
  const json = configJson(file);
  if (!isJsonObject(json)) throw new Error(`${file} is no map`);
  return json;
}
