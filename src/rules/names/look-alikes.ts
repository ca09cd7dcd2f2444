import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { deploymentName } from "../../resolve/deployment-name.ts";
import type { RuleContext, View } from "../rule.ts";

/** Names that differ by upper and lower case, or by the sign between words: people and dashboards mistake them. */
export function lookAlikes(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => lookAlikesOf(context, view));
}

function lookAlikesOf({ config }: RuleContext, view: View): readonly Finding[] {
  const taken = new Map<string, { readonly name: string; readonly path: ConfigPath }>();
  return namesOf(view).flatMap(({ name, path }): Finding[] => {
    const plain = name.toLowerCase().replace(/[._/-]+/gu, "-");
    const first = taken.get(plain);
    if (first === undefined) taken.set(plain, { name, path });
    // The same name twice, and the same deployment of one application, are other rules' messages.
    if (first === undefined || first.name === name) return [];
    if (config.layout === "single_app" && deploymentName(first.name) === deploymentName(name)) return [];
    const message = `${quote(name)} and ${quote(first.name)} are two names that look like one`;
    const related = [{ message: "The other name", path: first.path }];
    return [{ code: "RF375", message, path, anchor: "key", help: "Rename one of them.", related }];
  });
}

function namesOf({ models }: View): readonly { readonly name: string; readonly path: ConfigPath }[] {
  const ids = models.map(({ id }) => ({ name: id, path: ["models", id] }));
  const aliases = models.flatMap((model) => {
    if (model.resolved.aliases.length === 0) return [];
    const list = model.at("aliases");
    return model.resolved.aliases.map((name, index) => ({ name, path: [...list, index] }));
  });
  return [...ids, ...aliases];
}
