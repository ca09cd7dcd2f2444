import { ownEntry } from "../../diagnostics/own-entry.ts";
import { isModelOpt } from "../engine/cache-dtype.ts";
import { capabilityNumber } from "../gpu-facts.ts";
import { isLatent } from "../layers/latent.ts";
import { dtypeNamed, refusesFloat16, supportedDtypes } from "../model/dtype.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { argument, type ModelCheck } from "./check-input.ts";

/** Names of one method: what the argument may say for what a checkpoint is (override_quantization_method, 0.29). */
const SAME_METHOD: Readonly<Record<string, readonly string[]>> = {
  awq: ["awq", "auto_awq", "awq_marlin", "moe_wna16", "humming"],
  gptq: ["gptq", "auto_gptq", "gptq_marlin", "moe_wna16", "humming"],
  fp8: ["fp8", "humming", "deepseek_v4_fp8"],
  mxfp4: ["mxfp4", "gpt_oss_mxfp4", "humming"],
  modelopt: ["modelopt", "modelopt_fp4", "modelopt_mxfp8", "modelopt_mixed", "humming"],
  "compressed-tensors": ["compressed-tensors", "humming"],
};

/** The checkpoint's method; undefined where it is not quantised. */
export function checkpointMethod({ quantization }: ModelConfig): string | undefined {
  if (quantization === undefined) return undefined;
  if (isModelOpt(quantization)) return "modelopt";
  return (quantization.text("quant_method") ?? "").toLowerCase().replace("compressed_tensors", "compressed-tensors");
}

/** vllm/config/model.py _verify_quantization, 0.29. */
export const quantizationMatches: ModelCheck = (input) => {
  const asked = input.args.quantization;
  const stored = checkpointMethod(input.config);
  if (asked === undefined || stored === undefined || stored === "") return [];
  if ((ownEntry(SAME_METHOD, stored) ?? [stored]).includes(asked)) return [];
  return [
    {
      code: "RF433",
      message: `the checkpoint is quantised with ${stored}, not with ${asked}`,
      path: argument(input, "quantization"),
      help: "Leave quantization out: vLLM reads the method from the checkpoint.",
      repair: [{ kind: "remove_key", path: argument(input, "quantization") }],
    },
  ];
};

/** Least compute capability by method: get_min_capability in vllm/model_executor/layers/quantization, 0.29. */
const LEAST_CAPABILITY: Readonly<Record<string, number>> = {
  awq: 75,
  auto_awq: 75,
  awq_marlin: 75,
  bitsandbytes: 70,
  "compressed-tensors": 70,
  experts_int8: 80,
  fbgemm_fp8: 80,
  fp8: 75,
  fp_quant: 100,
  auto_gptq: 60,
  gptq: 60,
  gptq_marlin: 60,
  gpt_oss_mxfp4: 80,
  humming: 75,
  inc: 60,
  modelopt: 80,
  modelopt_fp4: 75,
  moe_wna16: 70,
  mxfp4: 80,
  quark: 70,
  torchao: 75,
};

export const quantizationOnGpu: ModelCheck = (input) => {
  const method = input.args.quantization ?? checkpointMethod(input.config);
  const least = method === undefined ? undefined : ownEntry(LEAST_CAPABILITY, method);
  const { computeCapability, name } = input.gpu;
  if (method === undefined || least === undefined || computeCapability === undefined) return [];
  if (capabilityNumber(computeCapability) >= least) return [];
  const own = input.args.quantization !== undefined;
  return [
    {
      code: "RF434",
      message: `quantization ${method} needs compute capability ${least / 10}; ${name} has ${computeCapability.major}.${computeCapability.minor}`,
      path: own ? argument(input, "quantization") : [...input.path, "model_source"],
      help: "Use another GPU, or a model that is quantised in another way.",
    },
  ];
};

/** vllm/config/model.py _check_valid_dtype and vllm/platforms/cuda.py check_if_supports_dtype, 0.29. */
export const dtypePossible: ModelCheck = (input) => {
  const asked = input.args.dtype === undefined ? undefined : dtypeNamed(input.args.dtype);
  if (asked === undefined) return [];
  const path = argument(input, "dtype");
  if (asked === "float16" && refusesFloat16(input.config)) {
    return [
      {
        code: "RF435",
        message: `${input.config.modelType} models are numerically unstable in float16, so vLLM refuses it`,
        path,
        help: "Use bfloat16, or leave dtype out.",
      },
    ];
  }
  if (supportedDtypes(input.gpu.computeCapability).includes(asked)) return [];
  return [
    {
      code: "RF435",
      message: `${input.gpu.name} cannot compute in ${asked}`,
      path,
      help: "Use float16, or leave dtype out.",
    },
  ];
};

/** vllm/config/vllm.py, 0.29. */
export const cacheDtypePossible: ModelCheck = (input) => {
  const { args, config, gpu } = input;
  const asked = args.kv_cache_dtype;
  if (asked === undefined || !asked.startsWith("nvfp4")) return [];
  const path = argument(input, "kv_cache_dtype");
  if (isLatent(config)) {
    return [
      {
        code: "RF436",
        message: `a cache of type ${asked} does not work with latent attention (MLA)`,
        path,
        help: "Use fp8, or leave kv_cache_dtype out.",
      },
    ];
  }
  if (gpu.computeCapability === undefined || gpu.computeCapability.major === 10) return [];
  return [
    {
      code: "RF436",
      message: `a cache of type ${asked} needs a GPU of compute capability 10; ${gpu.name} has none`,
      path,
      help: "Use fp8, or leave kv_cache_dtype out.",
    },
  ];
};
