import { expect, test } from "vitest";
import { fitModel, type FitInput } from "../../src/fit/fit-model.ts";
import { isConfigProblem, parseModelConfig, type ModelConfig } from "../../src/fit/model/model-config.ts";
import { configJson, configOf, oracleGpus } from "./oracle.ts";

const h100 = gpu("H100");
const l40s = gpu("L40S");
const llama = configOf("configs/meta-llama--Meta-Llama-3.1-8B.json");
const qwen72 = configOf("configs/Qwen--Qwen2.5-72B.json");

function gpu(name: string) {
  const found = oracleGpus[name];
  if (found === undefined) throw new Error(name);
  return found;
}

function fit(config: ModelConfig, args: FitInput["args"] = {}, more: Partial<FitInput> = {}) {
  return fitModel({ config, args, gpu: h100, release: "0.29.0", ...more });
}

test("a small model on a large GPU fits, and every term has its basis and source", () => {
  const found = fit(llama);
  expect(found.verdict).toBe("fits");
  expect(found.reason).toBeNull();
  expect(found.weight_bytes_per_gpu).toBe(16_060_522_496);
  expect(found.largest_max_model_len).toBe(131_072);
  expect(found.cheapest_change).toBeNull();
  expect(found.terms.map(({ name, basis }) => `${name} ${basis}`)).toEqual([
    "weights derived",
    "rotary_tables derived",
    "activation_peak estimated",
    "cuda_graphs estimated",
    "non_torch estimated",
    "kv_cache estimated",
  ]);
  expect(found.terms.every(({ source }) => source !== "")).toBe(true);
});

test("the terms add up to what vLLM may use", () => {
  const found = fit(llama);
  const sum = found.terms.reduce((total, { bytes }) => total + (bytes ?? 0), 0);
  expect(sum).toBe(found.budget_bytes);
});

test("weights from the headers of the files, that the shapes agree with, are exact", () => {
  const weights = { tensorBytes: { BF16: 16_060_522_496 }, source: "safetensors headers" };
  expect(fit(llama, {}, { weights }).terms[0]).toMatchObject({ bytes: 16_060_522_496, basis: "exact" });
});

test("float32 files are cast to the model's type", () => {
  const gemma = configOf("configs/google--gemma-2-9b.json");
  const weights = { tensorBytes: { F32: 36_966_823_936 }, source: "safetensors headers" };
  expect(fit(gemma, {}, { weights }).terms[0]).toMatchObject({ bytes: 18_483_411_968, basis: "exact" });
});

test("files that hold more than is loaded do not enlarge the weights", () => {
  const qwen = configOf("configs/Qwen--Qwen3-0.6B.json");
  const weights = { tensorBytes: { BF16: 1_503_264_768 }, source: "safetensors headers" };
  expect(fit(qwen, {}, { weights }).terms[0]).toMatchObject({ bytes: 1_192_099_840, basis: "derived" });
});

test("weights that are too large do not fit, and more GPUs are the change", () => {
  const found = fit(qwen72);
  expect(found.verdict).toBe("does_not_fit");
  expect(found.reason).toContain("weights");
  expect(found.cheapest_change).toMatchObject({ key: "tensor_parallel_size", value: 4 });
});

test("a context that has no room gets the longest that has, and with it the model fits", () => {
  const found = fit(llama, { max_model_len: 131_072, gpu_memory_utilization: 0.55 }, { gpu: l40s });
  expect(found.verdict).toBe("does_not_fit");
  expect(found.cheapest_change?.key).toBe("max_model_len");
  const value = Number(found.cheapest_change?.value);
  expect(value).toBeLessThanOrEqual(found.largest_max_model_len ?? 0);
  expect(fit(llama, { max_model_len: value, gpu_memory_utilization: 0.55 }, { gpu: l40s }).verdict).toBe("fits");
});

test("max_model_len -1 takes what fits", () => {
  expect(fit(llama, { max_model_len: -1 }, { gpu: l40s }).verdict).toBe("fits");
});

test("a fixed cache is the cache, and must lie beside the rest", () => {
  const found = fit(llama, { kv_cache_memory_bytes: 10 * 2 ** 30, max_model_len: 8192 });
  expect(found.available_kv_bytes).toBe(10 * 2 ** 30);
  expect(found.kv_tokens).toBe(81_920);
  expect(fit(llama, { kv_cache_memory_bytes: 75 * 2 ** 30 }).verdict).toBe("does_not_fit");
});

test("slots for adapters are a term of their own", () => {
  const found = fit(llama, { enable_lora: true, max_loras: 4, max_lora_rank: 64 });
  const slots = found.terms.find(({ name }) => name === "lora_slots");
  // 41.9 million elements at rank 16 (peft's count for all linear layers of Llama-3.1-8B), four times four.
  expect(slots?.bytes).toBe(41_943_040 * 4 * 4 * 2);
  expect(slots?.basis).toBe("estimated");
});

test("an unknown architecture is said to be unknown, with the size of its files", () => {
  const config = parseModelConfig({ architectures: ["NobodyKnowsForCausalLM"], model_type: "nobody_knows" });
  if (isConfigProblem(config)) throw new Error(config.problem);
  expect(fit(config)).toMatchObject({
    verdict: "unknown",
    weight_bytes_per_gpu: null,
    kv_bytes_per_token_per_gpu: null,
  });
  const known = fit(config, {}, { weights: { totalBytes: 4e9, source: "index" } });
  expect(known.verdict).toBe("unknown");
  expect(known.reason).toContain("NobodyKnowsForCausalLM");
  expect(known.terms[0]).toMatchObject({ bytes: 4e9, basis: "estimated" });
});

test("a config that misses what its layers depend on is unknown, not guessed", () => {
  const json = configJson("configs/nvidia--NVIDIA-Nemotron-3-Nano-30B-A3B-BF16.json");
  const config = parseModelConfig({ ...Object(json), hybrid_override_pattern: null });
  if (isConfigProblem(config)) throw new Error(config.problem);
  expect(fit(config).verdict).toBe("unknown");
});

test("speculative decoding is not accounted for, and said so", () => {
  const found = fit(llama, { speculative_config: { method: "ngram", num_speculative_tokens: 3 } });
  expect(found.verdict).toBe("unknown");
  expect(found.reason).toContain("speculative");
});

test("an encoder has no cache, and fits by its weights", () => {
  const found = fit(configOf("configs/BAAI--bge-large-en.json"));
  expect(found).toMatchObject({ verdict: "fits", kv_tokens: null, kv_bytes_at_max_model_len: 0 });
});
