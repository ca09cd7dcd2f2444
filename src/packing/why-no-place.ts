import type { NodeGroup } from "../resolve/fleet.ts";
import { hasKinds, needOf, type PackedNode } from "./packed-node.ts";
import { placeReplica, type Replica, undo } from "./place-replica.ts";

/** Why a replica finds no place. */
export type NoPlace =
  /** No node has the accelerator that it names. */
  | { readonly kind: "accelerator"; readonly wanted: string }
  /** One of its bundles is larger than every node of the right kind. */
  | {
      readonly kind: "node-too-small";
      readonly resource: "GPU" | "CPU";
      readonly needed: number;
      readonly most: number;
    }
  /** Its bundles fit one by one, and not as its strategy wants them. */
  | { readonly kind: "strategy"; readonly strategy: Replica["strategy"]; readonly bundles: number }
  /** It does not fit even when it is alone. */
  | { readonly kind: "target-too-small" }
  /** It would fit alone: others have the room. */
  | { readonly kind: "taken" };

/** Why a replica finds no place on these nodes, on which nothing lies; leaves them so. */
export function whyNoPlace(replica: Replica, empty: readonly PackedNode[]): NoPlace {
  if (isPlaced(empty, replica)) return { kind: "taken" };
  const groups = [...new Set(empty.map((node) => node.group))];
  for (const need of replica.bundles.map(needOf)) {
    const fitting = groups.filter((group) => hasKinds(group, need));
    if (fitting.length === 0) return { kind: "accelerator", wanted: need.kinds.join(" and ") };
    for (const resource of ["GPU", "CPU"] as const) {
      const needed = resource === "GPU" ? need.gpus : need.cpus;
      const most = Math.max(...fitting.map((group) => amountOf(group, resource)));
      if (needed > most) return { kind: "node-too-small", resource, needed, most };
    }
  }
  const { strategy, bundles } = replica;
  const isStrict = strategy === "STRICT_PACK" || strategy === "STRICT_SPREAD";
  const fitsLoosely = isStrict && isPlaced(empty, { ...replica, strategy: "PACK" });
  return fitsLoosely ? { kind: "strategy", strategy, bundles: bundles.length } : { kind: "target-too-small" };
}

function isPlaced(nodes: readonly PackedNode[], replica: Replica): boolean {
  const taken = placeReplica(nodes, replica);
  undo(taken ?? []);
  return taken !== undefined;
}

function amountOf(group: NodeGroup, resource: "GPU" | "CPU"): number {
  return resource === "GPU" ? group.gpus : (group.cpus ?? Number.POSITIVE_INFINITY);
}
