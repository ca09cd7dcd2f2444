import { q as isJsonObject } from "./start.js";
import { C as tuple, S as string, d as array, h as int, y as object } from "./schemas.js";

// src/hub/hub-error.ts
/** A request to the Hub that failed. The message holds no address with a signature and no token. */
var HubError = class extends Error {
	kind;
	/** Seconds after which the Hub asks to come back, when it says so. */
	retryAfterS;
	constructor(kind, message, options = {}) {
		super(message, options);
		this.name = "HubError";
		this.kind = kind;
		this.retryAfterS = options.retryAfterS;
	}
};

// src/hub/repository.ts
/** A file that is there and cannot be used. */
var UnusableFile = class extends Error {
	path;
	constructor(path, message, options) {
		super(message, options);
		this.name = "UnusableFile";
		this.path = path;
	}
};
function fileNamed(repository, path) {
	return repository.files.find((file) => file.path === path);
}

// src/hub/read-json.ts
/** Settings files of real models stay below 1 MiB; what is larger is no settings file. */
const MOST_BYTES = 4194304;
/** A settings file as a map; `null` when there is none. Rejects with `UnusableFile` when it is no JSON object. */
async function readJsonFile(repository, path, mostBytes = MOST_BYTES) {
	const file = fileNamed(repository, path);
	if (file === void 0) return null;
	if (file.size > mostBytes) throw new UnusableFile(path, `${path} has ${file.size} bytes; at most ${mostBytes} are read`);
	const text = await repository.text(file, mostBytes);
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new UnusableFile(path, `${path} is not JSON`, { cause });
	}
	if (!isJsonObject(value)) throw new UnusableFile(path, `${path} is not a JSON object`);
	return value;
}

// src/hub/safetensors-header.ts
/** Bytes in front of the header: its length, little-endian. */
const PREFIX = 8;
/** Nearly every header fits in the first part, so that one request reads it. */
const FIRST_PART = 65536;
/** The format's own limit is 100 MB (safetensors 0.6 `tensor.rs:MAX_HEADER_SIZE`); real headers stay far below. */
const MOST_HEADER_BYTES = 33554432;
const entry = object({
	dtype: string().regex(/^[A-Z0-9_]{1,16}$/u),
	shape: array(int().min(0)),
	data_offsets: tuple([int().min(0), int().min(0)])
});
/**
* What a safetensors file holds, from its header alone. Rejects with `UnusableFile` when the header cannot be right:
* tensors lie one after another and fill the file to its end.
*/
async function readHeader(repository, file) {
	const first = await repository.bytes(file, 0, Math.max(0, Math.min(FIRST_PART, file.size - 1)));
	if (first.byteLength < PREFIX) throw unusable(file, "it is too short");
	const length = new DataView(first.buffer, first.byteOffset, first.byteLength).getBigUint64(0, true);
	if (length > BigInt(file.size - PREFIX)) throw unusable(file, "its header is longer than the file");
	if (length > BigInt(MOST_HEADER_BYTES)) throw unusable(file, `its header has ${length} bytes`);
	const end = PREFIX + Number(length);
	const rest = end > first.byteLength ? await repository.bytes(file, first.byteLength, end) : /* @__PURE__ */ new Uint8Array();
	const bytes = new Uint8Array(end);
	bytes.set(first.subarray(0, end));
	bytes.set(rest, Math.min(first.byteLength, end));
	if (first.byteLength + rest.byteLength < end) throw unusable(file, "its header is cut off");
	return tensorsOf(file, bytes.subarray(PREFIX), file.size - end);
}
function tensorsOf(file, header, dataBytes) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(header));
	} catch (cause) {
		throw unusable(file, "its header is not JSON", cause);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw unusable(file, "its header is no map");
	const tensors = [];
	let filled = 0;
	for (const [name, described] of Object.entries(value)) {
		if (name === "__metadata__") continue;
		const parsed = entry.safeParse(described);
		if (!parsed.success) throw unusable(file, "its header describes a tensor wrongly");
		const [begin, end] = parsed.data.data_offsets;
		if (end < begin || end > dataBytes) throw unusable(file, "a tensor lies outside of it");
		tensors.push({
			name,
			dtype: parsed.data.dtype,
			bytes: end - begin
		});
		filled += end - begin;
	}
	if (filled !== dataBytes) throw unusable(file, "its tensors do not fill it");
	return tensors;
}
function unusable(file, why, cause) {
	return new UnusableFile(file.path, `${file.path} is not a safetensors file: ${why}`, { cause });
}

// src/hub/tensor-groups.ts
/** A model has a few dozen names; with more, the names say nothing to a reader. */
const MOST_GROUPS = 200;
const LONGEST_NAME = 160;
/** Bytes by dtype, sorted by name. */
function bytesByDtype(tensors) {
	const sums = /* @__PURE__ */ new Map();
	for (const { dtype, bytes } of tensors) sums.set(dtype, (sums.get(dtype) ?? 0) + bytes);
	return Object.fromEntries([...sums].toSorted(byName));
}
/**
* Tensors by name, the numbers of layers and experts as `*`. A layer behind the last of `layers` keeps its number. A
* name with two dtypes has the second one behind a space. Empty when there are too many names.
*/
function tensorGroups(tensors, layers) {
	const groups = /* @__PURE__ */ new Map();
	for (const { name, dtype, bytes } of tensors) {
		const shared = groupName(name, layers);
		const key = (groups.get(shared)?.[0] ?? dtype) === dtype ? shared : `${shared} ${dtype}`;
		const [, count, sum] = groups.get(key) ?? [
			dtype,
			0,
			0
		];
		groups.set(key, [
			dtype,
			count + 1,
			sum + bytes
		]);
		if (groups.size > MOST_GROUPS || key.length > LONGEST_NAME) return {};
	}
	return Object.fromEntries([...groups].toSorted(byName));
}
function groupName(name, layers) {
	let isFirst = true;
	return name.replace(/(?<=^|\.)\d+(?=\.|$)/gu, (digits) => {
		const isExtra = isFirst && layers !== void 0 && Number(digits) >= layers;
		isFirst = false;
		return isExtra ? digits : "*";
	});
}
function byName(one, other) {
	return one[0] < other[0] ? -1 : 1;
}

// src/hub/weight-files.ts
/** Left by training; vLLM skips them (vLLM 0.29 `weight_utils.py:filter_files_not_needed_for_inference`). */
const TRAINING = [
	"training_args.bin",
	"optimizer.bin",
	"optimizer.pt",
	"scheduler.pt",
	"scaler.pt"
];
const SHARD = /^(?<base>.+)-\d{5,6}-of-(?<total>\d{5,6})\.safetensors$/u;
/**
* The weight files that vLLM loads of those at the top of a repository, when `load_format` is not given: the original
* Mistral files before the others, safetensors before pickles (vLLM 0.29 `default_loader.py:_prepare_weights`).
*/
function weightFiles(all) {
	const named = (pattern) => all.filter((file) => pattern.test(file.path));
	const mistral = named(/^consolidated[^/]*\.safetensors$/u);
	if (mistral.length > 0) return withIndex("mistral", mistral, all, "consolidated.safetensors.index.json");
	const safetensors = named(/^[^/]+\.safetensors$/u);
	if (safetensors.length > 0) return withIndex("safetensors", safetensors, all, "model.safetensors.index.json");
	for (const format of ["bin", "pt"]) {
		const files = named(new RegExp(String.raw`^[^/]+\.${format}$`, "u")).filter((file) => !TRAINING.some((name) => file.path.endsWith(name)));
		if (files.length > 0) return {
			format,
			files
		};
	}
	const gguf = named(/\.gguf$/u);
	return gguf.length === 0 ? void 0 : {
		format: "gguf",
		files: gguf
	};
}
function withIndex(format, files, all, index) {
	return {
		format,
		files,
		...files.length > 1 && !isOneWholeSet(files) && all.some((file) => file.path === index) ? { index } : {}
	};
}
/** True when the names are `model-00001-of-00003.safetensors` and so on, all three and nothing else. */
function isOneWholeSet(files) {
	const sets = /* @__PURE__ */ new Set();
	for (const { path } of files) {
		const parts = SHARD.exec(path)?.groups;
		if (parts === void 0 || Number(parts["total"]) !== files.length) return false;
		sets.add(parts["base"] ?? "");
	}
	return sets.size === 1;
}

// src/hub/read-weights.ts
/** Index files name every tensor: tens of MB for a model of many experts. */
const MOST_INDEX_BYTES = 134217728;
/** More files than any model has; beyond, only sizes are added up. */
const MOST_HEADERS = 2e3;
const INDEXES = ["model.safetensors.index.json", "consolidated.safetensors.index.json"];
/**
* The weights of a model, by the headers of its files where that is possible. `null` when there are none that vLLM
* loads. Rejects with `UnusableFile` for a file that no loader would take.
*/
async function readWeights(repository, config) {
	const found = weightFiles(repository.files);
	if (found === void 0) return fromIndexAlone(repository);
	const { format } = found;
	const files = await namedByIndex(repository, found);
	const sizes = {
		format,
		basis: "file_sizes",
		files: files.length,
		bytes: files.reduce((sum, file) => sum + file.size, 0),
		bytes_by_dtype: {},
		tensors: {}
	};
	if (format !== "safetensors" && format !== "mistral" || files.length > MOST_HEADERS) return sizes;
	try {
		const tensors = (await Promise.all(files.map((file) => readHeader(repository, file)))).flat();
		return {
			...sizes,
			basis: "headers",
			bytes: tensors.reduce((sum, tensor) => sum + tensor.bytes, 0),
			bytes_by_dtype: bytesByDtype(tensors),
			tensors: tensorGroups(tensors, layerCount(config))
		};
	} catch (error) {
		if (error instanceof HubError && error.kind === "no_ranges") return sizes;
		throw error;
	}
}
/** The files that the index names, as vLLM leaves out the others; all when nothing of it can be used. */
async function namedByIndex(repository, found) {
	if (found.index === void 0) return found.files;
	const map = (await readJsonFile(repository, found.index, MOST_INDEX_BYTES))?.["weight_map"];
	if (!isJsonObject(map)) return found.files;
	const named = new Set(Object.values(map));
	const files = found.files.filter((file) => named.has(file.path));
	return files.length === 0 ? found.files : files;
}
/** A folder that holds the index and not the weights: the sum it states, whatever that is worth. */
async function fromIndexAlone(repository) {
	for (const name of INDEXES) {
		if (fileNamed(repository, name) === void 0) continue;
		const index = await readJsonFile(repository, name, MOST_INDEX_BYTES);
		const metadata = index?.["metadata"];
		const total = isJsonObject(metadata) ? Number(metadata["total_size"]) : NaN;
		if (!Number.isSafeInteger(total) || total <= 0) continue;
		const map = index?.["weight_map"];
		const files = isJsonObject(map) ? new Set(Object.values(map)).size : 0;
		return {
			format: name.startsWith("consolidated") ? "mistral" : "safetensors",
			basis: "index",
			files,
			bytes: total,
			bytes_by_dtype: {},
			tensors: {}
		};
	}
	return null;
}
/** Layers of the language model; those with higher numbers are for multi-token prediction. */
function layerCount(config) {
	const inner = config?.["text_config"];
	for (const from of [isJsonObject(inner) ? inner : {}, config ?? {}]) {
		const layers = from["num_hidden_layers"];
		if (typeof layers === "number" && Number.isSafeInteger(layers) && layers > 0) return layers;
	}
}

// src/hub/read-model.ts
/** Any of them makes a tokenizer (transformers 5, and mistral_common for the last two). */
const TOKENIZERS = [
	"tokenizer.json",
	"tokenizer.model",
	"spiece.model",
	"vocab.json",
	"vocab.txt",
	"tekken.json"
];
const TEMPLATES = ["chat_template.jinja", "chat_template.json"];
/** ModelOpt, AutoGPTQ and AutoAWQ keep the quantization beside config.json (vLLM 0.29 `get_config_filenames`). */
const QUANTIZATIONS = [
	"hf_quant_config.json",
	"quantize_config.json",
	"quant_config.json"
];
/** Transformers writes 10^30 for "no limit". */
const NO_LIMIT = 1e9;
/** Names of labels: thousands of lines that say nothing of memory. */
const LABELS = /* @__PURE__ */ new Set(["id2label", "label2id"]);
/** Everything that checks need to know of a model. Rejects with `UnusableFile` for a file that is there and broken. */
async function readModel(repository, origin) {
	const json = (path) => readJsonFile(repository, path);
	const [config, generation, tokenizerConfig, adapterConfig, quantization] = await Promise.all([
		json("config.json"),
		json("generation_config.json"),
		json("tokenizer_config.json"),
		json("adapter_config.json"),
		firstOf(QUANTIZATIONS, json)
	]);
	const weights = await readWeights(repository, config);
	return {
		...origin,
		config: config === null ? null : withoutLabels(config),
		generation_config: generation,
		quantization_config: quantization,
		weights,
		tokenizer: tokenizerOf(repository, tokenizerConfig),
		chat_template: hasTemplate(repository, tokenizerConfig),
		adapter: adapterConfig === null ? null : adapterOf(adapterConfig, weights)
	};
}
async function firstOf(paths, json) {
	for (const path of paths) {
		const found = await json(path);
		if (found !== null) return found;
	}
	return null;
}
function withoutLabels(config) {
	return Object.fromEntries(Object.entries(config).filter(([key]) => !LABELS.has(key)));
}
function tokenizerOf(repository, config) {
	const files = TOKENIZERS.filter((name) => fileNamed(repository, name) !== void 0);
	if (files.length === 0) return null;
	const longest = config?.["model_max_length"];
	return {
		files,
		max_length: typeof longest === "number" && Number.isSafeInteger(longest) && longest > 0 && longest < NO_LIMIT ? longest : null
	};
}
function hasTemplate(repository, config) {
	const written = config?.["chat_template"];
	if (written !== void 0 && written !== null) return true;
	return TEMPLATES.some((name) => fileNamed(repository, name) !== void 0);
}
function adapterOf(config, weights) {
	const { base_model_name_or_path: base, r: rank, target_modules: modules } = config;
	return {
		base_model: typeof base === "string" ? base : null,
		rank: typeof rank === "number" && Number.isSafeInteger(rank) && rank > 0 ? rank : null,
		target_modules: Array.isArray(modules) ? modules.filter(isText).toSorted() : isText(modules) ? [modules] : [],
		bytes: weights?.bytes ?? 0
	};
}
function isText(value) {
	return typeof value === "string";
}

export { UnusableFile as n, HubError as r, readModel as t };