import { c as conflictFindings, f as changedPaths, i as versionFinding, m as planDigest, o as PhaseTimer, p as untrackedSources, s as watchStarts, t as deployFleet } from "./deploy-fleet.js";
import { nt as ownEntry } from "./start.js";
import { gt as withUntracked, s as onTarget } from "./open.js";
import { t as ApplicationConflict } from "./application-conflict.js";
import { t as singleApplication } from "./single-app.js";
import { n as runSmokeTests, t as SMOKE_TIMEOUT_S } from "./run-smoke-tests.js";
import { t as smokeFindings } from "./smoke-test-models.js";
import { M as deploymentName } from "./check.js";
import { t as execa } from "./execa.js";

// src/deploy/deploy-single-app.ts
/**
* The plain deploy of `layout: single_app`: one application of Ray's own, without a gateway. Its identity is the config
* that is deployed; smoke tests come after the switch; a failure puts the earlier config back.
*/
async function deploySingleApp(cluster, request) {
	const { fleet } = request;
	const timer = new PhaseTimer(cluster.clock);
	const entry = singleApplication(fleet);
	const before = ownEntry((await cluster.client.serveDetails()).applications, fleet.name)?.deployed_app_config ?? void 0;
	const plan = singlePlan(request, entry, before);
	const outcome = (decision, reasonCode, findings, smoke = [], models = []) => ({
		decision,
		reasonCode,
		plan,
		release: null,
		models,
		smoke,
		findings,
		timings: timer.timings
	});
	const wrong = await versionFinding(cluster.client, fleet.serving.ray);
	if (wrong !== void 0) return outcome("refused", "wrong-version", [wrong]);
	const stop = await request.approve(plan);
	if (stop !== void 0) return outcome("refused", stop.reasonCode, stop.finding === void 0 ? [] : [stop.finding]);
	const changes = plan.steps.some((step) => step.effect !== "nothing");
	try {
		if (changes) await cluster.mutate(() => ({
			put: [entry],
			remove: []
		}), cluster.signal);
	} catch (error) {
		if (!(error instanceof ApplicationConflict)) throw error;
		return outcome("refused", "conflict", conflictFindings(error.conflicts));
	}
	const watched = await timer.measure("start", () => watchSingle(cluster, request, entry));
	const failure = watched.kind === "ready" ? void 0 : watched.failure;
	const smoke = failure === void 0 ? await timer.measure("smoke tests", () => smokeSingle(cluster, request)) : [];
	const failed = smoke.filter((result) => !result.ok);
	if (failure === void 0 && failed.length === 0) {
		const models = fleet.models.map((model) => stateOf(model.id, "serving", plan, entry.name));
		return outcome(changes ? "deployed" : "unchanged", changes ? "deployed" : "no-changes", [], smoke, models);
	}
	const findings = failure === void 0 ? failed.flatMap(smokeFindings) : [...failure.findings];
	const reasonCode = failure?.reasonCode ?? "smoke-failed";
	if (!changes) return outcome("failed", reasonCode, findings, smoke);
	return outcome(await timer.measure("put back", () => putBack(cluster, request, entry, before)) ? "rolled_back" : "failed", reasonCode, findings, smoke);
}
function singlePlan(request, entry, before) {
	const changed = before === void 0 ? [] : changedPaths(before, entry);
	const effect = before === void 0 ? "start" : changed.length === 0 ? "nothing" : "blue_green";
	const reason = before === void 0 ? "first deploy" : changed.length === 0 ? "as wanted" : "the application changed";
	const steps = request.fleet.models.map((model) => withUntracked({
		model: model.id,
		effect,
		reason,
		app: entry.name,
		changed: []
	}, untrackedSources(model.llmConfig)));
	return {
		digest: planDigest(request.fleet),
		base: "live",
		steps
	};
}
/** One application holds all models, so each of its deployments is watched as if it were an application. */
function watchSingle(cluster, request, entry) {
	const subjects = request.fleet.models.map((model) => {
		const released = {
			aliases: [],
			app: entry.name,
			deployment: deploymentName(model.id),
			entry,
			smoke_tests: model.smokeTests,
			start: {
				strategy: "blue_green",
				compile: "off",
				startup_timeout_s: model.startupTimeoutS,
				bundles: model.bundles,
				replicas: model.initialReplicas,
				task: model.task
			}
		};
		return {
			model: model.id,
			released
		};
	});
	return watchStarts(cluster, subjects, () => {});
}
async function smokeSingle(cluster, request) {
	const results = [];
	for (const model of request.fleet.models) {
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
		results.push(...await runSmokeTests(cluster.endpoint, subject, options));
	}
	return results;
}
async function putBack(cluster, request, entry, before) {
	cluster.progress("putting back what was live");
	if (before === void 0) {
		await cluster.mutate(() => ({
			put: [],
			remove: [entry.name]
		}), cluster.signal);
		return false;
	}
	await cluster.mutate(() => ({
		put: [before],
		remove: []
	}), cluster.signal);
	return (await watchSingle(cluster, request, before)).kind === "ready";
}
function stateOf(model, state, plan, app) {
	return {
		model,
		state,
		app,
		effect: plan.steps.find((step) => step.model === model)?.effect ?? "nothing"
	};
}

// src/cli/commands/git-ancestor.ts
const COMMIT = /^[0-9a-f]{7,64}$/u;
/**
* True when the commit that is being deployed is an ancestor of the live one: something newer is live. False when git
* cannot tell, in a shallow clone or without git.
*/
async function isAncestor(input, live) {
	const { commit } = input;
	if (commit === void 0 || !COMMIT.test(commit) || !COMMIT.test(live) || commit === live) return false;
	const { exitCode } = await execa("git", [
		"merge-base",
		"--is-ancestor",
		commit,
		live
	], {
		cwd: input.directory,
		reject: false,
		extendEnv: false,
		env: {
			PATH: input.env["PATH"] ?? "",
			HOME: input.env["HOME"] ?? ""
		},
		stdio: "ignore",
		timeout: 3e4
	});
	return exitCode === 0;
}

// src/cli/commands/deploy.ts
/** Brings the target to the config. */
function deploy(input, machine) {
	return onTarget({
		command: "deploy",
		mode: "start",
		packages: true,
		lock: true
	}, input, machine, async (reached) => {
		const unknown = unknownModels(reached, input.restart);
		if (unknown.length > 0) return refused(reached, unknown);
		const told = [];
		return deployResult("deploy", reached, await run(reached, input, told), told);
	});
}
async function run(reached, input, told) {
	const { fleet, cluster, packages } = reached;
	const request = {
		fleet,
		packages,
		commit: input.commit ?? null,
		restart: input.restart,
		retryCompile: input.retryCompile,
		isSuperseded: (live) => isAncestor(input, live),
		approve: async (plan) => {
			const stop = await input.approve?.(startOf(reached, plan));
			if (stop !== void 0) told.push(stop.diagnostic);
			return stop === void 0 ? void 0 : { reasonCode: stop.reasonCode };
		}
	};
	return fleet.layout === "single_app" ? deploySingleApp(cluster, request) : deployFleet(cluster, request);
}
/** The result of a deploy or rollback, its findings placed in the config. */
function deployResult(command, reached, outcome, told = []) {
	const { decision, reasonCode, plan, release, models, smoke, findings, timings } = outcome;
	return {
		schema_version: 1,
		command,
		ok: decision === "deployed" || decision === "unchanged" || decision === "superseded",
		decision,
		reason_code: reasonCode,
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics: [
			...reached.notes,
			...told,
			...reached.opened.place(findings)
		],
		plan,
		release,
		models,
		smoke,
		timings
	};
}
function startOf(reached, plan) {
	const { fleet, target, context } = reached;
	return {
		fleet: fleet.name,
		target: target.name,
		plan,
		endpointUrl: context.endpoint.url
	};
}
function unknownModels(reached, names) {
	const known = new Set(reached.fleet.models.map((model) => model.id));
	return [...names].filter((name) => !known.has(name)).map((name) => ({
		code: "RF609",
		message: `There is no model ${JSON.stringify(name)} to restart`,
		path: ["models"],
		help: `There is ${[...known].join(", ")}.`
	}));
}
function refused(reached, findings) {
	return {
		schema_version: 1,
		command: "deploy",
		ok: false,
		decision: "refused",
		reason_code: "unknown-model",
		fleet: reached.fleet.name,
		target: reached.target.name,
		diagnostics: [...reached.notes, ...reached.opened.place(findings)],
		timings: []
	};
}

export { deployResult as n, startOf as r, deploy as t };