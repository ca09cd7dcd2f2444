import { catalogueFor } from "../engine/releases.ts";
import type { ModelFacts, WeightFacts } from "../hub/model-facts.ts";
import type { Fleet, Model } from "../resolve/fleet.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { readArguments } from "./engine/read-arguments.ts";
import { fitModel, type FitInput, type ModelFit } from "./fit-model.ts";
import { gpuOfModel } from "./gpus/gpu-of-model.ts";
import { isConfigProblem, parseModelConfig } from "./model/model-config.ts";
import { vllmReleases, type VllmRelease } from "./release.ts";
import type { PublishedWeights } from "./weights/published-weights.ts";

/** What is known of a model's repository or folder, or why nothing is. */
export type FoundFacts = { readonly facts: ModelFacts } | { readonly unknown: string };
export type FactsOf = (model: Model) => FoundFacts;

/** What vLLM works out for itself is null where it is not known. */
type WorkedOut = "max_model_len" | "budget_bytes" | "max_num_seqs" | "max_num_batched_tokens";

/** A model's fit, with the GPU it was worked out for. */
export type FitOnTarget = Omit<ModelFit, WorkedOut> & { readonly [key in WorkedOut]: ModelFit[key] | null } & {
  readonly gpu: { readonly name: string; readonly usable_bytes: number } | null;
};

export interface ModelOnTarget {
  readonly model: Model;
  readonly fit: FitOnTarget;
  /** What checks against vLLM need; absent where too little is known. */
  readonly input?: Omit<FitInput, "gpu"> & { readonly gpu?: FitInput["gpu"] };
  /** Nothing is missing that anybody could tell: the model takes no GPU, or its facts are not there. */
  readonly notAsked: boolean;
}

/** Works out one model on the GPU that the target gives it. */
export function modelOnTarget(model: Model, fleet: Fleet, factsOf: FactsOf): ModelOnTarget {
  const unknown = (reason: string, more: Partial<ModelOnTarget> = {}): ModelOnTarget => ({
    model,
    fit: unknownFit(reason),
    notAsked: false,
    ...more,
  });
  const takesGpu = model.bundles.some((bundle) => (bundle["GPU"] ?? 0) > 0);
  if (!takesGpu) return unknown("it takes no GPU", { notAsked: true });
  const found = factsOf(model);
  if ("unknown" in found) return unknown(found.unknown, { notAsked: true });
  const { config: json, quantization_config: quantization, weights } = found.facts;
  const config = json === null ? undefined : parseModelConfig(json, quantization ?? undefined);
  if (config === undefined) return unknown("there is no config.json", { notAsked: true });
  if (isConfigProblem(config)) return unknown(config.problem);
  const release = releaseOf(fleet);
  if (release === undefined) return unknown(`the vLLM of Ray ${fleet.serving.ray} is not known`);
  const args = readArguments(mapAt(model.llmConfig, "engine_kwargs") ?? {});
  const published = weights === null ? undefined : publishedWeights(weights);
  const input = { config, args, release, ...(published === undefined ? {} : { weights: published }) };
  const gpu = gpuOfModel(model, fleet);
  if ("unknown" in gpu) return unknown(gpu.unknown, { input });
  const fit = fitModel({ ...input, gpu: gpu.facts });
  return {
    model,
    fit: { ...fit, gpu: { name: gpu.name, usable_bytes: gpu.facts.usableBytes } },
    input: { ...input, gpu: gpu.facts },
    notAsked: false,
  };
}

/** The same model, when vLLM would refuse it before it comes to memory. */
export function refusedFit(fit: FitOnTarget, reason: string): FitOnTarget {
  return { ...fit, verdict: "unknown", reason, cheapest_change: null };
}

function releaseOf({ serving }: Fleet): VllmRelease | undefined {
  const version = catalogueFor(serving.ray)?.vllm;
  return vllmReleases.find((known) => known === version);
}

const SOURCES: Readonly<Record<WeightFacts["basis"], string>> = {
  headers: "safetensors headers",
  file_sizes: "sizes of the weight files",
  index: "index of the weight files",
};

function publishedWeights({ basis, bytes, bytes_by_dtype: byDtype }: WeightFacts): PublishedWeights {
  const isSplit = Object.keys(byDtype).length > 0;
  return { totalBytes: bytes, source: SOURCES[basis], ...(isSplit ? { tensorBytes: byDtype } : {}) };
}

function unknownFit(reason: string): FitOnTarget {
  return {
    verdict: "unknown",
    reason,
    gpu: null,
    weight_bytes_per_gpu: null,
    kv_bytes_per_token_per_gpu: null,
    kv_bytes_at_max_model_len: null,
    kv_tokens: null,
    max_concurrency: null,
    max_model_len: null,
    largest_max_model_len: null,
    available_kv_bytes: null,
    budget_bytes: null,
    max_num_seqs: null,
    max_num_batched_tokens: null,
    terms: [],
    cheapest_change: null,
  };
}
