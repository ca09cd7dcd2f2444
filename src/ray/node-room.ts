import type { Resources } from "../resolve/fleet.ts";
import type { RayClient } from "./client.ts";
import type { PlacementGroup, RayActor } from "./state-api.ts";

/** What one node has, what is free on it now, and what Serve applications hold on it. */
export interface NodeRoom {
  readonly total: Resources;
  readonly free: Resources;
  /** By application name. */
  readonly held: Readonly<Record<string, Resources>>;
}

/** By name, which is the cluster's: a map has no entry that nobody put in. */
type Amounts = Map<string, number>;

interface Counting {
  readonly total: Resources;
  readonly free: Amounts;
  readonly held: Map<string, Amounts>;
}

/** States of actors that hold resources. */
const HOLDING = new Set(["ALIVE", "RESTARTING"]);
const REPLICA = /^SERVE_REPLICA::([^#]+)#/u;

/**
 * The room on each living node. Ray's REST API shows totals by node and usage by cluster only, so what placed bundles
 * and actors hold is taken off the node that they are on. Actors inside a placement group are part of it.
 */
export async function nodeRoom(client: RayClient): Promise<readonly NodeRoom[]> {
  const [nodes, groups, actors] = await Promise.all([client.nodes(), client.placementGroups(), client.actors()]);
  const counted = new Map<string, Counting>();
  for (const node of nodes) {
    if (node.state !== "ALIVE") continue;
    const total = node.resources_total ?? {};
    counted.set(node.node_id, { total, free: new Map(Object.entries(total)), held: new Map() });
  }
  for (const group of groups) takeBundles(counted, group);
  for (const actor of actors) takeActor(counted, actor);
  return [...counted.values()].map(({ total, free, held }) => ({
    total,
    free: Object.fromEntries(free),
    held: Object.fromEntries([...held].map(([application, amounts]) => [application, Object.fromEntries(amounts)])),
  }));
}

function takeBundles(counted: ReadonlyMap<string, Counting>, group: PlacementGroup): void {
  if (group.state !== "CREATED") return;
  for (const bundle of group.bundles ?? []) {
    take(counted.get(bundle.node_id ?? ""), bundle.unit_resources, group.name ?? "");
  }
}

function takeActor(counted: ReadonlyMap<string, Counting>, actor: RayActor): void {
  const required = actor.required_resources ?? {};
  const isInGroup = Object.keys(required).some((name) => name.includes("_group_"));
  if (isInGroup || !HOLDING.has(actor.state)) return;
  take(counted.get(actor.node_id ?? ""), required, actor.name ?? "");
}

function take(node: Counting | undefined, amounts: Resources, holder: string): void {
  if (node === undefined) return;
  const application = REPLICA.exec(holder)?.[1];
  for (const [name, amount] of Object.entries(amounts)) {
    const free = node.free.get(name);
    if (free === undefined) continue;
    node.free.set(name, free - amount);
    if (application === undefined) continue;
    const held = node.held.get(application) ?? new Map<string, number>();
    node.held.set(application, held);
    held.set(name, (held.get(name) ?? 0) + amount);
  }
}
