import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger } from "./engine-value.ts";

/** A batch has a token of each sequence in it at least (vLLM 0.29 `config/scheduler.py:verify_max_model_len`). */
export function batchLimits(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const tokens = engineInteger(model, "max_num_batched_tokens");
    const sequences = engineInteger(model, "max_num_seqs");
    if (tokens === undefined || sequences === undefined || tokens >= sequences) return [];
    return [
      mistakeIn(model, {
        code: "RF323",
        message: `max_num_batched_tokens (${tokens}) is below max_num_seqs (${sequences})`,
        key: ["engine_kwargs", "max_num_batched_tokens"],
        partner: ["engine_kwargs", "max_num_seqs"],
        help: `Raise it to ${sequences} or more; a few thousand is usual. Or lower max_num_seqs.`,
      }),
    ];
  });
}
