import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { envVars, variableKey } from "./env-vars.ts";
import { breakingVariables } from "./variable-notes.ts";

/** Variables that Ray and vLLM give each process, and that must not be the same for all. */
export function variablesThatBreak(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    envVars(model).flatMap(([name]) => {
      const note = breakingVariables.find((each) => each.name.test(name));
      if (note === undefined) return [];
      const message = `${name} ${note.message}`;
      return [mistakeIn(model, { code: "RF369", message, key: variableKey(name), anchor: "key", help: note.help })];
    }),
  );
}
