import type { ViewedModel } from "../rule.ts";

/** The variables that a model sets, with their texts. */
export function envVars(model: ViewedModel): readonly (readonly [name: string, value: string])[] {
  const variables = model.config.runtime_env?.env_vars;
  if (!variables) return [];
  return Object.entries(variables).filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

/** The key of a variable in the model. */
export function variableKey(name: string): readonly string[] {
  return ["runtime_env", "env_vars", name];
}
