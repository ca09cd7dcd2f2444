import type { Resources } from "../resolve/fleet.ts";
import type { PlacementStrategy } from "../schema/placement.ts";
import {
  type Allocation,
  type GpuPart,
  hasRoomFor,
  type Need,
  needOf,
  type PackedNode,
  scoreOf,
  takeBundle,
} from "./packed-node.ts";

/** How one replica is placed. */
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
  const needs = replica.bundles.map(needOf).toSorted(compare);
  const taken: Allocation[] = [];
  const isPlaced = policies[replica.strategy](nodes, needs, replica, taken);
  if (isPlaced) return taken;
  undo(taken);
  return undefined;
}

/** Places so many equal replicas; takes nothing when one of them finds no place. */
export function placeAll(
  nodes: readonly PackedNode[],
  replica: Replica,
  count: number,
): readonly Allocation[] | undefined {
  const taken: Allocation[] = [];
  for (let index = 0; index < count; index += 1) {
    const placed = placeReplica(nodes, { ...replica, replica: index });
    if (placed === undefined) {
      undo(taken);
      return undefined;
    }
    taken.push(...placed);
  }
  return taken;
}

/** Gives back what was taken. */
export function undo(taken: readonly Allocation[]): void {
  for (const allocation of taken.toReversed()) allocation.undo();
}

/** True when all bundles are placed; what was taken is in `taken` in any case. */
type Policy = (nodes: readonly PackedNode[], needs: readonly Need[], owner: Replica, taken: Allocation[]) => boolean;

const policies: Readonly<Record<PlacementStrategy, Policy>> = {
  /** As many as possible on the best node, the others on the next one; no node is looked at twice. */
  PACK(nodes, needs, owner, taken) {
    let rest = needs;
    const used = new Set<PackedNode>();
    for (let [first] = rest; first !== undefined; [first] = rest) {
      const allocation = takeOnBest(nodes, first, owner, (node) => !used.has(node));
      if (allocation === undefined) return false;
      taken.push(allocation);
      used.add(allocation.node);
      rest = rest.slice(1).filter((need) => !push(taken, takeBundle(allocation.node, need, owner)));
    }
    return true;
  },
  /** Each on another node while there are any. */
  SPREAD(nodes, needs, owner, taken) {
    const used = new Set<PackedNode>();
    for (const need of needs) {
      const allocation =
        takeOnBest(nodes, need, owner, (node) => !used.has(node)) ??
        takeOnBest(nodes, need, owner, (node) => used.has(node));
      if (allocation === undefined) return false;
      used.add(allocation.node);
      taken.push(allocation);
    }
    return true;
  },
  STRICT_SPREAD(nodes, needs, owner, taken) {
    const used = new Set<PackedNode>();
    for (const need of needs) {
      const allocation = takeOnBest(nodes, need, owner, (node) => !used.has(node));
      if (allocation === undefined) return false;
      used.add(allocation.node);
      taken.push(allocation);
    }
    return true;
  },
  STRICT_PACK(nodes, needs, owner, taken) {
    const sum = summed(needs);
    const score = (node: PackedNode): number => scoreOf(node, sum);
    // The best first; of equal ones the first stays first.
    for (const node of nodes.toSorted((one, other) => score(other) - score(one))) {
      const mark = taken.length;
      if (needs.every((need) => push(taken, takeBundle(node, need, owner)))) return true;
      undo(taken.splice(mark));
    }
    return false;
  },
};

function push(taken: Allocation[], allocation: Allocation | undefined): boolean {
  if (allocation !== undefined) taken.push(allocation);
  return allocation !== undefined;
}

/** Takes the bundle on the best node that has room for it; of equal ones on the first. */
function takeOnBest(
  nodes: readonly PackedNode[],
  need: Need,
  owner: Replica,
  isAllowed: (node: PackedNode) => boolean,
): Allocation | undefined {
  let best: PackedNode | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    const score = scoreOf(node, need);
    if (score <= most || !isAllowed(node) || !hasRoomFor(node, need)) continue;
    best = node;
    most = score;
  }
  return best === undefined ? undefined : takeBundle(best, need, owner);
}

/** Most GPUs first, then CPUs, as Ray sorts them. */
function compare(one: Need, other: Need): number {
  return other.gpus - one.gpus || other.cpus - one.cpus;
}

function summed(needs: readonly Need[]): Need {
  const sum = (key: "cpus" | "gpus"): number => needs.reduce((total, need) => total + need[key], 0);
  return { cpus: sum("cpus"), gpus: sum("gpus"), kinds: [], others: [] };
}
