import { t as waitUntilGone } from "./wait-until-gone.js";
import { N as applicationsOf, R as gatewayApplicationName, s as onTarget, u as stopTarget } from "./open.js";

// src/cli/commands/stop-unused.ts
/**
* Ends the Ray of a local target when nothing is on it any more, and says why when it goes on. An application that is
* being deleted, such as a version that failed to start a moment ago, ends first.
*/
async function stopUnused({ fleet, target, cluster, context }, input, machine) {
	if (target.kind !== "local") {
		cluster.progress(`the cluster of ${target.name} goes on: it was not started from here`);
		return;
	}
	const applications = Object.entries((await cluster.client.serveDetails()).applications);
	const left = applications.filter(([, { status }]) => status !== "DELETING").map(([name]) => name);
	if (left.length > 0) {
		cluster.progress(`Ray goes on: ${left.join(", ")} ${left.length === 1 ? "is" : "are"} still on it`);
		return;
	}
	await waitUntilGone(context, applications.map(([name]) => name));
	cluster.progress("stopping Ray");
	await stopTarget(fleet, input, machine);
}

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
		if (input.stop) await stopUnused(reached, input, machine);
		return result(names.length === 0 ? "unchanged" : "removed", names.length === 0 ? "nothing-there" : "removed", true);
	});
}

export { remove };