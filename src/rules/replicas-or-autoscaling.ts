import { findWritten } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";

/** Ray refuses `num_replicas` beside `autoscaling_config`, also when they come from different places of the config. */
export function replicasOrAutoscaling(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    if (model.lacks("num_replicas") || model.lacks("autoscaling_config")) return [];
    const target = view.target?.name;
    const replicas = findWritten(context.config, target, model.id, ["num_replicas"]);
    const autoscaling = findWritten(context.config, target, model.id, ["autoscaling_config"]);
    if (replicas === undefined || autoscaling === undefined) return [];
    const message = "num_replicas and autoscaling_config cannot both be set";
    if (replicas.strength === autoscaling.strength) {
      const help = "Remove num_replicas; the autoscaler starts with `min_replicas`, or `initial_replicas`.";
      const related = [{ message: "autoscaling_config is set here", path: autoscaling.path }];
      return [{ code: "RF301", message, path: replicas.path, anchor: "key", help, related }];
    }
    const [stronger, weaker] =
      replicas.strength < autoscaling.strength ? [replicas, autoscaling] : [autoscaling, replicas];
    const name = String(weaker.path.at(-1));
    const help = `Add \`${name}: null\` next to it, which takes away what was set before.`;
    const related = [{ message: `${name} is set here`, path: weaker.path }];
    return [{ code: "RF301", message, path: stronger.path, anchor: "key", help, related }];
  });
}
