import type { Release, ReleasedModel } from "../gateway/user-config.ts";
import type { ModelApplication } from "../ray/serve-application.ts";
import type { Fleet, Model } from "../resolve/fleet.ts";

export interface ReleaseContext {
  /** Plan digest of the fleet. */
  readonly digest: string;
  readonly commit: string | null;
  /** ISO 8601, UTC. */
  readonly deployedAt: string;
  /** The application of each model, by model id. */
  readonly applications: ReadonlyMap<string, ModelApplication>;
  /** How often `deploy --restart` was asked for, by model id. */
  readonly generations: ReadonlyMap<string, number>;
}

/** The release that a fleet asks for: everything that is needed to start, route, test and restore it. */
export function releaseOf(fleet: Fleet, context: ReleaseContext): Release {
  const models: Record<string, ReleasedModel> = {};
  for (const model of fleet.models) {
    const application = context.applications.get(model.id);
    if (application === undefined)
      throw new Error(`Building the release of ${fleet.name}: no application for ${model.id}`);
    models[model.id] = releasedModel(model, application, context.generations.get(model.id));
  }
  return { digest: context.digest, commit: context.commit, deployed_at: context.deployedAt, models };
}

function releasedModel(model: Model, application: ModelApplication, generation: number | undefined): ReleasedModel {
  const maxModelLen = maxModelLenOf(model);
  return {
    aliases: model.aliases,
    app: application.name,
    deployment: application.deployment,
    entry: application.entry,
    smoke_tests: model.smokeTests,
    start: {
      strategy: model.strategy,
      compile: model.compile,
      startup_timeout_s: model.startupTimeoutS,
      bundles: model.bundles,
      replicas: model.initialReplicas,
      task: model.task,
    },
    ...(maxModelLen === undefined ? {} : { max_model_len: maxModelLen }),
    ...(generation === undefined ? {} : { generation }),
  };
}

function maxModelLenOf(model: Model): number | undefined {
  const engine = model.llmConfig["engine_kwargs"];
  if (typeof engine !== "object" || engine === null || !("max_model_len" in engine)) return undefined;
  const value = engine["max_model_len"];
  return typeof value === "number" && value > 0 ? value : undefined;
}
