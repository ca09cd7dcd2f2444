import { D as suggestOnly, E as suggest, it as quote, nt as ownEntry, q as isJsonObject, rt as orList } from "./start.js";
import { n as config, t as ENGINE_ISSUE } from "./config.js";
import { T as safeParse, a as ZodNullable, c as ZodType, i as ZodLiteral, l as ZodUnion, n as ZodEnum, o as ZodObject, r as ZodExactOptional, s as ZodRecord, t as ZodArray } from "./schemas.js";
import { C as knownRayReleases, E as removedFields, S as catalogueFor, T as removedArguments, b as catalogueOf, d as unnamedAccelerator, h as spelled, l as acceleratorNotes, m as snakeCase, p as similar, w as isMap, x as engineArgumentIssues, y as isEngineArgument } from "./check.js";
import { C as checkObjects, tt as modelKeys, w as isModelPath } from "./open.js";

// src/schema/moved-keys.ts
/** Keys that people bring along from Ray's own files and other set-ups, and where what they mean is written here. */
const movedModelKeys = {
	model_id: "The key under `models` is the id.",
	id: "The key under `models` is the id.",
	name: "The key under `models` is the id that clients send.",
	model: "Write it as `model_source`.",
	model_loading_config: "Write its `model_source` here; the key under `models` is the id.",
	served_model_name: "The key under `models` is the id; other names go under `aliases`.",
	deployment_config: "Write its keys here, directly under the model.",
	graceful_shutdown_timeout_s: "Write it as `drain_timeout_s`.",
	placement_group_bundles: "Write it as `placement_group_config: {bundles: [...]}`.",
	placement_group_strategy: "Write it as `placement_group_config: {strategy: ...}`.",
	bundles: "Write it under `placement_group_config`.",
	resources_per_bundle: "Write it as `placement_group_config: {bundle_per_worker: ...}`.",
	env_vars: "Write it under `runtime_env`.",
	pip: "Write it under `runtime_env`.",
	min_replicas: "Write it under `autoscaling_config`.",
	max_replicas: "Write it under `autoscaling_config`.",
	initial_replicas: "Write it under `autoscaling_config`.",
	target_ongoing_requests: "Write it under `autoscaling_config`.",
	route_prefix: "A fleet has one prefix for all models: write it under `gateway`. Models are told apart by their id.",
	llm_engine: "Leave it out: the engine is vLLM.",
	hf_token: "Tokens are not written into files. The environment variable HF_TOKEN is used.",
	max_surge: "Write it as `max_surge_percent`."
};
/** Of these, the ones that mean exactly the same under another name, and nothing else about them changes. */
const renamedModelKeys = {
	model: "model_source",
	graceful_shutdown_timeout_s: "drain_timeout_s"
};
/** Those that hold what another key is for: with one of them that key is not also missed. */
const standInKeys = {
	model: "model_source",
	model_loading_config: "model_source"
};
const movedRootKeys = {
	applications: "This is a Ray Serve file. Write each LLM under `models`.",
	llm_configs: "Write each entry under `models`, by its id.",
	route_prefix: "Write it under `gateway`.",
	http_options: "Write host and port under `http` of a target.",
	proxy_location: "Leave it out.",
	ray_version: "Write it as `serving: {ray: ...}`.",
	target: "Write it under `targets`, by name.",
	nodes: "Write it under a target.",
	model: "Write it under `models`, by its id."
};
const movedTargetKeys = {
	token: "Tokens are not written into files: name an environment variable in `token_env`.",
	host: "Write it under `http`.",
	port: "Write it under `http`.",
	headers: "Name environment variables in `url_headers_env`.",
	models: "Write it under `overrides`.",
	accelerator_type: "Write it under `nodes`.",
	gpus: "Write it under `nodes`."
};

// src/engine/foreign-names.ts
const sampling = "How tokens are sampled is said in each request; write defaults as `override_generation_config: {...}`.";
const length = "The context length is `max_model_len`.";
const parallel = "GPUs of a replica are `tensor_parallel_size` times `pipeline_parallel_size`.";
/** Names from other programs, and from requests, with what vLLM or rayfleet calls it. */
const foreignNames = {
	context_length: length,
	ctx_size: length,
	frequency_penalty: sampling,
	gpu_count: parallel,
	gpus: parallel,
	max_context_len: length,
	max_input_length: length,
	max_seq_len: length,
	max_sequence_length: length,
	max_tokens: sampling,
	max_total_tokens: length,
	min_p: sampling,
	n_ctx: length,
	num_gpus: parallel,
	num_shard: parallel,
	presence_penalty: sampling,
	repetition_penalty: sampling,
	stop: sampling,
	temperature: sampling,
	top_k: sampling,
	top_p: sampling,
	world_size: parallel
};

// src/schema/value-at.ts
/** The value at a path, or undefined when there is none. */
function valueAt(document, path) {
	let value = document;
	for (const key of path) if (Array.isArray(value)) value = typeof key === "number" ? value[key] : void 0;
	else if (isJsonObject(value) && typeof key === "string") value = ownEntry(value, key);
	else return void 0;
	return value;
}
/** The document with another value at a path; unchanged when the path is not in it. */
function replaced(document, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	if (Array.isArray(document)) return document.map((item, index) => index === key ? replaced(item, rest, value) : item);
	if (!isJsonObject(document) || !Object.hasOwn(document, key)) return document;
	return {
		...document,
		[key]: replaced(ownEntry(document, key) ?? null, rest, value)
	};
}

// src/schema/schema-at.ts
/** The schema of the value at a path; of a union, the branch that the value belongs to. */
function schemaAt(root, document, path) {
	let schema = root;
	for (const [depth, key] of path.entries()) {
		const inner = unwrapped(schema, valueAt(document, path.slice(0, depth)));
		if (inner instanceof ZodObject) schema = typeof key === "string" ? property(inner, key) : void 0;
		else if (inner instanceof ZodRecord) schema = inner.valueType;
		else if (inner instanceof ZodArray) schema = inner.element;
		else return void 0;
		if (schema === void 0) return void 0;
	}
	return unwrapped(schema, valueAt(document, path));
}
/** The keys that people write in the map at a path. */
function knownKeys(root, document, path) {
	const schema = schemaAt(root, document, path);
	return schema instanceof ZodObject ? Object.keys(schema.shape).filter((key) => key !== "$generated") : [];
}
function property(object, key) {
	return ownEntry(object.shape, key);
}
function unwrapped(schema, value) {
	if (schema instanceof ZodNullable || schema instanceof ZodExactOptional) return unwrapped(schema.unwrap(), value);
	if (schema instanceof ZodUnion) {
		const branch = schema.options.find((option) => belongs(option, value));
		return branch === void 0 ? schema : unwrapped(branch, value);
	}
	return schema;
}
function belongs(option, value) {
	if (option instanceof ZodArray) return Array.isArray(value);
	if (option instanceof ZodRecord) return isJsonObject(value);
	if (!(option instanceof ZodObject) || !isJsonObject(value)) return false;
	const kind = option.shape["kind"];
	return kind instanceof ZodLiteral && kind.value === value["kind"];
}

// src/schema/conversion.ts
/** What the user probably meant, when the value is only written as another type. */
function conversionTo(expected, value) {
	if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return {
		help: "Put it in quotes.",
		to: String(value)
	};
	if ((expected === "number" || expected === "int") && typeof value === "string" && /^-?\d+(\.\d+)?$/u.test(value)) {
		const number = Number(value);
		return {
			help: `Write ${value}, without quotes.`,
			...String(number) === value && (expected === "number" || Number.isInteger(number)) ? { to: number } : {}
		};
	}
	if (expected === "boolean" && typeof value === "string") {
		if (/^(?:yes|on|true|y)$/iu.test(value)) return {
			help: "Write true.",
			to: true
		};
		if (/^(?:no|off|false|n)$/iu.test(value)) return {
			help: "Write false.",
			to: false
		};
	}
	if (expected === "array" && value !== null && value !== void 0 && !Array.isArray(value)) return { help: isJsonObject(value) ? "Begin each entry with `- `." : "Put it in brackets: [...]" };
}

// src/schema/shape-repairs.ts
/** A key that can only have been meant for another one, which is not there yet, gets its name. */
function repairOfUnknownKey(unknown) {
	const { document, path, key, keys, known, moved } = unknown;
	const renamed = isModelPath(path) ? ownEntry(renamedModelKeys, key) : void 0;
	const to = moved ? renamed : suggestOnly(key, known);
	if (to === void 0) return void 0;
	const map = valueAt(document, path);
	if (!isJsonObject(map) || Object.hasOwn(map, to)) return void 0;
	if (keys.some((other) => other !== key && suggest(other, known) === to)) return void 0;
	return [{
		kind: "rename_key",
		path: [...path, key],
		to
	}];
}
/** A value that can only have been meant for one of those that are allowed. */
function repairOfValue(path, value, values) {
	if (typeof value !== "string") return void 0;
	const meant = values.find((one) => String(one) === value) ?? suggestOnly(value, values.map(String));
	return typeof meant === "string" || typeof meant === "number" || typeof meant === "boolean" ? [{
		kind: "set_value",
		path,
		value: meant
	}] : void 0;
}

// src/schema/shape-findings.ts
/** More unknown keys than this in one map are not listed. */
const MOST_UNKNOWN = 250;
/** More known keys than this are not listed in a message. */
const MOST_LISTED$1 = 14;
/** What zod found, as one finding for each mistake, in words of the config; not many more than `most`. */
function shapeFindings(issues, document, most) {
	return findingsBelow([], issues.filter((issue) => issue.code !== "custom" || issue.params?.["engineArgument"] === void 0).slice(0, most), document);
}
function findingsBelow(base, issues, document) {
	return issues.flatMap((issue) => findingsOf(issue, [...base, ...pathOf(issue.path)], document));
}
function findingsOf(issue, path, document) {
	const value = valueAt(document, path);
	if (value === void 0 && issue.code !== "unrecognized_keys") return [missing(path, issue, document)];
	switch (issue.code) {
		case "unrecognized_keys": return unknownKeys(path, issue.keys, document);
		case "invalid_type": return [wrongType(path, value, issue.expected)];
		case "invalid_value": return [notAllowed$1(path, value, issue.values)];
		case "too_small":
		case "too_big": return [outOfBounds(path, issue)];
		case "invalid_format": return [{
			code: "RF206",
			message: issue.message,
			path,
			...helpForText(path, value)
		}];
		case "invalid_key": return [{
			code: "RF208",
			message: issue.issues[0]?.message ?? issue.message,
			path,
			anchor: "key"
		}, ...uncheckedValue(path, document)];
		case "invalid_union": return unionFindings(issue, path, document);
		case "invalid_element":
		case "not_multiple_of": return [{
			code: "RF203",
			message: issue.message,
			path
		}];
		case "custom": {
			const expected = issue.params?.["expected"];
			if (typeof expected === "string") return [wrongType(path, value, expected)];
			return [{
				code: "RF203",
				message: issue.message,
				path
			}];
		}
	}
}
/** Zod leaves the value of a key that is not allowed unchecked. */
function uncheckedValue(path, document) {
	const schema = schemaAt(config, document, path);
	if (schema === void 0) return [];
	const parsed = safeParse(schema, valueAt(document, path));
	return parsed.success ? [] : findingsBelow(path, parsed.error.issues, document);
}
function unionFindings(issue, path, document) {
	const value = valueAt(document, path);
	if (issue.discriminator !== void 0) {
		const options = "options" in issue ? issue.options : [];
		const names = Array.isArray(options) ? options.map(String) : [];
		return [notAllowed$1(path, value, names), ...asIfMeant(path, value, names, document)];
	}
	const branch = issue.errors.find((errors) => !errors.some(isMismatchOfAll));
	if (branch === void 0) return [wrongType(path, value, issue.errors.flatMap(expectedOf))];
	return findingsBelow(path, branch, document);
}
/** With a misspelt kind the other keys are checked for the kind that was meant. */
function asIfMeant(path, value, names, document) {
	const meant = typeof value === "string" ? suggest(value, names) : void 0;
	return meant === void 0 ? [] : uncheckedValue(path.slice(0, -1), replaced(document, path, meant));
}
/** The whole value is of another type than the branch takes, so the branch was not meant. */
function isMismatchOfAll(issue) {
	return issue.code === "invalid_type" && issue.path.length === 0;
}
function expectedOf(branch) {
	return branch.flatMap((issue) => issue.code === "invalid_type" ? [issue.expected] : []);
}
function unknownKeys(path, keys, document) {
	const known = knownKeys(config, document, path);
	return keys.slice(0, MOST_UNKNOWN).map((key) => unknownKey(path, key, keys, known, document));
}
function unknownKey(path, key, keys, known, document) {
	const moved = movedTo(path, key, document);
	const repair = repairOfUnknownKey({
		document,
		path,
		key,
		keys,
		known,
		moved: moved !== void 0
	});
	return {
		code: "RF201",
		message: `Unknown key ${quote(key)}`,
		path: [...path, key],
		anchor: "key",
		help: moved ?? helpForName(key, known),
		...repair === void 0 ? {} : { repair }
	};
}
function movedTo(path, key, document) {
	if (isModelPath(path)) {
		if (isEngineArgument(key, document)) return "It is an argument of the engine: write it under `engine_kwargs`.";
		const elsewhere = ownEntry(movedModelKeys, key);
		if (elsewhere !== void 0) return elsewhere;
	}
	const moved = path.length === 0 ? movedRootKeys : path.length === 2 && path[0] === "targets" ? movedTargetKeys : {};
	return ownEntry(moved, key);
}
function helpForName(name, known) {
	const similar = suggest(name, known);
	if (similar !== void 0) return `Did you mean ${quote(similar)}?`;
	return known.length === 0 || known.length > MOST_LISTED$1 ? "Remove it." : `Known keys: ${known.join(", ")}.`;
}
function missing(path, issue, document) {
	const key = String(path.at(-1));
	const parent = path.slice(0, -1);
	const meta = describe(parent, key, document);
	const options = issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options) ? issue.options : [];
	const known = options.length > 0 ? `It is ${orList(options.map(String))}.` : void 0;
	const example = meta.example === void 0 ? void 0 : `For example: \`${key}: ${meta.example}\``;
	const help = [
		meta.description,
		known,
		example
	].filter((part) => part !== void 0).join(" ");
	return {
		code: "RF202",
		message: `${nameOf(parent)} has no ${quote(key)}`,
		path,
		anchor: "key",
		...help === "" ? {} : { help }
	};
}
function describe(parent, key, document) {
	const object = schemaAt(config, document, parent);
	const schema = object instanceof ZodObject ? ownEntry(object.shape, key) : void 0;
	const meta = schema instanceof ZodType ? schema.meta() : void 0;
	const examples = meta?.["examples"];
	const example = Array.isArray(examples) ? examples[0] : void 0;
	return {
		...meta?.description === void 0 ? {} : { description: meta.description },
		...typeof example === "string" || typeof example === "number" ? { example: String(example) } : {}
	};
}
const typeNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map",
	null: "null"
};
function wrongType(path, value, expected) {
	const list = [...new Set([expected].flat())];
	const wanted = orList([...new Set(list.map((name) => ownEntry(typeNames, name) ?? name))]);
	const conversion = list.map((name) => conversionTo(name, value)).find((one) => one !== void 0);
	return {
		code: "RF203",
		message: `${nameOf(path)} must be ${wanted}, not ${shown(value)}`,
		path,
		...conversion === void 0 ? {} : { help: conversion.help },
		...conversion?.to === void 0 ? {} : { repair: [{
			kind: "set_value",
			path,
			value: conversion.to
		}] }
	};
}
function shown(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) return "a number";
	return typeof value === "string" ? `the text ${quote(value)}` : String(value);
}
function notAllowed$1(path, value, values) {
	const names = values.map(String);
	const allowed = names.length > MOST_LISTED$1 ? "one of the names that Ray knows" : orList(names);
	const help = typeof value === "string" ? helpForValue(path, value, values) : void 0;
	const repair = repairOfValue(path, value, values);
	return {
		code: "RF204",
		message: `${nameOf(path)} must be ${allowed}, not ${shown(value)}`,
		path,
		...help === void 0 ? {} : { help },
		...repair === void 0 ? {} : { repair }
	};
}
function helpForValue(path, value, values) {
	const note = path.at(-1) === "accelerator_type" ? ownEntry(acceleratorNotes, value) : void 0;
	if (note !== void 0) return note;
	const names = values.map(String);
	if (names.includes(value)) return `Write ${value}, without quotes.`;
	const similar = suggest(value, names);
	if (similar !== void 0) return `Did you mean ${quote(similar)}?`;
	return path.at(-1) === "accelerator_type" ? unnamedAccelerator : void 0;
}
function outOfBounds(path, issue) {
	const key = nameOf(path);
	const isMinimum = issue.code === "too_small";
	const limit = isMinimum ? issue.minimum : issue.maximum;
	if (issue.origin === "string" || issue.origin === "array") {
		const unit = issue.origin === "string" ? "characters" : "entries";
		return {
			code: "RF207",
			message: isMinimum && Number(limit) === 1 ? `${key} must not be empty` : `${key} must have at ${isMinimum ? "least" : "most"} ${limit} ${unit}`,
			path
		};
	}
	return {
		code: "RF205",
		message: `${key} must be ${issue.inclusive === false ? isMinimum ? "more than" : "less than" : isMinimum ? "at least" : "at most"} ${limit}`,
		path
	};
}
function helpForText(path, value) {
	if (path.at(-1) === "name" && typeof value === "string") {
		const slug = value.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
		return slug === "" ? {} : { help: `For example: ${quote(slug)}` };
	}
	return {};
}
/** What a message calls the value at a path. */
function nameOf(path) {
	const last = path.at(-1);
	if (last === void 0) return "The config";
	return typeof last === "number" ? `Entry ${last + 1} of ${quote(String(path.at(-2)))}` : quote(last);
}
function pathOf(path) {
	return path.map((key) => typeof key === "number" ? key : String(key));
}

// src/schema/engine-type-finding.ts
/** What zod calls the types of JSON. */
const zodNames = { integer: "int" };
/** A value of another type than the argument takes, with what it would be had it not the form of a command line. */
function argumentTypeFinding(path, value, expected) {
	const wanted = expected.filter((type) => type !== "null");
	const finding = wrongType(path, value, wanted.map((type) => zodNames[type] ?? type));
	if (typeof value !== "string") return finding;
	const meant = scalarMeant(value, wanted);
	if (meant !== void 0) return {
		...finding,
		help: `Write ${meant}.`,
		repair: [{
			kind: "set_value",
			path,
			value: meant
		}]
	};
	if (wanted.includes("object") && /^\s*\{/u.test(value)) return {
		...finding,
		help: "That is the form of a command line. Write it as a map, without the quotes around it."
	};
	if (wanted.includes("array") && /[,\s]/u.test(value)) return {
		...finding,
		help: "That is the form of a command line. Write it as a list: [..., ...]"
	};
	return finding;
}
/** vLLM's command line takes `1k` for 1000 and `1K` for 1024 (vLLM 0.29 `human_readable_int`). */
const UNITS = {
	k: 1e3,
	m: 1e6,
	g: 1e9,
	t: 0xe8d4a51000,
	K: 1024,
	M: 2 ** 20,
	G: 2 ** 30,
	T: 2 ** 40
};
function scalarMeant(text, wanted) {
	const takesNumber = wanted.includes("integer") || wanted.includes("number");
	if (takesNumber && /^-?\d[\d_]*(?:\.\d+)?$/u.test(text)) {
		const number = Number(text.replaceAll("_", ""));
		return wanted.includes("number") || Number.isSafeInteger(number) ? number : void 0;
	}
	const [, digits, unit] = /^(\d+(?:\.\d+)?)([kmgtKMGT])$/u.exec(text) ?? [];
	if (takesNumber && digits !== void 0 && unit !== void 0) return Math.trunc(Number(digits) * (ownEntry(UNITS, unit) ?? 1));
	if (wanted.includes("boolean") && /^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
}

// src/schema/engine-findings.ts
/** More values than these are not listed in a message. */
const MOST_LISTED = 14;
/** What is wrong with the engine arguments of a document, in words. */
function engineFindings(document) {
	const catalogue = catalogueOf(document);
	if (catalogue === void 0) return [];
	return engineArgumentIssues(document).map((placed) => findingOf(placed, document, catalogue));
}
function findingOf(placed, document, catalogue) {
	const { path, issue } = placed;
	const value = valueAt(document, path);
	switch (issue.kind) {
		case "unknown": return issue.owner === void 0 ? unknownArgument(path, document, catalogue) : unknownField(path, issue.owner, document, catalogue);
		case "type": return argumentTypeFinding(path, value, issue.expected);
		case "value": return notAllowed(path, value, issue.allowed);
		case "range": return {
			code: "RF205",
			message: `${nameOf(path)} must be ${issue.bound}, not ${shown(value)}`,
			path
		};
	}
}
function unknownArgument(path, document, catalogue) {
	const key = String(path.at(-1));
	if (modelKeys.includes(key)) return {
		code: "RF304",
		message: `${key} is not written under engine_kwargs`,
		path,
		anchor: "key",
		help: "Write it directly under the model."
	};
	const removed = ownEntry(removedArguments, snakeCase(key));
	if (removed !== void 0) return removedFinding(path, removed, document, catalogue);
	const meant = spelled(key, catalogue);
	if (meant !== void 0) return spellingFinding(path, meant, document);
	const elsewhere = ownEntry(foreignNames, snakeCase(key)) ?? ownEntry(movedModelKeys, key) ?? inOtherRelease(key);
	return unknownName(path, Object.keys(catalogue.arguments), document, {
		message: `vLLM ${catalogue.vllm} has no engine argument ${quote(key)}`,
		...elsewhere === void 0 ? {} : { help: elsewhere }
	});
}
function inOtherRelease(key) {
	const other = knownRayReleases.map((ray) => catalogueFor(ray)).find((catalogue) => catalogue !== void 0 && Object.hasOwn(catalogue.arguments, key));
	return other === void 0 ? void 0 : `vLLM ${other.vllm} has it, which Ray ${other.ray} brings.`;
}
function unknownField(path, owner, document, catalogue) {
	const key = String(path.at(-1));
	const removed = ownEntry(ownEntry(removedFields, owner), key);
	if (removed !== void 0) return removedFinding(path, removed, document, catalogue);
	const fields = Object.keys(ownEntry(catalogue.classes, owner)?.fields ?? {});
	const snake = snakeCase(key);
	if (fields.includes(snake)) return spellingFinding(path, { name: snake }, document);
	return unknownName(path, fields, document, { message: `${nameOf(path.slice(0, -1))} of vLLM ${catalogue.vllm} has no key ${quote(key)}` });
}
function unknownName(path, known, document, told) {
	const meant = told.help === void 0 ? similar(String(path.at(-1)), known) : void 0;
	const list = known.length > MOST_LISTED ? "Remove it." : `Known keys: ${known.join(", ")}.`;
	const help = told.help ?? (meant === void 0 ? list : `Did you mean ${quote(meant.name)}?`);
	return {
		code: "RF220",
		message: told.message,
		path,
		anchor: "key",
		help,
		...meant?.certain === true ? renaming(path, meant.name, document) : {}
	};
}
function removedFinding(path, removed, document, catalogue) {
	const key = String(path.at(-1));
	const message = `vLLM ${catalogue.vllm} has no ${quote(key)} any more: ${removed.last} was the last release seen with it`;
	const repair = removed.renamed === void 0 ? removed.remove === true ? { repair: [{
		kind: "remove_key",
		path
	}] } : {} : renaming(path, removed.renamed, document);
	return {
		code: "RF221",
		message,
		path,
		anchor: "key",
		help: removed.help,
		...repair
	};
}
function spellingFinding(path, meant, document) {
	const key = String(path.at(-1));
	const message = `${quote(key)} is not how a config spells ${meant.name}`;
	if (meant.key !== void 0) return {
		code: "RF222",
		message,
		path,
		anchor: "key",
		help: `Write it as \`${meant.name}: {${meant.key}: ...}\`.`
	};
	if (meant.negated === true) {
		const help = `Write \`${meant.name}: false\`.`;
		const rename = valueAt(document, path) === true ? renaming(path, meant.name, document).repair : void 0;
		return {
			code: "RF222",
			message,
			path,
			anchor: "key",
			help,
			...rename === void 0 ? {} : { repair: [...rename, {
				kind: "set_value",
				path,
				value: false
			}] }
		};
	}
	return {
		code: "RF222",
		message,
		path,
		anchor: "key",
		help: `Write \`${meant.name}\`.`,
		...renaming(path, meant.name, document)
	};
}
/** A key can be renamed unless its map has the other one already. */
function renaming(path, to, document) {
	const map = valueAt(document, path.slice(0, -1));
	return isMap(map) && Object.hasOwn(map, to) ? {} : { repair: [{
		kind: "rename_key",
		path,
		to
	}] };
}
function notAllowed(path, value, allowed) {
	const names = allowed.filter((one) => one !== null).map(String);
	const message = names.length > MOST_LISTED ? `${nameOf(path)} is ${shown(value)}, which is none of the ${names.length} values that vLLM knows` : `${nameOf(path)} must be ${orList(names)}, not ${shown(value)}`;
	const meant = typeof value === "string" ? similar(value, names) : void 0;
	if (meant === void 0) return {
		code: "RF204",
		message,
		path,
		...names.length > MOST_LISTED ? { help: `vLLM knows ${names.join(", ")}.` } : {}
	};
	const repair = meant.certain ? { repair: [{
		kind: "set_value",
		path,
		value: meant.name
	}] } : {};
	return {
		code: "RF204",
		message,
		path,
		help: `Did you mean ${quote(meant.name)}?`,
		...repair
	};
}

// src/schema/readable-rest.ts
/** Stand in for what the root must have, so that the rest of the file can be checked all the same. */
const STAND_INS = {
	version: 1,
	name: "unnamed",
	models: {}
};
/** Each round takes away at least one value, and what depends on it. */
const MOST_ROUNDS = 16;
/** A file with more mistakes than this has to be mended before more is said about it. */
const MOST_PATHS = 250;
/**
* The config that remains when each value with an issue is left out: of a list the whole list, so that indexes keep
* their meaning, and of a map that lacks a key the whole map.
*/
function readableRest(document, issues) {
	if (!isJsonObject(document)) return void 0;
	let rest = document;
	let open = issues;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const from = rest;
		const paths = open.flatMap((issue) => wrongPaths(issue, from));
		if (paths.length > MOST_PATHS) return void 0;
		for (const path of paths) rest = rootOf(without(rest, path));
		const parsed = config.safeParse({
			...STAND_INS,
			...rest
		});
		if (parsed.success) return parsed.data;
		open = parsed.error.issues;
	}
}
function wrongPaths(issue, document) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => upToList([...issue.path, key]));
	const keys = issue.path.map((key) => typeof key === "number" ? key : String(key));
	const path = valueAt(document, keys) === void 0 ? keys.slice(0, -1) : keys;
	return path.length === 0 ? [] : [upToList(path)];
}
function upToList(path) {
	const index = path.findIndex((key) => typeof key === "number");
	return index === -1 ? path : path.slice(0, index);
}
function without(value, path) {
	const [key, ...rest] = path;
	if (!isJsonObject(value) || typeof key !== "string" || !Object.hasOwn(value, key)) return value;
	const copy = { ...value };
	const inner = ownEntry(copy, key);
	if (rest.length === 0 || inner === void 0) delete copy[key];
	else copy[key] = without(inner, rest);
	return copy;
}
function rootOf(value) {
	return isJsonObject(value) ? value : {};
}

// src/load/check-shape.ts
/**
* Checks the shape of what was loaded. The findings are those of loading and those of the shape; the config is what
* remains when each wrong value is left out.
*/
function checkShape(loaded) {
	if (loaded.value === void 0) return { findings: loaded.findings };
	const { value } = loaded;
	const parsed = config.safeParse(value);
	const issues = parsed.success ? [] : parsed.error.issues;
	const engine = engineFindings(value).slice(0, 200 + 1);
	const shape = [
		...withoutMisspelt(shapeFindings(issues, value, 200 + 1), value),
		...engine,
		...checkObjects(value)
	];
	const findings = limited(withoutEchoes(loaded.findings, shape, value));
	const config$1 = parsed.success ? parsed.data : readableRest(value, issues);
	return config$1 === void 0 ? { findings } : {
		config: config$1,
		findings
	};
}
/** Codes of values that could not be read: what is checked in their place is not what was written. */
const UNREADABLE = /* @__PURE__ */ new Set([
	"RF114",
	"RF117",
	"RF118",
	"RF121",
	"RF123",
	"RF125",
	"RF149"
]);
/** Codes of values that other programs read otherwise. */
const AMBIGUOUS = /* @__PURE__ */ new Set(["RF124", "RF126"]);
/**
* Findings of loading and of the shape, each mistake once. `yes` where a boolean belongs is a wrong type and nothing
* more; `off` where the schema has that very word is no mistake.
*/
function withoutEchoes(loading, shape, value) {
	const unreadable = new Set(loading.filter((finding) => UNREADABLE.has(finding.code)).map(pathKey));
	const rest = shape.filter((finding) => finding.anchor === "key" || !unreadable.has(pathKey(finding)));
	const wrong = new Set(rest.map(pathKey));
	return [...loading.filter((finding) => {
		if (!AMBIGUOUS.has(finding.code)) return true;
		if (wrong.has(pathKey(finding))) return false;
		return finding.code !== "RF126" || !(schemaAt(config, value, finding.path) instanceof ZodEnum);
	}), ...rest];
}
/** A key that is there under a misspelt or older name is not also missing. */
function withoutMisspelt(findings, value) {
	const meant = /* @__PURE__ */ new Set();
	for (const { code, path } of findings) {
		const key = path.at(-1);
		if (code !== "RF201" || typeof key !== "string") continue;
		const map = path.slice(0, -1);
		const known = knownKeys(config, value, map);
		const stands = (isModelPath(map) ? ownEntry(standInKeys, key) : void 0) ?? suggest(key, known);
		if (stands !== void 0) meant.add(JSON.stringify([...map, stands]));
	}
	return findings.filter((finding) => finding.code !== "RF202" || !meant.has(pathKey(finding)));
}
function pathKey(finding) {
	return JSON.stringify(finding.path);
}
function limited(findings) {
	if (findings.length <= 200) return findings;
	const message = `More than ${200} mistakes; the others are not listed`;
	return [...findings.slice(0, 200), {
		code: "RF131",
		message,
		path: []
	}];
}

export { movedModelKeys as n, checkShape as t };