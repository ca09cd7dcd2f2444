import type { Weight } from "../weights/weight.ts";

export interface LoraSlots {
  readonly count: number;
  readonly rank: number;
  readonly bytesPerElement: number;
}

/**
 * Slots that vLLM allocates for adapters when it starts: for each linear layer two thin matrices of the largest
 * rank. Source: create_lora_weights in vllm/lora/layers, 0.29.
 */
export function loraBytes(weights: readonly Weight[], { count, rank, bytesPerElement }: LoraSlots): number {
  let elements = 0;
  for (const { kind, names, inputs, outputs, place } of weights) {
    if (kind !== "linear" || typeof place !== "number") continue;
    elements += rank * (names.length * inputs + outputs);
  }
  return count * elements * bytesPerElement;
}
