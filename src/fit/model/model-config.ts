import { ownEntry } from "../../diagnostics/own-entry.ts";
import { fieldsOf, isJsonObject, type Fields, type JsonObject } from "./fields.ts";
import { modelDefaults } from "./model-defaults.ts";

/** A model's config.json with the defaults of its model type filled in. */
export interface ModelConfig {
  /** The first of `architectures`: what vLLM builds. */
  readonly architecture: string;
  readonly architectures: readonly string[];
  readonly modelType: string;
  /** Model type of the language model; the same as `modelType` where there is no other part. */
  readonly textType: string;
  /** The whole file. */
  readonly root: Fields;
  /** The language model's part of it. */
  readonly text: Fields;
  readonly vision: Fields | undefined;
  readonly audio: Fields | undefined;
  /** False: `transformers` and vLLM have no class for this model type, so left-out keys have unknown values. */
  readonly knownType: boolean;
  /** `quantization_config` of the file, or what a separate hf_quant_config.json says. */
  readonly quantization: Fields | undefined;
  /** Code in the repository that builds the config or the model. */
  readonly autoMap: Fields | undefined;
}

export interface ConfigProblem {
  readonly problem: string;
}

/** Names under which multimodal configs keep their language model, in the order in which vLLM looks. */
const TEXT_PARTS = ["text_config", "llm_config", "language_config", "thinker_config", "decoder_config"] as const;
const VISION_PARTS = ["vision_config", "vision_encoder", "visual"] as const;
const AUDIO_PARTS = ["audio_config", "audio_encoder_config", "encoder_config"] as const;

/**
 * Reads a parsed config.json; `hfQuantConfig` is a ModelOpt repository's hf_quant_config.json.
 * This is the one place where the fit room meets a foreign file.
 */
export function parseModelConfig(json: unknown, hfQuantConfig?: unknown): ModelConfig | ConfigProblem {
  if (!isJsonObject(json)) return { problem: "config.json is not a JSON object" };
  const own = fieldsOf(json);
  const architectures = own.texts("architectures") ?? [];
  const [architecture] = architectures;
  if (architecture === undefined) return { problem: "config.json names no architecture" };
  const modelType = own.text("model_type") ?? "";
  const root = withDefaults(json, modelType);
  const text = textPart(json, modelType);
  return {
    architecture,
    architectures,
    modelType,
    textType: text?.type ?? modelType,
    root,
    text: text?.fields ?? root,
    vision: part(json, modelType, VISION_PARTS)?.fields,
    audio: part(json, modelType, AUDIO_PARTS)?.fields,
    knownType: modelDefaults(modelType) !== undefined,
    quantization: quantizationOf(own, text?.fields, hfQuantConfig),
    autoMap: own.child("auto_map"),
  };
}

export function isConfigProblem(value: ModelConfig | ConfigProblem): value is ConfigProblem {
  return "problem" in value;
}

interface Part {
  readonly type: string;
  readonly fields: Fields;
}

function textPart(json: JsonObject, modelType: string): Part | undefined {
  const found = partValues(json, modelType, TEXT_PARTS) ?? flatText(json, modelType);
  if (found === undefined) return undefined;
  // Omni models nest twice: the thinker holds the language model.
  return textPart(found.values, found.type) ?? { type: found.type, fields: withDefaults(found.values, found.type) };
}

/** Older multimodal configs keep the language model's keys beside the others (Qwen2.5-VL). */
function flatText(json: JsonObject, modelType: string): PartValues | undefined {
  const type = modelDefaults(modelType)?.parts?.["text_config"];
  return type === undefined || type === modelType ? undefined : { type, values: json };
}

function part(json: JsonObject, modelType: string, names: readonly string[]): Part | undefined {
  const found = partValues(json, modelType, names) ?? leftOut(json, modelType, names);
  return found && { type: found.type, fields: withDefaults(found.values, found.type) };
}

/** A part that the file leaves out is there with its defaults, unless the file says null. */
function leftOut(json: JsonObject, modelType: string, names: readonly string[]): PartValues | undefined {
  for (const name of names) {
    const type = ownEntry(modelDefaults(modelType)?.parts, name);
    if (type !== undefined && !Object.hasOwn(json, name)) return { type, values: {} };
  }
  return undefined;
}

interface PartValues {
  readonly type: string;
  readonly values: JsonObject;
}

function partValues(json: JsonObject, modelType: string, names: readonly string[]): PartValues | undefined {
  for (const name of names) {
    const values = ownEntry(json, name);
    if (!isJsonObject(values)) continue;
    const declared = values["model_type"];
    const type = typeof declared === "string" ? declared : ownEntry(modelDefaults(modelType)?.parts, name);
    return { type: partType(type, modelType, name), values };
  }
  return undefined;
}

/** A part often names its parent's type (`qwen3_5` in a `vision_config`); the parent's class knows better. */
function partType(declared: string | undefined, modelType: string, name: string): string {
  const known = ownEntry(modelDefaults(modelType)?.parts, name);
  if (declared === undefined || declared === modelType) return known ?? modelType;
  return modelDefaults(declared) === undefined ? (known ?? declared) : declared;
}

/** An explicit null in the file stays: it unsets the default. */
function withDefaults(json: JsonObject, modelType: string): Fields {
  const entry = modelDefaults(modelType);
  const aliases = entry?.aliases ?? {};
  const renamed = Object.entries(json).map(([key, value]): [string, unknown] => [ownEntry(aliases, key) ?? key, value]);
  return fieldsOf({ ...entry?.defaults, ...json, ...Object.fromEntries(renamed) }, aliases);
}

function quantizationOf(own: Fields, text: Fields | undefined, hfQuantConfig: unknown): Fields | undefined {
  const found =
    own.child("quantization_config") ?? own.child("compression_config") ?? text?.child("quantization_config");
  if (found !== undefined || !isJsonObject(hfQuantConfig)) return found;
  return fieldsOf(hfQuantConfig);
}
