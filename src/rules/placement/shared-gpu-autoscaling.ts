import type { Finding } from "../../diagnostics/diagnostic.ts";
import { shareOf } from "../capacity/gpu-share.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/**
 * A replica that starts measures the memory of the whole GPU, so a neighbour that works meanwhile spoils the result
 * (vllm#55827), and an autoscaler starts replicas at any time.
 */
export function sharedGpuAutoscaling(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const autoscaling = model.config.autoscaling_config;
    if (!autoscaling || shareOf(model) === undefined || !model.lacks("engine_kwargs", "kv_cache_memory_bytes"))
      return [];
    if ((autoscaling.max_replicas ?? 1) <= (autoscaling.min_replicas ?? 1)) return [];
    const share = model.config.gpu_fraction ? "gpu_fraction" : "placement_group_config";
    return [
      mistakeIn(model, {
        code: "RF367",
        message: "On a shared GPU a replica that the autoscaler adds mismeasures the memory while its neighbours work",
        key: ["autoscaling_config"],
        anchor: "key",
        partner: [share],
        help: "Set `kv_cache_memory_bytes` under engine_kwargs, so that nothing is measured, or use `num_replicas`.",
      }),
    ];
  });
}
