import { t as waitUntilGone } from "./wait-until-gone.js";
import { N as applicationsOf, R as gatewayApplicationName, s as onTarget, u as stopTarget } from "./open.js";

// src/cli/commands/remove.ts
/** Takes the fleet off the target: the gateway first, so that no request is sent to a model that is going. */
function remove(input, machine) {
	return onTarget({
		command: "remove",
		mode: "look",
		packages: false
	}, input, machine, async (reached) => {
		const { fleet, cluster, context, target } = reached;
		const gateway = gatewayApplicationName(fleet.name);
		const result = (decision, reasonCode, ok) => ({
			schema_version: 1,
			command: "remove",
			ok,
			decision,
			reason_code: reasonCode,
			fleet: fleet.name,
			target: target.name,
			diagnostics: reached.notes,
			timings: []
		});
		const names = applicationsOf(fleet.name, await cluster.client.serveDetails());
		if (names.length > 0 && !await input.confirm(names)) return result("refused", "not-confirmed", false);
		if (names.includes(gateway)) {
			cluster.progress("taking the gateway away; running requests may finish");
			await context.mutate(() => ({
				put: [],
				remove: [gateway]
			}), input.signal);
			await waitUntilGone(context, [gateway]);
		}
		const rest = names.filter((name) => name !== gateway);
		if (rest.length > 0) {
			cluster.progress(`removing ${rest.length === 1 ? "one model" : `${rest.length} models`}`);
			await context.mutate((live) => ({
				put: [],
				remove: applicationsOf(fleet.name, live)
			}), input.signal);
			await waitUntilGone(context, rest);
		}
		const left = Object.keys((await cluster.client.serveDetails()).applications);
		if (input.stop && left.length === 0) {
			cluster.progress("stopping Ray");
			await stopTarget(fleet, input, machine);
		}
		return result(names.length === 0 ? "unchanged" : "removed", names.length === 0 ? "nothing-there" : "removed", true);
	});
}

export { remove };