import type { Finding } from "../../diagnostics/diagnostic.ts";
import { builtInDefaults } from "../../resolve/built-in-defaults.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Ray gives a start up by itself (RAYLLM_ENGINE_START_TIMEOUT_S on the nodes). */
export function startupTimeout(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const limit = builtInDefaults.model.startup_timeout_s;
    const timeout = model.config.startup_timeout_s;
    if (!timeout || timeout <= limit) return [];
    return [
      mistakeIn(model, {
        code: "RF384",
        message: `Ray gives a start up after ${limit} s, before startup_timeout_s (${timeout})`,
        key: ["startup_timeout_s"],
        help: `Lower it to ${limit}, or start the nodes with RAYLLM_ENGINE_START_TIMEOUT_S=${timeout} and turn this check off.`,
      }),
    ];
  });
}
