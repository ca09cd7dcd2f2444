import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import type { NamedTarget } from "../resolve/choose-target.ts";
import type { MergedModel } from "../resolve/merged-model.ts";
import type { Model } from "../resolve/fleet.ts";
import type { JsonObject } from "../schema/json.ts";
import type { Config } from "../schema/config.ts";
import type { ModelConfig } from "../schema/model.ts";

/** Looks at a whole config, and at what it comes to on each target. */
export type Rule = (context: RuleContext) => readonly Finding[];

export interface RuleContext {
  /** As written. */
  readonly config: Config;
  /** One for each target that is looked at, or one without a target when the config has none. */
  readonly views: readonly View[];
  /** Absolute path of the folder that holds the config file. */
  readonly configDir: string;
  /** Absolute path of the checkout, when there is one. */
  readonly repositoryDir?: string;
  /** True when the config has no such key, and no mistake in its shape may stand for it. */
  readonly lacks: (...key: string[]) => boolean;
}

/** A config as it is on one target. */
export interface View {
  readonly target?: NamedTarget;
  readonly models: readonly ViewedModel[];
  /** The same before they are resolved, and those that cannot be: without a source, say. */
  readonly merged: readonly MergedModel[];
  /** True when a mistake in the target's shape may stand for the key: its value is not what was meant. */
  readonly inDoubt: (...key: string[]) => boolean;
}

/** A model with all its layers merged, and what becomes of it. */
export interface ViewedModel {
  readonly id: string;
  readonly json: JsonObject;
  readonly config: ModelConfig;
  readonly resolved: Model;
  /** Where a key of the model is written; the model itself when no layer has the key. */
  readonly at: (...key: string[]) => ConfigPath;
  /** True when a mistake in the shape of the model may stand for the key: nothing is concluded from its absence. */
  readonly inDoubt: (...key: string[]) => boolean;
  /** True when the model has no such key, and no mistake in its shape may stand for it. */
  readonly lacks: (...key: string[]) => boolean;
}

/** Runs a check for each model on each target. */
export function forEachModel(
  context: RuleContext,
  check: (model: ViewedModel, view: View) => readonly Finding[],
): readonly Finding[] {
  return context.views.flatMap((view) => view.models.flatMap((model) => check(model, view)));
}
