import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { RuleContext, View, ViewedModel } from "../rule.ts";
import { gpus, gpusInWords, inventoryOf, round, type Inventory } from "./inventory.ts";
import { gpusPerReplica, hasRoomAlone, piecesOf, sizeKey } from "./needs.ts";
import { fit, type Pieces } from "./packing.ts";

/** All models together have room on the target, as many replicas as start at once. */
export function roomForAll(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined || inventory.possible.some((group) => group.gpus > 0)) return [];
    // A model that has no room by itself is another rule's message.
    const models = view.models.filter((model) => gpusPerReplica(model) > 0 && hasRoomAlone(model, inventory));
    return firstWithoutRoom(context, view, models, inventory);
  });
}

function firstWithoutRoom(
  context: RuleContext,
  view: View,
  models: readonly ViewedModel[],
  inventory: Inventory,
): readonly Finding[] {
  const pieces: Pieces[] = [];
  for (const model of models) {
    pieces.push(...piecesOf(model, model.resolved.initialReplicas, inventory.nodes));
    if (fit(pieces, inventory.nodes)) continue;
    const total = models.reduce((sum, each) => sum + gpusPerReplica(each) * each.resolved.initialReplicas, 0);
    const message = `Together the models need ${gpus(round(total))}, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)}: no room is left for ${quote(model.id)}`;
    const help = "Give models a `gpu_fraction`, use fewer replicas, or correct the `nodes` of the target.";
    return [{ code: "RF412", message, path: sizeKey(context, view, model), anchor: "key", help }];
  }
  return [];
}
