import { a as deployRelease, d as planRelease, l as routingTable, u as nodeRoom } from "./deploy-fleet.js";
import { M as readLiveFleet, o as notServing, s as onTarget } from "./open.js";
import { n as deployResult, r as startOf } from "./deploy.js";

// src/cli/commands/rollback.ts
/** Goes back to the last good release, from the record on the cluster: the config file is not needed for what it holds. */
function rollback(input, machine) {
	return onTarget({
		command: "rollback",
		mode: "look",
		packages: true
	}, input, machine, async (reached) => {
		const { fleet, context, cluster } = reached;
		const details = await cluster.client.serveDetails();
		const live = readLiveFleet(fleet.name, details, await nodeRoom(cluster.client));
		const { previous } = live.record;
		if (previous === null) {
			const message = `There is no earlier release of ${fleet.name} on ${reached.target.name} to go back to`;
			return notServing(reached, "no-previous-release", [{
				code: "RF607",
				message,
				path: ["name"]
			}], "rollback");
		}
		const wanted = {
			...previous,
			deployed_at: new Date(machine.clock.now()).toISOString()
		};
		const table = routingTable({
			fleet: fleet.name,
			routed: wanted,
			stopped: /* @__PURE__ */ new Set(),
			candidates: [],
			record: live.record
		});
		const plan = planRelease(live.base, wanted, context.gateway(table));
		const stop = await input.approve?.(startOf(reached, plan));
		if (stop !== void 0) {
			const refused = notServing(reached, stop.reasonCode, [], "rollback");
			return {
				...refused,
				diagnostics: [...refused.diagnostics, stop.diagnostic],
				release: live.record.release
			};
		}
		return deployResult("rollback", reached, await deployRelease(context, live, wanted, plan));
	});
}

export { rollback as t };