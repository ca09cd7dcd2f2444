import type { NodeGroup } from "../resolve/fleet.ts";
import { emptyNodes, hasKinds, needOf } from "./packed-node.ts";
import { placeReplica, type Replica } from "./place-replica.ts";

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

export function whyNoPlace(replica: Replica, groups: readonly NodeGroup[]): NoPlace {
  if (placeReplica(emptyNodes(groups), replica) !== undefined) return { kind: "taken" };
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
  const fitsLoosely = isStrict && placeReplica(emptyNodes(groups), { ...replica, strategy: "PACK" }) !== undefined;
  return fitsLoosely ? { kind: "strategy", strategy, bundles: bundles.length } : { kind: "target-too-small" };
}

function amountOf(group: NodeGroup, resource: "GPU" | "CPU"): number {
  return resource === "GPU" ? group.gpus : (group.cpus ?? Number.POSITIVE_INFINITY);
}
