import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { amount, inventoryOf, matching } from "./inventory.ts";
import { needsAreKnown } from "./needs.ts";

/** With STRICT_SPREAD each bundle is on a node of its own, and Ray waits for ever for the nodes that are missing. */
export function nodesToSpread(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const inventory = inventoryOf(view);
    if (model.config.placement_group_config?.strategy !== "STRICT_SPREAD" || inventory === undefined) return [];
    const { bundles } = model.resolved;
    const onGpus = bundles.some((bundle) => amount(bundle, "GPU") > 0);
    const usable = (groups: typeof inventory.nodes) =>
      matching(groups, model).filter((group) => group.gpus > 0 || !onGpus);
    if (usable(inventory.possible).length > 0 || !needsAreKnown(model)) return [];
    const there = usable(inventory.nodes).reduce((sum, group) => sum + group.count, 0);
    // No node of the right kind at all is another rule's message.
    if (there === 0 || bundles.length <= there) return [];
    return [
      mistakeIn(model, {
        code: "RF408",
        message: `STRICT_SPREAD puts ${bundles.length} bundles on ${bundles.length} nodes, and target ${quote(inventory.target)} has ${there} for them`,
        key: ["placement_group_config", "strategy"],
        help: "Use PACK, or correct the `nodes` of the target.",
      }),
    ];
  });
}
