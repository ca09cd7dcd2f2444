import { ownEntry } from "../../diagnostics/own-entry.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export const LIST = "MODELS_CONFIG";
export const SINGLE = "MODEL_ID";

/** The variable that a config would be read from if there were no file. */
export function legacyVariable(env: Environment): "MODELS_CONFIG" | "MODEL_ID" | undefined {
  if (isSet(env, LIST)) return LIST;
  return isSet(env, SINGLE) ? SINGLE : undefined;
}

export function isSet(env: Environment, name: string): boolean {
  return (ownEntry(env, name) ?? "").trim() !== "";
}
