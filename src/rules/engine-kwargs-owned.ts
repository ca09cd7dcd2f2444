import type { Finding } from "../diagnostics/diagnostic.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { removeKey } from "./mistake.ts";
import { ownedEngineArguments } from "./owned-engine-arguments.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** Arguments of vLLM that Ray sets, or that have no effect under it. */
export function engineKwargsOwned(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) =>
    Object.entries(mapAt(model.json, "engine_kwargs") ?? {}).flatMap(([key, value]) => {
      const owned = ownedEngineArguments.get(key);
      if (owned === undefined || value === owned.harmless) return [];
      const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", key]);
      const { severity, help } = owned;
      const finding: Finding = {
        code: "RF305",
        severity,
        message: `${key} ${owned.message}`,
        path,
        anchor: "key",
        help,
      };
      // What has no effect can be taken out without a second look.
      return [severity === "warn" ? { ...finding, repair: removeKey(path) } : finding];
    }),
  );
}
