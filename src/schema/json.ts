import * as z from "zod";

/** A value that JSON can carry: what configs, Ray's REST bodies and results are made of. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Any JSON value, for keys whose content belongs to another program. */
export const jsonValue: z.ZodType<JsonValue, JsonValue> = z.json().meta({ id: "Json", description: "Any value." });

/** An open map: its keys are checked by the program that reads them. */
export const jsonObject = z.record(z.string(), jsonValue);
