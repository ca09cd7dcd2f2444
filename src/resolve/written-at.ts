import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Config } from "../schema/config.ts";
import { isJsonObject } from "../schema/json.ts";

/** Where the layers of a model are written, the strongest first. */
export function layerPaths(targetName: string | undefined, modelId: string): readonly ConfigPath[] {
  const own = ["models", modelId];
  if (targetName === undefined) return [own, ["defaults"]];
  const overrides = ["targets", targetName, "overrides"];
  return [[...overrides, "models", modelId], own, [...overrides, "defaults"], ["defaults"]];
}

/** Layers of a model by strength: 0 is the strongest. */
export interface Written {
  readonly path: ConfigPath;
  readonly strength: number;
}

/**
 * The place in the config that decides a key of a merged model; undefined when no layer has the key, or a stronger one
 * takes it away.
 */
export function findWritten(
  config: Config,
  targetName: string | undefined,
  modelId: string,
  key: ConfigPath,
): Written | undefined {
  for (const [strength, layer] of layerPaths(targetName, modelId).entries()) {
    if (takesAway(config, layer, key)) return undefined;
    const path = [...layer, ...key];
    if (lookUp(config, path) !== undefined) return { path, strength };
  }
  return undefined;
}

function takesAway(config: Config, layer: ConfigPath, key: ConfigPath): boolean {
  return key.some((_, index) => lookUp(config, [...layer, ...key.slice(0, index + 1)]) === null);
}

/** The same, and the model itself when no layer has the key. */
export function writtenAt(
  config: Config,
  targetName: string | undefined,
  modelId: string,
  key: ConfigPath,
): ConfigPath {
  return findWritten(config, targetName, modelId, key)?.path ?? ["models", modelId];
}

/** The value at a path of a config, or undefined. */
export function lookUp(root: unknown, path: ConfigPath): unknown {
  let value = root;
  for (const key of path) {
    if (Array.isArray(value)) value = typeof key === "number" ? value[key] : undefined;
    else if (isJsonObject(value)) value = ownEntry(value, key);
    else return undefined;
  }
  return value;
}
