import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Only a model that may have no replica waits before it has none. */
export function zeroDelay(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const autoscaling = model.config.autoscaling_config;
    if (typeof autoscaling?.downscale_to_zero_delay_s !== "number" || autoscaling.min_replicas === 0) return [];
    if (model.inDoubt("autoscaling_config", "min_replicas")) return [];
    const min = autoscaling.min_replicas ?? 1;
    return [
      mistakeIn(model, {
        code: "RF352",
        message: `downscale_to_zero_delay_s has no effect: there ${min === 1 ? "is" : "are"} always ${min} ${min === 1 ? "replica" : "replicas"}`,
        key: ["autoscaling_config", "downscale_to_zero_delay_s"],
        anchor: "key",
        help: "Add `min_replicas: 0`, or remove it.",
      }),
    ];
  });
}
