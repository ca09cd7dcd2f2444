import { mapAt } from "../../resolve/merged-model.ts";
import { lookUp } from "../../resolve/written-at.ts";
import type { JsonObject } from "../../schema/json.ts";
import type { ViewedModel } from "../rule.ts";

/** What the user wrote under `engine_kwargs`. */
export function engineKwargs(model: ViewedModel): JsonObject {
  return mapAt(model.json, "engine_kwargs") ?? {};
}

/** The value of an argument, or of a key in it; undefined when it is not given. */
export function engineValue(model: ViewedModel, ...path: readonly string[]): unknown {
  return lookUp(model.json, ["engine_kwargs", ...path]);
}

/** The same where it is a whole number; another type is not this check's mistake. */
export function engineInteger(model: ViewedModel, ...path: readonly string[]): number | undefined {
  const value = engineValue(model, ...path);
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}

/** The same where it is a text. */
export function engineText(model: ViewedModel, ...path: readonly string[]): string | undefined {
  const value = engineValue(model, ...path);
  return typeof value === "string" ? value : undefined;
}
