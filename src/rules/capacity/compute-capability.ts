import type { View, ViewedModel } from "../rule.ts";
import { inventoryOf } from "./inventory.ts";

/** Compute capability by Ray's name, times ten (NVIDIA, "CUDA GPU Compute Capability"). */
const capabilities: ReadonlyMap<string, number> = new Map([
  ["K80", 37],
  ["P100", 60],
  ["P4", 61],
  ["V100", 70],
  ["T4", 75],
  ["A100", 80],
  ["A100-40G", 80],
  ["A100-80G", 80],
  ["A10G", 86],
  ["L4", 89],
  ["L40S", 89],
  ["H100", 90],
  ["H200", 90],
  ["H20", 90],
  ["B200", 100],
  ["GB200", 100],
  ["B300", 103],
  ["GB300", 103],
  ["RTX-PRO-6000", 120],
]);

export interface KnownGpu {
  readonly name: string;
  /** Times ten: 75 is 7.5. */
  readonly capability: number;
}

/** The GPU that a model gets, when the file says which: by the model, or because the target has no other. */
export function gpuOf(model: ViewedModel, view: View): KnownGpu | undefined {
  const name = model.config.accelerator_type ?? onlyType(view);
  const capability = name === undefined ? undefined : capabilities.get(name);
  return name === undefined || capability === undefined ? undefined : { name, capability };
}

function onlyType(view: View): string | undefined {
  const inventory = inventoryOf(view);
  const groups = [...(inventory?.nodes ?? []), ...(inventory?.possible ?? [])].filter((group) => group.gpus > 0);
  const types = new Set(groups.map((group) => group.acceleratorType));
  return types.size === 1 ? [...types][0] : undefined;
}

/** `7.5`. */
export function inWords(capability: number): string {
  return (capability / 10).toFixed(1);
}
