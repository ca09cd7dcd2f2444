import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger, engineValue } from "./engine-value.ts";

/** Without chunked prefill a whole prompt goes into one batch (vLLM 0.29 `config/scheduler.py:verify_max_model_len`). */
export function chunkedPrefillOff(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const tokens = engineInteger(model, "max_num_batched_tokens");
    const length = engineInteger(model, "max_model_len");
    if (engineValue(model, "enable_chunked_prefill") !== false) return [];
    if (tokens === undefined || length === undefined || tokens >= length) return [];
    return [
      mistakeIn(model, {
        code: "RF324",
        message: `Without chunked prefill max_num_batched_tokens (${tokens}) must hold max_model_len (${length})`,
        key: ["engine_kwargs", "max_num_batched_tokens"],
        partner: ["engine_kwargs", "enable_chunked_prefill"],
        help: `Raise it to ${length} or more, or remove \`enable_chunked_prefill: false\`.`,
      }),
    ];
  });
}
