import { i as gatewayApplicationName } from "./context.js";
import { t as readLiveFleet } from "./live-fleet.js";
import { n as sanitizeMessage } from "./sanitize-message.js";
import { t as onTarget } from "./on-target.js";

// src/cli/commands/status.ts
const NO_PLAN = {
	digest: "",
	base: "live",
	steps: []
};
/** What serves now: as Ray says, or with `probe` as the models answer. */
function status(input, machine, probe) {
	return onTarget({
		command: "status",
		mode: "look",
		packages: false
	}, input, machine, async (reached) => {
		const details = await reached.cluster.client.serveDetails();
		if (reached.fleet.layout === "single_app") {
			const { singleAppStatus } = await import("./single-app-status.js");
			const single = await singleAppStatus(reached, details, probe);
			return single === void 0 ? notServing(reached, "not-deployed", [notDeployed(reached)]) : resultOf(reached, single, null);
		}
		const live = readLiveFleet(reached.fleet.name, details);
		const { release } = live.record;
		if (live.unreadable !== void 0) return notServing(reached, "record-unreadable", [unreadable(live.unreadable)]);
		if (release === null) return notServing(reached, "not-deployed", [notDeployed(reached)]);
		return resultOf(reached, probe ? await probed(reached, release) : listed(reached, release, live, details), release);
	});
}
function resultOf(reached, seen, release) {
	const ok = seen.models.every((model) => model.state === "serving") && seen.findings.length === 0;
	return {
		schema_version: 1,
		command: "status",
		ok,
		decision: ok ? "serving" : "degraded",
		reason_code: ok ? "serving" : "not-answering",
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics: [...reached.notes, ...reached.opened.place(seen.findings)],
		release,
		models: seen.models,
		smoke: seen.smoke,
		timings: []
	};
}
async function probed(reached, release) {
	const { answeringModels } = await import("./answering-models.js");
	return answeringModels({
		...reached.cluster,
		signal: reached.context.signal
	}, release, NO_PLAN);
}
/** By Ray's word. It calls a dead engine healthy for up to a minute. */
function listed(reached, release, live, details) {
	const findings = [];
	const models = [];
	for (const [id, model] of Object.entries(release.models)) {
		const application = details.applications[model.app];
		const state = application?.status === "RUNNING" ? "serving" : "down";
		const eager = model.eager_fallback === true ? { eagerFallback: true } : {};
		models.push({
			model: id,
			state,
			app: model.app,
			effect: "nothing",
			...eager
		});
		if (state === "serving") continue;
		const said = sanitizeMessage(application?.message ?? "");
		const what = application === void 0 ? "is not on the cluster" : `is ${application.status}`;
		findings.push({
			code: "RF681",
			message: `${id} ${what}${said === "" ? "" : `: ${said}`}`,
			path: ["models", id]
		});
	}
	const gateway = live.base.gateway?.status ?? "not there";
	if (gateway !== "RUNNING") {
		const name = gatewayApplicationName(reached.fleet.name);
		findings.push({
			code: "RF671",
			message: `The gateway ${name} is ${gateway}`,
			path: ["gateway"]
		});
	}
	return {
		models,
		smoke: [],
		findings
	};
}
function notDeployed(reached) {
	return {
		code: "RF608",
		message: `The fleet ${reached.fleet.name} is not deployed on ${reached.target.name}`,
		path: ["targets", reached.target.name],
		help: "Deploy it with: rayfleet deploy"
	};
}
function unreadable(problem) {
	return {
		code: "RF606",
		message: `What is live cannot be read: ${problem}`,
		path: ["name"]
	};
}
/** The result of a command that needs a live fleet and finds none. */
function notServing(reached, reasonCode, findings, command = "status") {
	const diagnostics = [...reached.notes, ...reached.opened.place(findings)];
	return {
		schema_version: 1,
		command,
		ok: false,
		decision: command === "rollback" ? "refused" : "not_deployed",
		reason_code: reasonCode,
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics,
		release: null,
		timings: []
	};
}

export { status as n, notServing as t };