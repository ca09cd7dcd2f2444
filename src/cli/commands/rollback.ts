import { deployRelease } from "../../deploy/deploy-release.ts";
import { routingTable } from "../../deploy/routing-table.ts";
import type { Release } from "../../gateway/user-config.ts";
import { readLiveFleet } from "../../plan/live-fleet.ts";
import { planRelease } from "../../plan/plan-release.ts";
import { nodeRoom } from "../../ray/node-room.ts";
import type { CommandResult } from "../../report/result.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { deployResult, type DeployInput, startOf } from "./deploy.ts";
import { onTarget } from "./on-target.ts";
import { notServing } from "./not-serving.ts";

/** Goes back to the last good release, from the record on the cluster: the config file is not needed for what it holds. */
export function rollback(
  input: CommandInput & Pick<DeployInput, "approve">,
  machine: CommandMachine,
): Promise<CommandResult> {
  return onTarget({ command: "rollback", mode: "look", packages: true }, input, machine, async (reached) => {
    const { fleet, context, cluster } = reached;
    const details = await cluster.client.serveDetails();
    const live = readLiveFleet(fleet.name, details, await nodeRoom(cluster.client));
    const { previous } = live.record;
    if (previous === null) {
      const message = `There is no earlier release of ${fleet.name} on ${reached.target.name} to go back to`;
      return notServing(reached, "no-previous-release", [{ code: "RF607", message, path: ["name"] }], "rollback");
    }
    const wanted: Release = { ...previous, deployed_at: new Date(machine.clock.now()).toISOString() };
    const table = routingTable({
      fleet: fleet.name,
      routed: wanted,
      stopped: new Set(),
      candidates: [],
      record: live.record,
    });
    const plan = planRelease(live.base, wanted, context.gateway(table));
    const stop = await input.approve?.(startOf(reached, plan));
    if (stop !== undefined) {
      const refused = notServing(reached, stop.reasonCode, [], "rollback");
      return { ...refused, diagnostics: [...refused.diagnostics, stop.diagnostic], release: live.record.release };
    }
    return deployResult("rollback", reached, await deployRelease(context, live, wanted, plan));
  });
}
