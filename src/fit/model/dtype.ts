import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { ComputeCapability } from "../gpu-facts.ts";
import type { ModelConfig } from "./model-config.ts";

/** Types of weights and activations, by torch's names. */
export type ModelDtype = "bfloat16" | "float16" | "float32";

const NAMES: Readonly<Record<string, ModelDtype>> = {
  bfloat16: "bfloat16",
  float16: "float16",
  half: "float16",
  float32: "float32",
  float: "float32",
};

/** Source: _FLOAT16_NOT_SUPPORTED_MODELS in vllm/config/model.py, 0.29 (plamo2 until 0.26). */
const NO_FLOAT16 = new Set(["gemma2", "gemma3", "gemma3_text", "glm4", "plamo2"]);

export function refusesFloat16({ modelType }: ModelConfig): boolean {
  return NO_FLOAT16.has(modelType);
}

export function dtypeNamed(name: string): ModelDtype | undefined {
  return ownEntry(NAMES, name.toLowerCase());
}

/** The type that the checkpoint's config names. */
export function configDtype({ root, text, vision }: ModelConfig): ModelDtype | undefined {
  const name =
    root.text("dtype") ??
    root.text("torch_dtype") ??
    text.text("dtype") ??
    text.text("torch_dtype") ??
    vision?.text("dtype") ??
    vision?.text("torch_dtype");
  return name === undefined ? undefined : dtypeNamed(name.replace(/^torch\./u, ""));
}

/** Types that a GPU can compute with, the preferred one first (vllm/platforms/cuda.py, 0.29). */
export function supportedDtypes(capability: ComputeCapability | undefined): readonly ModelDtype[] {
  if (capability !== undefined && capability.major < 8) return ["float16", "float32"];
  return ["bfloat16", "float16", "float32"];
}

export interface DtypeRequest {
  /** The argument `dtype`. */
  readonly argument: string | undefined;
  readonly pooling: boolean;
  readonly capability: ComputeCapability | undefined;
}

/** Source: _get_and_verify_dtype and _resolve_auto_dtype in vllm/config/model.py, 0.29. */
export function resolveDtype(config: ModelConfig, { argument, pooling, capability }: DtypeRequest): ModelDtype {
  const asked = argument === undefined || argument === "auto" ? undefined : dtypeNamed(argument);
  if (asked !== undefined) return asked;
  const supported = supportedDtypes(capability).filter((dtype) => dtype !== "float16" || !refusesFloat16(config));
  const [first = "float32"] = supported;
  const preferred = pooling && supported.includes("float16") ? "float16" : first;
  const stored = configDtype(config) ?? "float32";
  return stored === "float32" || !supported.includes(stored) ? preferred : stored;
}
