import type { PackedNode } from "../../packing/packed-node.ts";

/** Nodes of one group on which the same lies. */
export interface FoldedNodes {
  readonly first: PackedNode;
  readonly count: number;
}

/** Nodes with the same content become one, in the order of the first of each; `count` adds up to all of them. */
export function foldNodes(nodes: readonly PackedNode[]): readonly FoldedNodes[] {
  const folded = new Map<string, { readonly first: PackedNode; count: number }>();
  for (const node of nodes) {
    const key = contentOf(node);
    const known = folded.get(key);
    if (known === undefined) folded.set(key, { first: node, count: 1 });
    else known.count += 1;
  }
  return [...folded.values()];
}

function contentOf({ group, cpuParts, gpus }: PackedNode): string {
  const cpus = cpuParts.map(({ model, cpus: share }) => [model, share]);
  const parts = gpus.map((gpu) => gpu.parts.map(({ model, share }) => [model, share]));
  return JSON.stringify([group, cpus, parts]);
}
