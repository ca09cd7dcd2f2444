import type { Finding } from "../../diagnostics/diagnostic.ts";
import { engineInteger } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** The engine's batch is never full when Serve lets fewer requests in. */
export function batchAboveLimit(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const limit = model.config.max_ongoing_requests;
    const sequences = engineInteger(model, "max_num_seqs");
    if (!limit || sequences === undefined || sequences <= limit) return [];
    return [
      mistakeIn(model, {
        code: "RF351",
        message: `max_ongoing_requests (${limit}) is below max_num_seqs (${sequences}): the engine never has a full batch`,
        key: ["max_ongoing_requests"],
        partner: ["engine_kwargs", "max_num_seqs"],
        help: `Raise it to ${sequences} or more, or lower max_num_seqs, which frees memory.`,
      }),
    ];
  });
}
