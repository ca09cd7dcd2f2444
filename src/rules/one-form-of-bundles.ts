import type { Finding } from "../diagnostics/diagnostic.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** A placement is given as `bundles` or as `bundle_per_worker`, and as one of them. */
export function oneFormOfBundles(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const placement = model.config.placement_group_config;
    if (!placement) return [];
    const at = (...key: string[]) =>
      writtenAt(context.config, view.target?.name, model.id, ["placement_group_config", ...key]);
    if (placement.bundles && placement.bundle_per_worker) {
      const message = "bundles and bundle_per_worker cannot both be set";
      const related = [{ message: "bundle_per_worker is set here", path: at("bundle_per_worker") }];
      return [{ code: "RF310", message, path: at("bundles"), anchor: "key", help: "Remove one of them.", related }];
    }
    const isGiven = (key: string) => !model.lacks("placement_group_config", key);
    if (isGiven("bundles") || isGiven("bundle_per_worker")) return [];
    const message = "placement_group_config does not say what to reserve";
    return [{ code: "RF310", message, path: at(), anchor: "key", help: "Add `bundle_per_worker` or `bundles`." }];
  });
}
