import { ownEntry } from "../../diagnostics/own-entry.ts";
import { capabilityNumber } from "../gpu-facts.ts";
import type { GpuRow } from "./gpu-row.ts";

type ActivationDtype = "float16" | "bfloat16" | "float32";

interface QuantizationMethod {
  /** Least CUDA compute capability, as a number: 8.9 is 89. */
  readonly capability: number;
  readonly dtypes: readonly ActivationDtype[];
}

const HALF: readonly ActivationDtype[] = ["float16", "bfloat16"];
const ALL: readonly ActivationDtype[] = ["float16", "bfloat16", "float32"];
const BF16: readonly ActivationDtype[] = ["bfloat16"];

/**
 * vLLM 0.29's quantization methods: `get_min_capability` and `get_supported_act_dtypes` of each class of
 * `model_executor/layers/quantization`, as the installed package answers.
 */
export const quantizationMethods: Readonly<Record<string, QuantizationMethod>> = {
  awq: { capability: 75, dtypes: HALF },
  auto_awq: { capability: 75, dtypes: HALF },
  awq_marlin: { capability: 75, dtypes: HALF },
  gptq: { capability: 60, dtypes: HALF },
  auto_gptq: { capability: 60, dtypes: HALF },
  gptq_marlin: { capability: 60, dtypes: HALF },
  fp8: { capability: 75, dtypes: HALF },
  fbgemm_fp8: { capability: 80, dtypes: HALF },
  fp_quant: { capability: 100, dtypes: BF16 },
  deepseek_v4_fp8: { capability: 75, dtypes: HALF },
  modelopt: { capability: 80, dtypes: HALF },
  modelopt_fp4: { capability: 75, dtypes: HALF },
  modelopt_mxfp8: { capability: 80, dtypes: BF16 },
  modelopt_mixed: { capability: 75, dtypes: HALF },
  humming: { capability: 75, dtypes: HALF },
  "compressed-tensors": { capability: 70, dtypes: ALL },
  experts_int8: { capability: 80, dtypes: HALF },
  quark: { capability: 70, dtypes: HALF },
  moe_wna16: { capability: 70, dtypes: HALF },
  torchao: { capability: 75, dtypes: ALL },
  inc: { capability: 60, dtypes: HALF },
  mxfp4: { capability: 80, dtypes: BF16 },
  gpt_oss_mxfp4: { capability: 80, dtypes: BF16 },
  mxfp8: { capability: 80, dtypes: BF16 },
  online: { capability: 75, dtypes: HALF },
  fp8_per_tensor: { capability: 75, dtypes: HALF },
  fp8_per_block: { capability: 75, dtypes: HALF },
  fp8_per_channel: { capability: 75, dtypes: HALF },
  int8_per_channel_weight_only: { capability: 75, dtypes: HALF },
  nvfp4_per_token: { capability: 75, dtypes: HALF },
};

/** What ROCm runs: `supported_quantization` of vLLM 0.29 `platforms/rocm.py`. */
const onRocm: ReadonlySet<string> = new Set(
  (
    "awq auto_awq awq_marlin gptq auto_gptq fp8 deepseek_v4_fp8 compressed-tensors fbgemm_fp8 inc quark mxfp4 mxfp8 " +
    "torchao modelopt modelopt_fp4 modelopt_mxfp8 modelopt_mixed fp8_per_tensor fp8_per_block fp8_per_channel online " +
    "gpt_oss_mxfp4"
  ).split(" "),
);

export type Support = "yes" | "no" | "unknown";

/** Whether a GPU runs a quantization method of vLLM 0.29; unknown for methods and makers that are not in the tables. */
export function supportsQuantization(gpu: GpuRow, method: string): Support {
  const known = ownEntry(quantizationMethods, method);
  if (gpu.engine === "none") return "no";
  if (known === undefined || gpu.capability === undefined) return "unknown";
  const [major, minor] = gpu.capability;
  const capability = capabilityNumber({ major, minor });
  if (gpu.engine === "rocm") return onRocm.has(method) && capability >= known.capability ? "yes" : "no";
  if (gpu.engine !== "cuda") return "unknown";
  return capability >= known.capability ? "yes" : "no";
}

/** Dtypes of activations that a GPU computes with, the preferred first (vLLM 0.29 `platforms/cuda.py`, `rocm.py`). */
export function supportedActivations(gpu: GpuRow): readonly ActivationDtype[] | undefined {
  if (gpu.engine === "rocm") return ["bfloat16", "float16", "float32"];
  if (gpu.engine !== "cuda" || gpu.capability === undefined) return undefined;
  return gpu.capability[0] >= 8 ? ["bfloat16", "float16", "float32"] : ["float16", "float32"];
}
