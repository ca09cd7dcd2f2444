import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Ray knows the actors of a model by name (Ray 2.60 `serve/_private/config.py:DeploymentConfig`). */
export function deploymentActorNames(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (!model.config.deployment_actors) return [];
    const list = model.at("deployment_actors");
    const seen = new Map<string, number>();
    return model.config.deployment_actors.flatMap(({ name }, index): Finding[] => {
      const first = seen.get(name);
      seen.set(name, first ?? index);
      if (first === undefined) return [];
      const message = `There are two deployment_actors with the name ${quote(name)}`;
      const related = [{ message: "The other one", path: [...list, first, "name"] }];
      return [{ code: "RF358", message, path: [...list, index, "name"], help: "Give it another name.", related }];
    });
  });
}
