import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { RuleContext, View, ViewedModel } from "../rule.ts";
import { gpus, gpusInWords, inventoryOf, round, totalGpus, type Inventory } from "./inventory.ts";
import { gpusPerReplica, sizeKey } from "./needs.ts";
import { together } from "./together.ts";

const TOO_MANY = "Give models a `gpu_fraction`, use fewer replicas, or correct the `nodes` of the target.";
const SCATTERED =
  "What the others leave is not where it could be placed: change shares or placement, or correct the `nodes` of the target.";

/** All models together have room on the target, as many replicas as start at once. */
export function roomForAll(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined || inventory.possible.some((group) => group.gpus > 0)) return [];
    return firstWithoutRoom(context, view, inventory);
  });
}

function firstWithoutRoom(context: RuleContext, view: View, inventory: Inventory): readonly Finding[] {
  const { models, packing, onGpus } = together(context, view, inventory);
  if (packing?.unplaced.length === 0) return [];
  const first = packing === undefined ? firstAbove(models, inventory) : onGpus()?.unplaced[0]?.model;
  const model = models.find(({ id }) => id === first);
  if (model === undefined) return [];
  const total = models.reduce((sum, each) => sum + gpusPerReplica(each) * each.resolved.initialReplicas, 0);
  const message = `Together the models need ${gpus(round(total))}, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)}: no room is left for ${quote(model.id)}`;
  const help = total > totalGpus(inventory.nodes) ? TOO_MANY : SCATTERED;
  return [{ code: "RF412", message, path: sizeKey(context, view, model), anchor: "key", help }];
}

/** Where there are too many to be placed one by one, only the sums are compared. */
function firstAbove(models: readonly ViewedModel[], { nodes }: Inventory): string | undefined {
  let needed = 0;
  for (const model of models) {
    needed += gpusPerReplica(model) * model.resolved.initialReplicas;
    if (round(needed) > totalGpus(nodes)) return model.id;
  }
  return undefined;
}
