import { n as planLive } from "./deploy-fleet.js";
import { t as checkAndPlan } from "./check-and-plan2.js";
import { s as onTarget } from "./open.js";

// src/cli/commands/plan-live.ts
/** What a deploy would do to what is live now. Changes nothing. Where no Ray runs yet, everything is new. */
async function planAgainstLive(input, machine) {
	const result = await planOnTarget(input, machine);
	return result.reason_code === "not-deployed" ? checkAndPlan("plan", input) : result;
}
function planOnTarget(input, machine) {
	return onTarget({
		command: "plan",
		mode: "look",
		packages: true,
		lock: true
	}, input, machine, async (reached) => {
		const { fleet, packages, context } = reached;
		const request = {
			fleet,
			packages,
			commit: input.commit ?? null,
			restart: /* @__PURE__ */ new Set(),
			retryCompile: false
		};
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
			timings: []
		};
	});
}

export { planAgainstLive };