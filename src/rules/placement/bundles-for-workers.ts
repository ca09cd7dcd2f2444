import type { Finding } from "../../diagnostics/diagnostic.ts";
import { acceleratorKind } from "../../resolve/bundles.ts";
import { workers } from "../capacity/needs.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Each worker has a bundle with a GPU (vLLM 0.29 `v1/executor/ray_utils.py` refuses fewer). */
export function bundlesForWorkers(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const bundles = model.config.placement_group_config?.bundles;
    if (!bundles || acceleratorKind(model.config) !== "gpu") return [];
    const sizes = ["tensor_parallel_size", "pipeline_parallel_size"];
    if (sizes.some((size) => model.inDoubt("engine_kwargs", size))) return [];
    const needed = workers(model);
    const there = bundles.filter((bundle) => (bundle["GPU"] ?? 0) > 0).length;
    if (there === needed || there === 0) return [];
    const size = sizes.find((name) => !model.lacks("engine_kwargs", name));
    const key = ["placement_group_config", "bundles"];
    const partner = size === undefined ? {} : { partner: ["engine_kwargs", size] };
    const list = `${there} ${there === 1 ? "bundle has a GPU" : "bundles have GPUs"}`;
    const workerList = `${needed} ${needed === 1 ? "worker" : "workers"}`;
    const help = "Use `bundle_per_worker`, which is repeated for each worker.";
    if (there < needed) {
      const message = `${list}, and the engine has ${workerList}`;
      return [mistakeIn(model, { code: "RF359", message, key, anchor: "key", ...partner, help })];
    }
    const message = `${list}, and the engine has ${workerList}: the others are reserved for nothing`;
    return [mistakeIn(model, { code: "RF359", severity: "warn", message, key, anchor: "key", ...partner, help })];
  });
}
