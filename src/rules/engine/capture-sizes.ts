import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger, engineValue } from "./engine-value.ts";

/** The largest size is the last of the list (vLLM 0.29 `config/vllm.py:_set_cudagraph_sizes`). */
export function captureSizes(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const sizes = engineValue(model, "cudagraph_capture_sizes");
    const most = engineInteger(model, "max_cudagraph_capture_size");
    if (!Array.isArray(sizes) || most === undefined) return [];
    const numbers = sizes.filter((size) => typeof size === "number");
    if (numbers.length === 0 || numbers.length < sizes.length || Math.max(...numbers) === most) return [];
    return [
      mistakeIn(model, {
        code: "RF337",
        message: `max_cudagraph_capture_size (${most}) is not the largest of cudagraph_capture_sizes (${Math.max(...numbers)})`,
        key: ["engine_kwargs", "max_cudagraph_capture_size"],
        partner: ["engine_kwargs", "cudagraph_capture_sizes"],
        help: "Leave it out: the list says it already.",
      }),
    ];
  });
}
