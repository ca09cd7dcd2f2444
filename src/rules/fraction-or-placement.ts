import type { Finding } from "../diagnostics/diagnostic.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** `gpu_fraction` makes the placement itself. */
export function fractionOrPlacement(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    if (!model.config.gpu_fraction || !model.config.placement_group_config) return [];
    const at = (key: string) => writtenAt(context.config, view.target?.name, model.id, [key]);
    const message = "gpu_fraction and placement_group_config cannot both be set";
    const help = "Remove one: gpu_fraction makes bundles of that share of a GPU, one for each worker.";
    const related = [{ message: "placement_group_config is set here", path: at("placement_group_config") }];
    return [{ code: "RF309", message, path: at("gpu_fraction"), anchor: "key", help, related }];
  });
}
