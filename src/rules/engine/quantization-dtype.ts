import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { orList, quote } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineText } from "./engine-value.ts";

const halves = ["float16", "bfloat16"];

/** The activations that a method computes with: `get_supported_act_dtypes` in vLLM 0.29 `layers/quantization/`. */
const activationTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ...["awq", "auto_awq", "awq_marlin", "gptq", "auto_gptq", "gptq_marlin", "fp8", "fbgemm_fp8", "experts_int8"].map(
    (method) => [method, halves] as const,
  ),
  ...["moe_wna16", "humming", "inc", "quark", "modelopt", "modelopt_mixed"].map((method) => [method, halves] as const),
  ["fp_quant", ["bfloat16"]],
  ["mxfp4", ["bfloat16"]],
  ["modelopt_mxfp8", ["bfloat16"]],
]);

const names: Readonly<Record<string, string>> = { half: "float16", float: "float32" };

/** A quantized model computes with the types that its method knows. */
export function quantizationDtype(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const method = engineText(model, "quantization");
    const dtype = engineText(model, "dtype");
    const supported = method === undefined ? undefined : activationTypes.get(method);
    if (dtype === undefined || method === undefined || supported === undefined || dtype === "auto") return [];
    if (supported.includes(ownEntry(names, dtype) ?? dtype)) return [];
    return [
      mistakeIn(model, {
        code: "RF340",
        message: `A model that is quantized with ${quote(method)} does not compute with ${quote(dtype)}`,
        key: ["engine_kwargs", "dtype"],
        partner: ["engine_kwargs", "quantization"],
        help: `Write ${orList(supported)}, or leave dtype out.`,
      }),
    ];
  });
}
