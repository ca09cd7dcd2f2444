import { $ as rangeOf, I as visit, L as isMap, P as Document, R as isScalar, it as quote, nt as ownEntry, q as isJsonObject, st as withoutTokens, tt as neutralText, z as isSeq } from "./start.js";
import { n as config, r as model } from "./config.js";
import { n as portableText, t as PORTABLE } from "./portable-yaml.js";
import { tt as modelKeys$1 } from "./open.js";
import { d as unnamedAccelerator, l as acceleratorNotes, u as acceleratorTypes } from "./check.js";

// src/write/key-order.ts
const rootKeys = Object.keys(config.shape);
const modelKeys = Object.keys(model.shape);
/** The same config with the keys of the file and of each model in the order of the schema, unknown ones last. */
function ordered(config) {
	const entries = inOrder(config, rootKeys).map(([key, value]) => {
		if (key === "defaults" && isJsonObject(value)) return [key, Object.fromEntries(inOrder(value, modelKeys))];
		if (key === "models" && isJsonObject(value)) return [key, orderedModels(value)];
		return [key, value];
	});
	return Object.fromEntries(entries);
}
function orderedModels(models) {
	return Object.fromEntries(Object.entries(models).map(([id, model]) => [id, isJsonObject(model) ? Object.fromEntries(inOrder(model, modelKeys)) : model]));
}
function inOrder(map, keys) {
	const rank = (key) => {
		const index = keys.indexOf(key);
		return index === -1 ? keys.length : index;
	};
	return Object.entries(map).toSorted(([a], [b]) => rank(a) - rank(b));
}

// src/write/config-yaml.ts
/** A list or map of at most this many characters in one line is written in one line. */
const MOST_IN_LINE = 100;
/**
* A config as the text of `models.config.yaml`: keys in the order of the schema, a blank line between sections and
* between models. It reads back equal as YAML 1.2 and, because other tools read it too, as YAML 1.1. The same config
* always gives the same text.
*/
function configYaml(config, options) {
	const document = new Document(ordered(config), PORTABLE);
	const root = document.contents;
	if (isMap(root)) layOut(root, options.notes ?? []);
	const head = options.head === void 0 ? "" : `#\n${comment(options.head)}\n`;
	const body = portableText(document, { flowCollectionPadding: false }, isReadOtherwise);
	return `# yaml-language-server: $schema=${options.schema}\n${head}${body}`;
}
function layOut(root, notes) {
	for (const [index, section] of root.items.entries()) {
		const name = isScalar(section.key) ? section.key.value : void 0;
		const short = isScalar(section.value);
		if (index > 0 && !short && isNode(section.key)) section.key.spaceBefore = true;
		if (name !== "models" || !isMap(section.value)) continue;
		for (const [at, model] of section.value.items.entries()) if (at > 0 && isNode(model.key)) model.key.spaceBefore = true;
	}
	visit(root, { Pair(_key, pair) {
		if (isInLine(pair)) flow(pair.value);
	} });
	for (const note of notes) {
		const key = keyAt(root, note.path);
		if (key === void 0) continue;
		key.commentBefore = `${key.commentBefore === null || key.commentBefore === void 0 ? "" : `${key.commentBefore}\n`}${commentLines(note.text).join("\n")}`;
	}
}
/** The node of the key at a path, or of the nearest one above it. */
function keyAt(root, path) {
	let map = root;
	let found;
	for (const name of path) {
		if (!isMap(map)) break;
		const pair = map.items.find((item) => isScalar(item.key) && item.key.value === name);
		if (pair === void 0) break;
		if (isNode(pair.key)) found = pair.key;
		map = pair.value;
	}
	if (found !== void 0) return found;
	const first = root.items[0]?.key;
	return isNode(first) ? first : void 0;
}
/** Bundles, nodes and lists of plain values read better in one line. */
function isInLine(pair) {
	if (!isSeq(pair.value)) return false;
	return pair.value.items.every((item) => isScalar(item) || isMap(item) && item.items.every(isPlainPair)) && JSON.stringify(pair.value.toJSON()).length <= MOST_IN_LINE;
}
function isPlainPair(pair) {
	return isScalar(pair.value);
}
function flow(value) {
	if (isSeq(value)) value.flow = true;
}
function isNode(value) {
	return isScalar(value) || isMap(value) || isSeq(value);
}
function comment(text) {
	return commentLines(text).map((line) => `#${line}`).join("\n");
}
/** Nothing in it ends the comment, is a secret, or a command to a runner. */
function commentLines(text) {
	return neutralText(withoutTokens(text)).split("\n").flatMap((line) => line.startsWith("  ") ? [line] : wrapped(line)).map((line) => line === "" ? "" : ` ${line}`);
}
/** Lines of at most so many characters, where words allow it. */
function wrapped(line) {
	const lines = [];
	let rest = line;
	while (rest.length > MOST_IN_LINE) {
		const end = rest.lastIndexOf(" ", MOST_IN_LINE);
		if (end <= 0) break;
		lines.push(rest.slice(0, end));
		rest = rest.slice(end + 1);
	}
	return [...lines, rest];
}
/** What readers of YAML 1.1 take for something else, beyond what the `yaml` package knows, and texts of several lines. */
function isReadOtherwise(text) {
	return /[\t\r\n]/u.test(text) || /^(?:[-+.0-9]|0[box])[0-9_.:eE+-]*$/u.test(text) || /^[0-9]{4}-[0-9]/u.test(text) || text === "=";
}

// src/write/schema-address.ts
/**
* Where an editor finds the JSON Schema without npm: the file of the release that the workflows use. A repository that
* has the package names the file in `node_modules` instead, which needs no network.
*/
const SCHEMA_ADDRESS = "https://raw.githubusercontent.com/rayfleet/rayfleet/v1/schema/models.config.schema.json";
/** The schema's path in a folder in which the package is installed. */
const INSTALLED_SCHEMA = "node_modules/rayfleet/schema/models.config.schema.json";

// src/load/moved.ts
/**
* A config that is put together from values of another format, each of which keeps the place where it was written: what
* is said of the config later points there. Values without a place are shown where the map around them is.
*/
var Moved = class {
	#whole;
	#root = {};
	constructor(whole) {
		this.#whole = whole;
	}
	/** Adds a value. Maps are added key by key, so that one path can be filled from several places. */
	put(path, value, place) {
		if (isJsonObject(value)) {
			this.at(path, place);
			for (const [key, inner] of Object.entries(value)) this.put([...path, key], inner, place?.entries?.get(key));
			return;
		}
		const node = this.#node(path);
		delete node.children;
		node.value = value;
		if (place !== void 0) node.place = place;
	}
	/** Says where a map is written; makes an empty one when there is none. */
	at(path, place) {
		const node = this.#node(path);
		node.children ??= /* @__PURE__ */ new Map();
		if (place !== void 0) node.place ??= place;
	}
	read() {
		const { value, place } = this.#read(this.#root);
		return {
			value: isJsonObject(value) ? value : {},
			root: place ?? { value: this.#whole }
		};
	}
	#node(path) {
		let node = this.#root;
		for (const key of path) {
			node.children ??= /* @__PURE__ */ new Map();
			const next = node.children.get(key) ?? {};
			node.children.set(key, next);
			node = next;
		}
		return node;
	}
	#read(node) {
		if (node.children === void 0) return {
			value: node.value ?? null,
			place: node.place
		};
		const values = [];
		const entries = /* @__PURE__ */ new Map();
		for (const [key, child] of node.children) {
			const read = this.#read(child);
			values.push([key, read.value]);
			if (read.place !== void 0) entries.set(key, read.place);
		}
		return {
			value: Object.fromEntries(values),
			place: placeOf(node.place, entries, this.#whole)
		};
	}
};
/** A map that is written nowhere is shown by the first key in it that is. */
function placeOf(own, entries, whole) {
	if (own !== void 0) return {
		...own,
		entries
	};
	const [first] = entries.values();
	if (first === void 0) return void 0;
	return {
		...first.key === void 0 ? {} : { key: first.key },
		value: whole,
		entries
	};
}

// src/load/legacy/flat-engine-arguments.ts
/**
* vLLM's arguments that flat entries were seen with. Not the whole catalogue: reading it costs every start, and what is
* not here is still told by the check of the shape.
*/
const flatEngineArguments = /* @__PURE__ */ new Set([
	"block_size",
	"chat_template",
	"compilation_config",
	"data_parallel_size",
	"disable_log_stats",
	"distributed_executor_backend",
	"dtype",
	"enable_auto_tool_choice",
	"enable_chunked_prefill",
	"enable_expert_parallel",
	"enable_lora",
	"enable_prefix_caching",
	"enable_sleep_mode",
	"enforce_eager",
	"gpu_memory_utilization",
	"hf_overrides",
	"kv_cache_dtype",
	"kv_cache_memory_bytes",
	"kv_transfer_config",
	"limit_mm_per_prompt",
	"load_format",
	"max_loras",
	"max_lora_rank",
	"max_model_len",
	"max_num_batched_tokens",
	"max_num_seqs",
	"pipeline_parallel_size",
	"quantization",
	"reasoning_parser",
	"seed",
	"speculative_config",
	"swap_space",
	"tensor_parallel_size",
	"tokenizer",
	"tokenizer_mode",
	"tool_call_parser",
	"trust_remote_code"
]);

// src/load/legacy/fields.ts
/**
* The fields of an entry of MODELS_CONFIG, and the variables beside MODEL_ID, with the defaults of the program that read
* them (the earlier set-up's `models/model_manager.py:ModelConfig` and `parse_models_config`).
*/
const legacyFields = {
	model_source: {
		path: ["model_source"],
		type: "text",
		variable: "MODEL_SOURCE",
		nullable: true
	},
	accelerator_type: {
		path: ["accelerator_type"],
		type: "text",
		default: "L4",
		variable: "ACCELERATOR_TYPE",
		nullable: true
	},
	tensor_parallel_size: engine("tensor_parallel_size", 4, "TENSOR_PARALLEL_SIZE"),
	pipeline_parallel_size: {
		path: ["engine_kwargs", "pipeline_parallel_size"],
		type: "integer",
		nullable: true
	},
	max_model_len: engine("max_model_len", 8192, "MAX_MODEL_LEN"),
	max_num_seqs: engine("max_num_seqs", 64, "MAX_NUM_SEQS"),
	max_num_batched_tokens: engine("max_num_batched_tokens", 8192, "MAX_NUM_BATCHED_TOKENS"),
	enable_prefix_caching: flag("enable_prefix_caching", "ENABLE_PREFIX_CACHING"),
	trust_remote_code: flag("trust_remote_code", "TRUST_REMOTE_CODE"),
	min_replicas: replicas("min_replicas", 1, "MIN_REPLICAS"),
	max_replicas: replicas("max_replicas", 4, "MAX_REPLICAS"),
	target_ongoing_requests: replicas("target_ongoing_requests", 32, "TARGET_ONGOING_REQUESTS"),
	max_ongoing_requests: {
		path: ["max_ongoing_requests"],
		type: "integer",
		default: 64,
		variable: "MAX_ONGOING_REQUESTS"
	}
};
/** Written into the program itself: no field changed it. */
const FIXED_MEMORY_SHARE = .35;
/** The name of its one application, in the form of a fleet's name. */
const LEGACY_FLEET = "multi-model-serve";
/** Names that it changed, in silence, before Ray saw them. */
const changedAccelerators = {
	L40: "L4",
	l40: "L4",
	l4: "L4"
};
/** Names that it passed on; all others were dropped, in silence. */
const passedAccelerators = /* @__PURE__ */ new Set([
	"L4",
	"A100",
	"H100",
	"T4",
	"V100",
	"A10",
	"A10G"
]);
function engine(name, value, variable) {
	return {
		path: ["engine_kwargs", name],
		type: "integer",
		default: value,
		variable
	};
}
function flag(name, variable) {
	return {
		path: ["engine_kwargs", name],
		type: "boolean",
		default: true,
		variable
	};
}
function replicas(name, value, variable) {
	return {
		path: ["autoscaling_config", name],
		type: "integer",
		default: value,
		variable
	};
}

// src/load/legacy/accelerator.ts
/** What becomes of an `accelerator_type` of the earlier format. */
function legacyAccelerator(name) {
	const known = acceleratorTypes.some((type) => type === name);
	if (known && passedAccelerators.has(name)) return { type: name };
	const changed = ownEntry(changedAccelerators, name);
	if (changed !== void 0 && name.toUpperCase() === changed) return { type: changed };
	const before = changed === void 0 ? passedAccelerators.has(name) ? "was passed on, and Ray refuses it" : "was dropped in silence" : `was changed to ${quote(changed)} in silence`;
	if (known) return {
		type: name,
		finding: {
			code: "RF167",
			message: `accelerator_type ${quote(name)} ${before}; now it is asked for`,
			help: RIGHT
		}
	};
	const note = ownEntry(acceleratorNotes, name) ?? "For a GPU that Ray has no name for, leave accelerator_type out, and name it as `gpu` under `nodes`.";
	return { finding: {
		code: "RF165",
		message: `accelerator_type ${quote(name)} ${before}; it is left out here, and the model takes any GPU`,
		...note === void 0 ? {} : { help: note }
	} };
}
const RIGHT = "Check that the nodes have this GPU: a name that no node has waits for ever.";

// src/load/legacy/route-prefix.ts
/** The one prefix of all models: the first model's, as it was; the others had none of their own, whatever they said. */
function putRoutePrefix(list, root, lines, moved) {
	const prefixes = list.map((entry) => {
		const prefix = isJsonObject(entry) ? entry["route_prefix"] : void 0;
		return typeof prefix === "string" && prefix !== "" ? prefix : void 0;
	});
	const placeOf = (index) => root.entries?.get(index)?.entries?.get("route_prefix");
	const first = prefixes[0] ?? "/v1";
	const prefix = first.replace(/\/v1\/?$/u, "") || "/";
	if (prefix !== "/") moved.put(["gateway", "route_prefix"], prefix, placeOf(0));
	const findings = [];
	if (prefix !== first) findings.push({
		code: "RF164",
		severity: "info",
		message: `The route prefix was ${quote(first)} and is ${quote(prefix)} now: Ray adds \`/v1\` to it by itself`,
		path: ["gateway"],
		...rangeAt(lines, placeOf(0)),
		help: `Clients find the models at ${quote(`${prefix === "/" ? "" : prefix}/v1/models`)}.`
	});
	for (const [index, own] of prefixes.entries()) {
		if (own === void 0 || own === first) continue;
		findings.push({
			code: "RF164",
			message: `The route_prefix ${quote(own)} never had an effect: all models answer under ${quote(prefix)}`,
			path: ["gateway"],
			...rangeAt(lines, placeOf(index)),
			help: "Remove it: requests name their model. For a prefix of its own, put the model into another fleet, in a file of its own."
		});
	}
	return findings;
}
/** The place of a value as a range, when it is known. */
function rangeAt(lines, place) {
	return place === void 0 ? {} : { range: rangeOf(lines, place.value) };
}

// src/load/legacy/convert.ts
/**
* The models of the earlier format as a config on a local target, which is where they ran. Every value keeps its place;
* defaults of the earlier set-up are filled in, because those of rayfleet are others.
*/
function convertLegacy(list, root, lines) {
	const conversion = new LegacyConversion(root, lines);
	for (const [index, entry] of list.entries()) conversion.entry(entry, index);
	return conversion.done(list);
}
var LegacyConversion = class {
	#moved;
	#root;
	#lines;
	#findings = [];
	#notes = [];
	#ids = /* @__PURE__ */ new Map();
	constructor(root, lines) {
		this.#root = root;
		this.#lines = lines;
		this.#moved = new Moved(root.value);
		this.#moved.put(["version"], 1);
		this.#moved.put(["name"], LEGACY_FLEET);
		this.#moved.put([
			"targets",
			"local",
			"kind"
		], "local");
		this.#moved.at(["models"], { value: root.value });
	}
	entry(entry, index) {
		const place = this.#root.entries?.get(index);
		if (!isJsonObject(entry)) {
			this.#wrong(`Entry ${index + 1} of the list is no map`, place, "Each entry is a map with a `model_id`.");
			return;
		}
		const idPlace = place?.entries?.get("model_id");
		const id = entry["model_id"];
		if (typeof id !== "string" || id === "") {
			this.#wrong(`Entry ${index + 1} of the list has no model_id`, idPlace ?? place, "Add the id that clients send.");
			return;
		}
		if (this.#ids.has(id)) {
			this.#wrong(`The model_id ${quote(id)} is there twice`, idPlace, "Give each model an id of its own.");
			return;
		}
		this.#ids.set(id, idPlace);
		const at = idPlace ?? place;
		this.#moved.at(["models", id], at === void 0 ? void 0 : {
			key: at.value,
			value: (place ?? at).value
		});
		this.#model(id, entry, place);
	}
	done(list) {
		const findings = [...this.#findings, ...putRoutePrefix(list, this.#root, this.#lines, this.#moved)];
		return {
			...this.#moved.read(),
			findings,
			notes: this.#notes
		};
	}
	#model(id, entry, place) {
		const model = ["models", id];
		const filledIn = [];
		const fixed = this.#hasFixedReplicas(entry);
		for (const [name, field] of Object.entries(legacyFields)) {
			const given = ownEntry(entry, name);
			const path = [...model, ...field.path];
			if (given === void 0) {
				if (field.default === void 0 || fixed && field.path[0] === "autoscaling_config") continue;
				this.#moved.put(path, field.default);
				filledIn.push(`${name} ${String(field.default)}`);
			} else this.#field(name, field, given, path, place?.entries?.get(name));
		}
		const source = entry["model_source"];
		if (typeof source !== "string" || source === "") this.#moved.put([...model, "model_source"], id, this.#ids.get(id));
		if (entry["gpu_memory_utilization"] === void 0) {
			this.#moved.put([
				...model,
				"engine_kwargs",
				"gpu_memory_utilization"
			], FIXED_MEMORY_SHARE);
			filledIn.push(`gpu_memory_utilization ${FIXED_MEMORY_SHARE} (written into the program)`);
		}
		this.#unread(model, entry, place);
		if (filledIn.length === 0) return;
		const text = `Defaults of the earlier set-up: ${filledIn.join(", ")}`;
		this.#notes.push({
			path: model,
			text
		});
		this.#findings.push({
			code: "RF161",
			message: text,
			path: model,
			anchor: "key",
			help: "Write those that you want to keep, and remove the others."
		});
	}
	#field(name, field, given, path, place) {
		if (given === null && field.nullable === true) return;
		if (!isOfType(given, field.type)) {
			const wanted = {
				integer: "a whole number",
				boolean: "true or false",
				text: "text"
			}[field.type];
			this.#wrong(`${quote(name)} must be ${wanted}, not ${shown(given)}`, place);
			return;
		}
		if (name !== "accelerator_type" || typeof given !== "string") {
			if (given !== "") this.#moved.put(path, given, place);
			return;
		}
		if (given === "") return;
		const { type, finding } = legacyAccelerator(given);
		if (type !== void 0) this.#moved.put(path, type, place);
		if (finding === void 0) return;
		this.#findings.push({
			...finding,
			path,
			...rangeAt(this.#lines, place)
		});
		if (type === void 0) this.#notes.push({
			path: path.slice(0, 2),
			text: `accelerator_type was ${quote(given)}`
		});
	}
	/** Keys that the earlier set-up did not read. Those that a config has get the effect they name. */
	#unread(model, entry, place) {
		for (const [key, value] of Object.entries(entry)) {
			if (Object.hasOwn(legacyFields, key) || key === "model_id" || key === "route_prefix") continue;
			const isEngine = flatEngineArguments.has(key);
			const path = [
				...model,
				...isEngine ? ["engine_kwargs"] : [],
				key
			];
			const at = place?.entries?.get(key);
			this.#moved.put(path, value, at);
			if (!isEngine && !modelKeys$1.includes(key)) continue;
			if (key === "num_replicas" && !this.#hasFixedReplicas(entry)) continue;
			const message = `${quote(key)} was never read by the earlier set-up; now it has an effect`;
			this.#findings.push({
				code: "RF167",
				message,
				path,
				anchor: "key",
				help: "Check the value, or remove the key."
			});
		}
	}
	/** `num_replicas` without a word of autoscaling; with one, both are carried over and refused. */
	#hasFixedReplicas(entry) {
		const autoscaling = Object.entries(legacyFields).filter(([, { path }]) => path[0] === "autoscaling_config");
		return Object.hasOwn(entry, "num_replicas") && !autoscaling.some(([name]) => Object.hasOwn(entry, name));
	}
	#wrong(message, place, help) {
		const found = {
			code: "RF163",
			message,
			path: [],
			...rangeAt(this.#lines, place)
		};
		this.#findings.push(help === void 0 ? found : {
			...found,
			help
		});
	}
};
function isOfType(value, type) {
	if (type === "integer") return Number.isInteger(value);
	return typeof value === (type === "text" ? "string" : "boolean");
}
function shown(value) {
	if (typeof value === "string") return quote(value);
	return typeof value === "object" && value !== null ? "a list or map" : String(value);
}

// src/load/legacy/legacy-list.ts
/** Lines of the new form that a message shows; `rayfleet import` shows all. */
const MOST_SHOWN = 30;
/** A list of the earlier format as a config, with the hint to write it down in the new form. `from` names where it is. */
function readLegacyList(list, root, lines, from) {
	const { value, root: place, findings, notes } = convertLegacy(list, root, lines);
	return {
		value,
		root: place,
		findings: [{
			code: "RF160",
			message: `${from.what} is in the format of an earlier set-up; it is read as a config`,
			path: [],
			help: `\`rayfleet import${from.argument} --output models.config.yaml\` writes the new form:\n${newForm(value)}`
		}, ...findings],
		notes
	};
}
function newForm(value) {
	const lines = configYaml(value, { schema: SCHEMA_ADDRESS }).trimEnd().split("\n").slice(1);
	if (lines.length <= MOST_SHOWN) return lines.join("\n");
	return [...lines.slice(0, MOST_SHOWN), `... and ${lines.length - MOST_SHOWN} more lines`].join("\n");
}

export { SCHEMA_ADDRESS as a, INSTALLED_SCHEMA as i, legacyFields as n, configYaml as o, Moved as r, readLegacyList as t };