import type { Finding } from "../../diagnostics/diagnostic.ts";
import { engineInteger } from "../engine/engine-value.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { testsOf } from "./tests-of.ts";

/** `max_tokens` of a smoke test that gives none. */
const DEFAULT_MAX_TOKENS = 64;

/** A smoke test asks for as many tokens as it expects, and for fewer than the context has. */
export function tokenLimits(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const length = engineInteger(model, "max_model_len");
    return testsOf(model).flatMap(({ test, kind, path }): Finding[] => {
      if (kind !== "chat" && kind !== "completion") return [];
      const most = test.max_tokens ?? DEFAULT_MAX_TOKENS;
      const least = test.expect?.min_tokens;
      if (least !== undefined && least > most) {
        const message = `min_tokens (${least}) is above max_tokens (${most})`;
        const help = `Add \`max_tokens: ${least}\` or more to the smoke test, or expect fewer.`;
        return [{ code: "RF383", message, path: [...path, "expect", "min_tokens"], help }];
      }
      if (test.max_tokens === undefined || length === undefined || length < 1 || most < length) return [];
      const message = `max_tokens (${most}) leaves no room for the prompt in max_model_len (${length})`;
      const related = [{ message: "max_model_len is set here", path: model.at("engine_kwargs", "max_model_len") }];
      return [{ code: "RF383", message, path: [...path, "max_tokens"], help: "Ask for fewer tokens.", related }];
    });
  });
}
