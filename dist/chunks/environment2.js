import { $ as rangeOf, B as secretFindings, G as readJson, V as createSource, W as isLegacyList, X as linesOf, _ as isSet, g as SINGLE, h as LIST, it as quote, nt as ownEntry, v as legacyVariable } from "./start.js";
import { n as legacyFields, t as readLegacyList } from "./legacy-list.js";

// src/load/legacy/environment.ts
/** What a message calls the place of variables. */
const NAME_OF_VARIABLES = "environment";
/** The config in the environment variables of the earlier set-up; undefined when they are not set. */
function loadEnvironment(env) {
	const variable = legacyVariable(env);
	if (variable === void 0) return void 0;
	const text = env[variable] ?? "";
	return variable === "MODELS_CONFIG" ? loadList(text, { single: isSet(env, SINGLE) }) : loadSingle(env);
}
const HELP_OF_LIST = "Write it as a JSON list in one line, as an env file of docker keeps only the first line of a value; or write the models into models.config.yaml.";
/** A broken list is an error: what else the environment holds is not taken in its place. */
function loadList(text, { single }) {
	const lines = linesOf(text);
	const { value, root, problems } = readJson(text);
	const source = createSource(LIST, lines, root);
	const wrong = problems.map((problem) => ({
		code: "RF162",
		message: `${LIST} is no JSON: ${problem.message}`,
		path: [],
		range: rangeOf(lines, problem.span),
		help: HELP_OF_LIST
	}));
	const secrets = secretFindings(lines, value, root);
	if (wrong.length > 0 || value === void 0 || root === void 0) return {
		source,
		findings: [...wrong, ...secrets]
	};
	if (!isLegacyList(value)) return {
		source,
		findings: [{
			code: "RF162",
			message: Array.isArray(value) && value.length === 0 ? `${LIST} is an empty list` : `${LIST} is no list of models`,
			path: [],
			help: HELP_OF_LIST
		}, ...secrets]
	};
	const read = readLegacyList(value, root, lines, {
		what: `The variable ${LIST}`,
		argument: ""
	});
	const ignored = single ? `; ${SINGLE} is set, too, and not used` : "";
	const used = usedFinding(`There is no config file: the models are read from the variable ${LIST}${ignored}`);
	return {
		source: createSource(LIST, lines, read.root),
		value: read.value,
		findings: [
			used,
			...read.findings,
			...secrets
		],
		notes: read.notes
	};
}
/** One model from MODEL_ID and the variables beside it: lines of an env file, or as if they were. */
function loadSingle(env, envFile) {
	const names = new Map([
		["model_id", SINGLE],
		...Object.entries(legacyFields).flatMap(([field, { variable }]) => variable === void 0 ? [] : [[field, variable]]),
		["route_prefix", "ROUTE_PREFIX"]
	]);
	const text = envFile?.text ?? asLines(env, names.values());
	const entry = {};
	const entries = /* @__PURE__ */ new Map();
	for (const [field, variable] of names) {
		if (!isSet(env, variable)) continue;
		entry[field] = typed((ownEntry(env, variable) ?? "").trim(), ownEntry(legacyFields, field)?.type ?? "text");
		const place = placeOfVariable(text, variable);
		if (place !== void 0) entries.set(field, place);
	}
	const lines = linesOf(text);
	const whole = {
		start: 0,
		end: text.length
	};
	const read = readLegacyList([entry], {
		value: whole,
		entries: /* @__PURE__ */ new Map([[0, {
			value: whole,
			entries
		}]])
	}, lines, {
		what: `The variable ${SINGLE}`,
		argument: ""
	});
	const message = `There is no config file: the model ${quote((env["MODEL_ID"] ?? "").trim())} is read from the variable ${SINGLE} and those beside it`;
	const used = envFile === void 0 ? [usedFinding(message)] : [];
	return {
		source: createSource(envFile?.file ?? NAME_OF_VARIABLES, lines, read.root),
		value: withPorts(read.value, env),
		findings: [
			...used,
			...read.findings,
			...secretFindings(lines, read.value, read.root)
		],
		notes: read.notes
	};
}
/** A line for each variable that is set, so that its place has one. */
function asLines(env, variables) {
	let text = "";
	for (const name of variables) if (isSet(env, name)) text += `${name}=${(ownEntry(env, name) ?? "").trim().replaceAll(/[\r\n]+/gu, " ")}\n`;
	return text;
}
function placeOfVariable(text, name) {
	const line = new RegExp(`^(?<before>[ \\t]*(?:export[ \\t]+)?)${name}(?<between>[ \\t]*=[ \\t]*)(?<value>.*)$`, "mu").exec(text);
	if (line === null) return void 0;
	const { before = "", between = "", value = "" } = line.groups ?? {};
	const start = line.index + before.length;
	const valueStart = start + name.length + between.length;
	return {
		key: {
			start,
			end: start + name.length
		},
		value: {
			start: valueStart,
			end: valueStart + value.trimEnd().length
		}
	};
}
function usedFinding(message) {
	return {
		code: "RF166",
		message,
		path: []
	};
}
/** As Python's `int()` and the earlier set-up's own list of words read it; anything else stays text, and is refused. */
function typed(text, type) {
	if (type === "integer" && /^[-+]?\d{1,15}$/u.test(text)) return Number(text);
	if (type === "boolean" && /^(?:true|1|yes|on)$/iu.test(text)) return true;
	if (type === "boolean" && /^(?:false|0|no|off)$/iu.test(text)) return false;
	return text;
}
/** The ports at which Ray and its dashboard answered. */
function withPorts(config, env) {
	const port = portOf(env["RAY_API_PORT"]);
	const dashboard = portOf(env["RAY_DASHBOARD_PORT"]);
	return {
		...config,
		targets: { local: {
			kind: "local",
			...port === void 0 ? {} : { http: { port } },
			...dashboard === void 0 ? {} : { dashboard_port: dashboard }
		} }
	};
}
function portOf(text) {
	return text !== void 0 && /^\d{1,5}$/u.test(text.trim()) ? Number(text) : void 0;
}

export { loadSingle as n, loadEnvironment as t };