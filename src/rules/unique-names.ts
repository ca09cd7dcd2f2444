import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { writtenAt } from "../resolve/written-at.ts";
import type { RuleContext, View } from "./rule.ts";

interface Name {
  readonly path: ConfigPath;
  readonly owner: string;
  readonly kind: "id" | "alias";
}

/** Ids and aliases share one name space: a request names one model. */
export function uniqueNames(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => repeatedNames(context, view));
}

function repeatedNames(context: RuleContext, view: View): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, Name>();
  for (const { id } of view.models) taken.set(id, { path: ["models", id], owner: id, kind: "id" });
  for (const model of view.models) {
    if (model.resolved.aliases.length === 0) continue;
    const list = writtenAt(context.config, view.target?.name, model.id, ["aliases"]);
    for (const [index, alias] of model.resolved.aliases.entries()) {
      const name: Name = { path: [...list, index], owner: model.id, kind: "alias" };
      const first = taken.get(alias);
      if (first === undefined) taken.set(alias, name);
      else findings.push(repeated(alias, first, name));
    }
  }
  return findings;
}

function repeated(alias: string, first: Name, second: Name): Finding {
  return {
    code: "RF302",
    message: `${quote(alias)} ${described(first, second)}`,
    path: second.path,
    help: "Remove this alias, or give it another name.",
    related: [{ message: `${quote(alias)} is used here`, path: first.path }],
  };
}

function described(first: Name, second: Name): string {
  if (first.kind === "id")
    return first.owner === second.owner ? "is the id of the model itself" : "is the id of another model";
  return first.owner === second.owner ? "is listed twice" : `is also an alias of ${quote(first.owner)}`;
}
