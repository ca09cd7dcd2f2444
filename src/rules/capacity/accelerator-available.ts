import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { writtenAt } from "../../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { gpusInWords, inventoryOf, matching } from "./inventory.ts";

/** Ray waits for ever for an accelerator that no node has. TPU nodes cannot be declared, so they are not looked for. */
export function acceleratorAvailable(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const inventory = inventoryOf(view);
    const type = model.config.accelerator_type;
    if (inventory === undefined || !type || type.startsWith("TPU-")) return [];
    const groups = [...inventory.nodes, ...inventory.possible];
    if (matching(groups, model).length > 0) return [];
    const path = writtenAt(context.config, view.target?.name, model.id, ["accelerator_type"]);
    const message = `No node of target ${quote(inventory.target)} has an ${type}: it has ${gpusInWords(groups)}`;
    const help = "Change accelerator_type, or the `nodes` of the target if they are not what is there.";
    return [{ code: "RF401", message, path, help }];
  });
}
