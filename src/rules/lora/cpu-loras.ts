import type { Finding } from "../../diagnostics/diagnostic.ts";
import { engineInteger } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Adapters of a batch are held in CPU memory, too (vLLM 0.29 `config/lora.py:_validate_lora_config`). */
export function cpuLoras(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const held = engineInteger(model, "max_cpu_loras");
    const atOnce = engineInteger(model, "max_loras") ?? 1;
    if (held === undefined || held >= atOnce) return [];
    return [
      mistakeIn(model, {
        code: "RF328",
        message: `max_cpu_loras (${held}) is below max_loras (${atOnce})`,
        key: ["engine_kwargs", "max_cpu_loras"],
        partner: ["engine_kwargs", "max_loras"],
        help: `Raise it to ${atOnce} or more, or leave it out.`,
      }),
    ];
  });
}
