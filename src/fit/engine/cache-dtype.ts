import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { Fields } from "../model/fields.ts";
import type { ModelConfig } from "../model/model-config.ts";

/** Source: get_kv_cache_quant_algo_string in vllm/utils/torch_utils.py, 0.29. */
const CHECKPOINT_TYPES: Readonly<Record<string, string>> = { fp8: "fp8_e4m3", nvfp4: "nvfp4" };

/** `kv_cache_dtype` with `auto` replaced: by what a ModelOpt checkpoint was calibrated for, else by the model's type. */
export function resolveCacheDtype(config: ModelConfig, argument: string | undefined, modelDtype: string): string {
  if (argument !== undefined && argument !== "auto") return argument;
  return (config.quantization && checkpointCacheDtype(config.quantization)) ?? modelDtype;
}

function checkpointCacheDtype(quantization: Fields): string | undefined {
  if (!isModelOpt(quantization)) return undefined;
  const inner = quantization.child("quantization") ?? quantization;
  const scheme = inner.child("kv_cache_scheme") ?? quantization.child("kv_cache_scheme");
  if (scheme !== undefined) return scheme.number("num_bits") === 8 ? "fp8_e4m3" : CHECKPOINT_TYPES["nvfp4"];
  const algorithm = inner.text("kv_cache_quant_algo") ?? quantization.text("kv_cache_quant_algo");
  return algorithm === undefined ? undefined : ownEntry(CHECKPOINT_TYPES, algorithm.toLowerCase());
}

export function isModelOpt(quantization: Fields): boolean {
  const producer = quantization.child("producer")?.text("name");
  return producer === "modelopt" || (quantization.text("quant_method") ?? "").toLowerCase().startsWith("modelopt");
}
