import { it as quote, nt as ownEntry, q as isJsonObject$1 } from "./start.js";
import { B as findWritten, K as placedSource, U as writtenAt, V as layerPaths, W as isHubId, f as look, q as mapAt } from "./open.js";
import { A as packFleet, B as sourceKey, D as keysAt, F as hasKinds, H as isCommit, I as needOf, L as LOCK_FILE, R as recordOf, S as catalogueFor, V as wantedSources, _ as eachMistakeOnce, c as doubtedPaths, g as roomForUpdates, k as atMost, v as Doubts, z as sortedRecords } from "./check.js";
const { isAbsolute, join, relative, sep } = process.getBuiltinModule("node:path");
const { closeSync, constants, existsSync, fstatSync, openSync, readSync, realpathSync, renameSync, rmSync, writeFileSync } = process.getBuiltinModule("node:fs");

// src/fit/amounts.ts
const GIB$3 = 1024 ** 3;
/** `14.2 GiB`, `512 MiB`. */
function gib$1(bytes) {
	if (Math.abs(bytes) < GIB$3 / 10) return `${Math.round(bytes / 1024 ** 2)} MiB`;
	return `${(bytes / GIB$3).toFixed(bytes >= 100 * GIB$3 ? 0 : bytes >= 10 * GIB$3 ? 1 : 2)} GiB`;
}

// src/hub/fact-findings.ts
/** What is wrong with a repository for the use that a config makes of it. Needs no network. */
function factFindings(facts, use) {
	const findings = [];
	const name = quote(facts.source);
	const tell = (code, message, help) => {
		findings.push({
			code,
			message,
			path: use.path,
			...help === void 0 ? {} : { help }
		});
	};
	if (use.role === "adapter") {
		if (facts.adapter === null) tell("RF516", `${name} has no adapter_config.json`);
		else if (facts.adapter.bytes === 0) tell("RF516", `${name} has no weights`);
		return findings;
	}
	if (needsWeights.has(use.role)) findings.push(...weightFindings(facts, use));
	if (needsTokenizer(facts, use)) tell("RF513", `${name} has no tokenizer`, "Name a repository that has it in `engine_kwargs.tokenizer`.");
	if (needsTemplate(facts, use)) tell("RF514", `${name} has no chat template: chat requests are refused`, "Set `engine_kwargs.chat_template`.");
	if (facts.gated !== false) tell("RF517", `${name} is gated`, "The token on the target (HF_TOKEN) needs an account that accepted its terms.");
	return findings;
}
const needsWeights = /* @__PURE__ */ new Set(["model", "draft"]);
function weightFindings({ source, weights, config, adapter }, { path }) {
	const name = quote(source);
	if (adapter !== null && config === null) {
		const help = `Write its base model here${adapter.base_model === null ? "" : `, ${quote(adapter.base_model)},`} and the adapter under \`lora_config\` or \`engine_kwargs.lora_modules\`.`;
		return [{
			code: "RF506",
			message: `${name} is a LoRA adapter, not a model`,
			path,
			help
		}];
	}
	if (weights === null) return [{
		code: "RF505",
		message: `${name} has no weights that vLLM loads`,
		path
	}];
	const hasOwnFormat = weights.format === "mistral" || weights.format === "gguf";
	if (config === null && !hasOwnFormat) return [{
		code: "RF506",
		message: `${name} has no config.json`,
		path
	}];
	if ((weights.format === "safetensors" || weights.format === "mistral") && weights.basis !== "headers") return [{
		code: "RF512",
		message: `The weights of ${name} are known from ${weights.basis === "index" ? "its index file" : "the sizes of its files"} only`,
		path
	}];
	return [];
}
function needsTokenizer(facts, { role, engineKwargs }) {
	if (facts.tokenizer !== null || role === "draft" || facts.weights?.format === "gguf") return false;
	if (role === "tokenizer") return true;
	return engineKwargs["tokenizer"] === void 0 && engineKwargs["skip_tokenizer_init"] !== true;
}
function needsTemplate(facts, { role, task, engineKwargs }) {
	if (role !== "model" || task !== "generate" || facts.chat_template || facts.tokenizer === null) return false;
	return engineKwargs["chat_template"] === void 0 && !facts.tokenizer.files.includes("tekken.json");
}

// src/hub/lock/lock-findings.ts
const WRITE = "Run `rayfleet lock` and commit the file.";
/**
* What the lock says of a config: models that it does not know, what is wrong with those it knows, and revisions that
* can move. Pure: no network, no files. `lock` is undefined when there is no file.
*/
function lockFindings(config, lock, options = {}) {
	const wanted = wantedSources(config);
	const severity = options.severity === void 0 ? {} : { severity: options.severity };
	if (lock === void 0) {
		const finding = missing(wanted);
		return finding === void 0 ? [] : [{
			...finding,
			...severity
		}];
	}
	const findings = [];
	for (const { source, revision, uses } of wanted) {
		const record = recordOf(lock, source, revision);
		for (const use of uses) if (record === void 0) findings.push({
			...unknown$2(source, revision, use),
			...severity
		});
		else findings.push(...factFindings(record, use), ...movingRevision(record, revision, use));
	}
	const left = leftOver(wanted, lock);
	return left === void 0 ? findings : [...findings, {
		...left,
		...severity
	}];
}
/** A lock that is there and of no use. */
function brokenLock(reason) {
	return {
		code: "RF522",
		message: `${LOCK_FILE} cannot be used: ${reason}`,
		path: ["models"],
		anchor: "key",
		help: "Run `rayfleet lock`; it asks the Hub for all models again."
	};
}
function missing(wanted) {
	const first = wanted[0]?.uses[0];
	if (first === void 0) return void 0;
	const models = wanted.length === 1 ? "one model" : `${wanted.length} models`;
	return {
		code: "RF520",
		message: `There is no ${LOCK_FILE}: the sizes of ${models} are not known`,
		path: first.path,
		help: WRITE
	};
}
function unknown$2(source, revision, { path }) {
	const at = revision === null ? "" : ` at revision ${quote(revision)}`;
	return {
		code: "RF521",
		message: `${LOCK_FILE} does not know ${quote(source)}${at}`,
		path,
		help: WRITE
	};
}
function leftOver(wanted, lock) {
	const used = new Set(wanted.map(({ source, revision }) => recordOf(lock, source, revision)));
	const records = lock.models.filter((record) => !used.has(record));
	const [first] = records;
	if (first === void 0) return void 0;
	const more = records.length === 1 ? "" : ` and ${records.length - 1} more`;
	return {
		code: "RF523",
		message: `${LOCK_FILE} still knows ${quote(first.source)}${more}, which no model uses`,
		path: ["models"],
		anchor: "key",
		help: WRITE
	};
}
/** Only a commit names the same content for ever. */
function movingRevision({ source, commit }, revision, use) {
	if (commit === null || isCommit(revision)) return [];
	if (use.role === "adapter") return [];
	const message = revision === null ? `${quote(source)} has no revision in the config: each update of the lock may move it` : `${quote(revision)} of ${quote(source)} is not a commit: each update of the lock may move it`;
	const help = `Write \`${String(use.revisionPath.at(-1))}: ${commit}\`, the commit in the lock.`;
	return [{
		code: "RF524",
		message,
		path: revision === null ? use.path : use.revisionPath,
		help,
		...use.isOwn ? { repair: [pinned(use, revision, commit)] } : {}
	}];
}
function pinned({ path, revisionPath }, revision, commit) {
	if (revision !== null) return {
		kind: "set_value",
		path: revisionPath,
		value: commit
	};
	return {
		kind: "add_key",
		path: revisionPath,
		value: commit,
		behind: String(path.at(-1))
	};
}

// src/hub/regular-file.ts
/**
* Opens a regular file for reading; undefined when there is none, or it lies outside of `inside` (a real path) after
* symbolic links are followed. Does not wait for the writer of a named pipe.
*/
function openRegularFile(path, inside) {
	let descriptor;
	try {
		const real = realpathSync(path);
		if (inside !== void 0 && !isWithin(inside, real)) return void 0;
		descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch {
		return;
	}
	const stat = fstatSync(descriptor);
	if (stat.isFile()) return {
		descriptor,
		size: stat.size
	};
	closeSync(descriptor);
}
/** Bytes `start` to `end` of an open file, fewer when it ends before; the file is closed. */
function readAndClose({ descriptor }, start, end) {
	try {
		const bytes = new Uint8Array(Math.max(0, end - start));
		let at = 0;
		while (at < bytes.byteLength) {
			const read = readSync(descriptor, bytes, at, bytes.byteLength - at, start + at);
			if (read === 0) break;
			at += read;
		}
		return bytes.subarray(0, at);
	} finally {
		closeSync(descriptor);
	}
}
function isWithin(folder, path) {
	const way = relative(folder, path);
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/hub/lock/lock-shape.ts
const text = is((value) => typeof value === "string");
const name = is((value) => typeof value === "string" && value !== "");
const flag = is((value) => typeof value === "boolean");
const count = is(isCount);
const settings = orNull(is(isJsonObject$1));
const weights = map({
	format: oneOf("safetensors", "mistral", "bin", "pt", "gguf"),
	basis: oneOf("headers", "file_sizes", "index"),
	files: count,
	bytes: count,
	bytes_by_dtype: is((value) => isJsonObject$1(value) && Object.values(value).every(isCount)),
	tensors: is((value) => isJsonObject$1(value) && Object.values(value).every(isTensorGroup))
});
const record = map({
	source: name,
	revision: orNull(name),
	commit: orNull(is((value) => typeof value === "string" && isCommit(value))),
	gated: oneOf(false, "auto", "manual"),
	private: flag,
	config: settings,
	generation_config: settings,
	quantization_config: settings,
	weights: orNull(weights),
	tokenizer: orNull(map({
		files: is(isTexts),
		max_length: orNull(count)
	})),
	chat_template: flag,
	adapter: orNull(map({
		base_model: orNull(text),
		rank: orNull(count),
		target_modules: is(isTexts),
		bytes: count
	}))
});
/** Where a record is not one, as keys from it. */
function wrongPlace(value) {
	return record(value);
}
function isRecord(value) {
	return record(value) === void 0;
}
function map(shape) {
	const keys = Object.entries(shape);
	return (value) => {
		if (!isJsonObject$1(value)) return [];
		for (const [key, check] of keys) {
			const wrong = check(ownEntry(value, key));
			if (wrong !== void 0) return [key, ...wrong];
		}
		return Object.keys(value).every((key) => Object.hasOwn(shape, key)) ? void 0 : [];
	};
}
function is(right) {
	return (value) => right(value) ? void 0 : [];
}
function oneOf(...values) {
	return is((value) => values.includes(value));
}
function orNull(check) {
	return (value) => value === null ? void 0 : check(value);
}
function isTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function isTensorGroup(value) {
	if (!Array.isArray(value) || value.length !== 3) return false;
	const [dtype, tensors, bytes] = value;
	return typeof dtype === "string" && isCount(tensors) && isCount(bytes);
}
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

// src/hub/lock/parse-lock.ts
/** A pull request may hold any file under this name. */
const MOST_CHARACTERS = 16777216;
const DEEPEST = 64;
/** Reads the text of a lock. What is wrong with it is a reason, not an exception. */
function parseLock(text) {
	if (text.length > MOST_CHARACTERS) return wrong(`it has ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return wrong(/^(?:<{7}|>{7}) /mu.test(text) ? "it holds the marks of a merge conflict" : "it is not JSON");
	}
	if (!isShallow(value, DEEPEST)) return wrong(`its values are nested more than ${DEEPEST} levels deep`);
	const version = isJsonObject$1(value) ? value["lock_version"] : void 0;
	if (typeof version === "number" && version > 1) return wrong("a newer version of rayfleet wrote it");
	if (version !== 1 || !hasOnly(value, ["lock_version", "models"])) return notWritten([]);
	const { models } = value;
	if (!Array.isArray(models)) return notWritten(["models"]);
	const records = models;
	if (!records.every(isRecord)) {
		const index = records.findIndex((record) => !isRecord(record));
		return notWritten([
			"models",
			String(index),
			...wrongPlace(records[index]) ?? []
		]);
	}
	return new Set(records.map((model) => sourceKey(model.source, model.revision))).size === records.length ? {
		ok: true,
		lock: { models: records }
	} : wrong("it has two records of one model");
}
function hasOnly(value, keys) {
	return isJsonObject$1(value) && Object.keys(value).toSorted().join(" ") === keys.join(" ");
}
function notWritten(path) {
	return wrong(`it is not as \`rayfleet lock\` writes it (at ${path.length === 0 ? "its top" : path.join(".").slice(0, 80)})`);
}
function wrong(reason) {
	return {
		ok: false,
		reason
	};
}
function isShallow(value, levels) {
	if (typeof value !== "object" || value === null) return true;
	return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

// src/hub/lock/write-lock.ts
/**
* The text of a lock: the same facts give the same text, lists stand on one line each, and every character is ASCII, so
* that what a repository says cannot disguise itself in a review.
*/
function lockText(lock) {
	return `${written({
		lock_version: 1,
		models: sortedRecords(lock.models)
	}, "")}\n`;
}
function written(value, indent) {
	const inner = `${indent}  `;
	if (Array.isArray(value)) {
		if (!value.some((item) => typeof item === "object" && item !== null)) return `[${value.map(scalar).join(", ")}]`;
		return `[\n${value.map((item) => inner + written(item, inner)).join(",\n")}\n${indent}]`;
	}
	if (!isJsonObject$1(value)) return scalar(value);
	const entries = Object.entries(value);
	if (entries.length === 0) return "{}";
	return `{\n${entries.map(([key, item]) => `${inner}${scalar(key)}: ${written(item, inner)}`).join(",\n")}\n${indent}}`;
}
function scalar(value) {
	return (JSON.stringify(value) ?? "null").replace(/[^\u0020-\u007e]/gu, (character) => Array.from({ length: character.length }, (_, index) => {
		const unit = character.charCodeAt(index).toString(16).padStart(4, "0");
		return String.raw`\u${unit}`;
	}).join(""));
}

// src/hub/lock/lock-file.ts
const MOST_BYTES = 67108864;
/** The lock beside a config; undefined when there is none. With `workspace`, it has to lie in it. */
function readLockFile(configDir, workspace) {
	const inside = workspace === void 0 ? void 0 : realpathSync(workspace);
	const open = openRegularFile(join(configDir, LOCK_FILE), inside);
	if (open === void 0) return void 0;
	const text = new TextDecoder().decode(readAndClose(open, 0, Math.min(open.size, MOST_BYTES)));
	return {
		...parseLock(text),
		text
	};
}
/**
* Writes the lock in one step, so that whoever stops the program keeps the old one. Returns the system's code when it
* cannot be written.
*/
function writeLockFile(configDir, lock) {
	const path = join(configDir, LOCK_FILE);
	const next = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(next, lockText(lock), { flag: "wx" });
		renameSync(next, path);
		return;
	} catch (error) {
		rmSync(next, { force: true });
		if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
		throw error;
	}
}

// src/fit/model/heads.ts
/** In vLLM's order: Falcon, LLaMA, ChatGLM, Step. */
const KV_HEAD_KEYS = [
	"n_head_kv",
	"num_kv_heads",
	"num_key_value_heads",
	"multi_query_group_num",
	"num_attention_groups"
];
function headsOf({ text, textType }) {
	const query = text.number("num_attention_heads", "n_head", "n_heads");
	if (query === void 0 || query <= 0) return void 0;
	const size = headSizeOf(text, query, textType);
	return size === void 0 ? void 0 : {
		query,
		keyValue: keyValueHeads(text, query),
		size
	};
}
function hiddenSizeOf(text) {
	return text.number("hidden_size", "n_embd", "d_model");
}
function layerCountOf(text) {
	return text.number("num_hidden_layers", "n_layer", "num_layers", "n_layers");
}
/** Key-value heads of one GPU: vLLM repeats them when there are fewer than ranks. */
function perRank(heads, tensorParallel) {
	return Math.max(1, Math.floor(heads / tensorParallel));
}
function headSizeOf(text, query, textType) {
	if (textType === "zamba2") return text.number("attention_head_dim");
	const explicit = text.number("head_dim");
	if (explicit !== void 0 && explicit > 0) return explicit;
	const perHead = text.number("hidden_size_per_head");
	if (perHead !== void 0) return perHead;
	const hidden = hiddenSizeOf(text);
	return hidden === void 0 ? void 0 : Math.floor(hidden / query);
}
function keyValueHeads(text, query) {
	if (!(text.flag("new_decoder_architecture") ?? false) && text.flag("multi_query") === true) return 1;
	return text.child("attn_config")?.number("kv_n_heads") ?? text.number(...KV_HEAD_KEYS) ?? query;
}

// src/fit/model/layer-types.ts
/**
* What each decoder layer is, as `layer_types` says or as the model type's config class derives it.
* Undefined: the model type has no such notion, and every layer is alike.
* Source: the `__post_init__` methods of transformers 5.24's configuration_*.py.
*/
function layerTypesOf(config) {
	const layers = layerCountOf(config.text);
	if (layers === void 0) return void 0;
	const types = listed(config.text) ?? derived(config, layers);
	if (types === void 0) return void 0;
	const known = types.slice(0, layers);
	return config.textType.startsWith("gemma4") && known.length > 0 ? [...known.slice(0, -1), "full_attention"] : known;
}
function listed(text) {
	return text.texts("layer_types") ?? text.texts("layers_block_type");
}
const SLIDING = "sliding_attention";
/** Model types that repeat "some local layers, one full layer". */
const PATTERNS = {
	afmoe: {
		key: "global_attn_every_n_layers",
		every: 4,
		others: SLIDING,
		full: "last"
	},
	cohere2: {
		key: "sliding_window_pattern",
		every: 4,
		others: SLIDING,
		full: "last"
	},
	cwm: {
		every: 4,
		others: SLIDING,
		full: "first"
	},
	gemma2: {
		every: 2,
		others: SLIDING,
		full: "last"
	},
	gemma3_text: {
		key: "sliding_window_pattern",
		every: 6,
		others: SLIDING,
		full: "last"
	},
	gemma3n_text: {
		every: 5,
		others: SLIDING,
		full: "last"
	},
	gemma4_text: {
		every: 6,
		others: SLIDING,
		full: "last"
	},
	granite_swa: {
		every: 4,
		others: SLIDING,
		full: "first"
	},
	granitemoe_swa: {
		every: 4,
		others: SLIDING,
		full: "first"
	},
	gpt_oss: {
		every: 2,
		others: SLIDING,
		full: "last"
	},
	laguna: {
		every: 1,
		others: SLIDING,
		full: "last"
	},
	mellum: {
		every: 1,
		others: SLIDING,
		full: "last"
	},
	modernbert: {
		key: "global_attn_every_n_layers",
		every: 3,
		others: SLIDING,
		full: "first"
	},
	olmo3: {
		every: 4,
		others: SLIDING,
		full: "last"
	},
	olmo_hybrid: {
		every: 4,
		others: "linear_attention",
		full: "last"
	},
	qwen3_5_moe_text: {
		key: "full_attention_interval",
		every: 4,
		others: "linear_attention",
		full: "last"
	},
	qwen3_5_text: {
		key: "full_attention_interval",
		every: 4,
		others: "linear_attention",
		full: "last"
	},
	vaultgemma: {
		every: 2,
		others: SLIDING,
		full: "last"
	},
	qwen3_next: {
		key: "full_attention_interval",
		every: 4,
		others: "linear_attention",
		full: "last"
	}
};
/** Model types where `use_sliding_window` makes the layers from `max_window_layers` on slide. */
const WINDOW_FROM_LAYER = /* @__PURE__ */ new Set([
	"qwen2",
	"qwen3",
	"qwen2_vl_text",
	"qwen2_5_vl_text",
	"qwen2_5_omni_text"
]);
function derived(config, layers) {
	const pattern = ownEntry(PATTERNS, config.textType);
	if (pattern !== void 0) return repeated$1(pattern, config.text, layers);
	if (config.textType.startsWith("exaone")) return exaone(config.text, layers);
	if (!WINDOW_FROM_LAYER.has(config.textType)) return void 0;
	const slides = config.text.flag("use_sliding_window") === true && config.text.has("sliding_window");
	const from = config.text.number("max_window_layers") ?? layers;
	return Array.from({ length: layers }, (_, index) => slides && index >= from ? SLIDING : "full_attention");
}
function repeated$1(pattern, text, layers) {
	const every = (pattern.key === void 0 ? void 0 : text.number(pattern.key)) ?? pattern.every;
	const at = pattern.full === "first" ? 0 : every - 1;
	return Array.from({ length: layers }, (_, index) => index % every === at ? "full_attention" : pattern.others);
}
function exaone(text, layers) {
	const every = text.has("sliding_window") ? text.number("sliding_window_pattern") : void 0;
	if (every === void 0) return void 0;
	return repeated$1({
		every,
		others: SLIDING,
		full: "last"
	}, text, layers);
}

// src/fit/layers/uniform.ts
/**
* Decoders whose layers have all the same heads, and are full, sliding, or a mix of both.
* Source: vllm/engine/arg_utils.py (the window of the model holds where no layer or every layer slides),
* and `per_layer_sliding_window` in the model files, 0.29.
*/
function uniformLayers(config) {
	const heads = headsOf(config);
	const layers = layerCountOf(config.text);
	if (heads === void 0 || layers === void 0) return void 0;
	const types = layerTypesOf(config);
	if (types === void 0 && NEEDS_LAYER_TYPES.has(config.textType)) return void 0;
	const window = config.text.flag("use_sliding_window") === false ? void 0 : config.text.number("sliding_window");
	const shape = {
		kvHeads: heads.keyValue,
		keySize: heads.size,
		valueSize: heads.size
	};
	return Array.from({ length: layers }, (_, index) => {
		const slides = types === void 0 ? true : types[index] === "sliding_attention";
		return [attention$1(shape, slides ? window : void 0)];
	});
}
/** Types whose class derives the kinds of layers by rules that are not followed here. */
const NEEDS_LAYER_TYPES = /* @__PURE__ */ new Set(["cohere2_moe"]);
/** Embedding models that read a text at once in both directions keep no cache (EmbeddingGemma). */
function maybeBidirectionalLayers(config) {
	const layers = uniformLayers(config);
	return config.text.flag("use_bidirectional_attention") === true ? layers?.map(() => []) : layers;
}
/** A window of 0 is a checkpoint's way to say that there is none. */
function attention$1(shape, window) {
	if (window === void 0 || window === 0) return {
		kind: "full",
		...shape
	};
	return {
		kind: "sliding",
		...shape,
		window
	};
}

// src/fit/layers/asymmetric.ts
/** MiMo-V2: sliding layers have heads of their own, and values are narrower than keys (mimo_v2.py, 0.29). */
function mimoV2Layers(config) {
	const { text } = config;
	const heads = headsOf(config);
	const pattern = text.numbers("hybrid_layer_pattern");
	const layers = layerCountOf(text);
	if (heads === void 0 || pattern === void 0 || layers === void 0) return void 0;
	const keySize = text.number("swa_head_dim") ?? heads.size;
	const local = {
		kvHeads: text.number("swa_num_key_value_heads") ?? heads.keyValue,
		keySize,
		valueSize: text.number("swa_v_head_dim") ?? keySize,
		ownDtype: true
	};
	const full = {
		kvHeads: heads.keyValue,
		keySize: heads.size,
		valueSize: text.number("v_head_dim") ?? heads.size,
		ownDtype: true
	};
	const window = text.number("sliding_window_size", "sliding_window");
	return Array.from({ length: layers }, (_, index) => [pattern[index] === 1 ? attention$1(local, window) : attention$1(full, void 0)]);
}
/** Step 3.5: layers of one type take their heads from `attention_other_setting` (step3p5.py, 0.29). */
function step3p5Layers(config) {
	const { text } = config;
	const heads = headsOf(config);
	const layers = layerCountOf(text);
	if (heads === void 0 || layers === void 0) return void 0;
	const types = layerTypesOf(config);
	const other = text.child("attention_other_setting");
	const window = text.number("sliding_window");
	return Array.from({ length: layers }, (_, index) => {
		const type = types?.[index];
		const own = other !== void 0 && type === other.text("attention_type") ? other : void 0;
		const size = own?.number("head_dim") ?? heads.size;
		const slides = types === void 0 ? index % 2 === 0 : type === "sliding_attention";
		const shape = {
			kvHeads: own?.number("num_attention_groups") ?? heads.keyValue,
			keySize: size,
			valueSize: size
		};
		return [attention$1(shape, slides ? window : void 0)];
	});
}

// src/fit/layers/chunked.ts
/** `no_rope_layer_interval` of transformers' Llama4TextConfig. */
const FULL_LAYER_INTERVAL = 4;
/**
* Llama 4: layers without rotary positions are full, the others look at their own chunk only.
* Source: vllm/model_executor/models/llama4.py, 0.29.
*/
function chunkedLayers(config) {
	const heads = headsOf(config);
	const layers = layerCountOf(config.text);
	if (heads === void 0 || layers === void 0) return void 0;
	const { text } = config;
	const chunk = text.number("attention_chunk_size");
	const every = text.number("no_rope_layer_interval") ?? FULL_LAYER_INTERVAL;
	const rope = text.numbers("no_rope_layers");
	const shape = {
		kvHeads: heads.keyValue,
		keySize: heads.size,
		valueSize: heads.size
	};
	return Array.from({ length: layers }, (_, index) => {
		if (!(rope === void 0 || rope.length === 0 ? (index + 1) % every !== 0 : rope[index] === 1) || chunk === void 0) return [{
			kind: "full",
			...shape
		}];
		return [{
			kind: "chunked",
			...shape,
			window: chunk
		}];
	});
}

// src/fit/layers/gemma4.ts
/** Default of `global_head_dim` in transformers' Gemma4TextConfig. */
const GLOBAL_HEAD_SIZE$1 = 512;
/**
* Gemma 3n and 4: full layers may have wider and fewer heads, and the last layers use the cache of earlier ones.
* Source: vllm/model_executor/models/gemma4.py and gemma3n.py, 0.29.
*/
function gemmaLayers(config) {
	const heads = headsOf(config);
	const layers = layerCountOf(config.text);
	const types = layerTypesOf(config);
	if (heads === void 0 || layers === void 0 || types === void 0) return void 0;
	const { text } = config;
	const window = text.number("sliding_window");
	const sharedFrom = layers - (text.number("num_kv_shared_layers") ?? 0);
	const local = {
		kvHeads: heads.keyValue,
		keySize: heads.size,
		valueSize: heads.size
	};
	const size = text.number("global_head_dim") ?? (config.textType.startsWith("gemma4") ? GLOBAL_HEAD_SIZE$1 : heads.size);
	const global = {
		kvHeads: text.number("num_global_key_value_heads") ?? heads.keyValue,
		keySize: size,
		valueSize: size
	};
	return Array.from({ length: layers }, (_, index) => {
		if (index >= sharedFrom) return [];
		return [types[index] === "sliding_attention" ? attention$1(local, window) : attention$1(global, void 0)];
	});
}

// src/fit/layers/latent.ts
/** FP8 values of the index, and a float32 scale. */
const INDEX_SCALE_BYTES = 4;
/**
* Model types that vLLM runs with latent attention, if the config has a `kv_lora_rank`.
* Source: is_deepseek_mla in vllm/transformers_utils/model_arch_config_convertor.py, 0.29.
*/
const LATENT_TYPES = /* @__PURE__ */ new Set([
	"axk1",
	"bailing_hybrid",
	"deepseek_v2",
	"deepseek_v3",
	"deepseek_v32",
	"glm4_moe_lite",
	"glm_moe_dsa",
	"hy_v4",
	"kimi_k2",
	"kimi_linear",
	"longcat_flash",
	"longcat_flash_ngram",
	"pangu_ultra_moe"
]);
function isLatent({ text, textType }) {
	return LATENT_TYPES.has(textType) && text.number("kv_lora_rank") !== void 0;
}
/** DeepSeek-style decoders; without a place in vLLM's list they store whole heads. */
function latentLayers(config) {
	const layers = layerCountOf(config.text);
	if (layers === void 0) return void 0;
	const each = latentLayer(config);
	return each && Array.from({ length: layers }, () => each);
}
function latentLayer(config) {
	if (!isLatent(config)) return wholeHeads(config);
	const latent = latentCache(config);
	const index = config.text.number("index_head_dim");
	if (latent === void 0) return void 0;
	if (!latent.sparse) return [latent];
	if (index === void 0) return void 0;
	return [{
		kind: "latent",
		width: index + INDEX_SCALE_BYTES,
		sparse: true,
		fixedDtype: "uint8"
	}, latent];
}
function latentCache({ text }) {
	const rank = text.number("kv_lora_rank");
	const rope = text.number("qk_rope_head_dim");
	if (rank === void 0 || rope === void 0) return void 0;
	return {
		kind: "latent",
		width: rank + rope,
		sparse: text.number("index_topk") !== void 0
	};
}
/** `nope + rope` wide keys, and values padded to the same width. */
function wholeHeads(config) {
	const heads = headsOf(config);
	const nope = config.text.number("qk_nope_head_dim");
	const rope = config.text.number("qk_rope_head_dim");
	if (heads === void 0 || nope === void 0 || rope === void 0) return void 0;
	return [{
		kind: "full",
		kvHeads: heads.query,
		keySize: nope + rope,
		valueSize: nope + rope
	}];
}

// src/fit/layers/state-shapes.ts
function mamba1State({ inner, state, kernel }, tensorParallel) {
	const share = inner / tensorParallel;
	return stateOf([{
		elements: share * (kernel - 1),
		dtype: "model"
	}, {
		elements: share * state,
		dtype: "ssm"
	}]);
}
function mamba2State(shape, tensorParallel) {
	const { inner, heads, headSize, state, kernel } = shape;
	return stateOf([{
		elements: (inner + 2 * (shape.groups % tensorParallel === 0 ? shape.groups : tensorParallel) * state) / tensorParallel * (kernel - 1),
		dtype: "model"
	}, {
		elements: heads / tensorParallel * headSize * state,
		dtype: "ssm"
	}]);
}
function deltaNetState(shape, tensorParallel) {
	const { keyHeads, valueHeads, keySize, valueSize, kernel } = shape;
	return stateOf([{
		elements: (2 * keySize * keyHeads + valueSize * valueHeads) / tensorParallel * (kernel - 1),
		dtype: "model"
	}, {
		elements: valueHeads / tensorParallel * valueSize * keySize,
		dtype: "ssm"
	}]);
}
/** Kimi delta attention keeps its recurrent part in float32 whatever the arguments say. */
function kimiDeltaState(heads, headSize, kernel, tensorParallel) {
	return stateOf([{
		elements: 3 * heads * headSize / tensorParallel * (kernel - 1),
		dtype: "model"
	}, {
		elements: heads / tensorParallel * headSize * headSize,
		dtype: "float32"
	}]);
}
function shortConvolutionState(inner, kernel, tensorParallel) {
	return stateOf([{
		elements: inner / tensorParallel * (kernel - 1),
		dtype: "model"
	}]);
}
function linearAttentionState(heads, headSize, tensorParallel) {
	return stateOf([{
		elements: heads / tensorParallel * headSize * headSize,
		dtype: "model"
	}]);
}
function stateOf(parts) {
	return {
		kind: "state",
		parts
	};
}

// src/fit/layers/hybrid.ts
/** Pure state models: Mamba, Falcon-Mamba. */
const mambaLayers = (config, tensorParallel) => {
	const { text } = config;
	const layers = layerCountOf(text);
	const state = text.number("state_size");
	const kernel = text.number("conv_kernel");
	const inner = text.number("intermediate_size") ?? expanded(config, "expand");
	if (layers === void 0 || inner === void 0 || state === void 0 || kernel === void 0) return void 0;
	return all(layers, mamba1State({
		inner,
		state,
		kernel
	}, tensorParallel));
};
const mamba2Layers = (config, tensorParallel) => {
	const layers = layerCountOf(config.text);
	const state = mamba2Of(config, tensorParallel, {
		inner: expanded(config, "expand"),
		groups: "n_groups",
		heads: "num_heads",
		headSize: "head_dim",
		state: "state_size",
		kernel: "conv_kernel"
	});
	return layers === void 0 || state === void 0 ? void 0 : all(layers, state);
};
const jambaLayers = (config, tensorParallel) => {
	const { text } = config;
	const inner = expanded(config, "mamba_expand");
	const state = text.number("mamba_d_state");
	const kernel = text.number("mamba_d_conv");
	const period = text.number("attn_layer_period");
	const offset = text.number("attn_layer_offset");
	if (inner === void 0 || state === void 0 || kernel === void 0) return void 0;
	if (period === void 0 || offset === void 0) return void 0;
	return mixed(config, mamba1State({
		inner,
		state,
		kernel
	}, tensorParallel), (index) => index % period === offset);
};
const nemotronHLayers = (config, tensorParallel) => {
	const { text } = config;
	const attention = attentionOf(config);
	const headCount = text.number("mamba_num_heads");
	const headSize = text.number("mamba_head_dim");
	if (attention === void 0 || headCount === void 0 || headSize === void 0) return void 0;
	const state = mamba2Of(config, tensorParallel, {
		inner: headCount * headSize,
		groups: "n_groups",
		heads: "mamba_num_heads",
		headSize: "mamba_head_dim",
		state: "ssm_state_size",
		kernel: "conv_kernel"
	});
	const kinds = nemotronKinds(config);
	if (state === void 0 || kinds === void 0) return void 0;
	return kinds.map((kind) => {
		if (kind === "mamba") return [state];
		return kind === "attention" ? [attention] : [];
	});
};
/** A letter for each layer: M is Mamba, * attention, E experts, - a plain MLP. */
function nemotronKinds({ text }) {
	const pattern = text.text("hybrid_override_pattern");
	if (pattern !== void 0) return pattern.split("").map((letter) => ownEntry(NEMOTRON_LETTERS, letter) ?? "other");
	return text.texts("layers_block_type")?.map((type) => ownEntry(NEMOTRON_TYPES, type) ?? type);
}
const NEMOTRON_LETTERS = {
	M: "mamba",
	"*": "attention",
	E: "moe",
	"-": "mlp"
};
const NEMOTRON_TYPES = {
	full_attention: "attention",
	linear_attention: "mamba"
};
const deltaNetLayers = (config, tensorParallel) => {
	const { text } = config;
	const keyHeads = text.number("linear_num_key_heads");
	const valueHeads = text.number("linear_num_value_heads");
	const keySize = text.number("linear_key_head_dim");
	const valueSize = text.number("linear_value_head_dim");
	const kernel = text.number("linear_conv_kernel_dim");
	const types = layerTypesOf(config);
	if (keyHeads === void 0 || valueHeads === void 0 || keySize === void 0) return void 0;
	if (valueSize === void 0 || kernel === void 0 || types === void 0) return void 0;
	return mixed(config, deltaNetState({
		keyHeads,
		valueHeads,
		keySize,
		valueSize,
		kernel
	}, tensorParallel), (index) => types[index] === "full_attention");
};
const graniteHybridLayers = (config, tensorParallel) => {
	const types = layerTypesOf(config);
	const state = mamba2Of(config, tensorParallel, {
		inner: expanded(config, "mamba_expand"),
		...GRANITE_KEYS$1
	});
	if (types === void 0 || state === void 0) return void 0;
	return mixed(config, state, (index) => types[index] === "attention" || types[index] === "full_attention");
};
const GRANITE_KEYS$1 = {
	groups: "mamba_n_groups",
	heads: "mamba_n_heads",
	headSize: "mamba_d_head",
	state: "mamba_d_state",
	kernel: "mamba_d_conv"
};
/** Falcon-H1 runs attention and state side by side in every layer. */
const falconH1Layers = (config, tensorParallel) => {
	const layers = layerCountOf(config.text);
	const state = mamba2Of(config, tensorParallel, {
		inner: config.text.number("mamba_d_ssm") ?? expanded(config, "mamba_expand"),
		...GRANITE_KEYS$1
	});
	const attention = attentionOf(config);
	if (layers === void 0 || state === void 0 || attention === void 0) return void 0;
	return Array.from({ length: layers }, () => [attention, state]);
};
/** Zamba2: state in every layer, and shared attention blocks in the hybrid ones. */
const zamba2Layers = (config, tensorParallel) => {
	const types = layerTypesOf(config);
	const attention = attentionOf(config);
	const state = mamba2Of(config, tensorParallel, {
		inner: expanded(config, "mamba_expand"),
		groups: "mamba_ngroups",
		heads: "n_mamba_heads",
		headSize: "mamba_headdim",
		state: "mamba_d_state",
		kernel: "mamba_d_conv"
	});
	if (types === void 0 || state === void 0 || attention === void 0) return void 0;
	return types.map((type) => type === "hybrid" ? [attention, state] : [state]);
};
const shortConvolutionLayers = (config, tensorParallel) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const inner = text.number("conv_dim") ?? hidden;
	const kernel = text.number("conv_L_cache");
	const types = layerTypesOf(config);
	const full = text.numbers("full_attn_idxs");
	if (inner === void 0 || kernel === void 0 || types === void 0 && full === void 0) return void 0;
	return mixed(config, shortConvolutionState(inner, kernel, tensorParallel), (index) => types?.[index] === "full_attention" || (full?.includes(index) ?? false));
};
/** Kimi Linear: delta attention, and latent attention in the listed layers (which count from 1). */
const kimiLinearLayers = (config, tensorParallel) => {
	const linear = config.text.child("linear_attn_config");
	const layers = layerCountOf(config.text);
	const latent = latentCache(config);
	const kimi = linear?.numbers("kda_layers");
	const heads = linear?.number("num_heads");
	const size = linear?.number("head_dim");
	const kernel = linear?.number("short_conv_kernel_size");
	if (layers === void 0 || latent === void 0 || kimi === void 0) return void 0;
	if (heads === void 0 || size === void 0 || kernel === void 0) return void 0;
	const state = kimiDeltaState(heads, size, kernel, tensorParallel);
	return Array.from({ length: layers }, (_, index) => [kimi.includes(index + 1) ? state : latent]);
};
/** Ling 2.5: linear attention, with a full latent layer at the end of each group. */
const bailingLinearLayers = (config, tensorParallel) => {
	const { text } = config;
	const heads = headsOf(config);
	const layers = layerCountOf(text);
	const group = text.number("layer_group_size") ?? 1;
	const full = latentCache(config) ?? attentionOf(config);
	if (heads === void 0 || layers === void 0 || full === void 0) return void 0;
	const state = linearAttentionState(heads.query, heads.size, tensorParallel);
	return Array.from({ length: layers }, (_, index) => [group > 0 && (index + 1) % group !== 0 ? state : full]);
};
function attentionOf(config) {
	const heads = headsOf(config);
	return heads && {
		kind: "full",
		kvHeads: heads.keyValue,
		keySize: heads.size,
		valueSize: heads.size
	};
}
function mixed(config, state, isAttention) {
	const layers = layerCountOf(config.text);
	const attention = attentionOf(config);
	if (layers === void 0 || attention === void 0) return void 0;
	return Array.from({ length: layers }, (_, index) => [isAttention(index) ? attention : state]);
}
function mamba2Of({ text }, tensorParallel, keys) {
	const groups = text.number(keys.groups);
	const heads = text.number(keys.heads);
	const headSize = text.number(keys.headSize) ?? (heads === void 0 ? void 0 : (keys.inner ?? 0) / heads);
	const state = text.number(keys.state);
	const kernel = text.number(keys.kernel);
	if (keys.inner === void 0 || groups === void 0 || heads === void 0) return void 0;
	if (headSize === void 0 || state === void 0 || kernel === void 0) return void 0;
	return mamba2State({
		inner: keys.inner,
		groups,
		heads,
		headSize,
		state,
		kernel
	}, tensorParallel);
}
function expanded({ text }, key) {
	const factor = text.number(key);
	const hidden = hiddenSizeOf(text);
	return factor === void 0 || hidden === void 0 ? void 0 : factor * hidden;
}
function all(layers, layer) {
	return Array.from({ length: layers }, () => [layer]);
}

// src/fit/layers/whisper.ts
/**
* Whisper's decoder: each layer caches its own tokens and the encoder's output; the encoder caches nothing.
* Source: vllm/model_executor/models/whisper.py, 0.29.
*/
function whisperLayers({ text }) {
	const layers = text.number("decoder_layers");
	const heads = text.number("decoder_attention_heads");
	const hidden = text.number("d_model");
	if (layers === void 0 || heads === void 0 || hidden === void 0) return void 0;
	const shape = {
		kvHeads: heads,
		keySize: hidden / heads,
		valueSize: hidden / heads
	};
	return Array.from({ length: layers }, () => [{
		kind: "full",
		...shape
	}, {
		kind: "cross",
		...shape
	}]);
}

// src/fit/architectures.ts
const ARCHITECTURES$1 = new Map([
	[{
		attention: "decoder",
		layers: uniformLayers
	}, [
		"AfmoeForCausalLM",
		"AriaForConditionalGeneration",
		"Blip2ForConditionalGeneration",
		"Cohere2MoeForCausalLM",
		"Cohere2VisionForConditionalGeneration",
		"Cosmos3EdgeForConditionalGeneration",
		"Exaone4_5_ForConditionalGeneration",
		"FlexOlmoForCausalLM",
		"GPT2ForSequenceClassification",
		"GPTBigCodeForCausalLM",
		"Gemma2Model",
		"Glm4vForConditionalGeneration",
		"GlmAsrForConditionalGeneration",
		"GlmOcrForConditionalGeneration",
		"GraniteMoeSWAForCausalLM",
		"GraniteSWAForCausalLM",
		"GraniteSpeechForConditionalGeneration",
		"HrmTextForCausalLM",
		"HyperCLOVAXForCausalLM",
		"Idefics3ForConditionalGeneration",
		"InternVLForConditionalGeneration",
		"Jais2ForCausalLM",
		"LagunaForCausalLM",
		"LlamaModel",
		"MellumForCausalLM",
		"MistralModel",
		"PaddleOCRVLForConditionalGeneration",
		"PaliGemmaForConditionalGeneration",
		"PersimmonForCausalLM",
		"Qwen2AudioForConditionalGeneration",
		"Qwen2Model",
		"Qwen2_5OmniForConditionalGeneration",
		"Qwen3ASRForConditionalGeneration",
		"SmolVLMForConditionalGeneration",
		"VaultGemmaForCausalLM",
		"GraniteSpeechPlusForConditionalGeneration",
		"MossTranscribeDiarizeForConditionalGeneration",
		"MuseGlimmerForConditionalGeneration",
		"MiniMaxForCausalLM",
		"ApertusForCausalLM",
		"ArceeForCausalLM",
		"BailingMoeForCausalLM",
		"BailingMoeV2ForCausalLM",
		"BloomForCausalLM",
		"ChatGLMForConditionalGeneration",
		"ChatGLMModel",
		"Cohere2ForCausalLM",
		"CohereForCausalLM",
		"CwmForCausalLM",
		"DbrxForCausalLM",
		"Ernie4_5ForCausalLM",
		"Ernie4_5_MoeForCausalLM",
		"Exaone4ForCausalLM",
		"ExaoneForCausalLM",
		"FalconForCausalLM",
		"GPT2LMHeadModel",
		"GPTJForCausalLM",
		"GPTNeoXForCausalLM",
		"Gemma2ForCausalLM",
		"Gemma3ForCausalLM",
		"Gemma3ForConditionalGeneration",
		"GemmaForCausalLM",
		"Glm4ForCausalLM",
		"Glm4MoeForCausalLM",
		"GlmForCausalLM",
		"GptOssForCausalLM",
		"GraniteForCausalLM",
		"GraniteMoeForCausalLM",
		"GraniteMoeSharedForCausalLM",
		"HYV3ForCausalLM",
		"InternLM2ForCausalLM",
		"InternLM3ForCausalLM",
		"JAISLMHeadModel",
		"LLaMAForCausalLM",
		"LlamaForCausalLM",
		"LlavaForConditionalGeneration",
		"MiMoForCausalLM",
		"MiniCPMForCausalLM",
		"MiniMaxM2ForCausalLM",
		"Ministral3ForCausalLM",
		"Mistral3ForConditionalGeneration",
		"MistralForCausalLM",
		"MixtralForCausalLM",
		"NemotronForCausalLM",
		"OPTForCausalLM",
		"OlmoeForCausalLM",
		"OrionForCausalLM",
		"Phi3ForCausalLM",
		"PhiForCausalLM",
		"PhiMoEForCausalLM",
		"Qwen2ForCausalLM",
		"Qwen2MoeForCausalLM",
		"Qwen2VLForConditionalGeneration",
		"Qwen2_5_VLForConditionalGeneration",
		"Qwen3ForCausalLM",
		"Qwen3MoeForCausalLM",
		"Qwen3VLForConditionalGeneration",
		"Qwen3VLMoeForConditionalGeneration",
		"SeedOssForCausalLM",
		"SolarForCausalLM",
		"StableLmForCausalLM",
		"TeleChat3ForCausalLM",
		"Olmo3ForCausalLM",
		"Olmo2ForCausalLM",
		"OlmoForCausalLM",
		"SmolLM3ForCausalLM",
		"Starcoder2ForCausalLM"
	]],
	[{
		attention: "decoder",
		layers: latentLayers
	}, [
		"AXK1ForCausalLM",
		"DeepseekV2ForCausalLM",
		"DeepseekV3ForCausalLM",
		"DeepseekV32ForCausalLM",
		"Glm4MoeLiteForCausalLM",
		"GlmMoeDsaForCausalLM",
		"KimiK25ForConditionalGeneration",
		"MiniCPM3ForCausalLM"
	]],
	[{
		attention: "decoder",
		layers: gemmaLayers
	}, [
		"Gemma3nForCausalLM",
		"Gemma3nForConditionalGeneration",
		"Gemma4ForCausalLM",
		"Gemma4ForConditionalGeneration"
	]],
	[{
		attention: "decoder",
		layers: maybeBidirectionalLayers
	}, ["Gemma3TextModel"]],
	[{
		attention: "decoder",
		layers: chunkedLayers
	}, ["Llama4ForCausalLM", "Llama4ForConditionalGeneration"]],
	[{
		attention: "hybrid",
		layers: deltaNetLayers
	}, [
		"OlmoHybridForCausalLM",
		"Qwen3NextForCausalLM",
		"Qwen3_5ForCausalLM",
		"Qwen3_5ForConditionalGeneration",
		"Qwen3_5MoeForCausalLM",
		"Qwen3_5MoeForConditionalGeneration"
	]],
	[{
		attention: "encoder_decoder",
		layers: whisperLayers
	}, ["WhisperForConditionalGeneration"]],
	[{
		attention: "decoder",
		layers: mimoV2Layers
	}, ["MiMoV2FlashForCausalLM", "MiMoV2ForCausalLM"]],
	[{
		attention: "decoder",
		layers: step3p5Layers
	}, ["Step3p5ForCausalLM"]],
	[{
		attention: "attention_free",
		layers: mambaLayers,
		statePerBlock: true
	}, ["FalconMambaForCausalLM", "MambaForCausalLM"]],
	[{
		attention: "attention_free",
		layers: mamba2Layers,
		statePerBlock: true
	}, ["Mamba2ForCausalLM"]],
	[{
		attention: "hybrid",
		layers: jambaLayers,
		statePerBlock: true
	}, ["JambaForCausalLM"]],
	[{
		attention: "hybrid",
		layers: nemotronHLayers,
		statePerBlock: true
	}, ["NemotronHForCausalLM"]],
	[{
		attention: "hybrid",
		layers: graniteHybridLayers,
		statePerBlock: true
	}, ["GraniteMoeHybridForCausalLM"]],
	[{
		attention: "hybrid",
		layers: falconH1Layers,
		statePerBlock: true
	}, ["FalconH1ForCausalLM"]],
	[{
		attention: "hybrid",
		layers: zamba2Layers,
		statePerBlock: true
	}, ["Zamba2ForCausalLM"]],
	[{
		attention: "hybrid",
		layers: shortConvolutionLayers
	}, ["Lfm2ForCausalLM", "Lfm2MoeForCausalLM"]],
	[{
		attention: "hybrid",
		layers: kimiLinearLayers
	}, ["KimiLinearForCausalLM"]],
	[{
		attention: "hybrid",
		layers: bailingLinearLayers
	}, ["BailingMoeV2_5ForCausalLM"]],
	[{
		attention: "encoder_only",
		layers: () => []
	}, [
		"BertForMaskedLM",
		"ErnieForSequenceClassification",
		"ErnieModel",
		"BertForSequenceClassification",
		"BertForTokenClassification",
		"BertModel",
		"ModernBertForSequenceClassification",
		"ModernBertModel",
		"RobertaForMaskedLM",
		"RobertaForSequenceClassification",
		"RobertaModel",
		"XLMRobertaForSequenceClassification",
		"XLMRobertaModel"
	]]
].flatMap(([family, names]) => names.map((name) => [name, family])));
/** Undefined: nothing is known of the architecture's cache, so nothing is said. */
function architectureOf({ architecture }) {
	return ARCHITECTURES$1.get(architecture);
}

// src/fit/model/dtype.ts
const NAMES = {
	bfloat16: "bfloat16",
	float16: "float16",
	half: "float16",
	float32: "float32",
	float: "float32"
};
/** Source: _FLOAT16_NOT_SUPPORTED_MODELS in vllm/config/model.py, 0.29 (plamo2 until 0.26). */
const NO_FLOAT16 = /* @__PURE__ */ new Set([
	"gemma2",
	"gemma3",
	"gemma3_text",
	"glm4",
	"plamo2"
]);
function refusesFloat16({ modelType }) {
	return NO_FLOAT16.has(modelType);
}
function dtypeNamed(name) {
	return ownEntry(NAMES, name.toLowerCase());
}
/** The type that the checkpoint's config names. */
function configDtype({ root, text, vision }) {
	const name = root.text("dtype") ?? root.text("torch_dtype") ?? text.text("dtype") ?? text.text("torch_dtype") ?? vision?.text("dtype") ?? vision?.text("torch_dtype");
	return name === void 0 ? void 0 : dtypeNamed(name.replace(/^torch\./u, ""));
}
/** Types that a GPU can compute with, the preferred one first (vllm/platforms/cuda.py, 0.29). */
function supportedDtypes(capability) {
	if (capability !== void 0 && capability.major < 8) return ["float16", "float32"];
	return [
		"bfloat16",
		"float16",
		"float32"
	];
}
/** Source: _get_and_verify_dtype and _resolve_auto_dtype in vllm/config/model.py, 0.29. */
function resolveDtype(config, { argument, pooling, capability }) {
	const asked = argument === void 0 || argument === "auto" ? void 0 : dtypeNamed(argument);
	if (asked !== void 0) return asked;
	const supported = supportedDtypes(capability).filter((dtype) => dtype !== "float16" || !refusesFloat16(config));
	const [first = "float32"] = supported;
	const preferred = pooling && supported.includes("float16") ? "float16" : first;
	const stored = configDtype(config) ?? "float32";
	return stored === "float32" || !supported.includes(stored) ? preferred : stored;
}

// src/fit/model/experts.ts
/** Source: get_num_experts in vllm/transformers_utils/model_arch_config_convertor.py, 0.29. */
const EXPERT_KEYS = [
	"num_experts",
	"moe_num_experts",
	"n_routed_experts",
	"num_local_experts"
];
function expertCount({ text }) {
	return text.number(...EXPERT_KEYS) ?? text.child("ffn_config")?.number("moe_num_experts") ?? 0;
}
function isMixtureOfExperts(config) {
	return expertCount(config) > 0;
}

// src/fit/model/max-length.ts
/** Source: derive_max_model_len_and_key in vllm/transformers_utils/model_arch_config_convertor.py, 0.29. */
const LENGTH_KEYS = [
	"max_position_embeddings",
	"n_positions",
	"max_seq_len",
	"seq_length",
	"model_max_length",
	"max_target_positions",
	"max_sequence_length",
	"max_seq_length",
	"seq_len"
];
/** Used when a config names no length at all (state models). */
const FALLBACK_LENGTH = 2048;
/** These stretch positions inside the given maximum, so their factor is not applied to it. */
const UNSCALED_ROPE = /* @__PURE__ */ new Set([
	"su",
	"longrope",
	"llama3"
]);
/** Source: _get_and_verify_max_len in vllm/config/model.py, 0.29. */
function derivedLength(config, disableSlidingWindow = false) {
	const { text } = config;
	const found = shortest(text);
	const window = disableSlidingWindow ? text.number("sliding_window") : void 0;
	const cut = window !== void 0 && (found.limit === void 0 || window < found.limit);
	const base = cut ? window : found.limit;
	const scaled = base === void 0 ? FALLBACK_LENGTH : Math.floor(ropeScaled(config, base));
	const ropes = ropeParameters(text);
	const original = ropes.some((rope) => ropeType(rope) === "longrope") ? text.number("original_max_position_embeddings") ?? ropeOriginal(ropes) : void 0;
	return {
		limit: base === void 0 ? void 0 : scaled,
		default: original ?? scaled,
		key: cut ? "sliding_window" : found.key
	};
}
function shortest(text) {
	const own = text.number("model_max_length");
	if (own !== void 0 && own > 0) return {
		limit: own,
		key: "model_max_length"
	};
	let found = {
		limit: void 0,
		key: void 0
	};
	for (const key of LENGTH_KEYS) {
		const limit = text.number(key);
		if (limit !== void 0 && (found.limit === void 0 || limit < found.limit)) found = {
			limit,
			key
		};
	}
	return found;
}
/** Gemma 3's maximum is already the scaled one. */
function ropeScaled(config, base) {
	if (config.modelType.includes("gemma3") || config.textType.includes("gemma3")) return base;
	let length = base;
	let factor = 1;
	for (const rope of ropeParameters(config.text)) {
		const type = ropeType(rope);
		if (type === void 0 || UNSCALED_ROPE.has(type)) continue;
		factor = rope.number("factor") ?? factor;
		if (type === "yarn") length = rope.number("original_max_position_embeddings") ?? length;
	}
	return length * factor;
}
/** One set of rope parameters, or one for each type of layer. */
function ropeParameters(text) {
	const rope = text.child("rope_parameters") ?? text.child("rope_scaling");
	if (rope === void 0) return [];
	if (ropeType(rope) !== void 0 || rope.number("rope_theta", "factor") !== void 0) return [rope];
	return rope.keys().flatMap((key) => rope.child(key) ?? []);
}
function ropeType(rope) {
	return rope.text("rope_type") ?? rope.text("type");
}
function ropeOriginal(ropes) {
	return ropes.map((rope) => rope.number("original_max_position_embeddings")).find((length) => length !== void 0);
}

// src/fit/engine/batch-defaults.ts
const GIB$2 = 2 ** 30;
/**
* What vLLM's API server takes on a GPU when the arguments are not given.
* Source: EngineArgs.get_batch_defaults in vllm/engine/arg_utils.py, 0.29 and 0.26.
*/
const TIERS = [
	{
		fromGib: 160,
		maxNumSeqs: 1024,
		maxNumBatchedTokens: 16384,
		onlyWith: "hugeGpuBatchDefaults"
	},
	{
		fromGib: 70,
		butNot: "a100",
		maxNumSeqs: 1024,
		maxNumBatchedTokens: 8192
	},
	{
		fromGib: 0,
		maxNumSeqs: 256,
		maxNumBatchedTokens: 2048
	}
];
const SMALLEST = {
	maxNumSeqs: 256,
	maxNumBatchedTokens: 2048
};
/** Per process: the CPU build multiplies them by the size of the model's world. */
const CPU = {
	maxNumSeqs: 128,
	maxNumBatchedTokens: 2048
};
function batchDefaults(gpu, rules, worldSize) {
	if (gpu.cpu !== void 0) return {
		maxNumSeqs: CPU.maxNumSeqs * worldSize,
		maxNumBatchedTokens: CPU.maxNumBatchedTokens * worldSize
	};
	const name = gpu.name.toLowerCase();
	return TIERS.find(({ fromGib, butNot, onlyWith }) => gpu.usableBytes >= fromGib * GIB$2 && (butNot === void 0 || !name.includes(butNot)) && (onlyWith === void 0 || rules[onlyWith])) ?? SMALLEST;
}

// src/fit/engine/cpu-platform.ts
/** The only page that the kernel for latent attention without AMX knows. */
const REFERENCE_LATENT_BLOCK_SIZE = 16;
/** SchedulerConfig.DEFAULT_MAX_NUM_BATCHED_TOKENS in vllm/config/scheduler.py, 0.29. */
const DEFAULT_BATCHED_TOKENS = 2048;
/**
* The arguments with what vLLM's CPU build sets whatever was given.
* Source: CpuPlatform.check_and_update_config in vllm/platforms/cpu.py, 0.29.
*/
function argumentsOnCpu(args, { config, cpu, maxModelLen }) {
	return {
		...args,
		async_scheduling: false,
		...isLatent(config) && !cpu.amx ? referenceLatent(maxModelLen) : {},
		...keepsFloat32States(args, config, cpu) ? { mamba_ssm_cache_dtype: "float32" } : {}
	};
}
/** Latent attention without AMX: plain kernels that know neither chunks nor cached prefixes. */
function referenceLatent(maxModelLen) {
	return {
		block_size: REFERENCE_LATENT_BLOCK_SIZE,
		enable_prefix_caching: false,
		enable_chunked_prefill: false,
		max_num_batched_tokens: Math.max(maxModelLen, DEFAULT_BATCHED_TOKENS)
	};
}
/** Only the delta net has a kernel for shorter states, and only where they are asked for. */
function keepsFloat32States(args, config, cpu) {
	if (!cpu.avx512Bf16) return false;
	const asked = args.mamba_ssm_cache_dtype;
	return !((asked === "float16" || asked === "bfloat16") && (layerTypesOf(config)?.includes("linear_attention") ?? false));
}

// src/fit/engine/cache-dtype.ts
/** Source: get_kv_cache_quant_algo_string in vllm/utils/torch_utils.py, 0.29. */
const CHECKPOINT_TYPES = {
	fp8: "fp8_e4m3",
	nvfp4: "nvfp4"
};
/** `kv_cache_dtype` with `auto` replaced: by what a ModelOpt checkpoint was calibrated for, else by the model's type. */
function resolveCacheDtype(config, argument, modelDtype) {
	if (argument !== void 0 && argument !== "auto") return argument;
	return (config.quantization && checkpointCacheDtype(config.quantization)) ?? modelDtype;
}
function checkpointCacheDtype(quantization) {
	if (!isModelOpt(quantization)) return void 0;
	const inner = quantization.child("quantization") ?? quantization;
	const scheme = inner.child("kv_cache_scheme") ?? quantization.child("kv_cache_scheme");
	if (scheme !== void 0) return scheme.number("num_bits") === 8 ? "fp8_e4m3" : CHECKPOINT_TYPES["nvfp4"];
	const algorithm = inner.text("kv_cache_quant_algo") ?? quantization.text("kv_cache_quant_algo");
	return algorithm === void 0 ? void 0 : ownEntry(CHECKPOINT_TYPES, algorithm.toLowerCase());
}
function isModelOpt(quantization) {
	return quantization.child("producer")?.text("name") === "modelopt" || (quantization.text("quant_method") ?? "").toLowerCase().startsWith("modelopt");
}

// src/fit/engine/runner.ts
/** Source: _SUFFIX_TO_DEFAULTS in vllm/config/model.py, 0.29; the first suffix that matches decides. */
const SUFFIXES = [
	["ForCausalLM", "generate"],
	["ForConditionalGeneration", "generate"],
	["ChatModel", "generate"],
	["LMHeadModel", "generate"],
	["ForTextEncoding", "pooling"],
	["ForMaskedLM", "pooling"],
	["ForRetrieval", "pooling"],
	["Classification", "pooling"],
	["RewardModeling", "pooling"],
	["Model", "pooling"]
];
/** Named like an embedding model, but a chat model. */
const GENERATES = /* @__PURE__ */ new Set([
	"ChatGLMModel",
	"Gemma2Model",
	"LlamaModel",
	"MistralModel",
	"Qwen2Model",
	"MiDashengLMModel",
	"UltravoxModel",
	"Qwen2_5OmniModel"
]);
/** What vLLM takes for `runner: auto`. A sentence-transformers repository is pooling too; its files are not seen here. */
function defaultRunner(architecture) {
	if (GENERATES.has(architecture)) return "generate";
	return SUFFIXES.find(([suffix]) => architecture.endsWith(suffix))?.[1] ?? "generate";
}

// src/fit/engine/resolve-engine.ts
/** Source: EngineArgs.create_engine_config in vllm/engine/arg_utils.py, 0.29. */
function resolveEngine(given, context) {
	const { config, gpu } = context;
	const maxModelLen = wantedLength(given, config);
	const args = gpu.cpu === void 0 ? given : argumentsOnCpu(given, {
		config,
		cpu: gpu.cpu,
		maxModelLen
	});
	const runner = args.runner ?? defaultRunner(config.architecture);
	const dtype = resolveDtype(config, {
		argument: args.dtype,
		pooling: runner === "pooling",
		capability: gpu.computeCapability
	});
	const batch = batchSizes(args, context, maxModelLen, runner);
	const prefixCaching = args.enable_prefix_caching ?? cachesPrefixes(context, runner);
	const stateDtype = args.mamba_cache_dtype === void 0 || args.mamba_cache_dtype === "auto" ? dtype : args.mamba_cache_dtype;
	return {
		runner,
		tensorParallel: args.tensor_parallel_size ?? 1,
		pipelineParallel: args.pipeline_parallel_size ?? 1,
		maxModelLen,
		...batch,
		maxInFlightTokens: concurrentBatches(args, context, runner) * batch.maxNumBatchedTokens,
		dtype,
		cacheDtype: resolveCacheDtype(config, args.kv_cache_dtype, dtype),
		prefixCaching,
		stateMode: stateModeOf(args, context, prefixCaching),
		stateDtype,
		ssmDtype: ssmDtypeOf(args, config, stateDtype),
		blockSize: args.block_size
	};
}
/** -1 asks vLLM to take what fits; the fit then starts from the longest that the model allows. */
function wantedLength(args, config) {
	const asked = args.max_model_len;
	if (asked !== void 0 && asked > 0) return asked;
	return derivedLength(config, args.disable_sliding_window).default;
}
function batchSizes(args, { gpu, rules, architecture }, maxModelLen, runner) {
	const factor = args.performance_mode === "throughput" ? 2 : 1;
	const worldSize = (args.tensor_parallel_size ?? 1) * (args.pipeline_parallel_size ?? 1);
	const defaults = batchDefaults(gpu, rules, worldSize);
	const seqs = args.max_num_seqs ?? defaults.maxNumSeqs * factor;
	if (args.max_num_batched_tokens !== void 0) {
		const maxNumBatchedTokens = args.max_num_batched_tokens;
		return {
			maxNumSeqs: args.max_num_seqs ?? Math.min(seqs, maxNumBatchedTokens),
			maxNumBatchedTokens
		};
	}
	const whole = args.enable_chunked_prefill ?? chunksPrefill(architecture, runner) ? 0 : maxModelLen;
	const tokens = Math.min(seqs * maxModelLen, Math.max(defaults.maxNumBatchedTokens * factor, whole));
	return {
		maxNumSeqs: args.max_num_seqs ?? Math.min(seqs, tokens),
		maxNumBatchedTokens: tokens
	};
}
function chunksPrefill(architecture, runner) {
	if (architecture?.attention === "encoder_decoder") return false;
	return runner === "generate" || architecture?.attention !== "encoder_only";
}
/** Source: VllmConfig.max_concurrent_batches in vllm/config/vllm.py, 0.29; the rule for 0.26 by its records. */
function concurrentBatches(args, context, runner) {
	const stages = args.pipeline_parallel_size ?? 1;
	if (!(args.async_scheduling ?? runner === "generate")) return stages;
	if (context.rules.secondRunnerForAll || runsOnSecondRunner(context)) return stages + 1;
	return stages <= 1 ? 2 : stages;
}
/** MoE architectures that 0.26 runs on its second model runner, which is the default for dense ones. */
const SECOND_RUNNER_EXPERTS = /* @__PURE__ */ new Set([
	"DeepseekV2ForCausalLM",
	"GraniteMoeForCausalLM",
	"Qwen2MoeForCausalLM"
]);
function runsOnSecondRunner({ config, architecture }) {
	if (architecture?.attention === "attention_free") return false;
	if (SECOND_RUNNER_EXPERTS.has(config.architecture)) return true;
	return architecture?.attention !== "hybrid" && !isMixtureOfExperts(config);
}
/** Source: ModelConfig.is_prefix_caching_supported in vllm/config/model.py, 0.29. */
function cachesPrefixes({ architecture, rules }, runner) {
	switch (architecture?.attention) {
		case "hybrid": return runner === "generate" && rules.hybridPrefixCachingByDefault;
		case "attention_free":
		case "encoder_decoder":
		case "encoder_only": return false;
		case "decoder":
		case void 0: return true;
	}
}
/** Source: MambaModelConfig in vllm/model_executor/models/config.py, 0.29; the default of 0.26 by its records. */
function stateModeOf(args, { architecture, rules }, prefixCaching) {
	const hasState = architecture?.attention === "hybrid" || architecture?.attention === "attention_free";
	if (!prefixCaching || !hasState) return "none";
	const perBlock = architecture?.statePerBlock ?? false;
	const asked = args.mamba_cache_mode ?? "none";
	if (asked === "all") return perBlock ? "all" : "align";
	return asked === "none" && perBlock && !rules.hybridPrefixCachingByDefault ? "all" : "align";
}
/** Source: NemotronHForCausalLMConfig and Qwen3_5ForConditionalGenerationConfig in vllm's models/config.py, 0.29. */
function ssmDtypeOf(args, { text, textType }, stateDtype) {
	const asked = args.mamba_ssm_cache_dtype;
	if (asked !== void 0 && asked !== "auto") return asked;
	if (textType.startsWith("nemotron_h")) return text.text("mamba_ssm_cache_dtype") ?? "float32";
	if (textType.startsWith("qwen3_5")) return text.text("mamba_ssm_dtype") ?? stateDtype;
	return stateDtype;
}

// src/fit/release.ts
/** vLLM releases whose accounting is known; `serving.ray` pins one of them. */
const vllmReleases = ["0.26.0", "0.29.0"];
const releaseRules = {
	"0.26.0": {
		reservesNullBlock: false,
		hybridPrefixCachingByDefault: false,
		padsUnevenPages: false,
		secondRunnerForAll: false,
		hugeGpuBatchDefaults: false,
		unevenBlockFp8Experts: false,
		cpuPlatform: false
	},
	"0.29.0": {
		reservesNullBlock: true,
		hybridPrefixCachingByDefault: true,
		padsUnevenPages: true,
		secondRunnerForAll: true,
		hugeGpuBatchDefaults: true,
		unevenBlockFp8Experts: true,
		cpuPlatform: true
	}
};

// src/fit/model/model-defaults.generated.ts
/** As JSON, as each run looks at few of them. */
const modelDefaultsJson = {
	"RefinedWeb": "{\"defaults\":{\"alibi\":false,\"bias\":false,\"hidden_size\":64,\"multi_query\":true,\"n_head\":8,\"n_head_kv\":1,\"n_layer\":2,\"new_decoder_architecture\":false,\"parallel_attn\":false,\"vocab_size\":250880},\"aliases\":{\"num_hidden_layers\":\"n_layer\",\"num_attention_heads\":\"n_head\",\"num_kv_heads\":\"n_head_kv\"}}",
	"RefinedWebModel": "{\"defaults\":{\"alibi\":false,\"bias\":false,\"hidden_size\":64,\"multi_query\":true,\"n_head\":8,\"n_head_kv\":1,\"n_layer\":2,\"new_decoder_architecture\":false,\"parallel_attn\":false,\"vocab_size\":250880},\"aliases\":{\"num_hidden_layers\":\"n_layer\",\"num_attention_heads\":\"n_head\",\"num_kv_heads\":\"n_head_kv\"}}",
	"afmoe": "{\"defaults\":{\"global_attn_every_n_layers\":4,\"head_dim\":128,\"hidden_size\":2048,\"intermediate_size\":6144,\"max_position_embeddings\":131072,\"moe_intermediate_size\":1408,\"mup_enabled\":false,\"n_group\":1,\"num_attention_heads\":16,\"num_dense_layers\":1,\"num_expert_groups\":1,\"num_experts\":64,\"num_experts_per_tok\":6,\"num_hidden_layers\":32,\"num_key_value_heads\":16,\"num_limited_groups\":1,\"num_shared_experts\":2,\"route_norm\":true,\"score_func\":\"sigmoid\",\"sliding_window\":2048,\"tie_word_embeddings\":false,\"topk_group\":1,\"vocab_size\":200192}}",
	"apertus": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":65536,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":131072}}",
	"arcee": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":2560,\"intermediate_size\":18432,\"max_position_embeddings\":4096,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"aria": "{\"defaults\":{\"image_token_index\":9,\"tie_word_embeddings\":false,\"vision_feature_layer\":-1},\"parts\":{\"text_config\":\"aria_text\"},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"aria_text": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":4096,\"max_position_embeddings\":2048,\"mlp_bias\":false,\"moe_num_experts\":8,\"moe_num_shared_experts\":2,\"moe_topk\":2,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"audioflamingo3": "{\"defaults\":{\"projector_bias\":true}}",
	"axk1": "{\"defaults\":{\"attention_bias\":false,\"ep_size\":8,\"first_k_dense_replace\":1,\"hidden_size\":7168,\"intermediate_size\":18432,\"kv_lora_rank\":512,\"max_position_embeddings\":131072,\"moe_intermediate_size\":2048,\"moe_layer_freq\":1,\"n_group\":8,\"n_routed_experts\":192,\"n_shared_experts\":1,\"num_attention_heads\":64,\"num_experts_per_tok\":8,\"num_hidden_layers\":61,\"num_key_value_heads\":64,\"num_nextn_predict_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":4,\"v_head_dim\":128,\"vocab_size\":163840}}",
	"aya_vision": "{\"defaults\":{\"downsample_factor\":2,\"image_token_index\":255036,\"tie_word_embeddings\":true,\"vision_feature_layer\":-1,\"vision_feature_select_strategy\":\"full\"},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"bagel": "{\"defaults\":{\"connector_act\":\"gelu_pytorch_tanh\",\"interpolate_pos\":false,\"latent_patch_size\":2,\"max_latent_size\":32,\"timestep_shift\":1.0,\"visual_gen\":true,\"visual_und\":true,\"vit_max_num_patch_per_side\":70}}",
	"bamba": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":14336,\"mamba_chunk_size\":256,\"mamba_conv_bias\":true,\"mamba_d_conv\":4,\"mamba_d_head\":\"auto\",\"mamba_d_state\":256,\"mamba_expand\":2,\"mamba_n_groups\":1,\"mamba_n_heads\":128,\"mamba_proj_bias\":false,\"max_position_embeddings\":262144,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":128000},\"aliases\":{\"layer_types\":\"layers_block_type\"}}",
	"bart": "{\"defaults\":{\"d_model\":1024,\"decoder_attention_heads\":16,\"decoder_ffn_dim\":4096,\"decoder_layers\":12,\"encoder_attention_heads\":16,\"encoder_ffn_dim\":4096,\"encoder_layers\":12,\"is_decoder\":false,\"max_position_embeddings\":1024,\"tie_word_embeddings\":true,\"vocab_size\":50265},\"aliases\":{\"num_attention_heads\":\"encoder_attention_heads\",\"hidden_size\":\"d_model\",\"num_hidden_layers\":\"encoder_layers\"}}",
	"bert": "{\"defaults\":{\"add_cross_attention\":false,\"hidden_size\":768,\"intermediate_size\":3072,\"is_decoder\":false,\"max_position_embeddings\":512,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"tie_word_embeddings\":true,\"type_vocab_size\":2,\"vocab_size\":30522}}",
	"blip-2": "{\"defaults\":{\"image_text_hidden_size\":256,\"num_query_tokens\":32,\"use_decoder_only_language_model\":true},\"parts\":{\"vision_config\":\"blip_2_vision_model\",\"qformer_config\":\"blip_2_qformer\"},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"blip_2_qformer": "{\"defaults\":{\"cross_attention_frequency\":2,\"encoder_hidden_size\":1408,\"hidden_size\":768,\"intermediate_size\":3072,\"max_position_embeddings\":512,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"use_qformer_text_input\":false,\"vocab_size\":30522}}",
	"blip_2_vision_model": "{\"defaults\":{\"hidden_size\":1408,\"image_size\":224,\"intermediate_size\":6144,\"num_attention_heads\":16,\"num_hidden_layers\":39,\"patch_size\":14,\"qkv_bias\":true}}",
	"bloom": "{\"defaults\":{\"apply_residual_connection_post_layernorm\":false,\"hidden_size\":64,\"n_head\":8,\"n_layer\":2,\"slow_but_exact\":false,\"tie_word_embeddings\":true,\"vocab_size\":250880},\"aliases\":{\"num_hidden_layers\":\"n_layer\",\"num_attention_heads\":\"n_head\"}}",
	"chameleon": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":4096,\"mlp_bias\":false,\"model_parallel_size\":1,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"swin_norm\":false,\"tie_word_embeddings\":false,\"vocab_size\":65536},\"parts\":{\"vq_config\":\"chameleon_vqgan\"}}",
	"chameleon_vqgan": "{\"defaults\":{\"attn_type\":\"vanilla\",\"base_channels\":128,\"double_latent\":false,\"embed_dim\":256,\"in_channels\":3,\"latent_channels\":256,\"num_embeddings\":8192,\"num_res_blocks\":2,\"resolution\":512}}",
	"chatglm": "{\"defaults\":{\"add_bias_linear\":false,\"add_qkv_bias\":false,\"apply_query_key_layer_scaling\":true,\"apply_residual_connection_post_layernorm\":false,\"attention_softmax_in_fp32\":true,\"ffn_hidden_size\":13696,\"fp32_residual_connection\":false,\"hidden_size\":4096,\"interleaved_qkv\":false,\"kv_channels\":128,\"max_position_embeddings\":2048,\"multi_query_attention\":false,\"multi_query_group_num\":1,\"num_attention_heads\":32,\"num_layers\":28,\"padded_vocab_size\":65024,\"post_layer_norm\":true,\"prefix_projection\":false,\"quantization_bit\":0,\"rmsnorm\":true,\"seq_length\":2048,\"vocab_size\":65024},\"aliases\":{\"num_hidden_layers\":\"num_layers\",\"n_head_kv\":\"multi_query_group_num\"}}",
	"clip": "{\"defaults\":{\"projection_dim\":512},\"parts\":{\"vision_config\":\"clip_vision_model\",\"text_config\":\"clip_text_model\"}}",
	"clip_text_model": "{\"defaults\":{\"hidden_size\":512,\"intermediate_size\":2048,\"max_position_embeddings\":77,\"num_attention_heads\":8,\"num_hidden_layers\":12,\"projection_dim\":512,\"vocab_size\":49408}}",
	"clip_vision_model": "{\"defaults\":{\"hidden_size\":768,\"image_size\":224,\"intermediate_size\":3072,\"num_attention_heads\":12,\"num_channels\":3,\"num_hidden_layers\":12,\"patch_size\":32,\"projection_dim\":512}}",
	"cohere": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":8192,\"intermediate_size\":22528,\"max_position_embeddings\":8192,\"num_attention_heads\":64,\"num_hidden_layers\":40,\"tie_word_embeddings\":true,\"use_qk_norm\":false,\"vocab_size\":256000}}",
	"cohere2": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":8192,\"intermediate_size\":22528,\"max_position_embeddings\":8192,\"num_attention_heads\":64,\"num_hidden_layers\":40,\"sliding_window\":4096,\"tie_word_embeddings\":true,\"vocab_size\":256000}}",
	"cohere2_moe": "{\"defaults\":{\"attention_bias\":false,\"expert_selection_fn\":\"softmax\",\"head_dim\":128,\"hidden_size\":8192,\"intermediate_size\":22528,\"max_position_embeddings\":8192,\"num_attention_heads\":64,\"num_experts\":8,\"num_experts_per_tok\":2,\"num_hidden_layers\":40,\"num_shared_experts\":0,\"prefix_dense_sliding_window_pattern\":1,\"shared_expert_combination_strategy\":\"average\",\"sliding_window\":4096,\"sliding_window_pattern\":4,\"tie_word_embeddings\":true,\"vocab_size\":256000}}",
	"cohere2_vision": "{\"defaults\":{\"alignment_intermediate_size\":36864,\"downsample_factor\":2,\"tie_word_embeddings\":true}}",
	"cohere_asr": "{\"defaults\":{\"attention_bias\":true,\"hidden_size\":1024,\"intermediate_size\":4096,\"max_position_embeddings\":1024,\"num_attention_heads\":8,\"num_hidden_layers\":8,\"tie_word_embeddings\":false,\"vocab_size\":16384}}",
	"colmodernvbert": "{\"defaults\":{\"embedding_dim\":128}}",
	"colpali": "{\"defaults\":{\"hidden_size\":2048,\"image_token_index\":256000,\"projection_dim\":2048,\"tie_word_embeddings\":true,\"vocab_size\":257152},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"colqwen3": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_vl_vision\",\"text_config\":\"qwen3_vl_text\"}}",
	"cosmos3_edge": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"cosmos3_edge_vision\",\"projector_config\":\"cosmos3_edge_projector\",\"text_config\":\"cosmos3_edge_text\"}}",
	"cosmos3_edge_projector": "{\"defaults\":{\"input_hidden_size\":1024,\"merger_intermediate_size\":11520,\"out_hidden_size\":1024,\"spatial_merge_size\":2,\"use_postshuffle_norm\":false}}",
	"cosmos3_edge_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":2048,\"intermediate_size\":9216,\"max_position_embeddings\":131072,\"mlp_bias\":false,\"num_attention_heads\":16,\"num_hidden_layers\":28,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":131072}}",
	"cosmos3_edge_vision": "{\"defaults\":{\"hidden_size\":1152,\"intermediate_size\":4304,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":27,\"num_patches\":256,\"patch_size\":16,\"spatial_merge_size\":2}}",
	"cosmos3_omni": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_vl_vision\",\"text_config\":\"qwen3_vl_text\"}}",
	"cwm": "{\"defaults\":{\"head_dim\":128,\"hidden_size\":6144,\"intermediate_size\":21504,\"max_position_embeddings\":131072,\"mlp_bias\":false,\"num_attention_heads\":48,\"num_hidden_layers\":64,\"num_key_value_heads\":8,\"sliding_window\":8192,\"tie_word_embeddings\":false,\"vocab_size\":128256}}",
	"dbrx": "{\"defaults\":{\"d_model\":2048,\"emb_pdrop\":0.0,\"max_seq_len\":2048,\"n_heads\":16,\"n_layers\":24,\"resid_pdrop\":0.0,\"tie_word_embeddings\":false,\"vocab_size\":32000},\"aliases\":{\"num_attention_heads\":\"n_heads\",\"hidden_size\":\"d_model\",\"num_hidden_layers\":\"n_layers\",\"max_position_embeddings\":\"max_seq_len\"}}",
	"deepseek_v2": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":0,\"hidden_size\":4096,\"intermediate_size\":11008,\"kv_lora_rank\":512,\"max_position_embeddings\":2048,\"mlp_bias\":false,\"moe_intermediate_size\":1407,\"n_routed_experts\":64,\"n_shared_experts\":2,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"v_head_dim\":128,\"vocab_size\":102400},\"aliases\":{\"num_experts\":\"n_routed_experts\"}}",
	"deepseek_v3": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":3,\"hidden_size\":7168,\"intermediate_size\":18432,\"kv_lora_rank\":512,\"max_position_embeddings\":4096,\"moe_intermediate_size\":2048,\"n_group\":8,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":61,\"num_key_value_heads\":128,\"num_mtp_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":4,\"v_head_dim\":128,\"vocab_size\":129280},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\"}}",
	"deepseek_v32": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":3,\"hidden_size\":7168,\"intermediate_size\":18432,\"kv_lora_rank\":512,\"max_position_embeddings\":4096,\"moe_intermediate_size\":2048,\"n_group\":8,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":61,\"num_key_value_heads\":128,\"num_mtp_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":4,\"v_head_dim\":128,\"vocab_size\":129280},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\"}}",
	"deepseek_v4": "{\"defaults\":{\"max_position_embeddings\":1048576}}",
	"deepseek_vl_v2": "{\"defaults\":{\"global_view_pos\":\"head\",\"tile_tag\":\"tile_tag\",\"vocab_size\":102400}}",
	"diffusion_gemma": "{\"defaults\":{\"canvas_length\":256}}",
	"dots1": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":0,\"hidden_size\":4608,\"intermediate_size\":10944,\"max_position_embeddings\":2048,\"max_window_layers\":62,\"moe_intermediate_size\":1408,\"n_group\":1,\"num_attention_heads\":32,\"num_hidden_layers\":62,\"num_key_value_heads\":32,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"topk_group\":1,\"vocab_size\":152064},\"aliases\":{\"num_local_experts\":\"n_routed_experts\"}}",
	"dots3_note": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":3,\"hidden_size\":7168,\"intermediate_size\":18432,\"kv_lora_rank\":512,\"max_position_embeddings\":4096,\"moe_intermediate_size\":2048,\"n_group\":8,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":61,\"num_key_value_heads\":128,\"num_mtp_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":4,\"v_head_dim\":128,\"vocab_size\":129280},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\"}}",
	"dots3_note_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":5120,\"index_head_dim\":128,\"index_n_heads\":64,\"index_topk\":2048,\"intermediate_size\":13824,\"kv_lora_rank\":512,\"max_position_embeddings\":524288,\"mlp_bias\":false,\"moe_intermediate_size\":1536,\"n_group\":1,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":46,\"num_key_value_heads\":128,\"q_lora_rank\":1024,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"shared_experts_intermediate_size\":1536,\"tie_word_embeddings\":false,\"topk_group\":1,\"v_head_dim\":128,\"vocab_size\":152064},\"aliases\":{\"num_local_experts\":\"n_routed_experts\"}}",
	"eagle": "{\"defaults\":{}}",
	"emu3": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vq_config\":\"emu3_vqgan\",\"text_config\":\"emu3_text_model\"}}",
	"emu3_text_model": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":9216,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":184622}}",
	"emu3_vqgan": "{\"defaults\":{\"attn_resolutions\":[3],\"base_channels\":256,\"double_latent\":false,\"embed_dim\":4,\"hidden_size\":1024,\"in_channels\":3,\"latent_channels\":4,\"num_attention_heads\":1,\"num_res_blocks\":2,\"out_channels\":3,\"temporal_downsample_factor\":4}}",
	"ernie": "{\"defaults\":{\"add_cross_attention\":false,\"hidden_size\":768,\"intermediate_size\":3072,\"is_decoder\":false,\"max_position_embeddings\":512,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"task_type_vocab_size\":3,\"tie_word_embeddings\":true,\"type_vocab_size\":2,\"use_task_id\":false,\"vocab_size\":30522}}",
	"ernie4_5": "{\"defaults\":{\"head_dim\":128,\"hidden_size\":1024,\"intermediate_size\":3072,\"max_position_embeddings\":131072,\"num_attention_heads\":16,\"num_hidden_layers\":18,\"num_key_value_heads\":2,\"tie_word_embeddings\":true,\"use_bias\":false,\"vocab_size\":103424}}",
	"ernie4_5_moe": "{\"defaults\":{\"hidden_size\":2560,\"intermediate_size\":12288,\"max_position_embeddings\":131072,\"moe_intermediate_size\":1536,\"moe_k\":6,\"moe_layer_end_index\":-1,\"moe_layer_interval\":1,\"moe_layer_start_index\":1,\"moe_norm_min\":1e-12,\"moe_num_experts\":64,\"moe_num_shared_experts\":2,\"num_attention_heads\":20,\"num_hidden_layers\":28,\"num_key_value_heads\":4,\"tie_word_embeddings\":true,\"use_bias\":false,\"vocab_size\":103424},\"aliases\":{\"num_experts\":\"moe_num_experts\",\"num_experts_per_tok\":\"moe_k\"}}",
	"ernie4_5_vl_moe": "{\"defaults\":{\"tie_word_embeddings\":true},\"parts\":{\"vision_config\":\"ernie4_5_vl_moe_vision\",\"text_config\":\"ernie4_5_vl_moe_text\"}}",
	"ernie4_5_vl_moe_text": "{\"defaults\":{\"hidden_size\":2560,\"intermediate_size\":12288,\"max_position_embeddings\":131072,\"moe_k\":6,\"moe_norm_min\":1e-12,\"moe_num_experts\":64,\"moe_num_shared_experts\":2,\"num_attention_heads\":20,\"num_hidden_layers\":28,\"num_key_value_heads\":4,\"tie_word_embeddings\":true,\"use_bias\":false,\"vocab_size\":103424},\"aliases\":{\"num_experts\":\"moe_num_experts\",\"num_experts_per_tok\":\"moe_k\"}}",
	"ernie4_5_vl_moe_vision": "{\"defaults\":{\"depth\":32,\"hidden_size\":1280,\"in_channels\":3,\"intermediate_size\":5120,\"num_heads\":16,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_merge_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"exaone": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":4096,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":102400},\"aliases\":{\"num_layers\":\"num_hidden_layers\",\"layer_norm_epsilon\":\"rms_norm_eps\",\"activation_function\":\"hidden_act\"}}",
	"exaone4": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":16384,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"sliding_window\":4096,\"sliding_window_pattern\":4,\"tie_word_embeddings\":false,\"vocab_size\":102400}}",
	"exaone4_5": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"exaone4_5_vision\"}}",
	"exaone4_5_vision": "{\"defaults\":{\"depth\":32,\"fullatt_block_indexes\":[7,15,23,31],\"hidden_size\":3584,\"in_channels\":3,\"intermediate_size\":3420,\"num_heads\":16,\"num_key_value_heads\":8,\"out_hidden_size\":3584,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2,\"window_size\":112},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"exaone_moe": "{\"defaults\":{\"first_k_dense_replace\":1,\"hidden_size\":4096,\"intermediate_size\":16384,\"max_position_embeddings\":2048,\"moe_intermediate_size\":1024,\"n_group\":1,\"num_attention_heads\":32,\"num_experts\":64,\"num_experts_per_tok\":8,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"num_shared_experts\":1,\"sliding_window\":4096,\"sliding_window_pattern\":4,\"tie_word_embeddings\":false,\"topk_group\":1,\"vocab_size\":102400}}",
	"falcon": "{\"defaults\":{\"alibi\":false,\"bias\":false,\"hidden_size\":4544,\"max_position_embeddings\":2048,\"multi_query\":true,\"new_decoder_architecture\":false,\"num_attention_heads\":71,\"num_hidden_layers\":32,\"parallel_attn\":true,\"tie_word_embeddings\":true,\"vocab_size\":65024}}",
	"falcon_h1": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":14336,\"mamba_chunk_size\":256,\"mamba_conv_bias\":true,\"mamba_d_conv\":4,\"mamba_d_head\":\"auto\",\"mamba_d_ssm\":1024,\"mamba_d_state\":256,\"mamba_expand\":2,\"mamba_n_groups\":1,\"mamba_n_heads\":128,\"mamba_norm_before_gate\":true,\"mamba_proj_bias\":false,\"mamba_rms_norm\":false,\"max_position_embeddings\":8192,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"projectors_bias\":false,\"tie_word_embeddings\":false,\"vocab_size\":128000},\"aliases\":{\"layer_types\":\"layers_block_type\"}}",
	"falcon_mamba": "{\"defaults\":{\"conv_kernel\":4,\"expand\":2,\"hidden_size\":768,\"num_hidden_layers\":32,\"residual_in_fp32\":true,\"state_size\":16,\"tie_word_embeddings\":true,\"time_step_rank\":\"auto\",\"use_associative_scan\":true,\"use_bias\":false,\"use_conv_bias\":true,\"use_mambapy\":false,\"vocab_size\":50280}}",
	"flex_olmo": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":4096,\"num_attention_heads\":32,\"num_experts\":7,\"num_experts_per_tok\":5,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":100352},\"aliases\":{\"num_local_experts\":\"num_experts\"}}",
	"florence2": "{\"defaults\":{\"tie_word_embeddings\":true},\"parts\":{\"vision_config\":\"florence_vision\"}}",
	"florence_vision": "{\"defaults\":{\"depths\":[1,1,9,1],\"drop_path_rate\":0.1,\"embed_dim\":[128,256,512,1024],\"in_channels\":3,\"max_position_embeddings\":50,\"max_temporal_embeddings\":100,\"mlp_ratio\":4.0,\"num_groups\":[4,8,16,32],\"num_heads\":[4,8,16,32],\"patch_padding\":[3,1,1,1],\"patch_prenorm\":[false,true,true,true],\"patch_size\":[7,3,3,3],\"patch_stride\":[4,2,2,2],\"projection_dim\":1024,\"qkv_bias\":true,\"window_size\":12}}",
	"funaudiochat": "{\"defaults\":{\"audio_token_index\":151646,\"hidden_size\":4096,\"ignore_index\":-100},\"aliases\":{\"audio_token_id\":\"audio_token_index\"}}",
	"fuyu": "{\"defaults\":{\"image_size\":300,\"num_channels\":3,\"patch_size\":30,\"tie_word_embeddings\":false}}",
	"gemma": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":3072,\"intermediate_size\":24576,\"max_position_embeddings\":8192,\"num_attention_heads\":16,\"num_hidden_layers\":28,\"num_key_value_heads\":16,\"tie_word_embeddings\":true,\"vocab_size\":256000}}",
	"gemma2": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":2304,\"intermediate_size\":9216,\"max_position_embeddings\":8192,\"num_attention_heads\":8,\"num_hidden_layers\":26,\"num_key_value_heads\":4,\"query_pre_attn_scalar\":256,\"sliding_window\":4096,\"tie_word_embeddings\":true,\"vocab_size\":256000}}",
	"gemma3": "{\"defaults\":{\"boi_token_index\":255999,\"eoi_token_index\":256000,\"image_token_index\":262144,\"mm_tokens_per_image\":256,\"tie_word_embeddings\":true},\"parts\":{\"text_config\":\"gemma3_text\"},\"aliases\":{\"image_token_id\":\"image_token_index\",\"boi_token_id\":\"boi_token_index\",\"eoi_token_id\":\"eoi_token_index\"}}",
	"gemma3_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":2304,\"intermediate_size\":9216,\"max_position_embeddings\":131072,\"num_attention_heads\":8,\"num_hidden_layers\":26,\"num_key_value_heads\":4,\"query_pre_attn_scalar\":256,\"sliding_window\":4096,\"tie_word_embeddings\":true,\"use_bidirectional_attention\":false,\"vocab_size\":262208}}",
	"gemma3n": "{\"defaults\":{\"audio_soft_tokens_per_image\":188,\"tie_word_embeddings\":true,\"vision_soft_tokens_per_image\":256},\"parts\":{\"text_config\":\"gemma3n_text\",\"vision_config\":\"gemma3n_vision\",\"audio_config\":\"gemma3n_audio\"}}",
	"gemma3n_audio": "{\"defaults\":{\"conf_attention_chunk_size\":12,\"conf_attention_context_left\":13,\"conf_attention_context_right\":0,\"conf_attention_logit_cap\":50.0,\"conf_conv_kernel_size\":5,\"conf_num_attention_heads\":8,\"conf_num_hidden_layers\":12,\"conf_reduction_factor\":4,\"conf_residual_weight\":0.5,\"hidden_size\":1536,\"input_feat_size\":128,\"sscp_conv_channel_size\":[128,32],\"vocab_offset\":262272,\"vocab_size\":128}}",
	"gemma3n_text": "{\"defaults\":{\"altup_active_idx\":0,\"altup_num_inputs\":4,\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":2048,\"hidden_size_per_layer_input\":256,\"intermediate_size\":16384,\"laurel_rank\":64,\"max_position_embeddings\":32768,\"num_attention_heads\":8,\"num_hidden_layers\":35,\"num_key_value_heads\":2,\"num_kv_shared_layers\":15,\"sliding_window\":512,\"tie_word_embeddings\":true,\"vocab_size\":262400,\"vocab_size_per_layer_input\":262144}}",
	"gemma3n_vision": "{\"defaults\":{\"architecture\":\"mobilenetv5_300m_enc\",\"do_pooling\":false,\"hidden_size\":2048,\"vocab_offset\":262144,\"vocab_size\":128}}",
	"gemma4": "{\"defaults\":{\"eoa_token_index\":258883,\"tie_word_embeddings\":true},\"parts\":{\"text_config\":\"gemma4_text\",\"vision_config\":\"gemma4_vision\",\"audio_config\":\"gemma4_audio\"}}",
	"gemma4_audio": "{\"defaults\":{\"attention_chunk_size\":12,\"attention_context_left\":13,\"attention_context_right\":0,\"attention_invalid_logits_value\":-1000000000.0,\"attention_logit_cap\":50.0,\"conv_kernel_size\":5,\"hidden_size\":1024,\"num_attention_heads\":8,\"num_hidden_layers\":12,\"residual_weight\":0.5,\"use_clipped_linears\":true}}",
	"gemma4_text": "{\"defaults\":{\"attention_bias\":false,\"attention_k_eq_v\":false,\"enable_moe_block\":false,\"head_dim\":256,\"hidden_size\":2304,\"hidden_size_per_layer_input\":256,\"intermediate_size\":9216,\"max_position_embeddings\":131072,\"num_attention_heads\":8,\"num_hidden_layers\":30,\"num_key_value_heads\":4,\"num_kv_shared_layers\":0,\"sliding_window\":512,\"tie_word_embeddings\":true,\"use_double_wide_mlp\":false,\"vocab_size\":262144,\"vocab_size_per_layer_input\":262144}}",
	"gemma4_unified": "{\"defaults\":{\"eoa_token_index\":258883,\"tie_word_embeddings\":true},\"parts\":{\"text_config\":\"gemma4_unified_text\",\"vision_config\":\"gemma4_unified_vision\",\"audio_config\":\"gemma4_unified_audio\"}}",
	"gemma4_unified_audio": "{\"defaults\":{\"audio_embed_dim\":640}}",
	"gemma4_unified_text": "{\"defaults\":{\"attention_bias\":false,\"attention_k_eq_v\":false,\"head_dim\":256,\"hidden_size\":2304,\"intermediate_size\":9216,\"max_position_embeddings\":262144,\"num_attention_heads\":8,\"num_hidden_layers\":30,\"num_key_value_heads\":4,\"num_kv_shared_layers\":0,\"sliding_window\":1024,\"tie_word_embeddings\":true,\"use_bidirectional_attention\":\"vision\",\"use_double_wide_mlp\":false,\"vocab_size\":262144}}",
	"gemma4_unified_vision": "{\"defaults\":{\"mm_embed_dim\":3840,\"mm_posemb_size\":1120,\"patch_size\":16,\"pooling_kernel_size\":3}}",
	"gemma4_vision": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":64,\"hidden_size\":768,\"intermediate_size\":3072,\"max_position_embeddings\":131072,\"num_attention_heads\":12,\"num_hidden_layers\":16,\"num_key_value_heads\":12,\"patch_size\":16,\"pooling_kernel_size\":3,\"position_embedding_size\":10240,\"standardize\":false,\"use_clipped_linears\":false}}",
	"glm": "{\"defaults\":{\"attention_bias\":true,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":13696,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_hidden_layers\":40,\"num_key_value_heads\":2,\"tie_word_embeddings\":false,\"vocab_size\":151552}}",
	"glm4": "{\"defaults\":{\"attention_bias\":true,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":13696,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_hidden_layers\":40,\"num_key_value_heads\":2,\"tie_word_embeddings\":false,\"vocab_size\":151552}}",
	"glm4_moe": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":1,\"hidden_size\":4096,\"intermediate_size\":10944,\"max_position_embeddings\":131072,\"moe_intermediate_size\":1408,\"n_group\":1,\"n_routed_experts\":128,\"n_shared_experts\":1,\"num_attention_heads\":96,\"num_experts_per_tok\":8,\"num_hidden_layers\":46,\"num_key_value_heads\":8,\"num_mtp_layers\":1,\"tie_word_embeddings\":false,\"topk_group\":1,\"use_qk_norm\":false,\"vocab_size\":151552},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\"}}",
	"glm4_moe_lite": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":2048,\"intermediate_size\":10240,\"kv_lora_rank\":512,\"max_position_embeddings\":202752,\"moe_intermediate_size\":1536,\"n_group\":1,\"n_routed_experts\":64,\"n_shared_experts\":1,\"num_attention_heads\":20,\"num_experts_per_tok\":4,\"num_hidden_layers\":47,\"num_key_value_heads\":20,\"q_lora_rank\":768,\"qk_nope_head_dim\":192,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":1,\"v_head_dim\":256,\"vocab_size\":154880},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"head_dim\":\"qk_rope_head_dim\"}}",
	"glm4v": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"glm4v_vision\",\"text_config\":\"glm4v_text\"}}",
	"glm4v_moe": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"glm4v_moe_vision\",\"text_config\":\"glm4v_moe_text\"}}",
	"glm4v_moe_text": "{\"defaults\":{\"attention_bias\":true,\"first_k_dense_replace\":1,\"hidden_size\":4096,\"intermediate_size\":10944,\"max_position_embeddings\":65536,\"moe_intermediate_size\":1408,\"n_group\":1,\"n_routed_experts\":128,\"n_shared_experts\":1,\"num_attention_heads\":96,\"num_experts_per_tok\":8,\"num_hidden_layers\":46,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"topk_group\":1,\"vocab_size\":151424},\"aliases\":{\"num_local_experts\":\"n_routed_experts\"}}",
	"glm4v_moe_vision": "{\"defaults\":{\"attention_bias\":false,\"depth\":24,\"hidden_size\":1536,\"image_size\":336,\"in_channels\":3,\"intermediate_size\":13696,\"num_heads\":12,\"out_hidden_size\":4096,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"glm4v_text": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":13696,\"max_position_embeddings\":32768,\"num_attention_heads\":32,\"num_hidden_layers\":40,\"num_key_value_heads\":2,\"vocab_size\":151552}}",
	"glm4v_vision": "{\"defaults\":{\"attention_bias\":false,\"depth\":24,\"hidden_size\":1536,\"image_size\":336,\"in_channels\":3,\"intermediate_size\":13696,\"num_heads\":12,\"out_hidden_size\":4096,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"glm_moe_dsa": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":3,\"head_dim\":64,\"hidden_size\":6144,\"index_head_dim\":128,\"index_n_heads\":32,\"index_topk\":2048,\"intermediate_size\":12288,\"kv_lora_rank\":512,\"max_position_embeddings\":202752,\"mlp_bias\":false,\"moe_intermediate_size\":2048,\"n_group\":1,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":64,\"num_experts_per_tok\":8,\"num_hidden_layers\":78,\"num_key_value_heads\":64,\"q_lora_rank\":2048,\"qk_nope_head_dim\":192,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":1,\"v_head_dim\":256,\"vocab_size\":154880},\"aliases\":{\"num_local_experts\":\"n_routed_experts\"}}",
	"glm_ocr": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"glm_ocr_vision\",\"text_config\":\"glm_ocr_text\"}}",
	"glm_ocr_text": "{\"defaults\":{\"hidden_size\":1024,\"intermediate_size\":4096,\"max_position_embeddings\":131072,\"num_attention_heads\":16,\"num_hidden_layers\":16,\"num_key_value_heads\":8,\"vocab_size\":59392}}",
	"glm_ocr_vision": "{\"defaults\":{\"attention_bias\":true,\"depth\":24,\"hidden_size\":1024,\"image_size\":336,\"in_channels\":3,\"intermediate_size\":4096,\"num_heads\":16,\"out_hidden_size\":1536,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"glmasr": "{\"defaults\":{\"tie_word_embeddings\":true}}",
	"gpt-sw3": "{\"defaults\":{\"add_cross_attention\":false,\"attn_pdrop\":0.1,\"embd_pdrop\":0.1,\"n_embd\":768,\"n_head\":12,\"n_layer\":12,\"n_positions\":1024,\"reorder_and_upcast_attn\":false,\"resid_pdrop\":0.1,\"summary_type\":\"cls_index\",\"summary_use_proj\":true,\"tie_word_embeddings\":true,\"vocab_size\":50257},\"aliases\":{\"hidden_size\":\"n_embd\",\"max_position_embeddings\":\"n_positions\",\"num_attention_heads\":\"n_head\",\"num_hidden_layers\":\"n_layer\"}}",
	"gpt2": "{\"defaults\":{\"add_cross_attention\":false,\"attn_pdrop\":0.1,\"embd_pdrop\":0.1,\"n_embd\":768,\"n_head\":12,\"n_layer\":12,\"n_positions\":1024,\"reorder_and_upcast_attn\":false,\"resid_pdrop\":0.1,\"summary_type\":\"cls_index\",\"summary_use_proj\":true,\"tie_word_embeddings\":true,\"vocab_size\":50257},\"aliases\":{\"hidden_size\":\"n_embd\",\"max_position_embeddings\":\"n_positions\",\"num_attention_heads\":\"n_head\",\"num_hidden_layers\":\"n_layer\"}}",
	"gpt_bigcode": "{\"defaults\":{\"add_cross_attention\":false,\"attention_softmax_in_fp32\":true,\"attn_pdrop\":0.1,\"embd_pdrop\":0.1,\"multi_query\":true,\"n_embd\":768,\"n_head\":12,\"n_layer\":12,\"n_positions\":1024,\"resid_pdrop\":0.1,\"tie_word_embeddings\":true,\"vocab_size\":50257},\"aliases\":{\"hidden_size\":\"n_embd\",\"max_position_embeddings\":\"n_positions\",\"num_attention_heads\":\"n_head\",\"num_hidden_layers\":\"n_layer\"}}",
	"gpt_neox": "{\"defaults\":{\"attention_bias\":true,\"hidden_size\":6144,\"intermediate_size\":24576,\"is_decoder\":false,\"max_position_embeddings\":2048,\"num_attention_heads\":64,\"num_hidden_layers\":44,\"tie_word_embeddings\":false,\"use_parallel_residual\":true,\"vocab_size\":50432}}",
	"gpt_oss": "{\"defaults\":{\"attention_bias\":true,\"head_dim\":64,\"hidden_size\":2880,\"intermediate_size\":2880,\"max_position_embeddings\":131072,\"num_attention_heads\":64,\"num_experts_per_tok\":4,\"num_hidden_layers\":36,\"num_key_value_heads\":8,\"num_local_experts\":128,\"sliding_window\":128,\"swiglu_limit\":7.0,\"tie_word_embeddings\":false,\"vocab_size\":201088},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"gptj": "{\"defaults\":{\"attn_pdrop\":0.0,\"embd_pdrop\":0.0,\"n_embd\":4096,\"n_head\":16,\"n_layer\":28,\"n_positions\":2048,\"resid_pdrop\":0.0,\"rotary_dim\":64,\"tie_word_embeddings\":false,\"vocab_size\":50400},\"aliases\":{\"max_position_embeddings\":\"n_positions\",\"hidden_size\":\"n_embd\",\"num_attention_heads\":\"n_head\",\"num_hidden_layers\":\"n_layer\"}}",
	"granite": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"logits_scaling\":1.0,\"max_position_embeddings\":2048,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"granite4_vision": "{\"defaults\":{\"image_grid_pinpoints\":[],\"image_seq_length\":576,\"image_token_index\":100352,\"spatial_stride\":2,\"spatial_target_layers\":[0,10,20,30],\"spatial_vision_layer\":-1,\"use_image_newline_parameter\":true,\"vision_feature_layer\":-2,\"vision_feature_select_strategy\":\"full\"}}",
	"granite_speech": "{\"defaults\":{\"audio_token_index\":49155,\"has_lora_adapter\":true,\"tie_word_embeddings\":true,\"window_size\":15},\"parts\":{\"encoder_config\":\"granite_speech_encoder\"},\"aliases\":{\"audio_token_id\":\"audio_token_index\"}}",
	"granite_speech_encoder": "{\"defaults\":{\"context_size\":200,\"conv_expansion_factor\":2,\"conv_kernel_size\":15,\"feedforward_mult\":4,\"hidden_dim\":1024,\"input_dim\":160,\"max_pos_emb\":512,\"num_heads\":8,\"num_layers\":10},\"aliases\":{\"hidden_size\":\"hidden_dim\",\"num_hidden_layers\":\"num_layers\",\"num_attention_heads\":\"num_heads\",\"num_mel_bins\":\"input_dim\"}}",
	"granite_speech_plus": "{\"defaults\":{\"audio_token_index\":49155,\"has_lora_adapter\":true,\"tie_word_embeddings\":true,\"window_size\":15},\"parts\":{\"encoder_config\":\"granite_speech_plus_encoder\"},\"aliases\":{\"audio_token_id\":\"audio_token_index\"}}",
	"granite_speech_plus_encoder": "{\"defaults\":{\"context_size\":200,\"conv_expansion_factor\":2,\"conv_kernel_size\":15,\"feedforward_mult\":4,\"hidden_dim\":1024,\"input_dim\":160,\"max_pos_emb\":512,\"num_heads\":8,\"num_layers\":10},\"aliases\":{\"hidden_size\":\"hidden_dim\",\"num_hidden_layers\":\"num_layers\",\"num_attention_heads\":\"num_heads\",\"num_mel_bins\":\"input_dim\"}}",
	"granite_swa": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":2560,\"intermediate_size\":8192,\"logits_scaling\":1.0,\"max_position_embeddings\":8192,\"mlp_bias\":false,\"num_attention_heads\":20,\"num_hidden_layers\":24,\"num_key_value_heads\":4,\"sliding_window\":128,\"tie_word_embeddings\":true,\"vocab_size\":100352}}",
	"granitemoe": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"logits_scaling\":1.0,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_local_experts\":8,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"granitemoe_swa": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"logits_scaling\":1.0,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_local_experts\":8,\"shared_intermediate_size\":0,\"sliding_window\":128,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"granitemoehybrid": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"logits_scaling\":1.0,\"mamba_chunk_size\":256,\"mamba_conv_bias\":true,\"mamba_d_conv\":4,\"mamba_d_head\":\"auto\",\"mamba_d_state\":256,\"mamba_expand\":2,\"mamba_n_groups\":1,\"mamba_n_heads\":128,\"mamba_proj_bias\":false,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_local_experts\":8,\"shared_intermediate_size\":1024,\"tie_word_embeddings\":false,\"vocab_size\":32000},\"aliases\":{\"layers_block_type\":\"layer_types\"}}",
	"granitemoeshared": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"logits_scaling\":1.0,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_local_experts\":8,\"shared_intermediate_size\":0,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"gte": "{\"defaults\":{\"hidden_size\":768,\"intermediate_size\":3072,\"max_position_embeddings\":8192,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"tie_word_embeddings\":true,\"type_vocab_size\":1,\"vocab_size\":250048}}",
	"hrm_text": "{\"defaults\":{\"H_cycles\":2,\"L_cycles\":3,\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":1536,\"intermediate_size\":4096,\"max_position_embeddings\":2048,\"mlp_bias\":false,\"num_attention_heads\":12,\"num_hidden_layers\":16,\"prefix_lm\":true,\"tie_word_embeddings\":false,\"vocab_size\":151808}}",
	"hunyuan_v1_dense": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":290943}}",
	"hunyuan_v1_moe": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"moe_topk\":1,\"num_attention_heads\":32,\"num_experts\":1,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":290943},\"aliases\":{\"num_experts_per_tok\":\"moe_topk\",\"num_local_experts\":\"num_experts\"}}",
	"hunyuan_vl": "{\"defaults\":{\"im_end_id\":120119,\"im_newline_id\":120121,\"im_start_id\":120118,\"tie_word_embeddings\":true},\"parts\":{\"vision_config\":\"hunyuan_vl_vision\",\"text_config\":\"hunyuan_vl_text\"}}",
	"hunyuan_vl_text": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":true,\"vocab_size\":290943},\"aliases\":{\"attention_head_dim\":\"head_dim\",\"org_vocab_size\":\"vocab_size\",\"pad_id\":\"pad_token_id\"}}",
	"hunyuan_vl_vision": "{\"defaults\":{\"hidden_size\":1152,\"img_max_token_num\":4096,\"intermediate_size\":4304,\"interpolate_mode\":\"bilinear\",\"max_image_size\":2048,\"max_vit_seq_len\":16384,\"min_image_size\":512,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":27,\"out_hidden_size\":4096,\"patch_size\":16,\"spatial_merge_size\":2,\"temporal_patch_size\":1,\"text_hidden_size\":3072},\"aliases\":{\"attention_heads\":\"num_attention_heads\",\"layer_norm_eps\":\"rms_norm_eps\"}}",
	"hy_v3": "{\"defaults\":{\"enable_attention_fp32_softmax\":false,\"enable_lm_head_fp32\":true,\"enable_moe_fp32_combine\":false,\"expert_hidden_dim\":1536,\"first_k_dense_replace\":1,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":13312,\"max_position_embeddings\":131072,\"moe_router_enable_expert_bias\":true,\"moe_router_use_sigmoid\":true,\"num_attention_heads\":64,\"num_experts\":192,\"num_experts_per_tok\":8,\"num_hidden_layers\":80,\"num_key_value_heads\":8,\"num_shared_experts\":1,\"qk_norm\":true,\"route_norm\":true,\"tie_word_embeddings\":false,\"use_grouped_mm\":false,\"vocab_size\":120832}}",
	"hy_v4": "{\"defaults\":{\"attention_bias\":false,\"enable_ihc\":true,\"enable_lm_head_fp32\":true,\"gated_mla\":true,\"gating_type\":\"elementwise\",\"hc_magnitude\":2.0,\"hc_mult\":4,\"head_dim\":256,\"hidden_size\":2816,\"index_head_dim\":128,\"index_n_heads\":16,\"index_topk\":2048,\"intermediate_size\":6912,\"kv_lora_rank\":512,\"learnable_sink\":true,\"learnable_sink_init\":0.0,\"max_position_embeddings\":262144,\"moe_intermediate_size\":768,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":32,\"num_experts_per_tok\":8,\"num_hidden_layers\":34,\"num_key_value_heads\":32,\"num_nextn_predict_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":192,\"qk_rope_head_dim\":64,\"swiglu_limit\":10.0,\"tie_word_embeddings\":false,\"v_head_dim\":256,\"vocab_size\":120832},\"aliases\":{\"num_local_experts\":\"n_routed_experts\"}}",
	"hyperclovax": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":11008,\"logits_scaling\":1.0,\"max_position_embeddings\":2048,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"tie_word_embeddings\":false,\"use_post_norm\":true,\"vocab_size\":32000}}",
	"idefics3": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"idefics3_vision\"}}",
	"idefics3_vision": "{\"defaults\":{\"hidden_size\":1152,\"image_size\":224,\"intermediate_size\":3072,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":12,\"patch_size\":32}}",
	"inkling_audio_model": "{\"defaults\":{}}",
	"inkling_mm_model": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"text_config\":\"inkling_model\",\"audio_config\":\"inkling_audio_model\",\"vision_config\":\"inkling_vision_model\"}}",
	"inkling_model": "{\"defaults\":{\"chain_hidden_post_norm\":false,\"d_rel\":16,\"dense_intermediate_size\":768,\"dense_mlp_idx\":0,\"head_dim\":128,\"hidden_size\":1536,\"inference_moe_w13_interleaved\":true,\"intermediate_size\":768,\"local_layer_ids\":[],\"n_routed_experts\":0,\"n_shared_experts\":0,\"norm_after_topk\":true,\"num_attention_heads\":12,\"num_experts\":0,\"num_experts_per_tok\":1,\"num_hidden_layers\":16,\"num_key_value_heads\":4,\"num_nextn_predict_layers\":0,\"num_shared_experts\":0,\"o_bias\":false,\"padded_vocab_size\":201024,\"q_bias\":false,\"rel_extent\":1024,\"sconv_kernel_size\":4,\"shared_expert_sink\":false,\"shared_experts_size\":1,\"sliding_window_size\":512,\"swa_head_dim\":128,\"swa_num_attention_heads\":12,\"swa_num_key_value_heads\":4,\"swa_v_head_dim\":128,\"tie_word_embeddings\":false,\"unpadded_vocab_size\":201024,\"use_embed_norm\":false,\"use_gate_bias\":false,\"use_sconv\":false,\"v_head_dim\":128,\"vocab_size\":201024}}",
	"inkling_text": "{\"defaults\":{\"chain_hidden_post_norm\":false,\"conv_kernel_size\":4,\"d_rel\":16,\"head_dim\":128,\"hidden_size\":6144,\"intermediate_size\":24576,\"max_position_embeddings\":131072,\"moe_intermediate_size\":3072,\"mtp_hidden_states_first\":true,\"n_routed_experts\":256,\"n_shared_experts\":2,\"num_attention_heads\":64,\"num_experts_per_tok\":6,\"num_hidden_layers\":66,\"num_key_value_heads\":8,\"rel_extent\":1024,\"shared_expert_sink\":true,\"sliding_window_size\":512,\"swa_head_dim\":128,\"swa_num_attention_heads\":64,\"swa_num_key_value_heads\":16,\"vocab_size\":201024},\"aliases\":{\"embedding_multiplier\":\"logits_mup_width_multiplier\",\"sliding_window\":\"sliding_window_size\",\"num_local_experts\":\"n_routed_experts\",\"sconv_kernel_size\":\"conv_kernel_size\",\"model_max_length\":\"max_position_embeddings\"}}",
	"inkling_vision_model": "{\"defaults\":{}}",
	"internlm3": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":10240,\"max_position_embeddings\":32768,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":48,\"num_key_value_heads\":2,\"tie_word_embeddings\":false,\"vocab_size\":128512},\"aliases\":{\"qkv_bias\":\"attention_bias\",\"bias\":\"mlp_bias\"}}",
	"internvl": "{\"defaults\":{\"downsample_ratio\":0.5,\"image_seq_length\":256,\"tie_word_embeddings\":true,\"vision_feature_layer\":-1,\"vision_feature_select_strategy\":\"default\"},\"parts\":{\"vision_config\":\"internvl_vision\"}}",
	"internvl_vision": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":1024,\"image_size\":[448,448],\"intermediate_size\":4096,\"norm_type\":\"layer_norm\",\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":24,\"patch_size\":[14,14],\"use_absolute_position_embeddings\":true,\"use_qk_norm\":false}}",
	"iquestcoder": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":5120,\"intermediate_size\":27648,\"max_position_embeddings\":131072,\"mlp_bias\":false,\"num_attention_heads\":40,\"num_hidden_layers\":80,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":76800}}",
	"isaac": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":22016,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936},\"parts\":{\"vision_config\":\"pixel_shuffle_siglip2\",\"text_config\":\"qwen3\"}}",
	"jais2": "{\"defaults\":{\"attention_bias\":true,\"hidden_size\":3328,\"intermediate_size\":26624,\"max_position_embeddings\":8192,\"mlp_bias\":true,\"num_attention_heads\":26,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":150272}}",
	"jamba": "{\"defaults\":{\"attn_layer_offset\":4,\"attn_layer_period\":8,\"expert_layer_offset\":1,\"expert_layer_period\":2,\"hidden_size\":4096,\"intermediate_size\":14336,\"mamba_conv_bias\":true,\"mamba_d_conv\":4,\"mamba_d_state\":16,\"mamba_dt_rank\":\"auto\",\"mamba_expand\":2,\"mamba_proj_bias\":false,\"max_position_embeddings\":262144,\"num_attention_heads\":32,\"num_experts\":16,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"use_associative_scan\":true,\"use_mamba_kernels\":true,\"use_mambapy\":false,\"vocab_size\":65536},\"aliases\":{\"num_local_experts\":\"num_experts\"}}",
	"k3_dspark": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":3,\"hidden_size\":7168,\"intermediate_size\":18432,\"kv_lora_rank\":512,\"max_position_embeddings\":4096,\"moe_intermediate_size\":2048,\"n_group\":8,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":61,\"num_key_value_heads\":128,\"num_mtp_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":4,\"v_head_dim\":128,\"vocab_size\":129280},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\"}}",
	"kimi_k2": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":3,\"hidden_size\":7168,\"intermediate_size\":18432,\"kv_lora_rank\":512,\"max_position_embeddings\":4096,\"moe_intermediate_size\":2048,\"n_group\":8,\"n_routed_experts\":256,\"n_shared_experts\":1,\"num_attention_heads\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":61,\"num_key_value_heads\":128,\"num_mtp_layers\":1,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":4,\"v_head_dim\":128,\"vocab_size\":129280},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\"}}",
	"kimi_k25": "{\"defaults\":{\"ignore_index\":-100,\"use_unified_vision_chunk\":false,\"video_placeholder\":\"<|kimi_k25_video_placeholder|>\"}}",
	"kimi_k3": "{\"defaults\":{\"ignore_index\":-100,\"image_placeholder\":\"<|kimi_image_placeholder|>\"}}",
	"kimi_linear": "{\"defaults\":{\"first_k_dense_replace\":0,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":11008,\"latent_moe_use_norm\":false,\"max_position_embeddings\":4096,\"mla_use_nope\":false,\"model_type\":\"kimi_linear\",\"moe_layer_freq\":1,\"moe_renormalize\":true,\"num_attention_heads\":32,\"num_expert_group\":1,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"num_nextn_predict_layers\":0,\"num_shared_experts\":0,\"tie_word_embeddings\":false,\"topk_group\":1,\"use_grouped_topk\":true,\"vocab_size\":163840}}",
	"kimi_vl": "{\"defaults\":{\"ignore_index\":-100}}",
	"laguna": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"gating\":true,\"head_dim\":128,\"hidden_size\":2048,\"intermediate_size\":8192,\"max_position_embeddings\":131072,\"mlp_only_layers\":[0],\"moe_apply_router_weight_on_input\":false,\"moe_intermediate_size\":512,\"num_attention_heads\":48,\"num_experts\":256,\"num_experts_per_tok\":8,\"num_hidden_layers\":40,\"num_key_value_heads\":8,\"partial_rotary_factor\":1.0,\"qkv_bias\":false,\"shared_expert_intermediate_size\":512,\"swa_attention_sink_enabled\":false,\"tie_word_embeddings\":false,\"vocab_size\":100352}}",
	"lfm2": "{\"defaults\":{\"block_auto_adjust_ff_dim\":true,\"block_multiple_of\":256,\"conv_L_cache\":3,\"conv_bias\":false,\"hidden_size\":2560,\"intermediate_size\":12288,\"max_position_embeddings\":128000,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"tie_word_embeddings\":true,\"vocab_size\":65536}}",
	"lfm2_moe": "{\"defaults\":{\"conv_L_cache\":3,\"conv_bias\":false,\"hidden_size\":2048,\"intermediate_size\":7168,\"max_position_embeddings\":128000,\"moe_intermediate_size\":1792,\"num_attention_heads\":32,\"num_dense_layers\":2,\"num_experts\":32,\"num_experts_per_tok\":4,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"tie_word_embeddings\":true,\"use_expert_bias\":true,\"vocab_size\":65536}}",
	"lfm2_vl": "{\"defaults\":{\"downsample_factor\":2,\"projector_bias\":true,\"projector_hidden_size\":2560,\"projector_use_layernorm\":true,\"tie_word_embeddings\":true}}",
	"llama": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"mlp_bias\":false,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"llama4": "{\"defaults\":{\"boi_token_index\":200080,\"eoi_token_index\":200081,\"image_token_index\":200092,\"tie_word_embeddings\":false},\"parts\":{\"text_config\":\"llama4_text\",\"vision_config\":\"llama4_vision_model\"},\"aliases\":{\"image_token_id\":\"image_token_index\",\"boi_token_id\":\"boi_token_index\",\"eoi_token_id\":\"eoi_token_index\"}}",
	"llama4_text": "{\"defaults\":{\"attention_bias\":false,\"attention_chunk_size\":8192,\"head_dim\":128,\"hidden_size\":5120,\"interleave_moe_layer_step\":1,\"intermediate_size\":8192,\"intermediate_size_mlp\":16384,\"max_position_embeddings\":131072,\"no_rope_layer_interval\":4,\"num_attention_heads\":40,\"num_experts_per_tok\":1,\"num_hidden_layers\":48,\"num_key_value_heads\":8,\"num_local_experts\":16,\"tie_word_embeddings\":false,\"use_qk_norm\":true,\"vocab_size\":202048}}",
	"llama4_vision_model": "{\"defaults\":{\"hidden_size\":768,\"image_size\":448,\"intermediate_size\":5632,\"multi_modal_projector_bias\":false,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":34,\"patch_size\":14,\"pixel_shuffle_ratio\":0.5,\"projector_input_dim\":4096,\"projector_output_dim\":4096,\"vision_feature_select_strategy\":\"default\",\"vision_output_dim\":7680}}",
	"llava": "{\"defaults\":{\"image_seq_length\":576,\"image_token_index\":32000,\"multimodal_projector_bias\":true,\"tie_word_embeddings\":false,\"vision_feature_layer\":-2,\"vision_feature_select_strategy\":\"default\"},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"llava_next": "{\"defaults\":{\"image_seq_length\":576,\"image_token_index\":32000,\"multimodal_projector_bias\":true,\"tie_word_embeddings\":false,\"vision_feature_layer\":-2,\"vision_feature_select_strategy\":\"default\"},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"llava_next_video": "{\"defaults\":{\"image_seq_length\":576,\"image_token_index\":32001,\"multimodal_projector_bias\":true,\"spatial_pool_mode\":\"average\",\"spatial_pool_stride\":2,\"tie_word_embeddings\":false,\"video_seq_length\":288,\"video_token_index\":32000,\"vision_feature_layer\":-2,\"vision_feature_select_strategy\":\"default\"},\"aliases\":{\"image_token_id\":\"image_token_index\",\"video_token_id\":\"video_token_index\"}}",
	"llava_onevision": "{\"defaults\":{\"image_token_index\":151646,\"multimodal_projector_bias\":true,\"tie_word_embeddings\":false,\"video_token_index\":151647,\"vision_aspect_ratio\":\"anyres_max_9\",\"vision_feature_layer\":-1,\"vision_feature_select_strategy\":\"full\"},\"aliases\":{\"image_token_id\":\"image_token_index\",\"video_token_id\":\"video_token_index\"}}",
	"longcat_flash": "{\"defaults\":{\"attention_bias\":false,\"expert_ffn_hidden_size\":2048,\"ffn_hidden_size\":12288,\"head_dim\":64,\"hidden_size\":6144,\"kv_lora_rank\":512,\"max_position_embeddings\":131072,\"moe_topk\":12,\"n_routed_experts\":512,\"num_attention_heads\":64,\"num_layers\":28,\"q_lora_rank\":1536,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"v_head_dim\":128,\"vocab_size\":131072,\"zero_expert_num\":256},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_experts_per_tok\":\"moe_topk\",\"intermediate_size\":\"ffn_hidden_size\",\"moe_intermediate_size\":\"expert_ffn_hidden_size\"}}",
	"mamba": "{\"defaults\":{\"conv_kernel\":4,\"expand\":2,\"hidden_size\":768,\"num_hidden_layers\":32,\"residual_in_fp32\":true,\"state_size\":16,\"tie_word_embeddings\":true,\"time_step_rank\":\"auto\",\"use_associative_scan\":true,\"use_bias\":false,\"use_conv_bias\":true,\"use_mambapy\":false,\"vocab_size\":50280}}",
	"mamba2": "{\"defaults\":{\"chunk_size\":256,\"conv_kernel\":4,\"expand\":2,\"head_dim\":64,\"hidden_size\":4096,\"n_groups\":8,\"num_heads\":128,\"num_hidden_layers\":64,\"residual_in_fp32\":true,\"state_size\":128,\"tie_word_embeddings\":false,\"time_step_rank\":\"auto\",\"use_bias\":false,\"use_conv_bias\":true,\"vocab_size\":32768}}",
	"mbart": "{\"defaults\":{\"d_model\":1024,\"decoder_attention_heads\":16,\"decoder_ffn_dim\":4096,\"decoder_layers\":12,\"encoder_attention_heads\":16,\"encoder_ffn_dim\":4096,\"encoder_layers\":12,\"is_decoder\":false,\"max_position_embeddings\":1024,\"tie_word_embeddings\":true,\"vocab_size\":50265},\"aliases\":{\"num_attention_heads\":\"encoder_attention_heads\",\"hidden_size\":\"d_model\",\"num_hidden_layers\":\"encoder_layers\"}}",
	"medusa": "{\"defaults\":{\"hidden_size\":4096,\"max_paths\":64,\"max_seq_len\":1048576,\"num_heads\":5,\"num_hidden_layers\":1,\"topk\":10,\"truncated_vocab_size\":32001,\"vocab_size\":32001}}",
	"mellum": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"hidden_size\":2048,\"intermediate_size\":6144,\"max_position_embeddings\":32768,\"moe_intermediate_size\":768,\"num_attention_heads\":32,\"num_experts\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":24,\"num_key_value_heads\":4,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"midashenglm": "{\"defaults\":{\"subsample_factor\":5}}",
	"mimo_v2_flash": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":192,\"hidden_size\":4096,\"intermediate_size\":16384,\"max_position_embeddings\":131072,\"moe_intermediate_size\":2048,\"n_group\":1,\"n_routed_experts\":256,\"num_attention_heads\":64,\"num_experts_per_tok\":8,\"num_hidden_layers\":48,\"num_key_value_heads\":4,\"sliding_window\":129,\"tie_word_embeddings\":false,\"topk_group\":1,\"v_head_dim\":128,\"vocab_size\":152576},\"aliases\":{\"num_local_experts\":\"n_routed_experts\"}}",
	"minicpm3": "{\"defaults\":{\"attention_bias\":false,\"dim_model_base\":256,\"hidden_size\":2560,\"intermediate_size\":6400,\"kv_lora_rank\":256,\"max_position_embeddings\":32768,\"mlp_bias\":false,\"num_attention_heads\":40,\"num_hidden_layers\":62,\"num_key_value_heads\":40,\"q_lora_rank\":768,\"qk_nope_head_dim\":64,\"qk_rope_head_dim\":32,\"tie_word_embeddings\":true,\"vocab_size\":73448}}",
	"minicpmv4_6": "{\"defaults\":{\"downsample_mode\":\"16x\",\"drop_vision_last_layer\":false,\"image_size\":448,\"insert_layer_id\":6,\"merge_kernel_size\":[2,2],\"merger_times\":1,\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"minicpmv4_6_vision\"}}",
	"minicpmv4_6_vision": "{\"defaults\":{\"hidden_size\":768,\"image_size\":224,\"insert_layer_id\":6,\"intermediate_size\":3072,\"num_attention_heads\":12,\"num_channels\":3,\"num_hidden_layers\":12,\"patch_size\":16,\"window_kernel_size\":[2,2]}}",
	"minimax": "{\"defaults\":{\"block_size\":256,\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"num_local_experts\":8,\"tie_word_embeddings\":false,\"vocab_size\":32000},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"minimax_m2": "{\"defaults\":{\"head_dim\":128,\"hidden_size\":3072,\"intermediate_size\":1536,\"max_position_embeddings\":196608,\"num_attention_heads\":48,\"num_experts_per_tok\":8,\"num_hidden_layers\":62,\"num_key_value_heads\":8,\"num_local_experts\":256,\"tie_word_embeddings\":false,\"vocab_size\":200064},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"minimax_m3_mtp": "{\"defaults\":{\"dense_intermediate_size\":12288,\"head_dim\":128,\"hidden_size\":6144,\"intermediate_size\":3072,\"max_position_embeddings\":524288,\"n_shared_experts\":1,\"num_attention_heads\":64,\"num_experts_per_tok\":4,\"num_hidden_layers\":1,\"num_key_value_heads\":4,\"num_local_experts\":128,\"num_mtp_modules\":1,\"partial_rotary_factor\":0.5,\"qk_norm_type\":\"per_head\",\"rotary_dim\":64,\"shared_intermediate_size\":3072,\"swiglu_limit\":7.0,\"tie_word_embeddings\":false,\"use_gemma_norm\":true,\"use_qk_norm\":true,\"use_routing_bias\":true,\"vocab_size\":200064}}",
	"minimax_m3_vl": "{\"defaults\":{\"hidden_size\":6144}}",
	"ministral3": "{\"defaults\":{\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":262144,\"num_attention_heads\":32,\"num_hidden_layers\":34,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":131072}}",
	"mistral": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"vocab_size\":32000}}",
	"mistral3": "{\"defaults\":{\"image_token_index\":10,\"multimodal_projector_bias\":false,\"spatial_merge_size\":2,\"tie_word_embeddings\":true,\"vision_feature_layer\":-1},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"mixtral": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"num_local_experts\":8,\"tie_word_embeddings\":false,\"vocab_size\":32000},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"mllama": "{\"defaults\":{\"image_token_index\":128256},\"parts\":{\"text_config\":\"mllama_text_model\",\"vision_config\":\"mllama_vision_model\"},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"mllama_text_model": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":14336,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_hidden_layers\":40,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":128256}}",
	"mllama_vision_model": "{\"defaults\":{\"attention_heads\":16,\"hidden_size\":1280,\"image_size\":448,\"intermediate_size\":5120,\"max_num_tiles\":4,\"num_channels\":3,\"num_global_layers\":8,\"num_hidden_layers\":32,\"patch_size\":14,\"vision_output_dim\":7680},\"aliases\":{\"num_attention_heads\":\"attention_heads\"}}",
	"mlp_speculator": "{\"defaults\":{\"emb_dim\":4096,\"inner_dim\":0,\"n_candidates\":5,\"n_predict\":3,\"num_lookahead_tokens\":3,\"tie_weights\":false,\"top_k_tokens_per_head\":[5,4,3],\"vocab_size\":32000},\"aliases\":{\"hidden_size\":\"emb_dim\"}}",
	"modernbert": "{\"defaults\":{\"attention_bias\":false,\"classifier_bias\":false,\"classifier_pooling\":\"cls\",\"decoder_bias\":true,\"deterministic_flash_attn\":false,\"hidden_size\":768,\"intermediate_size\":1152,\"local_attention\":128,\"max_position_embeddings\":8192,\"mlp_bias\":false,\"norm_bias\":false,\"num_attention_heads\":12,\"num_hidden_layers\":22,\"sparse_pred_ignore_index\":-100,\"sparse_prediction\":false,\"tie_word_embeddings\":true,\"vocab_size\":50368}}",
	"modernvbert": "{\"defaults\":{\"embedding_dim\":128,\"hidden_size\":768,\"pixel_shuffle_factor\":4}}",
	"molmo2": "{\"defaults\":{\"image_patch_id\":151938,\"tie_word_embeddings\":false},\"parts\":{\"text_config\":\"molmo2_text\",\"vision_config\":\"molmo2_vision\",\"adapter_config\":\"molmo2_adapter\"},\"aliases\":{\"image_token_id\":\"image_patch_id\",\"video_token_id\":\"image_patch_id\"}}",
	"molmo2_adapter": "{\"defaults\":{\"attention_bias\":true,\"head_dim\":72,\"hidden_size\":1152,\"intermediate_size\":18944,\"mlp_bias\":false,\"num_attention_heads\":16,\"num_key_value_heads\":16,\"text_hidden_size\":3584}}",
	"molmo2_text": "{\"defaults\":{\"additional_vocab_size\":128,\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":12288,\"max_position_embeddings\":36864,\"norm_after\":false,\"num_attention_heads\":32,\"num_hidden_layers\":36,\"num_key_value_heads\":8,\"qk_norm_type\":\"qwen3\",\"tie_word_embeddings\":false,\"vocab_size\":151936},\"aliases\":{\"qkv_bias\":\"attention_bias\",\"layer_norm_eps\":\"rms_norm_eps\"}}",
	"molmo2_vision": "{\"defaults\":{\"attention_bias\":true,\"head_dim\":72,\"hidden_size\":1152,\"intermediate_size\":4304,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":25,\"num_key_value_heads\":16,\"patch_size\":14}}",
	"moondream3": "{\"defaults\":{\"hidden_size\":2048,\"intermediate_size\":8192,\"num_attention_heads\":32,\"num_hidden_layers\":24,\"num_key_value_heads\":32,\"vocab_size\":51200}}",
	"moss_transcribe_diarize": "{\"defaults\":{\"adaptor_input_dim\":4096,\"attention_bias\":false,\"audio_merge_size\":4,\"head_dim\":128,\"hidden_size\":1024,\"intermediate_size\":3072,\"is_causal\":true,\"max_position_embeddings\":40960,\"num_attention_heads\":16,\"num_hidden_layers\":28,\"num_key_value_heads\":8,\"tie_word_embeddings\":true,\"vocab_size\":151936},\"parts\":{\"text_config\":\"qwen3\",\"audio_config\":\"whisper\"}}",
	"mpt": "{\"defaults\":{\"d_model\":2048,\"emb_pdrop\":0.0,\"embedding_fraction\":1.0,\"expansion_ratio\":4,\"learned_pos_emb\":true,\"max_seq_len\":2048,\"n_heads\":16,\"n_layers\":24,\"no_bias\":true,\"norm_type\":\"low_precision_layernorm\",\"resid_pdrop\":0.0,\"tie_word_embeddings\":true,\"vocab_size\":50368},\"aliases\":{\"num_attention_heads\":\"n_heads\",\"hidden_size\":\"d_model\",\"num_hidden_layers\":\"n_layers\"}}",
	"muse_glimmer": "{\"defaults\":{},\"parts\":{\"text_config\":\"muse_glimmer_text\",\"vision_config\":\"muse_glimmer_vision\"}}",
	"muse_glimmer_assistant": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":22016,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936}}",
	"muse_glimmer_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":6656,\"intermediate_size\":19968,\"max_position_embeddings\":16384,\"normalize_tok_embeddings\":true,\"num_attention_heads\":32,\"num_hidden_layers\":52,\"num_key_value_heads\":2,\"query_pre_attn_scalar\":256,\"sliding_window\":2048,\"tie_word_embeddings\":false,\"use_qk_norm\":true,\"vocab_size\":202048}}",
	"muse_glimmer_vision": "{\"defaults\":{\"adapter_dim\":4096,\"hidden_size\":1536,\"intermediate_size\":8960,\"max_position_embeddings\":1024,\"merge_kernel_size\":2,\"num_attention_heads\":16,\"num_hidden_layers\":50,\"patch_size\":14,\"patch_temporal\":2,\"pos_emb_height\":32,\"pos_emb_width\":32}}",
	"musicflamingo": "{\"defaults\":{\"audio_frame_step\":0.01,\"head_dim\":1280,\"max_position_embeddings\":1200.0,\"projector_bias\":true}}",
	"nemotron": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":6144,\"intermediate_size\":24576,\"max_position_embeddings\":4096,\"mlp_bias\":false,\"num_attention_heads\":48,\"num_hidden_layers\":32,\"num_key_value_heads\":48,\"tie_word_embeddings\":false,\"vocab_size\":256000}}",
	"nemotron_h": "{\"defaults\":{\"attention_bias\":false,\"chunk_size\":128,\"conv_kernel\":4,\"expand\":2,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":21504,\"mamba_head_dim\":64,\"mamba_num_heads\":128,\"mamba_proj_bias\":false,\"mamba_ssm_cache_dtype\":\"float32\",\"max_position_embeddings\":4096,\"mlp_bias\":false,\"moe_intermediate_size\":7688,\"moe_shared_expert_intermediate_size\":7688,\"moe_shared_expert_overlap\":true,\"n_group\":1,\"n_groups\":8,\"n_routed_experts\":8,\"n_shared_experts\":1,\"num_attention_heads\":32,\"num_experts_per_tok\":2,\"num_key_value_heads\":8,\"num_nextn_predict_layers\":0,\"residual_in_fp32\":false,\"ssm_state_size\":128,\"tie_word_embeddings\":false,\"topk_group\":1,\"use_bias\":false,\"use_conv_bias\":true,\"use_mamba_kernels\":true,\"vocab_size\":131072},\"aliases\":{\"layer_types\":\"layers_block_type\",\"num_local_experts\":\"n_routed_experts\"}}",
	"nemotron_h_omni": "{\"defaults\":{\"downsample_ratio\":0.5,\"projector_hidden_size\":4096,\"video_pruning_rate\":0.0,\"video_temporal_patch_size\":2,\"vision_hidden_size\":1280}}",
	"nomic_bert": "{\"defaults\":{\"hidden_size\":768,\"intermediate_size\":3072,\"max_position_embeddings\":2048,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"tie_word_embeddings\":true,\"type_vocab_size\":2,\"vocab_size\":30528}}",
	"olmo": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":50304}}",
	"olmo2": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"tie_word_embeddings\":false,\"vocab_size\":50304}}",
	"olmo3": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":4096,\"intermediate_size\":11008,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"vocab_size\":50304}}",
	"olmo_hybrid": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":3840,\"intermediate_size\":11008,\"linear_a_log_max\":16.0,\"linear_a_log_min\":0.0,\"linear_allow_neg_eigval\":true,\"linear_conv_kernel_dim\":4,\"linear_dt_max\":0.1,\"linear_dt_min\":0.001,\"linear_key_head_dim\":96,\"linear_num_key_heads\":30,\"linear_num_value_heads\":30,\"linear_value_head_dim\":192,\"max_position_embeddings\":65536,\"num_attention_heads\":30,\"num_hidden_layers\":32,\"num_key_value_heads\":30,\"tie_word_embeddings\":false,\"vocab_size\":100352}}",
	"olmoe": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":2048,\"intermediate_size\":2048,\"max_position_embeddings\":4096,\"num_attention_heads\":16,\"num_experts\":64,\"num_experts_per_tok\":8,\"num_hidden_layers\":16,\"tie_word_embeddings\":false,\"vocab_size\":50304},\"aliases\":{\"num_local_experts\":\"num_experts\"}}",
	"openai_privacy_filter": "{\"defaults\":{\"attention_bias\":true,\"head_dim\":64,\"hidden_size\":640,\"intermediate_size\":640,\"max_position_embeddings\":131072,\"num_attention_heads\":14,\"num_experts_per_tok\":4,\"num_hidden_layers\":8,\"num_key_value_heads\":2,\"num_local_experts\":128,\"sliding_window\":128,\"swiglu_limit\":7.0,\"tie_word_embeddings\":false,\"vocab_size\":200064},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"openvla": "{\"defaults\":{\"image_sizes\":[224,224],\"image_token_index\":32000,\"n_action_bins\":256,\"timm_model_ids\":[\"vit_large_patch14_reg4_dinov2.lvd142m\",\"vit_so400m_patch14_siglip_224\"],\"use_fused_vision_backbone\":true}}",
	"ops_colqwen3": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_vl_vision\",\"text_config\":\"qwen3_vl_text\"}}",
	"opt": "{\"defaults\":{\"do_layer_norm_before\":true,\"enable_bias\":true,\"ffn_dim\":3072,\"hidden_size\":768,\"layer_norm_elementwise_affine\":true,\"max_position_embeddings\":2048,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"tie_word_embeddings\":true,\"vocab_size\":50272}}",
	"ovis": "{\"defaults\":{\"disable_tie_weight\":false,\"multimodal_max_length\":8192}}",
	"paddleocr_vl": "{\"defaults\":{\"tie_word_embeddings\":true},\"parts\":{\"vision_config\":\"paddleocr_vl_vision\",\"text_config\":\"paddleocr_vl_text\"}}",
	"paddleocr_vl_text": "{\"defaults\":{\"head_dim\":128,\"hidden_size\":1024,\"intermediate_size\":3072,\"max_position_embeddings\":131072,\"num_attention_heads\":16,\"num_hidden_layers\":18,\"num_key_value_heads\":2,\"tie_word_embeddings\":true,\"use_bias\":false,\"vocab_size\":103424}}",
	"paddleocr_vl_vision": "{\"defaults\":{\"hidden_size\":1152,\"image_size\":384,\"intermediate_size\":4304,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":27,\"patch_size\":14,\"spatial_merge_size\":2}}",
	"paligemma": "{\"defaults\":{\"hidden_size\":2048,\"image_token_index\":256000,\"projection_dim\":2048,\"tie_word_embeddings\":true,\"vocab_size\":257152},\"aliases\":{\"image_token_id\":\"image_token_index\"}}",
	"persimmon": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":16384,\"max_position_embeddings\":16384,\"num_attention_heads\":64,\"num_hidden_layers\":36,\"qk_layernorm\":true,\"tie_word_embeddings\":false,\"vocab_size\":262144}}",
	"phi": "{\"defaults\":{\"embd_pdrop\":0.0,\"hidden_size\":2048,\"intermediate_size\":8192,\"max_position_embeddings\":2048,\"num_attention_heads\":32,\"num_hidden_layers\":24,\"qk_layernorm\":false,\"resid_pdrop\":0.0,\"tie_word_embeddings\":false,\"vocab_size\":51200}}",
	"phi3": "{\"defaults\":{\"embd_pdrop\":0.0,\"hidden_size\":3072,\"intermediate_size\":8192,\"max_position_embeddings\":4096,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"original_max_position_embeddings\":4096,\"resid_pdrop\":0.0,\"tie_word_embeddings\":false,\"vocab_size\":32064}}",
	"phi4_multimodal": "{\"defaults\":{\"embd_pdrop\":0.0,\"hidden_size\":3072,\"intermediate_size\":8192,\"max_position_embeddings\":131072,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":8,\"original_max_position_embeddings\":4096,\"resid_pdrop\":0.0,\"tie_word_embeddings\":false,\"vocab_size\":200064},\"parts\":{\"audio_config\":\"phi4_multimodal_audio\",\"vision_config\":\"phi4_multimodal_vision\"}}",
	"phi4_multimodal_audio": "{\"defaults\":{\"bias_max_distance\":1000,\"bias_symmetric\":false,\"chunk_size\":-1,\"conv_glu_type\":\"swish\",\"depthwise_separable_out_channel\":1024,\"ext_pw_out_channel\":1024,\"feature_layer\":-2,\"hidden_size\":1024,\"input_size\":80,\"intermediate_size\":1536,\"kernel_size\":3,\"left_chunk\":18,\"nemo_conv_channels\":1024,\"num_attention_heads\":16,\"num_blocks\":24,\"time_reduction\":8}}",
	"phi4_multimodal_vision": "{\"defaults\":{\"crop_size\":448,\"feature_layer\":-2,\"hidden_size\":1152,\"image_size\":448,\"intermediate_size\":4304,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":27,\"patch_size\":14}}",
	"pixel_shuffle_siglip2": "{\"defaults\":{\"hidden_size\":768,\"intermediate_size\":3072,\"num_attention_heads\":12,\"num_channels\":3,\"num_hidden_layers\":12,\"num_patches\":256,\"patch_size\":16,\"vision_use_head\":true}}",
	"qianfan_ocr": "{\"defaults\":{\"downsample_ratio\":0.5,\"dynamic_image_size\":true,\"force_image_size\":448,\"max_dynamic_patch\":12,\"min_dynamic_patch\":1,\"pad2square\":false,\"ps_version\":\"v2\",\"select_layer\":-1,\"template\":\"internvl2_5\",\"tie_word_embeddings\":false,\"use_thumbnail\":true}}",
	"qwen2": "{\"defaults\":{\"hidden_size\":4096,\"intermediate_size\":22016,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936}}",
	"qwen2_5_omni": "{\"defaults\":{\"enable_audio_output\":true},\"parts\":{\"thinker_config\":\"qwen2_5_omni_thinker\",\"talker_config\":\"qwen2_5_omni_talker\",\"token2wav_config\":\"qwen2_5_omni_token2wav\"}}",
	"qwen2_5_omni_audio_encoder": "{\"defaults\":{\"d_model\":1280,\"encoder_attention_heads\":20,\"encoder_ffn_dim\":5120,\"encoder_layers\":32,\"n_window\":100},\"aliases\":{\"num_hidden_layers\":\"encoder_layers\",\"hidden_size\":\"d_model\",\"num_attention_heads\":\"encoder_attention_heads\",\"intermediate_size\":\"encoder_ffn_dim\"}}",
	"qwen2_5_omni_bigvgan": "{\"defaults\":{\"resblock_kernel_sizes\":[3,7,11],\"upsample_initial_channel\":1536,\"upsample_kernel_sizes\":[11,7,4,4,4,4]}}",
	"qwen2_5_omni_dit": "{\"defaults\":{\"block_size\":24,\"emb_dim\":512,\"enc_attention_channels\":64,\"enc_channels\":[256,256,256,256,768],\"enc_dilations\":[1,2,3,4,1],\"enc_dim\":128,\"enc_emb_dim\":192,\"enc_kernel_sizes\":[5,3,3,3,1],\"enc_se_channels\":64,\"ff_mult\":2,\"head_dim\":64,\"hidden_size\":1024,\"look_ahead_layers\":[10],\"look_backward_layers\":[0,20],\"max_position_embeddings\":32768,\"num_attention_heads\":16,\"num_embeds\":8193,\"num_hidden_layers\":22,\"repeats\":2}}",
	"qwen2_5_omni_talker": "{\"defaults\":{\"audio_token_index\":151646,\"embedding_size\":3584,\"head_dim\":128,\"hidden_size\":3584,\"image_token_index\":151655,\"intermediate_size\":18944,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"num_attention_heads\":28,\"num_hidden_layers\":28,\"num_key_value_heads\":4,\"position_id_per_seconds\":25,\"seconds_per_chunk\":2,\"sliding_window\":32768,\"spatial_merge_size\":2,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"video_token_index\":151656,\"vocab_size\":8448},\"aliases\":{\"image_token_id\":\"image_token_index\",\"video_token_id\":\"video_token_index\",\"audio_token_id\":\"audio_token_index\"}}",
	"qwen2_5_omni_text": "{\"defaults\":{\"hidden_size\":3584,\"intermediate_size\":18944,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"num_attention_heads\":28,\"num_hidden_layers\":28,\"num_key_value_heads\":4,\"sliding_window\":32768,\"tie_word_embeddings\":true,\"use_sliding_window\":false,\"vocab_size\":152064}}",
	"qwen2_5_omni_thinker": "{\"defaults\":{\"audio_token_index\":151646,\"image_token_index\":151655,\"position_id_per_seconds\":25,\"seconds_per_chunk\":2,\"tie_word_embeddings\":false,\"video_token_index\":151656},\"parts\":{\"text_config\":\"qwen2_5_omni_text\",\"vision_config\":\"qwen2_5_omni_vision_encoder\",\"audio_config\":\"qwen2_5_omni_audio_encoder\"},\"aliases\":{\"image_token_id\":\"image_token_index\",\"video_token_id\":\"video_token_index\",\"audio_token_id\":\"audio_token_index\"}}",
	"qwen2_5_omni_token2wav": "{\"defaults\":{},\"parts\":{\"dit_config\":\"qwen2_5_omni_dit\",\"bigvgan_config\":\"qwen2_5_omni_bigvgan\"}}",
	"qwen2_5_omni_vision_encoder": "{\"defaults\":{\"depth\":32,\"fullatt_block_indexes\":[7,15,23,31],\"hidden_size\":3584,\"in_channels\":3,\"intermediate_size\":3420,\"num_heads\":16,\"out_hidden_size\":3584,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2,\"window_size\":112},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"qwen2_5_vl": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen2_5_vl_vision\",\"text_config\":\"qwen2_5_vl_text\"}}",
	"qwen2_5_vl_text": "{\"defaults\":{\"hidden_size\":8192,\"intermediate_size\":29568,\"max_position_embeddings\":32768,\"max_window_layers\":80,\"num_attention_heads\":64,\"num_hidden_layers\":80,\"num_key_value_heads\":8,\"sliding_window\":4096,\"use_sliding_window\":false,\"vocab_size\":152064}}",
	"qwen2_5_vl_vision": "{\"defaults\":{\"depth\":32,\"fullatt_block_indexes\":[7,15,23,31],\"hidden_size\":3584,\"in_channels\":3,\"intermediate_size\":3420,\"num_heads\":16,\"out_hidden_size\":3584,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2,\"tokens_per_second\":4,\"window_size\":112},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"qwen2_audio": "{\"defaults\":{\"audio_token_index\":151646},\"aliases\":{\"audio_token_id\":\"audio_token_index\"}}",
	"qwen2_moe": "{\"defaults\":{\"decoder_sparse_step\":1,\"hidden_size\":2048,\"intermediate_size\":5632,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"moe_intermediate_size\":1408,\"num_attention_heads\":16,\"num_experts\":60,\"num_experts_per_tok\":4,\"num_hidden_layers\":24,\"num_key_value_heads\":16,\"qkv_bias\":true,\"shared_expert_intermediate_size\":5632,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936}}",
	"qwen2_vl": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen2_vl_vision\",\"text_config\":\"qwen2_vl_text\"}}",
	"qwen2_vl_text": "{\"defaults\":{\"hidden_size\":8192,\"intermediate_size\":29568,\"max_position_embeddings\":32768,\"max_window_layers\":80,\"num_attention_heads\":64,\"num_hidden_layers\":80,\"num_key_value_heads\":8,\"sliding_window\":4096,\"use_sliding_window\":false,\"vocab_size\":152064}}",
	"qwen2_vl_vision": "{\"defaults\":{\"depth\":32,\"embed_dim\":1280,\"hidden_size\":3584,\"in_channels\":3,\"mlp_ratio\":4,\"num_heads\":16,\"patch_size\":14,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"qwen3": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":22016,\"max_position_embeddings\":32768,\"max_window_layers\":28,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936}}",
	"qwen3_5": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_5\",\"text_config\":\"qwen3_5_text\"}}",
	"qwen3_5_moe": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_5_moe\",\"text_config\":\"qwen3_5_moe_text\"}}",
	"qwen3_5_moe_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":2048,\"linear_conv_kernel_dim\":4,\"linear_key_head_dim\":128,\"linear_num_key_heads\":16,\"linear_num_value_heads\":32,\"linear_value_head_dim\":128,\"max_position_embeddings\":32768,\"moe_intermediate_size\":512,\"num_attention_heads\":16,\"num_experts\":256,\"num_experts_per_tok\":8,\"num_hidden_layers\":40,\"num_key_value_heads\":2,\"shared_expert_intermediate_size\":512,\"tie_word_embeddings\":false,\"vocab_size\":248320}}",
	"qwen3_5_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":4096,\"intermediate_size\":12288,\"linear_conv_kernel_dim\":4,\"linear_key_head_dim\":128,\"linear_num_key_heads\":16,\"linear_num_value_heads\":32,\"linear_value_head_dim\":128,\"max_position_embeddings\":32768,\"num_attention_heads\":16,\"num_hidden_layers\":32,\"num_key_value_heads\":4,\"tie_word_embeddings\":false,\"vocab_size\":248320}}",
	"qwen3_asr": "{\"defaults\":{},\"parts\":{\"thinker_config\":\"qwen3_asr_thinker\"}}",
	"qwen3_asr_audio_encoder": "{\"defaults\":{\"conv_chunksize\":500,\"d_model\":1280,\"downsample_hidden_size\":480,\"encoder_attention_heads\":20,\"encoder_ffn_dim\":5120,\"encoder_layers\":32,\"n_window\":100,\"n_window_infer\":400,\"num_hidden_layers\":32}}",
	"qwen3_asr_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":22016,\"max_position_embeddings\":128000,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"tie_word_embeddings\":false,\"vocab_size\":151936}}",
	"qwen3_asr_thinker": "{\"defaults\":{},\"parts\":{\"audio_config\":\"qwen3_asr_audio_encoder\",\"text_config\":\"qwen3_asr_text\"}}",
	"qwen3_moe": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"hidden_size\":2048,\"intermediate_size\":6144,\"max_position_embeddings\":32768,\"moe_intermediate_size\":768,\"num_attention_heads\":32,\"num_experts\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":24,\"num_key_value_heads\":4,\"sliding_window\":4096,\"tie_word_embeddings\":false,\"use_sliding_window\":false,\"vocab_size\":151936},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"qwen3_next": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"head_dim\":256,\"hidden_size\":2048,\"intermediate_size\":5632,\"linear_conv_kernel_dim\":4,\"linear_key_head_dim\":128,\"linear_num_key_heads\":16,\"linear_num_value_heads\":32,\"linear_value_head_dim\":128,\"max_position_embeddings\":32768,\"mlp_only_layers\":[],\"moe_intermediate_size\":512,\"num_attention_heads\":16,\"num_experts\":512,\"num_experts_per_tok\":10,\"num_hidden_layers\":48,\"num_key_value_heads\":2,\"partial_rotary_factor\":0.25,\"shared_expert_intermediate_size\":512,\"tie_word_embeddings\":false,\"vocab_size\":151936}}",
	"qwen3_omni_moe": "{\"defaults\":{\"enable_audio_output\":true},\"parts\":{\"thinker_config\":\"qwen3_omni_moe_thinker\"}}",
	"qwen3_omni_moe_audio_encoder": "{\"defaults\":{\"conv_chunksize\":500,\"d_model\":1280,\"downsample_hidden_size\":480,\"encoder_attention_heads\":20,\"encoder_ffn_dim\":5120,\"encoder_layers\":32,\"n_window\":50,\"n_window_infer\":800},\"aliases\":{\"num_hidden_layers\":\"encoder_layers\",\"hidden_size\":\"d_model\",\"num_attention_heads\":\"encoder_attention_heads\",\"intermediate_size\":\"encoder_ffn_dim\"}}",
	"qwen3_omni_moe_text": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"hidden_size\":2048,\"intermediate_size\":18944,\"max_position_embeddings\":32768,\"moe_intermediate_size\":768,\"num_attention_heads\":28,\"num_experts\":128,\"num_experts_per_tok\":8,\"num_hidden_layers\":28,\"num_key_value_heads\":4,\"vocab_size\":3584}}",
	"qwen3_omni_moe_thinker": "{\"defaults\":{\"position_id_per_seconds\":25,\"tie_word_embeddings\":false},\"parts\":{\"text_config\":\"qwen3_omni_moe_text\",\"vision_config\":\"qwen3_omni_moe_vision_encoder\",\"audio_config\":\"qwen3_omni_moe_audio_encoder\"}}",
	"qwen3_omni_moe_vision_encoder": "{\"defaults\":{\"deepstack_visual_indexes\":[8,16,24],\"depth\":27,\"hidden_size\":1152,\"in_channels\":3,\"intermediate_size\":4304,\"num_heads\":16,\"num_position_embeddings\":2304,\"out_hidden_size\":3584,\"patch_size\":16,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"qwen3_vl": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_vl_vision\",\"text_config\":\"qwen3_vl_text\"}}",
	"qwen3_vl_moe": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_vl_moe_vision\",\"text_config\":\"qwen3_vl_moe_text\"}}",
	"qwen3_vl_moe_text": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"hidden_size\":2048,\"intermediate_size\":5632,\"max_position_embeddings\":128000,\"moe_intermediate_size\":1408,\"num_attention_heads\":16,\"num_experts\":60,\"num_experts_per_tok\":4,\"num_hidden_layers\":24,\"num_key_value_heads\":16,\"tie_word_embeddings\":true,\"vocab_size\":151936},\"aliases\":{\"num_experts\":\"num_local_experts\"}}",
	"qwen3_vl_moe_vision": "{\"defaults\":{\"deepstack_visual_indexes\":[8,16,24],\"depth\":27,\"hidden_size\":1152,\"in_channels\":3,\"intermediate_size\":4304,\"num_heads\":16,\"num_position_embeddings\":2304,\"out_hidden_size\":3584,\"patch_size\":16,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"qwen3_vl_nemotron_embed": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen3_vl_vision\",\"text_config\":\"qwen3_vl_text\"}}",
	"qwen3_vl_text": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":22016,\"max_position_embeddings\":128000,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"vocab_size\":151936}}",
	"qwen3_vl_vision": "{\"defaults\":{\"deepstack_visual_indexes\":[8,16,24],\"depth\":27,\"hidden_size\":1152,\"in_channels\":3,\"intermediate_size\":4304,\"num_heads\":16,\"num_position_embeddings\":2304,\"out_hidden_size\":3584,\"patch_size\":16,\"spatial_merge_size\":2,\"temporal_patch_size\":2},\"aliases\":{\"num_attention_heads\":\"num_heads\",\"num_hidden_layers\":\"depth\"}}",
	"qwen4_exp": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"qwen4_exp\",\"text_config\":\"qwen4_exp_text\"}}",
	"qwen4_exp_text": "{\"defaults\":{\"attention_bias\":false,\"decoder_sparse_step\":1,\"hc_count\":4,\"hc_lowrank\":320,\"head_dim\":256,\"heads_per_ngram\":8,\"hidden_size\":2048,\"intermediate_size\":5632,\"linear_conv_kernel_dim\":4,\"linear_key_head_dim\":128,\"linear_num_key_heads\":16,\"linear_num_value_heads\":32,\"linear_value_head_dim\":128,\"make_ngram_vocab_size_divisible_by\":128,\"max_position_embeddings\":32768,\"mlp_only_layers\":[],\"moe_intermediate_size\":512,\"ngram_size\":3,\"ngram_vocab_size_base\":20000000,\"num_attention_heads\":16,\"num_experts\":512,\"num_experts_per_tok\":10,\"num_hidden_layers\":48,\"num_key_value_heads\":2,\"partial_rotary_factor\":0.25,\"ple_conv_kernel_size\":4,\"ple_embed_dim\":2048,\"ple_layer_ids\":[],\"shared_expert_intermediate_size\":512,\"tie_word_embeddings\":false,\"vocab_size\":151936}}",
	"roberta": "{\"defaults\":{\"add_cross_attention\":false,\"hidden_size\":768,\"intermediate_size\":3072,\"is_decoder\":false,\"max_position_embeddings\":512,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"tie_word_embeddings\":true,\"type_vocab_size\":2,\"vocab_size\":50265}}",
	"sarvam_mla": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":1,\"hidden_size\":4096,\"intermediate_size\":16384,\"kv_lora_rank\":512,\"max_position_embeddings\":4096,\"moe_intermediate_size\":2048,\"n_group\":1,\"n_routed_experts\":128,\"n_shared_experts\":1,\"num_attention_heads\":64,\"num_experts_per_tok\":8,\"num_hidden_layers\":32,\"num_mtp_layers\":0,\"qk_nope_head_dim\":128,\"qk_rope_head_dim\":64,\"tie_word_embeddings\":false,\"topk_group\":1,\"v_head_dim\":128,\"vocab_size\":262144},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\",\"num_experts\":\"n_routed_experts\",\"num_shared_experts\":\"n_shared_experts\"}}",
	"sarvam_moe": "{\"defaults\":{\"attention_bias\":false,\"first_k_dense_replace\":1,\"head_dim\":64,\"hidden_size\":4096,\"intermediate_size\":8192,\"max_position_embeddings\":131072,\"moe_intermediate_size\":1024,\"n_group\":1,\"n_routed_experts\":128,\"n_shared_experts\":1,\"num_attention_heads\":64,\"num_experts_per_tok\":6,\"num_hidden_layers\":19,\"num_key_value_heads\":4,\"num_mtp_layers\":0,\"tie_word_embeddings\":false,\"topk_group\":1,\"use_qk_norm\":true,\"vocab_size\":262144},\"aliases\":{\"num_local_experts\":\"n_routed_experts\",\"num_mtp_layers\":\"num_nextn_predict_layers\",\"num_experts\":\"n_routed_experts\",\"num_shared_experts\":\"n_shared_experts\",\"use_qkv_bias\":\"attention_bias\"}}",
	"seed_oss": "{\"defaults\":{\"attention_bias\":true,\"attention_out_bias\":false,\"head_dim\":128,\"hidden_size\":4096,\"intermediate_size\":27648,\"max_position_embeddings\":524288,\"mlp_bias\":false,\"num_attention_heads\":80,\"num_hidden_layers\":64,\"num_key_value_heads\":8,\"tie_word_embeddings\":false,\"vocab_size\":155136}}",
	"shieldgemma2": "{\"defaults\":{\"boi_token_index\":255999,\"eoi_token_index\":256000,\"image_token_index\":262144,\"mm_tokens_per_image\":256,\"tie_word_embeddings\":true},\"aliases\":{\"image_token_id\":\"image_token_index\",\"boi_token_id\":\"boi_token_index\",\"eoi_token_id\":\"eoi_token_index\"}}",
	"siglip": "{\"defaults\":{},\"parts\":{\"vision_config\":\"siglip_vision_model\",\"text_config\":\"siglip_text_model\"}}",
	"siglip_text_model": "{\"defaults\":{\"hidden_size\":768,\"intermediate_size\":3072,\"max_position_embeddings\":64,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"vocab_size\":32000}}",
	"siglip_vision_model": "{\"defaults\":{\"hidden_size\":768,\"image_size\":224,\"intermediate_size\":3072,\"num_attention_heads\":12,\"num_channels\":3,\"num_hidden_layers\":12,\"patch_size\":16,\"vision_use_head\":true}}",
	"smollm3": "{\"defaults\":{\"attention_bias\":false,\"hidden_size\":2048,\"intermediate_size\":11008,\"max_position_embeddings\":32768,\"mlp_bias\":false,\"no_rope_layer_interval\":4,\"num_attention_heads\":16,\"num_hidden_layers\":36,\"num_key_value_heads\":4,\"tie_word_embeddings\":true,\"use_sliding_window\":false,\"vocab_size\":128256}}",
	"smolvlm": "{\"defaults\":{\"tie_word_embeddings\":false},\"parts\":{\"vision_config\":\"smolvlm_vision\"}}",
	"smolvlm_vision": "{\"defaults\":{\"hidden_size\":1152,\"image_size\":224,\"intermediate_size\":3072,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":12,\"patch_size\":32}}",
	"speculators": "{\"defaults\":{}}",
	"stablelm": "{\"defaults\":{\"hidden_size\":2560,\"intermediate_size\":6912,\"max_position_embeddings\":4096,\"num_attention_heads\":32,\"num_hidden_layers\":32,\"num_key_value_heads\":32,\"qk_layernorm\":false,\"tie_word_embeddings\":false,\"use_parallel_residual\":false,\"use_qkv_bias\":false,\"vocab_size\":50304}}",
	"starcoder2": "{\"defaults\":{\"hidden_size\":3072,\"intermediate_size\":12288,\"max_position_embeddings\":4096,\"num_attention_heads\":24,\"num_hidden_layers\":30,\"num_key_value_heads\":2,\"tie_word_embeddings\":true,\"use_bias\":true,\"vocab_size\":49152}}",
	"step3_text": "{\"defaults\":{\"head_dim\":256,\"hidden_size\":7168,\"intermediate_size\":18432,\"max_position_embedding\":65536,\"max_seq_len\":65536,\"moe_intermediate_size\":5120,\"moe_num_experts\":48,\"moe_top_k\":3,\"norm_expert_weight\":false,\"num_attention_groups\":1,\"num_attention_heads\":64,\"num_hidden_layers\":61,\"share_expert_dim\":5120,\"share_q_dim\":2048,\"vocab_size\":128815}}",
	"step3_vl": "{\"defaults\":{\"hidden_size\":7168,\"projector_bias\":true,\"understand_projector_stride\":1}}",
	"step3p5": "{\"defaults\":{\"att_impl_type\":\"GQA\",\"hidden_size\":5120,\"intermediate_size\":13312,\"max_seq_len\":4096,\"moe_every_n_layer\":2,\"moe_intermediate_size\":10240,\"moe_layer_offset\":0,\"moe_num_experts\":16,\"moe_top_k\":4,\"need_fp32_gate\":true,\"norm_expert_weight\":true,\"num_attention_groups\":8,\"num_attention_heads\":40,\"num_experts_per_tok\":4,\"num_hidden_layers\":48,\"num_nextn_predict_layers\":0,\"share_expert_dim\":40960,\"use_head_wise_attn_gate\":false,\"use_moe\":false,\"use_moe_router_bias\":true,\"vocab_size\":65536}}",
	"step3p5_vision": "{\"defaults\":{\"hidden_size\":1536,\"image_size\":728,\"intermediate_size\":3072,\"max_position_embeddings\":2704,\"mlp_ratio\":5.833333333333333,\"num_attention_heads\":16,\"num_channels\":3,\"num_hidden_layers\":47,\"patch_size\":14}}",
	"step3p7": "{\"defaults\":{\"projector_bias\":false},\"parts\":{\"vision_config\":\"step3p5_vision\",\"text_config\":\"step3p5\"}}",
	"ultravox": "{\"defaults\":{\"audio_token_index\":32000,\"hidden_size\":4096,\"ignore_index\":-100,\"norm_init\":0.4,\"num_projector_layers\":0,\"projector_act\":\"swiglu\",\"projector_ln_mid\":false,\"stack_factor\":8}}",
	"unlimited-ocr": "{\"defaults\":{\"global_view_pos\":\"head\",\"rswa_window\":128,\"tile_tag\":\"2D\",\"vocab_size\":102400}}",
	"vaultgemma": "{\"defaults\":{\"attention_bias\":false,\"head_dim\":256,\"hidden_size\":2304,\"intermediate_size\":9216,\"max_position_embeddings\":8192,\"num_attention_heads\":8,\"num_hidden_layers\":26,\"num_key_value_heads\":4,\"query_pre_attn_scalar\":256,\"sliding_window\":4096,\"tie_word_embeddings\":true,\"vocab_size\":256000}}",
	"vibevoice_asr": "{\"defaults\":{\"acoustic_tokenizer_chunk_size\":1440000}}",
	"voxtral": "{\"defaults\":{\"hidden_size\":3072}}",
	"whisper": "{\"defaults\":{\"apply_spec_augment\":false,\"begin_suppress_tokens\":[220,50256],\"classifier_proj_size\":256,\"d_model\":384,\"decoder_attention_heads\":6,\"decoder_ffn_dim\":1536,\"decoder_layers\":4,\"encoder_attention_heads\":6,\"encoder_ffn_dim\":1536,\"encoder_layers\":4,\"max_target_positions\":448,\"median_filter_width\":7,\"tie_word_embeddings\":true,\"use_weighted_layer_sum\":false,\"vocab_size\":51865},\"aliases\":{\"num_key_value_heads\":\"encoder_attention_heads\",\"num_attention_heads\":\"encoder_attention_heads\",\"hidden_size\":\"d_model\",\"num_hidden_layers\":\"encoder_layers\"}}",
	"xlm-roberta": "{\"defaults\":{\"add_cross_attention\":false,\"hidden_size\":768,\"intermediate_size\":3072,\"is_decoder\":false,\"max_position_embeddings\":512,\"num_attention_heads\":12,\"num_hidden_layers\":12,\"tie_word_embeddings\":true,\"type_vocab_size\":2,\"vocab_size\":30522}}",
	"zamba2": "{\"defaults\":{\"adapter_rank\":128,\"add_bias_linear\":false,\"chunk_size\":256,\"hidden_size\":2560,\"mamba_d_conv\":4,\"mamba_d_state\":64,\"mamba_expand\":2,\"mamba_ngroups\":1,\"max_position_embeddings\":4096,\"n_mamba_heads\":8,\"num_attention_heads\":32,\"num_hidden_layers\":54,\"num_mem_blocks\":1,\"tie_word_embeddings\":true,\"use_conv_bias\":true,\"use_long_context\":false,\"use_mamba_kernels\":true,\"use_mem_eff_path\":false,\"use_mem_rope\":false,\"use_shared_attention_adapter\":false,\"vocab_size\":32000},\"aliases\":{\"layer_types\":\"layers_block_type\",\"head_dim\":\"attention_head_dim\"}}"
};

// src/fit/model/model-defaults.ts
const read = /* @__PURE__ */ new Map();
/** Undefined for a model type that neither transformers nor vLLM has a class for. */
function modelDefaults(modelType) {
	const known = read.get(modelType);
	const text = ownEntry(modelDefaultsJson, modelType);
	if (known !== void 0 || text === void 0) return known;
	const defaults = JSON.parse(text);
	read.set(modelType, defaults);
	return defaults;
}

// src/fit/model/known-model-type.ts
/** Whether transformers or vLLM has a class for a model type that vLLM can serve. */
function knownModelType(modelType) {
	return modelDefaults(modelType) !== void 0;
}

// src/fit/checks/check-input.ts
/** Path of an engine argument of the model. */
function argument({ path }, key) {
	return [
		...path,
		"engine_kwargs",
		key
	];
}

// src/fit/checks/vllm-architectures.generated.ts
/** Architectures by the releases whose registry has them. */
const knownArchitectures = {
	"AXK1ForCausalLM": ["0.26.0", "0.29.0"],
	"AfmoeForCausalLM": ["0.26.0", "0.29.0"],
	"ApertusForCausalLM": ["0.26.0", "0.29.0"],
	"ArceeForCausalLM": ["0.26.0", "0.29.0"],
	"ArcticForCausalLM": ["0.26.0"],
	"AriaForConditionalGeneration": ["0.26.0", "0.29.0"],
	"AudioFlamingo3ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"BagelForConditionalGeneration": ["0.26.0", "0.29.0"],
	"BailingMoeForCausalLM": ["0.26.0", "0.29.0"],
	"BailingMoeV2ForCausalLM": ["0.26.0", "0.29.0"],
	"BailingMoeV2_5ForCausalLM": ["0.26.0", "0.29.0"],
	"BailingMoeV3ForCausalLM": ["0.29.0"],
	"BeeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"BertForMaskedLM": ["0.26.0", "0.29.0"],
	"BertForSequenceClassification": ["0.26.0", "0.29.0"],
	"BertForTokenClassification": ["0.26.0", "0.29.0"],
	"BertModel": ["0.26.0", "0.29.0"],
	"BertSpladeSparseEmbeddingModel": ["0.26.0", "0.29.0"],
	"BgeM3EmbeddingModel": ["0.26.0", "0.29.0"],
	"Blip2ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"BloomForCausalLM": ["0.26.0", "0.29.0"],
	"CLIPModel": ["0.26.0", "0.29.0"],
	"ChameleonForConditionalGeneration": ["0.26.0"],
	"ChatGLMForConditionalGeneration": ["0.26.0", "0.29.0"],
	"ChatGLMModel": ["0.26.0", "0.29.0"],
	"Cheers": ["0.26.0"],
	"CheersForConditionalGeneration": ["0.26.0"],
	"Cohere2ForCausalLM": ["0.26.0", "0.29.0"],
	"Cohere2MoeForCausalLM": ["0.26.0", "0.29.0"],
	"Cohere2VisionForConditionalGeneration": ["0.26.0", "0.29.0"],
	"CohereAsrForConditionalGeneration": ["0.26.0", "0.29.0"],
	"CohereForCausalLM": ["0.26.0", "0.29.0"],
	"ColBERTJinaRobertaModel": ["0.26.0", "0.29.0"],
	"ColBERTLfm2Model": ["0.26.0", "0.29.0"],
	"ColBERTModernBertModel": ["0.26.0", "0.29.0"],
	"ColModernVBertForRetrieval": ["0.26.0", "0.29.0"],
	"ColPaliForRetrieval": ["0.26.0", "0.29.0"],
	"ColQwen3": ["0.26.0", "0.29.0"],
	"ColQwen3_5": ["0.26.0", "0.29.0"],
	"Cosmos3EdgeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Cosmos3ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"CwmForCausalLM": ["0.26.0", "0.29.0"],
	"DbrxForCausalLM": ["0.26.0", "0.29.0"],
	"DeciLMForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekOCR2ForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekOCRForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekV2ForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekV32ForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekV3BidirectionalModel": ["0.29.0"],
	"DeepseekV3ForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekV4ForCausalLM": ["0.26.0", "0.29.0"],
	"DeepseekVLV2ForCausalLM": ["0.26.0", "0.29.0"],
	"DiffusionGemmaForBlockDiffusion": ["0.26.0", "0.29.0"],
	"Dots3NoteForCausalLM": ["0.29.0"],
	"DotsOCRForCausalLM": ["0.26.0", "0.29.0"],
	"Eagle2_5_VLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Emu3ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Ernie4_5ForCausalLM": ["0.26.0", "0.29.0"],
	"Ernie4_5_MoeForCausalLM": ["0.26.0", "0.29.0"],
	"Ernie4_5_VLMoeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Exaone4ForCausalLM": ["0.26.0", "0.29.0"],
	"Exaone4_5_ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"ExaoneForCausalLM": ["0.26.0", "0.29.0"],
	"ExaoneMoEForCausalLM": ["0.26.0"],
	"ExaoneMoeForCausalLM": ["0.29.0"],
	"Fairseq2LlamaForCausalLM": ["0.26.0"],
	"FalconForCausalLM": ["0.26.0", "0.29.0"],
	"FalconH1ForCausalLM": ["0.26.0", "0.29.0"],
	"FalconMambaForCausalLM": ["0.26.0", "0.29.0"],
	"FireRedASR2ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"FireRedLIDForConditionalGeneration": ["0.26.0"],
	"FlexOlmoForCausalLM": ["0.26.0", "0.29.0"],
	"FunASRForConditionalGeneration": ["0.26.0", "0.29.0"],
	"FunAudioChatForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GLM4VForCausalLM": ["0.26.0", "0.29.0"],
	"GPT2ForSequenceClassification": ["0.26.0", "0.29.0"],
	"GPT2LMHeadModel": ["0.26.0", "0.29.0"],
	"GPTBigCodeForCausalLM": ["0.26.0", "0.29.0"],
	"GPTJForCausalLM": ["0.26.0", "0.29.0"],
	"GPTNeoXForCausalLM": ["0.26.0", "0.29.0"],
	"Gemma2ForCausalLM": ["0.26.0", "0.29.0"],
	"Gemma2Model": ["0.26.0", "0.29.0"],
	"Gemma3ForCausalLM": ["0.26.0", "0.29.0"],
	"Gemma3ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Gemma3TextModel": ["0.26.0", "0.29.0"],
	"Gemma3nForCausalLM": ["0.26.0", "0.29.0"],
	"Gemma3nForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Gemma4ForCausalLM": ["0.26.0", "0.29.0"],
	"Gemma4ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Gemma4UnifiedForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GemmaForCausalLM": ["0.26.0", "0.29.0"],
	"Glm4ForCausalLM": ["0.26.0", "0.29.0"],
	"Glm4MoeForCausalLM": ["0.26.0", "0.29.0"],
	"Glm4MoeLiteForCausalLM": ["0.26.0", "0.29.0"],
	"Glm4vForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Glm4vMoeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GlmAsrForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GlmForCausalLM": ["0.26.0", "0.29.0"],
	"GlmMoeDsaForCausalLM": ["0.26.0", "0.29.0"],
	"GlmOcrForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GptOssForCausalLM": ["0.26.0", "0.29.0"],
	"Granite4VisionForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GraniteForCausalLM": ["0.26.0", "0.29.0"],
	"GraniteMoeForCausalLM": ["0.26.0", "0.29.0"],
	"GraniteMoeHybridForCausalLM": ["0.26.0", "0.29.0"],
	"GraniteMoeSWAForCausalLM": ["0.29.0"],
	"GraniteMoeSharedForCausalLM": ["0.26.0", "0.29.0"],
	"GraniteSWAForCausalLM": ["0.29.0"],
	"GraniteSpeechForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GraniteSpeechPlusForConditionalGeneration": ["0.26.0", "0.29.0"],
	"GritLM": ["0.26.0"],
	"GteModel": ["0.26.0", "0.29.0"],
	"GteNewForSequenceClassification": ["0.26.0", "0.29.0"],
	"GteNewModel": ["0.26.0", "0.29.0"],
	"H2OVLChatModel": ["0.26.0", "0.29.0"],
	"HCXVisionForCausalLM": ["0.26.0"],
	"HCXVisionV2ForCausalLM": ["0.26.0", "0.29.0"],
	"HF_ColBERT": ["0.26.0", "0.29.0"],
	"HYV3ForCausalLM": ["0.26.0", "0.29.0"],
	"HYV4ForCausalLM": ["0.29.0"],
	"HfMoondream": ["0.26.0", "0.29.0"],
	"HrmTextForCausalLM": ["0.26.0", "0.29.0"],
	"HunYuanDenseV1ForCausalLM": ["0.26.0", "0.29.0"],
	"HunYuanMoEV1ForCausalLM": ["0.26.0", "0.29.0"],
	"HunYuanVLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"HyperCLOVAXForCausalLM": ["0.26.0", "0.29.0"],
	"IQuestCoderForCausalLM": ["0.26.0", "0.29.0"],
	"IQuestLoopCoderForCausalLM": ["0.26.0", "0.29.0"],
	"Idefics3ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"InklingForCausalLM": ["0.26.0", "0.29.0"],
	"InklingForConditionalGeneration": ["0.26.0", "0.29.0"],
	"InternLM2ForCausalLM": ["0.26.0", "0.29.0"],
	"InternLM2ForRewardModel": ["0.26.0", "0.29.0"],
	"InternLM3ForCausalLM": ["0.26.0", "0.29.0"],
	"InternS1ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"InternS1ProForConditionalGeneration": ["0.26.0", "0.29.0"],
	"InternS2MobiusForConditionalGeneration": ["0.29.0"],
	"InternS2PreviewForConditionalGeneration": ["0.26.0", "0.29.0"],
	"InternVLChatModel": ["0.26.0", "0.29.0"],
	"InternVLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"IsaacForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Jais2ForCausalLM": ["0.26.0", "0.29.0"],
	"JambaForCausalLM": ["0.26.0", "0.29.0"],
	"JambaForSequenceClassification": ["0.26.0", "0.29.0"],
	"JinaEmbeddingsV5Model": ["0.26.0", "0.29.0"],
	"JinaForRanking": ["0.26.0", "0.29.0"],
	"JinaVLForRanking": ["0.26.0", "0.29.0"],
	"KananaVForConditionalGeneration": ["0.26.0", "0.29.0"],
	"KeyeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"KeyeVL1_5ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"KimiK25ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"KimiK3ForConditionalGeneration": ["0.29.0"],
	"KimiLinearForCausalLM": ["0.26.0", "0.29.0"],
	"KimiVLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LLaMAForCausalLM": ["0.26.0", "0.29.0"],
	"LagunaForCausalLM": ["0.26.0", "0.29.0"],
	"Lfm2ForCausalLM": ["0.26.0", "0.29.0"],
	"Lfm2MoeForCausalLM": ["0.26.0", "0.29.0"],
	"Lfm2VlForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LightOnOCRForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Llama4ForCausalLM": ["0.26.0", "0.29.0"],
	"Llama4ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LlamaBidirectionalForSequenceClassification": ["0.26.0", "0.29.0"],
	"LlamaBidirectionalModel": ["0.26.0", "0.29.0"],
	"LlamaForCausalLM": ["0.26.0", "0.29.0"],
	"LlamaModel": ["0.26.0", "0.29.0"],
	"LlamaNemotronVLForSequenceClassification": ["0.26.0", "0.29.0"],
	"LlamaNemotronVLModel": ["0.26.0", "0.29.0"],
	"Llama_Nemotron_Nano_VL": ["0.26.0", "0.29.0"],
	"LlavaForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LlavaNextForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LlavaNextVideoForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LlavaOnevision2ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LlavaOnevisionForConditionalGeneration": ["0.26.0", "0.29.0"],
	"LongcatFlashForCausalLM": ["0.26.0", "0.29.0"],
	"LongcatFlashNgramForCausalLM": ["0.26.0", "0.29.0"],
	"MPTForCausalLM": ["0.26.0"],
	"Mamba2ForCausalLM": ["0.26.0", "0.29.0"],
	"MambaForCausalLM": ["0.26.0", "0.29.0"],
	"MellumForCausalLM": ["0.26.0", "0.29.0"],
	"MiDashengLMModel": ["0.26.0", "0.29.0"],
	"MiMoForCausalLM": ["0.26.0", "0.29.0"],
	"MiMoV2FlashForCausalLM": ["0.26.0", "0.29.0"],
	"MiMoV2ForCausalLM": ["0.26.0", "0.29.0"],
	"MiMoV2OmniForCausalLM": ["0.26.0", "0.29.0"],
	"MiniCPM3ForCausalLM": ["0.26.0", "0.29.0"],
	"MiniCPMForCausalLM": ["0.26.0", "0.29.0"],
	"MiniCPMO": ["0.26.0", "0.29.0"],
	"MiniCPMV": ["0.26.0", "0.29.0"],
	"MiniCPMV4_6ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"MiniMaxM2ForCausalLM": ["0.26.0", "0.29.0"],
	"MiniMaxM3SparseForCausalLM": ["0.26.0", "0.29.0"],
	"MiniMaxM3SparseForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Ministral3ForCausalLM": ["0.26.0", "0.29.0"],
	"Mistral3ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"MistralForCausalLM": ["0.26.0", "0.29.0"],
	"MistralLarge3ForCausalLM": ["0.26.0", "0.29.0"],
	"MistralModel": ["0.26.0", "0.29.0"],
	"MixtralForCausalLM": ["0.26.0", "0.29.0"],
	"ModernBertForSequenceClassification": ["0.26.0", "0.29.0"],
	"ModernBertForTokenClassification": ["0.26.0", "0.29.0"],
	"ModernBertModel": ["0.26.0", "0.29.0"],
	"Molmo2ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"MolmoForCausalLM": ["0.26.0", "0.29.0"],
	"Moondream3ForCausalLM": ["0.26.0", "0.29.0"],
	"MoonshotKimiaForCausalLM": ["0.26.0", "0.29.0"],
	"MossAudioModel": ["0.26.0", "0.29.0"],
	"MossTranscribeDiarizeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"MptForCausalLM": ["0.26.0"],
	"MuseGlimmerForCausalLM": ["0.29.0"],
	"MuseGlimmerForConditionalGeneration": ["0.29.0"],
	"NVLM_D": ["0.26.0", "0.29.0"],
	"NemotronForCausalLM": ["0.26.0", "0.29.0"],
	"NemotronHForCausalLM": ["0.26.0", "0.29.0"],
	"NemotronHPuzzleForCausalLM": ["0.26.0", "0.29.0"],
	"NemotronH_Nano_Omni_Reasoning_V3": ["0.26.0", "0.29.0"],
	"NemotronH_Nano_VL_V2": ["0.26.0", "0.29.0"],
	"NemotronH_Omni_Reasoning_V3": ["0.29.0"],
	"NemotronH_Super_Omni_Reasoning_V3": ["0.26.0", "0.29.0"],
	"NemotronParseForConditionalGeneration": ["0.26.0", "0.29.0"],
	"NomicBertModel": ["0.26.0", "0.29.0"],
	"OPTForCausalLM": ["0.26.0", "0.29.0"],
	"Olmo2ForCausalLM": ["0.26.0", "0.29.0"],
	"Olmo3ForCausalLM": ["0.26.0", "0.29.0"],
	"OlmoForCausalLM": ["0.26.0", "0.29.0"],
	"OlmoHybridForCausalLM": ["0.26.0", "0.29.0"],
	"OlmoeForCausalLM": ["0.26.0", "0.29.0"],
	"OpenAIPrivacyFilterForTokenClassification": ["0.26.0", "0.29.0"],
	"OpenCUAForConditionalGeneration": ["0.26.0", "0.29.0"],
	"OpenPanguVLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"OpenVLAForActionPrediction": ["0.26.0", "0.29.0"],
	"OpsColQwen3Model": ["0.26.0", "0.29.0"],
	"OrionForCausalLM": ["0.26.0", "0.29.0"],
	"OuroForCausalLM": ["0.26.0"],
	"Ovis": ["0.26.0", "0.29.0"],
	"Ovis2_5": ["0.26.0", "0.29.0"],
	"Ovis2_6ForCausalLM": ["0.26.0", "0.29.0"],
	"Ovis2_6_MoeForCausalLM": ["0.26.0", "0.29.0"],
	"PaddleOCRVLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"PaliGemmaForConditionalGeneration": ["0.26.0", "0.29.0"],
	"PanguEmbeddedForCausalLM": ["0.26.0", "0.29.0"],
	"PanguProMoEV2ForCausalLM": ["0.26.0", "0.29.0"],
	"PanguUltraMoEForCausalLM": ["0.26.0", "0.29.0"],
	"Param2MoEForCausalLM": ["0.26.0", "0.29.0"],
	"Phi3ForCausalLM": ["0.26.0", "0.29.0"],
	"Phi3VForCausalLM": ["0.26.0", "0.29.0"],
	"Phi4ForCausalLMV": ["0.26.0", "0.29.0"],
	"Phi4MMForCausalLM": ["0.26.0", "0.29.0"],
	"PhiForCausalLM": ["0.26.0", "0.29.0"],
	"PhiMoEForCausalLM": ["0.26.0", "0.29.0"],
	"PixtralForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Plamo2ForCausalLM": ["0.26.0"],
	"Plamo3ForCausalLM": ["0.26.0", "0.29.0"],
	"PrithviGeoSpatialMAE": ["0.26.0"],
	"QianfanOCRForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen2AudioForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen2ForCausalLM": ["0.26.0", "0.29.0"],
	"Qwen2ForProcessRewardModel": ["0.26.0", "0.29.0"],
	"Qwen2ForRewardModel": ["0.26.0", "0.29.0"],
	"Qwen2Model": ["0.26.0", "0.29.0"],
	"Qwen2MoeForCausalLM": ["0.26.0", "0.29.0"],
	"Qwen2VLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen2_5OmniForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen2_5OmniModel": ["0.26.0", "0.29.0"],
	"Qwen2_5_VLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen3ASRForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen3ASRForcedAlignerForTokenClassification": ["0.26.0", "0.29.0"],
	"Qwen3ASRRealtimeGeneration": ["0.26.0", "0.29.0"],
	"Qwen3ForCausalLM": ["0.26.0", "0.29.0"],
	"Qwen3MoeForCausalLM": ["0.26.0", "0.29.0"],
	"Qwen3NextForCausalLM": ["0.26.0", "0.29.0"],
	"Qwen3OmniMoeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen3VLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen3VLMoeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen3VLNemotronEmbedModel": ["0.26.0", "0.29.0"],
	"Qwen3_5ForCausalLM": ["0.29.0"],
	"Qwen3_5ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen3_5MoeForCausalLM": ["0.29.0"],
	"Qwen3_5MoeForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Qwen4ExpForCausalLM": ["0.29.0"],
	"Qwen4ExpForConditionalGeneration": ["0.29.0"],
	"RForConditionalGeneration": ["0.26.0", "0.29.0"],
	"RWForCausalLM": ["0.26.0"],
	"Rnj1ForCausalLM": ["0.26.0", "0.29.0"],
	"RobertaForMaskedLM": ["0.26.0", "0.29.0"],
	"RobertaForSequenceClassification": ["0.26.0", "0.29.0"],
	"RobertaForTokenClassification": ["0.26.0", "0.29.0"],
	"RobertaModel": ["0.26.0", "0.29.0"],
	"SarvamMLAForCausalLM": ["0.26.0", "0.29.0"],
	"SarvamMoEForCausalLM": ["0.26.0", "0.29.0"],
	"SeedOssForCausalLM": ["0.26.0", "0.29.0"],
	"SiglipModel": ["0.26.0", "0.29.0"],
	"SkyworkR1VChatModel": ["0.26.0", "0.29.0"],
	"SmolLM3ForCausalLM": ["0.26.0", "0.29.0"],
	"SmolVLMForConditionalGeneration": ["0.26.0", "0.29.0"],
	"SolarForCausalLM": ["0.26.0", "0.29.0"],
	"StableLMEpochForCausalLM": ["0.26.0"],
	"StableLmForCausalLM": ["0.26.0", "0.29.0"],
	"Starcoder2ForCausalLM": ["0.26.0", "0.29.0"],
	"Step1ForCausalLM": ["0.26.0", "0.29.0"],
	"Step3TextForCausalLM": ["0.26.0", "0.29.0"],
	"Step3VLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"Step3p5ForCausalLM": ["0.26.0", "0.29.0"],
	"Step3p7ForConditionalGeneration": ["0.26.0", "0.29.0"],
	"StepVLForConditionalGeneration": ["0.26.0", "0.29.0"],
	"TeleChat2ForCausalLM": ["0.26.0", "0.29.0"],
	"TeleChat3ForCausalLM": ["0.26.0", "0.29.0"],
	"TeleFLMForCausalLM": ["0.26.0", "0.29.0"],
	"Terratorch": ["0.26.0", "0.29.0"],
	"TransformersEmbeddingModel": ["0.26.0", "0.29.0"],
	"TransformersForCausalLM": ["0.26.0", "0.29.0"],
	"TransformersForSequenceClassification": ["0.26.0", "0.29.0"],
	"TransformersMoEEmbeddingModel": ["0.26.0", "0.29.0"],
	"TransformersMoEForCausalLM": ["0.26.0", "0.29.0"],
	"TransformersMoEForSequenceClassification": ["0.26.0", "0.29.0"],
	"TransformersMultiModalEmbeddingModel": ["0.26.0", "0.29.0"],
	"TransformersMultiModalForCausalLM": ["0.26.0", "0.29.0"],
	"TransformersMultiModalForSequenceClassification": ["0.26.0", "0.29.0"],
	"TransformersMultiModalMoEForCausalLM": ["0.26.0", "0.29.0"],
	"UltravoxModel": ["0.26.0", "0.29.0"],
	"UnlimitedOCRForCausalLM": ["0.26.0", "0.29.0"],
	"VaultGemmaForCausalLM": ["0.29.0"],
	"VibeVoiceAsrForConditionalGeneration": ["0.29.0"],
	"VoxtralForConditionalGeneration": ["0.26.0", "0.29.0"],
	"VoxtralRealtimeGeneration": ["0.26.0", "0.29.0"],
	"VoyageQwen3BidirectionalEmbedModel": ["0.26.0", "0.29.0"],
	"WhisperForConditionalGeneration": ["0.26.0", "0.29.0"],
	"XLMRobertaForSequenceClassification": ["0.26.0", "0.29.0"],
	"XLMRobertaForTokenClassification": ["0.26.0", "0.29.0"],
	"XLMRobertaModel": ["0.26.0", "0.29.0"],
	"Zamba2ForCausalLM": ["0.26.0", "0.29.0"]
};
/** Architectures that vLLM has dropped, and the last release that had them. */
const droppedArchitectures = {
	"AquilaForCausalLM": "0.24.0",
	"AquilaModel": "0.24.0",
	"ArcticForCausalLM": "0.28.0",
	"AyaVisionForConditionalGeneration": "0.24.0",
	"BaiChuanForCausalLM": "0.23.0",
	"BaichuanForCausalLM": "0.23.0",
	"BambaForCausalLM": "0.23.0",
	"ChameleonForConditionalGeneration": "0.28.0",
	"Cheers": "0.28.0",
	"CheersForConditionalGeneration": "0.28.0",
	"DonutForConditionalGeneration": "0.10.2",
	"Dots1ForCausalLM": "0.23.0",
	"ErnieForSequenceClassification": "0.23.0",
	"ErnieForTokenClassification": "0.23.0",
	"ErnieModel": "0.23.0",
	"Fairseq2LlamaForCausalLM": "0.28.0",
	"FireRedLIDForConditionalGeneration": "0.28.0",
	"FuyuForCausalLM": "0.25.0",
	"GritLM": "0.28.0",
	"Grok1ForCausalLM": "0.24.0",
	"Grok1ModelForCausalLM": "0.24.0",
	"HCXVisionForCausalLM": "0.28.0",
	"InternLM2VEForCausalLM": "0.23.0",
	"InternLMForCausalLM": "0.23.0",
	"JAISLMHeadModel": "0.22.0",
	"MPTForCausalLM": "0.28.0",
	"MantisForConditionalGeneration": "0.24.0",
	"MiniMaxForCausalLM": "0.23.0",
	"MiniMaxM1ForCausalLM": "0.23.0",
	"MiniMaxText01ForCausalLM": "0.23.0",
	"MiniMaxVL01ForConditionalGeneration": "0.23.0",
	"MllamaForConditionalGeneration": "0.10.2",
	"MotifForCausalLM": "0.10.2",
	"MptForCausalLM": "0.28.0",
	"MusicFlamingoForConditionalGeneration": "0.24.0",
	"OuroForCausalLM": "0.26.0",
	"PersimmonForCausalLM": "0.25.0",
	"Phi3SmallForCausalLM": "0.9.2",
	"Phi4FlashForCausalLM": "0.10.2",
	"Phi4MultimodalForCausalLM": "0.12.0",
	"Plamo2ForCausalLM": "0.26.0",
	"PrithviGeoSpatialMAE": "0.28.0",
	"QWenLMHeadModel": "0.23.0",
	"QwenVLForConditionalGeneration": "0.23.0",
	"RWForCausalLM": "0.28.0",
	"StableLMEpochForCausalLM": "0.28.0",
	"Tarsier2ForConditionalGeneration": "0.23.0",
	"TarsierForConditionalGeneration": "0.24.0",
	"TeleChatForCausalLM": "0.25.0",
	"XverseForCausalLM": "0.23.0"
};

// src/fit/checks/architecture.ts
/** vllm/model_executor/models/registry.py, 0.26 and 0.29. */
const architectureKnown = (input) => {
	const { config, release, args } = input;
	if (args.model_impl === "transformers" || config.architectures.some((name) => ownEntry(knownArchitectures, name)?.includes(release) === true)) return [];
	const name = config.architecture;
	const others = ownEntry(knownArchitectures, name);
	const dropped = ownEntry(droppedArchitectures, name);
	if (others === void 0 && dropped === void 0 && knownModelType(config.modelType)) return [viaTransformers(input, name)];
	return [{
		code: "RF440",
		message: `vLLM ${release} does not know the architecture ${name}`,
		path: source(input),
		help: helpFor$1(others, dropped)
	}];
};
function helpFor$1(others, dropped) {
	if (others !== void 0) return `vLLM ${others.join(" and ")} does: pin the release of Ray that installs it in serving.ray.`;
	if (dropped !== void 0) return `vLLM ${dropped} was the last release with it.`;
	return "Use a model of another architecture, or set model_impl: transformers if its transformers class allows that.";
}
/** vLLM falls back to transformers' own model for types that it knows; slower, and not for all. */
function viaTransformers(input, name) {
	return {
		code: "RF440",
		severity: "warn",
		message: `vLLM ${input.release} has no code of its own for ${name}; it will try the one of transformers`,
		path: source(input),
		help: "That is slower, and does not work for every model."
	};
}
/** A type that neither vLLM nor transformers has a class for is built by code of the repository. */
const remoteCodeTrusted = (input) => {
	const { config, args } = input;
	if (args.trust_remote_code === true || config.autoMap?.has("AutoConfig") !== true || knownModelType(config.modelType)) return [];
	return [{
		code: "RF441",
		message: `model type ${config.modelType} is defined by code in the model's repository`,
		path: argument(input, "trust_remote_code"),
		help: "Read that code, pin the revision, and set trust_remote_code: true."
	}];
};
const POOLING_TASKS = /* @__PURE__ */ new Set([
	"embed",
	"score",
	"classify"
]);
const TRANSCRIBES = /^(?:Whisper|Voxtral|CohereAsr|Qwen3ASR|FireRedASR|FunASR|GlmAsr|GraniteSpeech|MossTranscribe|Gemma3n|Gemma4|Qwen2Audio|KimiAudio|MoonshotKimia)/u;
/** An encoder writes no text, and only speech models transcribe (vllm/config/model.py, 0.29). */
const taskPossible = (input) => {
	const { task, config, architecture } = input;
	if (task === void 0) return [];
	const encoder = architecture?.attention === "encoder_only";
	const path = [...input.path, "task"];
	if (task === "generate" && encoder) return [{
		code: "RF442",
		message: `${config.architecture} is an encoder and cannot generate text`,
		path,
		help: "Use task: embed, or task: score."
	}];
	if (task === "transcribe" && !TRANSCRIBES.test(config.architecture)) return [{
		code: "RF442",
		message: `${config.architecture} cannot transcribe speech`,
		path,
		help: "Use a speech model, such as Whisper."
	}];
	if (POOLING_TASKS.has(task) && architecture?.attention === "encoder_decoder") return [{
		code: "RF442",
		message: `${config.architecture} has no ${task} task`,
		path
	}];
	return [];
};
function source({ path }) {
	return [...path, "model_source"];
}

// src/fit/checks/limits.ts
/** vllm/config/model.py _get_and_verify_max_len, 0.29. */
const lengthWithinModel = (input) => {
	const { config, args } = input;
	const asked = args.max_model_len;
	const { limit, key } = derivedLength(config, args.disable_sliding_window);
	if (asked === void 0 || limit === void 0 || asked <= limit) return [];
	if ((config.root.number("model_max_length") ?? 0) >= asked) return [];
	return [{
		code: "RF432",
		message: `max_model_len ${asked} is above the ${limit} tokens that the model was made for`,
		path: argument(input, "max_model_len"),
		help: `The limit follows from ${key ?? "the model's config"}. Use ${limit} or less.`,
		repair: [{
			kind: "set_value",
			path: argument(input, "max_model_len"),
			value: limit
		}]
	}];
};
/** vllm/config/scheduler.py, 0.29. */
const batchHoldsSequences = (input) => {
	const { args, engine } = input;
	const { maxNumBatchedTokens, maxNumSeqs, maxModelLen } = engine;
	const path = argument(input, args.max_num_batched_tokens === void 0 ? "max_num_seqs" : "max_num_batched_tokens");
	if (maxNumBatchedTokens < maxNumSeqs) return [{
		code: "RF438",
		message: `max_num_batched_tokens ${maxNumBatchedTokens} is less than max_num_seqs ${maxNumSeqs}`,
		path,
		help: "Raise max_num_batched_tokens, or lower max_num_seqs."
	}];
	if (args.enable_chunked_prefill !== false || maxNumBatchedTokens >= maxModelLen) return [];
	return [{
		code: "RF438",
		message: `without chunked prefill, max_num_batched_tokens ${maxNumBatchedTokens} must be at least max_model_len ${maxModelLen}`,
		path,
		help: "Raise it, or leave enable_chunked_prefill on."
	}];
};
/** Pages of the attention kernels (get_supported_kernel_block_sizes of the backends, 0.29). */
const PAGE = 16;
const blockSizeKnown = (input) => {
	const { args } = input;
	if (args.block_size === void 0 || args.block_size % PAGE === 0) return [];
	return [{
		code: "RF437",
		message: `no attention kernel works on blocks of ${args.block_size} tokens`,
		path: argument(input, "block_size"),
		help: "Use a multiple of 16, or leave block_size out: vLLM picks what its kernels like best."
	}];
};
/** vllm/config/lora.py, 0.29. */
const RANKS = [
	1,
	8,
	16,
	32,
	64,
	128,
	256,
	320,
	512
];
const DEFAULT_RANK = 16;
const loraRank = (input) => {
	const { args, adapterRanks = {} } = input;
	const rank = args.max_lora_rank;
	const path = argument(input, "max_lora_rank");
	if (rank !== void 0 && !RANKS.includes(rank)) return [{
		code: "RF439",
		message: `max_lora_rank ${rank} is not one of ${RANKS.join(", ")}`,
		path
	}];
	const highest = rank ?? DEFAULT_RANK;
	return Object.entries(adapterRanks).flatMap(([name, own]) => {
		if (own <= highest) return [];
		const enough = RANKS.find((known) => known >= own);
		const help = enough === void 0 ? "vLLM supports no rank as high as this." : `Set max_lora_rank to ${enough}.`;
		return [{
			code: "RF439",
			message: `adapter ${name} has rank ${own}, above max_lora_rank ${highest}`,
			path,
			help
		}];
	});
};

// src/fit/checks/parallel.ts
/** vllm/config/model.py verify_with_parallel_config, 0.29. */
const dividesHeads = (input) => {
	const heads = headsOf(input.config)?.query;
	const { tensorParallel } = input.engine;
	if (heads === void 0 || heads % tensorParallel === 0) return [];
	return [{
		code: "RF430",
		message: `tensor_parallel_size ${tensorParallel} does not divide the model's ${heads} attention heads`,
		path: argument(input, "tensor_parallel_size"),
		help: `Use ${divisors(heads).join(", ")}.`
	}];
};
/** Parts that vLLM's parallel layers divide with an assertion, by the keys of the config that size them. */
const DIVIDED_KEYS = [
	["linear_num_key_heads", "linear-attention key heads"],
	["linear_num_value_heads", "linear-attention value heads"],
	["mamba_num_heads", "Mamba heads"],
	["mamba_n_heads", "Mamba heads"],
	["n_mamba_heads", "Mamba heads"],
	["intermediate_size", "intermediate width"],
	["moe_intermediate_size", "width of the experts"],
	["shared_expert_intermediate_size", "width of the shared expert"]
];
const dividesRest = (input) => {
	const { tensorParallel } = input.engine;
	const uneven = dividedParts(input).find(({ size }) => size % tensorParallel !== 0);
	if (uneven !== void 0) return [refused(input, `the model's ${uneven.what} (${uneven.size})`)];
	const keyValue = headsOf(input.config)?.keyValue ?? 1;
	if (!(tensorParallel > keyValue ? tensorParallel % keyValue === 0 : keyValue % tensorParallel === 0)) return [refused(input, `the model's ${keyValue} key-value heads, and is no multiple of them`)];
	return blockShards(input);
};
function dividedParts({ config }) {
	return DIVIDED_KEYS.flatMap(([key, what]) => {
		const size = config.text.number(key);
		return size === void 0 || size === 0 ? [] : [{
			what,
			size
		}];
	});
}
/** FP8 weights in blocks: a shard must hold whole blocks (fp8.py; 0.29 allows uneven ones for experts). */
function blockShards(input) {
	const { config, engine, release } = input;
	const [block] = config.quantization?.numbers("weight_block_size") ?? [];
	if (block === void 0 || config.quantization?.text("quant_method") !== "fp8") return [];
	const experts = isMixtureOfExperts(config);
	if (experts && releaseRules[release].unevenBlockFp8Experts) return [];
	const width = experts ? config.text.number("moe_intermediate_size", "intermediate_size") : config.text.number("intermediate_size");
	if (width === void 0 || width / engine.tensorParallel % block === 0) return [];
	return [refused(input, `the FP8 blocks of ${block}: ${width} / ${engine.tensorParallel} is no multiple of it`)];
}
function refused(input, what) {
	return {
		code: "RF431",
		message: `tensor_parallel_size ${input.engine.tensorParallel} does not divide ${what}`,
		path: argument(input, "tensor_parallel_size"),
		help: "Use a size that divides it, or more pipeline stages."
	};
}
/** Sizes that a node can have. */
function divisors(heads) {
	return [
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		16
	].filter((size) => heads % size === 0);
}

// src/fit/gpu-facts.ts
/** Capability as vLLM compares it: 8.9 is 89. */
function capabilityNumber(capability) {
	return capability.major * 10 + capability.minor;
}

// src/fit/checks/types.ts
/** Names of one method: what the argument may say for what a checkpoint is (override_quantization_method, 0.29). */
const SAME_METHOD = {
	awq: [
		"awq",
		"auto_awq",
		"awq_marlin",
		"moe_wna16",
		"humming"
	],
	gptq: [
		"gptq",
		"auto_gptq",
		"gptq_marlin",
		"moe_wna16",
		"humming"
	],
	fp8: [
		"fp8",
		"humming",
		"deepseek_v4_fp8"
	],
	mxfp4: [
		"mxfp4",
		"gpt_oss_mxfp4",
		"humming"
	],
	modelopt: [
		"modelopt",
		"modelopt_fp4",
		"modelopt_mxfp8",
		"modelopt_mixed",
		"humming"
	],
	"compressed-tensors": ["compressed-tensors", "humming"]
};
/** The checkpoint's method; undefined where it is not quantised. */
function checkpointMethod({ quantization }) {
	if (quantization === void 0) return void 0;
	if (isModelOpt(quantization)) return "modelopt";
	return (quantization.text("quant_method") ?? "").toLowerCase().replace("compressed_tensors", "compressed-tensors");
}
/** vllm/config/model.py _verify_quantization, 0.29. */
const quantizationMatches = (input) => {
	const asked = input.args.quantization;
	const stored = checkpointMethod(input.config);
	if (asked === void 0 || stored === void 0 || stored === "") return [];
	if ((ownEntry(SAME_METHOD, stored) ?? [stored]).includes(asked)) return [];
	return [{
		code: "RF433",
		message: `the checkpoint is quantised with ${stored}, not with ${asked}`,
		path: argument(input, "quantization"),
		help: "Leave quantization out: vLLM reads the method from the checkpoint.",
		repair: [{
			kind: "remove_key",
			path: argument(input, "quantization")
		}]
	}];
};
/** Least compute capability by method: get_min_capability in vllm/model_executor/layers/quantization, 0.29. */
const LEAST_CAPABILITY = {
	awq: 75,
	auto_awq: 75,
	awq_marlin: 75,
	bitsandbytes: 70,
	"compressed-tensors": 70,
	experts_int8: 80,
	fbgemm_fp8: 80,
	fp8: 75,
	fp_quant: 100,
	auto_gptq: 60,
	gptq: 60,
	gptq_marlin: 60,
	gpt_oss_mxfp4: 80,
	humming: 75,
	inc: 60,
	modelopt: 80,
	modelopt_fp4: 75,
	moe_wna16: 70,
	mxfp4: 80,
	quark: 70,
	torchao: 75
};
const quantizationOnGpu = (input) => {
	const method = input.args.quantization ?? checkpointMethod(input.config);
	const least = method === void 0 ? void 0 : ownEntry(LEAST_CAPABILITY, method);
	const { computeCapability, name } = input.gpu;
	if (method === void 0 || least === void 0 || computeCapability === void 0) return [];
	if (capabilityNumber(computeCapability) >= least) return [];
	const own = input.args.quantization !== void 0;
	return [{
		code: "RF434",
		message: `quantization ${method} needs compute capability ${least / 10}; ${name} has ${computeCapability.major}.${computeCapability.minor}`,
		path: own ? argument(input, "quantization") : [...input.path, "model_source"],
		help: "Use another GPU, or a model that is quantised in another way."
	}];
};
/** vllm/config/model.py _check_valid_dtype and vllm/platforms/cuda.py check_if_supports_dtype, 0.29. */
const dtypePossible = (input) => {
	const asked = input.args.dtype === void 0 ? void 0 : dtypeNamed(input.args.dtype);
	if (asked === void 0) return [];
	const path = argument(input, "dtype");
	if (asked === "float16" && refusesFloat16(input.config)) return [{
		code: "RF435",
		message: `${input.config.modelType} models are numerically unstable in float16, so vLLM refuses it`,
		path,
		help: "Use bfloat16, or leave dtype out."
	}];
	if (supportedDtypes(input.gpu.computeCapability).includes(asked)) return [];
	return [{
		code: "RF435",
		message: `${input.gpu.name} cannot compute in ${asked}`,
		path,
		help: "Use float16, or leave dtype out."
	}];
};
/** vllm/config/vllm.py, 0.29. */
const cacheDtypePossible = (input) => {
	const { args, config, gpu } = input;
	const asked = args.kv_cache_dtype;
	if (asked === void 0 || !asked.startsWith("nvfp4")) return [];
	const path = argument(input, "kv_cache_dtype");
	if (isLatent(config)) return [{
		code: "RF436",
		message: `a cache of type ${asked} does not work with latent attention (MLA)`,
		path,
		help: "Use fp8, or leave kv_cache_dtype out."
	}];
	if (gpu.computeCapability === void 0 || gpu.computeCapability.major === 10) return [];
	return [{
		code: "RF436",
		message: `a cache of type ${asked} needs a GPU of compute capability 10; ${gpu.name} has none`,
		path,
		help: "Use fp8, or leave kv_cache_dtype out."
	}];
};

// src/fit/checks/model-findings.ts
/** All checks of a model against its config, its GPU and vLLM, in the order in which mistakes are told. */
const CHECKS = [
	architectureKnown,
	remoteCodeTrusted,
	taskPossible,
	dividesHeads,
	dividesRest,
	lengthWithinModel,
	batchHoldsSequences,
	blockSizeKnown,
	quantizationMatches,
	quantizationOnGpu,
	dtypePossible,
	cacheDtypePossible,
	loraRank
];
/** What vLLM would refuse about a model, each at its key. */
function modelFindings(input) {
	const architecture = architectureOf(input.config);
	const context = {
		config: input.config,
		architecture,
		gpu: input.gpu,
		rules: releaseRules[input.release]
	};
	const found = CHECKS.flatMap((check) => check({
		...input,
		architecture,
		engine: resolveEngine(input.args, context)
	}));
	return found.some(({ code }) => code === "RF430") ? found.filter(({ code }) => code !== "RF431") : found;
}

// src/fit/gpus/nvidia.ts
/** `total capacity of \u2026 GiB` in out-of-memory messages of torch 2, collected from public logs, November 2026. */
const TORCH$1 = "torch's out-of-memory messages in public logs, 2024 to 2026";
/** The same, and totals of nvidia-smi from Modal's survey of its own machines. */
const SURVEY = `${TORCH$1}; nvidia-smi: Modal, "NVIDIA GPU memory capacity", 2025`;
const SMI = `${TORCH$1}; nvidia-smi in public logs`;
/** The CUDA 13 that vLLM 0.29's wheel is built for has no code for GPUs below compute capability 7.5. */
const OLD = "CUDA 13 release notes: Maxwell, Pascal and Volta removed";
/** Where Ray has one name for several sizes, the smallest comes first: what fits there fits on all. */
const nvidiaGpus = [
	gpu("T4", "Tesla T4", [7, 5], {
		rayName: "T4",
		marketedGb: 16,
		driverMib: 15360,
		usableGib: 14.56,
		source: SURVEY
	}),
	gpu("L4", "NVIDIA L4", [8, 9], {
		rayName: "L4",
		marketedGb: 24,
		driverMib: 23034,
		usableGib: 22.03,
		source: SURVEY
	}),
	gpu("A10G", "NVIDIA A10G", [8, 6], {
		rayName: "A10G",
		marketedGb: 24,
		driverMib: 23028,
		usableGib: 22.03,
		source: `${SURVEY}; taken from the A10, which has the same memory`
	}),
	gpu("A10", "NVIDIA A10", [8, 6], {
		marketedGb: 24,
		driverMib: 23028,
		usableGib: 22.03,
		source: SURVEY
	}),
	gpu("L40S", "NVIDIA L40S", [8, 9], {
		rayName: "L40S",
		marketedGb: 48,
		driverMib: 46068,
		usableGib: 44.39,
		source: SURVEY
	}),
	gpu("L40", "NVIDIA L40", [8, 9], {
		marketedGb: 48,
		driverMib: 46068,
		usableGib: 44.39,
		source: "vLLM's message on an L40 (first attempt, F2)"
	}),
	gpu("A30", "NVIDIA A30", [8, 0], {
		marketedGb: 24,
		usableGib: 23.53,
		source: "google/RB-Modulation#5"
	}),
	gpu("A100-40G", "NVIDIA A100-SXM4-40GB", [8, 0], {
		rayName: "A100-40G",
		marketedGb: 40,
		driverMib: 40960,
		usableGib: 39.38,
		source: SURVEY
	}),
	gpu("A100-80G", "NVIDIA A100-SXM4-80GB", [8, 0], {
		rayName: "A100-80G",
		marketedGb: 80,
		driverMib: 81920,
		usableGib: 79.14,
		source: SURVEY
	}),
	gpu("A100", "NVIDIA A100-SXM4-40GB", [8, 0], {
		rayName: "A100",
		marketedGb: 40,
		driverMib: 40960,
		usableGib: 39.38,
		source: `${SURVEY}; Ray's name does not tell 40 GB from 80 GB: the smaller one`
	}),
	gpu("H100", "NVIDIA H100 80GB HBM3", [9, 0], {
		rayName: "H100",
		marketedGb: 80,
		driverMib: 81559,
		usableGib: 79.14,
		source: `${SURVEY}; 79.18 in llm-d-planner's measurements`
	}),
	gpu("H100-NVL", "NVIDIA H100 NVL", [9, 0], {
		marketedGb: 94,
		usableGib: 93,
		source: TORCH$1
	}),
	gpu("H200", "NVIDIA H200", [9, 0], {
		rayName: "H200",
		marketedGb: 141,
		driverMib: 143771,
		usableGib: 139.72,
		source: SURVEY
	}),
	gpu("H20", "NVIDIA H20", [9, 0], {
		rayName: "H20",
		marketedGb: 96,
		driverMib: 97871,
		usableGib: 95,
		source: `${SMI}; the 96 GB version`
	}),
	gpu("B200", "NVIDIA B200", [10, 0], {
		rayName: "B200",
		marketedGb: 180,
		driverMib: 183359,
		usableGib: 178.35,
		source: "device query in pytorch/ao#4002; nvidia-smi: NVIDIA/TensorRT-LLM#10278"
	}),
	gpu("B300", "NVIDIA B300 SXM6 AC", [10, 3], {
		rayName: "B300",
		marketedGb: 288,
		usableGib: 267.69,
		source: TORCH$1
	}),
	gpu("GB200", "NVIDIA GB200", [10, 0], {
		rayName: "GB200",
		marketedGb: 186,
		driverMib: 189471,
		usableGib: 184.31,
		source: SMI
	}),
	gpu("GB300", "NVIDIA GB300", [10, 3], {
		rayName: "GB300",
		marketedGb: 288,
		usableGib: 276.5,
		source: TORCH$1
	}),
	gpu("RTX PRO 6000", "NVIDIA RTX PRO 6000 Blackwell Server Edition", [12, 0], {
		rayName: "RTX-PRO-6000",
		marketedGb: 96,
		driverMib: 97887,
		usableGib: 94.97,
		source: SMI
	}),
	gpu("RTX A6000", "NVIDIA RTX A6000", [8, 6], {
		marketedGb: 48,
		usableGib: 47.4,
		source: TORCH$1
	}),
	gpu("RTX 3090", "NVIDIA GeForce RTX 3090", [8, 6], {
		marketedGb: 24,
		driverMib: 24576,
		usableGib: 23.69,
		source: "OpenBMB/MiniCPM-V#612; nvidia-smi in public logs"
	}),
	gpu("RTX 4090", "NVIDIA GeForce RTX 4090", [8, 9], {
		marketedGb: 24,
		driverMib: 24564,
		usableGib: 23.65,
		source: `${TORCH$1}; nvidia-smi: vllm-project/vllm#7553`
	}),
	gpu("RTX 5080", "NVIDIA GeForce RTX 5080", [12, 0], {
		marketedGb: 16,
		usableGib: 15.48,
		source: "vllm-project/vllm#14452"
	}),
	gpu("RTX 5090", "NVIDIA GeForce RTX 5090", [12, 0], {
		marketedGb: 32,
		usableGib: 31.36,
		source: TORCH$1
	}),
	old("V100", "Tesla V100-SXM2-16GB", [7, 0], {
		rayName: "V100",
		marketedGb: 16,
		usableGib: 15.75
	}),
	old("V100-32G", "Tesla V100-SXM2-32GB", [7, 0], {
		marketedGb: 32,
		usableGib: 31.73
	}),
	old("P100", "Tesla P100-PCIE-16GB", [6, 0], {
		rayName: "P100",
		marketedGb: 16
	}),
	old("P4", "Tesla P4", [6, 1], {
		rayName: "P4",
		marketedGb: 8
	}),
	old("K80", "Tesla K80", [3, 7], {
		rayName: "K80",
		marketedGb: 12,
		usableGib: 11.17
	})
];
function gpu(name, product, capability, details) {
	return {
		name,
		product,
		capability,
		engine: "cuda",
		...details
	};
}
function old(name, product, capability, details) {
	return {
		name,
		product,
		capability,
		engine: "none",
		source: `${TORCH$1}; ${OLD}`,
		...details
	};
}

// src/fit/gpus/other-makers.ts
const TORCH = "torch's out-of-memory messages (HIP, XPU) in public logs, 2024 to 2026";
/** vLLM 0.29 `platforms/rocm.py`: gfx90a, gfx942, gfx950, and RDNA 3 and 4. */
const ARCHITECTURES = "vLLM 0.29 platforms/rocm.py lists no such architecture";
const NOT_LOOKED_INTO = "not looked into: give `gpu_memory_gib` under `nodes`";
const otherAccelerators = [
	amd("AMD-Instinct-MI210", "AMD Instinct MI210", [9, 0], 64, 63.98),
	amd("AMD-Instinct-MI250X", "AMD Instinct MI250X", [9, 0], 64, 63.98, "one of its two dies, each a device of its own"),
	amd("AMD-Instinct-MI250X-MI250", "AMD Instinct MI250", [9, 0], 64, 63.98, "one of its two dies, each a device of its own"),
	amd("AMD-Instinct-MI300X-OAM", "AMD Instinct MI300X", [9, 4], 192, 191.69),
	amd("AMD-Instinct-MI300X-HF", "AMD Instinct MI300X HF", [9, 4], 192, 191.69),
	amd("AMD-Instinct-MI325X-OAM", "AMD Instinct MI325X", [9, 4], 256, 255.69),
	amd("AMD-Instinct-MI350X-OAM", "AMD Instinct MI350X", [9, 5], 288, 287.98),
	amd("AMD-Instinct-MI355X-OAM", "AMD Instinct MI355X", [9, 5], 288, 287.98),
	amd("AMD-Instinct-MI308X", "AMD Instinct MI308X", [9, 4], 192, void 0),
	amd("AMD-Instinct-MI300A", "AMD Instinct MI300A", [9, 4], 128, void 0, "shares its memory with the CPU"),
	unknown$1("AMD-Instinct-MI100", "none", ARCHITECTURES),
	unknown$1("AMD-Radeon-R9-200-HD-7900", "none", ARCHITECTURES),
	unknown$1("AMD-Radeon-HD-7900", "none", ARCHITECTURES),
	{
		name: "Intel-GPU-Max-1550",
		product: "Intel Data Center GPU Max 1550",
		rayName: "Intel-GPU-Max-1550",
		marketedGb: 64,
		usableGib: 63.98,
		engine: "xpu",
		source: `${TORCH}; one of its two tiles`
	},
	unknown$1("Intel-GPU-Max-1100", "xpu"),
	unknown$1("Intel-GAUDI", "plugin"),
	unknown$1("aws-neuron-core", "plugin"),
	...[
		"TPU-V2",
		"TPU-V3",
		"TPU-V4",
		"TPU-V5P",
		"TPU-V5LITEPOD",
		"TPU-V6E",
		"TPU-V7X"
	].map((name) => unknown$1(name, "plugin")),
	unknown$1("Ascend910B", "plugin"),
	unknown$1("Ascend910B4", "plugin"),
	unknown$1("MXC500", "unknown"),
	unknown$1("MXC550", "unknown"),
	unknown$1("FURIOSA_RNGD", "unknown"),
	...[
		"M1",
		"M1-Pro",
		"M1-Max",
		"M1-Ultra",
		"M2",
		"M2-Pro",
		"M2-Max",
		"M2-Ultra",
		"M3",
		"M3-Pro",
		"M3-Max"
	].map((name) => unknown$1(name, "unknown")),
	unknown$1("Apple-Silicon", "unknown"),
	unknown$1("MOBILINT_ARIES", "unknown"),
	unknown$1("MOBILINT_REGULUS", "unknown")
];
function amd(rayName, product, capability, marketedGb, usableGib, note) {
	return {
		name: rayName,
		product,
		rayName,
		capability,
		marketedGb,
		engine: "rocm",
		source: `${usableGib === void 0 ? NOT_LOOKED_INTO : TORCH}${note === void 0 ? "" : `; ${note}`}`,
		...usableGib === void 0 ? {} : { usableGib }
	};
}
function unknown$1(rayName, engine, source = NOT_LOOKED_INTO) {
	return {
		name: rayName,
		product: rayName,
		rayName,
		engine,
		source
	};
}

// src/fit/gpus/find-gpu.ts
/** Every accelerator that Ray has a name for, and GPUs that people have without one. */
const gpuTable = [...nvidiaGpus, ...otherAccelerators];
const GIB$1 = 1024 ** 3;
/** The GPU of a group of nodes, by Ray's name, by the table's, or by its memory alone. */
function findGpu(group) {
	const { acceleratorType, gpu, gpuMemoryGib } = group;
	const row = acceleratorType === void 0 ? rowNamed(gpu) : gpuTable.find((one) => one.rayName === acceleratorType);
	const name = acceleratorType ?? gpu;
	const usableGib = gpuMemoryGib ?? row?.usableGib;
	if (usableGib !== void 0) return {
		kind: "known",
		facts: factsOf(usableGib, row),
		...row ? { row } : {}
	};
	if (row !== void 0) return {
		kind: "memory-unknown",
		row
	};
	return {
		kind: "unknown",
		...name === void 0 ? {} : { name }
	};
}
/** Names are compared without case and punctuation: `rtx 4090` and `RTX-4090` are one. */
function rowNamed(name) {
	if (name === void 0) return void 0;
	const wanted = letters(name);
	return gpuTable.find((row) => [row.name, row.product].some((known) => letters(known) === wanted));
}
function letters(name) {
	return name.toLowerCase().replace(/\b(?:nvidia|geforce|tesla)\b/gu, "").replace(/[^a-z0-9]/gu, "");
}
function factsOf(usableGib, row) {
	const [major, minor] = row?.capability ?? [];
	const hasCuda = row?.engine === "cuda" || row?.engine === "none";
	return {
		name: row?.product ?? `GPU of ${usableGib} GiB`,
		usableBytes: Math.round(usableGib * GIB$1),
		...row?.rayName === void 0 ? {} : { rayName: row.rayName },
		...major === void 0 || minor === void 0 || !hasCuda ? {} : { computeCapability: {
			major,
			minor
		} }
	};
}

// src/fit/gpus/gpu-of-model.ts
/** The GPU that a model gets on its target. Where it may get one of several kinds, the one with the least memory. */
function gpuOfModel(model, { target }) {
	const possible = [...target?.nodes ?? [], ...target?.autoscalingNodes ?? []].filter(({ gpus }) => gpus > 0).filter((group) => takesAll(group, model));
	const asked = model.llmConfig["accelerator_type"];
	const found = (typeof asked === "string" ? (possible.length === 0 ? [{}] : possible).map((group) => withType(group, asked)) : possible).map((kind) => named(findGpu(kind), kind));
	const unknown = found.find((one) => "unknown" in one);
	if (unknown !== void 0) return unknown;
	const [least] = found.flatMap((one) => "facts" in one ? [one] : []).toSorted((one, other) => one.facts.usableBytes - other.facts.usableBytes);
	return least ?? { unknown: "the GPU is not known: declare the target's `nodes`, or the model's `accelerator_type`" };
}
/** GPUs of the largest node that the model may be on; endless where the target declares none. */
function mostGpus(model, { target }) {
	const groups = [...target?.nodes ?? [], ...target?.autoscalingNodes ?? []];
	if (groups.length === 0) return Number.POSITIVE_INFINITY;
	return Math.max(0, ...groups.filter((group) => takesAll(group, model)).map(({ gpus }) => gpus));
}
function withType(group, asked) {
	return {
		...group,
		acceleratorType: group.acceleratorType ?? asked
	};
}
function takesAll(group, { bundles }) {
	return bundles.every((bundle) => (bundle["GPU"] ?? 0) === 0 || hasKinds(group, needOf(bundle)));
}
function named(found, kind) {
	switch (found.kind) {
		case "known": {
			const name = kind.acceleratorType ?? found.row?.name ?? found.facts.name;
			if ((found.row?.engine ?? "cuda") !== "cuda") return { unknown: `vLLM's memory on ${name} is not accounted for` };
			return {
				facts: found.facts,
				name
			};
		}
		case "memory-unknown": return { unknown: `how much of the memory of ${found.row.name} can be used is not known: say it as \`gpu_memory_gib\`` };
		case "unknown": return found.name === void 0 ? { unknown: "the target's nodes do not say which GPUs they have" } : { unknown: `the GPU ${JSON.stringify(found.name)} is not in the table: say its memory as \`gpu_memory_gib\`` };
	}
}

// src/fit/fit-findings.ts
/** A GPU that says nothing, for checks that do not look at it. */
const NO_GPU = {
	name: "",
	usableBytes: 0
};
/** Checks that do look at it, or at what vLLM chooses by it. */
const ABOUT_THE_GPU = /* @__PURE__ */ new Set([
	"RF434",
	"RF435",
	"RF436",
	"RF438"
]);
/** What vLLM would refuse about a model on a target, at the layer of the config that decides each key. */
function refusals(one, config, fleet, rankOf) {
	const { model, input } = one;
	if (input === void 0) return [];
	const path = ["models", model.id];
	const found = modelFindings({
		...input,
		gpu: input.gpu ?? NO_GPU,
		path,
		task: model.task,
		adapterRanks: adapterRanks(one, rankOf)
	});
	return (input.gpu === void 0 ? found.filter(({ code }) => !ABOUT_THE_GPU.has(code)) : found).map((finding) => placed$1(finding, config, fleet.target?.name, model.id));
}
function adapterRanks({ model }, rankOf) {
	const adapters = mapAt(model.llmConfig, "engine_kwargs")?.["lora_modules"];
	const ranks = [];
	for (const adapter of Array.isArray(adapters) ? adapters : []) {
		if (!isJsonObject$1(adapter) || typeof adapter["path"] !== "string") continue;
		const rank = rankOf(adapter["path"]);
		const { name } = adapter;
		if (rank !== void 0) ranks.push([typeof name === "string" ? name : adapter["path"], rank]);
	}
	return Object.fromEntries(ranks);
}
/** Moves a finding from the model's own key to where the key is written. */
function placed$1(finding, config, target, id) {
	const at = (path) => findWritten(config, target, id, path.slice(2))?.path ?? path;
	const { repair, ...rest } = finding;
	const own = repair?.every((one) => samePath(at(one.path), one.path)) === true ? repair : void 0;
	return {
		...rest,
		path: at(finding.path),
		...own === void 0 ? {} : { repair: own }
	};
}
function samePath(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
/** Whether a model fits, as a message at the key whose change costs least. */
function verdictFindings(one, config, fleet) {
	const { model, fit, notAsked } = one;
	const at = (...key) => writtenAt(config, fleet.target?.name, model.id, key);
	const name = quote(model.id);
	if (fit.verdict === "unknown") {
		if (notAsked) return [];
		return [{
			code: "RF422",
			message: `It cannot be told whether ${name} fits: ${fit.reason ?? "not enough is known"}`,
			path: at("model_source")
		}];
	}
	if (fit.verdict === "fits") return [];
	const change = possible(fit.cheapest_change, one, fleet);
	const path = change === void 0 ? sizePath(one, at) : changePath(change, at, model.id);
	const isTight = fit.verdict === "tight";
	const where = fit.gpu === null ? "" : ` on ${article(fit.gpu.name)} (${gib$1(fit.gpu.usable_bytes)})`;
	const message = `${name} ${isTight ? "fits only tightly" : "does not fit"}${where}: ${fit.reason ?? ""}`;
	return [{
		code: isTight ? "RF421" : "RF420",
		message,
		path,
		help: helpFor(one, change, fleet),
		related: [{
			message: termsInWords(fit),
			path: at("model_source")
		}]
	}];
}
/** A change that the target has the GPUs for. */
function possible(change, one, fleet) {
	if (change === null) return void 0;
	if (change.key !== "tensor_parallel_size" || typeof change.value !== "number") return change;
	return change.value <= mostGpus(one.model, fleet) ? change : void 0;
}
function changePath({ key }, at, id) {
	const path = at("engine_kwargs", key);
	return path.at(-1) === key ? path : [
		"models",
		id,
		"engine_kwargs",
		key
	];
}
/** What decides how much memory there is. */
function sizePath({ model }, at) {
	if (model.gpuFraction !== void 0 && model.gpuFraction < 1) return at("gpu_fraction");
	return at(typeof model.llmConfig["accelerator_type"] === "string" ? "accelerator_type" : "model_source");
}
function helpFor(one, change, fleet) {
	if (change !== void 0) return `Write \`${change.key}: ${change.value}\` under engine_kwargs (${change.cost}).`;
	const { cheapest_change: wished } = one.fit;
	const share = one.model.gpuFraction;
	const other = share !== void 0 && share < 1 ? "Give it a larger `gpu_fraction`, or use a smaller model." : "Use a GPU with more memory, or a smaller or quantized model.";
	if (wished === null) return `No single engine argument makes it fit. ${other}`;
	const has = mostGpus(one.model, fleet);
	return `It would fit with \`${wished.key}: ${wished.value}\`, and one node has ${has} of these GPUs. ${other}`;
}
/** The terms in one line: `Of 20.27 GiB: weights 14.19 GiB (exact), \u2026`. */
function termsInWords({ budget_bytes: budget, terms }) {
	const parts = terms.map(({ name, bytes, basis }) => {
		const size = bytes === null ? "not known" : `${gib$1(bytes)} (${basis})`;
		return `${name.replaceAll("_", " ")} ${size}`;
	});
	return `Of ${budget === null ? "the memory" : gib$1(budget)} that vLLM may use: ${parts.join(", ")}`;
}
/** `an L4`, `a T4`: letters are said one by one. */
function article(name) {
	return `${/^(?:[AEFHILMNORSX]|8)[A-Z]*[-\s]?\d/u.test(name) ? "an" : "a"} ${name}`;
}

// src/fit/engine/read-arguments.ts
const NUMBERS = [
	"max_model_len",
	"tensor_parallel_size",
	"pipeline_parallel_size",
	"decode_context_parallel_size",
	"block_size",
	"max_num_seqs",
	"max_num_batched_tokens",
	"mamba_block_size",
	"gpu_memory_utilization",
	"kv_cache_memory_bytes",
	"num_gpu_blocks_override",
	"cpu_offload_gb",
	"max_loras",
	"max_lora_rank"
];
const SWITCHES = [
	"enable_expert_parallel",
	"enable_prefix_caching",
	"enable_chunked_prefill",
	"async_scheduling",
	"disable_hybrid_kv_cache_manager",
	"disable_sliding_window",
	"enforce_eager",
	"enable_lora",
	"language_model_only",
	"trust_remote_code"
];
const TEXTS = [
	"dtype",
	"quantization",
	"kv_cache_dtype",
	"performance_mode",
	"mamba_cache_mode",
	"mamba_cache_dtype",
	"mamba_ssm_cache_dtype",
	"lora_dtype",
	"load_format",
	"model_impl"
];
/** `engine_kwargs` as far as they decide over memory. A value of another type is as good as not given. */
function readArguments(kwargs) {
	const { runner, limit_mm_per_prompt: limits, speculative_config: speculative, hf_overrides: overrides } = kwargs;
	return {
		...picked(kwargs, NUMBERS, (value) => typeof value === "number" ? value : void 0),
		...picked(kwargs, SWITCHES, (value) => typeof value === "boolean" ? value : void 0),
		...picked(kwargs, TEXTS, (value) => typeof value === "string" ? value : void 0),
		...runner === "generate" || runner === "pooling" ? { runner } : {},
		...isJsonObject$1(limits) ? { limit_mm_per_prompt: limits } : {},
		...isGiven(speculative) ? { speculative_config: speculative } : {},
		...isGiven(overrides) ? { hf_overrides: overrides } : {}
	};
}
function picked(kwargs, keys, read) {
	const found = {};
	for (const key of keys) {
		const value = read(ownEntry(kwargs, key));
		if (value !== void 0) found[key] = value;
	}
	return found;
}
function isGiven(value) {
	return value !== void 0 && value !== null && !(isJsonObject$1(value) && Object.keys(value).length === 0);
}

// src/fit/kv/kernel-block.ts
/** vLLM's default, which every backend for plain heads of a GPU accepts. */
const DEFAULT_BLOCK_SIZE = 16;
/** CpuPlatform.check_and_update_config in vllm/platforms/cpu.py, 0.29. */
const CPU_BLOCK_SIZE = 128;
/** CPUAttentionBackend.get_supported_kernel_block_sizes in vllm/v1/attention/backends/cpu_attn.py, 0.29. */
const CPU_KERNEL_BLOCK_SIZE = 32;
/** The smallest page that the kernels for plain heads know, which sliding layers start from. */
function smallestBlockSize({ cpu }) {
	return cpu === void 0 ? DEFAULT_BLOCK_SIZE : CPU_KERNEL_BLOCK_SIZE;
}
/**
* Tokens per page of the attention backend that vLLM picks when block_size is not given.
* Source: _get_backend_priorities in vllm/platforms/cuda.py and get_supported_kernel_block_sizes of the
* backends, 0.29. On compute capability 10 it also depends on FlashInfer files that are not seen here.
*/
function preferredBlockSize(layers, cacheDtype, gpu) {
	if (gpu.cpu !== void 0) return CPU_BLOCK_SIZE;
	const { computeCapability: capability } = gpu;
	const latent = layers.flat().find((layer) => layer.kind === "latent");
	if (latent === void 0) return DEFAULT_BLOCK_SIZE;
	if (latent.sparse) return SPARSE_BLOCK_SIZE;
	if (capability?.major === 10) return FLASHINFER_LATENT_BLOCK_SIZE;
	return capability?.major === 9 && isQuantized(cacheDtype) ? FLASHMLA_BLOCK_SIZE : DEFAULT_BLOCK_SIZE;
}
/** The index of sparse attention, and all backends for it on Hopper, work on pages of 64. */
const SPARSE_BLOCK_SIZE = 64;
const FLASHMLA_BLOCK_SIZE = 64;
const FLASHINFER_LATENT_BLOCK_SIZE = 32;
const PLAIN = /* @__PURE__ */ new Set([
	"auto",
	"bfloat16",
	"float16",
	"float32",
	"half",
	"float"
]);
function isQuantized(cacheDtype) {
	return !PLAIN.has(cacheDtype);
}

// src/fit/cheapest-change.ts
/** More would leave no room for what vLLM does not account for. */
const HIGHEST_UTILIZATION = .95;
/** Below this a chat model is of little use, so other changes come first. */
const USEFUL_LENGTH = 4096;
const SEQS = [
	256,
	128,
	64,
	32
];
/** FP8 needs hardware for it, or is emulated slowly. */
const FP8_CAPABILITY = 89;
/** Candidates from the one that costs least; the first that fits is taken. */
function changeThatFits(input, memory, fits) {
	return candidates(input, memory).find(({ key, value }) => fits({
		...input,
		args: {
			...input.args,
			[key]: value
		}
	}));
}
function candidates({ args, config, gpu }, memory) {
	const { engine } = memory;
	const fp8 = gpu.computeCapability !== void 0 && capabilityNumber(gpu.computeCapability) >= FP8_CAPABILITY;
	const found = [];
	if (args.kv_cache_memory_bytes === void 0 && args.gpu_memory_utilization === void 0) found.push({
		key: "gpu_memory_utilization",
		value: HIGHEST_UTILIZATION,
		cost: "less memory for others on the GPU"
	});
	for (const value of SEQS) if (value < engine.maxNumSeqs) found.push({
		key: "max_num_seqs",
		value,
		cost: "fewer requests at a time"
	});
	const lengths = shorterLengths(memory);
	found.push(...lengths.filter(({ value }) => Number(value) >= USEFUL_LENGTH));
	if (fp8 && !isQuantized(engine.cacheDtype)) found.push({
		key: "kv_cache_dtype",
		value: "fp8",
		cost: "a little accuracy in long contexts"
	});
	if (args.enforce_eager !== true) found.push({
		key: "enforce_eager",
		value: true,
		cost: "slower decoding"
	});
	found.push(...lengths.filter(({ value }) => Number(value) < USEFUL_LENGTH));
	if (fp8 && config.quantization === void 0 && args.quantization === void 0) found.push({
		key: "quantization",
		value: "fp8",
		cost: "a little accuracy"
	});
	return [...found, ...wider(config, engine.tensorParallel)];
}
/** The longest that fits as expected, and rounder ones that still fit at worst. */
function shorterLengths({ kv, engine }) {
	const longest = kv?.longest ?? 0;
	return [longest, ...roundLengths(longest)].filter((length) => length > 0 && length < engine.maxModelLen).map((value) => ({
		key: "max_model_len",
		value,
		cost: "shorter contexts"
	}));
}
function roundLengths(longest) {
	return [
		131072,
		65536,
		32768,
		16384,
		8192,
		4096,
		2048,
		1024
	].filter((length) => length < longest);
}
/** More GPUs per replica, as far as the heads can be divided. */
function wider(config, tensorParallel) {
	const heads = headsOf(config)?.query ?? 0;
	return [
		2,
		4,
		8
	].map((factor) => tensorParallel * factor).filter((value) => value <= 8 && heads % value === 0).map((value) => ({
		key: "tensor_parallel_size",
		value,
		cost: `${value} GPUs per replica`
	}));
}

// src/fit/kv/kv-spec.ts
/** Pages that one request of `maxModelLen` tokens occupies in a layer. */
function pagesOf(spec, request) {
	const { maxModelLen, maxInFlightTokens, maxEncoderTokens } = request;
	const window = spec.window ?? 0;
	switch (spec.kind) {
		case "full":
		case "latent": return pages(maxModelLen, spec.blockSize);
		case "sliding": return pages(Math.min(window - 1 + maxInFlightTokens, maxModelLen), spec.blockSize) + 1;
		case "chunked": return pages(Math.min(window + maxInFlightTokens, maxModelLen), spec.blockSize);
		case "cross": return pages(maxEncoderTokens, spec.blockSize);
		case "state": return statePages(spec, request);
	}
}
/** Whether a longer request needs more pages of the layer, however long it is already. */
function grows(spec, stateMode) {
	return spec.kind === "full" || spec.kind === "latent" || spec.kind === "state" && stateMode === "all";
}
function statePages(spec, { maxModelLen, stateMode }) {
	if (stateMode === "all") return pages(maxModelLen, spec.blockSize);
	return stateMode === "align" ? 2 : 1;
}
function pages(tokens, blockSize) {
	return Math.ceil(tokens / blockSize);
}

// src/fit/kv/capacity.ts
/** Bytes that one block takes on the GPU that needs most. */
function bytesPerBlock({ stages }) {
	return Math.max(0, ...stages.map(stageBytesPerBlock));
}
/** Bytes that must be free for one request of `request.maxModelLen` tokens, on the GPU that needs most. */
function requestBytes(cache, request) {
	return Math.max(0, ...cache.stages.map((groups) => stageBytesPerBlock(groups) * requestBlocks(groups, request)));
}
/** Bytes of one more token at a length where no window grows any more. */
function bytesPerToken(cache, stateMode) {
	return Math.max(0, ...cache.stages.map((groups) => {
		return groups.map(({ paging }) => paging).filter((spec) => grows(spec, stateMode)).reduce((sum, spec) => sum + stageBytesPerBlock(groups) / spec.blockSize, 0);
	}));
}
/** Undefined for a model without a cache: the question does not arise. */
function capacityOf(cache, request, availableBytes) {
	const [groups] = cache.stages;
	const perBlock = bytesPerBlock(cache);
	if (groups === void 0 || perBlock === 0) return void 0;
	const blocks = Math.max(0, Math.floor(availableBytes / perBlock));
	const concurrency = blocks / requestBlocks(groups, request);
	return {
		fits: fitsIn(cache, request, availableBytes),
		blocks,
		tokens: Math.floor(concurrency * request.maxModelLen),
		concurrency
	};
}
/** The longest request that fits, found as vLLM finds it; 0 if not even one token does. */
function longestRequest(cache, request, availableBytes) {
	const fits = (maxModelLen) => fitsIn(cache, {
		...request,
		maxModelLen
	}, availableBytes);
	if (!fits(1)) return 0;
	let [low, high, longest] = [
		1,
		request.maxModelLen,
		1
	];
	while (low <= high) {
		const middle = Math.floor((low + high) / 2);
		if (fits(middle)) [longest, low] = [middle, middle + 1];
		else high = middle - 1;
	}
	return longest;
}
function fitsIn(cache, request, availableBytes) {
	return cache.stages.every((groups) => {
		const perBlock = stageBytesPerBlock(groups);
		const usable = availableBytes - (cache.rules.reservesNullBlock ? perBlock : 0);
		return usable > 0 && perBlock * requestBlocks(groups, request) <= usable;
	});
}
function stageBytesPerBlock(groups) {
	return Math.max(0, ...groups.map(({ specs }) => specs.reduce((sum, spec) => sum + spec.pageBytes, 0)));
}
function requestBlocks(groups, request) {
	return groups.reduce((sum, { paging }) => sum + pagesOf(paging, request), 0);
}

// src/fit/kv/kv-dtype.ts
/** Bytes of one element, by the name that torch gives the type. */
const dtypeBytes = {
	float32: 4,
	float: 4,
	bfloat16: 2,
	float16: 2,
	half: 2,
	fp8: 1,
	fp8_e4m3: 1,
	fp8_e5m2: 1,
	fp8_inc: 1,
	fp8_ds_mla: 1,
	uint8: 1,
	int8: 1
};
/** vllm/model_executor/layers/quantization/turboquant/config.py, 0.29. */
const TURBOQUANT = {
	turboquant_k8v4: {
		keyBits: 8,
		valueBits: 4
	},
	turboquant_4bit_nc: {
		keyBits: 4,
		valueBits: 4
	},
	turboquant_k3v4_nc: {
		keyBits: 3,
		valueBits: 4
	},
	turboquant_3bit_nc: {
		keyBits: 3,
		valueBits: 3
	}
};
const PACKINGS = {
	int8_per_token_head: "scaled",
	fp8_per_token_head: "scaled",
	int4_per_token_head: "scaled_int4",
	nvfp4: "nvfp4",
	nvfp4_4over6: "nvfp4",
	...Object.fromEntries(Object.keys(TURBOQUANT).map((name) => [name, "turboquant"]))
};
/**
* Bytes of one token's key and value of one head. `cacheDtype` is `kv_cache_dtype`, with `auto` already
* replaced by the model's type. Undefined: a type whose layout is not known.
* Source: AttentionSpec and the `customize_spec` methods of vLLM 0.29's attention backends.
*/
function bytesPerHead(keySize, valueSize, cacheDtype) {
	const packing = ownEntry(PACKINGS, cacheDtype) ?? "plain";
	const plain = ownEntry(dtypeBytes, cacheDtype);
	switch (packing) {
		case "plain": return plain === void 0 ? void 0 : (keySize + valueSize) * plain;
		case "scaled": return keySize + valueSize + 8;
		case "scaled_int4": return Math.floor(keySize / 2) + Math.floor(valueSize / 2) + 8;
		case "nvfp4": return nvfp4Bytes(keySize) + nvfp4Bytes(valueSize);
		case "turboquant": return turboQuantBytes(keySize, ownEntry(TURBOQUANT, cacheDtype));
	}
}
/** Two values to the byte and an FP8 scale for each 16 of them. */
function nvfp4Bytes(size) {
	return Math.floor(size / 2) + Math.floor(size / 16);
}
function turboQuantBytes(size, preset) {
	if (preset === void 0) return void 0;
	const key = preset.keyBits === 8 ? size : Math.ceil(size * preset.keyBits / 8) + 2;
	const value = Math.ceil(size * preset.valueBits / 8) + 4;
	return Math.ceil((key + value) / 2) * 2;
}

// src/fit/kv/hybrid-blocks.ts
/**
* Models with attention and recurrent state: blocks grow until a page of attention holds a state, and states
* are padded to that page. Source: _align_hybrid_block_size in vllm/platforms/interface.py, 0.29.
*/
function alignHybridBlocks(input) {
	const { engine, bytesPerToken, stateBytes } = input;
	if (stateBytes === 0 || bytesPerToken === 0) return {
		attention: input.blockSize,
		state: stateBlock(engine, input.blockSize),
		statePage: void 0
	};
	const attention = Math.max(input.blockSize, neededBlock(input));
	return {
		attention,
		state: stateBlock(engine, attention),
		statePage: attention * bytesPerToken
	};
}
function neededBlock(input) {
	const { layers, engine, bytesPerToken, stateBytes, stateChunk } = input;
	const latent = layers.flat().some((layer) => layer.kind === "latent");
	const alignment = Math.max(input.blockSize, latent ? 128 : input.kernelBlock);
	const step = engine.stateMode === "all" ? leastCommonMultiple(stateChunk, alignment) : alignment;
	return step * Math.ceil(stateBytes / (step * bytesPerToken));
}
/** Without prefix caching a state is never cut into blocks. */
function stateBlock(engine, attention) {
	return engine.stateMode === "none" ? engine.maxModelLen : attention;
}
function leastCommonMultiple(a, b) {
	return a / greatestCommonDivisor(a, b) * b;
}
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// src/fit/kv/kv-groups.ts
/**
* Groups layers as vLLM does. Source: get_kv_cache_groups in vllm/v1/core/kv_cache_utils.py, 0.29.
* The path for block-outermost layouts is left out: no backend of a CUDA GPU asks for one by default.
*/
function groupLayers(layers, options) {
	const specs = options.localAsFull ? promoted(layers) : layers;
	const [first] = specs;
	if (first === void 0) return [];
	const positions = specs.map((_, index) => index);
	if (areMergeable(specs) || areUniform(specs)) return [{
		layers: positions,
		specs,
		paging: first
	}];
	const paged = withOnePageSize(specs, options.rules);
	return "problem" in paged ? paged : splitByKind(paged.specs);
}
/** Same shape; a full layer that once slid may share with a full layer. */
function areMergeable(specs) {
	const [first] = specs;
	return specs.every((spec) => spec.shape === first?.shape && spec.window === first.window);
}
/** Layers that differ in width but always need the same number of pages. */
function areUniform(specs) {
	const [first] = specs;
	if (first === void 0) return true;
	return specs.every((spec) => spec.blockSize === first.blockSize && family(spec) === family(first));
}
function family(spec) {
	if (spec.kind === "full" || spec.kind === "latent") return "full";
	if (spec.kind === "state") return `state of ${spec.pageBytes}`;
	return `${spec.kind} ${spec.window ?? ""}`;
}
function promoted(specs) {
	if (areMergeable(specs) || areUniform(specs)) return specs;
	const full = specs.find((spec) => spec.kind === "full");
	if (full === void 0) return specs;
	return specs.map((spec) => {
		if (spec.kind !== "sliding" && spec.kind !== "chunked") return spec;
		const pageBytes = spec.pageBytes / spec.blockSize * full.blockSize;
		return {
			kind: "full",
			blockSize: full.blockSize,
			pageBytes,
			shape: spec.shape.replace(spec.kind, "full")
		};
	});
}
/** Smaller pages hold more tokens until all pages have one size; what cannot be scaled is padded. */
function withOnePageSize(specs, rules) {
	const largest = Math.max(...specs.map((spec) => spec.pageBytes));
	const paged = [];
	for (const spec of specs) {
		const divides = largest % spec.pageBytes === 0;
		if (spec.pageBytes === largest) paged.push(spec);
		else if (spec.kind !== "state" && divides) paged.push(enlarged(spec, largest / spec.pageBytes));
		else if (rules.padsUnevenPages && spec.kind !== "latent") paged.push({
			...spec,
			pageBytes: largest
		});
		else return { problem: `the cache pages of its layers (${spec.pageBytes} and ${largest} bytes) cannot be made equal` };
	}
	return { specs: paged };
}
function enlarged(spec, ratio) {
	return {
		...spec,
		blockSize: spec.blockSize * ratio,
		pageBytes: spec.pageBytes * ratio
	};
}
/** One group size for all kinds of layers, found by vLLM's rule of thumb; the last group of a kind may be short. */
function splitByKind(specs) {
	const kinds = /* @__PURE__ */ new Map();
	for (const [index, spec] of specs.entries()) {
		const key = `${spec.shape} ${spec.window ?? ""} ${spec.blockSize} ${spec.pageBytes}`;
		kinds.set(key, [...kinds.get(key) ?? [], index]);
	}
	const counts = [...kinds.values()].map((layers) => layers.length);
	const fewest = Math.min(...counts);
	const most = Math.max(...counts);
	const size = most < fewest * PADDING_LIMIT ? most : fewest;
	return [...kinds.values()].flatMap((layers) => interleaved(layers, Math.ceil(layers.length / size), specs));
}
/** Above this ratio of layer counts, padding all kinds to the larger count would waste too much. */
const PADDING_LIMIT = 1.5;
function groupOf(layers, specs) {
	const [paging] = specs;
	return paging === void 0 ? [] : [{
		layers,
		specs,
		paging
	}];
}
/** Every n-th layer to one group, so that each stage of a pipeline has its share of every group. */
function interleaved(layers, groups, specs) {
	return Array.from({ length: groups }, (_, group) => {
		const own = layers.filter((_layer, index) => index % groups === group);
		return groupOf(own, own.flatMap((index) => specs[index] ?? []));
	}).flat();
}

// src/fit/kv/pipeline.ts
/**
* Layers of each pipeline stage. What remains of an uneven division goes to the stages before the last.
* Source: get_pp_indices in vllm/distributed/utils.py, 0.29.
*/
function pipelineStages(layers, stages) {
	const counts = Array.from({ length: stages }, () => Math.floor(layers / stages));
	for (let back = 2; back < layers % stages + 2; back += 1) {
		const at = stages - back;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	let from = 0;
	return counts.map((count) => {
		const stage = {
			from,
			to: from + count
		};
		from = stage.to;
		return stage;
	});
}

// src/fit/kv/kv-cache.ts
/** Lays out the cache of a model: block size, pages, groups and pipeline stages, as vLLM would. */
function kvCacheOf(input) {
	const { layers, engine, gpu, rules } = input;
	if (engine.cacheDtype.startsWith("turboquant") && !layers.flat().some(({ kind }) => kind === "state")) return { problem: `${engine.cacheDtype} leaves some layers unquantised, and the mixed layout is not known` };
	const blockSize = engine.blockSize ?? preferredBlockSize(layers, engine.cacheDtype, gpu);
	const bytesPerToken = tokenBytes(input);
	if (bytesPerToken === void 0) return { problem: `the layout of kv_cache_dtype ${engine.cacheDtype} is not known` };
	const blocks = alignHybridBlocks({
		...input,
		blockSize,
		kernelBlock: smallestBlockSize(gpu),
		bytesPerToken,
		stateBytes: stateBytes(layers, engine)
	});
	const specs = [];
	const owners = [];
	for (const [index, held] of layers.entries()) for (const layer of held) {
		const spec = specOf(layer, input, blocks);
		if (spec === void 0) return { problem: `the layout of kv_cache_dtype ${engine.cacheDtype} is not known` };
		specs.push(spec);
		owners.push(index);
	}
	const groups = groupLayers(specs, {
		rules,
		localAsFull: input.localAsFull
	});
	if ("problem" in groups) return groups;
	return {
		stages: pipelineStages(layers.length, engine.pipelineParallel).map(({ from, to }) => groups.map((group) => heldBy(group, owners, from, to))),
		rules
	};
}
/** A stage pays for its own layers, but needs the pages of every group. */
function heldBy(group, owners, from, to) {
	const kept = group.layers.map((layer, position) => ({
		layer,
		position,
		owner: owners[layer] ?? 0
	})).filter(({ owner }) => owner >= from && owner < to);
	return {
		layers: kept.map(({ layer }) => layer),
		specs: kept.flatMap(({ position }) => group.specs[position] ?? []),
		paging: group.paging
	};
}
function specOf(layer, input, blocks) {
	switch (layer.kind) {
		case "state": return stateSpec(layer, input.engine, blocks);
		case "latent": return latentSpec(layer, input, blocks);
		case "full":
		case "sliding":
		case "chunked":
		case "cross": return attentionSpec(layer, input, blocks);
	}
}
function attentionSpec(layer, { engine, gpu }, blocks) {
	const heads = perRank(layer.kvHeads, engine.tensorParallel);
	const head = bytesPerHead(layer.keySize, layer.valueSize, layer.ownDtype === true ? engine.dtype : engine.cacheDtype);
	if (head === void 0) return void 0;
	const blockSize = layer.kind === "sliding" ? smallestBlockSize(gpu) : blocks.attention;
	const spec = {
		kind: layer.kind,
		blockSize,
		pageBytes: blockSize * heads * head,
		shape: `${layer.kind} ${blockSize} ${heads} ${layer.keySize} ${layer.valueSize}`
	};
	return layer.window === void 0 ? spec : {
		...spec,
		window: layer.window
	};
}
function latentSpec(layer, input, blocks) {
	const bytes = latentBytes(layer, input);
	if (bytes === void 0) return void 0;
	return {
		kind: "latent",
		blockSize: blocks.attention,
		pageBytes: blocks.attention * bytes,
		shape: `latent ${blocks.attention} ${layer.width} ${bytes}`
	};
}
function stateSpec(layer, engine, blocks) {
	const bytes = bytesOfState(layer, engine);
	return bytes === void 0 ? void 0 : {
		kind: "state",
		blockSize: blocks.state,
		pageBytes: blocks.statePage ?? bytes,
		shape: `state ${bytes}`
	};
}
/** DeepSeek's packed layout: 512 FP8 values, their scales, and 64 rotary values in bf16 (flashmla_sparse.py, 0.29). */
const PACKED_SPARSE_BYTES = 656;
function latentBytes(layer, { engine, gpu }) {
	const { computeCapability: capability } = gpu;
	if (layer.fixedDtype !== void 0) return layer.width * (ownEntry(dtypeBytes, layer.fixedDtype) ?? 1);
	return layer.sparse && (capability?.major === 12 || capability?.major === 9 && isQuantized(engine.cacheDtype)) ? PACKED_SPARSE_BYTES : bytesPerHead(layer.width, 0, engine.cacheDtype);
}
/** Bytes of a token in the attention layers that hybrid blocks are measured by. */
function tokenBytes(input) {
	for (const layer of input.layers.flat()) {
		if (layer.kind === "latent" && layer.fixedDtype === void 0) return latentBytes(layer, input);
		if (layer.kind === "full") {
			const head = bytesPerHead(layer.keySize, layer.valueSize, input.engine.cacheDtype);
			return head === void 0 ? void 0 : head * perRank(layer.kvHeads, input.engine.tensorParallel);
		}
	}
	return 0;
}
function stateBytes(layers, engine) {
	return Math.max(0, ...layers.flat().map((layer) => layer.kind === "state" ? bytesOfState(layer, engine) ?? 0 : 0));
}
function bytesOfState({ parts }, engine) {
	const names = {
		model: engine.stateDtype,
		ssm: engine.ssmDtype,
		float32: "float32"
	};
	let sum = 0;
	for (const { elements, dtype } of parts) {
		const bytes = ownEntry(dtypeBytes, names[dtype]);
		if (bytes === void 0) return void 0;
		sum += elements * bytes;
	}
	return sum;
}

// src/fit/kv/model-cache.ts
/** Default of vLLM for state kernels without a chunk of their own. */
const DEFAULT_STATE_CHUNK = 2048;
/** The cache of a model under given engine arguments, on one kind of GPU. */
function modelCache({ config, args, gpu, release }) {
	const context = {
		config,
		architecture: architectureOf(config),
		gpu,
		rules: releaseRules[release]
	};
	const engine = resolveEngine(args, context);
	return {
		engine,
		request: {
			maxModelLen: engine.maxModelLen,
			maxInFlightTokens: engine.maxInFlightTokens,
			maxEncoderTokens: engine.maxNumBatchedTokens,
			stateMode: engine.stateMode
		},
		cache: cacheOf(context, engine, args)
	};
}
function cacheOf({ config, architecture, gpu, rules }, engine, args) {
	if (gpu.cpu !== void 0 && !rules.cpuPlatform) return { problem: "what this release of vLLM keeps on a CPU is not known" };
	if (architecture === void 0) return { problem: `the architecture ${config.architecture} is not known` };
	const layers = architecture.layers(config, engine.tensorParallel);
	if (layers === void 0) return { problem: "config.json misses values that its layers depend on" };
	return kvCacheOf({
		layers,
		engine,
		gpu,
		rules,
		localAsFull: args.disable_hybrid_kv_cache_manager ?? false,
		stateChunk: args.mamba_block_size ?? config.text.number("mamba_chunk_size", "chunk_size") ?? DEFAULT_STATE_CHUNK
	});
}

// src/fit/overhead/bands.ts
const GIB = 2 ** 30;
function certain(bytes) {
	return {
		bytes,
		low: bytes,
		high: bytes
	};
}
function gib(amount) {
	return Math.round(amount * GIB);
}

// src/fit/overhead/activation.ts
/**
* Bytes per sequence and vocabulary entry at the peak of sampling. First runner: 38.4 to 39.6 on an H100 in
* seven of eight published rows (docs/fit.md). Second runner: bf16 logits and their float32 copy
* (vllm/v1/worker/gpu/sample/sampler.py, 0.29), not measured.
*/
const SAMPLER_BYTES = {
	first: {
		expected: 39.2,
		low: .9,
		high: 1.1
	},
	second: {
		expected: 6,
		low: .3,
		high: 3
	}
};
/** One published row of a multimodal model stands at 0.44 of the rule, and is not explained. */
const MULTIMODAL_LOW = .4;
/** Hidden states, their residual, attention output and workspace of one token, in hidden widths. */
const HIDDEN_COPIES = 8;
/** Kernels keep workspaces that no formula tells. */
const WORKSPACE_GIB = .3;
/**
* The most memory that a forward pass of `max_num_batched_tokens` or the sampling of `max_num_seqs` sequences
* takes for a moment; vLLM measures it with a dummy run and never gives it to the cache.
*/
function activationPeak(input) {
	const { config, maxNumSeqs, runner, pooling } = input;
	const vocabulary = config.text.number("vocab_size") ?? 0;
	const forward = forwardBytes(input);
	const sampler = SAMPLER_BYTES[runner];
	const sampling = pooling ? 0 : maxNumSeqs * vocabulary;
	const lowest = config.vision !== void 0 || config.audio !== void 0 ? Math.min(sampler.low, MULTIMODAL_LOW) : sampler.low;
	return {
		bytes: Math.round(Math.max(forward, sampling * sampler.expected)),
		low: Math.round(Math.max(forward / 2, sampling * sampler.expected * lowest)),
		high: Math.round(Math.max(forward * 2, sampling * sampler.expected * sampler.high)) + gib(WORKSPACE_GIB)
	};
}
function forwardBytes({ config, maxNumBatchedTokens, tensorParallel, dtype }) {
	const { text } = config;
	const hidden = hiddenSizeOf(text) ?? 0;
	const routed = expertCount(config) > 0;
	const perToken = text.number("num_experts_per_tok", "num_experts_per_token", "top_k_experts", "moe_k", "moe_topk") ?? 1;
	const width = routed ? perToken * (text.number("moe_intermediate_size", "intermediate_size") ?? 0) : text.number("intermediate_size") ?? 4 * hidden;
	const mixed = routed ? perToken * hidden : 0;
	return maxNumBatchedTokens * (HIDDEN_COPIES * hidden + mixed + 3 * width / tensorParallel) * (ownEntry(dtypeBytes, dtype) ?? 2);
}

// src/fit/overhead/lora.ts
/**
* Slots that vLLM allocates for adapters when it starts: for each linear layer two thin matrices of the largest
* rank. Source: create_lora_weights in vllm/lora/layers, 0.29.
*/
function loraBytes(weights, { count, rank, bytesPerElement }) {
	let elements = 0;
	for (const { kind, names, inputs, outputs, place } of weights) {
		if (kind !== "linear" || typeof place !== "number") continue;
		elements += rank * (names.length * inputs + outputs);
	}
	return count * elements * bytesPerElement;
}

// src/fit/overhead/rotary.ts
/** Multimodal rotary positions keep a table four times as long (mrope.py, 0.29). */
const MROPE_FACTOR = 4;
/** Models that have no rotary positions at all. */
const WITHOUT = /^(?:bert|roberta|xlm-roberta|gpt2|opt|bloom|jamba|mamba|mamba2|falcon_mamba|nemotron_h|whisper)$/u;
/**
* Tables of rotary positions that stay on every GPU. They are as long as the config's maximum, not as
* max_model_len: 2.7 GB for Llama-4-Scout. Source: vllm/model_executor/layers/rotary_embedding, 0.29.
*/
function rotaryBytes(config, dtype) {
	const { text, textType } = config;
	const heads = headsOf(config);
	const length = text.number("max_position_embeddings");
	if (heads === void 0 || length === void 0 || WITHOUT.test(textType)) return 0;
	const latent = text.number("qk_rope_head_dim");
	const sets = ropeParameters(text);
	const bytes = ownEntry(dtypeBytes, dtype) ?? 2;
	const rows = (rope) => length * stretch(rope) * (rope?.numbers("mrope_section") === void 0 ? 1 : MROPE_FACTOR);
	const width = (rope, size) => size * (rope?.number("partial_rotary_factor") ?? text.number("partial_rotary_factor", "rotary_pct") ?? 1);
	return bytes * (localTable(config, length) * heads.size + (sets.length === 0 ? [void 0] : sets).map((rope) => rows(rope) * (latent ?? width(rope, heads.size))).reduce((sum, elements) => sum + elements, 0));
}
/** Scaling that lengthens the table; the others stretch positions inside of it. */
function stretch(rope) {
	const type = rope?.text("rope_type") ?? rope?.text("type");
	return type === "linear" || type === "dynamic" ? rope?.number("factor") ?? 1 : 1;
}
/** Gemma 3's sliding layers have a table of their own. */
function localTable({ textType }, length) {
	return textType.startsWith("gemma3") ? length : 0;
}

// src/fit/overhead/runtime.ts
/**
* CUDA graphs: vLLM estimates their pool before it sizes the cache (on by default since 0.21). No formula is in
* its source; published H100 runs show up to 1.03 GiB on one GPU, and 1.5 to 1.9 GiB for the largest models.
*/
function graphMemory(gpus, enforceEager) {
	if (enforceEager) return certain(0);
	return gpus > 1 ? {
		bytes: gib(.8),
		low: 0,
		high: gib(1.9)
	} : {
		bytes: gib(.5),
		low: 0,
		high: gib(1.1)
	};
}
/**
* Memory outside of torch: kernels, workspaces and, with several GPUs, NCCL's buffers.
* Published H100 runs: 0.13 to 0.14 GiB on one GPU, 0.54 to 0.55 GiB on two.
*/
function otherMemory(gpus) {
	if (gpus > 1) return {
		bytes: gib(.6),
		low: gib(.4),
		high: gib(1.2)
	};
	return {
		bytes: gib(.15),
		low: gib(.1),
		high: gib(.4)
	};
}

// src/fit/weights/absorbed.ts
/**
* Latent attention multiplies by `kv_b_proj` in the model's type. A quantised checkpoint gains a copy for it
* after loading; for others it is a view. Source: process_weights_after_loading in mla_attention.py, vLLM 0.29.
*/
function absorbedBytes(config, engine) {
	const { text, quantization } = config;
	const heads = headsOf(config);
	const layers = layerCountOf(text);
	const rank = text.number("kv_lora_rank");
	const nope = text.number("qk_nope_head_dim");
	if (quantization === void 0 || !isLatent(config) || heads === void 0 || layers === void 0) return 0;
	if (rank === void 0 || nope === void 0) return 0;
	const width = heads.query / engine.tensorParallel * (nope + (text.number("v_head_dim") ?? nope));
	return Math.ceil(layers / engine.pipelineParallel) * width * rank * (dtypeBytes[engine.dtype] ?? 2);
}

// src/fit/weights/mlp.ts
function gatedMlp(name, hidden, width, split, bias = false) {
	return [split.column([`${name}.gate_proj`, `${name}.up_proj`], hidden, 2 * width, { bias }), split.row([`${name}.down_proj`], width, hidden, { bias })];
}
function plainMlp(name, hidden, width, split, bias = false) {
	return [split.column([`${name}.up_proj`], hidden, width, { bias }), split.row([`${name}.down_proj`], width, hidden, { bias })];
}

// src/fit/weights/experts.ts
/** Routed and shared experts of one layer; undefined where the config does not say how wide they are. */
function expertParts(config, traits, split) {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const count = expertCount(config);
	const width = expertWidth(text);
	if (hidden === void 0 || width === void 0 || count === 0) return void 0;
	const share = width / split.tensorParallel;
	const faces = traits.ungated === true ? 1 : 2;
	const biased = traits.expertBias === true;
	const shared = sharedWidth(text, traits, width);
	return [
		experts(["mlp.experts", "mlp.experts.gate_up_proj"], count, hidden, faces * share, biased ? faces * share : 0),
		experts(["mlp.experts", "mlp.experts.down_proj"], count, share, hidden, biased ? hidden : 0),
		split.whole(["mlp.gate", "mlp.router"], hidden, count, {
			plain: true,
			bias: traits.routerBias === true,
			wide: traits.wideRouter === true
		}),
		...traits.scoreBias === true ? [split.vector(count, true)] : [],
		...shared === 0 ? [] : sharedParts(hidden, shared, traits, split)
	];
}
function experts(names, copies, inputs, outputs, biases) {
	return {
		kind: "experts",
		names,
		copies,
		inputs,
		outputs,
		biases,
		wide: false
	};
}
function sharedParts(hidden, width, traits, split) {
	const mlp = traits.ungated === true ? [split.column(["mlp.shared_experts.up_proj"], hidden, width), split.row(["mlp.shared_experts.down_proj"], width, hidden)] : gatedMlp("mlp.shared_experts", hidden, width, split);
	return traits.sharedGate === true ? [...mlp, split.whole(["mlp.shared_expert_gate"], hidden, 1, { plain: true })] : mlp;
}
function expertWidth(text) {
	const listed = text.numbers("moe_intermediate_size");
	return text.number("moe_intermediate_size") ?? listed?.[0] ?? text.number("expert_hidden_dim", "intermediate_size");
}
function sharedWidth(text, traits, width) {
	if (traits.oneShared === true) return width;
	if (traits.sharedWidthKey !== void 0) return text.number(traits.sharedWidthKey) ?? 0;
	return traits.sharedCountKey === void 0 ? 0 : (text.number(traits.sharedCountKey) ?? 0) * width;
}
/**
* Whether a layer has experts; the others have a plain MLP. Model types say it in different keys.
* Source: the decoder layers of vllm/model_executor/models, 0.29.
*/
function hasExperts({ text, textType }, layer) {
	const types = text.texts("mlp_layer_types");
	if (types !== void 0) return types[layer] === "sparse";
	const frequencies = text.numbers("moe_layer_freq");
	if (frequencies !== void 0) return frequencies[layer] === 1;
	const period = text.number("expert_layer_period");
	if (period !== void 0) return layer % period === (text.number("expert_layer_offset") ?? 0);
	const listed = text.numbers("moe_layers");
	if (listed !== void 0 && listed.length > 0) return listed.includes(layer);
	const interleave = text.number("interleave_moe_layer_step");
	if (interleave !== void 0) return interleave > 0 && (layer + 1) % interleave === 0;
	if (textType === "ernie4_5_moe") return inErnieRange(text, layer);
	const first = text.number("first_k_dense_replace", "num_dense_layers") ?? (textType === "hy_v3" ? 1 : void 0);
	if (first !== void 0) return layer >= first && layer % (text.number("moe_layer_freq") ?? 1) === 0;
	return !(text.numbers("mlp_only_layers") ?? []).includes(layer) && (layer + 1) % (text.number("decoder_sparse_step") ?? 1) === 0;
}
function inErnieRange(text, layer) {
	const layers = layerCountOf(text) ?? 0;
	const start = text.number("moe_layer_start_index") ?? 0;
	const end = text.number("moe_layer_end_index") ?? layers - 1;
	const last = end < 0 ? layers - 1 : end;
	return layer >= start && layer <= last && (layer + 1) % (text.number("moe_layer_interval") ?? 1) === 0;
}

// src/fit/weights/weight.ts
/** vllm/model_executor/layers/vocab_parallel_embedding.py DEFAULT_VOCAB_PADDING_SIZE, 0.29. */
const VOCABULARY_PADDING = 64;
function splitter(tensorParallel) {
	const share = (size) => size / tensorParallel;
	return {
		tensorParallel,
		column: (names, inputs, outputs, options = {}) => linear(names, inputs, share(outputs), options.bias === true ? share(outputs) : 0, options),
		row: (names, inputs, outputs, options = {}) => linear(names, share(inputs), outputs, options.bias === true ? outputs : 0, options),
		whole: (names, inputs, outputs, options = {}) => linear(names, inputs, outputs, options.bias === true ? outputs : 0, options),
		vector: (elements, wide = false) => vectorPart(elements, wide),
		splitVector: (elements, wide = false) => vectorPart(share(elements), wide),
		vocabulary: (names, tokens, width, bias = false) => {
			const rows = share(Math.ceil(tokens / VOCABULARY_PADDING) * VOCABULARY_PADDING);
			return {
				kind: "plain",
				names,
				inputs: width,
				outputs: rows,
				copies: 1,
				biases: bias ? rows : 0,
				wide: false
			};
		}
	};
}
function linear(names, inputs, outputs, biases, { wide = false, plain = false }) {
	return {
		kind: plain ? "plain" : "linear",
		names,
		inputs,
		outputs,
		copies: 1,
		biases,
		wide
	};
}
function vectorPart(elements, wide) {
	return {
		kind: "plain",
		names: [],
		inputs: 1,
		outputs: elements,
		copies: 1,
		biases: 0,
		wide
	};
}
function placed(place, parts) {
	return parts.map((part) => ({
		place,
		...part
	}));
}

// src/fit/weights/decoder.ts
function shapeOf({ text }) {
	const hidden = hiddenSizeOf(text);
	const layers = layerCountOf(text);
	const vocabulary = text.number("vocab_size");
	if (hidden === void 0 || layers === void 0 || vocabulary === void 0) return void 0;
	return {
		hidden,
		layers,
		vocabulary
	};
}
/** Weights of a decoder that is Llama with the given traits. */
function decoderWeights(config, traits, split, options) {
	const shape = shapeOf(config);
	const heads = headsOf(config);
	if (shape === void 0 || heads === void 0) return void 0;
	const layers = [];
	for (let layer = 0; layer < shape.layers; layer += 1) {
		const mlp = mlpParts(config, traits, shape.hidden, layer, split);
		if (mlp === void 0) return void 0;
		const attention = attentionParts(config.text, traits, shape.hidden, heads, split);
		const norms = Array.from({ length: traits.layerNorms }, () => norm(config.text, traits, shape.hidden, split));
		layers.push(...placed(layer, [
			...attention,
			...mlp,
			...norms.flat()
		]));
	}
	return [...ends(config, traits, shape, split, options.head), ...layers];
}
/** Embedding, positions, final norm and head. Tied embeddings are held at both ends of a pipeline. */
function ends(config, traits, shape, split, head) {
	const { text } = config;
	const embedding = split.vocabulary(["embed_tokens"], shape.vocabulary, shape.hidden);
	const positions = text.number("max_position_embeddings", "n_positions") ?? 0;
	const rows = traits.extraPositions === void 0 ? 0 : positions + traits.extraPositions;
	const tied = isOn(config.text, traits.tied, config.root);
	const ownHead = tied ? [] : placed("last", [split.vocabulary(["lm_head"], shape.vocabulary, shape.hidden, traits.headBias)]);
	return [
		...placed("first", [embedding, ...rows > 0 ? [split.vector(rows * shape.hidden)] : []]),
		...head && tied ? [{
			...embedding,
			place: "last",
			kind: "plain",
			names: [TIED]
		}] : [],
		...head ? ownHead : [],
		...traits.finalNorm ? placed("last", norm(text, traits, shape.hidden, split)) : []
	];
}
/** Marks the second copy of a tied embedding, which only a pipeline of several stages holds. */
const TIED = "embed_tokens (tied)";
function isOn(text, trait, root = text) {
	return typeof trait === "boolean" ? trait : text.flag(trait.key) ?? root.flag(trait.key) ?? trait.otherwise;
}
function norm(text, traits, width, split) {
	return [split.vector(isOn(text, traits.normBias) ? 2 * width : width)];
}
function attentionParts(text, traits, hidden, heads, split) {
	const queries = heads.query * heads.size;
	const local = perRank(heads.keyValue, split.tensorParallel) * heads.size;
	const width = (traits.queryGate === "joined" ? 2 : 1) * (queries / split.tensorParallel) + 2 * local;
	return [
		{
			kind: "linear",
			names: [
				"self_attn.q_proj",
				"self_attn.k_proj",
				"self_attn.v_proj"
			],
			inputs: hidden,
			outputs: width,
			copies: 1,
			biases: isOn(text, traits.qkvBias) ? width : 0,
			wide: false
		},
		split.row(["self_attn.o_proj"], queries, hidden, { bias: isOn(text, traits.outputBias) }),
		...traits.queryGate === "own" ? [split.column(["self_attn.gate_proj"], hidden, queries)] : [],
		...traits.sinks ? [split.splitVector(heads.query)] : [],
		...queryKeyNorms(traits, heads, local, split)
	];
}
function queryKeyNorms(traits, heads, local, split) {
	switch (traits.qkNorm) {
		case "none": return [];
		case "head": return [split.vector(2 * heads.size)];
		case "whole": return [split.vector((heads.query + heads.keyValue) * heads.size)];
		case "split": return [split.splitVector(heads.query * heads.size), split.vector(local)];
	}
}
function mlpParts(config, traits, hidden, layer, split) {
	if (traits.experts !== void 0 && hasExperts(config, layer)) return expertParts(config, traits.experts, split);
	const width = denseWidth(config.text, hidden, layer);
	if (width === void 0) return void 0;
	const bias = isOn(config.text, traits.mlpBias);
	return traits.gatedMlp ? gatedMlp("mlp", hidden, width, split, bias) : plainMlp("mlp", hidden, width, split, bias);
}
/** GPT-2 leaves its width out when it is four times the hidden one. */
const DEFAULT_WIDENING = 4;
function denseWidth(text, hidden, layer) {
	return text.numbers("intermediate_size")?.[layer] ?? text.number("intermediate_size", "ffn_dim", "n_inner", "ffn_hidden_size") ?? (text.number("n_embd") === void 0 ? void 0 : DEFAULT_WIDENING * hidden);
}

// src/fit/weights/encoder.ts
/**
* BERT and RoBERTa: vllm/model_executor/models/bert.py and roberta.py, 0.29. The pooler is kept by
* classifiers only; a model for masked words keeps its head.
*/
function encoderWeights(config, split) {
	const { text, architecture } = config;
	const hidden = text.number("hidden_size");
	const layers = text.number("num_hidden_layers");
	const width = text.number("intermediate_size");
	const vocabulary = text.number("vocab_size");
	const positions = text.number("max_position_embeddings");
	if (hidden === void 0 || layers === void 0 || width === void 0) return void 0;
	if (vocabulary === void 0 || positions === void 0) return void 0;
	const types = text.number("type_vocab_size") ?? 2;
	const embeddings = [
		split.vocabulary(["embeddings.word_embeddings"], vocabulary, hidden),
		split.vocabulary(["embeddings.position_embeddings"], positions, hidden),
		split.vocabulary(["embeddings.token_type_embeddings"], types, hidden),
		split.vector(2 * hidden)
	];
	const layer = [
		split.column([
			"attention.self.query",
			"attention.self.key",
			"attention.self.value"
		], hidden, 3 * hidden, { bias: true }),
		split.row(["attention.output.dense"], hidden, hidden, { bias: true }),
		split.column(["intermediate.dense"], hidden, width, { bias: true }),
		split.row(["output.dense"], width, hidden, { bias: true }),
		split.vector(4 * hidden)
	];
	const labels = text.number("num_labels") ?? text.child("id2label")?.keys().length ?? 2;
	return [
		...placed("first", embeddings),
		...Array.from({ length: layers }, (_, index) => placed(index, layer)).flat(),
		...placed("last", headParts(architecture, hidden, labels, split))
	];
}
function headParts(architecture, hidden, labels, split) {
	if (!architecture.endsWith("ForSequenceClassification")) return [];
	return [split.vector(hidden * hidden + hidden), split.vector(labels * hidden + labels)];
}

// src/fit/weights/traits.ts
const LLAMA = {
	qkvBias: {
		key: "attention_bias",
		otherwise: false
	},
	outputBias: {
		key: "attention_bias",
		otherwise: false
	},
	qkNorm: "none",
	queryGate: "none",
	sinks: false,
	gatedMlp: true,
	mlpBias: {
		key: "mlp_bias",
		otherwise: false
	},
	layerNorms: 2,
	finalNorm: true,
	normBias: false,
	extraPositions: void 0,
	tied: {
		key: "tie_word_embeddings",
		otherwise: false
	},
	headBias: false,
	experts: void 0
};
const QWEN2 = {
	...LLAMA,
	qkvBias: true,
	outputBias: false
};
const QWEN3 = {
	...LLAMA,
	qkNorm: "head",
	outputBias: false
};
const GEMMA = {
	...LLAMA,
	tied: true
};
const COHERE = {
	...LLAMA,
	tied: true,
	layerNorms: 1,
	qkNorm: "none"
};
const NEOX = {
	...LLAMA,
	qkvBias: {
		key: "attention_bias",
		otherwise: true
	},
	outputBias: {
		key: "attention_bias",
		otherwise: true
	},
	gatedMlp: false,
	mlpBias: true,
	normBias: true
};
const GPT2 = {
	...NEOX,
	qkvBias: true,
	outputBias: true,
	extraPositions: 0,
	tied: true
};
const OLMO2 = {
	...LLAMA,
	qkNorm: "whole"
};
const QWEN_EXPERTS$1 = {
	sharedWidthKey: "shared_expert_intermediate_size",
	sharedGate: true
};
const decoderTraits = {
	AfmoeForCausalLM: {
		...QWEN3,
		queryGate: "own",
		layerNorms: 4,
		experts: {
			sharedCountKey: "num_shared_experts",
			scoreBias: true,
			wideRouter: true
		}
	},
	ArceeForCausalLM: {
		...LLAMA,
		gatedMlp: false
	},
	Cohere2ForCausalLM: COHERE,
	CohereForCausalLM: COHERE,
	CwmForCausalLM: LLAMA,
	Ernie4_5ForCausalLM: {
		...LLAMA,
		qkvBias: {
			key: "use_bias",
			otherwise: false
		},
		outputBias: {
			key: "use_bias",
			otherwise: false
		},
		tied: {
			key: "tie_word_embeddings",
			otherwise: true
		}
	},
	Ernie4_5_MoeForCausalLM: {
		...LLAMA,
		tied: {
			key: "tie_word_embeddings",
			otherwise: true
		},
		experts: {
			sharedCountKey: "moe_num_shared_experts",
			scoreBias: true,
			wideRouter: true
		}
	},
	Exaone4ForCausalLM: QWEN3,
	GPT2LMHeadModel: GPT2,
	GPTNeoXForCausalLM: NEOX,
	Gemma2ForCausalLM: {
		...GEMMA,
		layerNorms: 4
	},
	Gemma2Model: {
		...GEMMA,
		layerNorms: 4
	},
	Gemma3ForCausalLM: {
		...GEMMA,
		layerNorms: 4,
		qkNorm: "head"
	},
	Gemma3ForConditionalGeneration: {
		...GEMMA,
		layerNorms: 4,
		qkNorm: "head"
	},
	Gemma3TextModel: {
		...GEMMA,
		layerNorms: 4,
		qkNorm: "head"
	},
	GemmaForCausalLM: GEMMA,
	Glm4ForCausalLM: {
		...LLAMA,
		outputBias: false,
		layerNorms: 4
	},
	Glm4MoeForCausalLM: {
		...LLAMA,
		outputBias: false,
		experts: {
			sharedCountKey: "n_shared_experts",
			scoreBias: true,
			wideRouter: true
		}
	},
	GlmForCausalLM: {
		...LLAMA,
		outputBias: false
	},
	GptOssForCausalLM: {
		...LLAMA,
		qkvBias: true,
		outputBias: true,
		sinks: true,
		experts: {
			routerBias: true,
			expertBias: true
		}
	},
	GraniteForCausalLM: LLAMA,
	GraniteMoeForCausalLM: {
		...LLAMA,
		experts: {}
	},
	GraniteMoeSharedForCausalLM: {
		...LLAMA,
		experts: { sharedWidthKey: "shared_intermediate_size" }
	},
	HYV3ForCausalLM: {
		...QWEN3,
		experts: {
			sharedCountKey: "num_shared_experts",
			scoreBias: true,
			wideRouter: true
		}
	},
	InternLM2ForCausalLM: {
		...LLAMA,
		qkvBias: {
			key: "bias",
			otherwise: false
		},
		outputBias: {
			key: "bias",
			otherwise: false
		}
	},
	InternLM3ForCausalLM: {
		...LLAMA,
		qkvBias: {
			key: "qkv_bias",
			otherwise: false
		},
		outputBias: {
			key: "bias",
			otherwise: false
		}
	},
	LLaMAForCausalLM: LLAMA,
	LlamaForCausalLM: LLAMA,
	LlamaModel: LLAMA,
	LlavaForConditionalGeneration: LLAMA,
	MiniMaxM2ForCausalLM: {
		...LLAMA,
		outputBias: false,
		qkNorm: "split",
		experts: {
			scoreBias: true,
			wideRouter: true
		}
	},
	Ministral3ForCausalLM: LLAMA,
	Mistral3ForConditionalGeneration: LLAMA,
	MistralForCausalLM: LLAMA,
	MistralModel: LLAMA,
	MixtralForCausalLM: {
		...LLAMA,
		experts: {}
	},
	NemotronForCausalLM: {
		...LLAMA,
		gatedMlp: false,
		normBias: true
	},
	OPTForCausalLM: {
		...GPT2,
		extraPositions: 2
	},
	Olmo2ForCausalLM: OLMO2,
	Olmo3ForCausalLM: OLMO2,
	OlmoForCausalLM: {
		...LLAMA,
		layerNorms: 0,
		finalNorm: false
	},
	OlmoeForCausalLM: {
		...LLAMA,
		qkNorm: "split",
		experts: {}
	},
	Phi3ForCausalLM: LLAMA,
	PhiForCausalLM: {
		...NEOX,
		qkvBias: true,
		outputBias: true,
		layerNorms: 1,
		headBias: true
	},
	PhiMoEForCausalLM: {
		...LLAMA,
		normBias: true,
		headBias: true,
		experts: {}
	},
	Qwen2ForCausalLM: QWEN2,
	Qwen2Model: QWEN2,
	Qwen2MoeForCausalLM: {
		...QWEN2,
		qkvBias: {
			key: "qkv_bias",
			otherwise: true
		},
		experts: QWEN_EXPERTS$1
	},
	Qwen2VLForConditionalGeneration: QWEN2,
	Qwen2_5_VLForConditionalGeneration: QWEN2,
	Qwen3ForCausalLM: QWEN3,
	Qwen3MoeForCausalLM: {
		...QWEN3,
		experts: {}
	},
	Qwen3VLForConditionalGeneration: QWEN3,
	Qwen3VLMoeForConditionalGeneration: {
		...QWEN3,
		experts: {}
	},
	SeedOssForCausalLM: {
		...LLAMA,
		qkvBias: {
			key: "attention_bias",
			otherwise: true
		},
		outputBias: {
			key: "attention_out_bias",
			otherwise: false
		}
	},
	SmolLM3ForCausalLM: LLAMA,
	SolarForCausalLM: LLAMA,
	StableLmForCausalLM: {
		...LLAMA,
		qkvBias: {
			key: "use_qkv_bias",
			otherwise: false
		},
		outputBias: false,
		normBias: true
	},
	Starcoder2ForCausalLM: {
		...NEOX,
		qkvBias: {
			key: "use_bias",
			otherwise: true
		},
		outputBias: {
			key: "use_bias",
			otherwise: true
		},
		mlpBias: {
			key: "use_bias",
			otherwise: true
		},
		tied: {
			key: "tie_word_embeddings",
			otherwise: true
		}
	},
	TeleChat3ForCausalLM: LLAMA
};

// src/fit/weights/gemma4.ts
const TRAITS$3 = {
	...LLAMA,
	tied: true,
	qkNorm: "head",
	qkvBias: LLAMA.qkvBias
};
/** Default of `global_head_dim` in transformers' Gemma4TextConfig. */
const GLOBAL_HEAD_SIZE = 512;
/** Source: vllm/model_executor/models/gemma4.py, 0.29. */
function gemma4Weights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const heads = headsOf(config);
	const types = layerTypesOf(config);
	const width = text.number("intermediate_size");
	if (shape === void 0 || heads === void 0 || types === void 0 || width === void 0) return void 0;
	const { hidden, layers } = shape;
	const sharedFrom = layers - (text.number("num_kv_shared_layers") ?? 0);
	const wide = text.flag("use_double_wide_mlp") === true;
	const routed = text.flag("enable_moe_block") === true ? routedParts(text, hidden, split) : [];
	const perLayer = text.number("hidden_size_per_layer_input") ?? 0;
	const weights = [...ends(config, TRAITS$3, shape, split, options.head)];
	weights.push(...placed("first", perLayerTables(text, hidden, layers, perLayer, split)));
	for (let layer = 0; layer < layers; layer += 1) {
		const own = types[layer] === "sliding_attention" ? heads : globalHeads(text, heads);
		const doubled = wide && layer >= sharedFrom && sharedFrom > 0 ? 2 : 1;
		weights.push(...placed(layer, [
			...attentionParts(text, TRAITS$3, hidden, own, split),
			...gatedMlp("mlp", hidden, width * doubled, split),
			...routed,
			split.vector(4 * hidden),
			...perLayer > 0 ? [split.vector(2 * hidden * perLayer + hidden)] : []
		]));
	}
	return weights;
}
function globalHeads(text, heads) {
	const keyValue = text.number("num_global_key_value_heads") ?? heads.keyValue;
	return {
		query: heads.query,
		keyValue,
		size: text.number("global_head_dim") ?? GLOBAL_HEAD_SIZE
	};
}
/** Each layer has an embedding of its own, in one table for all of them. */
function perLayerTables(text, hidden, layers, perLayer, split) {
	const tokens = text.number("vocab_size_per_layer_input");
	if (perLayer === 0 || tokens === void 0) return [];
	const width = layers * perLayer;
	return [
		split.vocabulary(["embed_tokens_per_layer"], tokens, width),
		split.column(["per_layer_model_projection"], hidden, width),
		split.vector(perLayer)
	];
}
function routedParts(text, hidden, split) {
	const count = text.number("num_experts") ?? 0;
	const width = (text.number("moe_intermediate_size") ?? 0) / split.tensorParallel;
	return [
		experts(["moe.experts", "moe.experts.gate_up_proj"], count, hidden, 2 * width, 0),
		experts(["moe.experts", "moe.experts.down_proj"], count, width, hidden, 0),
		split.whole(["router.proj"], hidden, count, { plain: true }),
		split.vector(count + 4 * hidden)
	];
}
/** gemma4_mm.py: the tower is whole on every GPU. */
function gemma4Vision({ text }, vision, split) {
	const hidden = vision.number("hidden_size");
	const layers = vision.number("num_hidden_layers");
	const width = vision.number("intermediate_size");
	const patch = vision.number("patch_size");
	const out = text.number("hidden_size");
	const heads = vision.number("num_attention_heads");
	if (hidden === void 0 || layers === void 0 || width === void 0) return void 0;
	if (patch === void 0 || out === void 0 || heads === void 0) return void 0;
	const size = vision.number("head_dim") ?? hidden / heads;
	const layer = 4 * hidden * heads * size + 3 * hidden * width + 4 * hidden + 2 * size;
	return [
		split.vector(2 * (vision.number("position_embedding_size") ?? 0) * hidden),
		split.vector(3 * patch ** 2 * hidden),
		split.vector(layers * layer),
		split.vector(hidden * out)
	];
}

// src/fit/weights/mamba-parts.ts
const JAMBA_KEYS = {
	state: "mamba_d_state",
	kernel: "mamba_d_conv",
	rank: "mamba_dt_rank",
	inner: true
};
const MAMBA_KEYS = {
	state: "state_size",
	kernel: "conv_kernel",
	rank: "time_step_rank",
	inner: false
};
function mamba1Parts(text, hidden, inner, keys, split) {
	const state = text.number(keys.state);
	const kernel = text.number(keys.kernel);
	const rank = text.number(keys.rank) ?? Math.ceil(hidden / 16);
	if (state === void 0 || kernel === void 0) return void 0;
	return [
		split.splitVector(inner * state, true),
		split.splitVector(inner),
		split.splitVector(inner * kernel + inner),
		split.column(["mamba.in_proj"], hidden, 2 * inner),
		split.row(["mamba.x_proj"], inner, rank + 2 * state),
		split.column(["mamba.dt_proj"], rank, inner, { bias: true }),
		split.row(["mamba.out_proj"], inner, hidden),
		...keys.inner ? [split.vector(rank + 2 * state)] : []
	];
}
function mamba2Parts({ inner, groups, heads, state, kernel }, hidden, split) {
	const convolution = inner + 2 * (groups % split.tensorParallel === 0 ? groups : split.tensorParallel) * state;
	return [
		split.splitVector(heads, true),
		split.splitVector(2 * heads),
		split.splitVector(convolution * kernel + convolution),
		split.column(["mamba.in_proj"], hidden, inner + convolution + heads),
		split.row(["mamba.out_proj"], inner, hidden),
		split.splitVector(inner)
	];
}
const GRANITE_KEYS = {
	groups: "mamba_n_groups",
	heads: "mamba_n_heads",
	state: "mamba_d_state",
	kernel: "mamba_d_conv"
};
function mamba2Shape(text, keys, inner) {
	const groups = text.number(keys.groups);
	const heads = text.number(keys.heads);
	const state = text.number(keys.state);
	const kernel = text.number(keys.kernel);
	if (groups === void 0 || heads === void 0 || state === void 0 || kernel === void 0) return void 0;
	return {
		inner,
		groups,
		heads,
		state,
		kernel
	};
}

// src/fit/weights/hybrid.ts
const QWEN_GATED = {
	...LLAMA,
	qkNorm: "head",
	outputBias: false,
	queryGate: "joined"
};
const QWEN_EXPERTS = {
	sharedWidthKey: "shared_expert_intermediate_size",
	sharedGate: true
};
/** qwen3_next.py and qwen3_5.py: gated delta nets, with gated attention in every n-th layer. */
const deltaNetWeights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const heads = headsOf(config);
	const types = layerTypesOf(config);
	if (hidden === void 0 || heads === void 0 || types === void 0) return void 0;
	const linear = deltaNetParts(text, hidden, split);
	if (linear === void 0) return void 0;
	const attention = attentionParts(text, QWEN_GATED, hidden, heads, split);
	const width = text.number("intermediate_size");
	return stacked(config, QWEN_GATED, split, options, (index) => {
		const mlp = text.number("num_experts") !== void 0 && hasExperts(config, index) ? expertParts(config, QWEN_EXPERTS, split) : width && gatedMlp("mlp", hidden, width, split);
		if (!mlp) return void 0;
		return [
			...types[index] === "full_attention" ? attention : linear,
			...mlp,
			...norms(text, QWEN_GATED, hidden, 2, split)
		];
	});
};
function deltaNetParts(text, hidden, split) {
	const keyWidth = product(text, "linear_num_key_heads", "linear_key_head_dim");
	const valueWidth = product(text, "linear_num_value_heads", "linear_value_head_dim");
	const heads = text.number("linear_num_value_heads");
	const size = text.number("linear_value_head_dim");
	const kernel = text.number("linear_conv_kernel_dim");
	if (keyWidth === void 0 || valueWidth === void 0 || heads === void 0) return void 0;
	if (size === void 0 || kernel === void 0) return void 0;
	return [
		split.column([
			"linear_attn.in_proj_qkvz",
			"linear_attn.in_proj_qkv",
			"linear_attn.in_proj_z"
		], hidden, 2 * keyWidth + 2 * valueWidth),
		split.column([
			"linear_attn.in_proj_ba",
			"linear_attn.in_proj_b",
			"linear_attn.in_proj_a"
		], hidden, 2 * heads),
		split.splitVector((2 * keyWidth + valueWidth) * kernel),
		split.splitVector(heads),
		split.splitVector(heads, true),
		split.vector(size),
		split.row(["linear_attn.out_proj"], valueWidth, hidden)
	];
}
/** jamba.py */
const jambaWeights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const heads = headsOf(config);
	const width = text.number("intermediate_size");
	const period = text.number("attn_layer_period");
	const offset = text.number("attn_layer_offset");
	if (hidden === void 0 || heads === void 0 || width === void 0) return void 0;
	if (period === void 0 || offset === void 0) return void 0;
	const state = mamba1Parts(text, hidden, (text.number("mamba_expand") ?? 2) * hidden, JAMBA_KEYS, split);
	const attention = attentionParts(text, {
		...LLAMA,
		qkvBias: false,
		outputBias: false
	}, hidden, heads, split);
	if (state === void 0) return void 0;
	return stacked(config, LLAMA, split, options, (index) => {
		const mlp = (text.number("num_experts") ?? 1) > 1 && hasExperts(config, index) ? expertParts(config, {}, split) : gatedMlp("feed_forward", hidden, width, split);
		return mlp && [
			...index % period === offset ? attention : state,
			...mlp,
			...norms(text, LLAMA, hidden, 2, split)
		];
	});
};
/** mamba.py; Falcon-Mamba's inner norms have no weights. */
const mambaWeights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	if (hidden === void 0) return void 0;
	const inner = text.number("intermediate_size") ?? (text.number("expand") ?? 2) * hidden;
	const state = mamba1Parts(text, hidden, inner, MAMBA_KEYS, split);
	const traits = {
		...LLAMA,
		tied: {
			key: "tie_word_embeddings",
			otherwise: true
		}
	};
	return state && stacked(config, traits, split, options, () => [...state, ...norms(text, traits, hidden, 1, split)]);
};
/** mamba2.py */
const mamba2Weights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const shape = mamba2Shape(text, {
		groups: "n_groups",
		heads: "num_heads",
		state: "state_size",
		kernel: "conv_kernel"
	}, (text.number("expand") ?? 2) * (hidden ?? 0));
	if (hidden === void 0 || shape === void 0) return void 0;
	const state = mamba2Parts(shape, hidden, split);
	return stacked(config, LLAMA, split, options, () => [...state, ...norms(text, LLAMA, hidden, 1, split)]);
};
/** nemotron_h.py: each layer is a single mixer. */
const nemotronHWeights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const heads = headsOf(config);
	const kinds = nemotronKinds(config);
	const inner = product(text, "mamba_num_heads", "mamba_head_dim");
	const shape = inner && mamba2Shape(text, {
		groups: "n_groups",
		heads: "mamba_num_heads",
		state: "ssm_state_size",
		kernel: "conv_kernel"
	}, inner);
	if (hidden === void 0 || heads === void 0 || kinds === void 0 || !shape) return void 0;
	const width = text.number("intermediate_size") ?? 0;
	const parts = {
		mamba: mamba2Parts(shape, hidden, split),
		attention: attentionParts(text, {
			...LLAMA,
			outputBias: LLAMA.qkvBias
		}, hidden, heads, split),
		mlp: plainMlp("mixer", hidden, width, split, isOn(text, LLAMA.mlpBias)),
		moe: nemotronExperts(config, hidden, split)
	};
	return stacked(config, LLAMA, split, options, (index) => {
		const mixer = ownEntry(parts, kinds[index] ?? "");
		return mixer && [...mixer, ...norms(text, LLAMA, hidden, 1, split)];
	});
};
function nemotronExperts(config, hidden, split) {
	const routed = expertParts(config, {
		ungated: true,
		scoreBias: true
	}, split);
	const width = (config.text.number("n_shared_experts") ?? 0) * (config.text.number("moe_shared_expert_intermediate_size") ?? 0);
	if (routed === void 0 || width === 0) return routed;
	return [...routed, ...plainMlp("mixer.shared_experts", hidden, width, split)];
}
/** granitemoehybrid.py */
const graniteHybridWeights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const heads = headsOf(config);
	const types = layerTypesOf(config);
	if (hidden === void 0 || heads === void 0 || types === void 0) return void 0;
	const shape = mamba2Shape(text, GRANITE_KEYS, (text.number("mamba_expand") ?? 2) * hidden);
	if (shape === void 0) return void 0;
	const state = mamba2Parts(shape, hidden, split);
	const attention = attentionParts(text, LLAMA, hidden, heads, split);
	const shared = text.number("shared_intermediate_size") ?? 0;
	const traits = {
		...LLAMA,
		tied: {
			key: "tie_word_embeddings",
			otherwise: false
		}
	};
	return stacked(config, traits, split, options, (index) => {
		const routed = (text.number("num_local_experts") ?? 0) > 0 ? expertParts(config, {}, split) : [];
		const own = types[index] === "attention" || types[index] === "full_attention" ? attention : state;
		const mlp = shared > 0 ? gatedMlp("shared_mlp", hidden, shared, split) : [];
		return routed && [
			...own,
			...routed,
			...mlp,
			...norms(text, traits, hidden, 2, split)
		];
	});
};
/** falcon_h1.py: attention and state side by side. */
const falconH1Weights = (config, split, options) => {
	const { text } = config;
	const hidden = hiddenSizeOf(text);
	const heads = headsOf(config);
	const width = text.number("intermediate_size");
	if (hidden === void 0 || heads === void 0 || width === void 0) return void 0;
	const inner = text.number("mamba_d_ssm") ?? (text.number("mamba_expand") ?? 2) * hidden;
	const shape = mamba2Shape(text, GRANITE_KEYS, inner);
	if (shape === void 0) return void 0;
	const state = mamba2Parts(shape, hidden, split);
	const layer = [
		...text.flag("mamba_rms_norm") === false ? state.slice(0, -1) : state,
		...attentionParts(text, LLAMA, hidden, heads, split),
		...gatedMlp("feed_forward", hidden, width, split)
	];
	return stacked(config, LLAMA, split, options, () => [...layer, ...norms(text, LLAMA, hidden, 2, split)]);
};
function stacked(config, traits, split, options, layer) {
	const shape = shapeOf(config);
	if (shape === void 0) return void 0;
	const count = nemotronKinds(config)?.length ?? shape.layers;
	const weights = [...ends(config, traits, shape, split, options.head)];
	for (let index = 0; index < count; index += 1) {
		const parts = layer(index);
		if (parts === void 0) return void 0;
		weights.push(...placed(index, parts));
	}
	return weights;
}
function norms(text, traits, hidden, count, split) {
	return Array.from({ length: count }, () => norm(text, traits, hidden, split)).flat();
}
function product(text, one, other) {
	const a = text.number(one);
	const b = text.number(other);
	return a === void 0 || b === void 0 ? void 0 : a * b;
}

// src/fit/weights/latent.ts
/**
* DeepSeek-style decoders: compressed queries, keys and values, and shared experts.
* Source: vllm/model_executor/models/deepseek_v2.py and vllm/models/deepseek_v32, 0.29.
*/
function latentWeights(config, split, options) {
	const shape = shapeOf(config);
	const { text } = config;
	const width = text.number("intermediate_size");
	if (shape === void 0 || width === void 0) return void 0;
	const traits = latentTraits(config);
	const weights = [...ends(config, traits, shape, split, options.head)];
	for (let layer = 0; layer < shape.layers; layer += 1) {
		const attention = latentAttention(config, shape.hidden, split);
		const mlp = traits.experts !== void 0 && hasExperts(config, layer) && traits.experts !== void 0 ? expertParts(config, traits.experts, split) : gatedMlp("mlp", shape.hidden, width, split);
		if (attention === void 0 || mlp === void 0) return void 0;
		const norms = Array.from({ length: traits.layerNorms }, () => norm(text, traits, shape.hidden, split)).flat();
		weights.push(...placed(layer, [
			...attention,
			...mlp,
			...norms
		]));
	}
	return weights;
}
function latentTraits(config) {
	const count = config.text.number("n_routed_experts", "num_experts", "num_local_experts");
	const layerNorms = config.textType === "axk1" ? 3 : 2;
	if (count === void 0) return {
		...LLAMA,
		layerNorms,
		tied: {
			key: "tie_word_embeddings",
			otherwise: false
		}
	};
	const scoreBias = config.text.text("topk_method") === "noaux_tc";
	return {
		...LLAMA,
		layerNorms,
		experts: {
			sharedCountKey: "n_shared_experts",
			scoreBias,
			wideRouter: config.textType === "glm4_moe_lite"
		}
	};
}
/** The low-rank projections are whole on every GPU, the per-head ones are split. */
function latentAttention(config, hidden, split) {
	const { text } = config;
	const heads = headsOf(config);
	const nope = text.number("qk_nope_head_dim");
	const rope = text.number("qk_rope_head_dim");
	const rank = text.number("kv_lora_rank");
	if (heads === void 0) return void 0;
	if (rank === void 0) return attentionParts(text, LLAMA, hidden, heads, split);
	if (nope === void 0 || rope === void 0) return void 0;
	const value = text.number("v_head_dim") ?? nope;
	const queryRank = text.number("q_lora_rank");
	const queryWidth = heads.query * (nope + rope);
	return [
		...queryRank === void 0 ? [split.column(["self_attn.q_proj"], hidden, queryWidth)] : [
			split.whole(["self_attn.q_a_proj"], hidden, queryRank),
			split.column(["self_attn.q_b_proj"], queryRank, queryWidth),
			split.vector(queryRank)
		],
		split.whole(["self_attn.kv_a_proj_with_mqa"], hidden, rank + rope),
		split.column(["self_attn.kv_b_proj"], rank, heads.query * (nope + value)),
		split.vector(rank),
		split.row(["self_attn.o_proj"], heads.query * value, hidden),
		...indexParts(config, hidden, queryRank, split)
	];
}
/** DeepSeek sparse attention: a small index picks the tokens to look at; it is whole on every GPU. */
function indexParts(config, hidden, queryRank, split) {
	const { text } = config;
	const size = text.number("index_head_dim");
	const heads = text.number("index_n_heads");
	if (!isLatent(config) || size === void 0 || heads === void 0 || text.number("index_topk") === void 0) return [];
	return [
		split.whole(["self_attn.indexer.wq_b"], queryRank ?? hidden, heads * size),
		split.whole(["self_attn.indexer.wk", "self_attn.indexer.weights_proj"], hidden, size + heads, { plain: true }),
		split.vector(2 * size, true)
	];
}

// src/fit/weights/kimi-linear.ts
/** Source: vllm/models/kimi_k3/nvidia, 0.29: delta attention, and latent attention in the other layers. */
function kimiLinearWeights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const width = text.number("intermediate_size");
	const kimi = text.child("linear_attn_config")?.numbers("kda_layers");
	if (shape === void 0 || width === void 0 || kimi === void 0) return void 0;
	const latent = latentAttention(config, shape.hidden, split);
	const delta = deltaAttention(config, shape.hidden, split);
	const routed = expertParts(config, {
		sharedCountKey: "num_shared_experts",
		scoreBias: true
	}, split);
	if (latent === void 0 || delta === void 0 || routed === void 0) return void 0;
	const weights = [...ends(config, LLAMA, shape, split, options.head)];
	for (let layer = 0; layer < shape.layers; layer += 1) {
		const mlp = hasExperts(config, layer) ? routed : gatedMlp("mlp", shape.hidden, width, split);
		weights.push(...placed(layer, [
			...kimi.includes(layer + 1) ? delta : latent,
			...mlp,
			split.vector(2 * shape.hidden)
		]));
	}
	return weights;
}
function deltaAttention({ text }, hidden, split) {
	const linear = text.child("linear_attn_config");
	const heads = linear?.number("num_heads");
	const size = linear?.number("head_dim");
	const kernel = linear?.number("short_conv_kernel_size");
	if (heads === void 0 || size === void 0 || kernel === void 0) return void 0;
	const inner = heads * size;
	return [
		split.column([
			"self_attn.q_proj",
			"self_attn.k_proj",
			"self_attn.v_proj"
		], hidden, 3 * inner),
		split.splitVector(3 * inner * kernel),
		split.whole(["self_attn.f_a_proj"], hidden, size),
		split.column(["self_attn.f_b_proj"], size, inner),
		split.whole(["self_attn.g_a_proj"], hidden, size),
		split.column(["self_attn.g_b_proj"], size, inner),
		split.column(["self_attn.b_proj"], hidden, heads),
		split.splitVector(inner, true),
		split.splitVector(heads, true),
		split.vector(size),
		split.row(["self_attn.o_proj"], inner, hidden)
	];
}

// src/fit/weights/llama4.ts
const TRAITS$2 = {
	...LLAMA,
	experts: { oneShared: true }
};
/** Source: vllm/model_executor/models/llama4.py, 0.29. */
function llama4Weights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const heads = headsOf(config);
	const width = text.number("intermediate_size_mlp", "intermediate_size");
	if (shape === void 0 || heads === void 0 || width === void 0) return void 0;
	const attention = attentionParts(text, TRAITS$2, shape.hidden, heads, split);
	const routed = expertParts(config, { oneShared: true }, split);
	const dense = gatedMlp("feed_forward", shape.hidden, width, split);
	const norms = [...norm(text, TRAITS$2, shape.hidden, split), ...norm(text, TRAITS$2, shape.hidden, split)];
	const weights = [...ends(config, TRAITS$2, shape, split, options.head)];
	for (let layer = 0; layer < shape.layers; layer += 1) {
		const mlp = hasExperts(config, layer) ? routed : dense;
		if (mlp === void 0) return void 0;
		weights.push(...placed(layer, [
			...attention,
			...mlp,
			...norms
		]));
	}
	return weights;
}
/** mllama4.py: a tower with a class token, an adapter and a projector. */
function llama4Vision({ text }, vision, split) {
	const hidden = vision.number("hidden_size");
	const layers = vision.number("num_hidden_layers");
	const width = vision.number("intermediate_size");
	const patch = vision.number("patch_size");
	const image = vision.number("image_size");
	const output = vision.number("vision_output_dim");
	const between = vision.number("projector_input_dim");
	const out = text.number("hidden_size");
	if (hidden === void 0 || layers === void 0 || width === void 0 || patch === void 0) return void 0;
	if (image === void 0 || output === void 0 || between === void 0 || out === void 0) return void 0;
	const block = [
		split.column(["attn.qkv"], hidden, 3 * hidden, { bias: true }),
		split.row(["attn.proj"], hidden, hidden, { bias: true }),
		split.column(["mlp.fc1"], hidden, width, { bias: true }),
		split.row(["mlp.fc2"], width, hidden, { bias: true }),
		split.vector(4 * hidden)
	];
	const shuffled = hidden * PIXEL_SHUFFLE;
	return [
		split.vector(hidden + (Math.floor(image / patch) ** 2 + 1) * hidden + 4 * hidden),
		split.column(["patch_embedding.linear"], 3 * patch ** 2, hidden),
		...Array.from({ length: layers }, () => block).flat(),
		split.column(["vision_adapter.mlp.fc1"], shuffled, between),
		split.row(["vision_adapter.mlp.fc2"], between, vision.number("projector_output_dim") ?? between),
		split.column(["multi_modal_projector.linear_1"], output, out)
	];
}
/** Four patches become one, side by side. */
const PIXEL_SHUFFLE = 4;

// src/fit/weights/falcon.ts
const BIAS = {
	key: "bias",
	otherwise: false
};
const TRAITS$1 = {
	...LLAMA,
	qkvBias: BIAS,
	outputBias: BIAS,
	mlpBias: BIAS,
	normBias: true,
	tied: {
		key: "tie_word_embeddings",
		otherwise: true
	}
};
/** Source: vllm/model_executor/models/falcon.py, 0.29: norms follow the generation of the architecture. */
function falconWeights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const heads = headsOf(config);
	if (shape === void 0 || heads === void 0) return void 0;
	const { hidden } = shape;
	const norms = text.flag("new_decoder_architecture") === true ? text.number("num_ln_in_parallel_attn") ?? 2 : text.flag("parallel_attn") === false ? 2 : 1;
	const layer = [
		...attentionParts(text, TRAITS$1, hidden, heads, split),
		...plainMlp("mlp", hidden, text.number("ffn_hidden_size") ?? 4 * hidden, split, isOn(text, TRAITS$1.mlpBias)),
		...Array.from({ length: norms }, () => norm(text, TRAITS$1, hidden, split)).flat()
	];
	return [...ends(config, TRAITS$1, shape, split, options.head), ...Array.from({ length: shape.layers }, (_, index) => placed(index, layer)).flat()];
}

// src/fit/weights/mixed-heads.ts
function projections(hidden, heads, split) {
	const local = perRank(heads.keyValue, split.tensorParallel);
	return [{
		kind: "linear",
		names: [
			"self_attn.q_proj",
			"self_attn.k_proj",
			"self_attn.v_proj"
		],
		inputs: hidden,
		outputs: heads.query * heads.keySize / split.tensorParallel + local * (heads.keySize + heads.valueSize),
		copies: 1,
		biases: 0,
		wide: false
	}, split.row(["self_attn.o_proj"], heads.query * heads.valueSize, hidden)];
}
/** Source: vllm/model_executor/models/mimo_v2.py, 0.29. */
function mimoV2Weights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const heads = headsOf(config);
	const pattern = text.numbers("hybrid_layer_pattern");
	const width = text.number("intermediate_size");
	if (shape === void 0 || heads === void 0 || pattern === void 0 || width === void 0) return void 0;
	const full = {
		query: heads.query,
		keyValue: heads.keyValue,
		keySize: heads.size,
		valueSize: text.number("v_head_dim") ?? heads.size
	};
	const local = {
		query: text.number("swa_num_attention_heads") ?? heads.query,
		keyValue: text.number("swa_num_key_value_heads") ?? heads.keyValue,
		keySize: text.number("swa_head_dim") ?? heads.size,
		valueSize: text.number("swa_v_head_dim") ?? text.number("swa_head_dim") ?? heads.size
	};
	const weights = [...ends(config, LLAMA, shape, split, options.head)];
	for (let layer = 0; layer < shape.layers; layer += 1) {
		const slides = pattern[layer] === 1;
		const sinks = text.flag(slides ? "add_swa_attention_sink_bias" : "add_full_attention_sink_bias") === true;
		const own = slides ? local : full;
		const mlp = hasExperts(config, layer) ? expertParts(config, {
			sharedCountKey: "n_shared_experts",
			scoreBias: true,
			wideRouter: true
		}, split) : gatedMlp("mlp", shape.hidden, width, split);
		if (mlp === void 0) return void 0;
		weights.push(...placed(layer, [
			...projections(shape.hidden, own, split),
			...sinks ? [split.splitVector(own.query)] : [],
			...mlp,
			...norm(text, LLAMA, 2 * shape.hidden, split)
		]));
	}
	return weights;
}
/** Source: vllm/model_executor/models/step3p5.py, 0.29. */
function step3p5Weights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const heads = headsOf(config);
	const types = layerTypesOf(config);
	const width = text.number("intermediate_size");
	if (shape === void 0 || heads === void 0 || types === void 0 || width === void 0) return void 0;
	const other = text.child("attention_other_setting");
	const sparse = sparseLayers(text, shape.layers);
	const routed = stepExperts(text, shape.hidden, split);
	const weights = [...ends(config, LLAMA, shape, split, options.head)];
	for (let layer = 0; layer < shape.layers; layer += 1) {
		const own = other !== void 0 && types[layer] === other.text("attention_type") ? other : void 0;
		const size = own?.number("head_dim") ?? heads.size;
		const query = own?.number("num_attention_heads") ?? heads.query;
		const keyValue = own?.number("num_attention_groups") ?? heads.keyValue;
		const gate = text.flag("use_head_wise_attn_gate") === true ? [split.column(["self_attn.g_proj"], shape.hidden, query)] : [];
		weights.push(...placed(layer, [
			...projections(shape.hidden, {
				query,
				keyValue,
				keySize: size,
				valueSize: size
			}, split),
			...gate,
			...sparse.includes(layer) ? routed : gatedMlp("mlp", shape.hidden, width, split),
			split.vector(2 * size + 2 * shape.hidden)
		]));
	}
	return weights;
}
function sparseLayers(text, layers) {
	const listed = text.text("moe_layers_enum");
	if (listed !== void 0) return listed.split(",").map(Number);
	return Array.from({ length: layers - 1 }, (_, index) => index + 1);
}
function stepExperts(text, hidden, split) {
	const count = text.number("moe_num_experts") ?? 0;
	const width = text.number("moe_intermediate_size") ?? 0;
	const share = width / split.tensorParallel;
	return [
		experts(["moe.gate_proj", "moe.up_proj"], count, hidden, 2 * share, 0),
		experts(["moe.down_proj"], count, share, hidden, 0),
		split.whole(["moe.gate"], hidden, count, {
			plain: true,
			wide: text.flag("need_fp32_gate") === true
		}),
		...text.flag("use_moe_router_bias") === true ? [split.vector(count, true)] : [],
		...gatedMlp("share_expert", hidden, text.number("share_expert_dim") ?? width, split)
	];
}

// src/fit/weights/short-convolution.ts
const TRAITS = {
	...LLAMA,
	qkvBias: false,
	outputBias: false,
	qkNorm: "head",
	tied: true
};
/** Source: vllm/model_executor/models/lfm2.py, 0.29. */
function shortConvolutionWeights(config, split, options) {
	const { text } = config;
	const shape = shapeOf(config);
	const heads = headsOf(config);
	const kernel = text.number("conv_L_cache");
	if (shape === void 0 || heads === void 0 || kernel === void 0) return void 0;
	const { hidden, layers } = shape;
	const inner = text.number("conv_dim") ?? hidden;
	const width = feedForwardWidth(text);
	if (width === void 0) return void 0;
	const types = layerTypesOf(config);
	const full = text.numbers("full_attn_idxs");
	const attention = attentionParts(text, TRAITS, hidden, heads, split);
	const convolution = [
		split.splitVector(inner * kernel + (text.flag("conv_bias") === true ? inner : 0)),
		split.column(["short_conv.in_proj"], hidden, 3 * inner),
		split.row(["short_conv.out_proj"], inner, hidden)
	];
	const isAttention = (layer) => types?.[layer] === "full_attention" || full?.includes(layer) === true;
	return [...ends(config, TRAITS, shape, split, options.head), ...Array.from({ length: layers }, (_, layer) => placed(layer, [
		...isAttention(layer) ? attention : convolution,
		...gatedMlp("feed_forward", hidden, width, split),
		split.vector(2 * hidden)
	])).flat()];
}
/** Two thirds of the written width, rounded up to a multiple. */
function feedForwardWidth(text) {
	const written = text.number("block_ff_dim", "intermediate_size");
	if (written === void 0 || text.flag("block_auto_adjust_ff_dim") === false) return written;
	const adjusted = Math.floor(Math.floor(2 * written / 3) * (text.number("block_ffn_dim_multiplier") ?? 1));
	const multiple = text.number("block_multiple_of") ?? 256;
	return multiple * Math.ceil(adjusted / multiple);
}

// src/fit/weights/module-matcher.ts
/**
* Lists of unquantised modules are names, parts of names, wildcards, or `re:` patterns of a simple kind.
* Patterns are not run as regular expressions: the file is somebody else's, and a pattern can be made to hang.
*/
function moduleMatcher(names) {
	const patterns = [];
	for (const name of names) {
		const pattern = patternOf(name);
		if (pattern === void 0) return { problem: `the pattern ${JSON.stringify(name)} of unquantised modules is not understood` };
		patterns.push(pattern);
	}
	return { matches: (weight) => patterns.some((pattern) => modulesOf(weight).some((module) => fits(pattern, module))) };
}
function patternOf(name) {
	if (!name.startsWith("re:")) return {
		pieces: name.split("*").filter((piece) => piece !== ""),
		whole: !name.includes("*")
	};
	const pieces = name.slice(3).replace(/^\^/u, "").replace(/\$$/u, "").replaceAll("\\.", DOT).split(".*").map((piece) => piece.replaceAll(DOT, "."));
	if (pieces.some((piece) => /[(){}[\]|+?\\^$]/u.test(piece))) return void 0;
	return {
		pieces: pieces.filter((piece) => piece !== ""),
		whole: false
	};
}
/** Stands for an escaped dot while the pattern is taken apart. */
const DOT = "\0";
/** Names as a checkpoint has them, with the number of the layer. */
function modulesOf({ names, place }) {
	return typeof place === "number" ? names.map((name) => `model.layers.${place}.${name}`) : names;
}
function fits({ pieces, whole }, module) {
	if (whole) return `.${module}.`.includes(`.${pieces[0] ?? ""}.`);
	let from = 0;
	for (const piece of pieces) {
		const at = module.indexOf(piece, from);
		if (at === -1) return false;
		from = at + piece.length;
	}
	return pieces.length > 0;
}

// src/fit/weights/storage.ts
const FLOAT32 = 4;
/** FP8 in square blocks, each with a float32 scale; or one scale for all, which is too small to count. */
function fp8Layout(quantization) {
	const [rows, columns] = quantization?.numbers("weight_block_size") ?? [];
	return ({ inputs, outputs, copies }) => {
		const scales = rows && columns ? Math.ceil(outputs / rows) * Math.ceil(inputs / columns) * FLOAT32 : FLOAT32;
		return copies * (inputs * outputs + scales);
	};
}
function packedLayout({ bits, group, scaleBytes, zeros, groupIndex }) {
	return ({ inputs, outputs, copies }) => {
		const groups = group === void 0 || group <= 0 ? 1 : Math.ceil(inputs / group);
		const packed = inputs * outputs * bits / 8;
		const zero = zeros ? groups * outputs * bits / 8 : 0;
		return copies * (packed + groups * outputs * scaleBytes + zero + (groupIndex ? inputs * FLOAT32 : 0));
	};
}
/** Checkpoint formats by `quant_method`. Source: vllm/model_executor/layers/quantization, 0.29. */
function storageOf(config, online, dtype) {
	const { quantization } = config;
	const modelBytes = ownEntry(dtypeBytes, dtype) ?? 2;
	if (quantization === void 0) return onlineStorage(online, modelBytes);
	const method = isModelOpt(quantization) ? "modelopt" : (quantization.text("quant_method") ?? "").toLowerCase().replaceAll("_", "-");
	const found = checkpointLayout(method, quantization, modelBytes, isMixtureOfExperts(config));
	if (found === void 0) return { problem: `how ${method === "" ? "this quantization" : `quantization ${method}`} is stored is not known` };
	const ignored = ignoredModules(quantization);
	if ("problem" in ignored) return ignored;
	return storage(method, found, ignored.matches, modelBytes);
}
function checkpointLayout(method, quantization, modelBytes, hasExperts) {
	const bits = quantization.number("bits", "w_bit") ?? 4;
	const group = quantization.number("group_size", "q_group_size") ?? 128;
	switch (method) {
		case "fp8":
		case "fbgemm-fp8": return {
			layout: fp8Layout(quantization),
			basis: "derived"
		};
		case "awq":
		case "auto-awq": return {
			layout: packedLayout({
				bits,
				group,
				scaleBytes: 2,
				zeros: true,
				groupIndex: false
			}),
			basis: "derived"
		};
		case "gptq":
		case "auto-gptq": return gptqLayout(quantization, packedLayout({
			bits,
			group,
			scaleBytes: 2,
			zeros: true,
			groupIndex: true
		}), hasExperts);
		case "mxfp4":
		case "gpt-oss-mxfp4": return {
			layout: packedLayout({
				bits: 4,
				group: 32,
				scaleBytes: 1,
				zeros: false,
				groupIndex: false
			}),
			basis: "estimated",
			expertsOnly: true
		};
		case "modelopt":
		case "modelopt-fp4": return modelOptLayout(quantization);
		case "compressed-tensors": return compressedLayout(quantization, modelBytes);
		case "bitsandbytes": return bitsAndBytesLayout(quantization);
		default: return;
	}
}
/**
* Which linear layers beside the experts a GPTQ checkpoint quantises is read from its weight files
* (auto_gptq.py maybe_update_config, 0.29). Without them vLLM takes none, and so does this: never too little.
*/
function gptqLayout(quantization, layout, hasExperts) {
	const listed = quantization.texts("modules_in_block_to_quantize") !== void 0;
	if (!hasExperts || listed) return {
		layout,
		basis: "derived"
	};
	return {
		layout,
		basis: "estimated",
		expertsOnly: true
	};
}
function modelOptLayout(quantization) {
	const algorithm = ((quantization.child("quantization") ?? quantization).text("quant_algo") ?? "").toUpperCase();
	if (algorithm.startsWith("FP8")) return {
		layout: fp8Layout(void 0),
		basis: "derived"
	};
	if (algorithm !== "NVFP4") return void 0;
	return {
		layout: packedLayout({
			bits: 4,
			group: 16,
			scaleBytes: 1,
			zeros: false,
			groupIndex: false
		}),
		basis: "derived"
	};
}
/** One group of settings for all linear layers; more of them are not told apart here. */
function compressedLayout(quantization, modelBytes) {
	const groups = quantization.child("config_groups");
	const [name, ...others] = groups?.keys() ?? [];
	const weights = name === void 0 ? void 0 : groups?.child(name)?.child("weights");
	const bits = weights?.number("num_bits");
	if (weights === void 0 || bits === void 0 || others.length > 0) return void 0;
	const group = weights.number("group_size");
	const zeros = weights.flag("symmetric") === false;
	return {
		layout: packedLayout({
			bits,
			group,
			scaleBytes: weights.text("type") === "float" ? bits === 4 ? 1 : FLOAT32 : modelBytes,
			zeros,
			groupIndex: false
		}),
		basis: "derived"
	};
}
/** Four bits, a byte of scale for each 64 values, and scales of scales (nested); 8 bits and a float per row. */
function bitsAndBytesLayout(quantization) {
	return {
		layout: packedLayout(quantization.flag("load_in_8bit") === true ? {
			bits: 8,
			group: void 0,
			scaleBytes: FLOAT32,
			zeros: false,
			groupIndex: false
		} : {
			bits: 4,
			group: 64,
			scaleBytes: 1,
			zeros: false,
			groupIndex: false
		}),
		basis: "estimated"
	};
}
/** Quantisation while loading: what is left when the engine has started. */
function onlineStorage(online, modelBytes) {
	if (online === void 0) return {
		name: "unquantised",
		basis: "derived",
		bytes: ({ inputs, outputs, copies, biases, wide }) => copies * (inputs * outputs + biases) * (wide ? FLOAT32 : modelBytes)
	};
	const layout = ownEntry(ONLINE, online);
	if (layout === void 0) return { problem: `how quantization ${online} is stored is not known` };
	return storage(online, {
		layout,
		basis: "derived"
	}, () => false, modelBytes);
}
const ONLINE = {
	fp8: fp8Layout(void 0),
	fp8_per_tensor: fp8Layout(void 0),
	fp8_per_channel: packedLayout({
		bits: 8,
		group: void 0,
		scaleBytes: FLOAT32,
		zeros: false,
		groupIndex: false
	}),
	bitsandbytes: packedLayout({
		bits: 4,
		group: 64,
		scaleBytes: 1,
		zeros: false,
		groupIndex: false
	}),
	experts_int8: packedLayout({
		bits: 8,
		group: void 0,
		scaleBytes: FLOAT32,
		zeros: false,
		groupIndex: false
	})
};
function storage(name, found, ignored, modelBytes) {
	return {
		name,
		basis: found.basis,
		bytes: (weight) => {
			const width = weight.wide ? FLOAT32 : modelBytes;
			if (!(weight.kind === "experts" || weight.kind === "linear" && found.expertsOnly !== true) || weight.place === "every" || ignored(weight)) return weight.copies * (weight.inputs * weight.outputs + weight.biases) * width;
			return found.layout(weight, modelBytes) + weight.copies * weight.biases * width;
		}
	};
}
function ignoredModules(quantization) {
	const inner = quantization.child("quantization");
	const names = [
		...quantization.texts("modules_to_not_convert") ?? [],
		...quantization.texts("ignored_layers") ?? [],
		...quantization.texts("ignore") ?? [],
		...quantization.texts("exclude_modules") ?? [],
		...inner?.texts("exclude_modules") ?? [],
		...quantization.texts("llm_int8_skip_modules") ?? []
	];
	return moduleMatcher(names);
}

// src/fit/weights/vision.ts
function towerWeights(config, build, split) {
	if (config.vision === void 0) return [];
	const parts = build(config, config.vision, split);
	return parts && placed("every", parts);
}
function towerOf(vision) {
	const hidden = vision.number("hidden_size", "embed_dim");
	const layers = vision.number("num_hidden_layers", "depth");
	const width = vision.number("intermediate_size");
	const patch = vision.number("patch_size");
	const channels = vision.number("in_channels", "in_chans", "num_channels") ?? 3;
	if (hidden === void 0 || layers === void 0 || width === void 0 || patch === void 0) return void 0;
	return {
		hidden,
		layers,
		width,
		patch,
		channels
	};
}
/** Attention and MLP of one block, with biases, and two norms. */
function block(tower, split, { gated, normBias }) {
	const { hidden, width } = tower;
	return [
		split.column(["attn.qkv"], hidden, 3 * hidden, { bias: true }),
		split.row(["attn.proj"], hidden, hidden, { bias: true }),
		split.column(["mlp.fc1"], hidden, gated ? 2 * width : width, { bias: true }),
		split.row(["mlp.fc2"], width, hidden, { bias: true }),
		split.vector((normBias ? 4 : 2) * hidden)
	];
}
function repeated(parts, times) {
	return Array.from({ length: times }, () => parts).flat();
}
/** qwen2_5_vl.py: gated blocks without a position table, and a merger. */
const qwen25Vision = (_config, vision, split) => {
	const tower = towerOf(vision);
	const out = vision.number("out_hidden_size");
	if (tower === void 0 || out === void 0) return void 0;
	const merged = tower.hidden * (vision.number("spatial_merge_size") ?? 2) ** 2;
	return [
		split.vector(tower.hidden * tower.channels * (vision.number("temporal_patch_size") ?? 2) * tower.patch ** 2),
		...repeated(block(tower, split, {
			gated: true,
			normBias: false
		}), tower.layers),
		split.vector(tower.hidden),
		...merger(merged, out, split)
	];
};
/** qwen3_vl.py and qwen3_5.py: plain blocks, a position table, a merger, and one for each deep-stack level. */
const qwen3Vision = (_config, vision, split) => {
	const tower = towerOf(vision);
	const out = vision.number("out_hidden_size");
	if (tower === void 0 || out === void 0) return void 0;
	const merged = tower.hidden * (vision.number("spatial_merge_size") ?? 2) ** 2;
	const levels = vision.numbers("deepstack_visual_indexes")?.length ?? 0;
	const positions = vision.number("num_position_embeddings") ?? 0;
	const patch = tower.hidden * tower.channels * (vision.number("temporal_patch_size") ?? 2) * tower.patch ** 2;
	return [
		split.vector(patch + tower.hidden),
		split.vector(positions * tower.hidden),
		...repeated(block(tower, split, {
			gated: false,
			normBias: true
		}), tower.layers),
		split.vector(2 * tower.hidden),
		...merger(merged, out, split),
		...repeated([split.vector(2 * merged), ...merger(merged, out, split)], levels)
	];
};
function merger(merged, out, split) {
	return [split.column(["merger.linear_fc1"], merged, merged, { bias: true }), split.row(["merger.linear_fc2"], merged, out, { bias: true })];
}
/** siglip.py under gemma3_mm.py: the projector is one matrix and a norm. */
const gemma3Vision = ({ text }, vision, split) => {
	const tower = towerOf(vision);
	const out = text.number("hidden_size");
	const parts = tower && siglipParts(tower, vision, split);
	if (tower === void 0 || out === void 0 || parts === void 0) return void 0;
	return [...parts, split.vector(tower.hidden * out + tower.hidden)];
};
/** siglip.py without its pooling head. */
function siglipParts(tower, vision, split) {
	const size = vision.number("image_size");
	if (size === void 0) return void 0;
	return [
		split.vector(tower.hidden * tower.channels * tower.patch ** 2 + tower.hidden),
		split.vector(Math.floor(size / tower.patch) ** 2 * tower.hidden),
		...repeated(block(tower, split, {
			gated: false,
			normBias: true
		}), tower.layers),
		split.vector(2 * tower.hidden)
	];
}
/** qwen2_vl.py: the first Qwen tower names its width `embed_dim`, and its blocks are plain. */
const qwen2Vision = (_config, vision, split) => {
	const hidden = vision.number("embed_dim");
	const layers = vision.number("depth");
	const patch = vision.number("patch_size");
	const out = vision.number("hidden_size");
	if (hidden === void 0 || layers === void 0 || patch === void 0 || out === void 0) return void 0;
	const width = hidden * (vision.number("mlp_ratio") ?? 4);
	const channels = vision.number("in_channels", "in_chans") ?? 3;
	const merged = hidden * (vision.number("spatial_merge_size") ?? 2) ** 2;
	return [
		split.vector(hidden * channels * (vision.number("temporal_patch_size") ?? 2) * patch ** 2),
		...repeated(block({
			hidden,
			layers,
			width,
			patch,
			channels
		}, split, {
			gated: false,
			normBias: true
		}), layers),
		split.vector(2 * hidden),
		...merger(merged, out, split)
	];
};
/** pixtral.py under mistral3.py: gated blocks without biases, a merger of patches and two linear layers. */
const pixtralVision = ({ text, root }, vision, split) => {
	const tower = towerOf(vision);
	const out = text.number("hidden_size");
	if (tower === void 0 || out === void 0) return void 0;
	const { hidden, width } = tower;
	const biases = root.flag("multimodal_projector_bias") === true ? 2 * out : 0;
	const merge = (root.number("spatial_merge_size") ?? 2) ** 2;
	return [
		split.vector(hidden * tower.channels * tower.patch ** 2 + hidden),
		...repeated([
			split.column(["attention.qkv_proj"], hidden, 3 * hidden),
			split.row(["attention.o_proj"], hidden, hidden),
			split.column(["feed_forward.gate_up_proj"], hidden, 2 * width),
			split.row(["feed_forward.down_proj"], width, hidden),
			split.vector(2 * hidden)
		], tower.layers),
		split.vector(hidden * merge * hidden + hidden),
		split.column(["multi_modal_projector.linear_1"], hidden, out),
		split.row(["multi_modal_projector.linear_2"], out, out),
		split.vector(biases)
	];
};

// src/fit/weights/whisper.ts
/** Both convolutions look at three frames. */
const CONVOLUTION_WIDTH = 3;
/** Source: vllm/model_executor/models/whisper.py, 0.29: embeddings are whole on every GPU, and the head is tied. */
function whisperWeights({ text }, split) {
	const width = text.number("d_model");
	const encoders = text.number("encoder_layers");
	const decoders = text.number("decoder_layers");
	const encoderWidth = text.number("encoder_ffn_dim");
	const decoderWidth = text.number("decoder_ffn_dim");
	const vocabulary = text.number("vocab_size");
	const mels = text.number("num_mel_bins");
	if (width === void 0 || encoders === void 0 || decoders === void 0 || encoderWidth === void 0) return void 0;
	if (decoderWidth === void 0 || vocabulary === void 0 || mels === void 0) return void 0;
	const sources = text.number("max_source_positions") ?? 1500;
	const targets = text.number("max_target_positions") ?? 448;
	const encoder = [...attention(width, split), ...mlp(width, encoderWidth, split)];
	const decoder = [
		...attention(width, split),
		...crossAttention(width, split),
		...mlp(width, decoderWidth, split)
	];
	return [
		...placed("first", [
			split.vector(CONVOLUTION_WIDTH * width * (mels + width) + 2 * width),
			split.vector(sources * width + 2 * width),
			split.vector((vocabulary + targets) * width)
		]),
		...Array.from({ length: encoders }, () => placed("first", encoder)).flat(),
		...Array.from({ length: decoders }, (_, index) => placed(index, decoder)).flat(),
		...placed("last", [split.vector(2 * width)])
	];
}
function attention(width, split) {
	return [
		split.column([
			"self_attn.q_proj",
			"self_attn.k_proj",
			"self_attn.v_proj"
		], width, 3 * width, { bias: true }),
		split.row(["self_attn.out_proj"], width, width, { bias: true }),
		split.vector(2 * width)
	];
}
function crossAttention(width, split) {
	return [
		split.column(["encoder_attn.q_proj"], width, width, { bias: true }),
		split.column(["encoder_attn.k_proj", "encoder_attn.v_proj"], width, 2 * width, { bias: true }),
		split.row(["encoder_attn.out_proj"], width, width, { bias: true }),
		split.vector(2 * width)
	];
}
function mlp(width, inner, split) {
	return [
		split.column(["mlp.fc1"], width, inner, { bias: true }),
		split.row(["mlp.fc2"], inner, width, { bias: true }),
		split.vector(2 * width)
	];
}

// src/fit/weights/model-weights.ts
const BUILDS = {
	AXK1ForCausalLM: latentWeights,
	DeepseekV2ForCausalLM: latentWeights,
	DeepseekV32ForCausalLM: latentWeights,
	DeepseekV3ForCausalLM: latentWeights,
	FalconForCausalLM: falconWeights,
	FalconH1ForCausalLM: falconH1Weights,
	FalconMambaForCausalLM: mambaWeights,
	Gemma4ForCausalLM: gemma4Weights,
	Gemma4ForConditionalGeneration: gemma4Weights,
	GlmMoeDsaForCausalLM: latentWeights,
	GraniteMoeHybridForCausalLM: graniteHybridWeights,
	JambaForCausalLM: jambaWeights,
	Llama4ForCausalLM: llama4Weights,
	Llama4ForConditionalGeneration: llama4Weights,
	Mamba2ForCausalLM: mamba2Weights,
	Lfm2ForCausalLM: shortConvolutionWeights,
	MambaForCausalLM: mambaWeights,
	MiMoV2FlashForCausalLM: mimoV2Weights,
	MiniCPM3ForCausalLM: latentWeights,
	NemotronHForCausalLM: nemotronHWeights,
	Glm4MoeLiteForCausalLM: latentWeights,
	KimiLinearForCausalLM: kimiLinearWeights,
	Step3p5ForCausalLM: step3p5Weights,
	Qwen3NextForCausalLM: deltaNetWeights,
	Qwen3_5ForCausalLM: deltaNetWeights,
	Qwen3_5ForConditionalGeneration: deltaNetWeights,
	Qwen3_5MoeForCausalLM: deltaNetWeights,
	Qwen3_5MoeForConditionalGeneration: deltaNetWeights,
	WhisperForConditionalGeneration: whisperWeights,
	BertModel: encoderWeights,
	RobertaModel: encoderWeights,
	XLMRobertaModel: encoderWeights,
	RobertaForMaskedLM: encoderWeights
};
const TOWERS = {
	Gemma3ForConditionalGeneration: gemma3Vision,
	Gemma4ForConditionalGeneration: gemma4Vision,
	Llama4ForConditionalGeneration: llama4Vision,
	Mistral3ForConditionalGeneration: pixtralVision,
	Qwen2VLForConditionalGeneration: qwen2Vision,
	Qwen2_5_VLForConditionalGeneration: qwen25Vision,
	Qwen3VLForConditionalGeneration: qwen3Vision,
	Qwen3VLMoeForConditionalGeneration: qwen3Vision,
	Qwen3_5ForConditionalGeneration: qwen3Vision,
	Qwen3_5MoeForConditionalGeneration: qwen3Vision
};
/** Bytes of the weights on one GPU, from the shapes that config.json implies. */
function modelWeights(config, args, engine) {
	const weights = allWeights(config, args, engine, splitter(engine.tensorParallel));
	if ("problem" in weights) return weights;
	const storage = storageOf(config, args.quantization, engine.dtype);
	if ("problem" in storage) return storage;
	const stages = stageBytes(weights.weights, config, engine.pipelineParallel, storage);
	const whole = allWeights(config, args, engine, splitter(1));
	const wholeBytes = "problem" in whole ? 0 : Math.max(...stageBytes(whole.weights, config, 1, storage));
	return {
		bytesPerGpu: Math.max(...stages),
		wholeBytes,
		basis: storage.basis,
		storage: storage.name,
		parts: weights.weights
	};
}
function allWeights(config, args, engine, split) {
	const options = { head: engine.runner === "generate" };
	const traits = ownEntry(decoderTraits, config.architecture);
	const language = ownEntry(BUILDS, config.architecture)?.(config, split, options) ?? (traits && decoderWeights(config, traits, split, options));
	if (language === void 0) return { problem: `the weights of ${config.architecture} are not known from config.json` };
	if (config.vision === void 0 || isTextOnly(args) || isTextArchitecture(config)) return { weights: language };
	const tower = ownEntry(TOWERS, config.architecture);
	const vision = tower && towerWeights(config, tower, split);
	if (vision === void 0) return { problem: `the vision part of ${config.architecture} is not known from config.json` };
	return { weights: [...language, ...vision] };
}
/** A `...ForCausalLM` builds the language model alone, whatever else its config describes. */
function isTextArchitecture({ architecture }) {
	return architecture.endsWith("ForCausalLM") && ownEntry(TOWERS, architecture) === void 0;
}
/** Without images there is no tower. */
function isTextOnly({ language_model_only, limit_mm_per_prompt }) {
	const limits = Object.values(limit_mm_per_prompt ?? {});
	return language_model_only === true || limits.length > 0 && limits.every((limit) => limit === 0);
}
function stageBytes(weights, config, stages, storage) {
	const layers = Math.max(layerCountOf(config.text) ?? 0, ...weights.map(({ place }) => typeof place === "number" ? place + 1 : 0));
	return pipelineStages(layers, stages).map(({ from, to }, stage) => {
		const isHeld = ({ place, names }) => {
			if (typeof place === "number") return place >= from && place < to;
			if (place === "first") return stage === 0;
			if (place === "every") return true;
			return stage === stages - 1 && (stages > 1 || !names.includes("embed_tokens (tied)"));
		};
		return weights.filter(isHeld).reduce((sum, weight) => sum + storage.bytes(weight), 0);
	});
}

// src/fit/weights/published-weights.ts
/** Shapes and files agree when the rest is a tensor or two: tied heads and unloaded layers are allowed for. */
const AGREES = .01;
/** A sharded model without known shapes: replicated parts make a GPU's share larger than an even one. */
const UNKNOWN_SHARE = {
	expected: 1.03,
	high: 1.15
};
const FLOATS = /* @__PURE__ */ new Set([
	"F32",
	"F16",
	"BF16",
	"F64"
]);
/**
* Weights on one GPU: from shapes where they are known, checked against the files; else the files' bytes,
* evenly shared. Undefined where neither is known.
*/
function weightsFound(config, shapes, published, engine) {
	const loaded = published && loadedBytes(config, published, engine.dtype);
	if ("problem" in shapes) return loaded === void 0 ? void 0 : shared(loaded, published?.source ?? "", engine);
	const fromShapes = {
		bytes: shapes.bytesPerGpu,
		low: shapes.bytesPerGpu,
		high: shapes.bytesPerGpu
	};
	if (loaded === void 0) return {
		...shapes.basis === "derived" ? fromShapes : {
			...fromShapes,
			high: shapes.bytesPerGpu * ESTIMATE_HIGH
		},
		basis: shapes.basis,
		source: `shapes of config.json, ${shapes.storage}`
	};
	const ratio = loaded / shapes.wholeBytes;
	if (Math.abs(ratio - 1) <= AGREES) return {
		...fromShapes,
		basis: "exact",
		source: `${published?.source ?? ""}, split by the shapes of config.json`
	};
	if (ratio > 1 && loaded <= shapes.wholeBytes * 1.05 + embeddingBytes(config, engine) && shapes.basis === "derived") return {
		...fromShapes,
		basis: "derived",
		source: "shapes of config.json; the files hold more, which is not loaded"
	};
	const bytes = Math.round(loaded * (shapes.bytesPerGpu / shapes.wholeBytes));
	return {
		bytes,
		low: bytes,
		high: Math.round(bytes * ESTIMATE_HIGH),
		basis: "estimated",
		source: `${published?.source ?? ""}, split like the shapes of config.json`
	};
}
/** A head that is stored although it is tied to the embedding. */
function embeddingBytes({ text }, { dtype }) {
	return (text.number("vocab_size") ?? 0) * (hiddenSizeOf(text) ?? 0) * (dtypeBytes[dtype] ?? 2);
}
/** Repacking and padding of quantised weights: mxfp4 on an H100 ends 5 to 6 % above its files. */
const ESTIMATE_HIGH = 1.07;
/** Float tensors are cast to the model's type while loading; packed ones stay as they are. */
function loadedBytes(config, { tensorBytes, totalBytes }, dtype) {
	if (tensorBytes === void 0) return totalBytes;
	const bytes = ownEntry(dtypeBytes, dtype) ?? 2;
	const quantised = config.quantization !== void 0;
	let sum = 0;
	for (const [type, size] of Object.entries(tensorBytes)) {
		const cast = FLOATS.has(type) && !(quantised && type === "F32");
		sum += cast ? size / (type === "F32" ? 4 : type === "F64" ? 8 : 2) * bytes : size;
	}
	return sum;
}
function shared(loaded, source, { tensorParallel, pipelineParallel }) {
	const ranks = tensorParallel * pipelineParallel;
	const even = loaded / ranks;
	if (ranks === 1) return {
		bytes: even,
		low: even * .95,
		high: even * UNKNOWN_SHARE.expected,
		basis: "estimated",
		source
	};
	return {
		bytes: Math.round(even * UNKNOWN_SHARE.expected),
		low: Math.round(even),
		high: Math.round(even * UNKNOWN_SHARE.high),
		basis: "estimated",
		source: `${source}, shared evenly: the shapes of this architecture are not known`
	};
}

// src/fit/memory.ts
/** vLLM's default since 0.22 (vllm/config/cache.py). */
const DEFAULT_UTILIZATION$1 = .92;
/** Adds up the memory of one GPU the way vLLM's worker does (vllm/v1/worker/gpu_worker.py, 0.29). */
function memoryOf(input) {
	const { config, args, gpu, release } = input;
	const cache = modelCache({
		config,
		args,
		gpu,
		release
	});
	const { engine } = cache;
	const shapes = modelWeights(config, args, engine);
	const weights = weightsFound(config, shapes, input.weights, engine);
	const budget = Math.ceil(gpu.usableBytes * (args.gpu_memory_utilization ?? DEFAULT_UTILIZATION$1));
	const others = besideTerms(input, engine, "problem" in shapes ? void 0 : shapes);
	const terms = [weightTerm(weights, "problem" in shapes ? shapes.problem : void 0), ...others.map(({ term }) => term)];
	const rest = weights && sum([weights, ...others.map(({ estimate }) => estimate)]);
	const fixed = args.kv_cache_memory_bytes;
	const available = rest && availableFor(input, budget, rest);
	const kv = available && kvFound(cache, input, available);
	return {
		engine,
		budget,
		weights,
		available,
		kv: kv === void 0 || "problem" in kv ? void 0 : kv,
		terms: available === void 0 ? terms : [...terms, cacheTerm(available, fixed)],
		autoLength: args.max_model_len === -1,
		overcommitted: fixed !== void 0 && rest !== void 0 && rest.low + fixed > gpu.usableBytes,
		problem: problemOf(input, cache, weights, "problem" in shapes ? shapes.problem : void 0)
	};
}
/** On a CPU vLLM takes off what its process holds, most of which is not the model's, so only a fixed cache is known. */
function availableFor({ args, gpu }, budget, rest) {
	if (args.kv_cache_memory_bytes !== void 0) return certain(args.kv_cache_memory_bytes);
	return gpu.cpu === void 0 ? remaining(budget, rest) : void 0;
}
function problemOf({ args, gpu }, cache, weights, shapes) {
	if (args.speculative_config !== void 0) return "the memory of speculative decoding is not accounted for";
	if (args.hf_overrides !== void 0) return "hf_overrides changes the model's config in ways that are not followed";
	if (weights === void 0) return shapes ?? "the size of the weights is not known";
	if ("problem" in cache.cache) return cache.cache.problem;
	return gpu.cpu !== void 0 && args.kv_cache_memory_bytes === void 0 ? "on a CPU the room for the cache is only known with kv_cache_memory_bytes" : void 0;
}
function besideTerms({ config, args, gpu, release }, engine, shapes) {
	const second = releaseRules[release].secondRunnerForAll || !isMixtureOfExperts(config);
	const gpus = engine.tensorParallel * engine.pipelineParallel;
	const activation = activationPeak({
		config,
		maxNumSeqs: engine.maxNumSeqs,
		maxNumBatchedTokens: engine.maxNumBatchedTokens,
		tensorParallel: engine.tensorParallel,
		dtype: engine.dtype,
		runner: second ? "second" : "first",
		pooling: engine.runner === "pooling"
	});
	const absorbed = absorbedBytes(config, engine);
	const lora = args.enable_lora === true && shapes !== void 0 ? loraSlots(args, engine, shapes) : 0;
	return [
		beside("rotary_tables", certain(rotaryBytes(config, engine.dtype)), "derived", "max_position_embeddings x rotary width, on every GPU (rotary_embedding, vLLM 0.29)"),
		...absorbed > 0 ? [beside("absorbed_projections", certain(absorbed), "derived", "copy of kv_b_proj in the model's type after loading (mla_attention.py, vLLM 0.29)")] : [],
		...lora > 0 ? [beside("lora_slots", certain(lora), "estimated", "max_loras x rank x (inputs + outputs) of each linear layer (vllm/lora/layers, 0.29)")] : [],
		beside("activation_peak", activation, "estimated", "larger of a forward pass of max_num_batched_tokens and sampling of max_num_seqs; see docs/fit.md"),
		beside("cuda_graphs", graphMemory(gpus, args.enforce_eager === true || gpu.cpu !== void 0), "estimated", "published H100 runs; 0 with enforce_eager"),
		beside("non_torch", otherMemory(gpus), "estimated", "published H100 runs: kernels, and NCCL with several GPUs")
	];
}
function loraSlots(args, engine, shapes) {
	const dtype = args.lora_dtype === void 0 || args.lora_dtype === "auto" ? engine.dtype : args.lora_dtype;
	return loraBytes(shapes.parts, {
		count: args.max_loras ?? 1,
		rank: args.max_lora_rank ?? DEFAULT_LORA_RANK,
		bytesPerElement: ownEntry(dtypeBytes, dtype) ?? 2
	});
}
const DEFAULT_LORA_RANK = 16;
function beside(name, estimate, basis, source) {
	const band = basis === "estimated" ? {
		low: estimate.low,
		high: estimate.high
	} : {};
	return {
		estimate,
		term: {
			name,
			bytes: estimate.bytes,
			...band,
			basis,
			source
		}
	};
}
function weightTerm(weights, problem) {
	if (weights === void 0) return {
		name: "weights",
		bytes: null,
		basis: "unknown",
		source: problem ?? "nothing is known of the weights"
	};
	const band = weights.basis === "estimated" ? {
		low: weights.low,
		high: weights.high
	} : {};
	return {
		name: "weights",
		bytes: weights.bytes,
		...band,
		basis: weights.basis,
		source: weights.source
	};
}
function cacheTerm(available, fixed) {
	if (fixed !== void 0) return {
		name: "kv_cache",
		bytes: fixed,
		basis: "exact",
		source: "kv_cache_memory_bytes"
	};
	return {
		name: "kv_cache",
		bytes: Math.max(0, available.bytes),
		low: available.low,
		high: available.high,
		basis: "estimated",
		source: "gpu_memory_utilization x usable memory, less all other terms"
	};
}
function sum(parts) {
	return parts.reduce((total, part) => ({
		bytes: total.bytes + part.bytes,
		low: total.low + part.low,
		high: total.high + part.high
	}));
}
function remaining(budget, { bytes, low, high }) {
	return {
		bytes: budget - bytes,
		low: budget - high,
		high: budget - low
	};
}
function kvFound({ cache, request, engine }, { config, args }, available) {
	if ("problem" in cache) return cache;
	const at = (bytes) => capacityOf(cache, request, bytes)?.fits ?? bytes > 0;
	const capacity = capacityOf(cache, request, available.bytes);
	return {
		bytesPerToken: bytesPerToken(cache, request.stateMode),
		requestBytes: requestBytes(cache, request),
		tokens: capacity?.tokens ?? null,
		concurrency: capacity?.concurrency ?? null,
		longest: longestOf(cache, {
			...request,
			maxModelLen: longestAllowed(config, args, engine)
		}, available.bytes),
		fits: {
			expected: at(available.bytes),
			atWorst: at(available.low),
			atBest: at(available.high)
		}
	};
}
function longestOf(cache, request, available) {
	return capacityOf(cache, request, available) === void 0 ? null : longestRequest(cache, request, available);
}
/** What the model allows; a longer wish is a finding of its own. */
function longestAllowed(config, args, engine) {
	return derivedLength(config, args.disable_sliding_window).limit ?? engine.maxModelLen;
}

// src/fit/fit-model.ts
/** Says whether a model fits on one kind of GPU under its engine arguments, by vLLM's own accounting. */
function fitModel(input) {
	const memory = memoryOf(input);
	const found = verdictOf(memory);
	const needsChange = found.verdict === "does_not_fit" || found.verdict === "tight";
	return {
		...found,
		weight_bytes_per_gpu: memory.weights?.bytes ?? null,
		kv_bytes_per_token_per_gpu: memory.kv?.bytesPerToken ?? null,
		kv_bytes_at_max_model_len: memory.kv?.requestBytes ?? null,
		kv_tokens: memory.kv?.tokens ?? null,
		max_concurrency: memory.kv?.concurrency ?? null,
		max_model_len: memory.engine.maxModelLen,
		largest_max_model_len: memory.kv?.longest ?? null,
		available_kv_bytes: memory.available?.bytes ?? null,
		budget_bytes: memory.budget,
		max_num_seqs: memory.engine.maxNumSeqs,
		max_num_batched_tokens: memory.engine.maxNumBatchedTokens,
		terms: memory.terms,
		cheapest_change: needsChange ? changeThatFits(input, memory, (next) => verdictOf(memoryOf(next)).verdict === "fits") ?? null : null
	};
}
function verdictOf(memory) {
	const { problem, available, kv, autoLength } = memory;
	if (memory.weights !== void 0 && memory.weights.low > memory.budget) return {
		verdict: "does_not_fit",
		reason: "the weights are larger than the memory that vLLM may use"
	};
	if (problem !== void 0 || available === void 0 || kv === void 0) return {
		verdict: "unknown",
		reason: problem ?? "not enough is known of the model"
	};
	if (available.high <= 0) return {
		verdict: "does_not_fit",
		reason: "nothing is left for the KV cache"
	};
	if (memory.overcommitted) return {
		verdict: "does_not_fit",
		reason: "kv_cache_memory_bytes and the rest are more than the GPU has"
	};
	if (kv.fits.expected || autoLength) return kv.fits.atWorst || autoLength && available.low > 0 ? {
		verdict: "fits",
		reason: null
	} : {
		verdict: "tight",
		reason: "it fits if the estimated terms are not larger than expected"
	};
	if (kv.fits.atBest) return {
		verdict: "tight",
		reason: "it fits only if the estimated terms are smaller than expected"
	};
	return {
		verdict: "does_not_fit",
		reason: "the cache has no room for one request of max_model_len tokens"
	};
}

// src/fit/model/fields.ts
/** `aliases` maps a common name to the one that this model type uses (`transformers`' attribute_map). */
function fieldsOf(values, aliases = {}) {
	const at = (name) => ownEntry(values, name) ?? aliased(values, aliases, name);
	return {
		number: (...names) => names.map(at).find((value) => isNumber(value)),
		flag: (name) => {
			const value = at(name);
			return typeof value === "boolean" ? value : void 0;
		},
		text: (name) => {
			const value = at(name);
			return typeof value === "string" ? value : void 0;
		},
		numbers: (name) => listOf(at(name), isNumber),
		texts: (name) => listOf(at(name), isText),
		child: (name) => {
			const value = at(name);
			return isJsonObject(value) ? fieldsOf(value) : void 0;
		},
		children: (name) => listOf(at(name), isJsonObject)?.map((value) => fieldsOf(value)),
		has: (name) => at(name) !== void 0 && at(name) !== null,
		keys: () => Object.keys(values)
	};
}
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function aliased(values, aliases, name) {
	const other = ownEntry(aliases, name);
	return other === void 0 ? void 0 : ownEntry(values, other);
}
function listOf(value, is) {
	return Array.isArray(value) && value.every((item) => is(item)) ? value : void 0;
}
function isNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
function isText(value) {
	return typeof value === "string";
}

// src/fit/model/model-config.ts
/** Names under which multimodal configs keep their language model, in the order in which vLLM looks. */
const TEXT_PARTS = [
	"text_config",
	"llm_config",
	"language_config",
	"thinker_config",
	"decoder_config"
];
const VISION_PARTS = [
	"vision_config",
	"vision_encoder",
	"visual"
];
const AUDIO_PARTS = [
	"audio_config",
	"audio_encoder_config",
	"encoder_config"
];
/**
* Reads a parsed config.json; `hfQuantConfig` is a ModelOpt repository's hf_quant_config.json.
* This is the one place where the fit room meets a foreign file.
*/
function parseModelConfig(json, hfQuantConfig) {
	if (!isJsonObject(json)) return { problem: "config.json is not a JSON object" };
	const own = fieldsOf(json);
	const architectures = own.texts("architectures") ?? [];
	const [architecture] = architectures;
	if (architecture === void 0) return { problem: "config.json names no architecture" };
	const modelType = own.text("model_type") ?? "";
	const root = withDefaults(json, modelType);
	const text = textPart(json, modelType);
	return {
		architecture,
		architectures,
		modelType,
		textType: text?.type ?? modelType,
		root,
		text: text?.fields ?? root,
		vision: part(json, modelType, VISION_PARTS)?.fields,
		audio: part(json, modelType, AUDIO_PARTS)?.fields,
		knownType: modelDefaults(modelType) !== void 0,
		quantization: quantizationOf(own, text?.fields, hfQuantConfig),
		autoMap: own.child("auto_map")
	};
}
function isConfigProblem(value) {
	return "problem" in value;
}
function textPart(json, modelType) {
	const found = partValues(json, modelType, TEXT_PARTS) ?? flatText(json, modelType);
	if (found === void 0) return void 0;
	return textPart(found.values, found.type) ?? {
		type: found.type,
		fields: withDefaults(found.values, found.type)
	};
}
/** Older multimodal configs keep the language model's keys beside the others (Qwen2.5-VL). */
function flatText(json, modelType) {
	const type = modelDefaults(modelType)?.parts?.["text_config"];
	return type === void 0 || type === modelType ? void 0 : {
		type,
		values: json
	};
}
function part(json, modelType, names) {
	const found = partValues(json, modelType, names) ?? leftOut(json, modelType, names);
	return found && {
		type: found.type,
		fields: withDefaults(found.values, found.type)
	};
}
/** A part that the file leaves out is there with its defaults, unless the file says null. */
function leftOut(json, modelType, names) {
	for (const name of names) {
		const type = ownEntry(modelDefaults(modelType)?.parts, name);
		if (type !== void 0 && !Object.hasOwn(json, name)) return {
			type,
			values: {}
		};
	}
}
function partValues(json, modelType, names) {
	for (const name of names) {
		const values = ownEntry(json, name);
		if (!isJsonObject(values)) continue;
		const declared = values["model_type"];
		return {
			type: partType(typeof declared === "string" ? declared : ownEntry(modelDefaults(modelType)?.parts, name), modelType, name),
			values
		};
	}
}
/** A part often names its parent's type (`qwen3_5` in a `vision_config`); the parent's class knows better. */
function partType(declared, modelType, name) {
	const known = ownEntry(modelDefaults(modelType)?.parts, name);
	if (declared === void 0 || declared === modelType) return known ?? modelType;
	return modelDefaults(declared) === void 0 ? known ?? declared : declared;
}
/** An explicit null in the file stays: it unsets the default. */
function withDefaults(json, modelType) {
	const entry = modelDefaults(modelType);
	const aliases = entry?.aliases ?? {};
	const renamed = Object.entries(json).map(([key, value]) => [ownEntry(aliases, key) ?? key, value]);
	return fieldsOf({
		...entry?.defaults,
		...json,
		...Object.fromEntries(renamed)
	}, aliases);
}
function quantizationOf(own, text, hfQuantConfig) {
	const found = own.child("quantization_config") ?? own.child("compression_config") ?? text?.child("quantization_config");
	if (found !== void 0 || !isJsonObject(hfQuantConfig)) return found;
	return fieldsOf(hfQuantConfig);
}

// src/fit/model-on-target.ts
/** Works out one model on the GPU that the target gives it. */
function modelOnTarget(model, fleet, factsOf) {
	const unknown = (reason, more = {}) => ({
		model,
		fit: unknownFit(reason),
		notAsked: false,
		...more
	});
	if (!model.bundles.some((bundle) => (bundle["GPU"] ?? 0) > 0)) return unknown("it takes no GPU", { notAsked: true });
	const found = factsOf(model);
	if ("unknown" in found) return unknown(found.unknown, { notAsked: true });
	const { config: json, quantization_config: quantization, weights } = found.facts;
	const config = json === null ? void 0 : parseModelConfig(json, quantization ?? void 0);
	if (config === void 0) return unknown("there is no config.json", { notAsked: true });
	if (isConfigProblem(config)) return unknown(config.problem);
	const release = releaseOf(fleet);
	if (release === void 0) return unknown(`the vLLM of Ray ${fleet.serving.ray} is not known`);
	const args = readArguments(mapAt(model.llmConfig, "engine_kwargs") ?? {});
	const published = weights === null ? void 0 : publishedWeights(weights);
	const input = {
		config,
		args,
		release,
		...published === void 0 ? {} : { weights: published }
	};
	const gpu = gpuOfModel(model, fleet);
	if ("unknown" in gpu) return unknown(gpu.unknown, { input });
	return {
		model,
		fit: {
			...fitModel({
				...input,
				gpu: gpu.facts
			}),
			gpu: {
				name: gpu.name,
				usable_bytes: gpu.facts.usableBytes
			}
		},
		input: {
			...input,
			gpu: gpu.facts
		},
		notAsked: false
	};
}
/** The same model, when vLLM would refuse it before it comes to memory. */
function refusedFit(fit, reason) {
	return {
		...fit,
		verdict: "unknown",
		reason,
		cheapest_change: null
	};
}
function releaseOf({ serving }) {
	const version = catalogueFor(serving.ray)?.vllm;
	return vllmReleases.find((known) => known === version);
}
const SOURCES = {
	headers: "safetensors headers",
	file_sizes: "sizes of the weight files",
	index: "index of the weight files"
};
function publishedWeights({ basis, bytes, bytes_by_dtype: byDtype }) {
	const isSplit = Object.keys(byDtype).length > 0;
	return {
		totalBytes: bytes,
		source: SOURCES[basis],
		...isSplit ? { tensorBytes: byDtype } : {}
	};
}
function unknownFit(reason) {
	return {
		verdict: "unknown",
		reason,
		gpu: null,
		weight_bytes_per_gpu: null,
		kv_bytes_per_token_per_gpu: null,
		kv_bytes_at_max_model_len: null,
		kv_tokens: null,
		max_concurrency: null,
		max_model_len: null,
		largest_max_model_len: null,
		available_kv_bytes: null,
		budget_bytes: null,
		max_num_seqs: null,
		max_num_batched_tokens: null,
		terms: [],
		cheapest_change: null
	};
}

// src/packing/shared-gpus.ts
/** What vLLM 0.29 takes when `gpu_memory_utilization` is not given. */
const DEFAULT_UTILIZATION = .92;
/** Every GPU with more than one worker, with the memory that vLLM would take of it. */
function sharedGpus(fleet, { nodes }) {
	const shares = new Map(fleet.models.map((model) => [model.id, utilizationOf(mapAt(model.llmConfig, "engine_kwargs"))]));
	const shared = [];
	for (const node of nodes) for (const [gpu, { parts }] of node.gpus.entries()) {
		if (parts.length < 2) continue;
		const sum = parts.reduce((total, part) => total + (shares.get(part.model) ?? DEFAULT_UTILIZATION), 0);
		const models = parts.map((part) => part.model);
		shared.push({
			node: node.name,
			gpu,
			models,
			utilization: Number(sum.toFixed(4))
		});
	}
	return shared;
}
function utilizationOf(engineKwargs) {
	const written = engineKwargs?.["gpu_memory_utilization"];
	return typeof written === "number" ? written : DEFAULT_UTILIZATION;
}

// src/fit/fleet-fit.ts
/** Whether each model of a fleet fits on its target's GPUs, and how all replicas lie on them. */
function fleetFit(fleet, factsOf) {
	const models = fleet.models.map((model) => modelOnTarget(model, fleet, factsOf));
	const placement = placementOf(fleet);
	return {
		models,
		fit: Object.fromEntries(models.map(({ model, fit }) => [model.id, fit])),
		...placement === void 0 ? {} : { placement }
	};
}
function placementOf(fleet) {
	const packing = packFleet(fleet, atMost);
	if (packing === void 0) return void 0;
	return {
		packing,
		shared_gpus: sharedGpus(fleet, packing),
		updates: roomForUpdates(fleet, atMost) ?? []
	};
}

// src/cli/commands/known-facts.ts
/** What the lock and the folders on this machine say of a fleet's models, and what is wrong with the folders. */
async function knownFacts(input) {
	const facts = /* @__PURE__ */ new Map();
	const findings = [];
	for (const model of input.fleet.models) {
		const found = await factsOfModel(model, input);
		facts.set(model.id, found.facts);
		findings.push(...found.findings);
	}
	return {
		factsOf: ({ id }) => facts.get(id) ?? { unknown: "nothing is known of it" },
		findings
	};
}
async function factsOfModel(model, input) {
	const source = sourceOf(model);
	if (isHubId(source)) return {
		facts: lockedFacts(model, source, input.lock),
		findings: []
	};
	if (source.includes("://")) return unknown("its folder is in cloud storage, which is not looked into");
	if (!input.folders) return unknown("its folder at that commit is not known");
	const { config, configDir, workspace, fleet } = input;
	if (!existsSync(placedSource(source, configDir))) return unknown("its folder is not on this machine");
	const path = writtenAt(config, fleet.target?.name, model.id, ["model_source"]);
	const inside = workspace === void 0 ? {} : { workspace };
	const { readLocalModel } = await import("./read-local-model.js");
	const { facts, findings } = await readLocalModel({
		source,
		path,
		configDir,
		...inside
	});
	if (facts !== void 0) return {
		facts: { facts },
		findings
	};
	return {
		...unknown(findings[0]?.message ?? "its folder is outside of the repository"),
		findings
	};
}
/** As it is written in the config. */
function sourceOf({ llmConfig, relativeSource }) {
	const placed = mapAt(llmConfig, "model_loading_config")?.["model_source"];
	return relativeSource ?? (typeof placed === "string" ? placed : "");
}
function lockedFacts({ llmConfig }, source, lock) {
	if (lock?.ok === false) return { unknown: "models.lock.json cannot be used" };
	const revision = mapAt(llmConfig, "engine_kwargs")?.["revision"];
	const record = lock && recordOf(lock.lock, source, typeof revision === "string" ? revision : null);
	return record === void 0 ? { unknown: "it is not in the lock: run `rayfleet lock`" } : { facts: record };
}
function unknown(reason) {
	return {
		facts: { unknown: reason },
		findings: []
	};
}

// src/cli/commands/config-fit.ts
/** Works out a config's models on its targets, from the lock and from folders. Needs no network. */
async function configFit(input) {
	const { config, configDir, target } = input;
	const parsed = lockOf(input);
	const lock = parsed?.ok === true ? parsed.lock : void 0;
	const doubted = doubtedPaths(input.found);
	const doubts = new Doubts(doubted);
	const findings = parsed?.ok === false ? [brokenLock(parsed.reason)] : [];
	if (parsed?.ok === true || parsed === void 0 && input.needsLock) findings.push(...lockFindings(config, lock));
	const fits = {};
	const names = target === void 0 ? Object.keys(config.targets ?? {}) : [target];
	for (const name of names.length === 0 ? [void 0] : names) {
		const resolved = look(config, name, { configDir });
		if (!resolved.ok) continue;
		const { fleet } = resolved;
		const known = await knownFacts({
			...input,
			fleet,
			lock: parsed,
			folders: input.lock === void 0
		});
		const rankOf = (source) => (lock === void 0 ? void 0 : recordOf(lock, source, null))?.adapter?.rank ?? void 0;
		const { fit, told } = checkedFleet(fleetFit(fleet, known.factsOf), config, fleet, {
			doubts,
			rankOf
		});
		fits[name ?? ""] = fit;
		findings.push(...known.findings, ...told);
	}
	const sure = findings.filter(({ code, path }) => !doubts.covers(path) && !(code === "RF523" && doubted.length > 0));
	return {
		fits,
		findings: eachMistakeOnce(sure.filter((finding) => !isToldBefore(finding, input.found)))
	};
}
function lockOf({ lock, configDir, workspace }) {
	if (lock === void 0) return readLockFile(configDir, workspace);
	return lock === null ? void 0 : parseLock(lock);
}
/** A model that vLLM would refuse has no verdict: its mistake comes first. */
function checkedFleet({ models, placement }, config, fleet, { doubts, rankOf }) {
	const told = [];
	const fit = {};
	for (const one of models) {
		const { id } = one.model;
		if (isInDoubt(id, fleet, doubts)) {
			fit[id] = refusedFit(one.fit, "its config has mistakes");
			continue;
		}
		const refused = refusals(one, config, fleet, rankOf);
		const first = refused.find(({ severity = "error" }) => severity === "error");
		told.push(...refused, ...first === void 0 ? verdictFindings(one, config, fleet) : []);
		fit[id] = first === void 0 ? one.fit : refusedFit(one.fit, `vLLM refuses it: ${first.message}`);
	}
	return {
		fit: {
			fit,
			...placement === void 0 ? {} : { placement }
		},
		told
	};
}
/** What decides over memory. */
const KEYS = [
	"model_source",
	"revision",
	"engine_kwargs",
	"accelerator_type",
	"accelerator_config",
	"gpu_fraction",
	"placement_group_config",
	"task",
	"compile"
];
function isInDoubt(id, { target }, doubts) {
	const ofModel = (path) => keysAt([
		"models",
		id,
		...path
	]);
	if (layerPaths(target?.name, id).some((layer) => KEYS.some((key) => doubts.concern(layer, [key], ofModel)))) return true;
	return target !== void 0 && ["nodes", "autoscaling_nodes"].some((key) => doubts.covers([
		"targets",
		target.name,
		key
	]));
}
/** The rules look at some of the same things, without knowing the model. */
function isToldBefore({ path }, found) {
	const place = JSON.stringify(path);
	return found.some((one) => /^RF[34]/u.test(one.code) && JSON.stringify(one.path) === place);
}

export { parseLock as a, readAndClose as c, factFindings as d, gib$1 as f, lockText as i, brokenLock as l, readLockFile as n, isWithin as o, writeLockFile as r, openRegularFile as s, configFit as t, lockFindings as u };