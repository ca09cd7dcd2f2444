import { n as runSmokeTests, t as SMOKE_TIMEOUT_S } from "./run-smoke-tests.js";

// src/deploy/answering-models.ts
/** Asks every model of a release through the way that clients take, one short request each. */
async function answeringModels(context, release, plan, startedInS = /* @__PURE__ */ new Map()) {
	const models = [];
	const smoke = [];
	const findings = [];
	for (const [id, model] of Object.entries(release.models)) {
		const subject = {
			model: id,
			task: model.start.task,
			tests: [],
			app: model.app
		};
		const options = {
			...context,
			timeoutS: 120,
			asCandidate: false
		};
		const results = await runSmokeTests(context.endpoint, subject, options);
		const failed = results.filter((result) => !result.ok);
		const seconds = startedInS.get(id);
		smoke.push(...results);
		models.push({
			model: id,
			state: failed.length === 0 ? "serving" : "down",
			app: model.app,
			effect: effectOn(id, plan),
			...seconds === void 0 ? {} : { startedInS: seconds },
			...model.eager_fallback === true ? { eagerFallback: true } : {}
		});
		for (const failure of failed.flatMap((result) => result.failures)) findings.push({
			code: "RF681",
			message: `${id} does not answer: ${failure.message}`,
			path: ["models", id]
		});
	}
	return {
		models,
		smoke,
		findings
	};
}
function effectOn(id, plan) {
	return plan.steps.find((step) => step.model === id)?.effect ?? "nothing";
}

export { answeringModels as t };