import { count } from "../wording.ts";
import type { FoldedNodes } from "./fold-nodes.ts";
import { freeGpus } from "./free-gpus.ts";

/** What is said of nodes that are not drawn; nothing when all are. */
export function hiddenLines(hidden: readonly FoldedNodes[]): readonly string[] {
  if (hidden.length === 0) return [];
  const nodes = hidden.flatMap(({ first, count: times }) => Array.from({ length: times }, () => first));
  const gpus = nodes.reduce((sum, node) => sum + node.gpus.length, 0);
  return [`and ${count(nodes.length, "more node")} with ${count(gpus, "GPU")}, ${freeGpus(nodes)} free`];
}
