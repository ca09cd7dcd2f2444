import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger, engineValue } from "./engine-value.ts";

/** With LoRA a batch has room for all drafted tokens (vLLM 0.29 `engine/arg_utils.py:create_engine_config`). */
export function speculativeBatch(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (engineValue(model, "enable_lora") !== true) return [];
    const drafted = engineInteger(model, "speculative_config", "num_speculative_tokens");
    const tokens = engineInteger(model, "max_num_batched_tokens");
    const sequences = engineInteger(model, "max_num_seqs");
    if (drafted === undefined || tokens === undefined || sequences === undefined) return [];
    const needed = sequences * (drafted + 1);
    // Fewer tokens than sequences is another rule's message.
    if (tokens < sequences || tokens >= needed) return [];
    return [
      mistakeIn(model, {
        code: "RF334",
        message: `With LoRA and ${drafted} drafted tokens max_num_batched_tokens (${tokens}) must be max_num_seqs × ${drafted + 1} (${needed})`,
        key: ["engine_kwargs", "max_num_batched_tokens"],
        partner: ["engine_kwargs", "speculative_config", "num_speculative_tokens"],
        help: `Raise it to ${needed} or more, or draft fewer tokens.`,
      }),
    ];
  });
}
