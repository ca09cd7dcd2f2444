import { et as neutralLine } from "./start.js";
import { f as gib } from "./fit.js";

// src/report/wording.ts
/** What a step does, before it is done. */
const effectWords = {
	nothing: "no change",
	in_place: "changes in place",
	start: "starts",
	blue_green: "new version beside the old",
	recreate: "stops, then starts again",
	remove: "is removed"
};
/** What a step did. */
const doneWords = {
	nothing: "not touched",
	in_place: "changed in place",
	start: "started",
	blue_green: "switched without a gap",
	recreate: "stopped and started again",
	remove: "removed"
};
/** `1 model`, `2 models`. */
function count$1(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** `184 ms`, `2.4 s`, `3 m 12 s`. */
function duration(seconds) {
	if (seconds < .9995) return `${Math.round(seconds * 1e3)} ms`;
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 3600) return `${Math.floor(whole / 60)} m ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} m`;
}
/** The first twelve hex digits of a digest, without its algorithm. */
function shortDigest(digest) {
	return digest.replace(/^sha256:/u, "").slice(0, 12);
}

// src/report/fit-words.ts
const verdictWords = {
	fits: "fits",
	tight: "tight",
	does_not_fit: "does not fit",
	unknown: "unknown"
};
/** Each target that was looked at, by name; the empty name stands for none. */
function targetFits(result) {
	if (result.fits !== void 0) return Object.entries(result.fits);
	if (result.fit === void 0) return [];
	const { fit, fit_before: before, placement } = result;
	const one = {
		fit,
		...before && { fit_before: before },
		...placement && { placement }
	};
	return [[result.target ?? "", one]];
}
/** `3 fit, 1 does not fit, 1 unknown`. */
function counted(fits) {
	const number = (verdict) => fits.filter((fit) => fit.verdict === verdict).length;
	const fit = number("fits");
	const not = number("does_not_fit");
	return [
		`${fit} ${fit === 1 ? "fits" : "fit"}`,
		...number("tight") > 0 ? [`${number("tight")} tight`] : [],
		...not > 0 ? [`${not} ${not === 1 ? "does" : "do"} not fit`] : [],
		...number("unknown") > 0 ? [`${number("unknown")} unknown`] : []
	].join(", ");
}
/** `59,312 tokens`. */
function tokensText(tokens) {
	return tokens === null ? "" : wholeNumber(tokens);
}
/** Without the words of a language: the same on every machine. */
function wholeNumber(number) {
	return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
/** Requests of the wanted length at a time: `7.2`, `120`. */
function requestsText(concurrency) {
	if (concurrency === null) return "";
	return concurrency < 100 ? (Math.floor(concurrency * 10) / 10).toFixed(1) : wholeNumber(concurrency);
}
/** `14.2 of 22.0 GiB`: what is taken before the cache, of what the GPU has. */
function bytesText(bytes) {
	return bytes === null ? "" : gib(bytes);
}

// src/report/packing/fold-nodes.ts
/** Nodes with the same content become one, in the order of the first of each; `count` adds up to all of them. */
function foldNodes(nodes) {
	const folded = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const key = contentOf(node);
		const known = folded.get(key);
		if (known === void 0) folded.set(key, {
			first: node,
			count: 1
		});
		else known.count += 1;
	}
	return [...folded.values()];
}
function contentOf({ group, cpuParts, gpus }) {
	const cpus = cpuParts.map(({ model, cpus: share }) => [model, share]);
	const parts = gpus.map((gpu) => gpu.parts.map(({ model, share }) => [model, share]));
	return JSON.stringify([
		group,
		cpus,
		parts
	]);
}

// src/report/packing/rounded.ts
/** Sums of shares and CPUs, without the noise of binary fractions. */
function rounded(amount) {
	return Number(amount.toFixed(2));
}

// src/report/packing/free-gpus.ts
/** What is free of all GPUs of these nodes together. */
function freeGpus(nodes) {
	return rounded(nodes.reduce((sum, node) => sum + node.freeGpus, 0));
}

// src/report/packing/hidden-nodes.ts
/** What is said of nodes that are not drawn; nothing when all are. */
function hiddenLines(hidden) {
	if (hidden.length === 0) return [];
	const nodes = hidden.flatMap(({ first, count: times }) => Array.from({ length: times }, () => first));
	const gpus = nodes.reduce((sum, node) => sum + node.gpus.length, 0);
	return [`and ${count$1(nodes.length, "more node")} with ${count$1(gpus, "GPU")}, ${freeGpus(nodes)} free`];
}

// src/report/packing/model-letters.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** One letter for each of the first models; those that are not in the map share one sign. */
function modelLetters(models) {
	return new Map(models.slice(0, 52).map((model, index) => [model, LETTERS.charAt(index)]));
}

// src/report/packing/packed-models.ts
/** Each model that lies on a node, in the order in which the nodes show them. */
function packedModels({ nodes }) {
	const counted = /* @__PURE__ */ new Map();
	for (const node of nodes) count(node, counted);
	return [...counted].map(([model, { replicas, shares }]) => ({
		model,
		replicas: replicas.size,
		shares
	}));
}
function count(node, counted) {
	const of = (model) => {
		const known = counted.get(model) ?? {
			replicas: /* @__PURE__ */ new Set(),
			shares: [],
			first: void 0
		};
		counted.set(model, known);
		return known;
	};
	for (const { parts } of node.gpus) for (const { model, replica, share } of parts) {
		const one = of(model);
		one.first ??= replica;
		if (one.first === replica) one.shares.push(share);
		one.replicas.add(replica);
	}
	for (const { model, replica } of node.cpuParts) if (model !== null) of(model).replicas.add(replica);
}
/** `3 \u00d7 1 GPU`, `1 \u00d7 0.35 GPU`, `2 \u00d7 4 GPUs`, `1 \u00d7 2 \u00d7 0.5 GPU`, `2 on CPUs`. */
function sizeInWords({ replicas, shares }) {
	const [first] = shares;
	if (first === void 0) return `${replicas} on CPUs`;
	const sum = Number(shares.reduce((total, share) => total + share, 0).toFixed(4));
	return `${replicas} \u00d7 ${first < 1 && shares.length > 1 && shares.every((share) => share === first) ? `${shares.length} \u00d7 ${first} GPU` : `${sum} ${sum > 1 ? "GPUs" : "GPU"}`}`;
}

// src/report/packing/plain-name.ts
const MOST_CHARACTERS = 24;
/** A name of a user in a picture: one line, nothing in it is active, and no longer than its column. */
function plainName(name) {
	const characters = Array.from(neutralLine(name));
	return characters.length > MOST_CHARACTERS ? `${characters.slice(0, 23).join("")}\u2026` : characters.join("");
}

// src/report/packing/update-words.ts
/** What a change of a model will do, short enough for a legend. */
function updateWords({ strategy, beside, effect }) {
	if (strategy === "auto") return beside ? "auto: blue/green" : "auto: recreate (no room)";
	if (effect === "recreate") return "recreate";
	return beside ? "blue/green" : "blue/green (no room)";
}

// src/report/packing/legend.ts
/** What stands above the rows. */
function legendHeading(rows) {
	return {
		sign: "",
		name: "Model",
		size: "Replicas \u00d7 GPUs",
		update: rows.some((row) => row.update !== "") ? "A change of it" : ""
	};
}
/** A row for each model that has a letter, one for all others, and one each for the gateway and for what is free. */
function legend(packing, letters, updates) {
	const update = new Map(updates.map((each) => [each.model, updateWords(each)]));
	const models = packedModels(packing);
	const rows = models.flatMap((each) => {
		const sign = letters.get(each.model);
		if (sign === void 0) return [];
		return [{
			sign,
			name: plainName(each.model),
			size: sizeInWords(each),
			update: update.get(each.model) ?? ""
		}];
	});
	const others = models.length - rows.length;
	if (others > 0) rows.push({
		sign: "*",
		name: count$1(others, "more model"),
		size: "",
		update: ""
	});
	const gateways = packing.nodes.reduce((sum, node) => sum + gatewaysOn(node), 0);
	if (gateways > 0) rows.push({
		sign: "~",
		name: "gateway",
		size: `${gateways} on CPUs`,
		update: ""
	});
	const gpus = packing.nodes.reduce((sum, node) => sum + node.gpus.length, 0);
	const free = `${freeGpus(packing.nodes)} of ${count$1(gpus, "GPU")}`;
	if (gpus > 0) rows.push({
		sign: "\u2591",
		name: "free",
		size: free,
		update: ""
	});
	return rows;
}
function gatewaysOn({ cpuParts }) {
	return cpuParts.filter(({ model }) => model === null).length;
}

// src/report/packing/node-title.ts
/** `Node 1.1 \u00d78: 4 \u00d7 L4`. */
function nodeTitle({ first: { name, group, gpus }, count: times }) {
	const kind = group.gpu ?? group.acceleratorType;
	const node = `Node ${name}${times > 1 ? ` \u00d7${times}` : ""}`;
	if (gpus.length === 0) return `${node}: no GPU`;
	return `${node}: ${kind === void 0 ? count$1(gpus.length, "GPU") : `${gpus.length} \u00d7 ${plainName(kind)}`}`;
}

// src/report/packing/proportions.ts
/**
* Whole cells for amounts that fill a bar: in proportion, and at least one for each amount above 0. They add up to
* `cells`; there must be no more amounts than cells.
*/
function proportions(amounts, cells) {
	const total = amounts.reduce((sum, amount) => sum + amount, 0);
	if (total <= 0) return amounts.map(() => 0);
	const exact = amounts.map((amount) => amount / total * cells);
	const widths = exact.map((width) => width > 0 ? Math.max(1, Math.floor(width)) : 0);
	let left = cells - widths.reduce((sum, width) => sum + width, 0);
	while (left !== 0) {
		const step = Math.sign(left);
		const missing = exact.map((width, index) => step * (width - (widths[index] ?? 0)));
		const best = widths.map((width, index) => width > 0 && width + step > 0 ? index : -1).filter((index) => index !== -1).reduce((one, other) => (missing[other] ?? 0) > (missing[one] ?? 0) ? other : one);
		widths[best] = (widths[best] ?? 0) + step;
		left -= step;
	}
	return widths;
}

// src/report/packing/node-lines.ts
/** Characters of one GPU, and GPUs side by side: 4 \u00d7 (16 + 1) + 1 and the indent are 71 columns. */
const CELLS = 16;
const PER_ROW = 4;
/** GPUs that are drawn of one node. */
const MOST_GPUS = 16;
const TAKEN = "\u2588";
/** A node, and how often there is one like it: a bar of its CPUs and a box for each of its GPUs. */
function nodeLines(nodes, letters) {
	const { gpus } = nodes.first;
	const rows = [];
	for (let start = 0; start < Math.min(gpus.length, MOST_GPUS); start += PER_ROW) rows.push(...drawGpus(gpus.slice(start, start + PER_ROW), start, letters));
	if (gpus.length > MOST_GPUS) rows.push(`  and ${count$1(gpus.length - MOST_GPUS, "more GPU")}`);
	return [
		nodeTitle(nodes),
		...rows,
		drawCpus(nodes.first, letters)
	];
}
function drawGpus(gpus, start, letters) {
	const titles = gpus.map((_, index) => ` ${start + index} `.padEnd(CELLS, "\u2500"));
	const edge = "\u2500".repeat(CELLS);
	return [
		`  \u250c${titles.join("\u252c")}\u2510`,
		`  \u2502${gpus.map((gpu) => bar(gpuParts(gpu, letters), gpu.free, CELLS)).join("\u2502")}\u2502`,
		`  \u2514${gpus.map(() => edge).join("\u2534")}\u2518`
	];
}
function gpuParts({ parts }, letters) {
	return parts.map(({ model, share }) => ({
		letter: letters.get(model) ?? "*",
		amount: share
	}));
}
/** `  CPUs A\u2588B\u2588\u2588\u2591\u2591\u2591\u2591 5 of 16`; without a bar where the config does not say how many there are. */
function drawCpus({ cpus: free, cpuParts, group }, letters) {
	const used = cpuParts.reduce((sum, part) => sum + part.cpus, 0);
	if (group.cpus === void 0) return `  CPUs ${rounded(used)} in use`;
	return `  CPUs ${bar(cpuBar(cpuParts, letters), free, 33)} ${rounded(used)} of ${group.cpus}`;
}
/** Parts side by side that belong to one model are one. */
function cpuBar(parts, letters) {
	const merged = /* @__PURE__ */ new Map();
	for (const { model, cpus } of parts) merged.set(model, (merged.get(model) ?? 0) + cpus);
	return [...merged].map(([model, amount]) => ({
		letter: model === null ? "~" : letters.get(model) ?? "*",
		amount
	}));
}
/** Each part begins with its letter. More parts than cells: those that find none are drawn as one. */
function bar(parts, free, cells) {
	const most = cells - 2;
	const rest = parts.slice(most).reduce((sum, part) => sum + part.amount, 0);
	const shown = rest > 0 ? [...parts.slice(0, most), {
		letter: "*",
		amount: rest
	}] : parts;
	const widths = proportions([...shown.map(({ amount }) => amount), Math.max(0, free)], cells);
	return `${shown.map(({ letter }, index) => fill(letter, TAKEN, widths[index] ?? 0)).join("")}${"\u2591".repeat(widths.at(-1) ?? 0)}`;
}
function fill(letter, character, width) {
	return width === 0 ? "" : `${letter}${character.repeat(width - 1)}`;
}

// src/report/packing/no-place-words.ts
/** Why a replica finds no place, as the end of a sentence. */
function noPlaceWords(why) {
	switch (why.kind) {
		case "accelerator": return `no node has an accelerator of type ${plainName(why.wanted)}`;
		case "node-too-small": return `a worker needs ${count$1(why.needed, why.resource)} on one node, and the largest has ${why.most}`;
		case "strategy": return why.strategy === "STRICT_PACK" ? `STRICT_PACK wants ${count$1(why.bundles, "worker")} on one node, and none is so large` : `STRICT_SPREAD wants ${count$1(why.bundles, "node")} of its own, and there are fewer`;
		case "target-too-small": return "the target is too small for it, even alone";
		case "taken": return "others have taken the room";
	}
}

// src/report/packing/unplaced.ts
/** Who finds no place, and why: two lines each. More than `most` are counted. */
function unplacedLines({ unplaced }, most) {
	const lines = unplaced.slice(0, most).flatMap(({ model, replicas, why }) => {
		return [`! ${model === null ? "the gateway" : plainName(model)}: ${count$1(replicas, "replica")} without a place`, `  ${noPlaceWords(why)}`];
	});
	const left = unplaced.length - most;
	return left > 0 ? [...lines, `and ${count$1(left, "more model")} without a place`] : lines;
}

// src/report/packing/utilization.ts
/** Signs of workers that are listed of one GPU. */
const MOST_SIGNS = 12;
/**
* What vLLM takes of each shared GPU, the fullest first; GPUs that the same models share in the same way are one line.
* More than `most` lines are counted.
*/
function utilizationLines(shared, letters, most) {
	const groups = alike(shared).toSorted(([one], [other]) => other.utilization - one.utilization);
	const lines = groups.slice(0, most).map(([gpu, times]) => {
		const where = times === 1 ? `GPU ${gpu.gpu} of node ${gpu.node}` : count$1(times, "GPU");
		const tooMuch = gpu.utilization > 1 ? ", more than there is" : "";
		return `${signs(gpu, letters)}: ${rounded(gpu.utilization)} of ${where}${tooMuch}`;
	});
	const rest = groups.slice(most);
	const left = rest.reduce((sum, [, times]) => sum + times, 0);
	const [fullest] = rest;
	const titled = lines.length === 0 ? [] : ["Memory that vLLM takes of shared GPUs", ...lines];
	if (fullest === void 0) return titled;
	return [...titled, `and ${count$1(left, "more shared GPU")}, at most ${rounded(fullest[0].utilization)} of each`];
}
function alike(shared) {
	const groups = /* @__PURE__ */ new Map();
	for (const gpu of shared) {
		const key = JSON.stringify([gpu.models, gpu.utilization]);
		const [first, times] = groups.get(key) ?? [gpu, 0];
		groups.set(key, [first, times + 1]);
	}
	return [...groups.values()];
}
function signs({ models }, letters) {
	const shown = models.slice(0, MOST_SIGNS).map((model) => letters.get(model) ?? plainName(model));
	return `${shown.join(" + ")}${models.length > shown.length ? " + \u2026" : ""}`;
}

// src/report/packing-picture.ts
const PICTURE_LIMITS = {
	nodes: 12,
	models: 40,
	lines: 12
};
const MOST_COLUMNS = 72;
/**
* How all replicas of a fleet lie on the nodes of its target, in characters of equal width: for a terminal, and for a
* fenced block of a comment or a mail. At most 72 columns, and bounded whatever the size of the fleet.
*/
function packingPicture(packing, facts = {}, limits = PICTURE_LIMITS) {
	const folded = foldNodes(packing.nodes);
	const models = packedModels(packing).slice(0, limits.models);
	const letters = modelLetters(models.map(({ model }) => model));
	return [
		folded.slice(0, limits.nodes).flatMap((nodes) => nodeLines(nodes, letters)),
		hiddenLines(folded.slice(limits.nodes)),
		legendLines(legend(packing, letters, facts.updates ?? [])),
		utilizationLines(facts.shared ?? [], letters, limits.lines),
		unplacedLines(packing, limits.lines),
		packing.orderMatters ? ["They lie so only if the large models start first."] : []
	].filter((lines) => lines.length > 0).map((lines) => lines.map(narrow).join("\n")).join("\n\n");
}
function legendLines(rows) {
	if (rows.length === 0) return [];
	const cells = [legendHeading(rows), ...rows].map(({ sign, name, size, update }) => [
		sign,
		name,
		size,
		update
	].map((cell) => Array.from(cell)));
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	return cells.map((row) => row.map((cell, column) => `${cell.join("")}${" ".repeat((widths[column] ?? 0) - cell.length)}`).join("  "));
}
function narrow(line) {
	const characters = Array.from(neutralLine(line).trimEnd());
	return characters.length > MOST_COLUMNS ? `${characters.slice(0, 71).join("")}\u2026` : characters.join("");
}

export { targetFits as a, wholeNumber as c, duration as d, effectWords as f, requestsText as i, count$1 as l, bytesText as n, tokensText as o, shortDigest as p, counted as r, verdictWords as s, packingPicture as t, doneWords as u };