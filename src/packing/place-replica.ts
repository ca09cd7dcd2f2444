import type { Resources } from "../resolve/fleet.ts";
import type { PlacementStrategy } from "../schema/placement.ts";
import { type Allocation, type GpuPart, type PackedNode, scoreOf, takeBundle } from "./packed-node.ts";

export interface Replica extends Pick<GpuPart, "model" | "replica"> {
  readonly bundles: readonly Resources[];
  readonly strategy: PlacementStrategy;
}

/**
 * Places a replica's bundles on nodes by Ray's own policies (`policy/bundle_scheduling_policy.cc`); takes nothing when
 * one of them finds no place. Ray looks at the sum of a node's GPUs first and at each GPU later; here each GPU is looked
 * at from the start, so a replica that Ray would try in vain on one node is placed on another.
 */
export function placeReplica(nodes: readonly PackedNode[], replica: Replica): readonly Allocation[] | undefined {
  const bundles = replica.bundles.toSorted((one, other) => compare(other, one));
  const taken: Allocation[] = [];
  const isPlaced = policies[replica.strategy](nodes, bundles, replica, taken);
  if (isPlaced) return taken;
  for (const allocation of taken.toReversed()) allocation.undo();
  return undefined;
}

/** True when all bundles are placed; what was taken is in `taken` in any case. */
type Policy = (
  nodes: readonly PackedNode[],
  bundles: readonly Resources[],
  owner: Replica,
  taken: Allocation[],
) => boolean;

const policies: Readonly<Record<PlacementStrategy, Policy>> = {
  /** As many as possible on the best node, the others on the next one; no node is looked at twice. */
  PACK(nodes, bundles, owner, taken) {
    let rest = bundles;
    const candidates = new Set(nodes);
    while (rest.length > 0) {
      const [first = {}, ...others] = rest;
      const allocation = takeOnBest([...candidates], first, owner);
      if (allocation === undefined) return false;
      taken.push(allocation);
      candidates.delete(allocation.node);
      rest = others.filter((bundle) => {
        const more = takeBundle(allocation.node, bundle, owner);
        if (more !== undefined) taken.push(more);
        return more === undefined;
      });
    }
    return true;
  },
  /** Each on another node while there are any. */
  SPREAD(nodes, bundles, owner, taken) {
    const used = new Set<PackedNode>();
    for (const bundle of bundles) {
      const unused = nodes.filter((node) => !used.has(node));
      const allocation = takeOnBest(unused, bundle, owner) ?? takeOnBest([...used], bundle, owner);
      if (allocation === undefined) return false;
      used.add(allocation.node);
      taken.push(allocation);
    }
    return true;
  },
  STRICT_SPREAD(nodes, bundles, owner, taken) {
    const unused = new Set(nodes);
    for (const bundle of bundles) {
      const allocation = takeOnBest([...unused], bundle, owner);
      if (allocation === undefined) return false;
      unused.delete(allocation.node);
      taken.push(allocation);
    }
    return true;
  },
  STRICT_PACK(nodes, bundles, owner, taken) {
    const sum = summed(bundles);
    for (const node of byScore(nodes, sum)) {
      const mark = taken.length;
      if (bundles.every((bundle) => push(taken, takeBundle(node, bundle, owner)))) return true;
      for (const allocation of taken.splice(mark).toReversed()) allocation.undo();
    }
    return false;
  },
};

function push(taken: Allocation[], allocation: Allocation | undefined): boolean {
  if (allocation !== undefined) taken.push(allocation);
  return allocation !== undefined;
}

function takeOnBest(nodes: readonly PackedNode[], bundle: Resources, owner: Replica): Allocation | undefined {
  for (const node of byScore(nodes, bundle)) {
    const allocation = takeBundle(node, bundle, owner);
    if (allocation !== undefined) return allocation;
  }
  return undefined;
}

/** The best first; of equal ones the first stays first. */
function byScore(nodes: readonly PackedNode[], bundle: Resources): readonly PackedNode[] {
  return nodes.toSorted((one, other) => scoreOf(other, bundle) - scoreOf(one, bundle));
}

/** Most GPUs first, then other resources, then CPUs, as Ray sorts them. */
function compare(one: Resources, other: Resources): number {
  return (one["GPU"] ?? 0) - (other["GPU"] ?? 0) || (one["CPU"] ?? 0) - (other["CPU"] ?? 0);
}

function summed(bundles: readonly Resources[]): Resources {
  const sums: Record<string, number> = {};
  for (const bundle of bundles) {
    for (const [name, amount] of Object.entries(bundle)) sums[name] = (sums[name] ?? 0) + amount;
  }
  return sums;
}
