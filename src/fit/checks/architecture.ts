import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { knownModelType } from "../model/known-model-type.ts";
import { argument, type CheckInput, type ModelCheck } from "./check-input.ts";
import { droppedArchitectures, knownArchitectures } from "./vllm-architectures.generated.ts";

/** vllm/model_executor/models/registry.py, 0.26 and 0.29. */
export const architectureKnown: ModelCheck = (input) => {
  const { config, release, args } = input;
  if (
    args.model_impl === "transformers" ||
    config.architectures.some((name) => ownEntry(knownArchitectures, name)?.includes(release) === true)
  )
    return [];
  const name = config.architecture;
  const others = ownEntry(knownArchitectures, name);
  const dropped = ownEntry(droppedArchitectures, name);
  if (others === undefined && dropped === undefined && knownModelType(config.modelType))
    return [viaTransformers(input, name)];
  return [
    {
      code: "RF440",
      message: `vLLM ${release} does not know the architecture ${name}`,
      path: source(input),
      help: helpFor(others, dropped),
    },
  ];
};

function helpFor(others: readonly string[] | undefined, dropped: string | undefined): string {
  if (others !== undefined)
    return `vLLM ${others.join(" and ")} does: pin the release of Ray that installs it in serving.ray.`;
  if (dropped !== undefined) return `vLLM ${dropped} was the last release with it.`;
  return "Use a model of another architecture, or set model_impl: transformers if its transformers class allows that.";
}

/** vLLM falls back to transformers' own model for types that it knows; slower, and not for all. */
function viaTransformers(input: CheckInput, name: string): ReturnType<ModelCheck>[number] {
  return {
    code: "RF440",
    severity: "warn",
    message: `vLLM ${input.release} has no code of its own for ${name}; it will try the one of transformers`,
    path: source(input),
    help: "That is slower, and does not work for every model.",
  };
}

/** A type that neither vLLM nor transformers has a class for is built by code of the repository. */
export const remoteCodeTrusted: ModelCheck = (input) => {
  const { config, args } = input;
  if (args.trust_remote_code === true || config.autoMap?.has("AutoConfig") !== true || knownModelType(config.modelType))
    return [];
  return [
    {
      code: "RF441",
      message: `model type ${config.modelType} is defined by code in the model's repository`,
      path: argument(input, "trust_remote_code"),
      help: "Read that code, pin the revision, and set trust_remote_code: true.",
    },
  ];
};

const POOLING_TASKS = new Set(["embed", "score", "classify"]);
const TRANSCRIBES =
  /^(?:Whisper|Voxtral|CohereAsr|Qwen3ASR|FireRedASR|FunASR|GlmAsr|GraniteSpeech|MossTranscribe|Gemma3n|Gemma4|Qwen2Audio|KimiAudio|MoonshotKimia)/u;

/** An encoder writes no text, and only speech models transcribe (vllm/config/model.py, 0.29). */
export const taskPossible: ModelCheck = (input) => {
  const { task, config, architecture } = input;
  if (task === undefined) return [];
  const encoder = architecture?.attention === "encoder_only";
  const path = [...input.path, "task"];
  if (task === "generate" && encoder) {
    return [
      {
        code: "RF442",
        message: `${config.architecture} is an encoder and cannot generate text`,
        path,
        help: "Use task: embed, or task: score.",
      },
    ];
  }
  if (task === "transcribe" && !TRANSCRIBES.test(config.architecture)) {
    return [
      {
        code: "RF442",
        message: `${config.architecture} cannot transcribe speech`,
        path,
        help: "Use a speech model, such as Whisper.",
      },
    ];
  }
  if (POOLING_TASKS.has(task) && architecture?.attention === "encoder_decoder") {
    return [{ code: "RF442", message: `${config.architecture} has no ${task} task`, path }];
  }
  return [];
};

function source({ path }: CheckInput): ConfigPath {
  return [...path, "model_source"];
}
