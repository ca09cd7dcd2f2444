import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineValue } from "./engine-value.ts";

/** Arguments that stand for a key of a map (vLLM 0.29 `engine/arg_utils.py:create_engine_config` refuses both). */
const pairs = [
  { short: "attention_backend", map: "attention_config", key: "backend" },
  { short: "cudagraph_capture_sizes", map: "compilation_config", key: "cudagraph_capture_sizes" },
  { short: "max_cudagraph_capture_size", map: "compilation_config", key: "max_cudagraph_capture_size" },
  { short: "enable_flashinfer_autotune", map: "kernel_config", key: "enable_flashinfer_autotune" },
  { short: "spec_method", map: "speculative_config", key: "method" },
  { short: "spec_model", map: "speculative_config", key: "model" },
  { short: "spec_tokens", map: "speculative_config", key: "num_speculative_tokens" },
] as const;

/** One setting in two places. */
export function givenTwice(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    pairs.flatMap(({ short, map, key }) => {
      if (engineValue(model, short) === undefined || engineValue(model, map, key) === undefined) return [];
      return [
        mistakeIn(model, {
          code: "RF335",
          message: `${short} and \`${key}\` of ${map} are the same setting`,
          key: ["engine_kwargs", short],
          anchor: "key",
          partner: ["engine_kwargs", map, key],
          help: "Remove one of them.",
        }),
      ];
    }),
  );
}
