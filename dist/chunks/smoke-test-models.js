import { n as runSmokeTests, t as SMOKE_TIMEOUT_S } from "./run-smoke-tests.js";

// src/deploy/smoke-test-models.ts
/** Tests versions that have no traffic yet, one model after another so that latencies mean something. */
async function smokeTestModels(context, subjects) {
	const results = [];
	for (const { id, model } of subjects) {
		context.progress(`${id}: smoke test`);
		const { start, app, smoke_tests: tests } = model;
		const options = {
			...context,
			timeoutS: 120,
			asCandidate: true
		};
		results.push(...await runSmokeTests(context.endpoint, {
			model: id,
			task: start.task,
			tests,
			app
		}, options));
	}
	const failed = results.filter((result) => !result.ok);
	if (failed.length === 0) return { results };
	return {
		results,
		failure: {
			reasonCode: "smoke-failed",
			findings: failed.flatMap(smokeFindings)
		}
	};
}
function smokeFindings(result) {
	const base = ["models", result.model];
	const path = result.index === null ? base : [
		...base,
		"smoke_tests",
		result.index
	];
	return result.failures.map(({ expect, message }) => ({
		code: "RF680",
		message: `${result.model}: smoke test ${result.kind} failed: ${message}`,
		path: result.index === null ? path : [
			...path,
			"expect",
			expect
		]
	}));
}

export { smokeTestModels as n, smokeFindings as t };