import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { deploymentName } from "../resolve/deployment-name.ts";
import type { RuleContext } from "./rule.ts";

/** In one application Ray names deployments after the models, and `.` becomes `_`, `/` becomes `--`. */
export function uniqueDeployments({ config, views }: RuleContext): readonly Finding[] {
  if (config.layout !== "single_app") return [];
  return views.flatMap(({ models }) => {
    const taken = new Map<string, string>();
    return models.flatMap(({ id }) => {
      const name = deploymentName(id);
      const first = taken.get(name);
      taken.set(name, first ?? id);
      if (first === undefined) return [];
      const message = `${quote(id)} and ${quote(first)} are the same name to Ray, ${quote(name)}`;
      const related = [{ message: "The other model", path: ["models", first] }];
      const help = "Rename one of the models, or use `layout: gateway`.";
      return [{ code: "RF319", message, path: ["models", id], anchor: "key", help, related }];
    });
  });
}
