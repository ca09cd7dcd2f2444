import { planLive } from "../../deploy/deploy-fleet.ts";
import type { CommandResult } from "../../report/result.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { checkAndPlan } from "./check-and-plan.ts";
import { onTarget } from "./on-target.ts";

/** What a deploy would do to what is live now. Changes nothing. Where no Ray runs yet, everything is new. */
export async function planAgainstLive(input: CommandInput, machine: CommandMachine): Promise<CommandResult> {
  const result = await planOnTarget(input, machine);
  return result.reason_code === "not-deployed" ? checkAndPlan("plan", input) : result;
}

function planOnTarget(input: CommandInput, machine: CommandMachine): Promise<CommandResult> {
  return onTarget({ command: "plan", mode: "look", packages: true, lock: true }, input, machine, async (reached) => {
    const { fleet, packages, context } = reached;
    const request = { fleet, packages, commit: input.commit ?? null, restart: new Set<string>(), retryCompile: false };
    const { plan, live } = await planLive(context, request);
    return {
      schema_version: 1,
      command: "plan",
      ok: true,
      decision: "passed",
      reason_code: "planned",
      fleet: fleet.name,
      target: reached.target.name,
      endpoint_url: context.endpoint.url,
      diagnostics: reached.notes,
      plan,
      release: live.record.release,
      timings: [],
    };
  });
}
