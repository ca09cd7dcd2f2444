import * as z from "zod";
import { acceleratorType } from "./accelerator.ts";
import type { AcceleratorType } from "./accelerator-types.ts";
import { optional } from "./key.ts";

/** Nodes of one kind. A GPU is named by one of `accelerator_type`, `gpu` and `gpu_memory_gib`. */
export interface NodeGroupConfig {
  readonly count?: number;
  readonly accelerator_type?: AcceleratorType;
  readonly gpu?: string;
  readonly gpu_memory_gib?: number;
  readonly gpus?: number;
  readonly cpus?: number;
}

export const nodeGroup = z
  .strictObject({
    count: optional(z.int().min(1), "Nodes of this kind.", { default: 1 }),
    accelerator_type: optional(acceleratorType, "Kind of GPU, by Ray's name.", { examples: ["L4"] }),
    gpu: optional(z.string().min(1), "Kind of GPU that Ray has no name for.", { examples: ["RTX 4090"] }),
    gpu_memory_gib: optional(z.number().gt(0), "Memory of one GPU in GiB, for a GPU that has neither name.", {
      examples: [24],
    }),
    gpus: optional(z.int().min(0), "GPUs of one node.", { default: 0 }),
    cpus: optional(z.number().gt(0), "CPUs of one node, as Ray counts them.", { examples: [32] }),
  })
  .meta({ id: "NodeGroup" });
