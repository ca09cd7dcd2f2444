import type { Packing } from "../../packing/pack-fleet.ts";
import type { PackedNode } from "../../packing/packed-node.ts";

/** What of one model lies on the nodes. */
export interface PackedModel {
  readonly model: string;
  readonly replicas: number;
  /** Parts of GPUs that one replica takes, each with its share; empty on CPUs. */
  readonly shares: readonly number[];
}

interface Counting {
  readonly replicas: Set<number>;
  readonly shares: number[];
  first: number | undefined;
}

/** Each model that lies on a node, in the order in which the nodes show them. */
export function packedModels({ nodes }: Packing): readonly PackedModel[] {
  const counted = new Map<string, Counting>();
  for (const node of nodes) count(node, counted);
  return [...counted].map(([model, { replicas, shares }]) => ({ model, replicas: replicas.size, shares }));
}

function count(node: PackedNode, counted: Map<string, Counting>): void {
  const of = (model: string): Counting => {
    const known = counted.get(model) ?? { replicas: new Set(), shares: [], first: undefined };
    counted.set(model, known);
    return known;
  };
  for (const { parts } of node.gpus) {
    for (const { model, replica, share } of parts) {
      const one = of(model);
      one.first ??= replica;
      if (one.first === replica) one.shares.push(share);
      one.replicas.add(replica);
    }
  }
  for (const { model, replica } of node.cpuParts) {
    if (model !== null) of(model).replicas.add(replica);
  }
}

/** `3 × 1 GPU`, `1 × 0.35 GPU`, `2 × 4 GPUs`, `1 × 2 × 0.5 GPU`, `2 on CPUs`. */
export function sizeInWords({ replicas, shares }: PackedModel): string {
  const [first] = shares;
  if (first === undefined) return `${replicas} on CPUs`;
  const sum = Number(shares.reduce((total, share) => total + share, 0).toFixed(4));
  const isOneShare = first < 1 && shares.length > 1 && shares.every((share) => share === first);
  const one = isOneShare ? `${shares.length} × ${first} GPU` : `${sum} ${sum > 1 ? "GPUs" : "GPU"}`;
  return `${replicas} × ${one}`;
}
