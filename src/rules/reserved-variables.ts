import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** Variables of this prefix mark what belongs to a fleet. */
const RESERVED_PREFIX = "RAYFLEET_";

/** No model says by itself which fleet it belongs to. */
export function reservedVariables(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) =>
    Object.keys(model.config.runtime_env?.env_vars ?? {}).flatMap((name) => {
      if (!name.startsWith(RESERVED_PREFIX)) return [];
      const path = writtenAt(context.config, view.target?.name, model.id, ["runtime_env", "env_vars", name]);
      const message = `${quote(name)} is a variable of rayfleet's own`;
      return [{ code: "RF318", message, path, anchor: "key", help: `Use a name without ${RESERVED_PREFIX}.` }];
    }),
  );
}
