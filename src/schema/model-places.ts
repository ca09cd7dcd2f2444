import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { isJsonObject, type JsonObject } from "./json.ts";

interface PlacedObject {
  readonly path: ConfigPath;
  readonly value: JsonObject;
}

/** Every target in a document of any shape. */
export function targetsIn(document: unknown): readonly PlacedObject[] {
  return isJsonObject(document) ? entriesOf([], document, "targets") : [];
}

/** Every model, whole or in part: under `models`, `defaults`, and the `overrides` of targets. */
export function modelsIn(document: unknown): readonly PlacedObject[] {
  if (!isJsonObject(document)) return [];
  const found = modelsOf([], document);
  for (const target of targetsIn(document)) {
    for (const overrides of childOf(target.path, target.value, "overrides")) {
      found.push(...modelsOf(overrides.path, overrides.value));
    }
  }
  return found;
}

/** True for a path to a model, whole or in part. */
export function isModelPath(path: ConfigPath): boolean {
  const inOverrides = path[0] === "targets" && path[2] === "overrides";
  const rest = inOverrides ? path.slice(3) : path;
  return (rest.length === 1 && rest[0] === "defaults") || (rest.length === 2 && rest[0] === "models");
}

function modelsOf(path: ConfigPath, parent: JsonObject): PlacedObject[] {
  return [...childOf(path, parent, "defaults"), ...entriesOf(path, parent, "models")];
}

function entriesOf(path: ConfigPath, parent: JsonObject, key: string): PlacedObject[] {
  return childOf(path, parent, key).flatMap((map) =>
    Object.keys(map.value).flatMap((name) => childOf(map.path, map.value, name)),
  );
}

function childOf(path: ConfigPath, parent: JsonObject, key: string): PlacedObject[] {
  const value = ownEntry(parent, key);
  return isJsonObject(value) ? [{ path: [...path, key], value }] : [];
}
