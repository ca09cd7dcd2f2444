import { changeThatFits, type Change } from "./cheapest-change.ts";
import type { EngineArguments } from "./engine/engine-arguments.ts";
import type { GpuFacts } from "./gpu-facts.ts";
import { memoryOf, type Memory, type Term } from "./memory.ts";
import type { ModelConfig } from "./model/model-config.ts";
import type { VllmRelease } from "./release.ts";
import type { PublishedWeights } from "./weights/published-weights.ts";

export interface FitInput {
  readonly config: ModelConfig;
  /** What is known of the weight files; without them the shapes of the config must do. */
  readonly weights?: PublishedWeights | undefined;
  readonly args: EngineArguments;
  readonly gpu: GpuFacts;
  readonly release: VllmRelease;
}

export type Verdict = "fits" | "tight" | "does_not_fit" | "unknown";

/** What `fit` says of one model (DESIGN §6); bytes are of one GPU, null is "not known". */
export interface ModelFit {
  readonly verdict: Verdict;
  /** Why it is not known, or what does not fit. */
  readonly reason: string | null;
  readonly weight_bytes_per_gpu: number | null;
  readonly kv_bytes_per_token_per_gpu: number | null;
  readonly kv_bytes_at_max_model_len: number | null;
  /** Tokens of room, as vLLM logs them as "GPU KV cache size". */
  readonly kv_tokens: number | null;
  /** Requests of max_model_len tokens at a time. */
  readonly max_concurrency: number | null;
  readonly max_model_len: number;
  /** The longest max_model_len that fits, up to what the model allows. */
  readonly largest_max_model_len: number | null;
  readonly available_kv_bytes: number | null;
  /** Memory of one GPU that vLLM may use. */
  readonly budget_bytes: number;
  readonly max_num_seqs: number;
  readonly max_num_batched_tokens: number;
  readonly terms: readonly Term[];
  /** The cheapest single change of an argument with which it would fit. */
  readonly cheapest_change: Change | null;
}

/** Says whether a model fits on one kind of GPU under its engine arguments, by vLLM's own accounting. */
export function fitModel(input: FitInput): ModelFit {
  const memory = memoryOf(input);
  const found = verdictOf(memory);
  const needsChange = found.verdict === "does_not_fit" || found.verdict === "tight";
  return {
    ...found,
    weight_bytes_per_gpu: memory.weights?.bytes ?? null,
    kv_bytes_per_token_per_gpu: memory.kv?.bytesPerToken ?? null,
    kv_bytes_at_max_model_len: memory.kv?.requestBytes ?? null,
    kv_tokens: memory.kv?.tokens ?? null,
    max_concurrency: memory.kv?.concurrency ?? null,
    max_model_len: memory.engine.maxModelLen,
    largest_max_model_len: memory.kv?.longest ?? null,
    available_kv_bytes: memory.available?.bytes ?? null,
    budget_bytes: memory.budget,
    max_num_seqs: memory.engine.maxNumSeqs,
    max_num_batched_tokens: memory.engine.maxNumBatchedTokens,
    terms: memory.terms,
    cheapest_change: needsChange
      ? (changeThatFits(input, memory, (next) => verdictOf(memoryOf(next)).verdict === "fits") ?? null)
      : null,
  };
}

function verdictOf(memory: Memory): { readonly verdict: Verdict; readonly reason: string | null } {
  const { problem, available, kv, autoLength } = memory;
  // Weights alone may already be too much, whatever else is unknown.
  if (memory.weights !== undefined && memory.weights.low > memory.budget) {
    return { verdict: "does_not_fit", reason: "the weights are larger than the memory that vLLM may use" };
  }
  if (problem !== undefined || available === undefined || kv === undefined) {
    return { verdict: "unknown", reason: problem ?? "not enough is known of the model" };
  }
  if (available.high <= 0) return { verdict: "does_not_fit", reason: "nothing is left for the KV cache" };
  if (memory.overcommitted) {
    return { verdict: "does_not_fit", reason: "kv_cache_memory_bytes and the rest are more than the GPU has" };
  }
  if (kv.fits.expected || autoLength)
    return kv.fits.atWorst || (autoLength && available.low > 0)
      ? { verdict: "fits", reason: null }
      : { verdict: "tight", reason: "it fits if the estimated terms are not larger than expected" };
  if (kv.fits.atBest)
    return { verdict: "tight", reason: "it fits only if the estimated terms are smaller than expected" };
  return { verdict: "does_not_fit", reason: "the cache has no room for one request of max_model_len tokens" };
}
