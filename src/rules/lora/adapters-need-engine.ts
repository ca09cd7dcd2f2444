import type { Finding } from "../../diagnostics/diagnostic.ts";
import { engineValue } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Ray loads adapters into an engine that takes them: `lora_config` needs `engine_kwargs.enable_lora`. */
export function adaptersNeedEngine(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (!model.config.lora_config?.dynamic_lora_loading_path || engineValue(model, "enable_lora") === true) return [];
    if (model.inDoubt("engine_kwargs", "enable_lora")) return [];
    return [
      mistakeIn(model, {
        code: "RF329",
        message: "lora_config needs `enable_lora: true`: without it the engine loads no adapter",
        key: ["lora_config"],
        anchor: "key",
        help: "Add `enable_lora: true` under engine_kwargs.",
      }),
    ];
  });
}
