import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger } from "./engine-value.ts";

/** No prompt is longer than the context (vLLM 0.29 `config/scheduler.py:verify_max_model_len`). */
export function longPrefillThreshold(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const threshold = engineInteger(model, "long_prefill_token_threshold");
    const length = engineInteger(model, "max_model_len");
    if (threshold === undefined || length === undefined || length < 1 || threshold <= length) return [];
    return [
      mistakeIn(model, {
        code: "RF325",
        message: `long_prefill_token_threshold (${threshold}) is above max_model_len (${length})`,
        key: ["engine_kwargs", "long_prefill_token_threshold"],
        partner: ["engine_kwargs", "max_model_len"],
        help: `Lower it to ${length} or less, or leave it out.`,
      }),
    ];
  });
}
