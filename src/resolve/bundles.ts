import type { JsonObject } from "../schema/json.ts";
import type { ModelConfig } from "../schema/model.ts";
import type { Resources } from "./fleet.ts";

/** What a bundle asks of the resource that stands for a kind of accelerator; any amount above 0 will do. */
const ACCELERATOR_TYPE_AMOUNT = 0.001;

/** CPUs of the replica's own process when `ray_actor_options.num_cpus` is not given. */
const REPLICA_CPUS = 1;

/** Bundles are listed for no more workers than this, whatever a config says. */
const MOST_WORKERS = 4096;

/** The workers of one replica: tensor times pipeline parallel size. */
export function workerCount(engineKwargs: JsonObject): number {
  return size(engineKwargs["tensor_parallel_size"]) * size(engineKwargs["pipeline_parallel_size"]);
}

function size(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : 1;
}

/**
 * What Ray reserves for one replica. Source: Ray 2.60 `VLLMEngineConfig.placement_bundles` and
 * `llm_server.py:_merge_replica_actor_and_child_actor_bundles`: the replica's own process shares the first bundle. For a
 * TPU slice (`topology`) Ray decides when the replica starts; one chip for each worker is the least it takes.
 */
export function replicaBundles(model: ModelConfig, workers: number): readonly Resources[] {
  const [first = {}, ...others] = workerBundles(model, workers);
  return [sum(first, replicaResources(model)), ...others.map((bundle) => sum(bundle))];
}

function workerBundles(model: ModelConfig, workers: number): readonly Resources[] {
  const placement = model.placement_group_config ?? {};
  const typed = (bundle: Resources): Resources => ({ ...acceleratorResource(model), ...bundle });
  if (placement.bundle_per_worker) return repeated(typed(placement.bundle_per_worker), workers);
  if (placement.bundles) return placement.bundles.map(typed);
  const fraction = model.gpu_fraction ?? 1;
  switch (acceleratorKind(model)) {
    case "cpu":
      return repeated({ CPU: 1 }, workers);
    case "gpu":
      return repeated(typed({ GPU: fraction }), workers);
    case "tpu":
      return repeated(typed({ TPU: 1 }), workers);
  }
}

/** As Ray infers it when `accelerator_config` is not given (`LLMConfig._resolve_accelerator_config`). */
export function acceleratorKind(model: ModelConfig): "cpu" | "gpu" | "tpu" {
  if (model.accelerator_config) return model.accelerator_config.kind;
  const placement = model.placement_group_config;
  if (placement) {
    const bundles = [placement.bundle_per_worker ?? {}, ...(placement.bundles ?? [])];
    if (bundles.some((bundle) => (bundle["TPU"] ?? 0) > 0)) return "tpu";
    return bundles.some((bundle) => (bundle["GPU"] ?? 0) > 0) ? "gpu" : "cpu";
  }
  return model.accelerator_type?.startsWith("TPU-") === true ? "tpu" : "gpu";
}

function acceleratorResource(model: ModelConfig): Resources {
  return model.accelerator_type ? { [`accelerator_type:${model.accelerator_type}`]: ACCELERATOR_TYPE_AMOUNT } : {};
}

function replicaResources(model: ModelConfig): Resources {
  const options = model.ray_actor_options ?? {};
  return {
    CPU: options.num_cpus ?? REPLICA_CPUS,
    GPU: options.num_gpus ?? 0,
    ...options.resources,
    ...(options.memory ? { memory: options.memory } : {}),
  };
}

/** The same for each worker. */
export function repeated<T>(bundle: T, times: number): readonly T[] {
  return Array.from({ length: Math.min(times, MOST_WORKERS) }, () => bundle);
}

/** Resources by name, added up; those of amount 0 are left out, as Ray ignores them. */
function sum(...bundles: readonly Resources[]): Resources {
  const total = new Map<string, number>();
  for (const bundle of bundles) {
    for (const [name, amount] of Object.entries(bundle)) total.set(name, (total.get(name) ?? 0) + amount);
  }
  return Object.fromEntries([...total].filter(([, amount]) => amount > 0));
}
