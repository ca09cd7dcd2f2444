import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { mapAt } from "../../resolve/merged-model.ts";
import type { RuleContext, View, ViewedModel } from "../rule.ts";
import { shareOf } from "./gpu-share.ts";
import { amount, inventoryOf, round, totalGpus, type Inventory } from "./inventory.ts";
import { needsAreKnown, workers } from "./needs.ts";

/** What vLLM takes of a GPU's memory when `gpu_memory_utilization` is not given (vLLM 0.29 `config/cache.py`). */
export const DEFAULT_UTILIZATION = 0.92;
/** The rest is for what is not counted: a CUDA context for each process, NCCL. */
const MOST_OF_A_GPU = 0.95;

/**
 * Models that share GPUs leave some of the memory free. Whichever way they are placed, some GPU is too full when all of
 * them together take more than there is.
 */
export function memoryOfShares(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined || inventory.possible.length > 0) return [];
    return tooFull(view, inventory);
  });
}

function tooFull({ models }: View, inventory: Inventory): readonly Finding[] {
  const onGpus = models.filter((model) => model.resolved.bundles.some((bundle) => amount(bundle, "GPU") > 0));
  const sharing = onGpus.filter((model) => shareOf(model) !== undefined);
  if (sharing.length === 0 || !onGpus.every(needsAreKnown)) return [];
  const whole = onGpus.filter((model) => shareOf(model) === undefined).reduce((sum, model) => sum + places(model), 0);
  const left = totalGpus(inventory.nodes) - whole;
  const shares = sharing.reduce((sum, model) => sum + (shareOf(model) ?? 0) * places(model), 0);
  const memory = sharing.reduce((sum, model) => sum + utilizationOf(model) * places(model), 0);
  // Too many shares, and more memory than a share, are other rules' messages.
  if (shares > left || sharing.some((model) => utilizationOf(model) > (shareOf(model) ?? 1))) return [];
  const largest = sharing.toSorted((one, other) => utilizationOf(other) - utilizationOf(one))[0];
  if (memory <= left * MOST_OF_A_GPU || largest === undefined) return [];
  const key = largest.lacks("engine_kwargs", "gpu_memory_utilization")
    ? largest.at("gpu_fraction")
    : largest.at("engine_kwargs", "gpu_memory_utilization");
  const message = `The models that share GPUs take ${round(memory / left)} of the memory of target ${quote(inventory.target)}, and ${MOST_OF_A_GPU} is the most that starts`;
  const help = "Leave gpu_memory_utilization out with gpu_fraction, which leaves room, or lower it.";
  return [{ code: "RF405", message, path: key, help }];
}

/** Workers of all replicas. */
function places(model: ViewedModel): number {
  return workers(model) * model.resolved.initialReplicas;
}

function utilizationOf(model: ViewedModel): number {
  const given = mapAt(model.resolved.llmConfig, "engine_kwargs")?.["gpu_memory_utilization"];
  return typeof given === "number" ? given : DEFAULT_UTILIZATION;
}
