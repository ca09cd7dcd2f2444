import type { GpuFacts } from "../gpu-facts.ts";
import type { ReleaseRules } from "../release.ts";

const GIB = 2 ** 30;

export interface BatchDefaults {
  readonly maxNumSeqs: number;
  readonly maxNumBatchedTokens: number;
}

interface Tier extends BatchDefaults {
  readonly fromGib: number;
  readonly butNot?: string;
  readonly onlyWith?: keyof ReleaseRules;
}

/**
 * What vLLM's API server takes on a GPU when the arguments are not given.
 * Source: EngineArgs.get_batch_defaults in vllm/engine/arg_utils.py, 0.29 and 0.26.
 */
const TIERS: readonly Tier[] = [
  { fromGib: 160, maxNumSeqs: 1024, maxNumBatchedTokens: 16_384, onlyWith: "hugeGpuBatchDefaults" },
  { fromGib: 70, butNot: "a100", maxNumSeqs: 1024, maxNumBatchedTokens: 8192 },
  { fromGib: 0, maxNumSeqs: 256, maxNumBatchedTokens: 2048 },
];

const SMALLEST: BatchDefaults = { maxNumSeqs: 256, maxNumBatchedTokens: 2048 };

/** Per process: the CPU build multiplies them by the size of the model's world. */
const CPU: BatchDefaults = { maxNumSeqs: 128, maxNumBatchedTokens: 2048 };

export function batchDefaults(gpu: GpuFacts, rules: ReleaseRules, worldSize: number): BatchDefaults {
  if (gpu.cpu !== undefined) {
    return {
      maxNumSeqs: CPU.maxNumSeqs * worldSize,
      maxNumBatchedTokens: CPU.maxNumBatchedTokens * worldSize,
    };
  }
  const name = gpu.name.toLowerCase();
  const tier = TIERS.find(
    ({ fromGib, butNot, onlyWith }) =>
      gpu.usableBytes >= fromGib * GIB &&
      (butNot === undefined || !name.includes(butNot)) &&
      (onlyWith === undefined || rules[onlyWith]),
  );
  return tier ?? SMALLEST;
}
