import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn, removeKey } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** `excludes` leaves files out of an upload, and a folder that is already remote is not uploaded. */
export function excludesAlone(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (!model.config.runtime_env?.excludes || !model.lacks("runtime_env", "working_dir")) return [];
    return [
      mistakeIn(model, {
        code: "RF374",
        message: "excludes has no effect without working_dir",
        key: ["runtime_env", "excludes"],
        anchor: "key",
        help: "Remove it.",
        repair: removeKey,
      }),
    ];
  });
}
