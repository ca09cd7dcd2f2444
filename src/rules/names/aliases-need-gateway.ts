import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Aliases are kept by our gateway; in one plain application every model has the one name that Ray knows. */
export function aliasesNeedGateway(context: RuleContext): readonly Finding[] {
  if (context.config.layout !== "single_app") return [];
  return forEachModel(context, (model) => {
    if (model.resolved.aliases.length === 0) return [];
    return [
      mistakeIn(model, {
        code: "RF377",
        message: "aliases are not known in layout single_app: a request for one gets a 404",
        key: ["aliases"],
        anchor: "key",
        help: "Remove them, or use `layout: gateway`.",
      }),
    ];
  });
}
