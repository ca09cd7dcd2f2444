import type { Fleet, Model, NodeGroup } from "../resolve/fleet.ts";
import { mapAt } from "../resolve/merged-model.ts";
import type { JsonObject } from "../schema/json.ts";
import type { PlacementStrategy } from "../schema/placement.ts";
import { emptyNodes, hasCpus, type PackedNode, takeCpus } from "./packed-node.ts";
import { placeReplica, type Replica } from "./place-replica.ts";
import { type NoPlace, whyNoPlace } from "./why-no-place.ts";

export interface Packing {
  readonly nodes: readonly PackedNode[];
  /** Replicas that find no place, each model once, with the first replica that does not. */
  readonly unplaced: readonly Unplaced[];
  /** True when the replicas lie so only if the large ones come first: started in another order, one may wait for ever. */
  readonly orderMatters: boolean;
}

export interface Unplaced {
  /** `null` is the gateway. */
  readonly model: string | null;
  readonly replicas: number;
  readonly why: NoPlace;
}

export type ReplicasOf = (model: Model) => number;

/** All replicas at their maximum, or at the start. */
export const atMost: ReplicasOf = (model) => model.maxReplicas;
export const atStart: ReplicasOf = (model) => model.initialReplicas;

/** A gateway replica's CPU: Serve's default for a deployment that asks for none. */
const GATEWAY_CPUS = 1;

/** Larger targets, and larger fleets on them, are not packed, as what a config says may be anything. */
const MOST_GPUS = 50_000;
/** GPUs times bundles. */
const MOST_STEPS = 10_000_000;

/**
 * Where Ray would place a fleet's replicas on the declared nodes of its target. Undefined when the target declares none,
 * or the fleet is too large to be drawn.
 */
export function packFleet(fleet: Fleet, replicasOf: ReplicasOf): Packing | undefined {
  if (!canBePacked(fleet, replicasOf)) return undefined;
  return packModels(fleet.target?.nodes ?? [], fleet.models, replicasOf, fleet.gateway.numReplicas);
}

/** The same for models on nodes, without the bound: `isPackable` first. */
export function packModels(
  groups: readonly NodeGroup[],
  models: readonly Model[],
  replicasOf: ReplicasOf,
  gateways: number,
): Packing {
  const asListed = pack(groups, models, replicasOf, gateways);
  if (asListed.unplaced.length === 0) return asListed;
  const largeFirst = pack(
    groups,
    models.toSorted((one, other) => gpusOf(other) - gpusOf(one)),
    replicasOf,
    gateways,
  );
  const isBetter = largeFirst.unplaced.length < asListed.unplaced.length;
  return isBetter ? { ...largeFirst, orderMatters: true } : asListed;
}

function pack(
  groups: readonly NodeGroup[],
  models: readonly Model[],
  replicasOf: ReplicasOf,
  gateways: number,
): Packing {
  const nodes = emptyNodes(groups);
  const unplaced: Unplaced[] = [];
  let empty: readonly PackedNode[] | undefined;
  for (const model of models) {
    const missing = placeReplicas(nodes, model, replicasOf(model));
    if (missing === 0) continue;
    empty ??= emptyNodes(groups);
    unplaced.push({ model: model.id, replicas: missing, why: whyNoPlace(replicaOf(model, 0), empty) });
  }
  const waiting = placeGateway(nodes, gateways);
  if (waiting > 0) unplaced.push({ model: null, replicas: waiting, why: { kind: "taken" } });
  return { nodes, unplaced, orderMatters: false };
}

/** Places replicas and returns how many found no place; after the first one, its equals are not tried. */
export function placeReplicas(nodes: readonly PackedNode[], model: Model, count: number): number {
  for (let index = 0; index < count; index += 1) {
    if (placeReplica(nodes, replicaOf(model, index)) === undefined) return count - index;
  }
  return 0;
}

/** Places the gateway's replicas and returns how many found no place. Without a gateway of ours, Ray's ingress asks for CPUs as well. */
export function placeGateway(nodes: readonly PackedNode[], replicas: number): number {
  for (let index = 0; index < replicas; index += 1) {
    let most: PackedNode | undefined;
    for (const node of nodes) if (most === undefined || node.cpus > most.cpus) most = node;
    if (most === undefined || !hasCpus(most, GATEWAY_CPUS)) return replicas - index;
    takeCpus(most, { model: null, replica: index, cpus: GATEWAY_CPUS });
  }
  return 0;
}

export function replicaOf({ id, bundles, llmConfig }: Model, replica: number): Replica {
  return { model: id, replica, bundles, strategy: strategyOf(llmConfig) };
}

/** How Ray lays the bundles of a replica: `PACK` when the `LLMConfig` does not say (Ray 2.60 `PlacementGroupConfig`). */
export function strategyOf(llmConfig: JsonObject): PlacementStrategy {
  const strategy = mapAt(llmConfig, "placement_group_config")?.["strategy"];
  return isStrategy(strategy) ? strategy : "PACK";
}

function isStrategy(value: unknown): value is PlacementStrategy {
  return value === "PACK" || value === "SPREAD" || value === "STRICT_PACK" || value === "STRICT_SPREAD";
}

function gpusOf(model: Model): number {
  return model.bundles.reduce((sum, bundle) => sum + (bundle["GPU"] ?? 0), 0);
}

/** True when the target declares nodes, and the fleet is not too large. */
export function canBePacked(fleet: Fleet, replicasOf: ReplicasOf): boolean {
  const groups = fleet.target?.nodes ?? [];
  const bundles = fleet.models.reduce((sum, model) => sum + model.bundles.length * replicasOf(model), 0);
  return groups.length > 0 && isPackable(groups, bundles + fleet.gateway.numReplicas);
}

/** True when packing so many bundles on these nodes takes no longer than anybody would wait. */
export function isPackable(groups: readonly NodeGroup[], bundles: number): boolean {
  const gpus = groups.reduce((sum, group) => sum + group.count * Math.max(1, group.gpus), 0);
  return gpus <= MOST_GPUS && gpus * bundles <= MOST_STEPS;
}
