import type { PackedNode } from "../../packing/packed-node.ts";
import { rounded } from "./rounded.ts";

/** What is free of all GPUs of these nodes together. */
export function freeGpus(nodes: readonly PackedNode[]): number {
  return rounded(nodes.reduce((sum, node) => sum + node.freeGpus, 0));
}
