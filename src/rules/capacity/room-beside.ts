import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import type { RuleContext, View } from "../rule.ts";
import { gpus, gpusInWords, inventoryOf, round, type Inventory } from "./inventory.ts";
import { gpusPerReplica, hasRoomAlone, needsAreKnown, piecesOf } from "./needs.ts";
import { pack } from "./packing.ts";

/** `strategy: blue_green` starts a new version beside the old one, which takes the model's GPUs twice. */
export function roomBeside(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined || inventory.possible.some((group) => group.gpus > 0)) return [];
    return withoutRoomBeside(view, inventory);
  });
}

function withoutRoomBeside({ models }: View, inventory: Inventory): readonly Finding[] {
  const placed = models.filter(
    (model) => gpusPerReplica(model) > 0 && needsAreKnown(model) && hasRoomAlone(model, inventory),
  );
  const asked = placed.filter((model) => model.config.strategy === "blue_green" && model.resolved.initialReplicas > 0);
  if (asked.length === 0) return [];
  const all = placed.flatMap((model) => piecesOf(model, model.resolved.initialReplicas, inventory.nodes));
  // That there is no room at all is another rule's message.
  const packing = pack(all, inventory.nodes);
  if (packing === undefined) return [];
  return asked
    .filter((model) => !packing.hasRoomFor(piecesOf(model, model.resolved.initialReplicas, inventory.nodes)))
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
