import type { NodeRoom } from "../ray/node-room.ts";
import type { Resources } from "../resolve/fleet.ts";

/** What is free on each node, by Ray resource name. */
export type FreeNodes = readonly Resources[];

/** Ray counts resources in units of 1/10000 (`src/ray/common/scheduling/fixed_point.h`); ours must not be lost to rounding. */
const TOLERANCE = 1e-4;

/**
 * Places the replicas' bundles on the nodes, largest first, each on the first node where it fits.
 * Returns what is then left, or undefined when a bundle finds no place.
 */
export function reserve(nodes: FreeNodes, replicas: readonly (readonly Resources[])[]): FreeNodes | undefined {
  const left = nodes.map((node) => ({ ...node }));
  const bundles = replicas.flat().toSorted((a, b) => weight(b) - weight(a));
  for (const bundle of bundles) {
    const node = left.find((candidate) => fits(candidate, bundle));
    if (node === undefined) return undefined;
    for (const [name, amount] of Object.entries(bundle)) node[name] = (node[name] ?? 0) - amount;
  }
  return left;
}

/** What would be free on each node without these applications. */
export function freeWithout(nodes: readonly NodeRoom[], applications: ReadonlySet<string>): FreeNodes {
  return nodes.map(({ free, held }) => {
    const freed: Record<string, number> = { ...free };
    for (const [name, amounts] of Object.entries(held)) {
      if (!applications.has(name)) continue;
      for (const [resource, amount] of Object.entries(amounts)) freed[resource] = (freed[resource] ?? 0) + amount;
    }
    return freed;
  });
}

function fits(node: Resources, bundle: Resources): boolean {
  return Object.entries(bundle).every(([name, amount]) => amount <= 0 || (node[name] ?? 0) + TOLERANCE >= amount);
}

function weight(bundle: Resources): number {
  return (bundle["GPU"] ?? 0) * 1000 + (bundle["CPU"] ?? 0);
}
