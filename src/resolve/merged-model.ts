import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Config } from "../schema/config.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { matchesModel } from "../schema/has-config-shape.ts";
import type { ModelConfig } from "../schema/model.ts";
import type { TargetConfig } from "../schema/target.ts";
import { builtInDefaults } from "./built-in-defaults.ts";
import { merge } from "./merge.ts";

/** A model with all layers of the config merged, for one target. */
export interface MergedModel {
  readonly id: string;
  /** Without built-in defaults, and without `null`. */
  readonly json: JsonObject;
  /** The same, typed; absent when the layers together are no model: the source was taken away, say. */
  readonly config?: ModelConfig;
}

/** What was merged: nobody changes a config that is read, and a check of each model's shape takes its time. */
const merges = new WeakMap<Config, Map<TargetConfig | undefined, readonly MergedModel[]>>();

/**
 * Every model of the config that is there on the target, sorted by id. `plain` are the models as they are without a
 * target: those that the target leaves alone are taken from there.
 */
export function mergedModels(
  config: Config,
  target: TargetConfig | undefined,
  plain: ReadonlyMap<string, MergedModel> = new Map(),
): readonly MergedModel[] {
  const known = merges.get(config) ?? new Map<TargetConfig | undefined, readonly MergedModel[]>();
  merges.set(config, known);
  const models = known.get(target) ?? mergeModels(config, target, plain);
  known.set(target, models);
  return models;
}

function mergeModels(
  config: Config,
  target: TargetConfig | undefined,
  plain: ReadonlyMap<string, MergedModel>,
): readonly MergedModel[] {
  const overrides = target?.overrides;
  const models: MergedModel[] = [];
  for (const id of Object.keys(config.models).toSorted()) {
    const override = ownEntry(overrides?.models, id);
    if (override === null) continue;
    const same = override === undefined && overrides?.defaults === undefined ? plain.get(id) : undefined;
    if (same !== undefined) {
      models.push(same);
      continue;
    }
    const json = merge(config.defaults, overrides?.defaults, ownEntry(config.models, id), override);
    models.push({ id, json, ...(matchesModel(json) ? { config: json } : {}) });
  }
  return models;
}

/** The fleet's endpoint with the overrides of the target. */
export function mergedGateway(config: Config, target: TargetConfig | undefined): JsonObject {
  return merge(builtInDefaults.gateway, config.gateway, target?.overrides?.gateway);
}

/** The value of a key when it is a map. */
export function mapAt(map: JsonObject, key: string): JsonObject | undefined {
  const value = ownEntry(map, key);
  return isJsonObject(value) ? value : undefined;
}
