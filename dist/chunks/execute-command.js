import { n as toDiagnostics, t as emptySource } from "./source.js";
import { t as renderJson } from "./json2.js";
import { i as require_dist, t as readConfigFile } from "./read-file.js";
import { t as nodeTransport } from "./http-transport.js";
import { n as optionText, r as optionTexts } from "./cli-input.js";
import { t as invalidConfig } from "./failed-result.js";
import { t as openFleet } from "./open-fleet.js";
import { n as neutralText } from "./neutral.js";
import { t as systemClock } from "./system-clock.js";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";

// src/ray/serve-yaml.ts
var import_dist = require_dist();
/**
* A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
*/
function toServeYaml(value) {
	const document = new import_dist.Document(value, {
		compat: "yaml-1.1",
		aliasDuplicateObjects: false,
		customTags: (tags) => [exponentFloat, ...tags]
	});
	(0, import_dist.visit)(document, { Scalar(_key, node) {
		if (typeof node.value !== "string") return;
		if (needsEscape.test(node.value) || isCommand.test(node.value)) node.type = import_dist.Scalar.QUOTE_DOUBLE;
	} });
	return document.toString({
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN",
		lineWidth: 0,
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
	}).replaceAll(new RegExp(needsEscape, "gu"), escaped).replaceAll("##[", String.raw`\x23#[`);
}
/** Line breaks of YAML 1.1, and characters that PyYAML refuses; JSON and YAML 1.2 print them as they are. */
const needsEscape = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** What a runner would take for a workflow command, in a line of its own or anywhere in it. */
const isCommand = /^\s*::|##\[/u;
/** PyYAML takes a number with an exponent for a string unless it has a point, too. */
const exponentFloat = {
	tag: "tag:yaml.org,2002:float",
	default: true,
	test: /^-?\d+(\.\d+)?e[-+]\d+$/u,
	identify: (value) => typeof value === "number" && String(value).includes("e"),
	resolve: Number,
	stringify: ({ value }) => String(value).replace(/^(-?\d+)e/u, "$1.0e")
};

// src/cli/confirm-removal.ts
/** Asks before a fleet is removed. Where nobody can answer, `--yes` has to be given. */
async function confirmRemoval(names, yes, terminal) {
	if (yes) return true;
	terminal.stderr(`These applications will be removed:\n${names.map((name) => `  ${name}\n`).join("")}`);
	if (!terminal.isTerminal || !process.stdin.isTTY) {
		terminal.stderr("Nobody is here to ask: give --yes to remove them.\n");
		return false;
	}
	const dialog = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	try {
		const answer = await dialog.question("Remove them? [y/N] ", { signal: terminal.signal });
		return /^y(?:es)?$/iu.test(answer.trim());
	} finally {
		dialog.close();
	}
}

// src/cli/render-result.ts
const EFFECTS = {
	nothing: "nothing to do",
	in_place: "change in place",
	start: "start",
	blue_green: "start beside and switch",
	recreate: "stop, then start",
	remove: "remove"
};
const OUTCOMES = {
	passed: "No problems.",
	deployed: "Deployed.",
	unchanged: "Nothing to change.",
	rolled_back: "Failed: the new version was taken back, and what was live serves.",
	failed: "Failed.",
	superseded: "Not deployed: a newer commit is live.",
	refused: "Refused: nothing was changed.",
	cancelled: "Cancelled.",
	serving: "All models serve.",
	degraded: "Not everything serves.",
	not_deployed: "Not deployed.",
	removed: "Removed."
};
/** A result for people, without its diagnostics: plan, models, smoke tests, and how it ended. */
function renderResult(result) {
	const parts = [];
	if (result.plan !== void 0 && result.plan.steps.length > 0) parts.push(planLines(result.plan));
	if (result.smoke !== void 0 && result.smoke.length > 0) parts.push(result.smoke.map(smokeLine).join("\n"));
	if (result.models !== void 0 && result.models.length > 0) parts.push(modelLines(result));
	const outcome = OUTCOMES[result.decision] ?? result.decision;
	const where = result.endpoint_url !== void 0 && result.ok && result.models !== void 0 ? ` ${result.endpoint_url}/v1` : "";
	parts.push(outcome + where);
	return neutralText(`${parts.join("\n\n")}\n`);
}
function planLines(plan) {
	const names = plan.steps.map((step) => step.model ?? (step.effect === "remove" ? step.app : "gateway"));
	const width = Math.max(...names.map((name) => name.length));
	const rows = plan.steps.map((step, index) => `  ${(names[index] ?? "").padEnd(width)}  ${EFFECTS[step.effect].padEnd(23)}  ${step.reason}`);
	return [`Plan ${plan.digest.slice(0, 12)}`, ...rows].join("\n");
}
function smokeLine(result) {
	const name = result.index === null ? result.kind : `${result.kind} ${result.index + 1}`;
	const numbers = [
		...result.ttftS === void 0 ? [] : [`first token ${result.ttftS.toFixed(2)} s`],
		`${result.latencyS.toFixed(2)} s`,
		...result.completionTokens === void 0 ? [] : [`${result.completionTokens} tokens`]
	];
	return `  ${result.ok ? "ok  " : "FAIL"}  ${result.model}  ${name}  ${numbers.join(", ")}`;
}
function modelLines(result) {
	const models = result.models ?? [];
	const width = Math.max(...models.map((model) => model.model.length));
	return models.map((model) => {
		const eager = model.eagerFallback === true ? ", without compilation" : "";
		const started = model.startedInS === void 0 ? "" : `, started in ${Math.round(model.startedInS)} s`;
		return `  ${model.model.padEnd(width)}  ${model.state}${started}${eager}`;
	}).join("\n");
}

// src/cli/execute-command.ts
const machine = {
	clock: systemClock,
	fetch: (input, init) => globalThis.fetch(input, init),
	transport: nodeTransport
};
/** The commands that do more than check; each is loaded when it is asked for. */
async function executeCommand(asked, format, input, opened, terminal) {
	if (asked.command === "synth") return synth(format, input, opened);
	const result = await resultOf(asked, input, opened, terminal);
	return format === "pretty" ? {
		result,
		text: renderResult(result)
	} : { result };
}
async function resultOf(asked, input, opened, terminal) {
	switch (asked.command) {
		case "plan": return plan(asked, input, opened, terminal);
		case "deploy": {
			const { deploy } = await import("./deploy2.js");
			const restart = new Set(optionTexts(asked, "restart"));
			return deploy({
				...input,
				restart,
				retryCompile: asked.options["retry-compile"] === true
			}, machine);
		}
		case "status": {
			const { status } = await import("./status.js");
			return status(input, machine, asked.options.probe === true);
		}
		case "smoke": {
			const { smoke } = await import("./smoke.js");
			return smoke(input, machine, new Set(optionTexts(asked, "model")));
		}
		case "rollback": {
			const { rollback } = await import("./rollback.js");
			return rollback(input, machine);
		}
		case "remove": {
			const { remove } = await import("./remove.js");
			const confirm = (names) => confirmRemoval(names, asked.options.yes === true, terminal);
			return remove({
				...input,
				confirm,
				stop: asked.options.stop === true
			}, machine);
		}
		case "validate":
		case "synth":
		case "schema": throw new Error(`${asked.command} is executed elsewhere`);
	}
}
async function plan(asked, input, opened, terminal) {
	if (asked.options.live === true) {
		const { planAgainstLive } = await import("./plan-live.js");
		return planAgainstLive(input, machine);
	}
	const { checkAndPlan } = await import("./check-and-plan.js");
	const base = optionText(asked, "base");
	if (base === void 0) return checkAndPlan("plan", input);
	const read = readConfigFile(resolve(terminal.cwd, base));
	if (read.kind === "read") return checkAndPlan("plan", {
		...input,
		base: { text: read.text }
	});
	const diagnostics = toDiagnostics([read.finding], emptySource(base));
	return {
		...invalidConfig("plan", opened, diagnostics),
		reason_code: "config-missing"
	};
}
async function synth(format, input, opened) {
	const fleet = openFleet(input, opened, "optional");
	if (!fleet.ok) return {
		result: invalidConfig("synth", opened, fleet.diagnostics),
		text: ""
	};
	const { synthesize } = await import("./synth.js");
	const body = synthesize(fleet.fleet);
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok: true,
			decision: "passed",
			reason_code: "synthesized",
			fleet: fleet.fleet.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: format === "json" ? renderJson(body) : toServeYaml(body)
	};
}

export { executeCommand };