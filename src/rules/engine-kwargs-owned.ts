import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { ownership } from "../engine/owned-arguments.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { catalogueOf } from "../schema/engine-arguments.ts";
import { removeKey } from "./mistake.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** Arguments of vLLM that Ray sets, or that have no effect under it. */
export function engineKwargsOwned(context: RuleContext): readonly Finding[] {
  const catalogue = catalogueOf(context.config);
  return forEachModel(context, (model, view) =>
    Object.entries(mapAt(model.json, "engine_kwargs") ?? {}).flatMap(([key, value]) => {
      const argument = ownEntry(catalogue?.arguments, key);
      const owned = ownership(key, argument);
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
