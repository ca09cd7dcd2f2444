import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger } from "./engine-value.ts";

const MAP = "speculative_config";

/** Shortest and longest piece of the prompt that is looked up (vLLM 0.29 `config/speculative.py:__post_init__`). */
export function promptLookupBounds(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const least = engineInteger(model, MAP, "prompt_lookup_min");
    const most = engineInteger(model, MAP, "prompt_lookup_max");
    if (least === undefined || most === undefined || least <= most) return [];
    return [
      mistakeIn(model, {
        code: "RF333",
        message: `prompt_lookup_max (${most}) is below prompt_lookup_min (${least})`,
        key: ["engine_kwargs", MAP, "prompt_lookup_max"],
        partner: ["engine_kwargs", MAP, "prompt_lookup_min"],
        help: `Raise it to ${least} or more.`,
      }),
    ];
  });
}
