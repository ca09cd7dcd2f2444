import type { JsonObject } from "../schema/json.ts";
import type { ModelConfig } from "../schema/model.ts";
import { mapAt } from "./merged-model.ts";
import { isHubId } from "./model-source.ts";
import type { Pin } from "./resolve-options.ts";

/** vLLM's own share of a whole GPU (`gpu_memory_utilization` in vLLM 0.29), taken of a part of one as well. */
const VLLM_MEMORY_SHARE = 0.92;

/**
 * vLLM 0.29's names for a task. `score` is left to vLLM: it is a classifier for cross-encoders and an embedding for the
 * other models.
 */
const taskArguments: Readonly<Record<NonNullable<ModelConfig["task"]>, JsonObject>> = {
  generate: { runner: "generate" },
  embed: { runner: "pooling", convert: "embed" },
  score: { runner: "pooling" },
  transcribe: { runner: "generate" },
};

/**
 * `engine_kwargs` with what our own keys stand for, and with the commits that are known. Nothing else that the user wrote
 * under `engine_kwargs` is changed.
 */
export function expandEngineKwargs(model: ModelConfig, json: JsonObject, pin?: Pin): JsonObject {
  const expanded: JsonObject = {
    ...(model.task ? taskArguments[model.task] : {}),
    // vLLM takes the tokenizer from the same revision unless told otherwise.
    ...(model.revision && isHubId(model.model_source) ? { revision: model.revision } : {}),
    ...(model.compile === "off" ? { enforce_eager: true } : {}),
    ...(isSharedGpu(model) ? { gpu_memory_utilization: memoryShare(model.gpu_fraction) } : {}),
    ...mapAt(json, "engine_kwargs"),
  };
  return pin === undefined || isFromModelScope(json) ? expanded : pin(model.model_source, expanded);
}

/** Repositories of ModelScope have the names of the Hub's, and commits of their own (vLLM 0.29 `envs.py`). */
function isFromModelScope(json: JsonObject): boolean {
  const value = mapAt(mapAt(json, "runtime_env") ?? {}, "env_vars")?.["VLLM_USE_MODELSCOPE"];
  return typeof value === "string" && /^(?:1|true)$/iu.test(value.trim());
}

/** True when each worker has less than one GPU: only then something has to be told to Ray and vLLM. */
export function isSharedGpu(model: ModelConfig): model is ModelConfig & { readonly gpu_fraction: number } {
  return typeof model.gpu_fraction === "number" && model.gpu_fraction < 1;
}

/**
 * `gpu_memory_utilization` for a share of a GPU: as much of the share as vLLM takes of a whole GPU, so that all shares
 * together leave the same room for what is not counted (CUDA contexts, NCCL).
 */
function memoryShare(fraction: number): number {
  return Number((fraction * VLLM_MEMORY_SHARE).toPrecision(3));
}
