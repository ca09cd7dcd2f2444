import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineValue } from "./engine-value.ts";

/** `pooling_type` stands for one of the two others (vLLM 0.29 `config/pooler.py:__post_init__`). */
export function poolingTypes(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (engineValue(model, "pooler_config", "pooling_type") === undefined) return [];
    return ["seq_pooling_type", "tok_pooling_type"].flatMap((other) => {
      if (engineValue(model, "pooler_config", other) === undefined) return [];
      return [
        mistakeIn(model, {
          code: "RF343",
          message: `pooling_type and ${other} cannot both be set`,
          key: ["engine_kwargs", "pooler_config", "pooling_type"],
          anchor: "key",
          partner: ["engine_kwargs", "pooler_config", other],
          help: "Remove pooling_type.",
        }),
      ];
    });
  });
}
