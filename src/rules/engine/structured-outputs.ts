import type { Finding } from "../../diagnostics/diagnostic.ts";
import { orList } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineText, engineValue } from "./engine-value.ts";

/** Source: vLLM 0.29 `config/structured_outputs.py:_validate_structured_output_config`. */
const backendsOf = {
  disable_any_whitespace: ["xgrammar", "guidance"],
  disable_additional_properties: ["guidance"],
} as const;

/** Options that only some backends of structured outputs have; `auto` is none of them. */
export function structuredOutputs(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const map = "structured_outputs_config";
    const backend = engineText(model, map, "backend") ?? "auto";
    if (model.inDoubt("engine_kwargs", map, "backend")) return [];
    return Object.entries(backendsOf).flatMap(([option, backends]) => {
      const supported: readonly string[] = backends;
      if (engineValue(model, map, option) !== true || supported.includes(backend)) return [];
      return [
        mistakeIn(model, {
          code: "RF342",
          message: `${option} is an option of the backend ${orList(backends)}, not of ${backend}`,
          key: ["engine_kwargs", map, option],
          anchor: "key",
          help: `Add \`backend: ${backends[0]}\` beside it, or remove it.`,
        }),
      ];
    });
  });
}
