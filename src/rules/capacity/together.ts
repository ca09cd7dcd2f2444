import { atStart, isPackable, packModels, type Packing } from "../../packing/pack-fleet.ts";
import type { NodeGroup } from "../../resolve/fleet.ts";
import { mergedGateway } from "../../resolve/merged-model.ts";
import type { RuleContext, View, ViewedModel } from "../rule.ts";
import { withEndlessCpus } from "./gpu-room.ts";
import type { Inventory } from "./inventory.ts";
import { hasRoomAlone, needsAreKnown } from "./needs.ts";

/** The models of a view whose needs can be told and that have room alone, all on the target at once. */
export interface Together {
  readonly models: readonly ViewedModel[];
  readonly gateways: number;
  /** With the CPUs of models and gateway. Undefined when there are too many to be placed one by one. */
  readonly packing: Packing | undefined;
  /** The same as if each node had endless CPUs, for questions about GPUs alone. */
  readonly onGpus: () => Packing | undefined;
}

const known = new WeakMap<Inventory, Together>();

/** Places on the target what starts at once. */
export function together({ config }: RuleContext, view: View, inventory: Inventory): Together {
  const before = known.get(inventory);
  if (before !== undefined) return before;
  // A model that has no room by itself is another rule's message.
  const models = view.models.filter((model) => needsAreKnown(model) && hasRoomAlone(model, inventory));
  const configured = mergedGateway(config, view.target?.config)["num_replicas"];
  const gateways = typeof configured === "number" ? configured : 1;
  let onGpus: { readonly packing: Packing | undefined } | undefined;
  const found: Together = {
    models,
    gateways,
    packing: packed(models, inventory.nodes, gateways),
    onGpus: () => (onGpus ??= { packing: packed(models, inventory.nodes.map(withEndlessCpus), gateways) }).packing,
  };
  known.set(inventory, found);
  return found;
}

function packed(models: readonly ViewedModel[], groups: readonly NodeGroup[], gateways: number): Packing | undefined {
  const resolved = models.map((model) => model.resolved);
  const bundles = resolved.reduce((sum, model) => sum + model.bundles.length * atStart(model), gateways);
  return isPackable(groups, bundles) ? packModels(groups, resolved, atStart, gateways) : undefined;
}
