import type { Fleet } from "../resolve/fleet.ts";
import { mapAt } from "../resolve/merged-model.ts";
import type { Packing } from "./pack-fleet.ts";

/** A GPU that several workers use. */
export interface SharedGpu {
  readonly node: string;
  /** Counts from 0 on the node. */
  readonly gpu: number;
  readonly models: readonly string[];
  /** Sum of what vLLM takes for each worker, as a share of the whole GPU; above 1 a start fails for want of memory. */
  readonly utilization: number;
}

/** What vLLM 0.29 takes when `gpu_memory_utilization` is not given. */
const DEFAULT_UTILIZATION = 0.92;

/** Every GPU with more than one worker, with the memory that vLLM would take of it. */
export function sharedGpus(fleet: Fleet, { nodes }: Packing): readonly SharedGpu[] {
  const shares = new Map(
    fleet.models.map((model) => [model.id, utilizationOf(mapAt(model.llmConfig, "engine_kwargs"))]),
  );
  const shared: SharedGpu[] = [];
  for (const node of nodes) {
    for (const [gpu, { parts }] of node.gpus.entries()) {
      if (parts.length < 2) continue;
      const sum = parts.reduce((total, part) => total + (shares.get(part.model) ?? DEFAULT_UTILIZATION), 0);
      const models = parts.map((part) => part.model);
      shared.push({ node: node.name, gpu, models, utilization: Number(sum.toFixed(4)) });
    }
  }
  return shared;
}

function utilizationOf(engineKwargs: Readonly<Record<string, unknown>> | undefined): number {
  const written = engineKwargs?.["gpu_memory_utilization"];
  return typeof written === "number" ? written : DEFAULT_UTILIZATION;
}
