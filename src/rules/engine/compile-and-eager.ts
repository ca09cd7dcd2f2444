import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn, removeKey } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineValue } from "./engine-value.ts";

/** `compile: off` is `enforce_eager: true`, and what is written under `engine_kwargs` wins over it. */
export function compileAndEager(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (model.config.compile !== "off" || engineValue(model, "enforce_eager") !== false) return [];
    return [
      mistakeIn(model, {
        code: "RF346",
        message: "`enforce_eager: false` undoes `compile: off`",
        key: ["engine_kwargs", "enforce_eager"],
        anchor: "key",
        partner: ["compile"],
        help: "Remove it, or `compile: off`.",
        repair: removeKey,
      }),
    ];
  });
}
