import type { Resources } from "../resolve/fleet.ts";
import type { RayClient } from "./client.ts";
import type { PlacementGroup, RayActor } from "./state-api.ts";

/** States of actors and placement groups that hold resources. */
const HOLDING_ACTORS = new Set(["ALIVE", "RESTARTING"]);
/** Resources that Ray makes up for its own bookkeeping. */
const INTERNAL = /^(?:node:|object_store_memory$|memory$|bundle_group|.*_group_)/u;

/**
 * What is free on each living node. Ray's REST API shows totals by node and usage by cluster only, so what placed
 * bundles and actors hold is taken off the node that they are on. Actors inside a placement group are part of it.
 */
export async function freeResources(client: RayClient): Promise<readonly Resources[]> {
  const [nodes, groups, actors] = await Promise.all([client.nodes(), client.placementGroups(), client.actors()]);
  const free = new Map<string, Record<string, number>>();
  for (const node of nodes) {
    if (node.state !== "ALIVE") continue;
    const total = Object.entries(node.resources_total ?? {}).filter(([name]) => !INTERNAL.test(name));
    free.set(node.node_id, Object.fromEntries(total));
  }
  for (const group of groups) takeBundles(free, group);
  for (const actor of actors) takeActor(free, actor);
  return [...free.values()];
}

function takeBundles(free: ReadonlyMap<string, Record<string, number>>, group: PlacementGroup): void {
  if (group.state !== "CREATED") return;
  for (const bundle of group.bundles ?? []) take(free.get(bundle.node_id ?? ""), bundle.unit_resources);
}

function takeActor(free: ReadonlyMap<string, Record<string, number>>, actor: RayActor): void {
  const required = actor.required_resources ?? {};
  const isInGroup = Object.keys(required).some((name) => name.includes("_group_"));
  if (isInGroup || !HOLDING_ACTORS.has(actor.state)) return;
  take(free.get(actor.node_id ?? ""), required);
}

function take(node: Record<string, number> | undefined, amounts: Resources): void {
  if (node === undefined) return;
  for (const [name, amount] of Object.entries(amounts)) {
    if (name in node) node[name] = (node[name] ?? 0) - amount;
  }
}
