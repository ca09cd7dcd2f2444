import { ownEntry } from "../../diagnostics/own-entry.ts";
import { dtypeBytes } from "../kv/kv-dtype.ts";
import { expertCount } from "../model/experts.ts";
import { hiddenSizeOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { gib, type Estimate } from "./bands.ts";

export interface ActivationInput {
  readonly config: ModelConfig;
  readonly maxNumSeqs: number;
  readonly maxNumBatchedTokens: number;
  readonly tensorParallel: number;
  readonly dtype: string;
  /** vLLM's first model runner samples all sequences with sorting; the second skips that while it measures. */
  readonly runner: "first" | "second";
  readonly pooling: boolean;
}

/**
 * Bytes per sequence and vocabulary entry at the peak of sampling. First runner: 38.4 to 39.6 on an H100 in
 * seven of eight published rows (docs/fit.md). Second runner: bf16 logits and their float32 copy
 * (vllm/v1/worker/gpu/sample/sampler.py, 0.29), not measured.
 */
const SAMPLER_BYTES = {
  first: { expected: 39.2, low: 0.9, high: 1.1 },
  second: { expected: 6, low: 0.3, high: 3 },
} as const;

/** One published row of a multimodal model stands at 0.44 of the rule, and is not explained. */
const MULTIMODAL_LOW = 0.4;

/** Hidden states, their residual, attention output and workspace of one token, in hidden widths. */
const HIDDEN_COPIES = 8;

/** Kernels keep workspaces that no formula tells. */
const WORKSPACE_GIB = 0.3;

/**
 * The most memory that a forward pass of `max_num_batched_tokens` or the sampling of `max_num_seqs` sequences
 * takes for a moment; vLLM measures it with a dummy run and never gives it to the cache.
 */
export function activationPeak(input: ActivationInput): Estimate {
  const { config, maxNumSeqs, runner, pooling } = input;
  const vocabulary = config.text.number("vocab_size") ?? 0;
  const forward = forwardBytes(input);
  const sampler = SAMPLER_BYTES[runner];
  const sampling = pooling ? 0 : maxNumSeqs * vocabulary;
  const multimodal = config.vision !== undefined || config.audio !== undefined;
  const lowest = multimodal ? Math.min(sampler.low, MULTIMODAL_LOW) : sampler.low;
  return {
    bytes: Math.round(Math.max(forward, sampling * sampler.expected)),
    low: Math.round(Math.max(forward / 2, sampling * sampler.expected * lowest)),
    high: Math.round(Math.max(forward * 2, sampling * sampler.expected * sampler.high)) + gib(WORKSPACE_GIB),
  };
}

function forwardBytes({ config, maxNumBatchedTokens, tensorParallel, dtype }: ActivationInput): number {
  const { text } = config;
  const hidden = hiddenSizeOf(text) ?? 0;
  const routed = expertCount(config) > 0;
  const perToken =
    text.number("num_experts_per_tok", "num_experts_per_token", "top_k_experts", "moe_k", "moe_topk") ?? 1;
  const width = routed
    ? perToken * (text.number("moe_intermediate_size", "intermediate_size") ?? 0)
    : (text.number("intermediate_size") ?? 4 * hidden);
  const mixed = routed ? perToken * hidden : 0;
  // Gate, up, and their product.
  return (
    maxNumBatchedTokens *
    (HIDDEN_COPIES * hidden + mixed + (3 * width) / tensorParallel) *
    (ownEntry(dtypeBytes, dtype) ?? 2)
  );
}
