import type { ReleasedModel } from "../gateway/user-config.ts";
import { strategyOf } from "../packing/pack-fleet.ts";
import type { Allocation, PackedGpu, PackedNode } from "../packing/packed-node.ts";
import { placeAll } from "../packing/place-replica.ts";
import type { NodeRoom } from "../ray/node-room.ts";
import { mapAt } from "../resolve/merged-model.ts";
import type { Resources } from "../resolve/fleet.ts";

/**
 * Places a model's replicas on the nodes as Ray would, beside what is there. Undefined when one of them finds no place:
 * then nothing is taken.
 */
export function reserve(
  nodes: readonly PackedNode[],
  { app, entry, start }: ReleasedModel,
): readonly Allocation[] | undefined {
  const strategy = strategyOf(mapAt(entry.args ?? {}, "llm_config") ?? {});
  return placeAll(nodes, { model: app, replica: 0, bundles: start.bundles, strategy }, start.replicas);
}

/** The nodes as they would be without these applications. */
export function nodesWithout(nodes: readonly NodeRoom[], applications: ReadonlySet<string>): readonly PackedNode[] {
  return nodes.map(({ free, held }, index) => {
    const freed = new Map(Object.entries(free));
    for (const [name, amounts] of Object.entries(held)) {
      if (!applications.has(name)) continue;
      for (const [resource, amount] of Object.entries(amounts))
        freed.set(resource, (freed.get(resource) ?? 0) + amount);
    }
    return liveNode(Object.fromEntries(freed), index);
  });
}

/** The nodes as if nothing were on them. */
export function emptyLiveNodes(nodes: readonly NodeRoom[]): readonly PackedNode[] {
  return nodes.map(({ total }, index) => liveNode(total, index));
}

/**
 * A node that is there. Ray's REST API shows what is free of all its GPUs together: as many as can be are taken to be
 * unused.
 */
function liveNode(free: Resources, index: number): PackedNode {
  const { CPU: cpus = 0, GPU: gpus = 0, ...others } = free;
  const whole = Math.floor(gpus + TOLERANCE);
  const part = Number((gpus - whole).toFixed(4));
  const shares = [...Array.from({ length: whole }, () => 1), ...(part > 0 ? [part] : [])];
  return {
    name: String(index),
    group: { count: 1, gpus: shares.length },
    cpus,
    cpuParts: [],
    freeGpus: gpus,
    gpus: shares.map((share): PackedGpu => ({ free: share, parts: [] })),
    others: new Map(Object.entries(others)),
  };
}

/** Ray counts resources in units of 1/10000 (`src/ray/common/scheduling/fixed_point.h`); ours must not be lost to rounding. */
const TOLERANCE = 1e-4;
