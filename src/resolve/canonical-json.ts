import { ownEntry } from "../diagnostics/own-entry.ts";
import { isJsonObject } from "../schema/json.ts";

/** JSON without white space and with keys in one order: equal content gives equal text, however it was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

/** The same value with the keys of every map sorted by code unit. */
function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isJsonObject(value)) return value;
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(value).toSorted()) entries.push([key, withSortedKeys(ownEntry(value, key))]);
  return Object.fromEntries(entries);
}
