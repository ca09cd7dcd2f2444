import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** A replica never has more requests at work than `max_ongoing_requests`, so it never looks as busy as the target. */
export function targetAboveLimit(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const target = model.config.autoscaling_config?.target_ongoing_requests;
    const limit = model.config.max_ongoing_requests;
    if (!target || !limit || target <= limit) return [];
    return [
      mistakeIn(model, {
        code: "RF350",
        message: `target_ongoing_requests (${target}) is above max_ongoing_requests (${limit}), so replicas are added late or never`,
        key: ["autoscaling_config", "target_ongoing_requests"],
        partner: ["max_ongoing_requests"],
        help: `Lower it below ${limit}, or raise max_ongoing_requests.`,
      }),
    ];
  });
}
