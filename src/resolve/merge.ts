import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";

/**
 * Merges maps of JSON, later over earlier: maps merge by key, arrays and scalars replace, `null` takes a key away. The
 * result holds no `null` outside of arrays.
 */
export function merge(...layers: readonly (object | null | undefined)[]): JsonObject {
  let merged: JsonObject = {};
  for (const layer of layers) merged = mergeTwo(merged, layer ?? {});
  return merged;
}

function mergeTwo(base: JsonObject, over: object): JsonObject {
  const merged = new Map<string, JsonValue>(Object.entries(base));
  for (const [key, value] of entriesOf(over)) {
    if (value === undefined) continue;
    if (value === null) {
      merged.delete(key);
      continue;
    }
    const below = merged.get(key);
    merged.set(key, isJsonObject(value) ? mergeTwo(isJsonObject(below) ? below : {}, value) : value);
  }
  // Unlike an assignment, this makes `__proto__` an ordinary key.
  return Object.fromEntries(merged);
}

function entriesOf(map: object): [string, JsonValue | undefined][] {
  return Object.entries(map);
}
