import { t as smokeFindings } from "./smoke-test-models.js";
import { n as runSmokeTests, t as SMOKE_TIMEOUT_S } from "./run-smoke-tests.js";
import { s as onTarget } from "./open.js";

// src/cli/commands/smoke.ts
/** Runs the smoke tests of the config against what clients get now. */
function smoke(input, machine, only) {
	return onTarget({
		command: "smoke",
		mode: "look",
		packages: false
	}, input, machine, async (reached) => {
		const { fleet, target, context, cluster } = reached;
		const known = new Set(fleet.models.map((model) => model.id));
		const findings = [...only].filter((name) => !known.has(name)).map((name) => ({
			code: "RF609",
			message: `There is no model ${JSON.stringify(name)}`,
			path: ["models"],
			help: `There is ${[...known].join(", ")}.`
		}));
		const results = [];
		for (const model of fleet.models) {
			if (findings.length > 0 || only.size > 0 && !only.has(model.id)) continue;
			cluster.progress(`${model.id}: smoke test`);
			const subject = {
				model: model.id,
				task: model.task,
				tests: model.smokeTests
			};
			const options = {
				...cluster,
				timeoutS: 120,
				asCandidate: false
			};
			results.push(...await runSmokeTests(context.endpoint, subject, options));
		}
		findings.push(...results.filter((result) => !result.ok).flatMap(smokeFindings));
		const ok = findings.length === 0;
		return {
			schema_version: 1,
			command: "smoke",
			ok,
			decision: ok ? "passed" : "failed",
			reason_code: ok ? "passed" : results.length === 0 ? "unknown-model" : "smoke-failed",
			fleet: fleet.name,
			target: target.name,
			endpoint_url: context.endpoint.url,
			diagnostics: [...reached.notes, ...reached.opened.place(findings)],
			smoke: results,
			timings: []
		};
	});
}

export { smoke as t };