import { isJsonObject, type JsonValue } from "../../schema/json.ts";

/** A JSON list that was meant as models, rightly or not. */
export function isLegacyList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return (
    Array.isArray(value) && value.some((entry: JsonValue) => isJsonObject(entry) && Object.hasOwn(entry, "model_id"))
  );
}
