import { modelDefaults } from "./model-defaults.ts";

/** Whether transformers or vLLM has a class for a model type that vLLM can serve. */
export function knownModelType(modelType: string): boolean {
  return modelDefaults(modelType) !== undefined;
}
