import type { Finding } from "../../diagnostics/diagnostic.ts";
import { acceleratorKind } from "../../resolve/bundles.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** A worker has one GPU or a share of one: vLLM 0.29 refuses bundles with more (`v1/executor/ray_utils.py`). */
export function oneGpuEach(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model): readonly Finding[] => {
    const placement = model.config.placement_group_config;
    const largest = Math.max(
      placement?.bundle_per_worker?.["GPU"] ?? 0,
      ...(placement?.bundles ?? []).map((bundle) => bundle["GPU"] ?? 0),
    );
    if (largest > 1) {
      const key = ["placement_group_config", placement?.bundle_per_worker ? "bundle_per_worker" : "bundles"];
      const message = `A bundle has ${largest} GPUs, and a worker uses one`;
      const help =
        "Write a bundle of one GPU for each worker: `bundle_per_worker: {GPU: 1}` with `tensor_parallel_size`.";
      return [mistakeIn(model, { code: "RF360", message, key, anchor: "key", help })];
    }
    const extra = model.config.ray_actor_options?.num_gpus ?? 0;
    if (extra === 0 || acceleratorKind(model.config) !== "gpu") return [];
    return [
      mistakeIn(model, {
        code: "RF360",
        message: `num_gpus reserves ${extra} GPU for the replica's own process, which uses none`,
        key: ["ray_actor_options", "num_gpus"],
        anchor: "key",
        help: "Remove it: the workers have the GPUs.",
      }),
    ];
  });
}
