import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn, removeKey } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { envVars, variableKey } from "./env-vars.ts";
import { unreachedVariables } from "./variable-notes.ts";

/** Variables that only processes read which the model's `runtime_env` does not reach. */
export function variablesWithoutEffect(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    envVars(model).flatMap(([name]) => {
      const note = unreachedVariables.find((each) => each.name.test(name));
      if (note === undefined) return [];
      return [
        mistakeIn(model, {
          code: "RF370",
          message: `${name} ${note.message}`,
          key: variableKey(name),
          anchor: "key",
          help: note.help,
          repair: removeKey,
        }),
      ];
    }),
  );
}
