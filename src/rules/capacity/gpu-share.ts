import type { ViewedModel } from "../rule.ts";
import { amount } from "./inventory.ts";

/** What vLLM's executor asks of Ray for each worker; a whole GPU where it is not set. */
export const SHARE_VARIABLE = "VLLM_RAY_PER_WORKER_GPUS";

/** The smallest share of a GPU that a worker has, when it is less than one. */
export function shareOf(model: ViewedModel): number | undefined {
  const shares = model.resolved.bundles
    .map((bundle) => amount(bundle, "GPU"))
    .filter((share) => share > 0 && share < 1);
  return shares.length === 0 ? undefined : Math.min(...shares);
}
