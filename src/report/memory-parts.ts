import { ownEntry } from "../diagnostics/own-entry.ts";
import type { FitOnTarget } from "../fit/model-on-target.ts";

/** How a GPU's memory is shared out, for pictures: few parts, in a fixed order. */
export interface MemoryPart {
  readonly name: "weights" | "activation" | "CUDA graphs" | "other" | "KV cache" | "free";
  readonly bytes: number;
}

const PART_OF: Readonly<Record<string, MemoryPart["name"]>> = {
  weights: "weights",
  absorbed_projections: "weights",
  lora_slots: "weights",
  activation_peak: "activation",
  cuda_graphs: "CUDA graphs",
  kv_cache: "KV cache",
};

const ORDER: readonly MemoryPart["name"][] = ["weights", "activation", "CUDA graphs", "other", "KV cache", "free"];

/** The parts of one GPU's memory; empty where a part is not known. What is more than the GPU has goes beyond it. */
export function memoryParts({ terms, gpu }: Pick<FitOnTarget, "terms" | "gpu">): readonly MemoryPart[] {
  if (gpu === null || terms.length === 0) return [];
  const sums = new Map<MemoryPart["name"], number>();
  let taken = 0;
  for (const { name, bytes } of terms) {
    if (bytes === null) return [];
    const part = ownEntry(PART_OF, name) ?? "other";
    sums.set(part, (sums.get(part) ?? 0) + bytes);
    taken += bytes;
  }
  sums.set("free", Math.max(0, gpu.usable_bytes - taken));
  return ORDER.flatMap((name) => {
    const bytes = sums.get(name) ?? 0;
    return bytes > 0 ? [{ name, bytes }] : [];
  });
}
