import { codeText, inlineText } from "./escape.ts";
import type { CommandResult } from "./result.ts";
import { count } from "./wording.ts";

/** The outcome in one line: what a reader of the mail needs to know. */
export function deployHeadline(result: CommandResult): string {
  const fleet = result.fleet === undefined ? "the fleet" : codeText(result.fleet, 60);
  const where = result.target === undefined ? "" : ` on ${codeText(result.target, 60)}`;
  const models = result.models ?? [];
  const serving = models.filter(({ state }) => state === "serving").length;
  const down = models.filter(({ state }) => state === "down").length;
  const serve = `${count(serving, "model")} of ${fleet} ${serving === 1 ? "serves" : "serve"}${where}`;
  if (result.command === "smoke") return smokeHeadline(result, fleet, where);
  const verb = result.command === "rollback" ? "Roll-back" : "Deploy";
  switch (result.decision) {
    case "deployed":
      return `${result.command === "rollback" ? "Rolled back" : "Deployed"}: ${serve}`;
    case "unchanged":
      return `Nothing to deploy: ${serve}, as configured`;
    case "rolled_back":
      return `Not deployed: the version before still serves ${fleet}${where}`;
    case "failed":
      return down > 0
        ? `${verb} failed: ${down} of ${count(models.length, "model")} of ${fleet} ${down === 1 ? "is" : "are"} down${where}`
        : `${verb} failed: ${fleet}${where}`;
    case "superseded":
      return `Superseded: something newer of ${fleet} is live${where}`;
    case "cancelled":
      return down > 0
        ? `${verb} cancelled: ${count(down, "model")} of ${fleet} down${where}`
        : `${verb} cancelled: ${fleet}${where}`;
    case "refused":
      return `${verb} refused, nothing was changed: ${fleet}${where}`;
    default:
      return `${verb} ended: ${inlineText(result.decision, 40)} for ${fleet}${where}`;
  }
}

function smokeHeadline(result: CommandResult, fleet: string, where: string): string {
  const smoke = result.smoke ?? [];
  const failed = smoke.filter(({ ok }) => !ok).length;
  if (result.ok) return `Smoke tests passed: ${count(smoke.length, "answer")} from ${fleet}${where}`;
  if (smoke.length === 0) return `Smoke tests did not run: ${fleet}${where}`;
  return `Smoke tests failed: ${failed} of ${smoke.length} for ${fleet}${where}`;
}
