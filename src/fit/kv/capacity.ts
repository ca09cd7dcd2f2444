import type { ReleaseRules } from "../release.ts";
import type { KvGroup } from "./kv-groups.ts";
import { grows, pagesOf, type RequestShape, type StateMode } from "./kv-spec.ts";

/** The cache of one model on the GPU of each pipeline stage. */
export interface KvCache {
  /** Groups as each stage holds them: a stage has its own layers of every group. */
  readonly stages: readonly (readonly KvGroup[])[];
  readonly rules: ReleaseRules;
}

export interface Capacity {
  readonly fits: boolean;
  readonly blocks: number;
  /** What vLLM logs as "GPU KV cache size". */
  readonly tokens: number;
  /** Requests of max_model_len tokens that fit at a time. */
  readonly concurrency: number;
}

/** Bytes that one block takes on the GPU that needs most. */
export function bytesPerBlock({ stages }: KvCache): number {
  return Math.max(0, ...stages.map(stageBytesPerBlock));
}

/** Bytes that must be free for one request of `request.maxModelLen` tokens, on the GPU that needs most. */
export function requestBytes(cache: KvCache, request: RequestShape): number {
  return Math.max(0, ...cache.stages.map((groups) => stageBytesPerBlock(groups) * requestBlocks(groups, request)));
}

/** Bytes of one more token at a length where no window grows any more. */
export function bytesPerToken(cache: KvCache, stateMode: StateMode): number {
  return Math.max(
    0,
    ...cache.stages.map((groups) => {
      const growing = groups.map(({ paging }) => paging).filter((spec) => grows(spec, stateMode));
      return growing.reduce((sum, spec) => sum + stageBytesPerBlock(groups) / spec.blockSize, 0);
    }),
  );
}

/** Undefined for a model without a cache: the question does not arise. */
export function capacityOf(cache: KvCache, request: RequestShape, availableBytes: number): Capacity | undefined {
  const [groups] = cache.stages;
  const perBlock = bytesPerBlock(cache);
  if (groups === undefined || perBlock === 0) return undefined;
  const blocks = Math.max(0, Math.floor(availableBytes / perBlock));
  const concurrency = blocks / requestBlocks(groups, request);
  return {
    fits: fitsIn(cache, request, availableBytes),
    blocks,
    tokens: Math.floor(concurrency * request.maxModelLen),
    concurrency,
  };
}

/** The longest request that fits, found as vLLM finds it; 0 if not even one token does. */
export function longestRequest(cache: KvCache, request: RequestShape, availableBytes: number): number {
  const fits = (maxModelLen: number): boolean => fitsIn(cache, { ...request, maxModelLen }, availableBytes);
  if (!fits(1)) return 0;
  let [low, high, longest] = [1, request.maxModelLen, 1];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) [longest, low] = [middle, middle + 1];
    else high = middle - 1;
  }
  return longest;
}

function fitsIn(cache: KvCache, request: RequestShape, availableBytes: number): boolean {
  return cache.stages.every((groups) => {
    const perBlock = stageBytesPerBlock(groups);
    const usable = availableBytes - (cache.rules.reservesNullBlock ? perBlock : 0);
    return usable > 0 && perBlock * requestBlocks(groups, request) <= usable;
  });
}

function stageBytesPerBlock(groups: readonly KvGroup[]): number {
  return Math.max(0, ...groups.map(({ specs }) => specs.reduce((sum, spec) => sum + spec.pageBytes, 0)));
}

function requestBlocks(groups: readonly KvGroup[], request: RequestShape): number {
  return groups.reduce((sum, { paging }) => sum + pagesOf(paging, request), 0);
}
