import { architectureOf } from "../architectures.ts";
import type { EngineArguments } from "../engine/engine-arguments.ts";
import { resolveEngine, type EngineContext, type ResolvedEngine } from "../engine/resolve-engine.ts";
import type { GpuFacts } from "../gpu-facts.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { releaseRules, type VllmRelease } from "../release.ts";
import type { KvCache } from "./capacity.ts";
import { kvCacheOf, type KvProblem } from "./kv-cache.ts";
import type { RequestShape } from "./kv-spec.ts";

export interface ModelCacheInput {
  readonly config: ModelConfig;
  readonly args: EngineArguments;
  readonly gpu: GpuFacts;
  readonly release: VllmRelease;
}

export interface ModelCache {
  readonly engine: ResolvedEngine;
  readonly request: RequestShape;
  /** Undefined with a reason where nothing certain can be said. */
  readonly cache: KvCache | KvProblem;
}

/** Default of vLLM for state kernels without a chunk of their own. */
const DEFAULT_STATE_CHUNK = 2048;

/** The cache of a model under given engine arguments, on one kind of GPU. */
export function modelCache({ config, args, gpu, release }: ModelCacheInput): ModelCache {
  const architecture = architectureOf(config);
  const context: EngineContext = { config, architecture, gpu, rules: releaseRules[release] };
  const engine = resolveEngine(args, context);
  const request: RequestShape = {
    maxModelLen: engine.maxModelLen,
    maxInFlightTokens: engine.maxInFlightTokens,
    maxEncoderTokens: engine.maxNumBatchedTokens,
    stateMode: engine.stateMode,
  };
  return { engine, request, cache: cacheOf(context, engine, args) };
}

function cacheOf({ config, architecture, gpu, rules }: EngineContext, engine: ResolvedEngine, args: EngineArguments) {
  if (gpu.cpu !== undefined && !rules.cpuPlatform)
    return { problem: "what this release of vLLM keeps on a CPU is not known" };
  if (architecture === undefined) return { problem: `the architecture ${config.architecture} is not known` };
  const layers = architecture.layers(config, engine.tensorParallel);
  if (layers === undefined) return { problem: "config.json misses values that its layers depend on" };
  return kvCacheOf({
    layers,
    engine,
    gpu,
    rules,
    localAsFull: args.disable_hybrid_kv_cache_manager ?? false,
    stateChunk: args.mamba_block_size ?? config.text.number("mamba_chunk_size", "chunk_size") ?? DEFAULT_STATE_CHUNK,
  });
}
