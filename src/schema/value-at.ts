import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { isJsonObject, type JsonValue } from "./json.ts";

/** The value at a path, or undefined when there is none. */
export function valueAt(document: JsonValue, path: ConfigPath): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const key of path) {
    if (Array.isArray(value)) value = typeof key === "number" ? value[key] : undefined;
    else if (isJsonObject(value) && typeof key === "string") value = ownEntry(value, key);
    else return undefined;
  }
  return value;
}

/** The document with another value at a path; unchanged when the path is not in it. */
export function replaced(document: JsonValue, path: ConfigPath, value: JsonValue): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((item: JsonValue, index) => (index === key ? replaced(item, rest, value) : item));
  }
  if (!isJsonObject(document) || !Object.hasOwn(document, key)) return document;
  return { ...document, [key]: replaced(ownEntry(document, key) ?? null, rest, value) };
}
