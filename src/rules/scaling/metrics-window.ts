import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** `look_back_period_s` where it is not given (Ray 2.60 `serve/config.py:AutoscalingConfig`). */
const LOOK_BACK_S = 30;

/** The autoscaler averages over a window that should hold some metrics. */
export function metricsWindow(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const autoscaling = model.config.autoscaling_config;
    const interval = autoscaling?.metrics_interval_s;
    if (!interval || model.inDoubt("autoscaling_config", "look_back_period_s")) return [];
    const window = autoscaling.look_back_period_s ?? LOOK_BACK_S;
    if (interval <= window) return [];
    return [
      mistakeIn(model, {
        code: "RF354",
        message: `metrics_interval_s (${interval}) is longer than look_back_period_s (${window}): most decisions see no metric`,
        key: ["autoscaling_config", "metrics_interval_s"],
        ...(autoscaling.look_back_period_s ? { partner: ["autoscaling_config", "look_back_period_s"] } : {}),
        help: "Leave metrics_interval_s out, or lengthen look_back_period_s.",
      }),
    ];
  });
}
