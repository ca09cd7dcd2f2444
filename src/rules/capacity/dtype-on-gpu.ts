import type { Finding } from "../../diagnostics/diagnostic.ts";
import { acceleratorKind } from "../../resolve/bundles.ts";
import { engineText } from "../engine/engine-value.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { gpuOf, inWords } from "./compute-capability.ts";

/** vLLM 0.29 `platforms/cuda.py:check_if_supports_dtype`. */
const BFLOAT16_NEEDS = 80;

/** Older GPUs have no bfloat16, and vLLM refuses it where it is asked for by name. */
export function dtypeOnGpu(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    if (engineText(model, "dtype") !== "bfloat16" || acceleratorKind(model.config) !== "gpu") return [];
    const gpu = gpuOf(model, view);
    if (gpu === undefined || gpu.capability >= BFLOAT16_NEEDS || model.inDoubt("accelerator_config")) return [];
    return [
      mistakeIn(model, {
        code: "RF413",
        message: `A ${gpu.name} (compute capability ${inWords(gpu.capability)}) has no bfloat16, which needs ${inWords(BFLOAT16_NEEDS)}`,
        key: ["engine_kwargs", "dtype"],
        ...(model.config.accelerator_type ? { partner: ["accelerator_type"] } : {}),
        help: "Write `dtype: half`, or leave dtype out.",
      }),
    ];
  });
}
