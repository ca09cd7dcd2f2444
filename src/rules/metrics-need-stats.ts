import type { Finding } from "../diagnostics/diagnostic.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** `log_engine_metrics` is on unless it is turned off, and Ray refuses it with `disable_log_stats`. */
export function metricsNeedStats(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const disabled = mapAt(model.json, "engine_kwargs")?.["disable_log_stats"] === true;
    if (!disabled || model.config.log_engine_metrics === false || model.inDoubt("log_engine_metrics")) return [];
    const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", "disable_log_stats"]);
    const message = "disable_log_stats takes away the metrics that log_engine_metrics exports";
    const help = "Remove it, or add `log_engine_metrics: false` to the model.";
    return [{ code: "RF314", message, path, anchor: "key", help }];
  });
}
