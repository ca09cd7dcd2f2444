import { n as quote, t as orList } from "./quote.js";
import { n as mayBeOverridden, t as isKnownCode } from "./severity.js";
import { t as isJsonObject } from "./json.js";

// src/schema/alternatives.ts
/** The keys of a smoke test that say what is sent: one of them is given. */
const smokeTestKinds = [
	"chat",
	"completion",
	"embed",
	"score",
	"request"
];
/** The keys that say which GPU a node has; one of them is enough. */
const gpuNamingKeys = [
	"accelerator_type",
	"gpu",
	"gpu_memory_gib"
];

// src/schema/model-places.ts
/** Every target in a document of any shape. */
function targetsIn(document) {
	return isJsonObject(document) ? entriesOf([], document, "targets") : [];
}
/** Every model, whole or in part: under `models`, `defaults`, and the `overrides` of targets. */
function modelsIn(document) {
	if (!isJsonObject(document)) return [];
	const found = modelsOf([], document);
	for (const target of targetsIn(document)) for (const overrides of childOf(target.path, target.value, "overrides")) found.push(...modelsOf(overrides.path, overrides.value));
	return found;
}
/** True for a path to a model, whole or in part. */
function isModelPath(path) {
	const rest = path[0] === "targets" && path[2] === "overrides" ? path.slice(3) : path;
	return rest.length === 1 && rest[0] === "defaults" || rest.length === 2 && rest[0] === "models";
}
function modelsOf(path, parent) {
	return [...childOf(path, parent, "defaults"), ...entriesOf(path, parent, "models")];
}
function entriesOf(path, parent, key) {
	return childOf(path, parent, key).flatMap((map) => Object.keys(map.value).flatMap((name) => childOf(map.path, map.value, name)));
}
function childOf(path, parent, key) {
	const value = Object.hasOwn(parent, key) ? parent[key] : void 0;
	return isJsonObject(value) ? [{
		path: [...path, key],
		value
	}] : [];
}

// src/schema/object-checks.ts
/**
* What one object must satisfy by itself, beyond what a JSON Schema that editors understand can say. They work on
* documents of any shape, so that one mistake does not hide another.
*/
const objectChecks = [
	smokeTestSendsOneRequest,
	smokeTestPatternCompiles,
	nodeNamesItsGpu,
	targetKindIsSupported,
	checksNameCodes
];
function checkObjects(document) {
	return objectChecks.flatMap((check) => check(document));
}
function smokeTestSendsOneRequest(document) {
	return smokeTestsIn(document).flatMap(({ path, value }) => {
		const given = smokeTestKinds.filter((kind) => Object.hasOwn(value, kind));
		if (given.length === 1) return [];
		const message = given.length === 0 ? "The smoke test sends nothing" : `The smoke test sends ${given.join(" and ")} at once`;
		const help = given.length === 0 ? `Add one of ${orList(smokeTestKinds)}.` : "Make a smoke test of each.";
		const [, second] = given;
		return [{
			code: "RF209",
			message,
			path: second === void 0 ? path : [...path, second],
			anchor: "key",
			help
		}];
	});
}
function smokeTestPatternCompiles(document) {
	return smokeTestsIn(document).flatMap(({ path, value }) => {
		const expectation = value["expect"];
		const pattern = isJsonObject(expectation) ? expectation["matches"] : void 0;
		if (typeof pattern !== "string") return [];
		const reason = whyNotARegularExpression(pattern);
		if (reason === void 0) return [];
		return [{
			code: "RF212",
			message: `This is not a regular expression: ${reason}`,
			path: [
				...path,
				"expect",
				"matches"
			]
		}];
	});
}
function whyNotARegularExpression(pattern) {
	try {
		"".search(new RegExp(pattern, "u"));
		return;
	} catch (error) {
		return error instanceof Error ? error.message.split(": ").at(-1) : "it does not compile";
	}
}
function nodeNamesItsGpu(document) {
	const findings = [];
	for (const target of targetsIn(document)) for (const list of ["nodes", "autoscaling_nodes"]) for (const { path, value } of objectsIn(target.value[list], [...target.path, list])) {
		const given = gpuNamingKeys.filter((key) => Object.hasOwn(value, key));
		const [first, second] = given;
		const hasGpus = typeof value["gpus"] === "number" && value["gpus"] > 0;
		if (first !== void 0 && second !== void 0) {
			const message = `The GPU is named twice, by ${given.join(" and ")}`;
			findings.push({
				code: "RF211",
				message,
				path: [...path, second],
				anchor: "key",
				help: "Keep one."
			});
		} else if (first === void 0 && hasGpus) findings.push({
			code: "RF211",
			message: "Which GPU these nodes have is not said",
			path: [...path, "gpus"],
			anchor: "key",
			help: `Add ${orList(gpuNamingKeys)}.`
		});
		else if (first !== void 0 && !Object.hasOwn(value, "gpus")) findings.push({
			code: "RF211",
			message: "How many GPUs a node has is not said",
			path: [...path, first],
			anchor: "key",
			help: "Add `gpus`."
		});
	}
	return findings;
}
function targetKindIsSupported(document) {
	return targetsIn(document).flatMap(({ path, value }) => value["kind"] === "kuberay" ? [{
		code: "RF210",
		message: "kuberay targets are not supported yet",
		path: [...path, "kind"],
		help: "Reach the RayService as `kind: cluster`, over its REST API."
	}] : []);
}
function checksNameCodes(document) {
	const checks = isJsonObject(document) ? document["checks"] : void 0;
	if (!isJsonObject(checks)) return [];
	return Object.keys(checks).flatMap((code) => {
		if (!/^RF[1-9][0-9]{2}$/u.test(code)) return [];
		const path = ["checks", code];
		if (!mayBeOverridden(code)) return [{
			code: "RF213",
			message: `The severity of ${code} cannot be changed`,
			path,
			anchor: "key"
		}];
		if (isKnownCode(code)) return [];
		return [{
			code: "RF213",
			severity: "warn",
			message: `There is no check ${quote(code)}`,
			path,
			anchor: "key",
			help: "docs/diagnostics.md lists all codes."
		}];
	});
}
function smokeTestsIn(document) {
	return modelsIn(document).flatMap((model) => objectsIn(model.value["smoke_tests"], [...model.path, "smoke_tests"]));
}
function objectsIn(list, path) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((value, index) => isJsonObject(value) ? [{
		path: [...path, index],
		value
	}] : []);
}

export { isModelPath as n, smokeTestKinds as r, checkObjects as t };