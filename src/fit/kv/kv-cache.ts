import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { ResolvedEngine } from "../engine/resolve-engine.ts";
import type { GpuFacts } from "../gpu-facts.ts";
import type { AttentionCache, CacheLayer, CacheLayers, LatentCache, StateCache } from "../layers/cache-layer.ts";
import { perRank } from "../model/heads.ts";
import type { ReleaseRules } from "../release.ts";
import type { KvCache } from "./capacity.ts";
import { alignHybridBlocks } from "./hybrid-blocks.ts";
import { isQuantized, preferredBlockSize, smallestBlockSize } from "./kernel-block.ts";
import { bytesPerHead, dtypeBytes } from "./kv-dtype.ts";
import { groupLayers, type KvGroup } from "./kv-groups.ts";
import type { KvSpec } from "./kv-spec.ts";
import { pipelineStages } from "./pipeline.ts";

export interface KvCacheInput {
  readonly layers: CacheLayers;
  readonly engine: ResolvedEngine;
  readonly gpu: GpuFacts;
  readonly rules: ReleaseRules;
  readonly localAsFull: boolean;
  /** Chunk of a state kernel, which blocks must be multiples of where each block keeps a state. */
  readonly stateChunk: number;
}

export interface KvProblem {
  readonly problem: string;
}

/** Lays out the cache of a model: block size, pages, groups and pipeline stages, as vLLM would. */
export function kvCacheOf(input: KvCacheInput): KvCache | KvProblem {
  const { layers, engine, gpu, rules } = input;
  if (engine.cacheDtype.startsWith("turboquant") && !layers.flat().some(({ kind }) => kind === "state")) {
    return { problem: `${engine.cacheDtype} leaves some layers unquantised, and the mixed layout is not known` };
  }
  const blockSize = engine.blockSize ?? preferredBlockSize(layers, engine.cacheDtype, gpu);
  const bytesPerToken = tokenBytes(input);
  if (bytesPerToken === undefined) return { problem: `the layout of kv_cache_dtype ${engine.cacheDtype} is not known` };
  const blocks = alignHybridBlocks({
    ...input,
    blockSize,
    kernelBlock: smallestBlockSize(gpu),
    bytesPerToken,
    stateBytes: stateBytes(layers, engine),
  });
  const specs: KvSpec[] = [];
  const owners: number[] = [];
  for (const [index, held] of layers.entries()) {
    for (const layer of held) {
      const spec = specOf(layer, input, blocks);
      if (spec === undefined) return { problem: `the layout of kv_cache_dtype ${engine.cacheDtype} is not known` };
      specs.push(spec);
      owners.push(index);
    }
  }
  const groups = groupLayers(specs, { rules, localAsFull: input.localAsFull });
  if ("problem" in groups) return groups;
  const stages = pipelineStages(layers.length, engine.pipelineParallel);
  return { stages: stages.map(({ from, to }) => groups.map((group) => heldBy(group, owners, from, to))), rules };
}

/** A stage pays for its own layers, but needs the pages of every group. */
function heldBy(group: KvGroup, owners: readonly number[], from: number, to: number): KvGroup {
  const kept = group.layers
    .map((layer, position) => ({ layer, position, owner: owners[layer] ?? 0 }))
    .filter(({ owner }) => owner >= from && owner < to);
  return {
    layers: kept.map(({ layer }) => layer),
    specs: kept.flatMap(({ position }) => group.specs[position] ?? []),
    paging: group.paging,
  };
}

interface Blocks {
  readonly attention: number;
  readonly state: number;
  /** Bytes that a state page is padded to. */
  readonly statePage: number | undefined;
}

function specOf(layer: CacheLayer, input: KvCacheInput, blocks: Blocks): KvSpec | undefined {
  switch (layer.kind) {
    case "state":
      return stateSpec(layer, input.engine, blocks);
    case "latent":
      return latentSpec(layer, input, blocks);
    case "full":
    case "sliding":
    case "chunked":
    case "cross":
      return attentionSpec(layer, input, blocks);
  }
}

function attentionSpec(layer: AttentionCache, { engine, gpu }: KvCacheInput, blocks: Blocks): KvSpec | undefined {
  const heads = perRank(layer.kvHeads, engine.tensorParallel);
  const head = bytesPerHead(layer.keySize, layer.valueSize, layer.ownDtype === true ? engine.dtype : engine.cacheDtype);
  if (head === undefined) return undefined;
  // Sliding layers take the smallest page their kernels know; it is scaled up to the common size later.
  const blockSize = layer.kind === "sliding" ? smallestBlockSize(gpu) : blocks.attention;
  const spec = {
    kind: layer.kind,
    blockSize,
    pageBytes: blockSize * heads * head,
    shape: `${layer.kind} ${blockSize} ${heads} ${layer.keySize} ${layer.valueSize}`,
  };
  return layer.window === undefined ? spec : { ...spec, window: layer.window };
}

function latentSpec(layer: LatentCache, input: KvCacheInput, blocks: Blocks): KvSpec | undefined {
  const bytes = latentBytes(layer, input);
  if (bytes === undefined) return undefined;
  return {
    kind: "latent",
    blockSize: blocks.attention,
    pageBytes: blocks.attention * bytes,
    shape: `latent ${blocks.attention} ${layer.width} ${bytes}`,
  };
}

function stateSpec(layer: StateCache, engine: ResolvedEngine, blocks: Blocks): KvSpec | undefined {
  const bytes = bytesOfState(layer, engine);
  return bytes === undefined
    ? undefined
    : { kind: "state", blockSize: blocks.state, pageBytes: blocks.statePage ?? bytes, shape: `state ${bytes}` };
}

/** DeepSeek's packed layout: 512 FP8 values, their scales, and 64 rotary values in bf16 (flashmla_sparse.py, 0.29). */
const PACKED_SPARSE_BYTES = 656;

function latentBytes(layer: LatentCache, { engine, gpu }: KvCacheInput): number | undefined {
  const { computeCapability: capability } = gpu;
  if (layer.fixedDtype !== undefined) return layer.width * (ownEntry(dtypeBytes, layer.fixedDtype) ?? 1);
  const packs =
    layer.sparse && (capability?.major === 12 || (capability?.major === 9 && isQuantized(engine.cacheDtype)));
  return packs ? PACKED_SPARSE_BYTES : bytesPerHead(layer.width, 0, engine.cacheDtype);
}

/** Bytes of a token in the attention layers that hybrid blocks are measured by. */
function tokenBytes(input: KvCacheInput): number | undefined {
  for (const layer of input.layers.flat()) {
    if (layer.kind === "latent" && layer.fixedDtype === undefined) return latentBytes(layer, input);
    if (layer.kind === "full") {
      const head = bytesPerHead(layer.keySize, layer.valueSize, input.engine.cacheDtype);
      return head === undefined ? undefined : head * perRank(layer.kvHeads, input.engine.tensorParallel);
    }
  }
  return 0;
}

function stateBytes(layers: CacheLayers, engine: ResolvedEngine): number {
  return Math.max(
    0,
    ...layers.flat().map((layer) => (layer.kind === "state" ? (bytesOfState(layer, engine) ?? 0) : 0)),
  );
}

function bytesOfState({ parts }: StateCache, engine: ResolvedEngine): number | undefined {
  const names = { model: engine.stateDtype, ssm: engine.ssmDtype, float32: "float32" };
  let sum = 0;
  for (const { elements, dtype } of parts) {
    const bytes = ownEntry(dtypeBytes, names[dtype]);
    if (bytes === undefined) return undefined;
    sum += elements * bytes;
  }
  return sum;
}
