import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { EngineArguments } from "../engine/engine-arguments.ts";
import type { ResolvedEngine } from "../engine/resolve-engine.ts";
import { pipelineStages } from "../kv/pipeline.ts";
import { layerCountOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { decoderWeights, TIED } from "./decoder.ts";
import { encoderWeights } from "./encoder.ts";
import { gemma4Vision, gemma4Weights } from "./gemma4.ts";
import {
  deltaNetWeights,
  falconH1Weights,
  graniteHybridWeights,
  jambaWeights,
  mamba2Weights,
  mambaWeights,
  nemotronHWeights,
} from "./hybrid.ts";
import { latentWeights } from "./latent.ts";
import { kimiLinearWeights } from "./kimi-linear.ts";
import { llama4Vision, llama4Weights } from "./llama4.ts";
import { falconWeights } from "./falcon.ts";
import { mimoV2Weights, step3p5Weights } from "./mixed-heads.ts";
import { shortConvolutionWeights } from "./short-convolution.ts";
import { storageOf, type Storage } from "./storage.ts";
import { decoderTraits } from "./traits.ts";
import {
  gemma3Vision,
  pixtralVision,
  qwen2Vision,
  qwen25Vision,
  qwen3Vision,
  towerWeights,
  type VisionBuild,
} from "./vision.ts";
import { whisperWeights } from "./whisper.ts";
import { splitter, type Splitter, type Weight } from "./weight.ts";

export interface ModelWeights {
  /** On the GPU that holds most. */
  readonly bytesPerGpu: number;
  /** The same model on one GPU: what the weight files should hold, but for parts that are not loaded. */
  readonly wholeBytes: number;
  readonly basis: Storage["basis"];
  readonly storage: string;
  /** Of one GPU. */
  readonly parts: readonly Weight[];
}

export interface WeightsProblem {
  readonly problem: string;
}

type Build = (
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
) => readonly Weight[] | undefined;

const BUILDS: Readonly<Record<string, Build>> = {
  AXK1ForCausalLM: latentWeights,
  DeepseekV2ForCausalLM: latentWeights,
  DeepseekV32ForCausalLM: latentWeights,
  DeepseekV3ForCausalLM: latentWeights,
  FalconForCausalLM: falconWeights,
  FalconH1ForCausalLM: falconH1Weights,
  FalconMambaForCausalLM: mambaWeights,
  Gemma4ForCausalLM: gemma4Weights,
  Gemma4ForConditionalGeneration: gemma4Weights,
  GlmMoeDsaForCausalLM: latentWeights,
  GraniteMoeHybridForCausalLM: graniteHybridWeights,
  JambaForCausalLM: jambaWeights,
  Llama4ForCausalLM: llama4Weights,
  Llama4ForConditionalGeneration: llama4Weights,
  Mamba2ForCausalLM: mamba2Weights,
  Lfm2ForCausalLM: shortConvolutionWeights,
  MambaForCausalLM: mambaWeights,
  MiMoV2FlashForCausalLM: mimoV2Weights,
  MiniCPM3ForCausalLM: latentWeights,
  NemotronHForCausalLM: nemotronHWeights,
  Glm4MoeLiteForCausalLM: latentWeights,
  KimiLinearForCausalLM: kimiLinearWeights,
  Step3p5ForCausalLM: step3p5Weights,
  Qwen3NextForCausalLM: deltaNetWeights,
  Qwen3_5ForCausalLM: deltaNetWeights,
  Qwen3_5ForConditionalGeneration: deltaNetWeights,
  Qwen3_5MoeForCausalLM: deltaNetWeights,
  Qwen3_5MoeForConditionalGeneration: deltaNetWeights,
  WhisperForConditionalGeneration: whisperWeights,
  BertModel: encoderWeights,
  RobertaModel: encoderWeights,
  XLMRobertaModel: encoderWeights,
  RobertaForMaskedLM: encoderWeights,
};

const TOWERS: Readonly<Record<string, VisionBuild>> = {
  Gemma3ForConditionalGeneration: gemma3Vision,
  Gemma4ForConditionalGeneration: gemma4Vision,
  Llama4ForConditionalGeneration: llama4Vision,
  Mistral3ForConditionalGeneration: pixtralVision,
  Qwen2VLForConditionalGeneration: qwen2Vision,
  Qwen2_5_VLForConditionalGeneration: qwen25Vision,
  Qwen3VLForConditionalGeneration: qwen3Vision,
  Qwen3VLMoeForConditionalGeneration: qwen3Vision,
  Qwen3_5ForConditionalGeneration: qwen3Vision,
  Qwen3_5MoeForConditionalGeneration: qwen3Vision,
};

/** Bytes of the weights on one GPU, from the shapes that config.json implies. */
export function modelWeights(
  config: ModelConfig,
  args: EngineArguments,
  engine: ResolvedEngine,
): ModelWeights | WeightsProblem {
  const split = splitter(engine.tensorParallel);
  const weights = allWeights(config, args, engine, split);
  if ("problem" in weights) return weights;
  const storage = storageOf(config, args.quantization, engine.dtype);
  if ("problem" in storage) return storage;
  const stages = stageBytes(weights.weights, config, engine.pipelineParallel, storage);
  const whole = allWeights(config, args, engine, splitter(1));
  const wholeBytes = "problem" in whole ? 0 : Math.max(...stageBytes(whole.weights, config, 1, storage));
  return {
    bytesPerGpu: Math.max(...stages),
    wholeBytes,
    basis: storage.basis,
    storage: storage.name,
    parts: weights.weights,
  };
}

function allWeights(
  config: ModelConfig,
  args: EngineArguments,
  engine: ResolvedEngine,
  split: Splitter,
): { readonly weights: readonly Weight[] } | WeightsProblem {
  const options = { head: engine.runner === "generate" };
  const traits = ownEntry(decoderTraits, config.architecture);
  const build = ownEntry(BUILDS, config.architecture);
  const language = build?.(config, split, options) ?? (traits && decoderWeights(config, traits, split, options));
  if (language === undefined)
    return { problem: `the weights of ${config.architecture} are not known from config.json` };
  if (config.vision === undefined || isTextOnly(args) || isTextArchitecture(config)) return { weights: language };
  const tower = ownEntry(TOWERS, config.architecture);
  const vision = tower && towerWeights(config, tower, split);
  if (vision === undefined)
    return { problem: `the vision part of ${config.architecture} is not known from config.json` };
  return { weights: [...language, ...vision] };
}

/** A `...ForCausalLM` builds the language model alone, whatever else its config describes. */
function isTextArchitecture({ architecture }: ModelConfig): boolean {
  return architecture.endsWith("ForCausalLM") && ownEntry(TOWERS, architecture) === undefined;
}

/** Without images there is no tower. */
function isTextOnly({ language_model_only, limit_mm_per_prompt }: EngineArguments): boolean {
  const limits = Object.values(limit_mm_per_prompt ?? {});
  return language_model_only === true || (limits.length > 0 && limits.every((limit) => limit === 0));
}

function stageBytes(
  weights: readonly Weight[],
  config: ModelConfig,
  stages: number,
  storage: Storage,
): readonly number[] {
  const layers = Math.max(
    layerCountOf(config.text) ?? 0,
    ...weights.map(({ place }) => (typeof place === "number" ? place + 1 : 0)),
  );
  const ranges = pipelineStages(layers, stages);
  return ranges.map(({ from, to }, stage) => {
    const isHeld = ({ place, names }: Weight): boolean => {
      if (typeof place === "number") return place >= from && place < to;
      if (place === "first") return stage === 0;
      if (place === "every") return true;
      return stage === stages - 1 && (stages > 1 || !names.includes(TIED));
    };
    return weights.filter(isHeld).reduce((sum, weight) => sum + storage.bytes(weight), 0);
  });
}
