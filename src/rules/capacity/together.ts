import { atStart, isPackable, packModels, type Packing } from "../../packing/pack-fleet.ts";
import type { NodeGroup } from "../../resolve/fleet.ts";
import type { View, ViewedModel } from "../rule.ts";
import { withEndlessCpus } from "./gpu-room.ts";
import type { Inventory } from "./inventory.ts";
import { gpusPerReplica, hasRoomAlone, needsAreKnown } from "./needs.ts";

/** The models of a view whose needs can be told and that have room alone, all on the target at once. */
export interface Together {
  readonly models: readonly ViewedModel[];
  /** GPUs alone; undefined when there are too many to be placed one by one. */
  readonly packing: Packing | undefined;
}

const known = new WeakMap<Inventory, Together>();

/** Places on the target's GPUs what starts at once. */
export function together(view: View, inventory: Inventory): Together {
  const before = known.get(inventory);
  if (before !== undefined) return before;
  // A model that has no room by itself is another rule's message.
  const models = view.models.filter((model) => needsAreKnown(model) && hasRoomAlone(model, inventory));
  const onGpus = models.filter((model) => gpusPerReplica(model) > 0);
  const found = { models: onGpus, packing: packed(onGpus, inventory.nodes.map(withEndlessCpus), 0) };
  known.set(inventory, found);
  return found;
}

/** Undefined when there are too many to be placed one by one. */
export function packed(
  models: readonly ViewedModel[],
  groups: readonly NodeGroup[],
  gateways: number,
): Packing | undefined {
  const resolved = models.map((model) => model.resolved);
  const bundles = resolved.reduce((sum, model) => sum + model.bundles.length * atStart(model), gateways);
  return isPackable(groups, bundles) ? packModels(groups, resolved, atStart, gateways) : undefined;
}
