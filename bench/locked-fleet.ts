import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCK_FILE } from "../src/hub/lock/lock.ts";
import { lockText } from "../src/hub/lock/write-lock.ts";
import type { ModelFacts, TensorGroup } from "../src/hub/model-facts.ts";
import { isJsonObject, type JsonObject } from "../src/schema/json.ts";

const configs = new URL("../test/fixtures/fit/configs/", import.meta.url);

/** Models of the fleet below, with real files of their family: what the Hub would say of them. */
const MODELS = [
  ["Qwen/Qwen2.5-7B-Instruct", "a09a35458c702b33eeacc393d103063234e8bc28", "Qwen--Qwen2.5-7B.json", 15_231_233_024],
  [
    "Qwen/Qwen2.5-Coder-7B-Instruct",
    "c03e6d358207e414f1eca0bb1891e29f1db0e242",
    "Qwen--Qwen2.5-7B.json",
    15_231_233_024,
  ],
  ["Qwen/Qwen2.5-0.5B-Instruct", "7ae557604adf67be50417f59c2c2f167def9a775", "Qwen--Qwen2.5-0.5B.json", 988_065_536],
  ["BAAI/bge-m3", "5617a9f61b028005a4858fdac845db406aefb181", "BAAI--bge-large-en.json", 670_283_776],
  ["BAAI/bge-reranker-v2-m3", "953dc6f6f85a1b2dbfca4c34a2796e7dde08d41e", "BAAI--bge-large-en.json", 670_283_776],
] as const;

const LAYER_PARTS = [
  "self_attn.q_proj.weight",
  "self_attn.q_proj.bias",
  "self_attn.k_proj.weight",
  "self_attn.k_proj.bias",
  "self_attn.v_proj.weight",
  "self_attn.v_proj.bias",
  "self_attn.o_proj.weight",
  "mlp.gate_proj.weight",
  "mlp.up_proj.weight",
  "mlp.down_proj.weight",
  "input_layernorm.weight",
  "post_attention_layernorm.weight",
];

/** The fleet of five models twice: with a lock that knows all of them, and without. */
export function lockedFleet(folder: string): { readonly locked: string; readonly unlocked: string } {
  const place = (name: string): string => {
    mkdirSync(join(folder, name), { recursive: true });
    const file = join(folder, name, "models.config.yaml");
    copyFileSync(fileURLToPath(new URL("five-models.config.yaml", import.meta.url)), file);
    return file;
  };
  const [locked, unlocked] = [place("locked"), place("unlocked")];
  const models = MODELS.map(([source, revision, file, bytes]) => facts(source, revision, file, bytes));
  writeFileSync(join(folder, "locked", LOCK_FILE), lockText({ models }));
  return { locked, unlocked };
}

function facts(source: string, revision: string, file: string, bytes: number): ModelFacts {
  const config = readJson(file);
  const layers = Number(config["num_hidden_layers"]);
  const parts = LAYER_PARTS.map((part): [string, TensorGroup] => [`model.layers.*.${part}`, ["BF16", layers, 2 ** 20]]);
  return {
    source,
    revision,
    commit: revision,
    gated: false,
    private: false,
    config,
    generation_config: { temperature: 0.7, top_p: 0.8 },
    quantization_config: null,
    weights: {
      format: "safetensors",
      basis: "headers",
      files: 4,
      bytes,
      bytes_by_dtype: { BF16: bytes },
      tensors: Object.fromEntries(parts),
    },
    tokenizer: { files: ["tokenizer.json"], max_length: 32_768 },
    chat_template: true,
    adapter: null,
  };
}

function readJson(file: string): JsonObject {
  const json: unknown = JSON.parse(readFileSync(new URL(file, configs), "utf8"));
  if (!isJsonObject(json)) throw new Error(`${file} is no map`);
  return json;
}
