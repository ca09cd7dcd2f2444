import type { Fleet, Model, Strategy } from "../resolve/fleet.ts";
import { canBePacked, placeGateway, placeReplicas, replicaOf, type ReplicasOf } from "./pack-fleet.ts";
import { emptyNodes, type PackedNode } from "./packed-node.ts";
import { placeAll, undo } from "./place-replica.ts";

/** What a change of a model will do. */
export interface UpdateRoom {
  readonly model: string;
  /** As written. */
  readonly strategy: Strategy;
  /** True when a second version of it fits beside everything else. */
  readonly beside: boolean;
  /** What `auto` comes to; a written strategy is kept, whether there is room or not. */
  readonly effect: "blue_green" | "recreate";
}

/**
 * For each model, whether its next version finds room beside all replicas of the fleet. Undefined when the target
 * declares no nodes, or the fleet is too large.
 */
export function roomForUpdates(fleet: Fleet, replicasOf: ReplicasOf): readonly UpdateRoom[] | undefined {
  if (!canBePacked(fleet, replicasOf)) return undefined;
  const nodes = emptyNodes(fleet.target?.nodes ?? []);
  let missing = 0;
  for (const model of fleet.models) missing += placeReplicas(nodes, model, replicasOf(model));
  missing += placeGateway(nodes, fleet.gateway.numReplicas);
  return fleet.models.map((model) => {
    // Who waits for room takes it before a second version does. Ray starts a version with its initial replicas, whatever
    // the old one has grown to.
    const beside = missing === 0 && haveRoom(nodes, model, model.initialReplicas);
    const effect = model.strategy === "auto" ? (beside ? "blue_green" : "recreate") : model.strategy;
    return { model: model.id, strategy: model.strategy, beside, effect };
  });
}

/** True when so many replicas find room beside what lies on the nodes; leaves these as they are. */
export function haveRoom(nodes: readonly PackedNode[], model: Model, replicas: number): boolean {
  const taken = placeAll(nodes, replicaOf(model, 0), replicas);
  undo(taken ?? []);
  return taken !== undefined;
}
