import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import { workerCount } from "../../resolve/bundles.ts";
import { mapAt } from "../../resolve/merged-model.ts";
import { findWritten } from "../../resolve/written-at.ts";
import type { RuleContext, View, ViewedModel } from "../rule.ts";
import { hasGpusAlone } from "./gpu-room.ts";
import { amount, type Inventory } from "./inventory.ts";

/** Keys without which a model is taken to need a whole GPU for each worker, and a CPU for its own process. */
const sizeKeys = ["accelerator_config", "gpu_fraction", "placement_group_config", "ray_actor_options"];

/**
 * False when a mistake in the file may stand for a key that would lower what the model needs, and when the model asks
 * for what no worker can use, which is another rule's message.
 */
export function needsAreKnown(model: ViewedModel): boolean {
  if (model.resolved.bundles.some((bundle) => amount(bundle, "GPU") > 1)) return false;
  return !sizeKeys.some((key) => model.inDoubt(key));
}

/** GPUs that one replica reserves. */
export function gpusPerReplica(model: ViewedModel): number {
  const listed = model.resolved.bundles.map((bundle) => amount(bundle, "GPU"));
  const sum = listed.reduce((total, gpus) => total + gpus, 0);
  // Bundles of very many workers are not all listed.
  return listed.length < workers(model) && listed.length > 1 ? (sum / listed.length) * workers(model) : sum;
}

export function workers(model: ViewedModel): number {
  return workerCount(mapAt(model.resolved.llmConfig, "engine_kwargs") ?? {});
}

/** True when the target has the GPUs of all replicas that start at once, were there no other model. */
export function hasRoomAlone(model: ViewedModel, inventory: Inventory): boolean {
  return hasGpusAlone(model, model.resolved.initialReplicas, inventory);
}

const placementKeys = [
  ["engine_kwargs", "tensor_parallel_size"],
  ["engine_kwargs", "pipeline_parallel_size"],
  ["placement_group_config"],
  ["gpu_fraction"],
];

/** The key that decides how many GPUs a replica takes, or else the model. */
export function sizeKey(context: RuleContext, view: View, model: ViewedModel): ConfigPath {
  return keyOf(context, view, model, placementKeys);
}

/** The key that decides how many replicas there are, or else the model. */
export function replicaKey(context: RuleContext, view: View, model: ViewedModel): ConfigPath {
  return keyOf(context, view, model, [["num_replicas"], ["autoscaling_config"], ...placementKeys]);
}

function keyOf(context: RuleContext, view: View, model: ViewedModel, keys: readonly ConfigPath[]): ConfigPath {
  for (const key of keys) {
    const written = findWritten(context.config, view.target?.name, model.id, key);
    if (written !== undefined) return written.path;
  }
  return ["models", model.id];
}
