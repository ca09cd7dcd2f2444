import type { Finding } from "../diagnostics/diagnostic.ts";
import { findWritten, writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** `min_replicas <= initial_replicas <= max_replicas`; Ray takes 1 for a bound that is not given. */
export function autoscalingBounds(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const autoscaling = model.config.autoscaling_config;
    const bounds = ["min_replicas", "max_replicas"];
    if (!autoscaling || bounds.some((key) => model.inDoubt("autoscaling_config", key))) return [];
    const at = (key: string) => writtenAt(context.config, view.target?.name, model.id, ["autoscaling_config", key]);
    const min = autoscaling.min_replicas ?? 1;
    const max = autoscaling.max_replicas ?? 1;
    const initial = autoscaling.initial_replicas ?? min;
    if (min > max) {
      const written = findWritten(context.config, view.target?.name, model.id, ["autoscaling_config", "max_replicas"]);
      const message =
        written === undefined
          ? `min_replicas is ${min} and max_replicas is 1 when not given`
          : `max_replicas (${max}) is below min_replicas (${min})`;
      if (written === undefined) {
        return [
          {
            code: "RF306",
            message,
            path: at("min_replicas"),
            anchor: "key",
            help: `Add \`max_replicas: ${min}\` or more.`,
          },
        ];
      }
      const related = [{ message: `min_replicas is ${min} here`, path: at("min_replicas") }];
      return [{ code: "RF306", message, path: written.path, help: `Raise it to ${min} or more.`, related }];
    }
    if (initial >= min && initial <= max) return [];
    const message = `initial_replicas (${initial}) is not between min_replicas (${min}) and max_replicas (${max})`;
    return [{ code: "RF306", message, path: at("initial_replicas"), help: `Write a number from ${min} to ${max}.` }];
  });
}
