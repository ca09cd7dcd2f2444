import { nt as ownEntry } from "./start.js";
import { M as deploymentName } from "./check.js";

// src/cli/commands/single-app-status.ts
/** What serves of a fleet with `layout: single_app`, which has no gateway and no record. Undefined when it is not there. */
async function singleAppStatus(reached, details, probe) {
	const { fleet } = reached;
	const application = ownEntry(details.applications, fleet.name);
	if (application === void 0 || application.status === "DELETING") return void 0;
	const models = [];
	const smoke = [];
	const findings = [];
	for (const model of fleet.models) {
		const results = probe ? await asked(reached, model.id, model.task) : [];
		const status = ownEntry(application.deployments, deploymentName(model.id))?.status ?? "not there";
		const ok = probe ? results.every((result) => result.ok) : status === "HEALTHY";
		smoke.push(...results);
		models.push({
			model: model.id,
			state: ok ? "serving" : "down",
			app: fleet.name,
			effect: "nothing"
		});
		const why = results.flatMap((result) => result.failures.map((failure) => failure.message))[0] ?? `it is ${status}`;
		if (!ok) findings.push({
			code: "RF681",
			message: `${model.id} does not answer: ${why}`,
			path: ["models", model.id]
		});
	}
	return {
		models,
		smoke,
		findings
	};
}
async function asked(reached, model, task) {
	const { runSmokeTests, SMOKE_TIMEOUT_S } = await import("./run-smoke-tests.js").then((chunk) => ({ runSmokeTests: chunk.n, SMOKE_TIMEOUT_S: chunk.t }));
	const options = {
		...reached.cluster,
		timeoutS: SMOKE_TIMEOUT_S,
		asCandidate: false
	};
	return runSmokeTests(reached.context.endpoint, {
		model,
		task,
		tests: []
	}, options);
}

export { singleAppStatus };