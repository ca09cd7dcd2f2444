import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger } from "./engine-value.ts";

/** Context parallel ranks are shared out of the tensor parallel ones (vLLM 0.29 `config/parallel.py`). */
export function contextParallel(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const decode = engineInteger(model, "decode_context_parallel_size") ?? 1;
    const prefill = engineInteger(model, "prefill_context_parallel_size") ?? 1;
    const tensor = engineInteger(model, "tensor_parallel_size") ?? 1;
    const key = ["engine_kwargs", "decode_context_parallel_size"];
    if (decode < 1 || prefill < 1 || tensor < 1 || decode === 1) return [];
    if (model.inDoubt("engine_kwargs", "tensor_parallel_size")) return [];
    if (prefill === 1) {
      if (tensor % decode === 0) return [];
      const message = `tensor_parallel_size (${tensor}) is no multiple of decode_context_parallel_size (${decode})`;
      const help = `Change one of them: the ${decode} ranks are shared out of the tensor parallel ones.`;
      return [mistakeIn(model, { code: "RF338", message, key, help })];
    }
    const sizes = [prefill, tensor * prefill];
    if (sizes.includes(decode)) return [];
    const message = `With prefill_context_parallel_size ${prefill} decode_context_parallel_size is not ${decode}`;
    const help = `Write ${[1, ...new Set(sizes)].join(" or ")}.`;
    return [mistakeIn(model, { code: "RF338", message, key, help })];
  });
}
