import { et as neutralLine, nt as ownEntry, tt as neutralText } from "./start.js";
import { f as gib } from "./fit.js";
import { a as targetFits, c as wholeNumber, i as requestsText, n as bytesText, o as tokensText, r as counted, s as verdictWords, t as packingPicture } from "./packing-picture.js";
const { styleText } = process.getBuiltinModule("node:util");

// src/report/memory-parts.ts
const PART_OF = {
	weights: "weights",
	absorbed_projections: "weights",
	lora_slots: "weights",
	activation_peak: "activation",
	cuda_graphs: "CUDA graphs",
	kv_cache: "KV cache"
};
const ORDER = [
	"weights",
	"activation",
	"CUDA graphs",
	"other",
	"KV cache",
	"free"
];
/** The parts of one GPU's memory; empty where a part is not known. What is more than the GPU has goes beyond it. */
function memoryParts({ terms, gpu }) {
	if (gpu === null || terms.length === 0) return [];
	const sums = /* @__PURE__ */ new Map();
	let taken = 0;
	for (const { name, bytes } of terms) {
		if (bytes === null) return [];
		const part = ownEntry(PART_OF, name) ?? "other";
		sums.set(part, (sums.get(part) ?? 0) + bytes);
		taken += bytes;
	}
	sums.set("free", Math.max(0, gpu.usable_bytes - taken));
	return ORDER.flatMap((name) => {
		const bytes = sums.get(name) ?? 0;
		return bytes > 0 ? [{
			name,
			bytes
		}] : [];
	});
}

// src/cli/render-fit.ts
const VERDICT_COLOURS = {
	fits: "green",
	tight: "yellow",
	does_not_fit: "red",
	unknown: "cyan"
};
/** Each part has a letter of its own, so that nothing depends on colour. */
const BAR = {
	weights: {
		mark: "\u2588",
		colour: "blue"
	},
	activation: {
		mark: "\u2593",
		colour: "magenta"
	},
	"CUDA graphs": {
		mark: "\u259a",
		colour: "yellow"
	},
	other: {
		mark: "\u2592",
		colour: "white"
	},
	"KV cache": {
		mark: "\u2591",
		colour: "green"
	},
	free: {
		mark: "\u00b7",
		colour: "dim"
	}
};
const BAR_WIDTH = 60;
const LONGEST_NAME = 40;
/** Whether the models fit, for people: a table, then the memory of one GPU for each model. */
function renderFit(result, { colour }) {
	const paint = (how, text) => colour && text !== "" ? styleText(how, text, { validateStream: false }) : text;
	const parts = [];
	const targets = targetFits(result);
	for (const [name, { fit = {}, placement }] of targets) {
		const models = Object.entries(fit);
		if (name !== "") parts.push(`Target ${shown(name)}`);
		if (models.length === 0) {
			parts.push("There is no model.");
			continue;
		}
		parts.push(table(models, paint), ...models.map(([id, one]) => details(id, one, paint)), `${counted(Object.values(fit))}.`, ...placement === void 0 ? [] : [picture(placement)]);
	}
	if (targets.some(([, { fit = {} }]) => Object.values(fit).some((one) => memoryParts(one).length > 0))) parts.push(legend(paint));
	return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}
/** How all replicas lie on the declared nodes. */
function picture({ packing, shared_gpus: shared, updates }) {
	return `All replicas at their maximum on the declared nodes:\n\n${packingPicture(packing, {
		shared,
		updates
	})}`;
}
const COLUMNS = [
	"model",
	"verdict",
	"GPU",
	"weights",
	"KV cache",
	"tokens",
	"requests",
	"longest"
];
function table(models, paint) {
	const rows = models.map(([id, fit]) => [
		shown(id),
		verdictWords[fit.verdict],
		fit.gpu === null ? "" : shown(fit.gpu.name),
		bytesText(fit.weight_bytes_per_gpu),
		bytesText(fit.available_kv_bytes === null ? null : Math.max(0, fit.available_kv_bytes)),
		tokensText(fit.kv_tokens),
		requestsText(fit.max_concurrency),
		fit.largest_max_model_len === null ? "" : wholeNumber(fit.largest_max_model_len)
	]);
	const widths = COLUMNS.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells, verdict) => cells.map((cell, column) => {
		const padded = column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
		return column === 1 && verdict !== void 0 ? paint(VERDICT_COLOURS[verdict], padded) : padded;
	}).join("  ").trimEnd();
	return [paint("dim", line(COLUMNS)), ...rows.map((row, index) => line(row, models[index]?.[1].verdict))].join("\n");
}
const TERM_WORDS = {
	weights: "weights",
	rotary_tables: "rotary tables",
	absorbed_projections: "absorbed projections",
	lora_slots: "LoRA slots",
	activation_peak: "activation peak",
	cuda_graphs: "CUDA graphs",
	non_torch: "outside of torch",
	kv_cache: "KV cache"
};
function details(id, fit, paint) {
	const head = `${paint("bold", shown(id))}: ${paint(VERDICT_COLOURS[fit.verdict], verdictWords[fit.verdict])}`;
	const lines = [fit.reason === null ? head : `${head}, ${neutralLine(fit.reason)}`];
	const parts = memoryParts(fit);
	if (parts.length > 0 && fit.gpu !== null) lines.push(`  ${bar(parts, fit.gpu.usable_bytes, paint)} ${gib(fit.gpu.usable_bytes)}`);
	lines.push(...fit.terms.map((term) => `  ${termLine(term)}`));
	if (fit.gpu !== null && parts.length > 0) {
		const free = parts.find(({ name }) => name === "free")?.bytes ?? 0;
		lines.push(`  ${"free".padEnd(22)} ${gib(free).padStart(9)}  not for vLLM to use`);
	}
	lines.push(...room(fit).map((line) => `  ${line}`));
	if (fit.cheapest_change !== null) {
		const { key, value, cost } = fit.cheapest_change;
		lines.push(`  It would fit with ${key}: ${value} (${cost}).`);
	}
	return lines.join("\n");
}
/** Formulas and their sources are in the JSON form. */
function termLine({ name, bytes, low, high, basis, source }) {
	const size = bytes === null ? "?" : gib(bytes);
	const band = low === void 0 || high === void 0 ? "" : `, ${gib(Math.max(0, low))} to ${gib(Math.max(0, high))}`;
	const why = basis === "unknown" ? `: ${source}` : "";
	return neutralLine(`${(ownEntry(TERM_WORDS, name) ?? name).padEnd(22)} ${size.padStart(9)}  ${basis}${band}${why}`);
}
function room(fit) {
	const { kv_tokens: tokens, max_concurrency: requests, max_model_len: wanted, largest_max_model_len: longest } = fit;
	if (tokens === null || wanted === null) return [];
	const length = wanted < 0 ? "the longest length" : `${wholeNumber(wanted)} tokens`;
	return [`Room for ${wholeNumber(tokens)} tokens: ${requestsText(requests)} requests of ${length} at a time.`, ...longest === null ? [] : [`The longest max_model_len that fits is ${wholeNumber(longest)}.`]];
}
/** What is more than the GPU has does not show: the verdict says it. */
function bar(parts, total, paint) {
	let at = 0;
	let drawn = 0;
	let text = "";
	for (const { name, bytes } of parts) {
		at += bytes;
		const end = Math.min(BAR_WIDTH, Math.round(at / total * BAR_WIDTH));
		text += paint(BAR[name].colour, BAR[name].mark.repeat(Math.max(0, end - drawn)));
		drawn = Math.max(drawn, end);
	}
	return `[${text}]`;
}
function legend(paint) {
	return Object.entries(BAR).map(([name, { mark, colour }]) => `${paint(colour, mark)} ${name}`).join("  ");
}
function shown(name) {
	return neutralText(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}\u2026` : name).replaceAll("\n", " ");
}

export { renderFit };