import type { EngineArguments } from "./engine/engine-arguments.ts";
import type { FitInput } from "./fit-model.ts";
import { capabilityNumber } from "./gpu-facts.ts";
import { isQuantized } from "./kv/kernel-block.ts";
import type { Memory } from "./memory.ts";
import { headsOf } from "./model/heads.ts";

/** One engine argument and the value with which the model would fit. */
export interface Change {
  readonly key: keyof EngineArguments;
  readonly value: number | string | boolean;
  /** What it costs. */
  readonly cost: string;
}

/** More would leave no room for what vLLM does not account for. */
const HIGHEST_UTILIZATION = 0.95;

/** Below this a chat model is of little use, so other changes come first. */
const USEFUL_LENGTH = 4096;

const SEQS = [256, 128, 64, 32];

/** FP8 needs hardware for it, or is emulated slowly. */
const FP8_CAPABILITY = 89;

/** Candidates from the one that costs least; the first that fits is taken. */
export function changeThatFits(
  input: FitInput,
  memory: Memory,
  fits: (input: FitInput) => boolean,
): Change | undefined {
  return candidates(input, memory).find(({ key, value }) => fits({ ...input, args: { ...input.args, [key]: value } }));
}

function candidates({ args, config, gpu }: FitInput, memory: Memory): readonly Change[] {
  const { engine } = memory;
  const fp8 = gpu.computeCapability !== undefined && capabilityNumber(gpu.computeCapability) >= FP8_CAPABILITY;
  const found: Change[] = [];
  if (args.kv_cache_memory_bytes === undefined && args.gpu_memory_utilization === undefined) {
    // A share that somebody chose is left alone: others may live on the same GPU.
    found.push({
      key: "gpu_memory_utilization",
      value: HIGHEST_UTILIZATION,
      cost: "less memory for others on the GPU",
    });
  }
  for (const value of SEQS) {
    if (value < engine.maxNumSeqs) found.push({ key: "max_num_seqs", value, cost: "fewer requests at a time" });
  }
  const lengths = shorterLengths(memory);
  found.push(...lengths.filter(({ value }) => Number(value) >= USEFUL_LENGTH));
  if (fp8 && !isQuantized(engine.cacheDtype)) {
    found.push({ key: "kv_cache_dtype", value: "fp8", cost: "a little accuracy in long contexts" });
  }
  if (args.enforce_eager !== true) found.push({ key: "enforce_eager", value: true, cost: "slower decoding" });
  found.push(...lengths.filter(({ value }) => Number(value) < USEFUL_LENGTH));
  if (fp8 && config.quantization === undefined && args.quantization === undefined) {
    found.push({ key: "quantization", value: "fp8", cost: "a little accuracy" });
  }
  return [...found, ...wider(config, engine.tensorParallel)];
}

/** The longest that fits as expected, and rounder ones that still fit at worst. */
function shorterLengths({ kv, engine }: Memory): readonly Change[] {
  const longest = kv?.longest ?? 0;
  const lengths = [longest, ...roundLengths(longest)].filter((length) => length > 0 && length < engine.maxModelLen);
  return lengths.map((value) => ({ key: "max_model_len", value, cost: "shorter contexts" }));
}

function roundLengths(longest: number): readonly number[] {
  return [131_072, 65_536, 32_768, 16_384, 8192, 4096, 2048, 1024].filter((length) => length < longest);
}

/** More GPUs per replica, as far as the heads can be divided. */
function wider(config: FitInput["config"], tensorParallel: number): readonly Change[] {
  const heads = headsOf(config)?.query ?? 0;
  return [2, 4, 8]
    .map((factor) => tensorParallel * factor)
    .filter((value) => value <= 8 && heads % value === 0)
    .map((value) => ({ key: "tensor_parallel_size", value, cost: `${value} GPUs per replica` }));
}
