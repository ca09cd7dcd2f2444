import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { acceleratorKind } from "../../resolve/bundles.ts";
import { engineText } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { gpuOf, inWords } from "./compute-capability.ts";

/** `get_min_capability` in vLLM 0.29 `model_executor/layers/quantization/`. */
const needs: ReadonlyMap<string, number> = new Map([
  ["gptq", 60],
  ["auto_gptq", 60],
  ["gptq_marlin", 60],
  ["inc", 60],
  ["compressed-tensors", 70],
  ["moe_wna16", 70],
  ["quark", 70],
  ["awq", 75],
  ["auto_awq", 75],
  ["awq_marlin", 75],
  ["fp8", 75],
  ["humming", 75],
  ["torchao", 75],
  ["modelopt", 80],
  ["modelopt_mxfp8", 80],
  ["modelopt_fp4", 75],
  ["experts_int8", 80],
  ["fbgemm_fp8", 80],
  ["mxfp4", 80],
  ["fp_quant", 100],
]);

/** Each method of quantization needs kernels that older GPUs do not run. */
export function quantizationOnGpu(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const method = engineText(model, "quantization");
    const needed = method === undefined ? undefined : needs.get(method);
    if (method === undefined || needed === undefined || acceleratorKind(model.config) !== "gpu") return [];
    const gpu = gpuOf(model, view);
    if (gpu === undefined || gpu.capability >= needed || model.inDoubt("accelerator_config")) return [];
    return [
      mistakeIn(model, {
        code: "RF414",
        message: `Quantization ${quote(method)} needs compute capability ${inWords(needed)}, and a ${gpu.name} has ${inWords(gpu.capability)}`,
        key: ["engine_kwargs", "quantization"],
        ...(model.config.accelerator_type ? { partner: ["accelerator_type"] } : {}),
        help: "Use a newer GPU, or a model that is quantized otherwise.",
      }),
    ];
  });
}
