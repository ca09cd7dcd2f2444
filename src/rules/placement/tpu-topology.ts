import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** A slice is a topology of one kind of TPU (Ray 2.60 `llm_config.py:_check_accelerator_type_matches_hardware`). */
export function tpuTopology(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const accelerator = model.config.accelerator_config;
    if (accelerator?.kind !== "tpu" || !accelerator.topology || !model.lacks("accelerator_type")) return [];
    return [
      mistakeIn(model, {
        code: "RF385",
        message: "topology needs accelerator_type: which kind of TPU the slice has",
        key: ["accelerator_config", "topology"],
        anchor: "key",
        help: "Add `accelerator_type`, such as TPU-V6E.",
      }),
    ];
  });
}
