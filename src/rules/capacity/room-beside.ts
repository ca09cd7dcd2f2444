import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { haveRoom } from "../../packing/room-for-updates.ts";
import { mistakeIn } from "../mistake.ts";
import type { RuleContext, View } from "../rule.ts";
import { gpus, gpusInWords, inventoryOf, round, type Inventory } from "./inventory.ts";
import { gpusPerReplica } from "./needs.ts";
import { together } from "./together.ts";

/** `strategy: blue_green` starts a new version beside the old one, which takes the model's GPUs twice. */
export function roomBeside(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined || inventory.possible.some((group) => group.gpus > 0)) return [];
    return withoutRoomBeside(context, view, inventory);
  });
}

function withoutRoomBeside(context: RuleContext, view: View, inventory: Inventory): readonly Finding[] {
  if (view.models.every(({ config }) => config.strategy !== "blue_green")) return [];
  const { models, onGpus } = together(context, view, inventory);
  const packing = onGpus();
  // That there is no room at all is another rule's message.
  if (packing === undefined || packing.unplaced.length > 0) return [];
  return models
    .filter((model) => model.config.strategy === "blue_green" && gpusPerReplica(model) > 0)
    .filter(({ resolved }) => !haveRoom(packing.nodes, resolved, resolved.initialReplicas))
    .map((model) => {
      const needed = gpus(round(gpusPerReplica(model) * model.resolved.initialReplicas));
      return mistakeIn(model, {
        code: "RF410",
        message: `A new version of ${quote(model.id)} needs ${needed} beside the old one, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)} for all models`,
        key: ["strategy"],
        help: "Use `strategy: auto`, which stops the old version first where there is no room, or make room.",
      });
    });
}
