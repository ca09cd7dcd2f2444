import type { Finding } from "../diagnostics/diagnostic.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** Without a target Serve aims at 2 requests for each replica, where an LLM works on dozens at a time. */
export function autoscalingTarget(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const autoscaling = model.config.autoscaling_config;
    if (!autoscaling || autoscaling.policy || autoscaling.target_ongoing_requests) return [];
    if (model.inDoubt("autoscaling_config", "target_ongoing_requests")) return [];
    if ((autoscaling.max_replicas ?? 1) <= (autoscaling.min_replicas ?? 1)) return [];
    const path = writtenAt(context.config, view.target?.name, model.id, ["autoscaling_config"]);
    const message = "Without target_ongoing_requests a replica is added for every 2 requests at a time";
    const help = "Add `target_ongoing_requests`, such as 32: how many requests one replica works on well.";
    return [{ code: "RF307", message, path, anchor: "key", help }];
  });
}
