import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Failed checks in a row until Serve replaces a replica (Ray 2.60 `serve/_private/constants.py`). */
const FAILED_CHECKS = 3;
/** A replica that reads a long prompt may answer nothing for a second. */
const SHORTEST_TIMEOUT_S = 1;
const LONGEST_PERIOD_S = 300;

/** Health checks that end busy replicas, or that notice a dead engine late. */
export function healthChecks(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const { health_check_timeout_s: timeout, health_check_period_s: period } = model.config;
    const findings: Finding[] = [];
    if (typeof timeout === "number" && timeout < SHORTEST_TIMEOUT_S) {
      const message = `A replica that is busy for ${timeout} s counts as dead`;
      const help = `Raise health_check_timeout_s to ${SHORTEST_TIMEOUT_S} or more; 10 is Ray's default.`;
      findings.push(mistakeIn(model, { code: "RF355", message, key: ["health_check_timeout_s"], help }));
    }
    if (typeof period === "number" && period > LONGEST_PERIOD_S) {
      const message = `A dead engine is noticed after ${FAILED_CHECKS} checks: ${Math.round((FAILED_CHECKS * period) / 60)} minutes of errors`;
      const help = "Shorten health_check_period_s; 10 is Ray's default.";
      findings.push(mistakeIn(model, { code: "RF355", message, key: ["health_check_period_s"], help }));
    }
    return findings;
  });
}
