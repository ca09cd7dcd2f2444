import { deploymentOptionNames } from "../schema/config-shape.generated.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { ModelConfig } from "../schema/model.ts";
import { builtInDefaults } from "./built-in-defaults.ts";
import { repeated, replicaBundles, workerCount } from "./bundles.ts";
import { isHeavyOption } from "./deployment-options.ts";
import { expandEngineKwargs, isSharedGpu } from "./expand-engine-kwargs.ts";
import type { Model } from "./fleet.ts";
import { merge } from "./merge.ts";
import { mapAt } from "./merged-model.ts";
import { isRelativePath, placedSource } from "./model-source.ts";
import type { ResolveOptions } from "./resolve-options.ts";

/** Keys of a model that Ray's `LLMConfig` has under the same name and that need nothing added. */
const llmConfigKeys = [
  "accelerator_type",
  "accelerator_config",
  "lora_config",
  "log_engine_metrics",
  "experimental_configs",
  "callback_config",
] as const;

/** One model with all its layers merged, as Ray gets it; `json` and `config` are the same content. */
export function resolveModel(
  id: string,
  config: ModelConfig,
  json: JsonObject,
  { configDir, pin }: ResolveOptions,
): Model {
  const engineKwargs = expandEngineKwargs(config, json, pin);
  const workers = workerCount(engineKwargs);
  const runtimeEnv = runtimeEnvOf(config, json);
  const drainTimeoutS = config.drain_timeout_s ?? builtInDefaults.model.drain_timeout_s;
  const options = { ...deploymentOptionsOf(config, json), graceful_shutdown_timeout_s: drainTimeoutS };
  const replicas = replicaRange(config);
  return {
    id,
    aliases: config.aliases ?? builtInDefaults.model.aliases,
    strategy: config.strategy ?? builtInDefaults.model.strategy,
    task: config.task ?? builtInDefaults.model.task,
    compile: config.compile ?? builtInDefaults.model.compile,
    startupTimeoutS: config.startup_timeout_s ?? builtInDefaults.model.startup_timeout_s,
    drainTimeoutS,
    smokeTests: config.smoke_tests ?? builtInDefaults.model.smoke_tests,
    llmConfig: {
      model_loading_config: { model_id: id, model_source: placedSource(config.model_source, configDir) },
      ...picked(json, llmConfigKeys),
      ...placementOf(config, json, workers),
      ...unlessEmpty("engine_kwargs", engineKwargs),
      ...unlessEmpty("runtime_env", runtimeEnv),
      ...unlessEmpty("deployment_config", entriesThat(options, isHeavyOption)),
    },
    ...(isRelativePath(config.model_source) ? { relativeSource: config.model_source } : {}),
    lightOptions: entriesThat(options, (name, value) => !isHeavyOption(name, value)),
    runtimeEnv,
    ...(typeof config.gpu_fraction === "number" ? { gpuFraction: config.gpu_fraction } : {}),
    bundles: replicaBundles(config, workers),
    initialReplicas: replicas.initial,
    maxReplicas: replicas.max,
  };
}

/**
 * A fixed number of replicas is an autoscaler with one choice. Ray LLM gives every deployment an autoscaler that keeps
 * one replica, so `num_replicas` alone changes nothing under `deployments`; and an application with and one without an
 * `autoscaling_config` there are two versions of code to Ray, which restarts the model on the way from one to the other
 * (Ray 2.60 `serve/_private/deploy_utils.py:get_app_code_version`).
 */
function deploymentOptionsOf(config: ModelConfig, json: JsonObject): JsonObject {
  const { num_replicas: replicas, ...others } = picked(json, deploymentOptionNames);
  if (config.autoscaling_config) return others;
  const fixed = replicas ?? builtInDefaults.model.num_replicas;
  return { autoscaling_config: { min_replicas: fixed, max_replicas: fixed }, ...others };
}

function replicaRange(config: ModelConfig): { readonly initial: number; readonly max: number } {
  const autoscaling = config.autoscaling_config;
  if (autoscaling) {
    const initial = autoscaling.initial_replicas ?? autoscaling.min_replicas ?? 1;
    return { initial, max: Math.max(initial, autoscaling.max_replicas ?? 1) };
  }
  const replicas = config.num_replicas ?? builtInDefaults.model.num_replicas;
  return { initial: replicas, max: replicas };
}

function placementOf(config: ModelConfig, json: JsonObject, workers: number): JsonObject {
  if (config.placement_group_config || !isSharedGpu(config)) return picked(json, ["placement_group_config"]);
  return { placement_group_config: { bundles: repeated({ GPU: config.gpu_fraction }, workers) } };
}

/** Without the variable each worker asks for a whole GPU inside its bundle, and waits for ever (ray#63875). */
function runtimeEnvOf(config: ModelConfig, json: JsonObject): JsonObject {
  const share = isSharedGpu(config) ? { env_vars: { VLLM_RAY_PER_WORKER_GPUS: String(config.gpu_fraction) } } : {};
  return merge(mapAt(json, "runtime_env"), share);
}

function picked(map: JsonObject, keys: readonly string[]): JsonObject {
  return entriesThat(map, (key) => keys.includes(key));
}

function entriesThat(map: JsonObject, wanted: (key: string, value: JsonValue) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([key, value]) => wanted(key, value)));
}

function unlessEmpty(key: string, map: JsonObject): JsonObject {
  return Object.keys(map).length === 0 ? {} : { [key]: map };
}
