import { F as mergedModels, I as ownEntry, N as mapAt, P as mergedGateway, S as namedTarget, _ as resolveModel, b as acceleratorKind, g as writtenAt, h as lookUp, m as findWritten, p as sourceFindings, v as isHubId, x as workerCount, y as isRelativePath } from "./look.js";
import { At as modelKeys, C as smokeTestKinds, H as knownRayReleases, R as catalogueOf, U as isMap, W as entryOf, io as quote, ro as orList, y as suggest } from "./open.js";
import { t as similar } from "./spelling.js";
import { t as deploymentName } from "./deployment-name.js";
const { isAbsolute, join, relative } = process.getBuiltinModule("node:path");

// src/rules/rule.ts
/** Runs a check for each model on each target. */
function forEachModel(context, check) {
	return context.views.flatMap((view) => view.models.flatMap((model) => check(model, view)));
}

// src/rules/accelerator-agreement.ts
const words = {
	cpu: "CPUs",
	gpu: "GPUs",
	tpu: "TPUs"
};
/** A model that runs on CPUs asks for no GPU, and the kind of an accelerator fits its type. */
function acceleratorAgreement(context) {
	return forEachModel(context, (model, view) => {
		const { config } = model;
		const at = (...key) => writtenAt(context.config, view.target?.name, model.id, key);
		const kind = acceleratorKind(config);
		const source = config.accelerator_config ? "accelerator_config" : "placement_group_config";
		const related = [{
			message: `${source} asks for ${words[kind]}`,
			path: at(source)
		}];
		if (config.accelerator_type) {
			if ((config.accelerator_type.startsWith("TPU-") ? "tpu" : "gpu") === kind) return [];
			const message = `accelerator_type ${config.accelerator_type} does not go with a model that runs on ${words[kind]}`;
			const help = `Remove accelerator_type, or change ${source}.`;
			return [{
				code: "RF308",
				message,
				path: at("accelerator_type"),
				anchor: "key",
				help,
				related
			}];
		}
		if (kind === "gpu" || config.gpu_fraction === void 0 || config.placement_group_config) return [];
		return [{
			code: "RF308",
			message: `gpu_fraction does not go with a model that runs on ${words[kind]}`,
			path: at("gpu_fraction"),
			anchor: "key",
			help: "Remove gpu_fraction, or accelerator_config.",
			related
		}];
	});
}

// src/rules/autoscaling-bounds.ts
/** `min_replicas <= initial_replicas <= max_replicas`; Ray takes 1 for a bound that is not given. */
function autoscalingBounds(context) {
	return forEachModel(context, (model, view) => {
		const autoscaling = model.config.autoscaling_config;
		if (!autoscaling) return [];
		const at = (key) => writtenAt(context.config, view.target?.name, model.id, ["autoscaling_config", key]);
		const min = autoscaling.min_replicas ?? 1;
		const max = autoscaling.max_replicas ?? 1;
		const initial = autoscaling.initial_replicas ?? min;
		if (min > max) {
			const written = findWritten(context.config, view.target?.name, model.id, ["autoscaling_config", "max_replicas"]);
			const message = written === void 0 ? `min_replicas is ${min} and max_replicas is 1 when not given` : `max_replicas (${max}) is below min_replicas (${min})`;
			if (written === void 0) return [{
				code: "RF306",
				message,
				path: at("min_replicas"),
				anchor: "key",
				help: `Add \`max_replicas: ${min}\` or more.`
			}];
			const related = [{
				message: `min_replicas is ${min} here`,
				path: at("min_replicas")
			}];
			return [{
				code: "RF306",
				message,
				path: written.path,
				help: `Raise it to ${min} or more.`,
				related
			}];
		}
		if (initial >= min && initial <= max) return [];
		return [{
			code: "RF306",
			message: `initial_replicas (${initial}) is not between min_replicas (${min}) and max_replicas (${max})`,
			path: at("initial_replicas"),
			help: `Write a number from ${min} to ${max}.`
		}];
	});
}

// src/rules/autoscaling-target.ts
/** Without a target Serve aims at 2 requests for each replica, where an LLM works on dozens at a time. */
function autoscalingTarget(context) {
	return forEachModel(context, (model, view) => {
		const autoscaling = model.config.autoscaling_config;
		if (!autoscaling || autoscaling.policy || autoscaling.target_ongoing_requests) return [];
		if ((autoscaling.max_replicas ?? 1) <= (autoscaling.min_replicas ?? 1)) return [];
		return [{
			code: "RF307",
			message: "Without target_ongoing_requests a replica is added for every 2 requests at a time",
			path: writtenAt(context.config, view.target?.name, model.id, ["autoscaling_config"]),
			anchor: "key",
			help: "Add `target_ongoing_requests`, such as 32: how many requests one replica works on well."
		}];
	});
}

// src/rules/capacity/inventory.ts
/** What a target has; undefined when its nodes are not declared. */
function inventoryOf(view) {
	const { target } = view;
	if (target?.config.nodes === void 0 || target.config.nodes.length === 0) return void 0;
	return {
		target: target.name,
		nodes: target.config.nodes.map(groupOf),
		possible: (target.config.autoscaling_nodes ?? []).map(groupOf)
	};
}
function groupOf(config) {
	const named = config.accelerator_type !== void 0 || config.gpu !== void 0 || config.gpu_memory_gib !== void 0;
	return {
		count: config.count ?? 1,
		gpus: config.gpus ?? 0,
		cpus: config.cpus,
		acceleratorType: config.accelerator_type,
		unnamed: !named
	};
}
/** The groups whose GPUs are of the kind that a model asks for. */
function matching(groups, model) {
	const type = model.config.accelerator_type;
	if (!type) return groups;
	return groups.filter((group) => group.gpus > 0 && (group.unnamed || isKind(group.acceleratorType, type)));
}
/** Nodes with a label for the size of their A100 have Ray's own label, `A100`, too. */
function isKind(there, asked) {
	return there === asked || asked === "A100" && there?.startsWith("A100-") === true;
}
function totalGpus(groups) {
	return groups.reduce((total, group) => total + group.count * group.gpus, 0);
}
function amount(bundle, resource) {
	return ownEntry(bundle, resource) ?? 0;
}
/** `4 L4`, `1 L4 and 2 H100`, `no GPU`. */
function gpusInWords(groups) {
	const counts = /* @__PURE__ */ new Map();
	for (const group of groups) {
		if (group.gpus === 0) continue;
		const name = group.acceleratorType ?? "GPU";
		counts.set(name, (counts.get(name) ?? 0) + group.count * group.gpus);
	}
	const parts = [...counts].map(([name, count]) => name === "GPU" ? gpus(count) : `${count} ${name}`);
	return parts.length === 0 ? "no GPU" : parts.join(" and ");
}
function gpus(count) {
	return `${round(count)} ${count === 1 ? "GPU" : "GPUs"}`;
}
/** Sums of shares without the noise of binary fractions. */
function round(number) {
	return Number(number.toFixed(3));
}

// src/rules/capacity/accelerator-available.ts
/** Ray waits for ever for an accelerator that no node has. TPU nodes cannot be declared, so they are not looked for. */
function acceleratorAvailable(context) {
	return forEachModel(context, (model, view) => {
		const inventory = inventoryOf(view);
		const type = model.config.accelerator_type;
		if (inventory === void 0 || !type || type.startsWith("TPU-")) return [];
		const groups = [...inventory.nodes, ...inventory.possible];
		if (matching(groups, model).length > 0) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, ["accelerator_type"]);
		return [{
			code: "RF401",
			message: `No node of target ${quote(inventory.target)} has an ${type}: it has ${gpusInWords(groups)}`,
			path,
			help: "Change accelerator_type, or the `nodes` of the target if they are not what is there."
		}];
	});
}

// src/rules/capacity/packing.ts
/** GPUs that packing is worked out for; above it only sums are compared. */
const MOST_GPUS = 4096;
const MOST_PIECES = 16384;
const SMALLEST = 1e-9;
/**
* True when the pieces fit on the nodes: largest first, each on the fullest GPU that has room. Exact for pieces of one
* size, and for whole GPUs on equal nodes; Ray itself places in no better order.
*/
function fit(pieces, groups) {
	const capacity = groups.reduce((sum, group) => sum + group.count * group.gpus, 0);
	if (pieces.reduce((sum, piece) => sum + piece.gpus * piece.count, 0) > capacity + SMALLEST) return false;
	const nodeCount = groups.reduce((sum, group) => sum + group.count, 0);
	const pieceCount = pieces.reduce((sum, piece) => sum + piece.count, 0);
	if (capacity > MOST_GPUS || nodeCount > MOST_GPUS || pieceCount > MOST_PIECES) return true;
	const nodes = groups.flatMap((group) => Array.from({ length: group.count }, () => emptyNode(group)));
	return pieces.toSorted((one, other) => other.gpus - one.gpus).every((piece) => place(piece, nodes));
}
function emptyNode(group) {
	return {
		group,
		free: Array.from({ length: group.gpus }, () => 1)
	};
}
function place(piece, nodes) {
	if (piece.gpus === 0) return true;
	const allowed = nodes.filter((node) => piece.fits(node.group));
	for (let index = 0; index < piece.count; index += 1) if (!(piece.gpus < 1 ? placeShare(piece.gpus, allowed) : placeWhole(Math.ceil(piece.gpus), allowed))) return false;
	return true;
}
function placeShare(share, nodes) {
	let best;
	for (const node of nodes) for (const [slot, free] of node.free.entries()) if (free + SMALLEST >= share && (best === void 0 || free < best.free)) best = {
		node,
		slot,
		free
	};
	if (best === void 0) return false;
	best.node.free[best.slot] = best.free - share;
	return true;
}
function placeWhole(count, nodes) {
	for (const node of nodes) {
		const whole = [...node.free.keys()].filter((slot) => node.free[slot] === 1).slice(0, count);
		if (whole.length < count) continue;
		for (const slot of whole) node.free[slot] = 0;
		return true;
	}
	return false;
}

// src/rules/capacity/needs.ts
/** GPUs that one replica reserves. */
function gpusPerReplica(model) {
	const listed = model.resolved.bundles.map((bundle) => amount(bundle, "GPU"));
	const sum = listed.reduce((total, gpus) => total + gpus, 0);
	return listed.length < workers(model) && listed.length > 1 ? sum / listed.length * workers(model) : sum;
}
function workers(model) {
	return workerCount(mapAt(model.resolved.llmConfig, "engine_kwargs") ?? {});
}
/** What a number of replicas takes, as pieces that each lie on one node. */
function piecesOf(model, replicas, groups) {
	const allowed = new Set(matching(groups, model));
	const fits = (group) => allowed.has(group);
	const onOneNode = model.config.placement_group_config?.strategy === "STRICT_PACK";
	const perReplica = gpusPerReplica(model);
	if (onOneNode && perReplica >= 1) return [{
		gpus: perReplica,
		count: replicas,
		fits
	}];
	const bySize = /* @__PURE__ */ new Map();
	for (const bundle of model.resolved.bundles) {
		const gpus = amount(bundle, "GPU");
		bySize.set(gpus, (bySize.get(gpus) ?? 0) + 1);
	}
	return [...bySize].map(([gpus, count]) => ({
		gpus,
		count: count * replicas,
		fits
	}));
}
/** True when the target has the GPUs of all replicas that start at once, were there no other model. */
function hasRoomAlone(model, inventory) {
	if (gpusPerReplica(model) === 0) return true;
	return fit(piecesOf(model, model.resolved.initialReplicas, inventory.nodes), inventory.nodes);
}
const placementKeys = [
	["engine_kwargs", "tensor_parallel_size"],
	["engine_kwargs", "pipeline_parallel_size"],
	["placement_group_config"],
	["gpu_fraction"]
];
/** The key that decides how many GPUs a replica takes, or else the model. */
function sizeKey(context, view, model) {
	return keyOf(context, view, model, placementKeys);
}
/** The key that decides how many replicas there are, or else the model. */
function replicaKey(context, view, model) {
	return keyOf(context, view, model, [
		["num_replicas"],
		["autoscaling_config"],
		...placementKeys
	]);
}
function keyOf(context, view, model, keys) {
	for (const key of keys) {
		const written = findWritten(context.config, view.target?.name, model.id, key);
		if (written !== void 0) return written.path;
	}
	return ["models", model.id];
}

// src/rules/capacity/enough-cpus.ts
/** Each bundle finds its CPUs on one node, and all models and the gateway find theirs on the target. */
function enoughCpus(context) {
	return context.views.flatMap((view) => {
		const inventory = inventoryOf(view);
		if (inventory === void 0) return [];
		const most = largest([...inventory.nodes, ...inventory.possible]);
		if (most === void 0) return [];
		const tooLarge = bundlesAbove(context, view, most, inventory.target);
		if (tooLarge.length > 0 || inventory.possible.length > 0) return tooLarge;
		return allTogether(context, view, inventory);
	});
}
function bundlesAbove(context, view, most, target) {
	return view.models.flatMap((model) => {
		const needed = Math.max(...model.resolved.bundles.map((bundle) => amount(bundle, "CPU")));
		if (needed <= most) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, ["placement_group_config"]);
		return [{
			code: "RF403",
			message: `A worker of ${quote(model.id)} needs ${round(needed)} CPUs on one node, and target ${quote(target)} has at most ${most}`,
			path,
			anchor: "key",
			help: "Ask for fewer CPUs, or correct the `nodes` of the target."
		}];
	});
}
function allTogether(context, view, inventory) {
	const { nodes, target } = inventory;
	const gatewayReplicas = mergedGateway(context.config, view.target?.config)["num_replicas"];
	let needed = typeof gatewayReplicas === "number" ? gatewayReplicas : 1;
	for (const model of view.models) {
		if (!hasRoomAlone(model, inventory)) continue;
		const { bundles, initialReplicas } = model.resolved;
		for (const bundle of bundles) needed += amount(bundle, "CPU") * initialReplicas;
	}
	const there = nodes.reduce((total, group) => total + group.count * (group.cpus ?? 0), 0);
	if (needed <= there) return [];
	return [{
		code: "RF403",
		message: `The models and the gateway need ${round(needed)} CPUs, and target ${quote(target)} has ${round(there)}`,
		path: [
			"targets",
			target,
			"nodes"
		],
		anchor: "key",
		help: "Ask for fewer CPUs with `ray_actor_options: {num_cpus: ...}`, or correct the `nodes` of the target."
	}];
}
/** CPUs of the largest node; undefined when some node's are not declared. */
function largest(groups) {
	let most = 0;
	for (const group of groups) {
		if (group.cpus === void 0) return void 0;
		most = Math.max(most, group.cpus);
	}
	return most;
}

// src/rules/capacity/enough-gpus.ts
/** Each model by itself has room on the target: every bundle on a node, every replica, all replicas. */
function enoughGpus(context) {
	return forEachModel(context, (model, view) => {
		const inventory = inventoryOf(view);
		const needed = gpusPerReplica(model);
		if (inventory === void 0 || needed === 0) return [];
		const nodes = matching(inventory.nodes, model);
		const possible = matching(inventory.possible, model);
		const groups = [...nodes, ...possible];
		if (groups.length === 0) return [];
		const target = quote(inventory.target);
		const largest = Math.max(...model.resolved.bundles.map((bundle) => amount(bundle, "GPU")));
		const atMost = Math.max(...groups.map((group) => group.gpus));
		if (largest > atMost) return [{
			code: "RF402",
			message: `A worker of ${quote(model.id)} needs ${gpus(largest)} on one node, and target ${target} has ${atMost === 0 ? "none" : `at most ${atMost}`}`,
			path: sizeKey(context, view, model),
			help: helpFor(groups)
		}];
		if (possible.some((group) => group.gpus > 0)) return [];
		if (!fit(piecesOf(model, 1, inventory.nodes), inventory.nodes)) {
			const parallel = workers(model) > 1 ? ` (${workers(model)} workers)` : "";
			return [{
				code: "RF402",
				message: `A replica of ${quote(model.id)} needs ${gpus(needed)}${parallel}, and target ${target} has ${gpusInWords(nodes)}`,
				path: sizeKey(context, view, model),
				help: helpFor(groups)
			}];
		}
		const replicas = model.resolved.initialReplicas;
		if (fit(piecesOf(model, replicas, inventory.nodes), inventory.nodes)) return [];
		return [{
			code: "RF402",
			message: `${replicas} replicas of ${quote(model.id)} need ${gpus(round(needed * replicas))}, and target ${target} has ${gpusInWords(nodes)}`,
			path: replicaKey(context, view, model),
			help: helpFor(groups)
		}];
	});
}
function helpFor(groups) {
	return totalGpus(groups) === 0 ? "Run it on CPUs with `accelerator_config: {kind: cpu}`, or correct the `nodes` of the target." : `Use fewer GPUs, or correct the \`nodes\` of the target if it has more.`;
}

// src/rules/capacity/memory-share.ts
/** What vLLM 0.29 takes when `gpu_memory_utilization` is not given. */
const VLLM_DEFAULT = .92;
const SHARE_VARIABLE = "VLLM_RAY_PER_WORKER_GPUS";
/**
* A worker that shares a GPU says so three times: in its bundle, to vLLM's executor, and as share of the memory.
* `gpu_fraction` does all three; a placement by hand has to.
*/
function memoryShare(context) {
	return forEachModel(context, (model, view) => {
		const share = shareOf(model);
		if (share === void 0) return [];
		const target = view.target?.name;
		if (!model.config.gpu_fraction && model.config.runtime_env?.env_vars?.[SHARE_VARIABLE] === void 0) {
			const path = writtenAt(context.config, target, model.id, ["placement_group_config"]);
			return [{
				code: "RF407",
				message: `Each worker waits for a whole GPU, because nothing tells vLLM that its bundle has ${share}`,
				path,
				anchor: "key",
				help: `Use \`gpu_fraction: ${share}\` in place of placement_group_config.`
			}];
		}
		const taken = mapAt(model.resolved.llmConfig, "engine_kwargs")?.["gpu_memory_utilization"] ?? VLLM_DEFAULT;
		if (typeof taken !== "number" || taken <= share) return [];
		const written = findWritten(context.config, target, model.id, ["engine_kwargs", "gpu_memory_utilization"]);
		const help = "Leave gpu_memory_utilization out with gpu_fraction, which sets it, or lower it to the share.";
		if (written === void 0) return [{
			code: "RF404",
			message: `vLLM takes ${taken} of the GPU's memory, and the model's share of the GPU is ${share}`,
			path: writtenAt(context.config, target, model.id, ["placement_group_config"]),
			anchor: "key",
			help: `Use \`gpu_fraction: ${share}\` in place of it.`
		}];
		const message = `gpu_memory_utilization is ${taken}, and the model's share of the GPU is ${share}`;
		const key = model.config.gpu_fraction ? "gpu_fraction" : "placement_group_config";
		const related = [{
			message: `${key} is set here`,
			path: writtenAt(context.config, target, model.id, [key])
		}];
		return [{
			code: "RF404",
			message,
			path: written.path,
			help,
			related
		}];
	});
}
/** The smallest share of a GPU that a worker has, when it is less than one. */
function shareOf(model) {
	const shares = model.resolved.bundles.map((bundle) => amount(bundle, "GPU")).filter((share) => share > 0 && share < 1);
	return shares.length === 0 ? void 0 : Math.min(...shares);
}

// src/rules/capacity/reachable-max.ts
/** The autoscaler can reach `max_replicas` with the model alone on the target. */
function reachableMax(context) {
	return forEachModel(context, (model, view) => {
		const inventory = inventoryOf(view);
		const { initialReplicas, maxReplicas } = model.resolved;
		if (inventory === void 0 || maxReplicas <= initialReplicas || gpusPerReplica(model) === 0) return [];
		if (inventory.possible.some((group) => group.gpus > 0)) return [];
		const nodes = matching(inventory.nodes, model);
		const room = (replicas) => fit(piecesOf(model, replicas, inventory.nodes), inventory.nodes);
		if (nodes.length === 0 || !room(Math.max(1, initialReplicas)) || room(maxReplicas)) return [];
		const written = findWritten(context.config, view.target?.name, model.id, ["autoscaling_config", "max_replicas"]);
		if (written === void 0) return [];
		const needed = gpus(round(gpusPerReplica(model) * maxReplicas));
		return [{
			code: "RF406",
			message: `${maxReplicas} replicas of ${quote(model.id)} would need ${needed}, and target ${quote(inventory.target)} has ${gpusInWords(nodes)}`,
			path: written.path,
			help: "Lower max_replicas, or declare `autoscaling_nodes` of the target."
		}];
	});
}

// src/rules/capacity/room-for-all.ts
/** All models together have room on the target, as many replicas as start at once. */
function roomForAll(context) {
	return context.views.flatMap((view) => {
		const inventory = inventoryOf(view);
		if (inventory === void 0 || inventory.possible.some((group) => group.gpus > 0)) return [];
		return firstWithoutRoom(context, view, view.models.filter((model) => gpusPerReplica(model) > 0 && hasRoomAlone(model, inventory)), inventory);
	});
}
function firstWithoutRoom(context, view, models, inventory) {
	const pieces = [];
	for (const model of models) {
		pieces.push(...piecesOf(model, model.resolved.initialReplicas, inventory.nodes));
		if (fit(pieces, inventory.nodes)) continue;
		const total = models.reduce((sum, each) => sum + gpusPerReplica(each) * each.resolved.initialReplicas, 0);
		return [{
			code: "RF412",
			message: `Together the models need ${gpus(round(total))}, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)}: no room is left for ${quote(model.id)}`,
			path: sizeKey(context, view, model),
			anchor: "key",
			help: "Give models a `gpu_fraction`, use fewer replicas, or correct the `nodes` of the target."
		}];
	}
	return [];
}

// src/rules/engine-kwargs-misplaced.ts
/**
* Keys of a model that stand one level too deep and that vLLM knows as well, as `revision`. Those that it does not know
* are mistakes in the shape of the file.
*/
function engineKwargsMisplaced(context) {
	return forEachModel(context, (model, view) => Object.keys(mapAt(model.json, "engine_kwargs") ?? {}).flatMap((key) => {
		if (!modelKeys.includes(key)) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", key]);
		return [{
			code: "RF304",
			message: `${key} is not written under engine_kwargs`,
			path,
			anchor: "key",
			help: "Write it directly under the model."
		}];
	}));
}

// src/engine/unknown-names.ts
/** Arguments that load a file with more names, beside those that take the names. */
const loaders = {
	kv_connector: "kv_connector_module_path",
	reasoning_parser: "reasoning_parser_plugin"
};
/** Lists to which only such an argument adds names, so that without it there are no others. */
const closedWithoutLoader = /* @__PURE__ */ new Set([...Object.keys(loaders), "tool_call_parser"]);
/** Every unknown name in a map of engine arguments, with all layers merged: one may bring what another names. */
function unknownNames(kwargs, catalogue) {
	return isMap(kwargs) ? namesIn(kwargs, catalogue.arguments, [], catalogue) : [];
}
function namesIn(map, fields, path, catalogue) {
	return Object.entries(map).flatMap(([key, value]) => {
		const type = entryOf(fields, key);
		if (type === void 0) return [];
		const at = [...path, key];
		if (isMap(value)) {
			const owner = type.class === void 0 ? void 0 : entryOf(catalogue.classes, type.class);
			if (owner !== void 0) return namesIn(value, owner.fields, at, catalogue);
			const { values } = type;
			return values === void 0 ? [] : Object.entries(value).flatMap(([name, one]) => lookedUp(one, values, [...at, name]));
		}
		const loader = entryOf(loaders, key);
		if (loader !== void 0 && typeof map[loader] === "string" && map[loader] !== "") return [];
		return lookedUp(value, type, at);
	});
}
function lookedUp(value, type, path) {
	const { names, anyCase = false } = type;
	if (names === void 0 || typeof value !== "string" || value === "" || /[.:]/u.test(value)) return [];
	const written = anyCase ? folded(value) : value;
	if (names.some((name) => (anyCase ? folded(name) : name) === written)) return [];
	return [{
		path,
		value,
		names,
		closed: anyCase || closedWithoutLoader.has(String(path.at(-1)))
	}];
}
/** vLLM takes some names in any case, and with dashes for underscores. */
function folded(name) {
	return name.toLowerCase().replaceAll("-", "_");
}

// src/rules/engine-kwargs-names.ts
/** More names than these are not listed. */
const MOST_LISTED = 14;
/** Names of parsers, quantizations, backends and the like that vLLM would not find when it starts. */
function engineKwargsNames(context) {
	const catalogue = catalogueOf(context.config);
	if (catalogue === void 0) return [];
	return forEachModel(context, (model, view) => unknownNames(mapAt(model.json, "engine_kwargs"), catalogue).map((unknown) => {
		return findingOf(unknown, writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", ...unknown.path]), catalogue.vllm);
	}));
}
function findingOf({ value, names, closed }, path, vllm) {
	const key = String(path.at(-1));
	const meant = similar(value, names);
	const list = names.length > MOST_LISTED ? void 0 : `Known names: ${names.join(", ")}.`;
	const help = meant === void 0 ? list : `Did you mean ${quote(meant.name)}?`;
	return {
		code: "RF223",
		severity: closed || meant !== void 0 ? "error" : "warn",
		message: `vLLM ${vllm} knows no ${key} ${quote(value)}`,
		path,
		...help === void 0 ? {} : { help },
		...meant?.certain === true ? { repair: [{
			kind: "set_value",
			path,
			value: meant.name
		}] } : {}
	};
}

// src/engine/owned-arguments.ts
const noServer = {
	severity: "warn",
	message: "has no effect: Ray does not run vLLM's HTTP server",
	help: "Remove it."
};
const placedByRay = {
	severity: "error",
	message: "is set by Ray, which places the workers",
	help: "Remove it. What a replica reserves is written under `placement_group_config`."
};
/**
* Arguments of the HTTP server, which Ray replaces, are told by the catalogue; these are the others. Sources: Ray 2.60
* `llm/_internal/serve/engines/vllm/vllm_models.py:get_initialization_kwargs` (refused), vLLM 0.29
* `entrypoints/launchers` (what only vLLM's own programs look at).
*/
const ownedEngineArguments = /* @__PURE__ */ new Map([
	["model", {
		severity: "error",
		message: "is set by Ray",
		help: "Write it as `model_source` of the model."
	}],
	["served_model_name", {
		severity: "error",
		message: "is set by Ray",
		help: "The key under `models` is the id; other names go under `aliases`."
	}],
	["distributed_executor_backend", {
		severity: "error",
		message: "is chosen by Ray",
		help: "Remove it.",
		harmless: "ray"
	}],
	["data_parallel_size", {
		severity: "error",
		message: "needs another kind of application, which rayfleet does not make",
		help: "Remove it, and raise `num_replicas`.",
		harmless: 1
	}],
	["data_parallel_rank", placedByRay],
	["data_parallel_address", placedByRay],
	["data_parallel_rpc_port", placedByRay],
	["nnodes", {
		...placedByRay,
		harmless: 1
	}],
	["node_rank", placedByRay],
	["master_addr", placedByRay],
	["master_port", placedByRay],
	["device_ids", placedByRay],
	["api_key", {
		severity: "error",
		message: "protects nothing: Ray does not run vLLM's HTTP server",
		help: "Remove it, and put a proxy that asks for a key in front of the endpoint."
	}],
	["hf_token", {
		severity: "error",
		message: "would go to Ray in the clear",
		help: "Remove it. The environment variable HF_TOKEN is used.",
		harmless: ""
	}],
	["enable_server_load_tracking", noServer],
	["enable_tokenizer_info_endpoint", noServer],
	["log_config_file", noServer],
	["tool_parser_plugin", {
		severity: "warn",
		message: "has no effect: only vLLM's own HTTP server loads it, which Ray does not run",
		help: "Remove it. A Python package with an entry point in `vllm.general_plugins` can register a parser.",
		harmless: ""
	}]
]);
/** Server arguments of which the rest of vLLM takes notice all the same (vLLM 0.29 `entrypoints/pooling/factories.py`). */
const usedWithoutServer = /* @__PURE__ */ new Set(["enable_flash_late_interaction"]);
/** How an argument is not the user's to set; undefined for one that is. Of a release that is not known, `argument` is not either. */
function ownership(name, argument) {
	const owned = ownedEngineArguments.get(name);
	if (owned !== void 0) return owned;
	return argument?.source === "server" && !usedWithoutServer.has(name) ? noServer : void 0;
}

// src/rules/engine-kwargs-owned.ts
/** Arguments of vLLM that Ray sets, or that have no effect under it. */
function engineKwargsOwned(context) {
	const catalogue = catalogueOf(context.config);
	return forEachModel(context, (model, view) => Object.entries(mapAt(model.json, "engine_kwargs") ?? {}).flatMap(([key, value]) => {
		const argument = entryOf(catalogue?.arguments ?? {}, key);
		const owned = ownership(key, argument);
		if (owned === void 0 || value === owned.harmless) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", key]);
		const { severity, help } = owned;
		return [{
			code: "RF305",
			severity,
			message: `${key} ${owned.message}`,
			path,
			anchor: "key",
			help
		}];
	}));
}

// src/rules/fraction-or-placement.ts
/** `gpu_fraction` makes the placement itself. */
function fractionOrPlacement(context) {
	return forEachModel(context, (model, view) => {
		if (!model.config.gpu_fraction || !model.config.placement_group_config) return [];
		const at = (key) => writtenAt(context.config, view.target?.name, model.id, [key]);
		const message = "gpu_fraction and placement_group_config cannot both be set";
		const help = "Remove one: gpu_fraction makes bundles of that share of a GPU, one for each worker.";
		const related = [{
			message: "placement_group_config is set here",
			path: at("placement_group_config")
		}];
		return [{
			code: "RF309",
			message,
			path: at("gpu_fraction"),
			anchor: "key",
			help,
			related
		}];
	});
}

// src/rules/known-overrides.ts
/** A target overrides models that the config has. */
function knownOverrides({ config, views, partial }) {
	if (partial) return [];
	return views.flatMap(({ target }) => Object.keys(target?.config.overrides?.models ?? {}).flatMap((id) => {
		if (target === void 0 || Object.hasOwn(config.models, id)) return [];
		const similar = suggest(id, Object.keys(config.models));
		const help = similar === void 0 ? "Add the model under `models`." : `Did you mean ${quote(similar)}?`;
		const path = [
			"targets",
			target.name,
			"overrides",
			"models",
			id
		];
		return [{
			code: "RF311",
			message: `There is no model ${quote(id)} to override`,
			path,
			anchor: "key",
			help
		}];
	}));
}

// src/rules/known-ray-release.ts
/** A release of Ray whose engine arguments are not known: nothing is said about them. */
function knownRayRelease({ config }) {
	const ray = config.serving?.ray;
	if (ray === void 0 || catalogueOf(config) !== void 0) return [];
	return [{
		code: "RF224",
		message: `The engine arguments of Ray ${ray} are not known, so engine_kwargs is not checked`,
		path: ["serving", "ray"],
		help: `rayfleet knows those of Ray ${orList(knownRayReleases)}.`
	}];
}

// src/rules/metrics-need-stats.ts
/** `log_engine_metrics` is on unless it is turned off, and Ray refuses it with `disable_log_stats`. */
function metricsNeedStats(context) {
	return forEachModel(context, (model, view) => {
		if (!(mapAt(model.json, "engine_kwargs")?.["disable_log_stats"] === true) || model.config.log_engine_metrics === false) return [];
		return [{
			code: "RF314",
			message: "disable_log_stats takes away the metrics that log_engine_metrics exports",
			path: writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", "disable_log_stats"]),
			anchor: "key",
			help: "Remove it, or add `log_engine_metrics: false` to the model."
		}];
	});
}

// src/rules/one-form-of-bundles.ts
/** A placement is given as `bundles` or as `bundle_per_worker`, and as one of them. */
function oneFormOfBundles(context) {
	return forEachModel(context, (model, view) => {
		const placement = model.config.placement_group_config;
		if (!placement) return [];
		const at = (...key) => writtenAt(context.config, view.target?.name, model.id, ["placement_group_config", ...key]);
		if (placement.bundles && placement.bundle_per_worker) {
			const message = "bundles and bundle_per_worker cannot both be set";
			const related = [{
				message: "bundle_per_worker is set here",
				path: at("bundle_per_worker")
			}];
			return [{
				code: "RF310",
				message,
				path: at("bundles"),
				anchor: "key",
				help: "Remove one of them.",
				related
			}];
		}
		if (placement.bundles || placement.bundle_per_worker || context.partial) return [];
		return [{
			code: "RF310",
			message: "placement_group_config does not say what to reserve",
			path: at(),
			anchor: "key",
			help: "Add `bundle_per_worker` or `bundles`."
		}];
	});
}

// src/rules/one-package-manager.ts
const managers = [
	"conda",
	"pip",
	"uv"
];
/** Ray takes one of `conda`, `pip` and `uv` (`runtime_env/runtime_env.py:RuntimeEnv`). */
function onePackageManager(context) {
	return forEachModel(context, (model, view) => {
		const runtimeEnv = model.config.runtime_env ?? {};
		const [first, second] = managers.filter((manager) => runtimeEnv[manager]);
		if (first === void 0 || second === void 0) return [];
		const at = (key) => writtenAt(context.config, view.target?.name, model.id, ["runtime_env", key]);
		const message = `runtime_env takes one of conda, pip and uv, not ${first} and ${second}`;
		const related = [{
			message: `${first} is set here`,
			path: at(first)
		}];
		return [{
			code: "RF313",
			message,
			path: at(second),
			anchor: "key",
			help: "Remove one of them.",
			related
		}];
	});
}

// src/rules/options-ray-refuses.ts
/** Keys that Ray Serve takes in general and refuses for every language model; each tried on Ray 2.60. */
const refused = [
	{
		key: ["max_replicas_per_node"],
		message: "max_replicas_per_node does not go with the placement group that every model has",
		help: "Remove it, and use `placement_group_config: {strategy: STRICT_SPREAD}` or labels."
	},
	{
		key: ["user_config"],
		message: "user_config has no receiver: Ray's LLMServer has no `reconfigure`",
		help: "Remove it. Engine settings go under `engine_kwargs`."
	},
	{
		key: ["runtime_env", "image_uri"],
		message: "image_uri cannot be used: Ray Serve LLM adds a key to runtime_env that does not go with it",
		help: "Remove it, and start the nodes from the image."
	},
	{
		key: ["runtime_env", "container"],
		message: "container cannot be used: Ray Serve LLM adds a key to runtime_env that does not go with it",
		help: "Remove it, and start the nodes from the image."
	}
];
/** Keys that would fail every start. */
function optionsRayRefuses(context) {
	return forEachModel(context, (model, view) => refused.flatMap(({ key, message, help }) => {
		const written = findWritten(context.config, view.target?.name, model.id, key);
		return written === void 0 ? [] : [{
			code: "RF321",
			message,
			path: written.path,
			anchor: "key",
			help
		}];
	}));
}

// src/rules/replicas-or-autoscaling.ts
/** Ray refuses `num_replicas` beside `autoscaling_config`, also when they come from different places of the config. */
function replicasOrAutoscaling(context) {
	return forEachModel(context, (model, view) => {
		const target = view.target?.name;
		const replicas = findWritten(context.config, target, model.id, ["num_replicas"]);
		const autoscaling = findWritten(context.config, target, model.id, ["autoscaling_config"]);
		if (replicas === void 0 || autoscaling === void 0) return [];
		const message = "num_replicas and autoscaling_config cannot both be set";
		if (replicas.strength === autoscaling.strength) {
			const help = "Remove num_replicas; the autoscaler starts with `min_replicas`, or `initial_replicas`.";
			const related = [{
				message: "autoscaling_config is set here",
				path: autoscaling.path
			}];
			return [{
				code: "RF301",
				message,
				path: replicas.path,
				anchor: "key",
				help,
				related
			}];
		}
		const [stronger, weaker] = replicas.strength < autoscaling.strength ? [replicas, autoscaling] : [autoscaling, replicas];
		const name = String(weaker.path.at(-1));
		const help = `Add \`${name}: null\` next to it, which takes away what was set before.`;
		const related = [{
			message: `${name} is set here`,
			path: weaker.path
		}];
		return [{
			code: "RF301",
			message,
			path: stronger.path,
			anchor: "key",
			help,
			related
		}];
	});
}

// src/rules/reserved-variables.ts
/** Variables of this prefix mark what belongs to a fleet. */
const RESERVED_PREFIX = "RAYFLEET_";
/** No model says by itself which fleet it belongs to. */
function reservedVariables(context) {
	return forEachModel(context, (model, view) => Object.keys(model.config.runtime_env?.env_vars ?? {}).flatMap((name) => {
		if (!name.startsWith(RESERVED_PREFIX)) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, [
			"runtime_env",
			"env_vars",
			name
		]);
		return [{
			code: "RF318",
			message: `${quote(name)} is a variable of rayfleet's own`,
			path,
			anchor: "key",
			help: `Use a name without ${RESERVED_PREFIX}.`
		}];
	}));
}

// src/rules/revision-of-hub-model.ts
/** Only repositories of the Hub have revisions. */
function revisionOfHubModel(context) {
	return forEachModel(context, (model, view) => {
		if (!model.config.revision || isHubId(model.config.model_source)) return [];
		const at = (key) => writtenAt(context.config, view.target?.name, model.id, [key]);
		const message = "revision has no effect: the model does not come from the Hugging Face Hub";
		const related = [{
			message: "model_source is set here",
			path: at("model_source")
		}];
		return [{
			code: "RF312",
			message,
			path: at("revision"),
			anchor: "key",
			help: "Remove it.",
			related
		}];
	});
}

// src/rules/route-prefix.ts
/** Ray adds `/v1` to the prefix by itself. */
function routePrefix(context) {
	return context.views.flatMap(({ target }) => {
		const path = [...target === void 0 ? [] : [[
			"targets",
			target.name,
			"overrides",
			"gateway",
			"route_prefix"
		]], ["gateway", "route_prefix"]].find((each) => typeof lookUp(context.config, each) === "string");
		const prefix = path === void 0 ? void 0 : lookUp(context.config, path);
		if (path === void 0 || typeof prefix !== "string" || !/(^|\/)v1$/u.test(prefix)) return [];
		const without = prefix.replace(/\/v1$/u, "") || "/";
		return [{
			code: "RF303",
			message: `With the route prefix ${quote(prefix)} clients would have to ask for ${quote(`${prefix}/v1/models`)}`,
			path,
			help: `Write ${quote(without)}: \`/v1\` is added to it.`
		}];
	});
}

// src/rules/smoke-test-for-task.ts
/** What a model answers, by its task; an embedding model also compares texts. */
const answered = {
	generate: [
		"chat",
		"completion",
		"request"
	],
	embed: [
		"embed",
		"score",
		"request"
	],
	score: ["score", "request"],
	transcribe: ["request"]
};
/** A smoke test asks for what the model's task can answer. Without a task vLLM finds out by itself. */
function smokeTestForTask(context) {
	return forEachModel(context, (model, view) => {
		const { task } = model.config;
		if (!task) return [];
		const kinds = answered[task];
		const list = writtenAt(context.config, view.target?.name, model.id, ["smoke_tests"]);
		return model.resolved.smokeTests.flatMap((test, index) => smokeTestKinds.flatMap((kind) => {
			if (test[kind] === void 0 || kinds.includes(kind)) return [];
			const message = `A model with the task ${quote(task)} does not answer ${quote(kind)}`;
			const help = `Use ${kinds.map((each) => quote(each)).join(" or ")}, or change the task.`;
			const related = [{
				message: "task is set here",
				path: writtenAt(context.config, view.target?.name, model.id, ["task"])
			}];
			return [{
				code: "RF322",
				message,
				path: [
					...list,
					index,
					kind
				],
				anchor: "key",
				help,
				related
			}];
		}));
	});
}

// src/rules/source-in-repository.ts
/** A path relative to the file stays in the checkout: elsewhere every machine has something else. */
function sourceInRepository(context) {
	const { repositoryDir } = context;
	if (repositoryDir === void 0) return [];
	return forEachModel(context, (model, view) => {
		const source = model.config.model_source;
		if (!isRelativePath(source) || view.target?.config.kind === "cluster") return [];
		const way = relative(repositoryDir, join(context.configDir, source));
		if (way !== ".." && !way.startsWith("../") && !isAbsolute(way)) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, ["model_source"]);
		return [{
			code: "RF317",
			message: `${quote(source)} leads out of the repository`,
			path,
			help: "Write a path on the nodes in full, starting with `/`."
		}];
	});
}

// src/rules/source-on-target.ts
/** Every target can find the weights of every model. */
function sourceOnTarget({ config, views }) {
	return views.flatMap(({ target, merged }) => merged.flatMap((model) => sourceFindings(config, target?.name, model)));
}

// src/rules/unique-deployments.ts
/** In one application Ray names deployments after the models, and `.` becomes `_`, `/` becomes `--`. */
function uniqueDeployments({ config, views }) {
	if (config.layout !== "single_app") return [];
	return views.flatMap(({ models }) => {
		const taken = /* @__PURE__ */ new Map();
		return models.flatMap(({ id }) => {
			const name = deploymentName(id);
			const first = taken.get(name);
			taken.set(name, first ?? id);
			if (first === void 0) return [];
			return [{
				code: "RF319",
				message: `${quote(id)} and ${quote(first)} are the same name to Ray, ${quote(name)}`,
				path: ["models", id],
				anchor: "key",
				help: "Rename one of the models, or use `layout: gateway`.",
				related: [{
					message: "The other model",
					path: ["models", first]
				}]
			}];
		});
	});
}

// src/rules/unique-names.ts
/** Ids and aliases share one name space: a request names one model. */
function uniqueNames(context) {
	return context.views.flatMap((view) => repeatedNames(context, view));
}
function repeatedNames(context, view) {
	const findings = [];
	const taken = /* @__PURE__ */ new Map();
	for (const { id } of view.models) taken.set(id, {
		path: ["models", id],
		owner: id,
		kind: "id"
	});
	for (const model of view.models) {
		const list = writtenAt(context.config, view.target?.name, model.id, ["aliases"]);
		for (const [index, alias] of model.resolved.aliases.entries()) {
			const name = {
				path: [...list, index],
				owner: model.id,
				kind: "alias"
			};
			const first = taken.get(alias);
			if (first === void 0) taken.set(alias, name);
			else findings.push(repeated(alias, first, name));
		}
	}
	return findings;
}
function repeated(alias, first, second) {
	return {
		code: "RF302",
		message: `${quote(alias)} ${described(first, second)}`,
		path: second.path,
		help: "Remove this alias, or give it another name.",
		related: [{
			message: `${quote(alias)} is used here`,
			path: first.path
		}]
	};
}
function described(first, second) {
	if (first.kind === "id") return first.owner === second.owner ? "is the id of the model itself" : "is the id of another model";
	return first.owner === second.owner ? "is listed twice" : `is also an alias of ${quote(first.owner)}`;
}

// src/rules/rules.ts
/** Every rule, in the order in which mistakes are told. */
const rules = [
	replicasOrAutoscaling,
	uniqueNames,
	routePrefix,
	engineKwargsMisplaced,
	engineKwargsOwned,
	engineKwargsNames,
	knownRayRelease,
	autoscalingBounds,
	autoscalingTarget,
	acceleratorAgreement,
	fractionOrPlacement,
	oneFormOfBundles,
	knownOverrides,
	revisionOfHubModel,
	onePackageManager,
	metricsNeedStats,
	sourceOnTarget,
	sourceInRepository,
	reservedVariables,
	uniqueDeployments,
	optionsRayRefuses,
	smokeTestForTask,
	acceleratorAvailable,
	enoughGpus,
	enoughCpus,
	memoryShare,
	roomForAll,
	reachableMax
];

// src/rules/check-rules.ts
/** Every mistake that takes more than one key to see, each once, in the order of the rules. */
function checkRules(config, options) {
	const findings = [];
	const targets = [];
	for (const name of options.targets ?? Object.keys(config.targets ?? {})) {
		const chosen = namedTarget(config, name);
		if (chosen.ok) targets.push(chosen.target);
		else findings.push(...chosen.findings.filter((finding) => finding.code !== "RF210"));
	}
	const context = {
		config,
		views: targets.length === 0 ? [viewOf(config, void 0, options)] : targets.map((target) => viewOf(config, target, options)),
		configDir: options.configDir,
		...options.repositoryDir === void 0 ? {} : { repositoryDir: options.repositoryDir },
		partial: options.partial ?? false
	};
	findings.push(...rules.flatMap((rule) => rule(context)));
	return eachMistakeOnce(findings);
}
function viewOf(config, target, options) {
	const merged = mergedModels(config, target?.config);
	return {
		models: merged.flatMap(({ id, json, config: model }) => model === void 0 ? [] : [{
			id,
			json,
			config: model,
			resolved: resolveModel(id, model, json, options.configDir)
		}]),
		merged,
		...target === void 0 ? {} : { target }
	};
}
/** One mistake shows on several targets: it is told once, and what differs is added to it. */
function eachMistakeOnce(findings) {
	const mistakes = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = `${finding.code} ${JSON.stringify(finding.path)}`;
		const known = mistakes.get(key);
		mistakes.set(key, known === void 0 ? finding : joined(known, finding));
	}
	return [...mistakes.values()];
}
function joined(first, second) {
	if (new Set([first, ...first.related ?? []].map((part) => part.message)).has(second.message)) return first;
	const more = { message: second.message };
	return {
		...first,
		related: [...first.related ?? [], more]
	};
}

export { ownership as n, checkRules as t };