import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext, type ViewedModel } from "../rule.ts";

/** As Ray writes them (Ray 2.60 `_private/label_utils.py`): Kubernetes' rules, and `!`, `in(...)` before a value. */
const NAME = "[a-zA-Z0-9](?:[a-zA-Z0-9_.-]{0,61}[a-zA-Z0-9])?";
const nameForm = new RegExp(`^${NAME}$`, "u");
const prefixForm = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,252}$/u;
const valueForm = new RegExp(`^!?(?:in)?\\(${NAME}(?:, ?${NAME})*\\)$|^!?${NAME}$`, "u");

/** Labels that a node can have, and one selector for all bundles or one for each. */
export function bundleLabels(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const selectors = model.config.placement_group_bundle_label_selector ?? [];
    const actor = model.config.ray_actor_options?.label_selector ?? {};
    if (selectors.length === 0 && Object.keys(actor).length === 0) return [];
    const list = model.at("placement_group_bundle_label_selector");
    return [
      ...wrongCount(model, selectors.length),
      ...selectors.flatMap((selector, index) => wrongLabels([...list, index], selector)),
      ...wrongLabels(model.at("ray_actor_options", "label_selector"), actor),
    ];
  });
}

function wrongCount(model: ViewedModel, count: number): readonly Finding[] {
  const key = ["placement_group_bundle_label_selector"];
  const bundles = model.resolved.bundles.length;
  if (count <= 1 || count === bundles) return [];
  if (["placement_group_config", "engine_kwargs"].some((name) => model.inDoubt(name))) return [];
  const message = `There are ${count} selectors for ${bundles} ${bundles === 1 ? "bundle" : "bundles"}`;
  const help = "Write one selector, which goes for all bundles, or one for each.";
  return [mistakeIn(model, { code: "RF364", message, key, anchor: "key", help })];
}

function wrongLabels(map: ConfigPath, labels: Readonly<Record<string, string>>): readonly Finding[] {
  return Object.entries(labels).flatMap(([label, value]): Finding[] => {
    const path = [...map, label];
    if (!isLabel(label)) {
      const help =
        "Names start and end with a letter or digit, and hold '-', '_' and '.', after an optional `prefix/`.";
      return [{ code: "RF364", message: `${quote(label)} is no name of a label`, path, anchor: "key", help }];
    }
    if (valueForm.test(value)) return [];
    const help = "Write a value, `!value`, or `in(one, two)`.";
    return [{ code: "RF364", message: `${quote(value)} selects no label`, path, help }];
  });
}

function isLabel(label: string): boolean {
  const slash = label.lastIndexOf("/");
  return nameForm.test(label.slice(slash + 1)) && (slash === -1 || prefixForm.test(label.slice(0, slash)));
}
