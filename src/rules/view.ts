import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import type { NamedTarget } from "../resolve/choose-target.ts";
import { mergedModels, type MergedModel } from "../resolve/merged-model.ts";
import { resolveModel } from "../resolve/resolve-model.ts";
import type { Model } from "../resolve/fleet.ts";
import { layerPaths, lookUp, writtenAt } from "../resolve/written-at.ts";
import type { Config } from "../schema/config.ts";
import { keysAt } from "../schema/keys-at.ts";
import type { ModelConfig } from "../schema/model.ts";
import type { Doubts } from "./doubts.ts";
import type { View, ViewedModel } from "./rule.ts";

export interface ViewOptions {
  readonly configDir: string;
  readonly doubts: Doubts;
  /** The models as they are without a target, by id. */
  readonly plain: ReadonlyMap<string, PlainModel>;
}

interface PlainModel extends MergedModel {
  readonly resolved?: Model;
}

/** Most targets leave most models as they are: those are merged and resolved once. */
export function plainModels(config: Config, configDir: string): ReadonlyMap<string, PlainModel> {
  return new Map(mergedModels(config, undefined).map((model) => [model.id, withResolved(model, configDir)]));
}

function withResolved(model: MergedModel, configDir: string): PlainModel {
  if (model.config === undefined) return model;
  return { ...model, resolved: resolveModel(model.id, model.config, model.json, { configDir }) };
}

/** The config as it is on a target. */
export function viewOf(config: Config, target: NamedTarget | undefined, options: ViewOptions): View {
  const merged: readonly PlainModel[] = mergedModels(config, target?.config, options.plain);
  const base = target === undefined ? [] : ["targets", target.name];
  return {
    merged,
    models: merged.flatMap((model) =>
      model.config === undefined ? [] : [viewedModel(config, target?.name, model, model.config, options)],
    ),
    inDoubt: (...key) => options.doubts.concern(base, key, (path) => keysAt([...base, ...path])),
    ...(target === undefined ? {} : { target }),
  };
}

function viewedModel(
  config: Config,
  targetName: string | undefined,
  { id, json, resolved }: PlainModel,
  model: ModelConfig,
  { configDir, doubts }: ViewOptions,
): ViewedModel {
  const layers = layerPaths(targetName, id);
  const inDoubt = (...key: string[]): boolean =>
    layers.some((layer: ConfigPath) => doubts.concern(layer, key, (path) => keysAt(["models", id, ...path])));
  return {
    id,
    json,
    config: model,
    resolved: resolved ?? resolveModel(id, model, json, { configDir }),
    at: (...key) => writtenAt(config, targetName, id, key),
    inDoubt,
    lacks: (...key) => lookUp(json, key) === undefined && !inDoubt(...key),
  };
}
