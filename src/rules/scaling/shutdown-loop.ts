import type { Finding } from "../../diagnostics/diagnostic.ts";
import { builtInDefaults } from "../../resolve/built-in-defaults.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** A replica that ends looks every so often whether its requests are done, and is killed when the time is up. */
export function shutdownLoop(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const { graceful_shutdown_wait_loop_s: loop } = model.config;
    const drain = model.config.drain_timeout_s ?? builtInDefaults.model.drain_timeout_s;
    if (typeof loop !== "number" || loop <= drain || model.inDoubt("drain_timeout_s")) return [];
    return [
      mistakeIn(model, {
        code: "RF356",
        message: `graceful_shutdown_wait_loop_s (${loop}) is longer than drain_timeout_s (${drain}): the replica is killed before it looks`,
        key: ["graceful_shutdown_wait_loop_s"],
        ...(model.config.drain_timeout_s === undefined ? {} : { partner: ["drain_timeout_s"] }),
        help: "Leave it out: 2 seconds is Ray's default.",
      }),
    ];
  });
}
