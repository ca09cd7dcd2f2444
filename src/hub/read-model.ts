import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { AdapterFacts, ModelFacts, TokenizerFacts, WeightFacts } from "./model-facts.ts";
import { readJsonFile } from "./read-json.ts";
import { readWeights } from "./read-weights.ts";
import { fileNamed, type Repository } from "./repository.ts";

/** Where the content comes from. */
export type Origin = Pick<ModelFacts, "source" | "revision" | "commit" | "gated" | "private">;

/** Any of them makes a tokenizer (transformers 5, and mistral_common for the last two). */
const TOKENIZERS = ["tokenizer.json", "tokenizer.model", "spiece.model", "vocab.json", "vocab.txt", "tekken.json"];
const TEMPLATES = ["chat_template.jinja", "chat_template.json"];
/** ModelOpt, AutoGPTQ and AutoAWQ keep the quantization beside config.json (vLLM 0.29 `get_config_filenames`). */
const QUANTIZATIONS = ["hf_quant_config.json", "quantize_config.json", "quant_config.json"];
/** Transformers writes 10^30 for "no limit". */
const NO_LIMIT = 1e9;
/** Names of labels: thousands of lines that say nothing of memory. */
const LABELS = new Set(["id2label", "label2id"]);

/** Everything that checks need to know of a model. Rejects with `UnusableFile` for a file that is there and broken. */
export async function readModel(repository: Repository, origin: Origin): Promise<ModelFacts> {
  const json = (path: string): Promise<JsonObject | null> => readJsonFile(repository, path);
  const [config, generation, tokenizerConfig, adapterConfig, quantization] = await Promise.all([
    json("config.json"),
    json("generation_config.json"),
    json("tokenizer_config.json"),
    json("adapter_config.json"),
    firstOf(QUANTIZATIONS, json),
  ]);
  const weights = await readWeights(repository, config);
  return {
    ...origin,
    config: config === null ? null : withoutLabels(config),
    generation_config: generation,
    quantization_config: quantization,
    weights,
    tokenizer: tokenizerOf(repository, tokenizerConfig),
    chat_template: hasTemplate(repository, tokenizerConfig),
    adapter: adapterConfig === null ? null : adapterOf(adapterConfig, weights),
  };
}

async function firstOf(
  paths: readonly string[],
  json: (path: string) => Promise<JsonObject | null>,
): Promise<JsonObject | null> {
  for (const path of paths) {
    const found = await json(path);
    if (found !== null) return found;
  }
  return null;
}

function withoutLabels(config: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !LABELS.has(key)));
}

function tokenizerOf(repository: Repository, config: JsonObject | null): TokenizerFacts | null {
  const files = TOKENIZERS.filter((name) => fileNamed(repository, name) !== undefined);
  if (files.length === 0) return null;
  const longest = config?.["model_max_length"];
  const isLimit = typeof longest === "number" && Number.isSafeInteger(longest) && longest > 0 && longest < NO_LIMIT;
  return { files, max_length: isLimit ? longest : null };
}

function hasTemplate(repository: Repository, config: JsonObject | null): boolean {
  const written: JsonValue | undefined = config?.["chat_template"];
  if (written !== undefined && written !== null) return true;
  return TEMPLATES.some((name) => fileNamed(repository, name) !== undefined);
}

function adapterOf(config: JsonObject, weights: WeightFacts | null): AdapterFacts {
  const { base_model_name_or_path: base, r: rank, target_modules: modules } = config;
  return {
    base_model: typeof base === "string" ? base : null,
    rank: typeof rank === "number" && Number.isSafeInteger(rank) && rank > 0 ? rank : null,
    target_modules: Array.isArray(modules) ? modules.filter(isText).toSorted() : isText(modules) ? [modules] : [],
    bytes: weights?.bytes ?? 0,
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
