import { J as emptySource, at as findTokens, ct as systemClock, it as quote, lt as packageVersion, nt as ownEntry, tt as neutralText } from "./chunks/start.js";
import { _ as inlineText, a as table, c as diagnosticsSection, d as byteLength, f as fitBlocks, g as commentJson, h as codeText, i as footer, l as COMMENT_LIMIT, m as shortened, n as checkReport, o as caution, p as fixed, r as planSection, s as details, u as SUMMARY_LIMIT, v as link, y as messageText } from "./chunks/check-report.js";
import { d as duration, l as count, p as shortDigest, u as doneWords } from "./chunks/packing-picture.js";
import { a as int, c as nullable, d as object, f as optional, g as string, h as record, i as boolean, l as nullish, n as _enum, o as literal, t as _catch } from "./chunks/schemas2.js";
import { B as _positive, H as _regex } from "./chunks/api.js";
import { at as renderGithub, ht as hasChanges, it as fitAnnotations, nt as renderPretty, ot as toDiagnostics } from "./chunks/open.js";
import { L as LOCK_FILE, U as mergedResult } from "./chunks/check.js";
const { isAbsolute, posix, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { appendFileSync } = process.getBuiltinModule("node:fs");
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { readFile, realpath } = process.getBuiltinModule("node:fs/promises");

// src/report/serving-section.ts
const COLUMNS$1 = [
	{ title: "Model" },
	{ title: "Now" },
	{ title: "This deploy" },
	{
		title: "Ready in",
		align: "right"
	},
	{
		title: "First token",
		align: "right"
	}
];
const LENGTHS$1 = [
	200,
	50,
	20,
	5
];
/** What each model's requests get now; models that are down come first. */
function servingSection({ models, smoke, kept }) {
	if (models.length === 0) return [];
	const sorted = [...models.filter(({ state }) => state === "down"), ...models.filter(({ state }) => state !== "down")];
	const row = (model) => [
		codeText(model.model),
		model.state === "down" ? "**down**" : model.state,
		change(model, kept),
		model.startedInS === void 0 || !kept ? "" : duration(model.startedInS),
		firstToken(model, smoke)
	];
	return [{
		rank: 45,
		versions: shortened(sorted, LENGTHS$1, (shown, left) => table(COLUMNS$1, shown.map(row), left))
	}];
}
function change(model, kept) {
	if (model.effect === "nothing") return doneWords.nothing;
	if (!kept) return "as before";
	return model.eagerFallback === true ? `${doneWords[model.effect]}, without torch.compile` : doneWords[model.effect];
}
/** Of the first answer by the application that serves. */
function firstToken({ model, app, state }, smoke) {
	if (state !== "serving") return "";
	const answer = smoke.find((result) => result.ok && result.model === model && result.ttftS !== void 0 && (app === void 0 || result.app === void 0 || result.app === app));
	return answer?.ttftS === void 0 ? "" : duration(answer.ttftS);
}

// src/report/smoke-section.ts
const COLUMNS = [
	{ title: "Model" },
	{ title: "Test" },
	{
		title: "First token",
		align: "right"
	},
	{
		title: "Whole answer",
		align: "right"
	},
	{
		title: "Tokens",
		align: "right"
	}
];
const LENGTHS = [
	100,
	30,
	10,
	3
];
/** Failed tests, with the key of each expectation that did not hold. */
function failedSmokeSection(smoke) {
	const failed = smoke.filter(({ ok }) => !ok);
	if (failed.length === 0) return [];
	const versions = shortened(failed, LENGTHS, (shown, left) => caution(failures(shown, left, 600)));
	const brief = caution(failures(failed.slice(0, 3), Math.max(0, failed.length - 3), 100));
	return [{
		rank: 45,
		versions: [...versions, brief]
	}];
}
/** How long each answer took, folded. */
function smokeTimesSection(smoke) {
	if (smoke.length === 0) return [];
	const failed = smoke.filter(({ ok }) => !ok).length;
	const all = count(smoke.length, "smoke test");
	const summary = failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
	return [{
		rank: 25,
		versions: [...shortened(smoke, LENGTHS, (shown, left) => details(summary, table(COLUMNS, shown.map(row), left))), ""]
	}];
}
function row(result) {
	const { ttftS, latencyS, completionTokens, ok } = result;
	return [
		codeText(result.model),
		`${testName(result)}${ok ? "" : ", **failed**"}`,
		ttftS === void 0 ? "" : duration(ttftS),
		duration(latencyS),
		completionTokens === void 0 ? "" : String(completionTokens)
	];
}
function testName({ kind, index }) {
	return index === null ? `${inlineText(kind, 20)} (built in)` : `${inlineText(kind, 20)}, \`smoke_tests[${index}]\``;
}
function failures(shown, left, most) {
	return [...shown.flatMap((result) => [`- **error** The smoke test of ${codeText(result.model)} failed: ${testName(result)}`, ...result.failures.slice(0, 10).map(({ expect, message }) => `  - ${codeText(expect, 40)}: ${messageText(message, most)}`)]), ...left > 0 ? [`- and ${left} more`] : []].join("\n");
}

// src/report/deploy-headline.ts
/** The outcome in one line: what a reader of the mail needs to know. */
function deployHeadline(result) {
	const fleet = result.fleet === void 0 ? "the fleet" : codeText(result.fleet, 60);
	const where = result.target === void 0 ? "" : ` on ${codeText(result.target, 60)}`;
	const models = result.models ?? [];
	const serving = models.filter(({ state }) => state === "serving").length;
	const down = models.filter(({ state }) => state === "down").length;
	const serve = `${count(serving, "model")} of ${fleet} ${serving === 1 ? "serves" : "serve"}${where}`;
	if (result.command === "smoke") return smokeHeadline(result, fleet, where);
	const verb = result.command === "rollback" ? "Roll-back" : "Deploy";
	switch (result.decision) {
		case "deployed": return `${result.command === "rollback" ? "Rolled back" : "Deployed"}: ${serve}`;
		case "unchanged": return `Nothing to deploy: ${serve}, as configured`;
		case "rolled_back": return `Not deployed: the version before still serves ${fleet}${where}`;
		case "failed": return down > 0 ? `${verb} failed: ${down} of ${count(models.length, "model")} of ${fleet} ${down === 1 ? "is" : "are"} down${where}` : `${verb} failed: ${fleet}${where}`;
		case "superseded": return `Superseded: something newer of ${fleet} is live${where}`;
		case "cancelled": return down > 0 ? `${verb} cancelled: ${count(down, "model")} of ${fleet} down${where}` : `${verb} cancelled: ${fleet}${where}`;
		case "refused": return `${verb} refused, nothing was changed: ${fleet}${where}`;
		default: return `${verb} ended: ${inlineText(result.decision, 40)} for ${fleet}${where}`;
	}
}
function smokeHeadline(result, fleet, where) {
	const smoke = result.smoke ?? [];
	const failed = smoke.filter(({ ok }) => !ok).length;
	if (result.ok) return `Smoke tests passed: ${count(smoke.length, "answer")} from ${fleet}${where}`;
	if (smoke.length === 0) return `Smoke tests did not run: ${fleet}${where}`;
	return `Smoke tests failed: ${failed} of ${smoke.length} for ${fleet}${where}`;
}

// src/report/deploy-report.ts
const KEPT = /* @__PURE__ */ new Set(["deployed", "unchanged"]);
/** The report of a deploy, a roll-back or a smoke run: what serves now, what changed, why it failed. */
function deployReport(result, context, review) {
	const { plan, models = [], smoke = [] } = result;
	const told = result.diagnostics.some(({ code }) => code === "RF680");
	const failures = [...diagnosticsSection(result.diagnostics, context), ...told ? [] : failedSmokeSection(smoke)];
	const serving = [
		...servingSection({
			models,
			smoke,
			kept: KEPT.has(result.decision)
		}),
		...lines(result, review),
		...smokeTimesSection(smoke)
	];
	const blocks = [fixed(`### ${deployHeadline(result)}`), ...result.ok ? [...serving, ...failures] : [...failures, ...serving]];
	if (plan !== void 0 && result.decision !== "unchanged") blocks.push(...foldedPlan(plan));
	if (result.timings.length > 0) blocks.push(timings(result));
	const digests = plan === void 0 ? {} : { "": plan.digest };
	return [...blocks, fixed(footer(context, digests))];
}
/** While a deploy runs: what it is doing and what it is about to do. */
function progressReport(start, phase, context) {
	const headline = `Deploying ${codeText(start.fleet, 60)} to ${codeText(start.target, 60)}: ${inlineText(phase, 80)}`;
	return [
		fixed(`### ${headline}`),
		...planSection(start.plan),
		fixed(footer(context, { "": start.plan.digest }))
	];
}
/** Where the fleet answers, and whether it is what was reviewed. */
function lines(result, review) {
	const { plan, models = [], endpoint_url: endpoint } = result;
	const said = [];
	if (endpoint !== void 0 && models.some(({ state }) => state === "serving")) said.push(`Endpoint: ${link(codeText(endpoint, 200), endpoint)}`);
	if (review !== void 0 && plan !== void 0) said.push(reviewLine(review, plan.digest));
	return said.length === 0 ? [] : [fixed(said.join("\n\n"))];
}
function foldedPlan(plan) {
	return planSection(plan).slice(0, 1).map(({ rank, versions }) => ({
		rank: rank - 10,
		versions: [...versions.map((text) => details("Plan", text)), ""]
	}));
}
function reviewLine(review, deployed) {
	switch (review.kind) {
		case "matches-review": return "What was reviewed is what was deployed.";
		case "changed-since-review": return `**Changed since review**: the check showed plan ${codeText(shortDigest(review.reviewed))}, the merged commit gives ${codeText(shortDigest(deployed))}.`;
		case "no-review-found": return "No review found: no check of this config has reported on the pull request.";
	}
}
function timings({ timings: phases }) {
	const shown = phases.slice(0, 30).map(({ phase, seconds }) => `- ${inlineText(phase, 80)}: ${duration(seconds)}`);
	return {
		rank: 10,
		versions: [details("How long it took", shown.join("\n")), ""]
	};
}

// src/report/report.ts
const CHECKS = /* @__PURE__ */ new Set([
	"check",
	"validate",
	"plan",
	"fit"
]);
/** What a result looks like, before it is cut to a length. */
function reportBlocks(result, context, review) {
	return CHECKS.has(result.command) ? checkReport(result, context) : deployReport(result, context, review);
}
/** A comment: the marker that finds it again in the first line, then the report, within GitHub's limit. */
function commentBody(marker, blocks) {
	return `${marker}\n${fitBlocks(blocks, COMMENT_LIMIT - byteLength(marker) - 1)}`;
}
/** The job summary: the report, and which channels were left out and why. */
function summaryBody(blocks, leftOut, context) {
	if (leftOut.length === 0) return fitBlocks(blocks, SUMMARY_LIMIT);
	const notes = diagnosticsSection(leftOut, context);
	return fitBlocks([
		...blocks,
		fixed("**Not done on GitHub**"),
		...notes
	], SUMMARY_LIMIT);
}

// src/action/crash.ts
/** What went wrong outside of the config, with its causes and without a stack. */
function crash(error) {
	const said = [];
	let cause = error;
	while (cause !== void 0 && said.length < 5) {
		said.push(cause instanceof Error ? cause.message : "something that is not an error was thrown");
		cause = cause instanceof Error ? cause.cause : void 0;
	}
	return {
		code: "RF711",
		message: said.join(": "),
		path: []
	};
}

// src/action/event.ts
const repository = object({ full_name: string() });
const sha = string().check(_regex(/^[0-9a-f]{40,64}$/u));
/** The parts of GitHub's event payloads that are looked at; everything else is ignored. */
const payload = object({
	action: optional(string()),
	ref: optional(string()),
	after: _catch(optional(sha), void 0),
	deleted: optional(boolean()),
	head_commit: nullish(object({ message: string() })),
	repository: optional(object({
		full_name: string(),
		default_branch: optional(string())
	})),
	pull_request: optional(object({
		number: int().check(_positive()),
		head: object({
			sha,
			repo: nullish(repository)
		}),
		base: object({
			sha,
			ref: string(),
			repo: repository
		})
	})),
	merge_group: optional(object({
		head_sha: sha,
		base_sha: sha
	})),
	workflow_run: optional(object({
		head_sha: sha,
		head_repository: nullish(repository)
	}))
});
/** Parsed payload, or a sentence that says what is wrong with it. */
function parsePayload(value) {
	const parsed = payload.safeParse(value);
	if (parsed.success) return { payload: parsed.data };
	const [issue] = parsed.error.issues;
	return { problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not as expected"}` };
}
/** What an event asks for, given the inputs; everything that would run unreviewed code next to secrets is refused. */
function decideWork(event, inputs) {
	if (event.name === "pull_request_target") return refusals.pullRequestTarget;
	if (!event.hostedByGitHub && isForkCode(event.payload)) return refusals.forkOnSelfHosted;
	if (event.name === "push" && event.payload.deleted === true) return refusals.branchDeleted;
	if (inputs.command === "drift") return refusals.drift;
	const work = isWork(inputs.command) ? inputs.command : workOf(event, inputs.deployBranches);
	if (work === void 0) return event.name === "schedule" ? refusals.drift : unknownEvent(event.name);
	if (work !== "check" && isUnmerged(event)) return refusals.deployOfUnmerged;
	return {
		kind: "run",
		work
	};
}
function workOf(event, deployBranches) {
	switch (event.name) {
		case "pull_request":
		case "merge_group": return "check";
		case "push": return deploys(event, deployBranches) ? "deploy" : "check";
		case "workflow_dispatch": return "deploy";
		default: return;
	}
}
function deploys(event, deployBranches) {
	const branch = branchOf(event);
	if (branch === void 0) return false;
	if (branch === event.payload.repository?.default_branch) return true;
	return deployBranches.some((pattern) => matches(branch, pattern));
}
/** The branch of a push or a run; undefined for a tag. */
function branchOf(event) {
	const ref = event.payload.ref ?? event.ref;
	const full = ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
	return full.startsWith("refs/heads/") ? full.slice(11) : void 0;
}
/** `*` stands for any part of the name. */
function matches(branch, pattern) {
	const source = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
	return new RegExp(`^${source.join(".*")}$`, "u").test(branch);
}
function isWork(command) {
	return command === "check" || command === "deploy" || command === "smoke" || command === "rollback";
}
function isUnmerged(event) {
	return event.name === "pull_request" || event.name === "merge_group";
}
/** A head repository that was deleted is a fork as well. */
function isForkCode({ pull_request: pull, workflow_run: run, repository: own }) {
	if (pull !== void 0) return pull.head.repo?.full_name !== pull.base.repo.full_name;
	return run !== void 0 && run.head_repository?.full_name !== own?.full_name;
}
/** The commit that is reported on: GitHub's own `GITHUB_SHA` is a test merge on pull requests. */
function commitOf({ name, payload: event, sha: ownSha }) {
	if (event.pull_request !== void 0) return event.pull_request.head.sha;
	if (event.merge_group !== void 0) return event.merge_group.head_sha;
	return name === "push" ? event.after ?? ownSha : ownSha;
}
const refusals = {
	pullRequestTarget: {
		kind: "refused",
		reasonCode: "pull-request-target",
		message: "`pull_request_target` runs with secrets on code that anyone can write.",
		help: "Use `pull_request` for checks: they need no secrets."
	},
	forkOnSelfHosted: {
		kind: "refused",
		reasonCode: "fork-on-self-hosted",
		message: "Code of a fork does not run on a self-hosted runner: it would stay on the machine after the job.",
		help: "Run checks of pull requests on `ubuntu-latest`; they need no GPU."
	},
	branchDeleted: {
		kind: "refused",
		reasonCode: "branch-deleted",
		message: "The branch was deleted: there is nothing to check.",
		help: "Add `if: ${{ !github.event.deleted }}` to the job."
	},
	drift: {
		kind: "refused",
		reasonCode: "drift-not-yet",
		message: "Looking for drift is not there yet.",
		help: "Use `command: smoke` on a schedule to test what is live."
	},
	deployOfUnmerged: {
		kind: "refused",
		reasonCode: "deploy-of-unmerged",
		message: "Code that is not merged is checked, not deployed.",
		help: "Deploy on `push` to the default branch, or by hand with `workflow_dispatch`."
	}
};
function unknownEvent(name) {
	return {
		kind: "refused",
		reasonCode: "event-not-supported",
		message: `With \`command: auto\`, the event \`${name}\` asks for nothing.`,
		help: "Set `command` to what is wanted."
	};
}

// src/action/finish.ts
/** A runner drops the outputs of a job above 1 MiB. */
const LONGEST_RESULT = 9e5;
/** Tells the runner how it went: annotations, job summary, outputs. Resolves with the exit code. */
function finish(world, ending) {
	const { runner } = world;
	const { result, blocks, context } = ending;
	const leftOut = placed(ending.leftOut, context.configFile);
	const all = [
		...result.diagnostics,
		...failedSmoke(result, context.configFile),
		...leftOut
	];
	runner.commands(renderGithub(all));
	if (!fitAnnotations(all)) runner.line(renderPretty(all, []).trimEnd());
	runner.appendSummary(summaryBody(blocks, leftOut, context));
	const outputs = {
		decision: result.decision,
		"reason-code": result.reason_code,
		result: resultJson(result),
		"plan-digest": result.plan?.digest ?? "",
		"comment-url": ending.commentUrl ?? "",
		"deployment-id": ending.deploymentId === void 0 ? "" : String(ending.deploymentId),
		"endpoint-url": result.endpoint_url ?? ""
	};
	for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	runner.saveState("finished", "true");
	runner.line(`rayfleet ${result.command}: ${result.decision} (${result.reason_code})`);
	return result.ok ? 0 : 1;
}
/** Findings that are not about a place in the config. */
function placed(findings, file) {
	return toDiagnostics(findings, emptySource(file));
}
/** The whole result; without the applications of the release when it would be too long. */
function resultJson(result) {
	const text = JSON.stringify(result);
	if (text.length <= LONGEST_RESULT) return text;
	const { release: _release, ...rest } = result;
	const shorter = JSON.stringify(rest);
	if (shorter.length <= LONGEST_RESULT) return shorter;
	return JSON.stringify({
		...rest,
		diagnostics: result.diagnostics.slice(0, 100),
		smoke: []
	});
}
/** Failed smoke tests that no diagnostic tells of. */
function failedSmoke(result, file) {
	if (result.diagnostics.some(({ code }) => code === "RF680")) return [];
	return placed((result.smoke ?? []).filter(({ ok }) => !ok).map(({ model, failures }) => ({
		code: "RF680",
		message: `The smoke test of ${model} failed: ${failures.map(({ expect, message }) => `${expect}: ${message}`).join("; ")}`,
		path: ["models", model]
	})), file);
}

// src/action/inputs.ts
/** Every input of the action. `action.yml` and the README say the same, kept so by a test. */
const inputTable = {
	command: {
		description: "What to do. `auto` checks on pull requests and in the merge queue, deploys on a push to the default branch and on runs started by hand.",
		default: "auto",
		values: [
			"auto",
			"check",
			"deploy",
			"smoke",
			"rollback",
			"drift"
		]
	},
	config: {
		description: "The config file, relative to `working-directory`. Without it, `models.config.*` is looked for. A check takes several, one in a line, and patterns such as `services/*/models.config.yaml`.",
		default: ""
	},
	target: {
		description: "The target to work on. A deploy needs it when the config names more than one.",
		default: ""
	},
	"working-directory": {
		description: "The folder in which the config is looked for, relative to the repository.",
		default: "."
	},
	"github-token": {
		description: "Token for the comment and the deployment record.",
		default: "${{ github.token }}",
		secret: true
	},
	"ray-token": {
		description: "Token of the Ray cluster, in place of the environment variable that the target's `token_env` names.",
		default: "",
		secret: true
	},
	"hf-token": {
		description: "Token for the Hugging Face Hub, for gated models on a local target.",
		default: "",
		secret: true
	},
	comment: {
		description: "When to comment on the pull request: `auto` (a deploy always, a check when something changes or is wrong), `always`, `changes-only` or `never`. A comment that is there is always kept up to date, except with `never`.",
		default: "auto",
		values: [
			"auto",
			"always",
			"changes-only",
			"never"
		]
	},
	"on-plan-mismatch": {
		description: "What to do when the plan is not the one that the check showed on the merged pull request: `warn` and deploy, or `fail` before anything is changed.",
		default: "warn",
		values: ["warn", "fail"]
	},
	"deploy-branches": {
		description: "Branches whose pushes deploy besides the default branch, separated by commas or lines; `*` stands for any part.",
		default: ""
	},
	"timeout-minutes": {
		description: "After this time the run is cancelled: what it had begun is put back.",
		default: "60"
	}
};
/** The runner's name for an input: upper case, with its dashes. */
function inputVariable(name) {
	return `INPUT_${name.toUpperCase().replaceAll(" ", "_")}`;
}
/** The values to hide before anything is printed. */
function secretInputs(env) {
	return Object.entries(inputTable).filter(([, { secret }]) => secret === true).map(([name]) => valueOf(env, name)).filter((value) => value !== "");
}
/** All inputs, or everything that is wrong with them at once. */
function readInputs(env) {
	const findings = [];
	const command = oneOf(env, "command", inputTable.command.values, findings);
	const comment = oneOf(env, "comment", inputTable.comment.values, findings);
	const onPlanMismatch = oneOf(env, "on-plan-mismatch", inputTable["on-plan-mismatch"].values, findings);
	const timeout = valueOf(env, "timeout-minutes") || inputTable["timeout-minutes"].default;
	const timeoutMinutes = Number(timeout);
	if (!(timeoutMinutes > 0 && timeoutMinutes <= 1440)) findings.push(wrong("timeout-minutes", timeout, "a number of minutes above 0 and up to 1440"));
	if (command === void 0 || comment === void 0 || onPlanMismatch === void 0 || findings.length > 0) return { findings };
	const configs = linesIn(valueOf(env, "config"));
	const [config] = configs;
	const target = valueOf(env, "target");
	const rayToken = valueOf(env, "ray-token");
	const hfToken = valueOf(env, "hf-token");
	return { inputs: {
		command,
		...config === void 0 ? {} : { config },
		configs,
		...target === "" ? {} : { target },
		workingDirectory: valueOf(env, "working-directory") || inputTable["working-directory"].default,
		githubToken: valueOf(env, "github-token"),
		...rayToken === "" ? {} : { rayToken },
		...hfToken === "" ? {} : { hfToken },
		comment,
		onPlanMismatch,
		deployBranches: valueOf(env, "deploy-branches").split(/[,\n]/u).map((branch) => branch.trim()).filter((branch) => branch !== ""),
		timeoutMinutes
	} };
}
function linesIn(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function valueOf(env, name) {
	return (ownEntry(env, inputVariable(name)) ?? "").trim();
}
function oneOf(env, name, values, findings) {
	const text = valueOf(env, name) || inputTable[name].default;
	const found = values.find((value) => value === text);
	if (found === void 0) findings.push(wrong(name, text, values.join(", ")));
	return found;
}
function wrong(name, text, expected) {
	return {
		code: "RF707",
		message: `The input \`${name}\` is ${quote(text)}; it takes ${expected}.`,
		path: [],
		help: `Change \`${name}\` under \`with:\` in the workflow.`
	};
}

// src/action/child-environment.ts
/** Variables of the action itself: tokens and files that no process of a serving environment may see. */
const OWN = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/u;
/** The environment that the commands work with. */
function commandEnvironment(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !OWN.test(name)));
}

// src/action/data-only.ts
/** Events that run with the secrets of the repository on code that others may have written. */
const PRIVILEGED_EVENTS = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
/** Tokens of people. The token that GitHub makes for a job of a fork can only read, and begins with `ghs_`. */
const PERSONAL_TOKEN = /^(?:ghp|gho|ghu|ghr)_|^github_pat_/u;
/**
* Why this run takes no scripts, as one sentence; undefined when it may run them. A script is code of whoever wrote the
* commit, and what runs beside it can be read by it in the worst case.
*/
function dataOnlyReason({ event, inputs }, work, env) {
	if (work !== "check") return "A job that reaches a target holds secrets.";
	if (PRIVILEGED_EVENTS.has(event.name)) return `\`${event.name}\` runs with secrets on code that anyone can write.`;
	if (!isForkCode(event.payload)) return void 0;
	const secret = secretBeside(inputs, env);
	return secret === void 0 ? void 0 : `The code is of a fork, and ${secret}.`;
}
function secretBeside(inputs, env) {
	if (inputs.hfToken !== void 0) return "the input `hf-token` is set";
	if (inputs.rayToken !== void 0) return "the input `ray-token` is set";
	if (PERSONAL_TOKEN.test(inputs.githubToken)) return "`github-token` is a token of a person";
	if ((env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "") !== "") return "the job has `id-token: write`";
	return Object.entries(env).find(([name, value]) => !/^(?:INPUT_|ACTIONS_)/u.test(name) && findTokens(value ?? "").length > 0) === void 0 ? void 0 : "a variable of the job holds a token";
}

// src/action/options.ts
/** What every command of this run is given. */
function commandOptions(world, session, work) {
	const { inputs, workspace, directory, commit, run } = session;
	const { configs, target, rayToken, hfToken } = inputs;
	const dataOnly = dataOnlyReason(session, work, world.env);
	return {
		workspace,
		directory,
		commit,
		run: `${run.id}.${run.attempt}`,
		env: commandEnvironment(world.env),
		signal: world.cancelled,
		log: world.runner.line,
		mask: world.runner.mask,
		configFiles: configs,
		...dataOnly === void 0 ? {} : { dataOnly },
		...target === void 0 ? {} : { target },
		...rayToken === void 0 ? {} : { rayToken },
		...hfToken === void 0 ? {} : { hfToken }
	};
}
/** A signal that is aborted by a cancelled run and after `timeout-minutes`, with the reason in words. */
function withTimeLimit(world, minutes) {
	const limit = new AbortController();
	const stop = new AbortController();
	world.clock.sleep(minutes * 6e4, stop.signal).then(() => limit.abort(/* @__PURE__ */ new Error(`the time limit of ${minutes} minutes (timeout-minutes) was reached`)), () => void 0);
	return {
		signal: AbortSignal.any([world.cancelled, limit.signal]),
		end: () => {
			stop.abort();
		}
	};
}

// src/action/report-context.ts
/** Where reports of this run belong. */
function reportContext(world, session, configFile) {
	const { repository, run, serverUrl, commit } = session;
	return {
		serverUrl,
		repository: `${repository.owner}/${repository.repo}`,
		commit,
		configFile,
		run: {
			number: run.number,
			url: run.url
		},
		version: world.version
	};
}

// src/github/client.ts
/** Merge commits of pull requests are only in this version of the API (github-actions.md \u00a76.2). */
const API_VERSION = "2022-11-28";
/** For one call with all its repetitions, so that a job on a paid runner never idles on GitHub. */
const CALL_LIMIT_MS = 6e4;
const LONGEST_RATE_LIMIT_WAIT_S = 30;
/** A client of GitHub's API. Octokit is loaded here and only when it is needed: the CLI never does. */
async function connect(options) {
	const [{ getOctokit }, { retry }] = await Promise.all([import("./chunks/github.js"), import("./chunks/dist-bundle.js")]);
	const github = getOctokit(options.token, {
		baseUrl: options.apiUrl,
		userAgent: `rayfleet/${options.version}`,
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		retry: {
			retries: 2,
			doNotRetry: [
				400,
				401,
				403,
				404,
				409,
				410,
				422,
				429,
				451
			],
			retryAfterBaseValue: options.retryBaseMs ?? 1e3
		}
	}, retry);
	github.hook.before("request", (request) => {
		request.headers["x-github-api-version"] = API_VERSION;
		request.request = {
			...request.request,
			signal: AbortSignal.timeout(CALL_LIMIT_MS)
		};
	});
	github.hook.wrap("request", async (send, request) => {
		try {
			return await send(request);
		} catch (error) {
			const wait = rateLimitWait(error);
			if (wait === void 0) throw error;
			await options.sleep(wait * 1e3);
			return send(request);
		}
	});
	return github;
}
function ignore() {}
/** Seconds to wait before one more try, when GitHub asks for it and it is short. */
function rateLimitWait(error) {
	if (!isRequestError(error) || error.status !== 403 && error.status !== 429) return void 0;
	const seconds = Number(error.response?.headers["retry-after"] ?? "none");
	return Number.isFinite(seconds) && seconds <= LONGEST_RATE_LIMIT_WAIT_S ? seconds : void 0;
}
/** Octokit's own class is not imported: it would load octokit. */
function isRequestError(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number";
}

// src/github/attempt.ts
/** What a report does on GitHub, and the permission of the job that it needs. */
const permissions = {
	"write the comment": "pull-requests: write",
	"read the comments": "pull-requests: read",
	"find the merged pull request": "pull-requests: read",
	"record the deployment": "deployments: write",
	"read the config of the base branch": "contents: read"
};
/**
* Does something on GitHub that the outcome of the run does not depend on: a refusal becomes a warning that names the
* missing permission. Errors that are not GitHub's are passed on.
*/
async function attempt(action, work) {
	try {
		return {
			ok: true,
			value: await work()
		};
	} catch (error) {
		if (!isRequestError(error)) throw error;
		return {
			ok: false,
			finding: refusal$1(action, error.status, error.message, error.response?.headers)
		};
	}
}
function refusal$1(action, status, message, headers = {}) {
	const [said = ""] = message.split("\n", 1);
	if (status === 401 || status === 403 && /not accessible|permission|must have/iu.test(said) || status === 404) return {
		code: "RF701",
		message: `The token may not ${action} (${status}: ${said.slice(0, 200)}).`,
		path: [],
		help: `Grant \`${permissions[action]}\` under \`permissions:\` of the job. Pull requests from forks and from Dependabot never get it.`
	};
	const id = headers["x-github-request-id"];
	return {
		code: "RF702",
		message: `GitHub did not let us ${action} (${status}: ${said.slice(0, 200)}${id === void 0 ? "" : `; request ${id}`}).`,
		path: []
	};
}

// src/github/file-at.ts
/** The text of a file at a commit; `null` when the commit has no such file. */
async function fileAt(github, repository, path, commit) {
	try {
		const { data } = await github.rest.repos.getContent({
			...repository,
			path,
			ref: commit
		});
		if (Array.isArray(data) || data.type !== "file") return null;
		return Buffer.from(data.content, "base64").toString("utf8");
	} catch (error) {
		if (isRequestError(error) && error.status === 404) return null;
		throw error;
	}
}

// src/action/base-config.ts
/**
* The config as the base branch has it: the first parent of the test merge when it is here (exactly what the merge
* would change), else the base commit of the event, from git or from GitHub. `path` is that of its data; a script
* without any has no base.
*/
async function findBase(session, world, github, path) {
	const { payload, sha } = session.event;
	const commit = payload.pull_request?.base.sha ?? payload.merge_group?.base_sha;
	if (commit === void 0) return {};
	if (path === void 0) return { finding: scriptBase };
	const parents = payload.pull_request === void 0 ? void 0 : await mergeParents(world, session.workspace, sha);
	for (const candidate of [parents?.[0], commit]) {
		const base = candidate === void 0 ? void 0 : await fromGit(world, session.workspace, candidate, path);
		if (base !== void 0) {
			const lock = await fromGit(world, session.workspace, base.commit, lockBeside(path));
			return { base: {
				...base,
				...lock === void 0 ? {} : { lock: lock.text }
			} };
		}
	}
	const client = await github();
	if (client === void 0) return { finding: noBase("there is no token to ask GitHub with") };
	const read = await attempt("read the config of the base branch", () => fileAt(client, session.repository, path, commit));
	if (!read.ok) return { finding: noBase(read.finding.message) };
	const lock = await attempt("read the config of the base branch", () => fileAt(client, session.repository, lockBeside(path), commit));
	return { base: {
		commit,
		file: path,
		text: read.value,
		...lock.ok ? { lock: lock.value } : {}
	} };
}
function lockBeside(config) {
	return posix.join(posix.dirname(config), LOCK_FILE);
}
/** Parents of a merge commit; undefined for any other commit and for one that is not here. */
async function mergeParents(world, folder, sha) {
	if (!/^[0-9a-f]{40,64}$/u.test(sha)) return void 0;
	const parents = (await world.git(folder, [
		"rev-list",
		"--parents",
		"--max-count=1",
		"--end-of-options",
		sha,
		"--"
	]))?.trim().split(" ").slice(1) ?? [];
	return parents.length === 2 ? parents : void 0;
}
async function fromGit(world, folder, commit, path) {
	const tree = await world.git(folder, [
		"ls-tree",
		"--full-tree",
		"--name-only",
		"-z",
		"--end-of-options",
		commit,
		"--",
		path
	]);
	if (tree === void 0) return void 0;
	if (tree === "") return {
		commit,
		file: path,
		text: null
	};
	const text = await world.git(folder, [
		"cat-file",
		"blob",
		`${commit}:${path}`
	]);
	return text === void 0 ? void 0 : {
		commit,
		file: path,
		text
	};
}
const scriptBase = {
	...noBase("it is a script, and the script of another commit is not run"),
	help: "Commit its data, with `rayfleet synth --config-out models.config.json`: that is compared."
};
function noBase(why) {
	return {
		code: "RF709",
		message: `The config of the base branch is not known: ${why}`,
		path: [],
		help: "Check out with `fetch-depth: 2`, or grant `contents: read`."
	};
}

// src/github/deployment.ts
/** GitHub refuses longer descriptions. */
const LONGEST_DESCRIPTION = 140;
/** How far back orphans and earlier successes are looked for. */
const LOOKED_AT = 20;
const FINAL = /* @__PURE__ */ new Set([
	"success",
	"failure",
	"error",
	"inactive"
]);
/** Fleets that share an environment are told apart by their task. */
function taskOf(fleet) {
	return `rayfleet:${fleet}`;
}
/** Makes the deployment of a run and marks it as in progress; resolves with its id. */
async function startDeployment(github, repository, start) {
	const { data } = await github.rest.repos.createDeployment({
		...repository,
		ref: start.sha,
		task: taskOf(start.fleet),
		environment: start.environment,
		description: `rayfleet deploys ${start.fleet}`.slice(0, LONGEST_DESCRIPTION),
		auto_merge: false,
		required_contexts: [],
		payload: {
			schema: 1,
			digest: start.digest,
			run: start.run
		}
	});
	if (!("id" in data)) throw new Error(`creating a deployment in ${repository.owner}/${repository.repo}: no id came back`);
	await setState(github, repository, data.id, "in_progress", { logUrl: start.logUrl });
	return data.id;
}
/** Ends a deployment. */
async function endDeployment(github, repository, id, state, details) {
	await setState(github, repository, id, state, details);
}
/**
* Closes what earlier runs left behind: a deployment without an end gets one, and when this one succeeded the success
* before it becomes inactive. GitHub would only do the latter outside of production, and then to other fleets as well.
*/
async function settleEarlier(github, repository, current, options) {
	const { data } = await github.rest.repos.listDeployments({
		...repository,
		environment: current.environment,
		task: taskOf(current.fleet),
		per_page: LOOKED_AT
	});
	for (const { id, payload } of data) {
		if (id >= current.id || runOf(payload) > current.run) continue;
		const { data: statuses } = await github.rest.repos.listDeploymentStatuses({
			...repository,
			deployment_id: id,
			per_page: 1
		});
		const state = statuses[0]?.state ?? "pending";
		if (!FINAL.has(state)) await setState(github, repository, id, "error", {
			logUrl: options.logUrl,
			description: "The run ended without saying how the deploy went"
		});
		else if (state === "success") {
			if (options.succeeded) await setState(github, repository, id, "inactive", { logUrl: options.logUrl });
			return;
		}
	}
}
async function setState(github, repository, id, state, details) {
	await github.rest.repos.createDeploymentStatus({
		...repository,
		deployment_id: id,
		state,
		log_url: details.logUrl,
		auto_inactive: false,
		...details.description === void 0 ? {} : { description: details.description.slice(0, LONGEST_DESCRIPTION) },
		...details.environmentUrl === void 0 ? {} : { environment_url: details.environmentUrl }
	});
}
/** The run that a deployment of ours belongs to; GitHub may give the payload back as text. */
function runOf(payload) {
	if (typeof payload === "string") try {
		return runOf(JSON.parse(payload));
	} catch {
		return 0;
	}
	if (typeof payload !== "object" || payload === null || !("run" in payload)) return 0;
	return typeof payload.run === "number" ? payload.run : 0;
}

// src/github/merged-pull-request.ts
/** GitHub knows the pull request of a commit some seconds after a squash merge: waits between tries, in seconds. */
const WAITS_S = [
	2,
	3,
	5,
	8,
	12
];
/** For a commit whose message does not look like a merge. */
const WAITS_WITHOUT_HINT_S = [2, 3];
/**
* Number of the merged pull request that brought a commit to its branch; undefined when there is none. A number in the
* commit's message is only a hint: the pull request itself must name the commit.
*/
async function findMergedPullRequest(github, repository, commit, clock) {
	const hint = hintedNumber(commit.message);
	const waits = hint === void 0 ? WAITS_WITHOUT_HINT_S : WAITS_S;
	for (let tries = 0;; tries += 1) {
		const number = await associated(github, repository, commit);
		if (number !== void 0) return number;
		const wait = waits[tries];
		if (wait === void 0) break;
		await clock.sleep(wait * 1e3);
	}
	return hint === void 0 ? void 0 : confirmed(github, repository, commit, hint);
}
async function associated(github, repository, commit) {
	try {
		const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
			...repository,
			commit_sha: commit.sha,
			per_page: 100
		});
		const merged = data.filter((pull) => pull.merged_at !== null && pull.base.ref === commit.branch);
		return (merged.find((pull) => pull.merge_commit_sha === commit.sha) ?? merged[0])?.number;
	} catch (error) {
		if (isRequestError(error) && (error.status === 409 || error.status === 422)) return void 0;
		throw error;
	}
}
/** `Add a model (#12)` of a squash merge, `Merge pull request #12 from \u2026`. */
function hintedNumber(message) {
	const [subject = ""] = message.split("\n", 1);
	const found = /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)\s*$/u.exec(subject);
	const digits = found?.[1] ?? found?.[2];
	return digits === void 0 ? void 0 : Number(digits);
}
async function confirmed(github, repository, commit, number) {
	try {
		const { data } = await github.rest.pulls.get({
			...repository,
			pull_number: number
		});
		const names = data.merge_commit_sha === commit.sha || data.head.sha === commit.sha;
		return data.merged && names && data.base.ref === commit.branch ? number : void 0;
	} catch (error) {
		if (isRequestError(error) && error.status === 404) return void 0;
		throw error;
	}
}

// src/github/marker.ts
const PREFIX = "<!-- rayfleet ";
const SUFFIX = " -->";
const marker = object({
	schema: literal(1),
	kind: _enum(["check", "deploy"]),
	config: string(),
	fleet: nullable(string()),
	target: nullable(string()),
	/** The commit that was reported on: the head of the pull request, or the merged commit. */
	head: string(),
	/** Plan digest by target; the key is empty when no target was named. */
	digests: record(string(), string()),
	/** In the report of a deploy: the digests that the check before it had shown. */
	reviewed: record(string(), string()),
	/** Id of the workflow run, which GitHub counts up, and its attempt. */
	run: int(),
	attempt: int()
});
function formatMarker(value) {
	return `${PREFIX}${commentJson(value)}${SUFFIX}`;
}
/** The marker of a comment; undefined when it has none that can be read. */
function parseMarker(body) {
	const [first = ""] = body.split(/\r?\n/u, 1);
	if (!first.startsWith(PREFIX) || !first.endsWith(SUFFIX)) return void 0;
	try {
		return marker.safeParse(JSON.parse(first.slice(14, -4))).data;
	} catch {
		return;
	}
}
/**
* Whether two reports share one comment: same config file and same target. A file holds one fleet, so a renamed fleet
* keeps its comment. A report without a target (no target asked for, or a config that could not be read) fits any.
*/
function sameReport(a, b) {
	if (a.config !== b.config) return "no";
	if (a.target === b.target) return "exact";
	return a.target === null || b.target === null ? "loose" : "no";
}
/** Run ids grow with time; a run that is started again keeps its id and counts the attempt up. */
function isNewer(a, b) {
	return a.run > b.run || a.run === b.run && a.attempt > b.attempt;
}

// src/github/own-login.ts
/** Who a workflow's own token is, when neither GraphQL nor REST wants to say. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/** The login that the token writes as. Comments of others are never touched, whatever they contain. */
async function ownLogin(github) {
	const viewer = await tolerant(() => github.graphql("query { viewer { login } }"));
	if (typeof viewer?.viewer?.login === "string") return viewer.viewer.login;
	return (await tolerant(() => github.rest.users.getAuthenticated()))?.data.login ?? WORKFLOW_LOGIN;
}
/** Undefined for a request that was refused, not when GitHub is down; GraphQL's refusals have a name of their own. */
async function tolerant(ask) {
	try {
		return await ask();
	} catch (error) {
		if (isRequestError(error) && error.status < 500 || error instanceof Error && error.name === "GraphqlResponseError") return void 0;
		throw error;
	}
}

// src/github/sticky-comment.ts
/** The comment that holds this report: the oldest with the same target, else the oldest that fits. */
async function findComment(github, thread, key) {
	const found = await ownComments(github, thread);
	return found.find((comment) => sameReport(comment.marker, key) === "exact") ?? found.find((comment) => sameReport(comment.marker, key) === "loose");
}
/**
* Writes a report into its comment. An older run never overwrites a newer report: runs are ordered by their id, because
* ancestry would take a branch that was reset for an older one; and a check whose commit is no longer the head of the
* pull request leaves the report on the head alone. Two jobs that both see no comment both make one: each lists again
* afterwards, and the younger comment goes.
*/
async function writeComment(github, thread, marker, body, options) {
	const { owner, repo, issue } = thread;
	const existing = await findComment(github, thread, marker);
	if (existing !== void 0) return overwrite(github, thread, existing, marker, body);
	if (!options.create) return { kind: "none" };
	const { data } = await github.rest.issues.createComment({
		owner,
		repo,
		issue_number: issue,
		body
	});
	const oldest = await findComment(github, thread, marker);
	if (oldest === void 0 || oldest.id >= data.id) return {
		kind: "created",
		comment: {
			id: data.id,
			url: data.html_url,
			marker
		}
	};
	await github.rest.issues.deleteComment({
		owner,
		repo,
		comment_id: data.id
	});
	return overwrite(github, thread, oldest, marker, body);
}
/** Changes a comment that this run has written. */
async function editComment(github, repository, id, body) {
	await github.rest.issues.updateComment({
		...repository,
		comment_id: id,
		body
	});
}
async function overwrite(github, thread, existing, marker, body) {
	if (isNewer(existing.marker, marker) || await isOnHead(github, thread, existing.marker, marker)) return {
		kind: "newer-report",
		comment: existing
	};
	const { owner, repo } = thread;
	await editComment(github, {
		owner,
		repo
	}, existing.id, body);
	return {
		kind: "updated",
		comment: {
			...existing,
			marker
		}
	};
}
async function isOnHead(github, thread, existing, ours) {
	if (ours.kind !== "check" || existing.head === ours.head) return false;
	const { owner, repo, issue } = thread;
	const { data } = await github.rest.pulls.get({
		owner,
		repo,
		pull_number: issue
	});
	return data.head.sha === existing.head;
}
/** Our comments that carry a marker, oldest first. */
async function ownComments(github, thread) {
	const { owner, repo, issue, login } = thread;
	const comments = await github.paginate(github.rest.issues.listComments, {
		owner,
		repo,
		issue_number: issue,
		per_page: 100
	});
	const found = [];
	for (const { id, html_url: url, user, body } of comments) {
		const marker = parseMarker(body ?? "");
		if (marker === void 0 || user === null || user === void 0) continue;
		if (user.login !== login && !(user.type === "Bot" && user.login === `${login}[bot]`)) continue;
		found.push({
			id,
			url,
			marker
		});
	}
	return found.sort((a, b) => a.id - b.id);
}

// src/action/github-channel.ts
/**
* Everything that a run writes on GitHub. Nothing here decides over the outcome of the run: what cannot be done is kept
* in `leftOut`, which the job summary tells.
*/
var GitHubChannel = class {
	leftOut = [];
	#session;
	#world;
	#connection;
	#thread;
	#comment;
	#deployment;
	constructor(session, world) {
		this.#session = session;
		this.#world = world;
	}
	get commentUrl() {
		return this.#comment?.url;
	}
	get deploymentId() {
		return this.#deployment?.id;
	}
	/** The client; undefined without a token. */
	client() {
		this.#connection ??= this.#connect();
		return this.#connection;
	}
	async #connect() {
		const { inputs, apiUrl } = this.#session;
		if (inputs.githubToken === "") {
			this.leftOut.push({
				code: "RF701",
				message: "The input `github-token` is empty.",
				path: []
			});
			return;
		}
		const { version, clock } = this.#world;
		return connect({
			token: inputs.githubToken,
			apiUrl,
			version,
			sleep: (ms) => clock.sleep(ms)
		});
	}
	/** The pull request that this run reports on: the event's own, or the merged one that brought the commit. */
	thread() {
		this.#thread ??= this.#findThread();
		return this.#thread;
	}
	async #findThread() {
		const { event, repository } = this.#session;
		const github = await this.client();
		if (github === void 0) return void 0;
		const issue = event.payload.pull_request?.number ?? await this.#mergedPullRequest(github);
		if (issue === void 0) return void 0;
		const login = await this.#try("read the comments", () => ownLogin(github));
		return login === void 0 ? void 0 : {
			...repository,
			issue,
			login
		};
	}
	async #mergedPullRequest(github) {
		const { event, commit, repository } = this.#session;
		if (event.name !== "push" && event.name !== "workflow_dispatch") return void 0;
		const pushed = {
			sha: commit,
			branch: (event.payload.ref ?? event.ref).replace(/^refs\/heads\//u, ""),
			message: event.payload.head_commit?.message ?? ""
		};
		const failures = this.leftOut.length;
		const number = await this.#try("find the merged pull request", () => findMergedPullRequest(github, repository, pushed, this.#world.clock));
		if (number === void 0 && this.leftOut.length === failures) this.leftOut.push({
			code: "RF703",
			message: "No merged pull request was found for this commit.",
			path: []
		});
		return number;
	}
	/** The report of an earlier run on the same config and target. */
	async earlierReport(key) {
		const [github, thread] = [await this.client(), await this.thread()];
		if (github === void 0 || thread === void 0) return void 0;
		return (await this.#try("read the comments", () => findComment(github, thread, key)))?.marker;
	}
	/** Writes the comment, or updates the one that is there. */
	async comment(marker, blocks, create) {
		const [github, thread] = [await this.client(), await this.thread()];
		if (github === void 0 || thread === void 0) return;
		const body = this.#world.runner.hide(commentBody(formatMarker(marker), blocks));
		const written = await this.#try("write the comment", () => writeComment(github, thread, marker, body, { create }));
		if (written === void 0 || written.kind === "none") return;
		this.#comment = written.comment;
		if (written.kind === "newer-report") {
			const message = `The comment ${written.comment.url} reports on a newer run and was left as it is.`;
			this.leftOut.push({
				code: "RF708",
				message,
				path: []
			});
			return;
		}
		this.#world.runner.saveState("comment-id", String(written.comment.id));
		this.#world.runner.saveState("marker", formatMarker(marker));
	}
	/** Records that a deploy begins. */
	async startDeployment(start) {
		const github = await this.client();
		if (github === void 0) return;
		const { repository, commit, run } = this.#session;
		const { fleet, target: environment, plan } = start;
		const record = {
			sha: commit,
			environment,
			fleet,
			digest: plan.digest,
			run: run.id,
			logUrl: run.url
		};
		const id = await this.#try("record the deployment", () => startDeployment(github, repository, record));
		if (id === void 0) return;
		this.#deployment = {
			id,
			start
		};
		this.#world.runner.saveState("deployment-id", String(id));
	}
	/** Ends the record of this deploy and those that earlier runs left open. */
	async endDeployment(state, description) {
		const github = await this.client();
		if (github === void 0 || this.#deployment === void 0) return;
		const { id, start } = this.#deployment;
		const { repository, run } = this.#session;
		const { endpointUrl, target: environment, fleet } = start;
		const details = {
			logUrl: run.url,
			description: this.#world.runner.hide(description),
			...endpointUrl === void 0 || state !== "success" ? {} : { environmentUrl: endpointUrl }
		};
		await this.#try("record the deployment", async () => {
			await endDeployment(github, repository, id, state, details);
			const current = {
				id,
				environment,
				fleet,
				run: run.id
			};
			await settleEarlier(github, repository, current, {
				succeeded: state === "success",
				logUrl: run.url
			});
		});
	}
	/** What a cancelled run could not do itself: called by the post step with the state that it left. */
	async closeAfterCancel(left) {
		const github = await this.client();
		if (github === void 0) return;
		const { repository, run } = this.#session;
		const { commentId, deploymentId, body } = left;
		if (deploymentId !== void 0) {
			const details = {
				logUrl: run.url,
				description: "The run was cancelled"
			};
			await this.#try("record the deployment", () => endDeployment(github, repository, deploymentId, "error", details));
		}
		if (commentId !== void 0 && body !== void 0) await this.#try("write the comment", () => editComment(github, repository, commentId, body));
	}
	async #try(action, work) {
		const done = await attempt(action, work);
		if (done.ok) return done.value;
		if (!this.leftOut.some(({ message }) => message === done.finding.message)) this.leftOut.push(done.finding);
	}
};

// src/action/marker-of.ts
/** The marker of a report: which comment it belongs in and how new it is. */
function markerOf(session, kind, config, result, reviewed = {}) {
	const { commit, inputs, run } = session;
	const target = inputs.target ?? result.target ?? null;
	return {
		schema: 1,
		kind,
		config,
		fleet: result.fleet ?? null,
		target,
		head: commit,
		digests: result.digests ?? (result.plan === void 0 ? {} : { [target ?? ""]: result.plan.digest }),
		reviewed,
		run: run.id,
		attempt: run.attempt
	};
}

// src/action/run-check.ts
const CONFIG_UNKNOWN$1 = "models.config";
/** Checks each config and says on the pull request what a merge would do: one comment for each. */
async function runCheck(world, session, options, commands, found) {
	const channel = new GitHubChannel(session, world);
	const all = [];
	for (const one of found) all.push(await checkOne(world, session, options, commands, channel, one));
	const [first] = all;
	const only = all.length === 1 ? first : void 0;
	const { commentUrl, leftOut } = channel;
	return finish(world, {
		result: only?.result ?? mergedResult("check", all),
		blocks: all.flatMap(({ blocks }) => blocks),
		context: reportContext(world, session, first?.config ?? CONFIG_UNKNOWN$1),
		leftOut,
		...commentUrl === void 0 ? {} : { commentUrl }
	});
}
async function checkOne(world, session, options, commands, channel, { configFile, file, base: baseFile }) {
	const config = file ?? configFile ?? CONFIG_UNKNOWN$1;
	const { base, finding } = file === void 0 ? {} : await findBase(session, world, () => channel.client(), baseFile);
	const checked = await commands.check({
		...options,
		...configFile === void 0 ? {} : { configFile },
		...base === void 0 ? {} : { base }
	});
	const notes = finding === void 0 ? [] : placed([finding], config);
	const result = {
		...checked,
		diagnostics: [...checked.diagnostics, ...notes]
	};
	const blocks = reportBlocks(result, reportContext(world, session, config));
	const policy = session.inputs.comment;
	if (policy !== "never" && session.event.payload.pull_request !== void 0) {
		const marker = markerOf(session, "check", config, result);
		await channel.comment(marker, blocks, policy === "always" || isNoteworthy(result));
	}
	return {
		config,
		result,
		blocks
	};
}
/** Whether a pull request that did not hear from us yet should. */
function isNoteworthy({ ok, plan, diagnostics }) {
	return !ok || (plan === void 0 ? diagnostics.length > 0 : hasChanges(plan));
}

// src/action/phase-writer.ts
/** GitHub counts edits of comments; nobody reads a comment every second. */
const BETWEEN_MS = 3e4;
/** Writes one phase at a time and not often; phases that pass meanwhile are skipped. */
var PhaseWriter = class {
	#clock;
	#write;
	#ended = new AbortController();
	#running;
	#waiting;
	#failure;
	constructor(clock, write) {
		this.#clock = clock;
		this.#write = write;
	}
	next(phase) {
		this.#waiting = phase;
		this.#running ??= this.#drain();
	}
	async #drain() {
		try {
			while (this.#waiting !== void 0 && !this.#ended.signal.aborted) {
				const phase = this.#waiting;
				this.#waiting = void 0;
				await this.#write(phase);
				await this.#clock.sleep(BETWEEN_MS, this.#ended.signal).catch(() => void 0);
			}
		} catch (error) {
			this.#failure = error;
		}
		this.#running = void 0;
	}
	/** Nothing is written after it resolves; with what went wrong while a phase was written, if anything did. */
	async end() {
		this.#ended.abort();
		await this.#running;
		return this.#failure;
	}
};

// src/report/review.ts
/** Compares the digest that a check posted with the one that the deploy computed from the merged commit. */
function compareReview(reviewed, deployed) {
	if (reviewed === void 0) return { kind: "no-review-found" };
	return reviewed === deployed ? { kind: "matches-review" } : {
		kind: "changed-since-review",
		reviewed
	};
}

// src/action/review-policy.ts
/** What the check showed on the merged pull request, compared with what is about to be deployed. */
async function findReview(channel, session, config, start) {
	const { target, plan } = start;
	const earlier = await channel.earlierReport({
		config,
		target
	});
	const reviewed = (earlier?.kind === "check" ? earlier.digests : earlier?.reviewed) ?? {};
	return {
		review: session.event.name !== "push" && earlier === void 0 ? void 0 : compareReview(ownEntry(reviewed, target) ?? reviewed[""], plan.digest),
		reviewed
	};
}
/** With `on-plan-mismatch: fail`, what was not reviewed is not deployed; a run started by hand needs no review. */
function refusal(session, review, plan) {
	if (session.inputs.onPlanMismatch !== "fail" || review.kind === "matches-review") return void 0;
	if (review.kind === "no-review-found" && session.event.name !== "push") return void 0;
	const [finding] = reviewNotes(review, plan);
	return finding === void 0 ? void 0 : {
		reasonCode: review.kind,
		finding: {
			...finding,
			severity: "error"
		}
	};
}
/** What there is to say about the review, for the annotations. */
function reviewNotes(review, plan) {
	switch (review.kind) {
		case "matches-review": return [];
		case "changed-since-review": {
			const digest = plan === void 0 ? "another one" : shortDigest(plan.digest);
			return [{
				code: "RF704",
				message: `The check showed plan ${shortDigest(review.reviewed)}; the merged commit gives ${digest}.`,
				path: [],
				help: "Look at the plan of this deploy."
			}];
		}
		case "no-review-found": return [{
			code: "RF705",
			message: "No check of this config has reported on the merged pull request.",
			path: []
		}];
	}
}

// src/action/run-deploy.ts
/** How a deployment on GitHub ends. A deploy that changed nothing because it was right already is a success. */
const finalStates = {
	deployed: "success",
	unchanged: "success",
	superseded: "inactive",
	rolled_back: "failure",
	failed: "failure",
	refused: "error",
	cancelled: "error"
};
/** Deploys or rolls back, and says on the merged pull request what serves now. */
async function runDeploy(world, session, options, commands, configFile, work) {
	const channel = new GitHubChannel(session, world);
	const context = reportContext(world, session, configFile);
	const comments = session.inputs.comment !== "never";
	let review;
	let reviewed = {};
	let begun;
	const say = async (start, phase) => {
		if (!comments) return;
		const marker = markerOf(session, "deploy", configFile, start, reviewed);
		await channel.comment(marker, progressReport(start, phase, context), true);
	};
	const approve = async (start) => {
		if (work === "deploy") ({review, reviewed} = await findReview(channel, session, configFile, start));
		const stop = review === void 0 ? void 0 : refusal(session, review, start.plan);
		if (stop !== void 0) return {
			...stop,
			diagnostic: placedOne(stop.finding, configFile)
		};
		begun = start;
		await channel.startDeployment(start);
		await say(start, "getting ready");
	};
	const phases = new PhaseWriter(world.clock, (phase) => begun === void 0 ? Promise.resolve() : say(begun, phase));
	let result;
	try {
		result = await commands[work]({
			...options,
			approve,
			onPhase: (phase) => phases.next(phase)
		});
	} catch (error) {
		result = crashed(work, begun, crash(error), configFile);
	}
	const failure = await phases.end();
	if (failure !== void 0) channel.leftOut.push(crash(failure));
	const state = ownEntry(finalStates, result.decision) ?? (result.ok ? "success" : "error");
	await channel.endDeployment(state, deployHeadline(result).replaceAll("`", ""));
	const blocks = reportBlocks(result, context, review);
	if (comments) await channel.comment(markerOf(session, "deploy", configFile, result, reviewed), blocks, true);
	const { commentUrl, deploymentId, leftOut } = channel;
	const notes = review === void 0 || result.reason_code === review.kind ? [] : reviewNotes(review, result.plan);
	return finish(world, {
		result: {
			...result,
			diagnostics: [...result.diagnostics, ...placed(notes, configFile)]
		},
		blocks,
		context,
		leftOut,
		...commentUrl === void 0 ? {} : { commentUrl },
		...deploymentId === void 0 ? {} : { deploymentId }
	});
}
function placedOne(finding, file) {
	const [diagnostic] = placed([finding], file);
	if (diagnostic === void 0) throw new Error(`placing ${finding.code}: no diagnostic came back`);
	return diagnostic;
}
function crashed(work, begun, finding, file) {
	return {
		schema_version: 1,
		command: work,
		ok: false,
		decision: "failed",
		reason_code: "crashed",
		diagnostics: placed([finding], file),
		timings: [],
		...begun === void 0 ? {} : {
			fleet: begun.fleet,
			target: begun.target,
			plan: begun.plan
		}
	};
}

// src/action/session.ts
/** Reads inputs, event and surroundings; what is wrong with them is told all at once. */
async function openSession(world) {
	const { env } = world;
	const read = readInputs(env);
	if ("findings" in read) return read;
	const { inputs } = read;
	const parsed = parsePayload(await eventPayload(world));
	if ("problem" in parsed) return { findings: [broken(`The event of this run cannot be read: ${parsed.problem}`)] };
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const serverUrl = (env["GITHUB_SERVER_URL"] ?? "").replace(/\/+$/u, "");
	const apiUrl = (env["GITHUB_API_URL"] ?? "").replace(/\/+$/u, "");
	if (owner === "" || repo === "" || apiUrl === "" || serverUrl === "") return { findings: [broken("GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_SERVER_URL are not all set: this is not a step of a workflow.")] };
	const event = {
		name: env["GITHUB_EVENT_NAME"] ?? "",
		payload: parsed.payload,
		ref: env["GITHUB_REF"] ?? "",
		sha: env["GITHUB_SHA"] ?? "",
		hostedByGitHub: env["RUNNER_ENVIRONMENT"] === "github-hosted"
	};
	const workspace = await realpath(env["GITHUB_WORKSPACE"] ?? ".");
	const directory = await folderInside(workspace, inputs.workingDirectory);
	if (directory === void 0) return { findings: [notInside(inputs.workingDirectory)] };
	const id = Number(env["GITHUB_RUN_ID"] ?? 0);
	return { session: {
		inputs,
		event,
		commit: commitOf(event),
		workspace,
		directory,
		repository: {
			owner,
			repo
		},
		serverUrl,
		apiUrl,
		run: {
			id,
			number: env["GITHUB_RUN_NUMBER"] ?? String(id),
			attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
			url: `${serverUrl}/${owner}/${repo}/actions/runs/${id}`
		}
	} };
}
async function eventPayload({ env, readFile }) {
	const path = env["GITHUB_EVENT_PATH"];
	if (path === void 0 || path === "") return {};
	return JSON.parse(await readFile(path));
}
/** A folder that exists and, with all links followed, lies in the workspace. */
async function folderInside(workspace, folder) {
	try {
		const found = await realpath(resolve(workspace, folder));
		const path = relative(workspace, found);
		return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? void 0 : found;
	} catch {
		return;
	}
}
function notInside(folder) {
	return {
		code: "RF707",
		message: `The input \`working-directory\` is ${JSON.stringify(folder)}; it takes a folder of the checkout.`,
		path: [],
		help: "Is the repository checked out before this step?"
	};
}
function broken(message) {
	return {
		code: "RF711",
		message,
		path: []
	};
}

// src/action/main.ts
const CONFIG_UNKNOWN = "models.config";
/** One run of the action. Resolves with the exit code; no mistake of a user is an exception. */
async function runAction(world, commands) {
	for (const secret of secretInputs(world.env)) world.runner.mask(secret);
	const opened = await openSession(world);
	if ("findings" in opened) return refuse(world, void 0, "invalid-input", opened.findings);
	const { session } = opened;
	const decision = decideWork(session.event, session.inputs);
	if (decision.kind === "refused") {
		const { message, help, reasonCode } = decision;
		return refuse(world, session, reasonCode, [{
			code: "RF706",
			message,
			path: [],
			...help === void 0 ? {} : { help }
		}]);
	}
	world.runner.line(`rayfleet ${decision.work} at ${session.commit}, asked for by ${quote(session.event.name)}`);
	const options = commandOptions(world, session, decision.work);
	const limit = withTimeLimit(world, session.inputs.timeoutMinutes);
	const limited = {
		...options,
		signal: limit.signal
	};
	try {
		const found = await commands.findConfigs(limited);
		if (decision.work === "check") return await runCheck(world, session, limited, commands, found);
		const [one = {}] = found;
		if (found.length > 1) return refuse(world, session, "several-configs", [severalConfigs(decision.work, found.length)]);
		const configFile = one.file ?? one.configFile ?? CONFIG_UNKNOWN;
		const chosen = {
			...limited,
			...one.configFile === void 0 ? {} : { configFile: one.configFile }
		};
		switch (decision.work) {
			case "deploy":
			case "rollback": return await runDeploy(world, session, chosen, commands, configFile, decision.work);
			case "smoke": {
				const result = await commands.smoke(chosen);
				const context = reportContext(world, session, configFile);
				return finish(world, {
					result,
					blocks: reportBlocks(result, context),
					context,
					leftOut: []
				});
			}
		}
	} catch (error) {
		return refuse(world, session, "crashed", [crash(error)], "failed");
	} finally {
		limit.end();
	}
}
function severalConfigs(work, count) {
	return {
		code: "RF707",
		message: `The input \`config\` names ${count} configs; a ${work} takes one.`,
		path: [],
		help: "Run a job for each, with a matrix: then each has its own concurrency group and deployment record."
	};
}
function refuse(world, session, reasonCode, findings, decision = "refused") {
	const configFile = session?.inputs.config ?? CONFIG_UNKNOWN;
	const result = {
		schema_version: 1,
		command: session?.inputs.command ?? "check",
		ok: false,
		decision,
		reason_code: reasonCode,
		diagnostics: placed(findings, configFile),
		timings: []
	};
	const context = session === void 0 ? {
		serverUrl: "",
		repository: "",
		commit: "",
		configFile,
		version: world.version
	} : reportContext(world, session, configFile);
	return finish(world, {
		result,
		blocks: reportBlocks(result, context),
		context,
		leftOut: []
	});
}

// src/action/post.ts
/**
* After the job's other steps, also when it was cancelled or the action was killed: what `main` could not end is ended
* here, so that nothing on GitHub stays in progress.
*/
async function runPost(world) {
	const { env, runner } = world;
	for (const secret of secretInputs(env)) runner.mask(secret);
	const deploymentId = numberIn(env["STATE_deployment-id"]);
	const commentId = numberIn(env["STATE_comment-id"]);
	if (env["STATE_finished"] === "true" || deploymentId === void 0 && commentId === void 0) return;
	const opened = await openSession(world);
	if ("findings" in opened) return;
	const { session } = opened;
	runner.line("The run ended before its deploy did: closing what is open on GitHub");
	const context = reportContext(world, session, session.inputs.config ?? "models.config");
	const blocks = [
		fixed("### Deploy cancelled before it could say what serves"),
		fixed("Run it again: it finds what is left on the target and finishes or restores it."),
		fixed(footer(context, {}))
	];
	const marker = env["STATE_marker"];
	const channel = new GitHubChannel(session, world);
	await channel.closeAfterCancel({
		...deploymentId === void 0 ? {} : { deploymentId },
		...commentId === void 0 || marker === void 0 ? {} : {
			commentId,
			body: commentBody(marker, blocks)
		}
	});
	for (const { message } of channel.leftOut) runner.line(message);
}
function numberIn(text) {
	return text === void 0 || !/^\d+$/u.test(text) ? void 0 : Number(text);
}

// src/action/runner.ts
/** Speaks with the runner through its files (`GITHUB_OUTPUT`, ...) and hides secrets wherever they would show. */
function createRunner(ports) {
	const secrets = /* @__PURE__ */ new Set();
	const hide = (text) => {
		let shown = text;
		for (const secret of secrets) shown = shown.replaceAll(secret, "***");
		return shown;
	};
	const appendTo = (variable, text) => {
		const path = ownEntry(ports.env, variable);
		if (path !== void 0 && path !== "") ports.appendFile(path, text);
	};
	const assignment = (name, value) => {
		const delimiter = `rayfleet_${ports.randomId()}`;
		return `${name}<<${delimiter}\n${hide(value)}\n${delimiter}\n`;
	};
	const quoted = (text) => {
		const token = ports.randomId();
		return `::stop-commands::${token}\n${text}\n::${token}::\n`;
	};
	return {
		line: (text) => {
			const shown = neutralText(hide(text));
			ports.write(/::|##\[/u.test(shown) ? quoted(shown) : `${shown}\n`);
		},
		hide,
		commands: (text) => ports.write(hide(text)),
		mask: (secret) => {
			for (const line of secret.split(/\r?\n/u)) {
				if (line.trim().length < 4) continue;
				secrets.add(line);
				ports.write(`::add-mask::${line.replaceAll("%", "%25")}\n`);
			}
		},
		setOutput: (name, value) => appendTo("GITHUB_OUTPUT", assignment(name, value)),
		saveState: (name, value) => appendTo("GITHUB_STATE", assignment(name, value)),
		appendSummary: (markdown) => appendTo("GITHUB_STEP_SUMMARY", hide(markdown))
	};
}

// src/action/start.ts
const GIT_LIMIT_MS = 3e4;
/** Runs the action in this process: its main step, or its post step when the main step has left a state. */
async function start(version, loadCommands, clock = systemClock) {
	const world = machine(version, clock);
	if (process.env["STATE_main-ran"] === "true") {
		await runPost(world);
		return;
	}
	world.runner.saveState("main-ran", "true");
	process.exitCode = await runAction(world, await loadCommands());
}
function machine(version, clock) {
	const { env } = process;
	const runner = createRunner({
		env,
		write: (text) => void process.stdout.write(text),
		appendFile: (path, text) => appendFileSync(path, text),
		randomId: randomUUID
	});
	const cancel = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancel.abort(/* @__PURE__ */ new Error(`the run was cancelled (${signal})`)));
	return {
		env,
		runner,
		version,
		cancelled: cancel.signal,
		clock,
		readFile: (path) => readFile(path, "utf8"),
		git
	};
}
/** Never asks for a password, fetches nothing, runs no filter of the repository. */
async function git(folder, args) {
	const { execa } = await import("./chunks/execa.js").then((chunk) => ({ ExecaError: chunk.n, ExecaSyncError: chunk.r, execa: chunk.t }));
	const done = await execa("git", args, {
		cwd: folder,
		extendEnv: false,
		env: {
			PATH: process.env["PATH"] ?? "",
			HOME: process.env["HOME"] ?? "",
			GIT_TERMINAL_PROMPT: "0",
			GIT_NO_LAZY_FETCH: "1",
			GIT_OPTIONAL_LOCKS: "0"
		},
		reject: false,
		stdin: "ignore",
		stripFinalNewline: false,
		timeout: GIT_LIMIT_MS
	});
	return done.exitCode === 0 ? done.stdout : void 0;
}

// src/action/index.ts
/** The post step never loads the commands. */
await start(packageVersion(), async () => (await import("./chunks/action-commands.js")).actionCommands);

export {  };