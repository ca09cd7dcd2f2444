import type { CpuFacts } from "../gpu-facts.ts";
import { isLatent } from "../layers/latent.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { EngineArguments } from "./engine-arguments.ts";

/** The only page that the kernel for latent attention without AMX knows. */
const REFERENCE_LATENT_BLOCK_SIZE = 16;

/** SchedulerConfig.DEFAULT_MAX_NUM_BATCHED_TOKENS in vllm/config/scheduler.py, 0.29. */
const DEFAULT_BATCHED_TOKENS = 2048;

/**
 * The arguments with what vLLM's CPU build sets whatever was given.
 * Source: CpuPlatform.check_and_update_config in vllm/platforms/cpu.py, 0.29.
 */
export function argumentsOnCpu(
  args: EngineArguments,
  { config, cpu, maxModelLen }: { readonly config: ModelConfig; readonly cpu: CpuFacts; readonly maxModelLen: number },
): EngineArguments {
  return {
    ...args,
    async_scheduling: false,
    ...(isLatent(config) && !cpu.amx ? referenceLatent(maxModelLen) : {}),
    ...(keepsFloat32States(args, config, cpu) ? { mamba_ssm_cache_dtype: "float32" } : {}),
  };
}

/** Latent attention without AMX: plain kernels that know neither chunks nor cached prefixes. */
function referenceLatent(maxModelLen: number): EngineArguments {
  return {
    block_size: REFERENCE_LATENT_BLOCK_SIZE,
    enable_prefix_caching: false,
    enable_chunked_prefill: false,
    max_num_batched_tokens: Math.max(maxModelLen, DEFAULT_BATCHED_TOKENS),
  };
}

/** Only the delta net has a kernel for shorter states, and only where they are asked for. */
function keepsFloat32States(args: EngineArguments, config: ModelConfig, cpu: CpuFacts): boolean {
  if (!cpu.avx512Bf16) return false;
  const asked = args.mamba_ssm_cache_dtype;
  const short = asked === "float16" || asked === "bfloat16";
  return !(short && (layerTypesOf(config)?.includes("linear_attention") ?? false));
}
