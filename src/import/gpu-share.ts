import { workerCount } from "../resolve/bundles.ts";
import { canonicalJson } from "../resolve/canonical-json.ts";
import { isJsonObject } from "../schema/json.ts";
import { childOf, type Placed } from "./conversion.ts";

/** Says how much of a GPU a worker asks for inside its bundle. */
const SHARE_VARIABLE = "VLLM_RAY_PER_WORKER_GPUS";

/**
 * The `gpu_fraction` that stands for what an `LLMConfig` says in three places: equal bundles of a part of a GPU, one for
 * each worker, the variable with the same part, and a `gpu_memory_utilization` of its own, which stays.
 */
export function gpuShare(config: Placed): Placed | undefined {
  const placement = childOf(config, "placement_group_config");
  const bundles = childOf(placement, "bundles");
  const share = childOf(childOf(bundles, 0), "GPU").value;
  const engine = childOf(config, "engine_kwargs").value;
  if (!isJsonObject(engine) || typeof engine["gpu_memory_utilization"] !== "number") return undefined;
  if (typeof share !== "number" || share <= 0 || share >= 1) return undefined;
  const wanted = { bundles: Array.from({ length: workerCount(engine) }, () => ({ GPU: share })) };
  if (canonicalJson(placement.value) !== canonicalJson(wanted)) return undefined;
  const variable = childOf(childOf(childOf(config, "runtime_env"), "env_vars"), SHARE_VARIABLE).value;
  return variable === String(share) ? { value: share, place: placement.place } : undefined;
}

/** A key of such an `LLMConfig` without what `gpu_fraction` says. */
export function withoutGpuShare(key: string, from: Placed): Placed {
  if (key === "placement_group_config") return { ...from, value: null };
  if (key !== "runtime_env" || !isJsonObject(from.value)) return from;
  const { env_vars: variables, ...others } = from.value;
  const rest = Object.entries(isJsonObject(variables) ? variables : {}).filter(([name]) => name !== SHARE_VARIABLE);
  const kept = rest.length === 0 ? others : { ...others, env_vars: Object.fromEntries(rest) };
  return { ...from, value: Object.keys(kept).length === 0 ? null : kept };
}
