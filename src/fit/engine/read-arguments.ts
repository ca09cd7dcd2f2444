import { ownEntry } from "../../diagnostics/own-entry.ts";
import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import type { EngineArguments } from "./engine-arguments.ts";

type KeysOf<T> = {
  [K in keyof EngineArguments]-?: NonNullable<EngineArguments[K]> extends T
    ? T extends EngineArguments[K]
      ? K
      : never
    : never;
}[keyof EngineArguments];

const NUMBERS = [
  "max_model_len",
  "tensor_parallel_size",
  "pipeline_parallel_size",
  "decode_context_parallel_size",
  "block_size",
  "max_num_seqs",
  "max_num_batched_tokens",
  "mamba_block_size",
  "gpu_memory_utilization",
  "kv_cache_memory_bytes",
  "num_gpu_blocks_override",
  "cpu_offload_gb",
  "max_loras",
  "max_lora_rank",
] as const satisfies readonly KeysOf<number>[];

const SWITCHES = [
  "enable_expert_parallel",
  "enable_prefix_caching",
  "enable_chunked_prefill",
  "async_scheduling",
  "disable_hybrid_kv_cache_manager",
  "disable_sliding_window",
  "enforce_eager",
  "enable_lora",
  "language_model_only",
  "trust_remote_code",
] as const satisfies readonly KeysOf<boolean>[];

const TEXTS = [
  "dtype",
  "quantization",
  "kv_cache_dtype",
  "performance_mode",
  "mamba_cache_mode",
  "mamba_cache_dtype",
  "mamba_ssm_cache_dtype",
  "lora_dtype",
  "load_format",
  "model_impl",
] as const satisfies readonly KeysOf<string>[];

/** `engine_kwargs` as far as they decide over memory. A value of another type is as good as not given. */
export function readArguments(kwargs: JsonObject): EngineArguments {
  const { runner, limit_mm_per_prompt: limits, speculative_config: speculative, hf_overrides: overrides } = kwargs;
  return {
    ...picked(kwargs, NUMBERS, (value) => (typeof value === "number" ? value : undefined)),
    ...picked(kwargs, SWITCHES, (value) => (typeof value === "boolean" ? value : undefined)),
    ...picked(kwargs, TEXTS, (value) => (typeof value === "string" ? value : undefined)),
    ...(runner === "generate" || runner === "pooling" ? { runner } : {}),
    ...(isJsonObject(limits) ? { limit_mm_per_prompt: limits } : {}),
    ...(isGiven(speculative) ? { speculative_config: speculative } : {}),
    ...(isGiven(overrides) ? { hf_overrides: overrides } : {}),
  };
}

function picked<K extends string, V>(
  kwargs: JsonObject,
  keys: readonly K[],
  read: (value: unknown) => V | undefined,
): { readonly [key in K]?: V } {
  const found: { [key in K]?: V } = {};
  for (const key of keys) {
    const value = read(ownEntry(kwargs, key));
    if (value !== undefined) found[key] = value;
  }
  return found;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && !(isJsonObject(value) && Object.keys(value).length === 0);
}
