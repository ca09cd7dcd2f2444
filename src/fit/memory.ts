import { ownEntry } from "../diagnostics/own-entry.ts";
import type { FitInput } from "./fit-model.ts";
import { isMixtureOfExperts } from "./model/experts.ts";
import { bytesPerToken, capacityOf, longestRequest, requestBytes, type KvCache } from "./kv/capacity.ts";
import { dtypeBytes } from "./kv/kv-dtype.ts";
import { modelCache, type ModelCache } from "./kv/model-cache.ts";
import type { ResolvedEngine } from "./engine/resolve-engine.ts";
import { derivedLength } from "./model/max-length.ts";
import { activationPeak } from "./overhead/activation.ts";
import { certain, type Estimate } from "./overhead/bands.ts";
import { loraBytes } from "./overhead/lora.ts";
import { rotaryBytes } from "./overhead/rotary.ts";
import { graphMemory, otherMemory } from "./overhead/runtime.ts";
import { releaseRules } from "./release.ts";
import { absorbedBytes } from "./weights/absorbed.ts";
import { modelWeights, type ModelWeights } from "./weights/model-weights.ts";
import { weightsFound, type WeightsFound } from "./weights/published-weights.ts";

export type Basis = "exact" | "derived" | "estimated" | "unknown";

export interface Term {
  readonly name: string;
  /** Null where it is not known. */
  readonly bytes: number | null;
  /** What an estimate may be at best and at worst. */
  readonly low?: number;
  readonly high?: number;
  readonly basis: Basis;
  /** Formula and where it is from. */
  readonly source: string;
}

export interface Memory {
  readonly engine: ResolvedEngine;
  /** Bytes of one GPU that vLLM may use. */
  readonly budget: number;
  readonly weights: WeightsFound | undefined;
  readonly available: Estimate | undefined;
  readonly kv: KvFound | undefined;
  readonly terms: readonly Term[];
  /** max_model_len -1: vLLM takes what fits. */
  readonly autoLength: boolean;
  /** A fixed cache that does not fit beside the rest. */
  readonly overcommitted: boolean;
  readonly problem: string | undefined;
}

export interface KvFound {
  readonly bytesPerToken: number;
  readonly requestBytes: number;
  readonly tokens: number | null;
  readonly concurrency: number | null;
  readonly longest: number | null;
  readonly fits: { readonly expected: boolean; readonly atWorst: boolean; readonly atBest: boolean };
}

/** vLLM's default since 0.22 (vllm/config/cache.py). */
const DEFAULT_UTILIZATION = 0.92;

/** Adds up the memory of one GPU the way vLLM's worker does (vllm/v1/worker/gpu_worker.py, 0.29). */
export function memoryOf(input: FitInput): Memory {
  const { config, args, gpu, release } = input;
  const cache = modelCache({ config, args, gpu, release });
  const { engine } = cache;
  const shapes = modelWeights(config, args, engine);
  const weights = weightsFound(config, shapes, input.weights, engine);
  const budget = Math.ceil(gpu.usableBytes * (args.gpu_memory_utilization ?? DEFAULT_UTILIZATION));
  const others = besideTerms(input, engine, "problem" in shapes ? undefined : shapes);
  const terms = [
    weightTerm(weights, "problem" in shapes ? shapes.problem : undefined),
    ...others.map(({ term }) => term),
  ];
  const rest = weights && sum([weights, ...others.map(({ estimate }) => estimate)]);
  const fixed = args.kv_cache_memory_bytes;
  const available = rest && availableFor(input, budget, rest);
  const kv = available && kvFound(cache, input, available);
  return {
    engine,
    budget,
    weights,
    available,
    kv: kv === undefined || "problem" in kv ? undefined : kv,
    terms: available === undefined ? terms : [...terms, cacheTerm(available, fixed)],
    autoLength: args.max_model_len === -1,
    overcommitted: fixed !== undefined && rest !== undefined && rest.low + fixed > gpu.usableBytes,
    problem: problemOf(input, cache, weights, "problem" in shapes ? shapes.problem : undefined),
  };
}

/** On a CPU vLLM takes off what its process holds, most of which is not the model's, so only a fixed cache is known. */
function availableFor({ args, gpu }: FitInput, budget: number, rest: Estimate): Estimate | undefined {
  if (args.kv_cache_memory_bytes !== undefined) return certain(args.kv_cache_memory_bytes);
  return gpu.cpu === undefined ? remaining(budget, rest) : undefined;
}

function problemOf(
  { args, gpu }: FitInput,
  cache: ModelCache,
  weights: WeightsFound | undefined,
  shapes: string | undefined,
): string | undefined {
  if (args.speculative_config !== undefined) return "the memory of speculative decoding is not accounted for";
  if (args.hf_overrides !== undefined) return "hf_overrides changes the model's config in ways that are not followed";
  if (weights === undefined) return shapes ?? "the size of the weights is not known";
  if ("problem" in cache.cache) return cache.cache.problem;
  return gpu.cpu !== undefined && args.kv_cache_memory_bytes === undefined
    ? "on a CPU the room for the cache is only known with kv_cache_memory_bytes"
    : undefined;
}

interface Beside {
  readonly term: Term;
  readonly estimate: Estimate;
}

function besideTerms(
  { config, args, gpu, release }: FitInput,
  engine: ResolvedEngine,
  shapes: ModelWeights | undefined,
): readonly Beside[] {
  const second = releaseRules[release].secondRunnerForAll || !isMixtureOfExperts(config);
  const gpus = engine.tensorParallel * engine.pipelineParallel;
  const activation = activationPeak({
    config,
    maxNumSeqs: engine.maxNumSeqs,
    maxNumBatchedTokens: engine.maxNumBatchedTokens,
    tensorParallel: engine.tensorParallel,
    dtype: engine.dtype,
    runner: second ? "second" : "first",
    pooling: engine.runner === "pooling",
  });
  const absorbed = absorbedBytes(config, engine);
  const lora = args.enable_lora === true && shapes !== undefined ? loraSlots(args, engine, shapes) : 0;
  return [
    beside(
      "rotary_tables",
      certain(rotaryBytes(config, engine.dtype)),
      "derived",
      "max_position_embeddings x rotary width, on every GPU (rotary_embedding, vLLM 0.29)",
    ),
    ...(absorbed > 0
      ? [
          beside(
            "absorbed_projections",
            certain(absorbed),
            "derived",
            "copy of kv_b_proj in the model's type after loading (mla_attention.py, vLLM 0.29)",
          ),
        ]
      : []),
    ...(lora > 0
      ? [
          beside(
            "lora_slots",
            certain(lora),
            "estimated",
            "max_loras x rank x (inputs + outputs) of each linear layer (vllm/lora/layers, 0.29)",
          ),
        ]
      : []),
    beside(
      "activation_peak",
      activation,
      "estimated",
      "larger of a forward pass of max_num_batched_tokens and sampling of max_num_seqs; see docs/fit.md",
    ),
    beside(
      "cuda_graphs",
      graphMemory(gpus, args.enforce_eager === true || gpu.cpu !== undefined),
      "estimated",
      "published H100 runs; 0 with enforce_eager",
    ),
    beside("non_torch", otherMemory(gpus), "estimated", "published H100 runs: kernels, and NCCL with several GPUs"),
  ];
}

function loraSlots(args: FitInput["args"], engine: ResolvedEngine, shapes: ModelWeights): number {
  const dtype = args.lora_dtype === undefined || args.lora_dtype === "auto" ? engine.dtype : args.lora_dtype;
  return loraBytes(shapes.parts, {
    count: args.max_loras ?? 1,
    rank: args.max_lora_rank ?? DEFAULT_LORA_RANK,
    bytesPerElement: ownEntry(dtypeBytes, dtype) ?? 2,
  });
}

const DEFAULT_LORA_RANK = 16;

function beside(name: string, estimate: Estimate, basis: Basis, source: string): Beside {
  const band = basis === "estimated" ? { low: estimate.low, high: estimate.high } : {};
  return { estimate, term: { name, bytes: estimate.bytes, ...band, basis, source } };
}

function weightTerm(weights: WeightsFound | undefined, problem: string | undefined): Term {
  if (weights === undefined)
    return { name: "weights", bytes: null, basis: "unknown", source: problem ?? "nothing is known of the weights" };
  const band = weights.basis === "estimated" ? { low: weights.low, high: weights.high } : {};
  return { name: "weights", bytes: weights.bytes, ...band, basis: weights.basis, source: weights.source };
}

function cacheTerm(available: Estimate, fixed: number | undefined): Term {
  if (fixed !== undefined) return { name: "kv_cache", bytes: fixed, basis: "exact", source: "kv_cache_memory_bytes" };
  const source = "gpu_memory_utilization x usable memory, less all other terms";
  return {
    name: "kv_cache",
    bytes: Math.max(0, available.bytes),
    low: available.low,
    high: available.high,
    basis: "estimated",
    source,
  };
}

function sum(parts: readonly Estimate[]): Estimate {
  return parts.reduce((total, part) => ({
    bytes: total.bytes + part.bytes,
    low: total.low + part.low,
    high: total.high + part.high,
  }));
}

function remaining(budget: number, { bytes, low, high }: Estimate): Estimate {
  return { bytes: budget - bytes, low: budget - high, high: budget - low };
}

function kvFound(
  { cache, request, engine }: ModelCache,
  { config, args }: FitInput,
  available: Estimate,
): KvFound | { readonly problem: string } {
  if ("problem" in cache) return cache;
  const at = (bytes: number): boolean => capacityOf(cache, request, bytes)?.fits ?? bytes > 0;
  const capacity = capacityOf(cache, request, available.bytes);
  return {
    bytesPerToken: bytesPerToken(cache, request.stateMode),
    requestBytes: requestBytes(cache, request),
    tokens: capacity?.tokens ?? null,
    concurrency: capacity?.concurrency ?? null,
    longest: longestOf(cache, { ...request, maxModelLen: longestAllowed(config, args, engine) }, available.bytes),
    fits: { expected: at(available.bytes), atWorst: at(available.low), atBest: at(available.high) },
  };
}

function longestOf(cache: KvCache, request: ModelCache["request"], available: number): number | null {
  return capacityOf(cache, request, available) === undefined ? null : longestRequest(cache, request, available);
}

/** What the model allows; a longer wish is a finding of its own. */
function longestAllowed(config: FitInput["config"], args: FitInput["args"], engine: ResolvedEngine): number {
  return derivedLength(config, args.disable_sliding_window).limit ?? engine.maxModelLen;
}
