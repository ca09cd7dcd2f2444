import { ownEntry } from "../../diagnostics/own-entry.ts";
import { modelDefaultsJson } from "./model-defaults.generated.ts";

/** What a model type's config class says of itself: plain defaults, the types of its parts, and other names of keys. */
export interface ModelDefaults {
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly parts?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, string>>;
}

const read = new Map<string, ModelDefaults>();

/** Undefined for a model type that neither transformers nor vLLM has a class for. */
export function modelDefaults(modelType: string): ModelDefaults | undefined {
  const known = read.get(modelType);
  const text = ownEntry(modelDefaultsJson, modelType);
  if (known !== undefined || text === undefined) return known;
  const defaults: ModelDefaults = JSON.parse(text);
  read.set(modelType, defaults);
  return defaults;
}
