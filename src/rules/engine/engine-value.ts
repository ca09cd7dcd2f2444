import { ownEntry } from "../../diagnostics/own-entry.ts";
import { mapAt } from "../../resolve/merged-model.ts";
import { lookUp } from "../../resolve/written-at.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { ViewedModel } from "../rule.ts";

const NONE: JsonObject = {};

/** What the user wrote under `engine_kwargs`. */
export function engineKwargs(model: ViewedModel): JsonObject {
  return mapAt(model.json, "engine_kwargs") ?? NONE;
}

/** The value of an argument, or of a key in it; undefined when it is not given. */
export function engineValue(model: ViewedModel, argument: string, ...path: readonly string[]): unknown {
  const value = ownEntry(engineKwargs(model), argument);
  return path.length === 0 ? value : lookUp(value, path);
}

/** The same where it is a whole number; another type is not this check's mistake. */
export function engineInteger(model: ViewedModel, argument: string, ...path: readonly string[]): number | undefined {
  const value = engineValue(model, argument, ...path);
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}

/** The same where it is a text. */
export function engineText(model: ViewedModel, argument: string, ...path: readonly string[]): string | undefined {
  const value = engineValue(model, argument, ...path);
  return typeof value === "string" ? value : undefined;
}
