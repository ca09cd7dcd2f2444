import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger, engineValue } from "./engine-value.ts";

const sizes = ["tensor_parallel_size", "prefill_context_parallel_size", "data_parallel_size"];

/** Experts on one GPU cannot be balanced (vLLM 0.29 `config/parallel.py:_validate_parallel_config`). */
export function balancedExperts(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (engineValue(model, "enable_eplb") !== true) return [];
    if (engineValue(model, "enable_expert_parallel") !== true) return [];
    if (sizes.some((size) => model.inDoubt("engine_kwargs", size) || (engineInteger(model, size) ?? 1) !== 1))
      return [];
    return [
      mistakeIn(model, {
        code: "RF339",
        message: "enable_eplb has nothing to balance: all experts are on one GPU",
        key: ["engine_kwargs", "enable_eplb"],
        anchor: "key",
        help: "Raise tensor_parallel_size, or remove enable_eplb.",
      }),
    ];
  });
}
