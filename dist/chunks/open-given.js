import { a as openLoaded } from "./check.js";
import { A as loadConfig, J as emptySource, O as loadAnyConfig } from "./start.js";
import { n as lockedCommits } from "./locked-commits.js";
import { d as openFleet } from "./open.js";
const { dirname, resolve } = process.getBuiltinModule("node:path");

// src/load/load-value.ts
/**
* Reads a config that a program made. What JSON cannot hold is a finding, never dropped in silence; only keys whose
* value is undefined are as good as left out. The findings have paths and no ranges, as there is no text.
*/
function loadValue(value, file) {
	const findings = [];
	checkValue(value, [], findings);
	const source = emptySource(file);
	if (findings.length > 0) return {
		source,
		findings: findings.slice(0, 200)
	};
	const loaded = loadConfig(JSON.stringify(value ?? null), `${file}.json`);
	return {
		...loaded,
		source,
		findings: loaded.findings.map(withoutRange)
	};
}
function withoutRange(finding) {
	const { code, message, path, help } = finding;
	return {
		code,
		message,
		path,
		...help === void 0 ? {} : { help }
	};
}
function checkValue(value, path, findings) {
	if (findings.length > 200) return;
	if (path.length > 64) {
		findings.push({
			code: "RF120",
			message: `Values are nested more than ${64} deep, or hold themselves`,
			path
		});
		return;
	}
	switch (typeof value) {
		case "string":
		case "boolean": return;
		case "number":
			if (!Number.isFinite(value)) findings.push({
				code: "RF125",
				message: `${value} is not a number of JSON`,
				path
			});
			return;
		case "object": return checkObject(value, path, findings);
		case "undefined":
			if (typeof path.at(-1) === "number") findings.push(noJson("undefined, which a list cannot hold", path));
			return;
		case "bigint":
		case "function":
		case "symbol": findings.push(noJson(`a ${typeof value}`, path));
	}
}
function checkObject(value, path, findings) {
	if (value === null) return;
	if (Array.isArray(value)) {
		const items = value;
		for (let index = 0; index < items.length; index += 1) checkValue(items[index], [...path, index], findings);
		return;
	}
	if (!isPlain(value)) {
		findings.push(noJson(`an instance of ${value.constructor.name || "a class"}`, path));
		return;
	}
	for (const [key, inner] of Object.entries(value)) checkValue(inner, [...path, key], findings);
}
/** Of no class; the prototype of another realm's objects is not this one's. */
function isPlain(value) {
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function noJson(what, path) {
	return {
		code: "RF203",
		message: `This is ${what}`,
		path,
		help: "A config holds what JSON has: texts, finite numbers, true, false, null, lists and plain objects."
	};
}

// src/sdk/open-given.ts
/** Reads and checks a config that a program has: the text of a file, or a value. */
async function openGiven(config, { file, target }) {
	const isText = typeof config === "string";
	const name = file ?? (isText ? "models.config.yaml" : "models.config.ts");
	const loaded = isText ? await loadAnyConfig(config, name) : loadValue(config, name);
	return openLoaded(loaded, dirname(resolve(name)), target === void 0 ? {} : { target });
}

export { lockedCommits, openFleet, openGiven };