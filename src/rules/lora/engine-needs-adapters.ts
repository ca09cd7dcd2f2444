import type { Finding } from "../../diagnostics/diagnostic.ts";
import { engineValue } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** A request names an adapter that Ray finds below `lora_config.dynamic_lora_loading_path`; else it is refused. */
export function engineNeedsAdapters(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (engineValue(model, "enable_lora") !== true) return [];
    if (!model.lacks("engine_kwargs", "lora_modules") || !model.lacks("engine_kwargs", "default_mm_loras")) return [];
    if (!model.lacks("lora_config", "dynamic_lora_loading_path")) return [];
    return [
      mistakeIn(model, {
        code: "RF330",
        message: "enable_lora takes memory for adapters, and nothing says where they are",
        key: ["engine_kwargs", "enable_lora"],
        anchor: "key",
        help: "Add `lora_config: {dynamic_lora_loading_path: s3://...}` to the model, or remove enable_lora.",
      }),
    ];
  });
}
