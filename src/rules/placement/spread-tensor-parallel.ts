import type { Finding } from "../../diagnostics/diagnostic.ts";
import { engineInteger } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Tensor parallel workers exchange data in every layer: on several nodes that goes over the network. */
export function spreadTensorParallel(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const tensor = engineInteger(model, "tensor_parallel_size") ?? 1;
    if (model.config.placement_group_config?.strategy !== "STRICT_SPREAD" || tensor <= 1) return [];
    return [
      mistakeIn(model, {
        code: "RF361",
        message: `STRICT_SPREAD puts the ${tensor} tensor parallel workers on ${tensor} nodes, and every layer waits for the network`,
        key: ["placement_group_config", "strategy"],
        partner: ["engine_kwargs", "tensor_parallel_size"],
        help: "Use PACK or STRICT_PACK, or pipeline_parallel_size across nodes.",
      }),
    ];
  });
}
