import { waitUntilGone } from "../../deploy/wait-until-gone.ts";
import { gatewayApplicationName } from "../../gateway/application.ts";
import { applicationsOf } from "../../ray/ownership.ts";
import type { CommandResult } from "../../report/result.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { onTarget } from "./on-target.ts";
import { stopUnused } from "./stop-unused.ts";

export interface RemoveInput extends CommandInput {
  /** Asked before anything is removed; false leaves all as it is. */
  readonly confirm: (applications: readonly string[]) => Promise<boolean>;
  /** On a local target, ends Ray too when no application is left. */
  readonly stop: boolean;
}

/** Takes the fleet off the target: the gateway first, so that no request is sent to a model that is going. */
export function remove(input: RemoveInput, machine: CommandMachine): Promise<CommandResult> {
  return onTarget({ command: "remove", mode: "look", packages: false }, input, machine, async (reached) => {
    const { fleet, cluster, context, target } = reached;
    const gateway = gatewayApplicationName(fleet.name);
    const result = (decision: string, reasonCode: string, ok: boolean): CommandResult => ({
      schema_version: 1,
      command: "remove",
      ok,
      decision,
      reason_code: reasonCode,
      fleet: fleet.name,
      target: target.name,
      diagnostics: reached.notes,
      timings: [],
    });
    const names = applicationsOf(fleet.name, await cluster.client.serveDetails());
    if (names.length > 0 && !(await input.confirm(names))) return result("refused", "not-confirmed", false);
    if (names.includes(gateway)) {
      cluster.progress("taking the gateway away; running requests may finish");
      await context.mutate(() => ({ put: [], remove: [gateway] }), input.signal);
      await waitUntilGone(context, [gateway]);
    }
    const rest = names.filter((name) => name !== gateway);
    if (rest.length > 0) {
      cluster.progress(`removing ${rest.length === 1 ? "one model" : `${rest.length} models`}`);
      await context.mutate((live) => ({ put: [], remove: applicationsOf(fleet.name, live) }), input.signal);
      await waitUntilGone(context, rest);
    }
    if (input.stop) await stopUnused(reached, input, machine);
    return result(names.length === 0 ? "unchanged" : "removed", names.length === 0 ? "nothing-there" : "removed", true);
  });
}
