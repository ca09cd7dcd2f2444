import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Ray takes 1 for `max_replicas` when it is not given, so an autoscaler without it has nothing to choose. */
export function cannotScale(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const autoscaling = model.config.autoscaling_config;
    if (!autoscaling || !model.lacks("autoscaling_config", "max_replicas")) return [];
    // Other rules have a message for these: two ways to say how many, and bounds out of order.
    if (model.config.num_replicas || (autoscaling.min_replicas ?? 1) !== 1) return [];
    if (model.inDoubt("autoscaling_config", "min_replicas") || (autoscaling.initial_replicas ?? 1) > 1) return [];
    return [
      mistakeIn(model, {
        code: "RF353",
        message: "autoscaling_config has no max_replicas, which is then 1: no replica is ever added",
        key: ["autoscaling_config"],
        anchor: "key",
        help: "Add `max_replicas`, or use `num_replicas`.",
      }),
    ];
  });
}
