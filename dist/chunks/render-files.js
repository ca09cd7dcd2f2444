import { $ as rangeOf, B as secretFindings, C as readConfigFile, E as suggest, F as Scalar, G as readJson, H as findConfig, J as emptySource, M as readDocument, N as parseAllDocuments, V as createSource, W as isLegacyList, X as linesOf, et as neutralLine, it as quote, nt as ownEntry, q as isJsonObject, rt as orList, v as legacyVariable, w as readRegularText } from "./start.js";
import { G as isRelativePath, W as isHubId, Z as DEFAULT_RAY, ot as toDiagnostics, y as workerCount, z as OWNER_VARIABLE } from "./open.js";
import { M as deploymentName, S as catalogueFor, c as doubtedPaths, f as ownership, s as checkRules } from "./check.js";
import { t as canonicalJson } from "./canonical-json.js";
import { t as slug } from "./slug.js";
import { i as deploymentOptions } from "./config.js";
import { a as SCHEMA_ADDRESS, i as INSTALLED_SCHEMA, o as configYaml, r as Moved, t as readLegacyList } from "./legacy-list.js";
import { n as loadSingle, t as loadEnvironment } from "./environment2.js";
import { n as movedModelKeys, t as checkShape } from "./check-shape.js";
const { dirname, extname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { parseEnv } = process.getBuiltinModule("node:util");

// src/import/hoist-defaults.ts
/** What belongs to one model, also when two say the same. */
const OF_ONE_MODEL = /* @__PURE__ */ new Set([
	"model_source",
	"revision",
	"aliases",
	"smoke_tests"
]);
/** Maps that `defaults` and a model merge key by key. */
const MERGED_BY_KEY = /* @__PURE__ */ new Set(["engine_kwargs", "autoscaling_config"]);
/** What all models of a config say alike, said once under `defaults`. Their meaning stays the same. */
function hoistDefaults(config) {
	const models = isJsonObject(config["models"]) ? config["models"] : {};
	const bodies = Object.values(models).filter(isJsonObject);
	if (bodies.length < 2 || bodies.length !== Object.keys(models).length) return config;
	const [first = {}] = bodies;
	const shared = {};
	for (const [key, value] of Object.entries(first)) {
		if (OF_ONE_MODEL.has(key)) continue;
		if (MERGED_BY_KEY.has(key)) {
			const maps = bodies.map((body) => ownEntry(body, key)).filter(isJsonObject);
			const inner = maps.length === bodies.length ? sharedEntries(maps) : {};
			if (Object.keys(inner).length > 0) shared[key] = inner;
		} else if (sameEverywhere(key, value, bodies)) shared[key] = value;
	}
	const own = isJsonObject(config["defaults"]) ? config["defaults"] : {};
	const added = Object.fromEntries(Object.entries(shared).filter(([key]) => !Object.hasOwn(own, key)));
	if (Object.keys(added).length === 0) return config;
	const lighter = Object.entries(models).map(([id, body]) => [id, isJsonObject(body) ? without(body, added) : body]);
	return {
		...config,
		defaults: {
			...own,
			...added
		},
		models: Object.fromEntries(lighter)
	};
}
function sharedEntries(maps) {
	const [first = {}] = maps;
	return Object.fromEntries(Object.entries(first).filter(([key, value]) => sameEverywhere(key, value, maps)));
}
function sameEverywhere(key, value, maps) {
	const wanted = canonicalJson(value);
	return maps.every((map) => Object.hasOwn(map, key) && canonicalJson(ownEntry(map, key)) === wanted);
}
function without(model, shared) {
	const kept = [];
	for (const [key, value] of Object.entries(model)) {
		const common = ownEntry(shared, key);
		if (common === void 0) kept.push([key, value]);
		else if (MERGED_BY_KEY.has(key) && isJsonObject(value) && isJsonObject(common)) {
			const rest = Object.entries(value).filter(([name]) => !Object.hasOwn(common, name));
			if (rest.length > 0) kept.push([key, Object.fromEntries(rest)]);
		}
	}
	return Object.fromEntries(kept);
}

// src/load/pyyaml-reader.ts
/**
* Reads the documents of a file as PyYAML 6 does, which Ray reads its files with: YAML 1.1, in which `on` and `yes` are
* true and 010 is 8, but `y` and 1e3 are text. Keeps where each key and value is.
*/
function readPyYaml(text) {
	const documents = parseAllDocuments(text, {
		version: "1.1",
		schema: "failsafe",
		customTags: tags,
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	if (!Array.isArray(documents)) return [];
	return documents.map((document) => readDocument(document, text, { ambiguous: false })).filter((parsed) => parsed.value !== null || parsed.problems.length > 0);
}
/** The implicit resolvers of PyYAML 6.0 (`yaml/resolver.py`) and what `yaml/constructor.py` makes of them. */
const tags = [
	scalar("null", /^(?:~|null|Null|NULL|)$/u, () => null),
	scalar("bool", /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/u, () => true),
	scalar("bool", /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/u, () => false),
	scalar("int", /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/u, integer),
	scalar("float", /^(?:[-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/u, float)
];
function scalar(name, test, resolve) {
	return {
		tag: `tag:yaml.org,2002:${name}`,
		default: true,
		test,
		resolve: (text) => new Scalar(resolve(text))
	};
}
function integer(source) {
	const text = source.replaceAll("_", "");
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replace(/^[-+]/u, "");
	if (digits === "0") return 0;
	if (digits.startsWith("0b")) return sign * Number.parseInt(digits.slice(2), 2);
	if (digits.startsWith("0x")) return sign * Number.parseInt(digits.slice(2), 16);
	if (digits.startsWith("0")) return sign * Number.parseInt(digits, 8);
	return sign * inBase60(digits);
}
function float(source) {
	const text = source.replaceAll("_", "");
	return (text.startsWith("-") ? -1 : 1) * inBase60(text.replace(/^[-+]/u, ""));
}
function inBase60(text) {
	return text.split(":").reduce((total, part) => total * 60 + Number(part), 0);
}

// src/import/env-file.ts
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?MODELS_CONFIG[ \t]*=[ \t]*/mu;
/** Whether an env file sets the variables of the earlier set-up. */
function isLegacyEnvFile(text) {
	return ASSIGNMENT.test(text) || /^[ \t]*(?:export[ \t]+)?MODEL_ID[ \t]*=[ \t]*\S/mu.test(text);
}
/**
* Reads MODELS_CONFIG of an env file, in quotes or not, also over several lines, of which docker keeps only the first;
* else MODEL_ID and the variables beside it.
*/
function readEnvFile(lines, file) {
	const assignment = ASSIGNMENT.exec(lines.text);
	const start = assignment === null ? 0 : assignment.index + assignment[0].length;
	const end = assignment === null ? 0 : endOfValue(lines.text, start);
	const quoted = /^["']/u.test(lines.text.slice(start, end));
	const from = quoted ? start + 1 : start;
	const to = quoted ? Math.max(from, end - 1) : end;
	if (lines.text.slice(from, to).trim() === "") return variables(lines.text, file);
	const before = lines.text.slice(0, from).replace(/[^\n]/gu, " ");
	const { value, root, problems } = readJson(`${before}${lines.text.slice(from, to).replaceAll("\\\"", " \"")}`);
	const span = {
		start: assignment?.index ?? 0,
		end: start
	};
	const findings = problems.map((problem) => ({
		code: "RF162",
		message: `MODELS_CONFIG is no JSON: ${problem.message}`,
		path: [],
		range: rangeOf(lines, problem.span)
	}));
	if (lines.text.slice(from, to).includes("\n")) findings.push({
		code: "RF162",
		severity: "warn",
		message: "Docker's --env-file keeps only the first line of this value, so these models are not what it started",
		path: [],
		range: rangeOf(lines, span)
	});
	if (problems.length > 0 || !isLegacyList(value) || root === void 0) {
		if (problems.length === 0) findings.push({
			code: "RF162",
			message: "MODELS_CONFIG is no list of models",
			path: [],
			range: rangeOf(lines, span)
		});
		return {
			kind: "list",
			findings
		};
	}
	return {
		kind: "list",
		list: value,
		root,
		findings
	};
}
function variables(text, file) {
	const { MODELS_CONFIG: _, ...others } = parseEnv(text.replaceAll(/^[ \t]*export[ \t]+/gmu, ""));
	if (legacyVariable(others) === void 0) return { kind: "nothing" };
	return {
		kind: "variables",
		loaded: loadSingle(others, {
			file,
			text
		})
	};
}
/** Up to the closing quote; without quotes up to the line in which the JSON is whole, else the first line. */
function endOfValue(text, start) {
	const mark = text.charAt(start);
	if (mark === "'" || mark === "\"") {
		const close = mark === "'" ? /'/gu : /"[ \t]*$/gmu;
		close.lastIndex = start + 1;
		const found = close.exec(text);
		return found === null ? text.length : found.index + 1;
	}
	const firstEnd = lineEnd(text, start);
	let end = firstEnd;
	for (let line = 0; line < MOST_LINES; line += 1) {
		if (isJson(text.slice(start, end))) return end;
		if (end >= text.length) break;
		end = lineEnd(text, end + 1);
	}
	return firstEnd;
}
/** No list of models has more. */
const MOST_LINES = 2e3;
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

// src/import/conversion.ts
/** The value of a key, with its place. */
function childOf(map, key) {
	const { value } = map;
	return {
		value: (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0) ?? null,
		place: map.place?.entries?.get(key)
	};
}
/** The range of a key, or of a value without one. */
function rangeOfKey(lines, place) {
	return place === void 0 ? {} : { range: rangeOf(lines, place.key ?? place.value) };
}
/** Says that a key has no place in a config, in a message and in a comment. */
function notCarriedOver(conversion, lost) {
	const { name, from, near, why, help, severity } = lost;
	const reason = why === void 0 ? "" : `: it ${why}`;
	conversion.findings.push({
		code: "RF170",
		...severity === void 0 ? {} : { severity },
		message: `${quote(name)} is not carried over${reason}`,
		path: near,
		...rangeOfKey(conversion.lines, from.place),
		...help === void 0 ? {} : { help }
	});
	conversion.notes.push({
		path: near,
		text: `not carried over: ${name}${shown(name, from.value)}`
	});
}
/** Says that a value is written in another form. */
function changed(conversion, from, near, message, help) {
	conversion.findings.push({
		code: "RF177",
		message,
		path: near,
		...rangeOfKey(conversion.lines, from.place),
		...help === void 0 ? {} : { help }
	});
}
function shown(name, value) {
	if (SECRET_NAME.test(name)) return "";
	const text = JSON.stringify(value);
	return `: ${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\u2026` : text}`;
}
const MOST_SHOWN = 120;
/** Keys whose value is never repeated, whatever it looks like. */
const SECRET_NAME = /(?:^|_)(?:token|secret|password|credential|key)s?$/iu;

// src/import/ray-service.ts
/** KubeRay's custom resource: its `spec.serveConfigV2` is the text of a Serve config. */
function isRayService(value) {
	return isJsonObject(value) && value["kind"] === "RayService";
}
/** The Serve config inside a RayService, with places in the file around it. */
function serveConfigOf(service, lines) {
	const inner = childOf(childOf(service, "spec"), "serveConfigV2");
	if (typeof inner.value !== "string") return { findings: [{
		code: "RF172",
		message: "The RayService has no spec.serveConfigV2",
		path: [],
		...at(lines, childOf(service, "spec").place ?? service.place)
	}] };
	const [alone] = readPyYaml(inner.value);
	const [inPlace] = inner.place === void 0 ? [] : readPyYaml(onlyBlock(lines.text, inner.place));
	const read = alone?.value !== void 0 && canonicalJson(inPlace?.value ?? null) === canonicalJson(alone.value) && inPlace !== void 0 ? inPlace : withoutPlaces(alone);
	if (read?.value === void 0) return { findings: ((inPlace ?? read)?.problems ?? []).map((problem) => syntaxFinding(problem, inner, lines, inPlace !== void 0)) };
	return { serve: {
		value: read.value,
		place: read.root ?? inner.place
	} };
}
/**
* The file with all but a block of text blanked: a block that is indented as a whole is read as the same YAML, and each
* offset is one of the file.
*/
function onlyBlock(text, place) {
	const { start, end } = place.value;
	const from = text.indexOf("\n", start) + 1;
	return `${text.slice(0, from).replace(/[^\n]/gu, " ")}${text.slice(from, end)}`;
}
function withoutPlaces(parsed) {
	return parsed?.value === void 0 ? parsed : {
		value: parsed.value,
		problems: parsed.problems
	};
}
function syntaxFinding(problem, inner, lines, inPlace) {
	const { code, message, span, help } = problem;
	const range = inPlace ? { range: rangeOf(lines, span) } : at(lines, inner.place);
	return {
		code,
		message: `In serveConfigV2: ${message}`,
		path: [],
		...range,
		...help === void 0 ? {} : { help }
	};
}
function at(lines, place) {
	return place === void 0 ? {} : { range: rangeOf(lines, place.key ?? place.value) };
}

// src/import/gpu-share.ts
/** Says how much of a GPU a worker asks for inside its bundle. */
const SHARE_VARIABLE = "VLLM_RAY_PER_WORKER_GPUS";
/**
* The `gpu_fraction` that stands for what an `LLMConfig` says in three places: equal bundles of a part of a GPU, one for
* each worker, the variable with the same part, and a `gpu_memory_utilization` of its own, which stays.
*/
function gpuShare(config) {
	const placement = childOf(config, "placement_group_config");
	const bundles = childOf(placement, "bundles");
	const share = childOf(childOf(bundles, 0), "GPU").value;
	const engine = childOf(config, "engine_kwargs").value;
	if (!isJsonObject(engine) || typeof engine["gpu_memory_utilization"] !== "number") return void 0;
	if (typeof share !== "number" || share <= 0 || share >= 1) return void 0;
	const wanted = { bundles: Array.from({ length: workerCount(engine) }, () => ({ GPU: share })) };
	if (canonicalJson(placement.value) !== canonicalJson(wanted)) return void 0;
	return childOf(childOf(childOf(config, "runtime_env"), "env_vars"), SHARE_VARIABLE).value === String(share) ? {
		value: share,
		place: placement.place
	} : void 0;
}
/** A key of such an `LLMConfig` without what `gpu_fraction` says. */
function withoutGpuShare(key, from) {
	if (key === "placement_group_config") return {
		...from,
		value: null
	};
	if (key !== "runtime_env" || !isJsonObject(from.value)) return from;
	const { env_vars: variables, ...others } = from.value;
	const rest = Object.entries(isJsonObject(variables) ? variables : {}).filter(([name]) => name !== SHARE_VARIABLE);
	const kept = rest.length === 0 ? others : {
		...others,
		env_vars: Object.fromEntries(rest)
	};
	return {
		...from,
		value: Object.keys(kept).length === 0 ? null : kept
	};
}

// src/import/deployment-options.ts
/** Set by whoever makes the application. */
const NAME = "name";
/**
* Puts the options of a model's deployment flat into the model: what stands in the code (`deployment_config`), and over
* it the override under `deployments`.
*/
function putDeploymentOptions(conversion, model, inCode, override) {
	const options = /* @__PURE__ */ new Map();
	for (const key of keysOf(inCode.value)) options.set(key, childOf(inCode, key));
	for (const key of keysOf(override.value)) if (key === "num_replicas" && !hasFixedReplicas(options, override)) keepAutoscaling(conversion, model, childOf(override, key), options);
	else options.set(key, childOf(override, key));
	for (const [key, from] of options) {
		if (key === NAME || from.value === null) continue;
		if (key === "graceful_shutdown_timeout_s") conversion.moved.put([...model, "drain_timeout_s"], from.value, from.place);
		else if (key === "num_replicas" && from.value === "auto") notCarriedOver(conversion, {
			name: "num_replicas: auto",
			from,
			near: model,
			help: "Write an `autoscaling_config`."
		});
		else if (Object.hasOwn(deploymentOptions, key)) conversion.moved.put([...model, key], withoutNulls(from.value), from.place);
		else {
			const help = ownEntry(movedModelKeys, key);
			const lost = {
				name: key,
				from,
				near: model
			};
			notCarriedOver(conversion, help === void 0 ? lost : {
				...lost,
				help
			});
		}
	}
}
/** An override of `num_replicas` counts where nothing scales: Ray LLM gives every model an autoscaler otherwise. */
function hasFixedReplicas(options, override) {
	return options.has("num_replicas") || overridesAutoscaling(override);
}
function overridesAutoscaling({ value }) {
	return isJsonObject(value) && value["autoscaling_config"] === null;
}
function keepAutoscaling(conversion, model, from, options) {
	if (options.has("autoscaling_config")) {
		notCarriedOver(conversion, {
			name: "num_replicas",
			from,
			near: model,
			why: "has no effect beside the autoscaling of the model"
		});
		return;
	}
	options.set("num_replicas", from);
	const message = "num_replicas under `deployments` had no effect, as Ray LLM gives every model an autoscaler; now it has";
	changed(conversion, from, [...model, "num_replicas"], message);
}

// src/import/llm-config.ts
/** Keys of Ray's `LLMConfig` that a model has under the same name. */
const SAME_NAME = /* @__PURE__ */ new Set([
	"accelerator_type",
	"accelerator_config",
	"lora_config",
	"placement_group_config",
	"runtime_env",
	"log_engine_metrics",
	"experimental_configs",
	"callback_config"
]);
/** The id of an `LLMConfig`; undefined when it has none. */
function modelIdOf(config) {
	const { value, place } = childOf(childOf(config, "model_loading_config"), "model_id");
	return typeof value === "string" && value !== "" ? {
		value,
		place
	} : void 0;
}
/** Puts one `LLMConfig` (Ray 2.60 `llm/_internal/serve/core/configs/llm_config.py`) under `models`. */
function putLlmConfig(conversion, id, config, override) {
	const model = ["models", id.value];
	const at = id.place ?? config.place;
	conversion.moved.at(model, at === void 0 ? void 0 : {
		key: at.value,
		value: (config.place ?? at).value
	});
	const source = putSource(conversion, model, id, childOf(config, "model_loading_config"));
	const share = gpuShare(config);
	if (share !== void 0) conversion.moved.put([...model, "gpu_fraction"], share.value, share.place);
	for (const key of keysOf(config.value)) {
		const from = share === void 0 ? childOf(config, key) : withoutGpuShare(key, childOf(config, key));
		if (from.value === null || key === "model_loading_config" || key === "deployment_config") continue;
		if (SAME_NAME.has(key)) conversion.moved.put([...model, key], withoutNulls(from.value), from.place);
		else if (key === "engine_kwargs") putEngineKwargs(conversion, model, from, source);
		else if (key !== "llm_engine" || from.value !== "vLLM") {
			const help = ownEntry(movedModelKeys, key);
			const lost = {
				name: key,
				from,
				near: model
			};
			notCarriedOver(conversion, key === "server_cls" ? {
				...lost,
				why: "is code of yours"
			} : withHelp(lost, help));
		}
	}
	putDeploymentOptions(conversion, model, childOf(config, "deployment_config"), override);
}
/** Without a source the id is the Hub id. */
function putSource(conversion, model, id, loading) {
	const source = childOf(loading, "model_source");
	const bucket = childOf(source, "bucket_uri");
	const extra = childOf(source, "extra_files");
	const from = isJsonObject(source.value) ? bucket : source.value === null ? id : source;
	conversion.moved.put([...model, "model_source"], from.value, from.place);
	if (Array.isArray(extra.value) && extra.value.length > 0) notCarriedOver(conversion, {
		name: "extra_files",
		from: extra,
		near: model
	});
	const tokenizer = childOf(loading, "tokenizer_source");
	if (tokenizer.value !== null) notCarriedOver(conversion, {
		name: "tokenizer_source",
		from: tokenizer,
		near: model,
		why: "is ignored by Ray",
		help: "Write it as `engine_kwargs: {tokenizer: ...}` if it is wanted."
	});
	if (typeof from.value === "string" && isRelativePath(from.value)) {
		const message = `${quote(from.value)} was relative to the folder in which Ray ran; now it is relative to the config`;
		changed(conversion, from, [...model, "model_source"], message, "Check that it leads to the weights.");
	}
	return typeof from.value === "string" ? from.value : "";
}
function putEngineKwargs(conversion, model, kwargs, source) {
	const path = [...model, "engine_kwargs"];
	if (!isJsonObject(kwargs.value)) {
		conversion.moved.put(path, kwargs.value, kwargs.place);
		return;
	}
	const known = catalogueFor("2.60.0")?.arguments ?? {};
	for (const key of Object.keys(kwargs.value)) {
		const from = childOf(kwargs, key);
		const owned = ownership(key, ownEntry(known, key));
		if (key === "revision" && isHubId(source)) conversion.moved.put([...model, "revision"], from.value, from.place);
		else if (owned !== void 0 && from.value !== owned.harmless) {
			const { message, help, severity } = owned;
			notCarriedOver(conversion, {
				name: key,
				from,
				near: model,
				why: message,
				help,
				severity: severity === "error" ? "warn" : "info"
			});
		} else if (from.value !== null) conversion.moved.put([...path, key], withoutNulls(from.value), from.place);
	}
}
/** A null in a map of a config takes away what is below it: the same as nothing here. */
function withoutNulls(value) {
	if (!isJsonObject(value)) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== null);
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}
function keysOf(value) {
	return isJsonObject(value) ? Object.keys(value) : [];
}
function withHelp(lost, help) {
	return help === void 0 ? lost : {
		...lost,
		help
	};
}

// src/import/applications.ts
/** How to write the builder, in this release of Ray and in earlier ones. */
const BUILDER = /^ray\.serve\.llm(?:\.builders)?[:.]build_openai_app$/u;
/** The applications of a Serve config that become a fleet, and what is said of the others. */
function chooseApplications(list, lines, choice) {
	const all = (Array.isArray(list.value) ? list.value : []).map((_, index) => {
		const application = childOf(list, index);
		const { value: name } = childOf(application, "name");
		return {
			name: typeof name === "string" && name !== "" ? name : "default",
			application
		};
	});
	const llm = all.filter(({ application }) => isLlm(application));
	const others = all.filter((one) => !llm.includes(one)).map((one) => leftOut(one, lines));
	const none = (finding) => ({
		applications: [],
		findings: [finding, ...others]
	});
	if (choice.app !== void 0) {
		const asked = llm.filter(({ name }) => name === choice.app);
		if (asked.length > 0) return {
			applications: asked,
			findings: []
		};
		return none(unknownApplication(choice.app, llm, list, lines));
	}
	const [first, second] = llm;
	if (first === void 0) return none(noApplication(list, lines));
	if (second !== void 0 && choice.merge !== true) return none(severalApplications(llm, second, lines));
	return {
		applications: llm,
		findings: others
	};
}
function isLlm(application) {
	const { value } = childOf(application, "import_path");
	return typeof value === "string" && BUILDER.test(value);
}
function leftOut({ name, application }, lines) {
	const from = childOf(application, "import_path");
	const path = typeof from.value === "string" ? from.value : "";
	return {
		code: "RF171",
		message: `Application ${quote(name)} is left out: ${path === "" ? "it has no import_path" : `${quote(path)} is no build_openai_app`}`,
		path: [],
		...rangeOfKey(lines, from.place ?? application.place),
		help: helpFor(application, path)
	};
}
function helpFor(application, path) {
	if (path.startsWith("rayfleet_")) return "rayfleet made it from a config: that file is what to keep.";
	if (/build_(?:dp|pd)_openai_app/u.test(path)) return "Data-parallel and disaggregated applications are not made by rayfleet. A deploy leaves it as it is.";
	const deployments = childOf(application, "deployments");
	if ((Array.isArray(deployments.value) ? deployments.value : []).map((_, index) => childOf(childOf(deployments, index), "name").value).some((name) => typeof name === "string" && /LLMServer|LLMRouter|OpenAiIngress|VLLM|LLMDeployment/u.test(name))) return "Its models are in Python code, which is not read: write each LLMConfig of it under `models`.";
	return "It stays as it is: a deploy leaves applications of others alone.";
}
function noApplication(list, lines) {
	return {
		code: "RF172",
		message: "There is no application of Ray Serve LLM in the file",
		path: [],
		...rangeOfKey(lines, list.place),
		help: "Its `import_path` would be `ray.serve.llm:build_openai_app`."
	};
}
function severalApplications(llm, second, lines) {
	const prefixes = llm.map(({ name, application }) => {
		const { value } = childOf(application, "route_prefix");
		return `${quote(name)} at ${quote(typeof value === "string" ? value : "/")}`;
	});
	const first = llm[0]?.name ?? "";
	return {
		code: "RF173",
		message: `The file has ${llm.length} applications with models (${prefixes.join(", ")}), and a fleet has one route prefix`,
		path: [],
		...rangeOfKey(lines, childOf(second.application, "name").place ?? second.application.place),
		help: `Import each into a file of its own, as with \`--app ${JSON.stringify(first)} --output ${/^[\w.-]+$/u.test(first) ? first : "one"}/models.config.yaml\`; or all into one fleet with \`--merge\`, which changes the addresses that clients ask.`
	};
}
function unknownApplication(name, llm, list, lines) {
	const names = llm.map((one) => one.name);
	const near = suggest(name, names);
	const known = names.length === 0 ? "There is none with models." : `There is ${orList(names.map((one) => quote(one)))}.`;
	return {
		code: "RF172",
		message: `There is no application ${quote(name)} with models in the file`,
		path: [],
		...rangeOfKey(lines, list.place),
		help: near === void 0 ? known : `Did you mean ${quote(near)}?`
	};
}
/** The override of one deployment, by its name in Serve. */
function overrideOf(application, isIt) {
	const deployments = childOf(application, "deployments");
	for (const index of (Array.isArray(deployments.value) ? deployments.value : []).keys()) {
		const override = childOf(deployments, index);
		const { value: name } = childOf(override, "name");
		if (typeof name === "string" && isIt(name)) return override;
	}
	return {
		value: null,
		place: void 0
	};
}
/** Overrides of deployments that the application does not have. */
function otherOverrides(application, known) {
	const deployments = childOf(application, "deployments");
	return (Array.isArray(deployments.value) ? deployments.value : []).map((_, index) => childOf(deployments, index)).filter((override) => keysOf(override.value).length > 0 && !known(textOf$1(childOf(override, "name"))));
}
function textOf$1({ value }) {
	return typeof value === "string" ? value : "";
}

// src/import/ingress.ts
/** Options of the ingress that a fleet sets by itself, or that say nothing. */
const OF_THE_FLEET = /* @__PURE__ */ new Set(["name", "max_surge_percent"]);
/** Serve's names of the HTTP side, of this release and of earlier ones. */
const INGRESS_NAME = /^(?:OpenAiIngress|OpenAIIngress|LLMRouter|LLMModelRouterDeployment)(?::|$)/u;
/** Puts what an application says about its HTTP side under `gateway`: the code's options, and the override over them. */
function putIngress(conversion, inCode, override) {
	const options = /* @__PURE__ */ new Map();
	for (const layer of [inCode, override]) for (const key of keysOf(layer.value)) options.set(key, childOf(layer, key));
	for (const [key, from] of options) {
		if (from.value === null || OF_THE_FLEET.has(key)) continue;
		if (key === "num_replicas" && typeof from.value === "number") conversion.moved.put(["gateway", "num_replicas"], from.value, from.place);
		else if (key === "graceful_shutdown_timeout_s") conversion.moved.put(["gateway", "drain_timeout_s"], from.value, from.place);
		else if (key === "autoscaling_config") fixReplicas(conversion, from);
		else notCarriedOver(conversion, {
			name: key,
			from,
			near: ["gateway"],
			why: "is of the HTTP side, which a fleet's gateway takes the place of"
		});
	}
}
/** The gateway has a fixed number of replicas: as many as the file allowed, so that no room is lost. */
function fixReplicas(conversion, autoscaling) {
	const least = childOf(autoscaling, "min_replicas").value ?? 1;
	const most = childOf(autoscaling, "max_replicas").value ?? 1;
	if (typeof most !== "number" || typeof least !== "number") return;
	if (most !== 1) conversion.moved.put(["gateway", "num_replicas"], most, autoscaling.place);
	if (least === most) return;
	const message = `The HTTP side had ${least} to ${most} replicas; the gateway has a fixed number: ${most}`;
	changed(conversion, autoscaling, ["gateway"], message, "A replica takes one CPU and no GPU: lower it if that is too many.");
}

// src/import/runtime-env.ts
/**
* Puts an application's `runtime_env` under `defaults`, or into each model where that would not be the same. Ray takes
* every key from the model as a whole when it is there, but `env_vars` by name for a model that stands under
* `deployments` (Ray 2.60 `llm_server.py:get_deployment_options`, `application_state.py:override_deployment_info`).
*/
function putRuntimeEnv(conversion, application, models, alone) {
	const keys = keysOf(application.value).filter((key) => key !== "env_vars");
	const variables = childOf(application, "env_vars");
	const names = keysOf(variables.value).filter((name) => name !== OWNER_VARIABLE);
	const cutOff = models.filter(({ config, overridden }) => !overridden && Object.hasOwn(ownEnv(config), "env_vars"));
	const clash = models.some(({ config }) => keys.some((key) => Object.hasOwn(ownEnv(config), key)));
	const shared = alone && !clash && (cutOff.length === 0 || names.length === 0);
	for (const { path, own, variablesReach } of shared ? [EVERYWHERE] : models.map(placeOf)) {
		for (const key of keys) {
			const from = childOf(application, key);
			if (!Object.hasOwn(own, key) && from.value !== null) conversion.moved.put([
				...path,
				"runtime_env",
				key
			], from.value, from.place);
		}
		if (!variablesReach) continue;
		const ownVariables = own["env_vars"];
		for (const name of names) {
			if (isJsonObject(ownVariables) && Object.hasOwn(ownVariables, name)) continue;
			const from = childOf(variables, name);
			conversion.moved.put([
				...path,
				"runtime_env",
				"env_vars",
				name
			], from.value, from.place);
		}
	}
	if (names.length === 0) return;
	for (const { id, config } of cutOff) {
		const message = `The env_vars of the application do not reach ${quote(id)}: for Ray its own took their place`;
		const help = `They are ${names.join(", ")}: write those that it needs under the model's own.`;
		changed(conversion, childOf(childOf(config, "runtime_env"), "env_vars"), ["models", id], message, help);
	}
}
const EVERYWHERE = {
	path: ["defaults"],
	own: {},
	variablesReach: true
};
function placeOf({ id, config, overridden }) {
	const own = ownEnv(config);
	return {
		path: ["models", id],
		own,
		variablesReach: overridden || !Object.hasOwn(own, "env_vars")
	};
}
function ownEnv(config) {
	const { value } = childOf(config, "runtime_env");
	return isJsonObject(value) ? value : {};
}

// src/import/serve-config.ts
/** Ways to write the name of a model's deployment, in this release of Ray and in earlier ones. */
const MODEL_DEPLOYMENT = /^(?:LLMServer|LLMDeployment|VLLMDeployment):/u;
const NO_MODELS = "An application lists its models in `args.llm_configs`.";
/** A Ray Serve config (Ray 2.60 `serve/schema.py:ServeDeploySchema`) as a config of one fleet. */
function importServe(serve, lines, options) {
	const chosen = chooseApplications(childOf(serve, "applications"), lines, options);
	const [first] = chosen.applications;
	if (first === void 0) return {
		findings: chosen.findings,
		notes: []
	};
	const conversion = {
		moved: new Moved(serve.place?.value ?? {
			start: 0,
			end: 0
		}),
		lines,
		findings: [...chosen.findings],
		notes: []
	};
	conversion.moved.put(["version"], 1);
	const nameAt = childOf(first.application, "name");
	conversion.moved.put(["name"], options.name ?? slugOf(first.name), nameAt.place);
	const alone = chosen.applications.length === 1;
	const prefix = alone ? childOf(first.application, "route_prefix") : {
		value: "/",
		place: void 0
	};
	if (typeof prefix.value === "string" && prefix.value !== "/") conversion.moved.put(["gateway", "route_prefix"], prefix.value, prefix.place);
	conversion.moved.at(["models"], childOf(serve, "applications").place);
	for (const one of chosen.applications) {
		if (!alone) addressChanges(conversion, one);
		putApplication(conversion, one, options, alone);
	}
	putTopLevel(conversion, serve);
	const { value, root } = conversion.moved.read();
	if (keysOf(value["models"] ?? null).length > 0) return {
		value,
		root,
		findings: conversion.findings,
		notes: conversion.notes
	};
	return {
		findings: [{
			code: "RF172",
			message: `Application ${quote(first.name)} has no model that can be read`,
			path: [],
			...rangeOfKey(lines, childOf(first.application, "args").place ?? nameAt.place),
			help: NO_MODELS
		}, ...conversion.findings],
		notes: []
	};
}
function slugOf(name) {
	return slug(name);
}
function addressChanges(conversion, { name, application }) {
	const { value, place } = childOf(application, "route_prefix");
	if (typeof value !== "string" || value === "/") return;
	conversion.findings.push({
		code: "RF174",
		message: `Clients of ${quote(name)} ask ${quote(`${value}/v1`)} now, and will have to ask "/v1"`,
		path: ["gateway"],
		...rangeOfKey(conversion.lines, place)
	});
}
/** What an application says besides its models; `deployments` and `runtime_env` go to the models. */
const APPLICATION_KEYS = /* @__PURE__ */ new Set([
	"name",
	"route_prefix",
	"import_path",
	"args",
	"deployments",
	"runtime_env"
]);
function putApplication(conversion, { name, application }, options, alone) {
	const args = childOf(application, "args");
	const models = modelsOf(conversion, childOf(args, "llm_configs"), options);
	const deployments = new Map(models.map(({ id }) => [deploymentName(id.value), id.value]));
	const flat = models.map(({ id, config }) => {
		const override = overrideOf(application, (each) => {
			return deployments.get(each.replace(MODEL_DEPLOYMENT, "LLMServer:")) === id.value;
		});
		putLlmConfig(conversion, id, config, override);
		return {
			id: id.value,
			config,
			overridden: override.value !== null
		};
	});
	putRuntimeEnv(conversion, childOf(application, "runtime_env"), flat, alone);
	const ingress = overrideOf(application, (each) => INGRESS_NAME.test(each));
	putIngress(conversion, childOf(args, "ingress_deployment_config"), ingress);
	const near = ["models"];
	for (const override of otherOverrides(application, (each) => INGRESS_NAME.test(each) || deployments.has(each.replace(MODEL_DEPLOYMENT, "LLMServer:")))) notCarriedOver(conversion, {
		name: "deployments",
		from: override,
		near,
		why: "names a deployment that the application does not have"
	});
	for (const key of keysOf(args.value)) {
		const from = childOf(args, key);
		if (key === "llm_configs" || key === "ingress_deployment_config" || isEmpty(from)) continue;
		notCarriedOver(conversion, {
			name: key,
			from,
			near
		});
	}
	for (const key of keysOf(application.value)) {
		const from = childOf(application, key);
		if (APPLICATION_KEYS.has(key) || isEmpty(from)) continue;
		notCarriedOver(conversion, {
			name: key,
			from,
			near,
			why: `is of the application ${quote(name)} as a whole`
		});
	}
}
function modelsOf(conversion, list, { readModel }) {
	const models = [];
	for (const index of (Array.isArray(list.value) ? list.value : []).keys()) {
		const entry = childOf(list, index);
		const config = typeof entry.value === "string" ? modelFile(conversion, entry, entry.value, readModel) : entry;
		if (config === void 0) continue;
		const found = modelIdOf(config);
		const id = found === void 0 ? void 0 : {
			...found,
			place: found.place ?? entry.place
		};
		const known = models.find((model) => model.id.value === id?.value);
		const inFleet = id !== void 0 && keysOf(conversion.moved.read().value["models"] ?? null).includes(id.value);
		if (id !== void 0 && known === void 0 && !inFleet) models.push({
			id,
			config
		});
		else {
			const message = id === void 0 ? `Entry ${index + 1} of llm_configs has no model_id` : `The model_id ${quote(id.value)} is there twice, and a fleet has each once`;
			conversion.findings.push({
				code: "RF172",
				message,
				path: ["models"],
				...rangeOfKey(conversion.lines, id?.place ?? entry.place)
			});
		}
	}
	return models;
}
function modelFile(conversion, entry, path, readModel) {
	const file = readModel(path);
	if (file.ok) return {
		value: file.value,
		place: void 0
	};
	const message = `${quote(path)} cannot be read: ${file.message}`;
	conversion.findings.push({
		code: "RF175",
		message,
		path: ["models"],
		...rangeOfKey(conversion.lines, entry.place)
	});
}
/** Options of Serve as a whole: they belong to the cluster, or to a target. */
function putTopLevel(conversion, serve) {
	for (const key of keysOf(serve.value)) {
		const from = childOf(serve, key);
		if (key === "applications" || isEmpty(from)) continue;
		const lost = {
			name: key,
			from,
			near: ["version"],
			why: "is of Serve as a whole",
			severity: "info"
		};
		const help = key === "http_options" ? "Write `host` and `port` as `http` of a target." : void 0;
		notCarriedOver(conversion, help === void 0 ? lost : {
			...lost,
			help
		});
	}
}
function isEmpty({ value }) {
	return value === null || value === false || typeof value === "object" && Object.keys(value).length === 0;
}

// src/import/import-text.ts
/**
* Reads a Ray Serve config or a RayService (YAML, as PyYAML reads it, or JSON), a list of the earlier format, or an env
* file that holds one.
*/
function importText(text, file, options) {
	const lines = linesOf(text.replace(/^\uFEFF/u, ""));
	const kind = /\.(?<kind>json|ya?ml)$/iu.exec(file)?.groups?.["kind"]?.toLowerCase();
	if (kind === void 0) return envFile(lines, file);
	const documents = kind === "json" ? [readJson(lines.text)] : readPyYaml(lines.text);
	const chosen = documents.find(({ value }) => isImportable(value)) ?? documents[0] ?? { problems: [] };
	const problems = documents.flatMap((document) => document.value === void 0 ? document.problems : []);
	const secrets = secretFindings(lines, chosen.value, chosen.root);
	const read = chosen.value === void 0 ? {
		findings: [],
		notes: []
	} : imported(chosen, lines, options);
	const findings = [
		...[...problems, ...chosen.value === void 0 ? [] : chosen.problems].map((problem) => syntax(problem, lines)),
		...read.findings,
		...secrets
	];
	if (findings.length === 0 && read.value === void 0) findings.push(nothing("The file is empty"));
	return result(file, lines, {
		...read,
		findings
	});
}
/** What the environment says, when no file is named. */
function importedEnvironment(loaded) {
	return {
		...loaded,
		findings: loaded.findings.filter(isNews)
	};
}
function isImportable(value) {
	return isLegacyList(value) || isRayService(value) || isJsonObject(value) && Object.hasOwn(value, "applications");
}
function imported({ value, root }, lines, options) {
	if (root !== void 0 && isLegacyList(value)) {
		const read = readLegacyList(value, root, lines, {
			what: "",
			argument: ""
		});
		return {
			...read,
			findings: read.findings.filter(isNews)
		};
	}
	const placed = {
		value: value ?? null,
		place: root
	};
	if (isRayService(value)) {
		const inner = serveConfigOf(placed, lines);
		return "findings" in inner ? {
			findings: inner.findings,
			notes: []
		} : importServe(inner.serve, lines, options);
	}
	if (isJsonObject(value) && Object.hasOwn(value, "applications")) return importServe(placed, lines, options);
	return {
		findings: [unknownFormat(placed, lines)],
		notes: []
	};
}
/** The advice to import is no news to who does it. */
function isNews(finding) {
	return finding.code !== "RF160";
}
function unknownFormat({ value, place }, lines) {
	const isConfig = isJsonObject(value) && Object.hasOwn(value, "models");
	const isModel = isJsonObject(value) && Object.hasOwn(value, "model_loading_config");
	const help = isConfig ? "It has `models` already: check it with `rayfleet validate`." : isModel ? "This is one LLMConfig: import the file whose `llm_configs` names it." : "A Ray Serve config has `applications`, a RayService `spec.serveConfigV2`, and the earlier format is a list of maps with `model_id`.";
	const range = place === void 0 ? {} : { range: rangeOf(lines, {
		start: place.value.start,
		end: place.value.end
	}) };
	return {
		...nothing("The file is in no format that can be imported"),
		...range,
		help
	};
}
function nothing(message) {
	return {
		code: "RF172",
		message,
		path: []
	};
}
function syntax(problem, lines) {
	const { code, message, span, help } = problem;
	return {
		code,
		message,
		path: [],
		range: rangeOf(lines, span),
		...help === void 0 ? {} : { help }
	};
}
function envFile(lines, file) {
	const found = readEnvFile(lines, file);
	switch (found.kind) {
		case "variables": return importedEnvironment(found.loaded);
		case "nothing": return result(file, lines, {
			findings: [{
				...nothing("The file sets neither MODELS_CONFIG nor MODEL_ID"),
				help: KINDS
			}],
			notes: []
		});
		case "list": {
			const { list, root, findings } = found;
			const secrets = secretFindings(lines, list ?? void 0, root);
			if (list === void 0 || root === void 0) return result(file, lines, {
				findings: [...findings, ...secrets],
				notes: []
			});
			const read = readLegacyList(list, root, lines, {
				what: "",
				argument: ""
			});
			return result(file, lines, {
				...read,
				findings: [
					...findings,
					...read.findings.filter(isNews),
					...secrets
				]
			});
		}
	}
}
const KINDS = "A Ray Serve config ends in .yaml, .yml or .json.";
function result(file, lines, read) {
	const { value, root, findings, notes } = read;
	const source = createSource(file, lines, root);
	return value === void 0 ? {
		source,
		findings,
		notes
	} : {
		source,
		value,
		findings,
		notes
	};
}

// src/cli/commands/repository-root.ts
/** The folder that holds `.git`, at a folder or above it; the folder itself when there is none. */
function repositoryRoot(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) return folder;
	}
}

// src/cli/commands/schema-for.ts
/** How a config in a folder names its JSON Schema: the installed package's, which needs no network, or by address. */
function schemaFor(folder) {
	const root = repositoryRoot(folder);
	for (let at = folder;; at = dirname(at)) {
		const path = join(at, INSTALLED_SCHEMA);
		if (existsSync(path)) {
			const way = relative(folder, path).split(sep).join("/");
			return way.startsWith(".") ? way : `./${way}`;
		}
		if (at === root || dirname(at) === at) return SCHEMA_ADDRESS;
	}
}

// src/cli/commands/write-file.ts
/**
* Writes a whole file, or leaves it as it is when it is there with other content and may not be overwritten. It is
* there with all of its content or not at all. `path` is absolute.
*/
function writeWhole(path, text, overwrite) {
	const before = textOf(path);
	if (before === text) return "unchanged";
	if (before !== void 0 && !overwrite) return "kept";
	mkdirSync(dirname(path), { recursive: true });
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, text, { flag: "wx" });
		renameSync(temporary, path);
	} catch (cause) {
		rmSync(temporary, { force: true });
		throw new Error(`writing ${path}`, { cause });
	}
	return before === void 0 ? "written" : "overwritten";
}
/** The text of a file; undefined when there is none. */
function textOf(path) {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return;
		throw new Error(`reading ${path}`, { cause: error });
	}
}

// src/cli/commands/import-config.ts
/** Converts a file of another format to a config, and says what could not be carried over. */
function importConfig(input) {
	const read = readInput(input);
	if ("finding" in read) return failed(read.file, read.finding, read.missing);
	const imported = named(read.imported, input.name);
	const config = isJsonObject(imported.value) ? hoistDefaults(imported.value) : void 0;
	const checked = checkShape(imported);
	const findings = [...checked.findings];
	if (checked.config !== void 0) findings.push(...checkRules(checked.config, {
		configDir: input.directory,
		doubted: doubtedPaths(findings)
	}));
	const text = config === void 0 ? void 0 : configYaml(config, {
		schema: schemaFor(dirname(resolve(input.directory, input.output ?? "models.config.yaml"))),
		head: `Imported from ${read.file} by \`rayfleet import\`.`,
		notes: [...imported.notes ?? [], ...withoutTarget(config)]
	});
	const written = text === void 0 ? void 0 : write(input, text);
	if (written?.state === "kept") findings.push(isThere(input.output ?? ""));
	const diagnostics = toDiagnostics(findings, imported.source);
	const name = config?.["name"];
	return {
		source: imported.source,
		result: {
			...outcome(diagnostics, text !== void 0),
			...typeof name === "string" ? { fleet: name } : {},
			...written === void 0 ? {} : { files: [written] }
		}
	};
}
/** With the name that was asked for, whatever the file's format. */
function named(imported, name) {
	const { value } = imported;
	return name === void 0 || !isJsonObject(value) ? imported : {
		...imported,
		value: {
			...value,
			name
		}
	};
}
function readInput(input) {
	const { directory, configFile, env } = input;
	const found = configFile === void 0 ? findConfig(directory) : void 0;
	if (found?.kind === "none") {
		const loaded = loadEnvironment(env);
		if (loaded !== void 0) return {
			file: loaded.source.file,
			imported: importedEnvironment(loaded)
		};
		return {
			file: ".",
			missing: true,
			finding: nothingNamed()
		};
	}
	const path = found === void 0 ? resolve(directory, configFile ?? "") : found.kind === "pair" ? found.data : found.path;
	const file = configFile ?? relative(directory, path);
	const read = readText(path);
	if (read.kind !== "read") return {
		file,
		finding: read.finding,
		missing: read.kind === "missing"
	};
	return {
		file,
		imported: importText(read.text, file, {
			...input.app === void 0 ? {} : { app: input.app },
			...input.name === void 0 ? {} : { name: input.name },
			merge: input.merge,
			readModel: (model) => readModel(model, dirname(path))
		})
	};
}
/** An env file has any name. */
function readText(path) {
	if (/\.(?:ya?ml|json)$/iu.test(extname(path))) return readConfigFile(path);
	if (textOf(path) === void 0) return {
		kind: "missing",
		finding: {
			code: "RF101",
			message: "The file does not exist",
			path: []
		}
	};
	return readRegularText(path);
}
/** A file of one LLMConfig. It has to lie in the repository of the file that names it. */
function readModel(path, folder) {
	const read = readConfigFile(resolve(folder, path), repositoryRoot(folder));
	if (read.kind !== "read") return {
		ok: false,
		message: read.finding.message
	};
	const [document] = readPyYaml(read.text);
	const problem = document?.problems[0];
	if (problem !== void 0) return {
		ok: false,
		message: problem.message
	};
	if (document?.value === void 0) return {
		ok: false,
		message: "it is empty"
	};
	return {
		ok: true,
		value: document.value
	};
}
function write(input, text) {
	const { directory, output, overwrite } = input;
	if (output === void 0) return {
		path: "models.config.yaml",
		state: "shown",
		text
	};
	return {
		path: output,
		state: writeWhole(resolve(directory, output), text, overwrite)
	};
}
function withoutTarget(config) {
	if (Object.hasOwn(config, "targets")) return [];
	const text = [
		"Where the fleet runs. Without a target the file can be checked, but not deployed.",
		"  targets:",
		"    production: { kind: cluster, address: http://127.0.0.1:8265 } # the cluster's dashboard"
	].join("\n");
	return [{
		path: [Object.hasOwn(config, "defaults") ? "defaults" : "models"],
		text
	}];
}
function isThere(output) {
	return {
		code: "RF176",
		message: `${JSON.stringify(output)} is there already, with other content: it was not changed`,
		path: [],
		help: "Give --force to overwrite it, or another --output."
	};
}
function nothingNamed() {
	return {
		code: "RF172",
		message: "There is no models.config.json here, and the variables MODELS_CONFIG and MODEL_ID are not set",
		path: [],
		help: "Name the file to import."
	};
}
function outcome(diagnostics, converted) {
	const ok = converted && !diagnostics.some((one) => one.severity === "error");
	const warns = diagnostics.some((one) => one.severity === "warn");
	return {
		schema_version: 1,
		command: "import",
		ok,
		decision: ok ? "passed" : "failed",
		reason_code: ok ? warns ? "imported-in-part" : "imported" : converted ? "config-invalid" : "nothing-imported",
		diagnostics,
		timings: []
	};
}
function failed(file, finding, missing) {
	const source = emptySource(file);
	const result = outcome(toDiagnostics([finding], source), false);
	return {
		source,
		result: missing ? {
			...result,
			reason_code: "config-missing"
		} : result
	};
}

// src/cli/render-files.ts
const WORDS = {
	written: "Wrote",
	overwritten: "Overwrote",
	extended: "Added to",
	unchanged: "Is up to date:",
	kept: "Is there already, not changed:",
	shown: "Would write"
};
/** One line for each file, with what became of it. */
function filesText(files) {
	return files.map(({ path, state }) => `${neutralLine(`${WORDS[state]} ${path}`)}\n`).join("");
}

export { schemaFor as a, writeWhole as i, importConfig as n, repositoryRoot as o, textOf as r, isLegacyEnvFile as s, filesText as t };