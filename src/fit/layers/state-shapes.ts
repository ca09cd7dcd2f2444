import type { StateCache } from "./cache-layer.ts";

/** Source of all: MambaStateShapeCalculator in vllm/model_executor/layers/mamba/mamba_utils.py, 0.29. */

interface Mamba1 {
  readonly inner: number;
  readonly state: number;
  readonly kernel: number;
}

export function mamba1State({ inner, state, kernel }: Mamba1, tensorParallel: number): StateCache {
  const share = inner / tensorParallel;
  return stateOf([
    { elements: share * (kernel - 1), dtype: "model" },
    { elements: share * state, dtype: "ssm" },
  ]);
}

interface Mamba2 {
  readonly inner: number;
  readonly groups: number;
  readonly heads: number;
  readonly headSize: number;
  readonly state: number;
  readonly kernel: number;
}

export function mamba2State(shape: Mamba2, tensorParallel: number): StateCache {
  const { inner, heads, headSize, state, kernel } = shape;
  // Every rank needs whole groups for its heads, so there are at least as many as ranks.
  const groups = shape.groups % tensorParallel === 0 ? shape.groups : tensorParallel;
  const convolution = (inner + 2 * groups * state) / tensorParallel;
  return stateOf([
    { elements: convolution * (kernel - 1), dtype: "model" },
    { elements: (heads / tensorParallel) * headSize * state, dtype: "ssm" },
  ]);
}

interface DeltaNet {
  readonly keyHeads: number;
  readonly valueHeads: number;
  readonly keySize: number;
  readonly valueSize: number;
  readonly kernel: number;
}

export function deltaNetState(shape: DeltaNet, tensorParallel: number): StateCache {
  const { keyHeads, valueHeads, keySize, valueSize, kernel } = shape;
  const convolution = (2 * keySize * keyHeads + valueSize * valueHeads) / tensorParallel;
  return stateOf([
    { elements: convolution * (kernel - 1), dtype: "model" },
    { elements: (valueHeads / tensorParallel) * valueSize * keySize, dtype: "ssm" },
  ]);
}

/** Kimi delta attention keeps its recurrent part in float32 whatever the arguments say. */
export function kimiDeltaState(heads: number, headSize: number, kernel: number, tensorParallel: number): StateCache {
  const convolution = (3 * heads * headSize) / tensorParallel;
  return stateOf([
    { elements: convolution * (kernel - 1), dtype: "model" },
    { elements: (heads / tensorParallel) * headSize * headSize, dtype: "float32" },
  ]);
}

export function shortConvolutionState(inner: number, kernel: number, tensorParallel: number): StateCache {
  return stateOf([{ elements: (inner / tensorParallel) * (kernel - 1), dtype: "model" }]);
}

export function linearAttentionState(heads: number, headSize: number, tensorParallel: number): StateCache {
  return stateOf([{ elements: (heads / tensorParallel) * headSize * headSize, dtype: "model" }]);
}

function stateOf(parts: StateCache["parts"]): StateCache {
  return { kind: "state", parts };
}
