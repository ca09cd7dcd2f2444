import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { RuleContext, View, ViewedModel } from "../rule.ts";
import { gpus, gpusInWords, inventoryOf, round, type Inventory } from "./inventory.ts";
import { gpusPerReplica, hasRoomAlone, needsAreKnown, piecesOf, sizeKey } from "./needs.ts";
import { fit } from "./packing.ts";

/** All models together have room on the target, as many replicas as start at once. */
export function roomForAll(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined || inventory.possible.some((group) => group.gpus > 0)) return [];
    // A model that has no room by itself is another rule's message.
    const models = view.models.filter(
      (model) => gpusPerReplica(model) > 0 && needsAreKnown(model) && hasRoomAlone(model, inventory),
    );
    return firstWithoutRoom(context, view, models, inventory);
  });
}

function firstWithoutRoom(
  context: RuleContext,
  view: View,
  models: readonly ViewedModel[],
  inventory: Inventory,
): readonly Finding[] {
  const pieces = models.map((model) => piecesOf(model, model.resolved.initialReplicas, inventory.nodes));
  const haveRoom = (count: number): boolean => fit(pieces.slice(0, count).flat(), inventory.nodes);
  if (haveRoom(models.length)) return [];
  // With the first `low` models there is room, with the first `high` there is none.
  let low = 0;
  let high = models.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (haveRoom(middle)) low = middle;
    else high = middle;
  }
  const model = models[low];
  if (model === undefined) return [];
  const total = models.reduce((sum, each) => sum + gpusPerReplica(each) * each.resolved.initialReplicas, 0);
  const message = `Together the models need ${gpus(round(total))}, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)}: no room is left for ${quote(model.id)}`;
  const help = "Give models a `gpu_fraction`, use fewer replicas, or correct the `nodes` of the target.";
  return [{ code: "RF412", message, path: sizeKey(context, view, model), anchor: "key", help }];
}
