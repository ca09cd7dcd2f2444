import type { ResolvedEngine } from "../engine/resolve-engine.ts";
import type { CacheLayers } from "../layers/cache-layer.ts";
import { LATENT_HYBRID_ALIGNMENT } from "./kernel-block.ts";

export interface HybridInput {
  readonly layers: CacheLayers;
  readonly engine: ResolvedEngine;
  readonly blockSize: number;
  /** The smallest page that the attention kernels know. */
  readonly kernelBlock: number;
  /** Bytes of one token in one attention layer; 0 without attention. */
  readonly bytesPerToken: number;
  readonly stateBytes: number;
  readonly stateChunk: number;
}

/**
 * Models with attention and recurrent state: blocks grow until a page of attention holds a state, and states
 * are padded to that page. Source: _align_hybrid_block_size in vllm/platforms/interface.py, 0.29.
 */
export function alignHybridBlocks(input: HybridInput): {
  attention: number;
  state: number;
  statePage: number | undefined;
} {
  const { engine, bytesPerToken, stateBytes } = input;
  if (stateBytes === 0 || bytesPerToken === 0) {
    return { attention: input.blockSize, state: stateBlock(engine, input.blockSize), statePage: undefined };
  }
  const attention = Math.max(input.blockSize, neededBlock(input));
  return { attention, state: stateBlock(engine, attention), statePage: attention * bytesPerToken };
}

function neededBlock(input: HybridInput): number {
  const { layers, engine, bytesPerToken, stateBytes, stateChunk } = input;
  const latent = layers.flat().some((layer) => layer.kind === "latent");
  const alignment = Math.max(input.blockSize, latent ? LATENT_HYBRID_ALIGNMENT : input.kernelBlock);
  const step = engine.stateMode === "all" ? leastCommonMultiple(stateChunk, alignment) : alignment;
  return step * Math.ceil(stateBytes / (step * bytesPerToken));
}

/** Without prefix caching a state is never cut into blocks. */
function stateBlock(engine: ResolvedEngine, attention: number): number {
  return engine.stateMode === "none" ? engine.maxModelLen : attention;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
