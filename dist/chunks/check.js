import { t as loadWhole } from "./first.js";
import { E as suggest, O as loadAnyConfig, U as isScript, f as readGiven, i as optionText, it as quote, nt as ownEntry, q as isJsonObject, rt as orList, y as dataOf } from "./start.js";
import { $ as definitionOf, B as findWritten, D as invalidConfig, E as smokeTestKinds, G as isRelativePath, H as lookUp, J as mergedGateway, K as placedSource, O as fitResult, Q as hasConfigShape, T as modelsIn, U as writtenAt, V as layerPaths, W as isHubId, X as builtInDefaults, Y as mergedModels, Z as DEFAULT_RAY, _ as nodeGroup, b as namedTarget, et as configShape, g as isSharedGpu, h as sourceFindings, m as resolveModel, p as openedConfig, q as mapAt, tt as modelKeys, ut as codes, v as acceleratorKind, x as shapeOf, y as workerCount } from "./open.js";
const { basename, dirname, isAbsolute, join, relative, resolve } = process.getBuiltinModule("node:path");
const { existsSync, globSync } = process.getBuiltinModule("node:fs");

// src/cli/commands/merged-result.ts
/** From bad to good: the first of these that any config has is the outcome of all. */
const WORST_FIRST = [
	"config-missing",
	"config-invalid",
	"warnings"
];
/** One result of several configs: every message of each, and the worst outcome. */
function mergedResult(command, results) {
	const failed = results.find(({ result }) => !result.ok);
	const reasons = results.map(({ result }) => result.reason_code);
	const worst = WORST_FIRST.find((reason) => reasons.includes(reason)) ?? failed?.result.reason_code ?? reasons[0];
	const fixed = results.flatMap(({ result }) => result.fixed ?? []);
	return {
		schema_version: 1,
		command,
		ok: failed === void 0,
		decision: failed?.result.decision ?? "passed",
		reason_code: worst ?? "no-problems",
		diagnostics: results.flatMap(({ result }) => result.diagnostics),
		...fixed.length === 0 ? {} : { fixed },
		configs: results.map(partOf),
		timings: results.flatMap(({ result }) => result.timings)
	};
}
function partOf({ config, result }) {
	const { ok, decision, reason_code, fleet, target, plan, digests, fit, placement, fits } = result;
	return {
		config,
		ok,
		decision,
		reason_code,
		...fleet === void 0 ? {} : { fleet },
		...target === void 0 ? {} : { target },
		...plan === void 0 ? {} : { plan },
		...digests === void 0 ? {} : { digests },
		...fit === void 0 ? {} : { fit },
		...placement === void 0 ? {} : { placement },
		...fits === void 0 ? {} : { fits }
	};
}

// src/resolve/commit.ts
const COMMIT = /^[0-9a-f]{40}$/u;
/** A commit in full: the only revision that names the same content for ever. */
function isCommit(revision) {
	return revision !== null && COMMIT.test(revision);
}

// src/hub/wanted-sources.ts
/** Every repository of the Hub that the config needs on any target, sorted. */
function wantedSources(config) {
	const wanted = /* @__PURE__ */ new Map();
	const targets = Object.keys(config.targets ?? {});
	for (const target of targets.length === 0 ? [void 0] : targets) for (const model of mergedModels(config, target === void 0 ? void 0 : ownEntry(config.targets, target))) for (const { source, revision, use } of sourcesOf(config, target, model)) {
		const key = sourceKey(source, revision);
		const entry = wanted.get(key) ?? {
			source,
			revision,
			uses: []
		};
		wanted.set(key, entry);
		if (!entry.uses.some((known) => known.role === use.role && samePath(known.path, use.path))) entry.uses.push(use);
	}
	return [...wanted].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, entry]) => entry);
}
/** One text for a repository at a revision. */
function sourceKey(source, revision) {
	return `${source}\n${revision ?? ""}`;
}
function sourcesOf(config, target, { id, json, config: model }) {
	if (model === void 0) return [];
	const engineKwargs = mapAt(json, "engine_kwargs") ?? {};
	const needed = [];
	const add = (role, source, at, revision) => {
		if (typeof source !== "string" || source === "" || !isHubId(source)) return;
		const path = writtenAt(config, target, id, at);
		const written = revision === void 0 ? void 0 : findWritten(config, target, id, revision.at)?.path;
		const beside = revision === void 0 ? path : [...path.slice(0, -1), revision.at.at(-1) ?? ""];
		const use = {
			modelId: id,
			role,
			path,
			revisionPath: written ?? beside,
			isOwn: isOwn(config, id, at, path, written ?? beside),
			engineKwargs,
			task: model.task ?? "generate"
		};
		needed.push({
			source,
			revision: typeof revision?.value === "string" ? revision.value : null,
			use
		});
	};
	add("model", model.model_source, ["model_source"], {
		at: ["revision"],
		value: model.revision ?? void 0
	});
	const { tokenizer, tokenizer_revision: tokenizerRevision, lora_modules: adapters } = engineKwargs;
	if (tokenizer !== model.model_source) add("tokenizer", tokenizer, ["engine_kwargs", "tokenizer"], {
		at: ["engine_kwargs", "tokenizer_revision"],
		value: tokenizerRevision
	});
	const draft = mapAt(engineKwargs, "speculative_config") ?? {};
	if (draft["model"] !== model.model_source) add("draft", draft["model"], [
		"engine_kwargs",
		"speculative_config",
		"model"
	], {
		at: [
			"engine_kwargs",
			"speculative_config",
			"revision"
		],
		value: draft["revision"]
	});
	for (const [index, adapter] of (Array.isArray(adapters) ? adapters : []).entries()) if (isJsonObject(adapter)) add("adapter", adapter["path"], [
		"engine_kwargs",
		"lora_modules",
		index,
		"path"
	]);
	return needed;
}
/** A default goes for other models, too, and a model's own key for other targets, where its source may be another. */
function isOwn(config, id, at, path, revision) {
	if (revision[0] === "targets") return revision[3] === "models";
	if (revision[0] !== "models") return false;
	return [void 0, ...Object.keys(config.targets ?? {})].every((target) => {
		const written = findWritten(config, target, id, at)?.path;
		return written === void 0 || samePath(written, path);
	});
}
function samePath(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// src/hub/lock/lock.ts
/** Stands beside the config, and is committed with it. */
const LOCK_FILE = "models.lock.json";
/**
* The record of a repository at a revision, as both are written in the config. What was locked under the name of a
* branch is known under its commit, too, so that a model that is pinned to what the lock says needs no new one.
*/
function recordOf(lock, source, revision) {
	const records = lock.models.filter((record) => record.source === source);
	return records.find((record) => record.revision === revision) ?? (isCommit(revision) ? records.find(({ commit }) => commit === revision) : void 0);
}
/** Records in the order of the file. */
function sortedRecords(records) {
	return records.toSorted((one, other) => sourceKey(one.source, one.revision) < sourceKey(other.source, other.revision) ? -1 : 1);
}

// src/packing/packed-node.ts
/** Ray counts in units of 1/10000 (`src/ray/common/scheduling/fixed_point.h`). */
const UNIT = 1e-4;
const ACCELERATOR = "accelerator_type:";
function emptyNodes(groups) {
	return groups.flatMap((group, index) => Array.from({ length: group.count }, (_, number) => ({
		name: `${index + 1}.${number + 1}`,
		group,
		cpus: group.cpus ?? Number.POSITIVE_INFINITY,
		cpuParts: [],
		freeGpus: group.gpus,
		gpus: Array.from({ length: group.gpus }, () => ({
			free: 1,
			parts: []
		}))
	})));
}
function needOf(bundle) {
	const others = Object.entries(bundle).filter(([name, amount]) => amount > 0 && name !== "CPU" && name !== "GPU");
	const kinds = others.flatMap(([name]) => name.startsWith(ACCELERATOR) ? [name.slice(17)] : []);
	return {
		cpus: bundle["CPU"] ?? 0,
		gpus: bundle["GPU"] ?? 0,
		kinds,
		others
	};
}
/**
* Takes a bundle's CPUs and GPUs from a node, as a raylet does: whole GPUs that nobody uses, and for what is left of an
* amount the fullest GPU on which it fits (Ray `src/ray/common/scheduling/resource_instance_set.cc:TryAllocate`).
* Undefined when it does not fit. Resources that nodes cannot declare are looked at only where `others` has them.
*/
function takeBundle(node, need, owner) {
	if (!hasCpus(node, need.cpus) || !hasOthers(node, need)) return void 0;
	const taken = gpusFor(node, need.gpus);
	if (taken === void 0) return void 0;
	takeCpus(node, {
		model: owner.model,
		replica: owner.replica,
		cpus: need.cpus
	});
	node.freeGpus = rounded(node.freeGpus - need.gpus);
	takeOthers(node, need, 1);
	for (const { gpu, share } of taken) {
		gpu.free = rounded(gpu.free - share);
		gpu.parts.push({
			model: owner.model,
			replica: owner.replica,
			share
		});
	}
	const undo = () => {
		node.cpus += need.cpus;
		node.cpuParts.pop();
		node.freeGpus = rounded(node.freeGpus + need.gpus);
		takeOthers(node, need, -1);
		for (const { gpu, share } of taken) {
			gpu.free = rounded(gpu.free + share);
			gpu.parts.pop();
		}
	};
	return {
		node,
		undo
	};
}
/** True when `takeBundle` would take it. */
function hasRoomFor(node, need) {
	return node.freeGpus + UNIT / 2 >= need.gpus && hasCpus(node, need.cpus) && hasOthers(node, need) && gpusFor(node, need.gpus) !== void 0;
}
/** Takes CPUs alone from a node that has them. */
function takeCpus(node, part) {
	node.cpus -= part.cpus;
	node.cpuParts.push(part);
}
function hasCpus(node, cpus) {
	return node.cpus + UNIT / 2 >= cpus;
}
function gpusFor({ gpus }, amount) {
	const whole = Math.floor(amount + UNIT / 2);
	const part = rounded(amount - whole);
	const taken = [];
	for (const gpu of gpus) {
		if (taken.length === whole) break;
		if (gpu.free === 1) taken.push({
			gpu,
			share: 1
		});
	}
	if (taken.length < whole) return void 0;
	if (part <= 0) return taken;
	let best;
	for (const gpu of gpus) {
		if (taken.some((one) => one.gpu === gpu) || gpu.free < part) continue;
		if (best === void 0 || gpu.free < best.free) best = gpu;
	}
	return best === void 0 ? void 0 : [...taken, {
		gpu: best,
		share: part
	}];
}
function hasOthers({ group, others }, need) {
	if (others === void 0) return hasKinds(group, need);
	return need.others.every(([name, amount]) => (others.get(name) ?? 0) + UNIT / 2 >= amount);
}
function takeOthers({ others }, need, sign) {
	if (others === void 0) return;
	for (const [name, amount] of need.others) others.set(name, (others.get(name) ?? 0) - sign * amount);
}
/** True when the node has every kind of accelerator that the bundle names; a node that names none may have any. */
function hasKinds(group, { kinds }) {
	return kinds.every((kind) => isKind(group, kind));
}
/**
* True when the node's GPUs are of a kind, or may be: nodes with a label for the size of their A100 have Ray's own label,
* `A100`, too.
*/
function isKind({ acceleratorType: there, gpu, gpuMemoryGib, gpus }, asked) {
	if (gpus === 0) return false;
	if (there === void 0) return gpu === void 0 && gpuMemoryGib === void 0;
	return there === asked || asked === "A100" && there.startsWith("A100-");
}
/** Higher where more is left afterwards, as Ray prefers it (`policy/scorer.cc:LeastResourceScorer`). */
function scoreOf(node, need) {
	return left(node.freeGpus, need.gpus) + (Number.isFinite(node.cpus) ? left(node.cpus, need.cpus) : 0);
}
function left(free, asked) {
	return asked <= 0 || free <= 0 ? 0 : (free - asked) / free;
}
function rounded(share) {
	return Math.round(share / UNIT) / 1e4;
}

// src/packing/place-replica.ts
/**
* Places a replica's bundles on nodes by Ray's own policies (`policy/bundle_scheduling_policy.cc`); takes nothing when
* one of them finds no place. Ray looks at the sum of a node's GPUs first and at each GPU later; here each GPU is looked
* at from the start, so a replica that Ray would try in vain on one node is placed on another.
*/
function placeReplica(nodes, replica) {
	const needs = replica.bundles.map(needOf).toSorted(compare);
	const taken = [];
	if (policies[replica.strategy](nodes, needs, replica, taken)) return taken;
	undo(taken);
}
/** Places so many equal replicas; takes nothing when one of them finds no place. */
function placeAll(nodes, replica, count) {
	const taken = [];
	for (let index = 0; index < count; index += 1) {
		const placed = placeReplica(nodes, {
			...replica,
			replica: index
		});
		if (placed === void 0) {
			undo(taken);
			return;
		}
		taken.push(...placed);
	}
	return taken;
}
/** Gives back what was taken. */
function undo(taken) {
	for (const allocation of taken.toReversed()) allocation.undo();
}
const policies = {
	/** As many as possible on the best node, the others on the next one; no node is looked at twice. */
	PACK(nodes, needs, owner, taken) {
		let rest = needs;
		const used = /* @__PURE__ */ new Set();
		for (let [first] = rest; first !== void 0; [first] = rest) {
			const allocation = takeOnBest(nodes, first, owner, (node) => !used.has(node));
			if (allocation === void 0) return false;
			taken.push(allocation);
			used.add(allocation.node);
			rest = rest.slice(1).filter((need) => !push(taken, takeBundle(allocation.node, need, owner)));
		}
		return true;
	},
	/** Each on another node while there are any. */
	SPREAD(nodes, needs, owner, taken) {
		const used = /* @__PURE__ */ new Set();
		for (const need of needs) {
			const allocation = takeOnBest(nodes, need, owner, (node) => !used.has(node)) ?? takeOnBest(nodes, need, owner, (node) => used.has(node));
			if (allocation === void 0) return false;
			used.add(allocation.node);
			taken.push(allocation);
		}
		return true;
	},
	STRICT_SPREAD(nodes, needs, owner, taken) {
		const used = /* @__PURE__ */ new Set();
		for (const need of needs) {
			const allocation = takeOnBest(nodes, need, owner, (node) => !used.has(node));
			if (allocation === void 0) return false;
			used.add(allocation.node);
			taken.push(allocation);
		}
		return true;
	},
	STRICT_PACK(nodes, needs, owner, taken) {
		const sum = summed(needs);
		const score = (node) => scoreOf(node, sum);
		for (const node of nodes.toSorted((one, other) => score(other) - score(one))) {
			const mark = taken.length;
			if (needs.every((need) => push(taken, takeBundle(node, need, owner)))) return true;
			undo(taken.splice(mark));
		}
		return false;
	}
};
function push(taken, allocation) {
	if (allocation !== void 0) taken.push(allocation);
	return allocation !== void 0;
}
/** Takes the bundle on the best node that has room for it; of equal ones on the first. */
function takeOnBest(nodes, need, owner, isAllowed) {
	let best;
	let most = Number.NEGATIVE_INFINITY;
	for (const node of nodes) {
		const score = scoreOf(node, need);
		if (score <= most || !isAllowed(node) || !hasRoomFor(node, need)) continue;
		best = node;
		most = score;
	}
	return best === void 0 ? void 0 : takeBundle(best, need, owner);
}
/** Most GPUs first, then CPUs, as Ray sorts them. */
function compare(one, other) {
	return other.gpus - one.gpus || other.cpus - one.cpus;
}
function summed(needs) {
	const sum = (key) => needs.reduce((total, need) => total + need[key], 0);
	return {
		cpus: sum("cpus"),
		gpus: sum("gpus"),
		kinds: [],
		others: []
	};
}

// src/resolve/deployment-name.ts
/** Serve's name of a model's deployment (Ray 2.60 `llm/_internal/serve/core/server/builder.py:_get_deployment_name`). */
function deploymentName(modelId) {
	return `LLMServer:${modelId.replaceAll("/", "--").replaceAll(".", "_")}`;
}

// src/packing/why-no-place.ts
/** Why a replica finds no place on these nodes, on which nothing lies; leaves them so. */
function whyNoPlace(replica, empty) {
	if (isPlaced(empty, replica)) return { kind: "taken" };
	const groups = [...new Set(empty.map((node) => node.group))];
	for (const need of replica.bundles.map(needOf)) {
		const fitting = groups.filter((group) => hasKinds(group, need));
		if (fitting.length === 0) return {
			kind: "accelerator",
			wanted: need.kinds.join(" and ")
		};
		for (const resource of ["GPU", "CPU"]) {
			const needed = resource === "GPU" ? need.gpus : need.cpus;
			const most = Math.max(...fitting.map((group) => amountOf(group, resource)));
			if (needed > most) return {
				kind: "node-too-small",
				resource,
				needed,
				most
			};
		}
	}
	const { strategy, bundles } = replica;
	return (strategy === "STRICT_PACK" || strategy === "STRICT_SPREAD") && isPlaced(empty, {
		...replica,
		strategy: "PACK"
	}) ? {
		kind: "strategy",
		strategy,
		bundles: bundles.length
	} : { kind: "target-too-small" };
}
function isPlaced(nodes, replica) {
	const taken = placeReplica(nodes, replica);
	undo(taken ?? []);
	return taken !== void 0;
}
function amountOf(group, resource) {
	return resource === "GPU" ? group.gpus : group.cpus ?? Number.POSITIVE_INFINITY;
}

// src/packing/pack-fleet.ts
/** All replicas at their maximum, or at the start. */
const atMost = (model) => model.maxReplicas;
const atStart = (model) => model.initialReplicas;
/** A gateway replica's CPU: Serve's default for a deployment that asks for none. */
const GATEWAY_CPUS = 1;
/** Larger targets, and larger fleets on them, are not packed, as what a config says may be anything. */
const MOST_GPUS = 5e4;
/** GPUs times bundles. */
const MOST_STEPS = 1e7;
/**
* Where Ray would place a fleet's replicas on the declared nodes of its target. Undefined when the target declares none,
* or the fleet is too large to be drawn.
*/
function packFleet(fleet, replicasOf) {
	if (!canBePacked(fleet, replicasOf)) return void 0;
	return packModels(fleet.target?.nodes ?? [], fleet.models, replicasOf, fleet.gateway.numReplicas);
}
/** The same for models on nodes, without the bound: `isPackable` first. */
function packModels(groups, models, replicasOf, gateways) {
	const asListed = pack(groups, models, replicasOf, gateways);
	if (asListed.unplaced.length === 0) return asListed;
	const largeFirst = pack(groups, models.toSorted((one, other) => gpusOf(other) - gpusOf(one)), replicasOf, gateways);
	return largeFirst.unplaced.length < asListed.unplaced.length ? {
		...largeFirst,
		orderMatters: true
	} : asListed;
}
function pack(groups, models, replicasOf, gateways) {
	const nodes = emptyNodes(groups);
	const unplaced = [];
	let empty;
	for (const model of models) {
		const missing = placeReplicas(nodes, model, replicasOf(model));
		if (missing === 0) continue;
		empty ??= emptyNodes(groups);
		unplaced.push({
			model: model.id,
			replicas: missing,
			why: whyNoPlace(replicaOf(model, 0), empty)
		});
	}
	const waiting = placeGateway(nodes, gateways);
	if (waiting > 0) unplaced.push({
		model: null,
		replicas: waiting,
		why: { kind: "taken" }
	});
	return {
		nodes,
		unplaced,
		orderMatters: false
	};
}
/** Places replicas and returns how many found no place; after the first one, its equals are not tried. */
function placeReplicas(nodes, model, count) {
	for (let index = 0; index < count; index += 1) if (placeReplica(nodes, replicaOf(model, index)) === void 0) return count - index;
	return 0;
}
/** Places the gateway's replicas and returns how many found no place. Without a gateway of ours, Ray's ingress asks for CPUs as well. */
function placeGateway(nodes, replicas) {
	for (let index = 0; index < replicas; index += 1) {
		let most;
		for (const node of nodes) if (most === void 0 || node.cpus > most.cpus) most = node;
		if (most === void 0 || !hasCpus(most, GATEWAY_CPUS)) return replicas - index;
		takeCpus(most, {
			model: null,
			replica: index,
			cpus: GATEWAY_CPUS
		});
	}
	return 0;
}
function replicaOf({ id, bundles, llmConfig }, replica) {
	return {
		model: id,
		replica,
		bundles,
		strategy: strategyOf(llmConfig)
	};
}
/** How Ray lays the bundles of a replica: `PACK` when the `LLMConfig` does not say (Ray 2.60 `PlacementGroupConfig`). */
function strategyOf(llmConfig) {
	const strategy = mapAt(llmConfig, "placement_group_config")?.["strategy"];
	return isStrategy(strategy) ? strategy : "PACK";
}
function isStrategy(value) {
	return value === "PACK" || value === "SPREAD" || value === "STRICT_PACK" || value === "STRICT_SPREAD";
}
function gpusOf(model) {
	return model.bundles.reduce((sum, bundle) => sum + (bundle["GPU"] ?? 0), 0);
}
/** True when the target declares nodes, and the fleet is not too large. */
function canBePacked(fleet, replicasOf) {
	const groups = fleet.target?.nodes ?? [];
	const bundles = fleet.models.reduce((sum, model) => sum + model.bundles.length * replicasOf(model), 0);
	return groups.length > 0 && isPackable(groups, bundles + fleet.gateway.numReplicas);
}
/** True when packing so many bundles on these nodes takes no longer than anybody would wait. */
function isPackable(groups, bundles) {
	const gpus = groups.reduce((sum, group) => sum + group.count * Math.max(1, group.gpus), 0);
	return gpus <= MOST_GPUS && gpus * bundles <= MOST_STEPS;
}

// src/cli/commands/validate.ts
/** The result of the checks that need nothing but the file. */
function validated(command, opened, target) {
	if (opened.hasErrors || opened.config === void 0) return invalidConfig(command, opened);
	return {
		schema_version: 1,
		command,
		ok: true,
		decision: "passed",
		reason_code: opened.diagnostics.some((one) => one.severity === "warn") ? "warnings" : "no-problems",
		fleet: opened.config.name,
		...target === void 0 ? {} : { target },
		diagnostics: opened.diagnostics,
		...fitResult(opened),
		timings: []
	};
}

// src/schema/keys-at.ts
/** Not for people to write. */
const MARK = "$generated";
/** The keys that people write in the map at a path of the config; where several kinds of map can stand, those of all. */
function keysAt(path) {
	const found = alternatives(shapeAt(path)).flatMap(({ properties }) => Object.keys(properties ?? {}));
	return [...new Set(found)].filter((key) => key !== MARK);
}
function shapeAt(path) {
	let shapes = [configShape];
	for (const key of path) shapes = alternatives(shapes).flatMap((shape) => inner(shape, key));
	return shapes;
}
function inner({ properties, additionalProperties, items }, key) {
	const shape = ownEntry(properties, key) ?? (typeof key === "number" ? items : additionalProperties);
	return typeof shape === "object" ? [shape] : [];
}
function alternatives(shapes) {
	return shapes.flatMap((shape) => {
		if (shape.$ref !== void 0) {
			const found = definitionOf(configShape, shape.$ref);
			return typeof found === "boolean" ? [] : alternatives([found]);
		}
		const branches = shape.anyOf ?? shape.oneOf;
		return branches === void 0 ? [shape] : alternatives(branches);
	});
}

// src/engine/removed-arguments.ts
function gone$1(last, why) {
	return {
		last,
		help: `Remove it: ${why}.`,
		remove: true
	};
}
function renamed(last, to) {
	return {
		last,
		help: `It is called ${to} now.`,
		renamed: to
	};
}
function instead(last, help) {
	return {
		last,
		help
	};
}
const promptAdapters = gone$1("0.9", "prompt adapters are not supported any more");
const tokenizerPool = gone$1("0.9", "there is no tokenizer pool any more");
const multiStep = gone$1("0.9", "the scheduler does not plan several steps any more");
const partialPrefills = gone$1("0.26", "the scheduler decides by itself how many prefills it splits");
const acceptance = gone$1("0.6", "vLLM decides by itself which draft tokens it accepts");
const decoding = "Write it as `structured_outputs_config:";
const speculation = "Write it as `speculative_config:";
const balancer = "Write it as `eplb_config:";
/**
* Arguments that were part of vLLM between 0.6 and 0.28 and are not part of 0.29: the difference of the fields of
* `AsyncEngineArgs` and `FrontendArgs` in the released packages (0.8.5, 0.9.2, 0.10.2, 0.11.2, 0.12.0, 0.14.1, 0.16.0,
* 0.18.1, 0.20.2, 0.22.1, 0.24.0, 0.26.0, 0.28.0) and in the source of 0.6.1.
*/
const removedArguments = {
	calculate_kv_scales: gone$1("0.26", "scales come from the checkpoint, or are 1"),
	cuda_graph_sizes: renamed("0.12", "cudagraph_capture_sizes"),
	device: gone$1("0.9", "vLLM takes the device of its platform. For CPUs, add `accelerator_config: {kind: cpu}` to the model"),
	disable_async_output_proc: gone$1("0.10", "output is always processed asynchronously"),
	disable_frontend_multiprocessing: gone$1("0.18", "Ray runs the engine in processes of its own"),
	disable_log_requests: instead("0.9", "Remove it: requests are not logged unless `enable_log_requests` is true."),
	disable_logprobs_during_spec_decoding: acceptance,
	disable_mm_preprocessor_cache: instead("0.12", "Write `mm_processor_cache_gb: 0`."),
	enable_lora_bias: gone$1("0.10", "biases in adapters are not supported any more"),
	enable_multimodal_encoder_data_parallel: instead("0.12", "Write `mm_encoder_tp_mode: data`."),
	enable_prompt_adapter: promptAdapters,
	enable_reasoning: gone$1("0.9", "naming a `reasoning_parser` is enough"),
	engine_use_ray: gone$1("0.6", "the engine runs on Ray already"),
	eplb_log_balancedness: instead("0.11", `${balancer} {log_balancedness: ...}\`.`),
	eplb_step_interval: instead("0.11", `${balancer} {step_interval: ...}\`.`),
	eplb_window_size: instead("0.11", `${balancer} {window_size: ...}\`.`),
	guided_decoding_backend: instead("0.11", `${decoding} {backend: ...}\`.`),
	guided_decoding_disable_additional_properties: instead("0.11", `${decoding} {disable_additional_properties: ...}\`.`),
	guided_decoding_disable_any_whitespace: instead("0.11", `${decoding} {disable_any_whitespace: ...}\`.`),
	guided_decoding_disable_fallback: gone$1("0.11", "name a backend in `structured_outputs_config` and no other is taken"),
	logits_processor_pattern: instead("0.16", "Name the processors themselves in `logits_processors`."),
	long_lora_scaling_factors: gone$1("0.9", "scaled adapters are not supported any more"),
	lora_extra_vocab_size: gone$1("0.11", "adapters cannot add tokens any more"),
	max_context_len_to_capture: instead("0.6", "Remove it, or say which batches are captured in `cudagraph_capture_sizes`."),
	max_long_partial_prefills: partialPrefills,
	max_num_partial_prefills: partialPrefills,
	max_prompt_adapter_token: promptAdapters,
	max_prompt_adapters: promptAdapters,
	max_seq_len_to_capture: instead("0.10", "Remove it, or say which batches are captured in `cudagraph_capture_sizes`."),
	multi_step_stream_outputs: multiStep,
	ngram_prompt_lookup_max: instead("0.6", `${speculation} {method: ngram, prompt_lookup_max: ...}\`.`),
	ngram_prompt_lookup_min: instead("0.6", `${speculation} {method: ngram, prompt_lookup_min: ...}\`.`),
	num_lookahead_slots: gone$1("0.11", "it follows from `speculative_config`"),
	num_redundant_experts: instead("0.11", `${balancer} {num_redundant_experts: ...}\`.`),
	num_scheduler_steps: multiStep,
	num_speculative_tokens: instead("0.6", `${speculation} {num_speculative_tokens: ...}\`.`),
	override_attention_dtype: gone$1("0.26", "attention computes in `dtype`"),
	override_neuron_config: instead("0.9", "Write it as `additional_config`."),
	override_pooler_config: renamed("0.11", "pooler_config"),
	preemption_mode: gone$1("0.10", "preempted requests are always computed again"),
	prompt_adapters: promptAdapters,
	qlora_adapter_name_or_path: gone$1("0.9", "adapters are named in `lora_config` of the model"),
	quantization_param_path: gone$1("0.6", "scales come from the checkpoint, or are 1"),
	rope_scaling: instead("0.10", "Write it as `hf_overrides: {rope_parameters: {...}}`."),
	rope_theta: instead("0.10", "Write it as `hf_overrides: {rope_parameters: {rope_theta: ...}}`."),
	scheduler_delay_factor: gone$1("0.10", "the scheduler does not wait any more"),
	spec_decoding_acceptance_method: acceptance,
	speculative_disable_by_batch_size: acceptance,
	speculative_draft_tensor_parallel_size: instead("0.6", `${speculation} {draft_tensor_parallel_size: ...}\`.`),
	speculative_max_model_len: instead("0.6", `${speculation} {max_model_len: ...}\`.`),
	speculative_model: instead("0.6", `${speculation} {model: ..., num_speculative_tokens: ...}\`.`),
	speculative_model_quantization: instead("0.6", `${speculation} {quantization: ...}\`.`),
	swap_space: gone$1("0.16", "preempted requests are computed again and never swapped to the CPU"),
	task: instead("0.12", "Write `task` directly under the model, or `runner` and `convert` here."),
	tokenizer_pool_extra_config: tokenizerPool,
	tokenizer_pool_size: tokenizerPool,
	tokenizer_pool_type: tokenizerPool,
	typical_acceptance_sampler_posterior_alpha: acceptance,
	typical_acceptance_sampler_posterior_threshold: acceptance,
	use_v2_block_manager: gone$1("0.9", "there is only one block manager"),
	worker_use_ray: gone$1("0.6", "the workers run on Ray already")
};
/** The same for the keys of vLLM's config classes, which are nested in arguments such as `compilation_config`. */
const removedFields = {
	AttentionConfig: {
		use_prefill_decode_attention: instead("0.28", "Name the kernels in `backend`, or leave it out."),
		use_cudnn_prefill: instead("0.20", "Name the backend in `mla_prefill_backend`."),
		use_trtllm_ragged_deepseek_prefill: instead("0.20", "Name the backend in `mla_prefill_backend`."),
		disable_flashinfer_prefill: instead("0.20", "Name the backend in `mla_prefill_backend`.")
	},
	CompilationConfig: {
		compile_ranges_split_points: renamed("0.16", "compile_ranges_endpoints"),
		full_cuda_graph: instead("0.10", "Write `cudagraph_mode: FULL`."),
		level: renamed("0.16", "mode"),
		max_capture_size: renamed("0.10", "max_cudagraph_capture_size"),
		use_cudagraph: instead("0.10", "Write `cudagraph_mode`: NONE, PIECEWISE, FULL, FULL_DECODE_ONLY or FULL_AND_PIECEWISE."),
		use_inductor: instead("0.11", "Write `backend: inductor`, or `backend: eager`.")
	},
	PassConfig: {
		dump_graph_dir: gone$1("0.9", "graphs go to `debug_dump_path` of compilation_config"),
		dump_graph_stages: gone$1("0.9", "graphs go to `debug_dump_path` of compilation_config"),
		enable_async_tp: renamed("0.12", "fuse_gemm_comms"),
		enable_attn_fusion: renamed("0.12", "fuse_attn_quant"),
		enable_fi_allreduce_fusion: renamed("0.12", "fuse_allreduce_rms"),
		enable_fusion: instead("0.12", "Write `fuse_norm_quant` and `fuse_act_quant`."),
		enable_noop: renamed("0.12", "eliminate_noops"),
		enable_sequence_parallelism: renamed("0.12", "enable_sp"),
		fi_allreduce_fusion_max_token_num: instead("0.10", "Write `fi_allreduce_fusion_max_size_mb`."),
		fuse_minimax_qk_norm: gone$1("0.22", "vLLM decides by itself")
	},
	PoolerConfig: {
		activation: renamed("0.14", "use_activation"),
		logit_bias: renamed("0.22", "logit_mean"),
		logit_scale: instead("0.22", "Write `logit_sigma`, which is 1 / logit_scale."),
		normalize: renamed("0.14", "use_activation"),
		softmax: renamed("0.14", "use_activation")
	},
	SpeculativeConfig: {
		acceptance_method: gone$1("0.9", "vLLM decides by itself which draft tokens it accepts"),
		disable_by_batch_size: gone$1("0.16", "speculation does not depend on the size of the batch any more"),
		disable_log_stats: gone$1("0.10", "`disable_log_stats` of the engine decides"),
		disable_logprobs: gone$1("0.10", "log probabilities are always those of the target model"),
		disable_mqa_scorer: gone$1("0.9", "there is only one scorer"),
		enable_chunked_prefill: gone$1("0.10", "`enable_chunked_prefill` of the engine decides"),
		posterior_alpha: gone$1("0.9", "vLLM decides by itself which draft tokens it accepts"),
		posterior_threshold: gone$1("0.9", "vLLM decides by itself which draft tokens it accepts"),
		speculative_token_tree: gone$1("0.20", "draft tokens form no tree any more")
	},
	StructuredOutputsConfig: { disable_fallback: gone$1("0.16", "a backend that is named is the only one that is taken") }
};

// src/engine/check-arguments.ts
/**
* What is wrong with a map of engine arguments: unknown keys, types, values and ranges. `null` is right everywhere in a
* map: it takes the key of a lower layer away. The JSON Schema that is made from the catalogue says the same.
*/
function checkArguments(kwargs, catalogue) {
	const issues = [];
	if (!isMap(kwargs)) return issues;
	checkKeys(kwargs, catalogue.arguments, [], void 0, catalogue, (issue) => issues.push(issue));
	return issues;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkKeys(map, fields, path, owner, catalogue, report) {
	const isOpen = owner !== void 0 && ownEntry(catalogue.classes, owner)?.open === true;
	for (const [key, value] of Object.entries(map)) {
		const type = ownEntry(fields, key) ?? (isOpen ? {} : void 0);
		if (type === void 0) report({
			kind: "unknown",
			path: [...path, key],
			...owner === void 0 ? {} : { owner }
		});
		else if (value !== null) checkValue(value, type, [...path, key], catalogue, report);
	}
}
function checkValue(value, type, path, catalogue, report) {
	const expected = typesOf(type);
	if (expected.length > 0 && !expected.some((name) => isOfType(value, name))) {
		report({
			kind: "type",
			path,
			expected
		});
		return;
	}
	if (type.enum !== void 0 && !type.enum.some((allowed) => allowed === value)) {
		report({
			kind: "value",
			path,
			allowed: type.enum
		});
		return;
	}
	if (typeof value === "number") {
		const bound = brokenBound(value, type);
		if (bound !== void 0) report({
			kind: "range",
			path,
			bound
		});
	} else if (Array.isArray(value)) for (const [index, item] of value.entries()) checkValue(item, type.items ?? {}, [...path, index], catalogue, report);
	else if (isMap(value)) checkMap(value, type, path, catalogue, report);
	else if (expected.length === 0 && !isScalar(value)) report({
		kind: "type",
		path,
		expected: [
			"string",
			"number",
			"boolean",
			"array",
			"object"
		]
	});
}
function checkMap(map, type, path, catalogue, report) {
	const owner = type.class === void 0 ? void 0 : ownEntry(catalogue.classes, type.class);
	if (owner !== void 0) {
		checkKeys(map, owner.fields, path, type.class, catalogue, report);
		return;
	}
	for (const [key, value] of Object.entries(map)) if (value !== null) checkValue(value, type.values ?? {}, [...path, key], catalogue, report);
}
function typesOf({ type }) {
	if (type === void 0) return [];
	return typeof type === "string" ? [type] : type;
}
function isOfType(value, type) {
	switch (type) {
		case "string":
		case "boolean": return typeof value === type;
		case "number": return typeof value === "number" && Number.isFinite(value);
		case "integer": return Number.isInteger(value);
		case "array": return Array.isArray(value);
		case "object": return isMap(value);
		case "null": return value === null;
	}
}
/** What JSON can carry besides lists and maps. */
function isScalar(value) {
	return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
function brokenBound(value, type) {
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
	if (minimum !== void 0 && value < minimum) return `at least ${minimum}`;
	if (exclusiveMinimum !== void 0 && value <= exclusiveMinimum) return `more than ${exclusiveMinimum}`;
	if (maximum !== void 0 && value > maximum) return `at most ${maximum}`;
	if (exclusiveMaximum !== void 0 && value >= exclusiveMaximum) return `less than ${exclusiveMaximum}`;
}

// src/engine/vllm-0.29.0.generated.ts
function vllm0_29_0() {
	return JSON.parse("{\"vllm\":\"0.29.0\",\"ray\":\"2.60.0\",\"arguments\":{\"model\":{\"source\":\"engine\"},\"enable_return_routed_experts\":{\"source\":\"engine\",\"type\":\"boolean\"},\"return_sampling_mask\":{\"source\":\"engine\",\"type\":\"boolean\"},\"model_weights\":{\"source\":\"engine\",\"type\":\"string\"},\"served_model_name\":{\"source\":\"engine\"},\"tokenizer\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"hf_config_path\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"runner\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"generate\",\"pooling\",\"draft\"]},\"convert\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"none\",\"embed\",\"classify\"]},\"skip_tokenizer_init\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_prompt_embeds\":{\"source\":\"engine\",\"type\":\"boolean\"},\"tokenizer_mode\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"slow\",\"mistral\",\"deepseek_v32\",\"deepseek_v4\",\"inkling\",\"kimi_k3\",\"cohere\"]},\"trust_remote_code\":{\"source\":\"engine\",\"type\":\"boolean\"},\"allowed_local_media_path\":{\"source\":\"engine\",\"type\":\"string\"},\"allowed_media_domains\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"download_dir\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"safetensors_load_strategy\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"lazy\",\"eager\",\"prefetch\",\"torchao\",null]},\"safetensors_prefetch_num_threads\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"safetensors_prefetch_block_size\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"load_format\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"dummy\",\"fastsafetensors\",\"instanttensor\",\"mistral\",\"modelexpress\",\"npcache\",\"pt\",\"runai_streamer\",\"runai_streamer_sharded\",\"safetensors\",\"sharded_state\",\"tensorizer\"]},\"config_format\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"mistral\"]},\"dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"half\",\"float16\",\"bfloat16\",\"float\",\"float32\"]},\"kv_cache_dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"float16\",\"bfloat16\",\"fp8\",\"fp8_e4m3\",\"fp8_e5m2\",\"fp8_inc\",\"fp8_ds_mla\",\"turboquant_k8v4\",\"turboquant_4bit_nc\",\"turboquant_k3v4_nc\",\"turboquant_3bit_nc\",\"int4_per_token_head\",\"int8_per_token_head\",\"fp8_per_token_head\",\"nvfp4\",\"nvfp4_4over6\"]},\"seed\":{\"source\":\"engine\",\"type\":\"integer\"},\"max_model_len\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":-1},\"cudagraph_capture_sizes\":{\"source\":\"engine\",\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]},\"max_cudagraph_capture_size\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"ir_op_priority\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"IrOpPriorityConfig\"},\"distributed_executor_backend\":{\"source\":\"engine\"},\"pipeline_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-pp\"],\"type\":\"integer\",\"minimum\":1},\"master_addr\":{\"source\":\"engine\"},\"master_port\":{\"source\":\"engine\"},\"nnodes\":{\"source\":\"engine\",\"flags\":[\"-n\"]},\"node_rank\":{\"source\":\"engine\",\"flags\":[\"-r\"]},\"distributed_timeout_seconds\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"cpu_distributed_timeout_seconds\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"numa_bind\":{\"source\":\"engine\",\"type\":\"boolean\"},\"numa_bind_nodes\":{\"source\":\"engine\",\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]},\"numa_bind_cpus\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device_ids\":{\"source\":\"engine\"},\"tensor_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-tp\"],\"type\":\"integer\",\"minimum\":1},\"prefill_context_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-pcp\"],\"type\":\"integer\",\"minimum\":1},\"decode_context_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-dcp\"],\"type\":\"integer\",\"minimum\":1},\"dcp_comm_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"ag_rs\",\"a2a\",null]},\"dcp_q_replicate\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"dcp_kv_cache_interleave_size\":{\"source\":\"engine\",\"type\":\"integer\"},\"cp_kv_cache_interleave_size\":{\"source\":\"engine\",\"type\":\"integer\"},\"data_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-dp\"]},\"data_parallel_rank\":{\"source\":\"engine\",\"flags\":[\"-dpn\"]},\"data_parallel_start_rank\":{\"source\":\"engine\",\"flags\":[\"-dpr\"],\"type\":[\"integer\",\"null\"]},\"data_parallel_size_local\":{\"source\":\"engine\",\"flags\":[\"-dpl\"],\"type\":[\"integer\",\"null\"],\"minimum\":0},\"data_parallel_address\":{\"source\":\"engine\",\"flags\":[\"-dpa\"]},\"data_parallel_rpc_port\":{\"source\":\"engine\",\"flags\":[\"-dpp\"]},\"data_parallel_hybrid_lb\":{\"source\":\"engine\",\"flags\":[\"-dph\"],\"type\":\"boolean\"},\"data_parallel_external_lb\":{\"source\":\"engine\",\"flags\":[\"-dpe\"],\"type\":\"boolean\"},\"data_parallel_multi_port_external_lb\":{\"source\":\"engine\",\"flags\":[\"-dpm\"],\"type\":\"boolean\"},\"data_parallel_backend\":{\"source\":\"engine\",\"flags\":[\"-dpb\"],\"type\":\"string\",\"enum\":[\"ray\",\"mp\"]},\"enable_expert_parallel\":{\"source\":\"engine\",\"flags\":[\"-ep\"],\"type\":\"boolean\"},\"enable_batch_sharded_sampling\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"enable_ep_weight_filter\":{\"source\":\"engine\",\"type\":\"boolean\"},\"moe_backend\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"triton\",\"batched_triton\",\"deep_gemm\",\"deep_gemm_mega_moe\",\"cutlass\",\"flashinfer_trtllm\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_b12x\",\"b12x\",\"flashinfer_moe_ep_mega_deep_gemm\",\"flashinfer_moe_ep_mega_cutedsl\",\"marlin\",\"humming\",\"triton_unfused\",\"aiter\",\"flydsl\",\"hpc\",\"emulation\"],\"anyCase\":true},\"linear_backend\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"cutlass\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_trtllm\",\"flashinfer_cudnn\",\"flashinfer_b12x\",\"b12x\",\"marlin\",\"humming\",\"triton\",\"deep_gemm\",\"torch\",\"aiter\",\"machete\",\"fbgemm\",\"conch\",\"exllama\",\"emulation\",\"xpu\",\"xpu_woq\"],\"anyCase\":true},\"all2all_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"naive\",\"pplx\",\"deepep_high_throughput\",\"deepep_low_latency\",\"deepep_v2\",\"mori_high_throughput\",\"mori_low_latency\",\"nixl_ep\",\"allgather_reducescatter\",\"flashinfer_all2allv\",\"flashinfer_nvlink_two_sided\",\"flashinfer_nvlink_one_sided\"]},\"enable_elastic_ep\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_dbo\":{\"source\":\"engine\",\"type\":\"boolean\"},\"ubatch_size\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"dbo_decode_token_threshold\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"dbo_prefill_token_threshold\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"disable_nccl_for_dp_synchronization\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"eplb_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"EPLBConfig\"},\"enable_eplb\":{\"source\":\"engine\",\"type\":\"boolean\"},\"expert_placement_strategy\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"linear\",\"round_robin\"]},\"max_parallel_loading_workers\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":1},\"block_size\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"exclusiveMinimum\":0},\"enable_prefix_caching\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"prefix_caching_hash_algo\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"sha256\",\"sha256_cbor\",\"xxhash\",\"xxhash_cbor\"]},\"prefix_cache_retention_interval\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":0},\"disable_sliding_window\":{\"source\":\"engine\",\"type\":\"boolean\"},\"disable_cascade_attn\":{\"source\":\"engine\",\"type\":\"boolean\"},\"offload_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"uva\",\"prefetch\"]},\"cpu_offload_gb\":{\"source\":\"engine\",\"type\":\"number\"},\"cpu_offload_params\":{\"source\":\"engine\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"offload_group_size\":{\"source\":\"engine\",\"type\":\"integer\"},\"offload_num_in_group\":{\"source\":\"engine\",\"type\":\"integer\"},\"offload_prefetch_step\":{\"source\":\"engine\",\"type\":\"integer\"},\"offload_params\":{\"source\":\"engine\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"gpu_memory_utilization\":{\"source\":\"engine\",\"type\":\"number\",\"exclusiveMinimum\":0,\"maximum\":1},\"kv_cache_memory_bytes\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"max_num_batched_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":1},\"max_num_scheduled_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":0},\"long_prefill_token_threshold\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"max_num_seqs\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":1},\"max_num_queued_reqs\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":0},\"max_num_queued_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":0},\"max_logprobs\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":-1},\"logprobs_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"raw_logits\",\"raw_logprobs\",\"processed_logits\",\"processed_logprobs\"]},\"use_fp64_gumbel\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_trace_replay\":{\"source\":\"engine\",\"type\":\"boolean\"},\"disable_log_stats\":{\"source\":\"engine\",\"type\":\"boolean\"},\"aggregate_engine_logging\":{\"source\":\"engine\",\"type\":\"boolean\"},\"revision\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"code_revision\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"hf_token\":{\"source\":\"engine\"},\"hf_overrides\":{\"source\":\"engine\",\"type\":\"object\"},\"model_class_overrides\":{\"source\":\"engine\",\"type\":\"object\",\"values\":{\"type\":\"string\"}},\"tokenizer_revision\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"quantization\":{\"source\":\"engine\",\"flags\":[\"-q\"],\"type\":[\"string\",\"null\"],\"names\":[\"awq\",\"auto_awq\",\"fp8\",\"fbgemm_fp8\",\"fp_quant\",\"modelopt\",\"modelopt_fp4\",\"modelopt_mxfp8\",\"modelopt_mixed\",\"auto_gptq\",\"gptq\",\"gptq_marlin\",\"awq_marlin\",\"humming\",\"compressed-tensors\",\"experts_int8\",\"quark\",\"moe_wna16\",\"torchao\",\"inc\",\"mxfp4\",\"gpt_oss_mxfp4\",\"deepseek_v4_fp8\",\"online\",\"fp8_per_tensor\",\"fp8_per_block\",\"fp8_per_channel\",\"int8_per_channel_weight_only\",\"nvfp4_per_token\",\"mxfp8\"]},\"quantization_config\":{\"source\":\"engine\",\"class\":\"QuantizationConfigArgs\",\"type\":[\"object\",\"null\"]},\"allow_deprecated_quantization\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enforce_eager\":{\"source\":\"engine\",\"type\":\"boolean\"},\"disable_custom_all_reduce\":{\"source\":\"engine\",\"type\":\"boolean\"},\"language_model_only\":{\"source\":\"engine\",\"type\":\"boolean\"},\"limit_mm_per_prompt\":{\"source\":\"engine\",\"type\":\"object\",\"values\":{\"values\":{\"type\":\"integer\"},\"type\":[\"integer\",\"object\"]}},\"enable_mm_embeds\":{\"source\":\"engine\",\"type\":\"boolean\"},\"interleave_mm_strings\":{\"source\":\"engine\",\"type\":\"boolean\"},\"media_io_kwargs\":{\"source\":\"engine\",\"type\":\"object\",\"values\":{\"type\":\"object\"}},\"mm_processor_kwargs\":{\"source\":\"engine\",\"type\":[\"object\",\"null\"]},\"mm_processor_cache_gb\":{\"source\":\"engine\",\"type\":\"number\",\"minimum\":0},\"mm_processor_cache_type\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"shm\",\"lru\",null]},\"mm_hasher_algorithm\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"blake3\",\"sha256\",\"sha512\"]},\"mm_shm_cache_max_object_size_mb\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"mm_encoder_only\":{\"source\":\"engine\",\"type\":\"boolean\"},\"mm_encoder_tp_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"weights\",\"data\"]},\"mm_encoder_attn_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"names\":[\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"CUTLASS_MSA\",\"TRITON_MSA\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"CPU_MLA\",\"AMX_MLA\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"mm_encoder_attn_dtype\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"fp8\",null]},\"mm_encoder_fp8_scale_path\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"mm_encoder_fp8_scale_save_path\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"mm_encoder_fp8_scale_save_margin\":{\"source\":\"engine\",\"type\":\"number\",\"exclusiveMinimum\":0},\"io_processor_plugin\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"renderer_num_workers\":{\"source\":\"engine\",\"type\":\"integer\"},\"skip_mm_profiling\":{\"source\":\"engine\",\"type\":\"boolean\"},\"video_pruning_rate\":{\"source\":\"engine\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"exclusiveMaximum\":1},\"video_pruning_method\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"evs\",\"vidcom2\"]},\"mm_tensor_ipc\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"direct_rpc\",\"torch_shm\"]},\"mm_processor_device\":{\"source\":\"engine\",\"type\":\"string\"},\"mm_ipc_gpu_memory_gb\":{\"source\":\"engine\",\"type\":\"number\",\"minimum\":0},\"mm_device_do_normalize\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"enable_lora\":{\"source\":\"engine\",\"type\":\"boolean\"},\"max_loras\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"max_lora_rank\":{\"source\":\"engine\",\"type\":\"integer\",\"enum\":[1,8,16,32,64,128,256,320,512]},\"default_mm_loras\":{\"source\":\"engine\",\"values\":{\"type\":\"string\"},\"type\":[\"object\",\"null\"]},\"fully_sharded_loras\":{\"source\":\"engine\",\"type\":\"boolean\"},\"max_cpu_loras\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"lora_dtype\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"float16\",\"bfloat16\",null]},\"lora_target_modules\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"enable_tower_connector_lora\":{\"source\":\"engine\",\"type\":\"boolean\"},\"specialize_active_lora\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_mixed_moe_lora_format\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_moe_shared_loras\":{\"source\":\"engine\",\"type\":\"boolean\"},\"ray_workers_use_nsight\":{\"source\":\"engine\",\"type\":\"boolean\"},\"num_gpu_blocks_override\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"model_loader_extra_config\":{\"source\":\"engine\",\"type\":\"object\"},\"ignore_patterns\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"string\",\"array\"]},\"enable_chunked_prefill\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"disable_chunked_mm_input\":{\"source\":\"engine\",\"type\":\"boolean\"},\"scheduler_reserve_full_isl\":{\"source\":\"engine\",\"type\":\"boolean\"},\"prefill_schedule_interval\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"watermark\":{\"source\":\"engine\",\"type\":\"number\",\"minimum\":0,\"exclusiveMaximum\":1},\"disable_hybrid_kv_cache_manager\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"structured_outputs_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"StructuredOutputsConfig\"},\"reasoning_parser\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"cohere_command3\",\"cohere_command4\",\"deepseek_r1\",\"deepseek_v3\",\"deepseek_v4\",\"ernie45\",\"gemma4\",\"glm45\",\"glm47\",\"granite\",\"holo2\",\"hunyuan_a13b\",\"hy_v3\",\"hy_v4\",\"inkling\",\"kimi_k2\",\"kimi_k3\",\"ling3\",\"mimo\",\"minimax_m2\",\"minimax_m2_append_think\",\"minimax_m3\",\"mistral\",\"muse_glimmer\",\"nemotron_v3\",\"olmo3\",\"openai_gptoss\",\"poolside_v1\",\"qwen3\",\"seed_oss\",\"step3\",\"step3p5\"]},\"reasoning_parser_plugin\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"speculative_config\":{\"source\":\"engine\",\"flags\":[\"-sc\"],\"type\":[\"object\",\"null\"],\"class\":\"SpeculativeConfig\"},\"spec_method\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"spec_model\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"spec_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"diffusion_config\":{\"source\":\"engine\",\"flags\":[\"-dc\"],\"type\":[\"object\",\"null\"],\"class\":\"DiffusionConfig\"},\"show_hidden_metrics_for_version\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"otlp_traces_endpoint\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"collect_detailed_traces\":{\"source\":\"engine\",\"items\":{\"type\":\"string\",\"enum\":[\"model\",\"worker\",\"all\"]},\"type\":[\"array\",\"null\"]},\"per_request_spec_decode_metrics\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"none\",\"summary\",\"detailed\"]},\"kv_cache_metrics\":{\"source\":\"engine\",\"type\":\"boolean\"},\"kv_cache_metrics_sample\":{\"source\":\"engine\",\"type\":\"number\",\"exclusiveMinimum\":0,\"maximum\":1},\"cudagraph_metrics\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_layerwise_nvtx_tracing\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_mfu_metrics\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_logging_iteration_details\":{\"source\":\"engine\",\"type\":\"boolean\"},\"jit_monitor_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"warn\",\"error\"]},\"jit_monitor_verbose\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_mm_processor_stats\":{\"source\":\"engine\",\"type\":\"boolean\"},\"scheduling_policy\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"fcfs\",\"priority\"]},\"scheduler_cls\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"pooler_config\":{\"source\":\"engine\",\"class\":\"PoolerConfig\",\"type\":[\"object\",\"null\"]},\"compilation_config\":{\"source\":\"engine\",\"flags\":[\"-cc\"],\"type\":\"object\",\"class\":\"CompilationConfig\"},\"attention_config\":{\"source\":\"engine\",\"flags\":[\"-ac\"],\"type\":\"object\",\"class\":\"AttentionConfig\"},\"mamba_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"MambaConfig\"},\"kernel_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"KernelConfig\"},\"enable_flashinfer_autotune\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_bf16x3_router_gemm\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"worker_cls\":{\"source\":\"engine\",\"type\":\"string\"},\"worker_extension_cls\":{\"source\":\"engine\",\"type\":\"string\"},\"profiler_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"ProfilerConfig\"},\"kv_transfer_config\":{\"source\":\"engine\",\"class\":\"KVTransferConfig\",\"type\":[\"object\",\"null\"]},\"kv_events_config\":{\"source\":\"engine\",\"class\":\"KVEventsConfig\",\"type\":[\"object\",\"null\"]},\"ec_transfer_config\":{\"source\":\"engine\",\"class\":\"ECTransferConfig\",\"type\":[\"object\",\"null\"]},\"ec_manager_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"EncoderCacheManagerConfig\"},\"reasoning_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"ReasoningConfig\"},\"generation_config\":{\"source\":\"engine\",\"type\":\"string\"},\"enable_sleep_mode\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_cumem_allocator\":{\"source\":\"engine\",\"type\":\"boolean\"},\"override_generation_config\":{\"source\":\"engine\",\"type\":\"object\"},\"model_impl\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"vllm\",\"transformers\",\"terratorch\"]},\"attention_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"names\":[\"auto\",\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"CUTLASS_MSA\",\"TRITON_MSA\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"CPU_MLA\",\"AMX_MLA\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"kv_cache_dtype_skip_layers\":{\"source\":\"engine\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mamba_cache_dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"float32\",\"float16\",\"bfloat16\"]},\"mamba_ssm_cache_dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"float32\",\"float16\",\"bfloat16\"]},\"mamba_block_size\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"exclusiveMinimum\":0},\"prefix_match_unit\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"exclusiveMinimum\":0},\"mamba_cache_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"all\",\"align\",\"none\"]},\"replayssm_buffer_len\":{\"source\":\"engine\",\"type\":\"integer\",\"exclusiveMinimum\":0},\"use_replayssm\":{\"source\":\"engine\",\"type\":\"boolean\"},\"mamba_backend\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"TRITON\",\"FLASHINFER\",\"CPU\"],\"anyCase\":true},\"mamba_ssu_algorithm\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"simple\",\"vertical\",\"horizontal\",null]},\"enable_mamba_cache_stochastic_rounding\":{\"source\":\"engine\",\"type\":\"boolean\"},\"mamba_cache_philox_rounds\":{\"source\":\"engine\",\"type\":\"integer\"},\"additional_config\":{\"source\":\"engine\",\"type\":\"object\"},\"use_tqdm_on_load\":{\"source\":\"engine\",\"type\":\"boolean\"},\"pt_load_map_location\":{\"source\":\"engine\",\"values\":{\"type\":\"string\"},\"type\":[\"string\",\"object\"]},\"logits_processors\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"async_scheduling\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"stream_interval\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"kv_sharing_fast_prefill\":{\"source\":\"engine\",\"type\":\"boolean\"},\"optimization_level\":{\"source\":\"engine\",\"type\":\"integer\",\"enum\":[0,1,2,3]},\"performance_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"balanced\",\"interactivity\",\"throughput\"]},\"fault_tolerance_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"FaultToleranceConfig\"},\"enable_fault_tolerance\":{\"source\":\"engine\",\"type\":\"boolean\"},\"kv_offloading_size\":{\"source\":\"engine\",\"type\":[\"number\",\"null\"]},\"kv_offloading_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"native\",\"lmcache\"]},\"tokens_only\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"shutdown_timeout\":{\"source\":\"engine\",\"type\":\"integer\"},\"weight_transfer_config\":{\"source\":\"engine\",\"class\":\"WeightTransferConfig\",\"type\":[\"object\",\"null\"]},\"fail_on_environ_validation\":{\"source\":\"engine\",\"type\":\"boolean\"},\"gdn_prefill_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"flashinfer\",\"triton\",\"cutedsl\",null]},\"kda_prefill_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"triton\",\"flashkda\",null]},\"enable_log_requests\":{\"source\":\"engine\",\"type\":\"boolean\"},\"lora_modules\":{\"source\":\"frontend\",\"items\":{\"type\":\"object\",\"class\":\"LoRAModulePath\"},\"type\":[\"array\",\"null\"]},\"chat_template\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"]},\"chat_template_content_format\":{\"source\":\"frontend\",\"type\":\"string\",\"enum\":[\"auto\",\"string\",\"openai\"]},\"trust_request_chat_template\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"default_chat_template_kwargs\":{\"source\":\"frontend\",\"type\":[\"object\",\"null\"]},\"response_role\":{\"source\":\"frontend\",\"type\":\"string\"},\"return_tokens_as_token_ids\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_auto_tool_choice\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"exclude_tools_when_tool_choice_none\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"tool_call_parser\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"],\"names\":[\"apertus\",\"cohere_command3\",\"cohere_command4\",\"deepseek_v3\",\"deepseek_v31\",\"deepseek_v32\",\"deepseek_v4\",\"dots\",\"ernie45\",\"functiongemma\",\"gemma4\",\"gigachat3\",\"glm45\",\"glm47\",\"granite\",\"granite-20b-fc\",\"granite4\",\"hermes\",\"hunyuan_a13b\",\"hy_v3\",\"hy_v4\",\"inkling\",\"internlm\",\"jamba\",\"kimi_k2\",\"kimi_k3\",\"lfm2\",\"ling3\",\"llama3_json\",\"llama4_json\",\"llama4_pythonic\",\"longcat\",\"mimo\",\"minicpm5\",\"minimax_m2\",\"minimax_m3\",\"mistral\",\"muse_glimmer\",\"olmo3\",\"openai\",\"phi4_mini_json\",\"poolside_v1\",\"pythonic\",\"qwen3_coder\",\"qwen3_xml\",\"seed_oss\",\"step3\",\"step3p5\",\"xlam\"]},\"tool_parser_plugin\":{\"source\":\"frontend\"},\"tool_server\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"]},\"log_config_file\":{\"source\":\"frontend\"},\"max_log_len\":{\"source\":\"frontend\",\"type\":[\"integer\",\"null\"]},\"enable_prompt_tokens_details\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_per_request_metrics\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_server_load_tracking\":{\"source\":\"frontend\"},\"enable_force_include_usage\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"sse_keep_alive_interval\":{\"source\":\"frontend\",\"type\":\"integer\"},\"enable_tokenizer_info_endpoint\":{\"source\":\"frontend\"},\"enable_log_outputs\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_log_deltas\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"cohere_is_reasoning_model\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"cohere_format\":{\"source\":\"frontend\",\"type\":\"string\"},\"log_error_stack\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"fingerprint_mode\":{\"source\":\"frontend\",\"type\":\"string\",\"enum\":[\"full\",\"hash\",\"custom\",\"none\"]},\"fingerprint_value\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"]},\"host\":{\"source\":\"server\"},\"port\":{\"source\":\"server\"},\"data_parallel_supervisor_port\":{\"source\":\"server\"},\"dp_supervisor_probe_interval_s\":{\"source\":\"server\"},\"dp_supervisor_probe_timeout_s\":{\"source\":\"server\"},\"dp_supervisor_probe_failure_threshold\":{\"source\":\"server\"},\"uds\":{\"source\":\"server\"},\"uvicorn_log_level\":{\"source\":\"server\"},\"disable_uvicorn_access_log\":{\"source\":\"server\"},\"disable_access_log_for_endpoints\":{\"source\":\"server\"},\"allow_credentials\":{\"source\":\"server\"},\"allowed_origins\":{\"source\":\"server\"},\"allowed_methods\":{\"source\":\"server\"},\"allowed_headers\":{\"source\":\"server\"},\"api_key\":{\"source\":\"server\"},\"ssl_keyfile\":{\"source\":\"server\"},\"ssl_certfile\":{\"source\":\"server\"},\"ssl_ca_certs\":{\"source\":\"server\"},\"enable_ssl_refresh\":{\"source\":\"server\"},\"ssl_cert_reqs\":{\"source\":\"server\"},\"ssl_ciphers\":{\"source\":\"server\"},\"root_path\":{\"source\":\"server\"},\"middleware\":{\"source\":\"server\"},\"enable_request_id_headers\":{\"source\":\"server\"},\"disable_fastapi_docs\":{\"source\":\"server\"},\"h11_max_incomplete_event_size\":{\"source\":\"server\"},\"h11_max_header_count\":{\"source\":\"server\"},\"enable_offline_docs\":{\"source\":\"server\"},\"enable_flash_late_interaction\":{\"source\":\"server\",\"type\":\"boolean\"}},\"classes\":{\"AttentionConfig\":{\"fields\":{\"backend\":{\"type\":[\"string\",\"null\"],\"names\":[\"auto\",\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"CUTLASS_MSA\",\"TRITON_MSA\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"CPU_MLA\",\"AMX_MLA\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"minimax_m3_msa_decode_backend\":{\"type\":\"string\",\"enum\":[\"triton\",\"cutlass\"]},\"backend_per_kind\":{\"type\":\"object\",\"values\":{\"type\":\"string\",\"names\":[\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"CUTLASS_MSA\",\"TRITON_MSA\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"CPU_MLA\",\"AMX_MLA\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true}},\"flash_attn_version\":{\"type\":[\"integer\",\"null\"],\"enum\":[2,3,4,null]},\"flash_attn_max_num_splits_for_cuda_graph\":{\"type\":\"integer\"},\"tq_max_kv_splits_for_cuda_graph\":{\"type\":\"integer\"},\"use_trtllm_attention\":{\"type\":[\"boolean\",\"null\"]},\"disable_flashinfer_q_quantization\":{\"type\":\"boolean\"},\"mla_prefill_backend\":{\"type\":[\"string\",\"null\"],\"names\":[\"FLASH_ATTN\",\"FLASHINFER\",\"TRTLLM_RAGGED\",\"TOKENSPEED_MLA\",\"ROCM_AITER_FA\",\"CPU\",\"CUSTOM\"],\"anyCase\":true},\"use_prefill_query_quantization\":{\"type\":\"boolean\"},\"use_fp4_indexer_cache\":{\"type\":[\"boolean\",\"null\"]},\"indexer_kv_dtype\":{\"type\":\"string\",\"enum\":[\"auto\",\"bf16\",\"fp8\",\"mxfp4\",\"nvfp4\"]},\"use_non_causal\":{\"type\":\"boolean\"},\"sparse_mla_force_mqa\":{\"type\":\"boolean\"},\"flex_attn_block_m\":{\"type\":[\"integer\",\"null\"]},\"flex_attn_block_n\":{\"type\":[\"integer\",\"null\"]},\"flex_attn_q_block_size\":{\"type\":[\"integer\",\"null\"]},\"flex_attn_kv_block_size\":{\"type\":[\"integer\",\"null\"]}}},\"CompilationConfig\":{\"fields\":{\"mode\":{\"type\":[\"integer\",\"string\"],\"names\":[\"NONE\",\"STOCK_TORCH_COMPILE\",\"DYNAMO_TRACE_ONCE\",\"VLLM_COMPILE\"],\"anyCase\":true,\"minimum\":0,\"maximum\":3},\"debug_dump_path\":{\"type\":[\"string\",\"null\"]},\"cache_dir\":{\"type\":\"string\"},\"compile_cache_save_format\":{\"type\":\"string\",\"enum\":[\"binary\",\"unpacked\"]},\"backend\":{\"type\":\"string\"},\"custom_ops\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ir_enable_torch_wrap\":{\"type\":\"boolean\"},\"splitting_ops\":{\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"compile_mm_encoder\":{\"type\":\"boolean\"},\"cudagraph_mm_encoder\":{\"type\":\"boolean\"},\"encoder_cudagraph_token_budgets\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"encoder_cudagraph_max_vision_items_per_batch\":{\"type\":\"integer\"},\"encoder_cudagraph_max_frames_per_batch\":{\"type\":[\"integer\",\"null\"]},\"compile_sizes\":{\"items\":{\"type\":[\"integer\",\"string\"]},\"type\":[\"array\",\"null\"]},\"compile_ranges_endpoints\":{\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]},\"inductor_compile_config\":{\"type\":\"object\"},\"inductor_passes\":{\"type\":\"object\",\"values\":{\"type\":\"string\"}},\"cudagraph_mode\":{\"type\":\"string\",\"names\":[\"NONE\",\"PIECEWISE\",\"FULL\",\"FULL_DECODE_ONLY\",\"FULL_AND_PIECEWISE\"],\"anyCase\":true},\"cudagraph_num_of_warmups\":{\"type\":\"integer\"},\"cudagraph_capture_sizes\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"cudagraph_copy_inputs\":{\"type\":\"boolean\"},\"cudagraph_specialize_lora\":{\"type\":\"boolean\"},\"use_inductor_graph_partition\":{\"type\":\"boolean\"},\"pass_config\":{\"type\":\"object\",\"class\":\"PassConfig\"},\"max_cudagraph_capture_size\":{\"type\":\"integer\"},\"dynamic_shapes_config\":{\"type\":\"object\",\"class\":\"DynamicShapesConfig\"},\"fast_moe_cold_start\":{\"type\":[\"boolean\",\"null\"]}}},\"DiffusionConfig\":{\"fields\":{\"canvas_length\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"max_denoising_steps\":{\"type\":[\"integer\",\"null\"]}}},\"DynamicShapesConfig\":{\"fields\":{\"type\":{\"type\":\"string\",\"enum\":[\"backed\",\"unbacked\",\"backed_size_oblivious\"]},\"evaluate_guards\":{\"type\":\"boolean\"},\"assume_32_bit_indexing\":{\"type\":\"boolean\"}}},\"ECTransferConfig\":{\"fields\":{\"ec_connector\":{\"type\":[\"string\",\"null\"]},\"engine_id\":{\"type\":[\"string\",\"null\"]},\"ec_buffer_device\":{\"type\":[\"string\",\"null\"]},\"ec_buffer_size\":{\"type\":\"number\"},\"ec_role\":{\"type\":[\"string\",\"null\"],\"enum\":[\"ec_producer\",\"ec_both\",\"ec_consumer\",null]},\"ec_rank\":{\"type\":[\"integer\",\"null\"]},\"ec_parallel_size\":{\"type\":\"integer\"},\"ec_ip\":{\"type\":\"string\"},\"ec_port\":{\"type\":\"integer\"},\"ec_connector_extra_config\":{\"type\":\"object\"},\"ec_connector_module_path\":{\"type\":[\"string\",\"null\"]}}},\"EPLBConfig\":{\"fields\":{\"window_size\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"step_interval\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"num_redundant_experts\":{\"type\":\"integer\",\"minimum\":0},\"log_balancedness\":{\"type\":\"boolean\"},\"log_balancedness_interval\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"use_async\":{\"type\":\"boolean\"},\"policy\":{\"type\":\"string\",\"enum\":[\"default\"]},\"communicator\":{\"type\":[\"string\",\"null\"],\"enum\":[\"torch_nccl\",\"torch_gloo\",\"nixl\",\"pynccl\",null]}}},\"EncoderCacheManagerConfig\":{\"fields\":{\"encoder_cache_manager_cls\":{\"type\":[\"string\",\"null\"]},\"manager_config\":{\"type\":\"object\"}}},\"FaultToleranceConfig\":{\"fields\":{\"engine_recovery_timeout_sec\":{\"type\":\"integer\"}}},\"IrOpPriorityConfig\":{\"fields\":{\"rms_norm\":{\"type\":[\"array\",\"string\"],\"items\":{\"type\":\"string\"}},\"fused_add_rms_norm\":{\"type\":[\"array\",\"string\"],\"items\":{\"type\":\"string\"}}}},\"KVEventsConfig\":{\"fields\":{\"enable_kv_cache_events\":{\"type\":\"boolean\"},\"publisher\":{\"type\":\"string\",\"enum\":[\"null\",\"zmq\"]},\"endpoint\":{\"type\":\"string\"},\"replay_endpoint\":{\"type\":[\"string\",\"null\"]},\"buffer_steps\":{\"type\":\"integer\"},\"hwm\":{\"type\":\"integer\"},\"max_queue_size\":{\"type\":\"integer\"},\"topic\":{\"type\":\"string\"}}},\"KVTransferConfig\":{\"fields\":{\"kv_connector\":{\"type\":[\"string\",\"null\"],\"names\":[\"DecodeBenchConnector\",\"ExampleConnector\",\"ExampleHiddenStatesConnector\",\"FlexKVConnectorV1\",\"HF3FSKVConnector\",\"LMCacheConnectorV1\",\"LMCacheMPConnector\",\"MoRIIOConnector\",\"MooncakeConnector\",\"MooncakeStoreConnector\",\"MultiConnector\",\"NixlConnector\",\"NixlPullConnector\",\"NixlPushConnector\",\"OffloadingConnector\",\"SimpleCPUOffloadConnector\"]},\"engine_id\":{\"type\":[\"string\",\"null\"]},\"kv_buffer_device\":{\"type\":\"string\"},\"kv_buffer_size\":{\"type\":\"number\"},\"kv_role\":{\"type\":[\"string\",\"null\"],\"enum\":[\"kv_producer\",\"kv_both\",\"kv_consumer\",null]},\"kv_rank\":{\"type\":[\"integer\",\"null\"]},\"kv_parallel_size\":{\"type\":\"integer\"},\"kv_ip\":{\"type\":\"string\"},\"kv_port\":{\"type\":\"integer\"},\"kv_connector_extra_config\":{\"type\":\"object\"},\"kv_connector_module_path\":{\"type\":[\"string\",\"null\"]},\"enable_permute_local_kv\":{\"type\":\"boolean\"},\"kv_load_failure_policy\":{\"type\":\"string\",\"enum\":[\"recompute\",\"fail\"]}}},\"KernelConfig\":{\"fields\":{\"ir_op_priority\":{\"type\":\"object\",\"class\":\"IrOpPriorityConfig\"},\"enable_flashinfer_autotune\":{\"type\":\"boolean\"},\"enable_cutedsl_warmup\":{\"type\":\"boolean\"},\"enable_jit_warmup\":{\"type\":\"boolean\"},\"enable_bf16x3_router_gemm\":{\"type\":\"boolean\"},\"moe_backend\":{\"type\":\"string\",\"names\":[\"auto\",\"triton\",\"batched_triton\",\"deep_gemm\",\"deep_gemm_mega_moe\",\"cutlass\",\"flashinfer_trtllm\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_b12x\",\"b12x\",\"flashinfer_moe_ep_mega_deep_gemm\",\"flashinfer_moe_ep_mega_cutedsl\",\"marlin\",\"humming\",\"triton_unfused\",\"aiter\",\"flydsl\",\"hpc\",\"emulation\"],\"anyCase\":true},\"linear_backend\":{\"type\":\"string\",\"names\":[\"auto\",\"cutlass\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_trtllm\",\"flashinfer_cudnn\",\"flashinfer_b12x\",\"b12x\",\"marlin\",\"humming\",\"triton\",\"deep_gemm\",\"torch\",\"aiter\",\"machete\",\"fbgemm\",\"conch\",\"exllama\",\"emulation\",\"xpu\",\"xpu_woq\"],\"anyCase\":true}}},\"LoRAModulePath\":{\"fields\":{\"name\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"base_model_name\":{\"type\":[\"string\",\"null\"]},\"is_3d_lora_weight\":{\"type\":\"boolean\"}}},\"LoadConfig\":{\"fields\":{\"load_format\":{\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"dummy\",\"fastsafetensors\",\"instanttensor\",\"mistral\",\"modelexpress\",\"npcache\",\"pt\",\"runai_streamer\",\"runai_streamer_sharded\",\"safetensors\",\"sharded_state\",\"tensorizer\"]},\"download_dir\":{\"type\":[\"string\",\"null\"]},\"safetensors_load_strategy\":{\"type\":[\"string\",\"null\"],\"enum\":[\"lazy\",\"eager\",\"prefetch\",\"torchao\",null]},\"safetensors_prefetch_num_threads\":{\"type\":\"integer\",\"minimum\":1},\"safetensors_prefetch_block_size\":{\"type\":\"integer\",\"minimum\":1},\"model_loader_extra_config\":{},\"device\":{\"type\":[\"string\",\"null\"]},\"ignore_patterns\":{\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"string\"]},\"use_tqdm_on_load\":{\"type\":\"boolean\"},\"pt_load_map_location\":{\"values\":{\"type\":\"string\"},\"type\":[\"string\",\"object\"]}}},\"MambaConfig\":{\"fields\":{\"backend\":{\"type\":\"string\",\"names\":[\"TRITON\",\"FLASHINFER\",\"CPU\"],\"anyCase\":true},\"enable_stochastic_rounding\":{\"type\":\"boolean\"},\"stochastic_rounding_philox_rounds\":{\"type\":\"integer\"},\"ssu_algorithm\":{\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"simple\",\"vertical\",\"horizontal\",null]}}},\"PassConfig\":{\"fields\":{\"fuse_norm_quant\":{\"type\":\"boolean\"},\"fuse_act_quant\":{\"type\":\"boolean\"},\"fuse_attn_quant\":{\"type\":\"boolean\"},\"eliminate_noops\":{\"type\":\"boolean\"},\"enable_sp\":{\"type\":\"boolean\"},\"fuse_gemm_comms\":{\"type\":\"boolean\"},\"fuse_allreduce_rms\":{\"type\":\"boolean\"},\"enable_qk_norm_rope_fusion\":{\"type\":\"boolean\"},\"fuse_rope_kvcache_cat_mla\":{\"type\":\"boolean\"},\"fuse_act_padding\":{\"type\":\"boolean\"},\"fuse_mla_dual_rms_norm\":{\"type\":\"boolean\"},\"fuse_rope_kvcache\":{\"type\":\"boolean\"},\"fuse_qk_norm_rope_kvcache\":{\"type\":\"boolean\"},\"rope_kvcache_fusion_max_token_num\":{\"type\":\"integer\"},\"fi_allreduce_fusion_max_size_mb\":{\"type\":[\"number\",\"null\"]},\"sp_min_token_num\":{\"type\":[\"integer\",\"null\"]}}},\"PoolerConfig\":{\"fields\":{\"task\":{\"type\":[\"string\",\"null\"],\"enum\":[\"embed\",\"classify\",\"token_embed\",\"token_classify\",\"plugin\",\"embed&token_classify\",null]},\"pooling_type\":{\"type\":[\"string\",\"null\"],\"enum\":[\"CLS\",\"LAST\",\"MEAN\",\"ALL\",\"STEP\",null]},\"seq_pooling_type\":{\"type\":[\"string\",\"null\"],\"enum\":[\"CLS\",\"LAST\",\"MEAN\",null]},\"tok_pooling_type\":{\"type\":[\"string\",\"null\"],\"enum\":[\"ALL\",\"STEP\",null]},\"use_activation\":{\"type\":[\"boolean\",\"null\"]},\"dimensions\":{\"type\":[\"integer\",\"null\"]},\"enable_chunked_processing\":{\"type\":\"boolean\"},\"max_embed_len\":{\"type\":[\"integer\",\"null\"]},\"logit_mean\":{\"type\":[\"number\",\"null\"]},\"logit_sigma\":{\"type\":[\"number\",\"null\"]},\"step_tag_id\":{\"type\":[\"integer\",\"null\"]},\"returned_token_ids\":{\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]}}},\"ProfilerConfig\":{\"fields\":{\"profiler\":{\"type\":[\"string\",\"null\"],\"enum\":[\"torch\",\"cuda\",\"proton\",null]},\"torch_profiler_dir\":{\"type\":\"string\"},\"proton_profiler_dir\":{\"type\":\"string\"},\"proton_context\":{\"type\":\"string\",\"enum\":[\"shadow\",\"python\"]},\"proton_data\":{\"type\":\"string\",\"enum\":[\"tree\",\"trace\"]},\"proton_backend\":{\"type\":[\"string\",\"null\"],\"enum\":[\"cupti\",null]},\"proton_mode\":{\"type\":[\"string\",\"null\"]},\"proton_hook\":{\"type\":[\"string\",\"null\"],\"enum\":[\"triton\",null]},\"proton_output_format\":{\"type\":[\"string\",\"null\"],\"enum\":[\"hatchet\",\"hatchet_msgpack\",\"chrome_trace\",null]},\"torch_profiler_with_stack\":{\"type\":\"boolean\"},\"torch_profiler_with_flops\":{\"type\":\"boolean\"},\"torch_profiler_use_gzip\":{\"type\":\"boolean\"},\"torch_profiler_dump_cuda_time_total\":{\"type\":\"boolean\"},\"torch_profiler_record_shapes\":{\"type\":\"boolean\"},\"torch_profiler_with_memory\":{\"type\":\"boolean\"},\"capture_torch_profiler\":{\"type\":\"boolean\"},\"detailed_trace_annotation\":{\"type\":\"boolean\"},\"ignore_frontend\":{\"type\":\"boolean\"},\"delay_iterations\":{\"type\":\"integer\",\"minimum\":0},\"max_iterations\":{\"type\":\"integer\",\"minimum\":0},\"warmup_iterations\":{\"type\":\"integer\",\"minimum\":0},\"active_iterations\":{\"type\":\"integer\",\"minimum\":1},\"wait_iterations\":{\"type\":\"integer\",\"minimum\":0}}},\"QuantizationConfigArgs\":{\"fields\":{\"linear\":{},\"moe\":{},\"ignore\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ReasoningConfig\":{\"fields\":{\"reasoning_parser\":{\"type\":\"string\"},\"reasoning_start_str\":{\"type\":\"string\"},\"reasoning_end_str\":{\"type\":\"string\"}}},\"SpeculativeConfig\":{\"fields\":{\"enforce_eager\":{\"type\":[\"boolean\",\"null\"]},\"num_speculative_tokens\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"model\":{\"type\":[\"string\",\"null\"]},\"method\":{\"type\":[\"string\",\"null\"],\"enum\":[\"ngram\",\"medusa\",\"mlp_speculator\",\"draft_model\",\"suffix\",\"custom_class\",\"eagle\",\"eagle3\",\"extract_hidden_states\",\"deepseek_mtp\",\"dots3_note_mtp\",\"mimo_mtp\",\"mimo_v2_mtp\",\"glm4_moe_mtp\",\"glm4_moe_lite_mtp\",\"glm_ocr_mtp\",\"ernie_mtp\",\"nemotron_h_mtp\",\"exaone_moe_mtp\",\"exaone4_5_mtp\",\"qwen3_next_mtp\",\"qwen4_exp_mtp\",\"qwen3_5_mtp\",\"longcat_flash_mtp\",\"bailing_hybrid_v3_mtp\",\"minimax_m3_mtp\",\"bailing_hybrid_mtp\",\"mtp\",\"kimi_k3_mtp\",\"pangu_ultra_moe_mtp\",\"step3p5_mtp\",\"hy_v3_mtp\",\"hy_v4_mtp\",\"gemma4_mtp\",\"inkling_mtp\",\"dflash\",\"ngram_gpu\",\"dspark\",null]},\"draft_tensor_parallel_size\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"tensor_parallel_size\":{\"type\":[\"integer\",\"null\"]},\"quantization\":{\"type\":[\"string\",\"null\"],\"names\":[\"awq\",\"auto_awq\",\"fp8\",\"fbgemm_fp8\",\"fp_quant\",\"modelopt\",\"modelopt_fp4\",\"modelopt_mxfp8\",\"modelopt_mixed\",\"auto_gptq\",\"gptq\",\"gptq_marlin\",\"awq_marlin\",\"humming\",\"compressed-tensors\",\"experts_int8\",\"quark\",\"moe_wna16\",\"torchao\",\"inc\",\"mxfp4\",\"gpt_oss_mxfp4\",\"deepseek_v4_fp8\",\"online\",\"fp8_per_tensor\",\"fp8_per_block\",\"fp8_per_channel\",\"int8_per_channel_weight_only\",\"nvfp4_per_token\",\"mxfp8\"]},\"moe_backend\":{\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"triton\",\"batched_triton\",\"deep_gemm\",\"deep_gemm_mega_moe\",\"cutlass\",\"flashinfer_trtllm\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_b12x\",\"b12x\",\"flashinfer_moe_ep_mega_deep_gemm\",\"flashinfer_moe_ep_mega_cutedsl\",\"marlin\",\"humming\",\"triton_unfused\",\"aiter\",\"flydsl\",\"hpc\",\"emulation\",null]},\"attention_backend\":{\"type\":[\"string\",\"null\"],\"names\":[\"auto\",\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"CUTLASS_MSA\",\"TRITON_MSA\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"CPU_MLA\",\"AMX_MLA\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"kv_cache_dtype\":{\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"float16\",\"bfloat16\",\"fp8\",\"fp8_e4m3\",\"fp8_e5m2\",\"fp8_inc\",\"fp8_ds_mla\",\"turboquant_k8v4\",\"turboquant_4bit_nc\",\"turboquant_k3v4_nc\",\"turboquant_3bit_nc\",\"int4_per_token_head\",\"int8_per_token_head\",\"fp8_per_token_head\",\"nvfp4\",\"nvfp4_4over6\",null]},\"max_model_len\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"revision\":{\"type\":[\"string\",\"null\"]},\"code_revision\":{\"type\":[\"string\",\"null\"]},\"index_share_for_mtp_iteration\":{\"type\":[\"boolean\",\"null\"]},\"disable_padded_drafter_batch\":{\"type\":\"boolean\"},\"use_local_argmax_reduction\":{\"type\":\"boolean\"},\"use_heterogeneous_vocab\":{\"type\":\"boolean\"},\"prompt_lookup_max\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"prompt_lookup_min\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"parallel_drafting\":{\"type\":\"boolean\"},\"num_speculative_tokens_per_batch_size\":{\"items\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"type\":[\"array\",\"null\"]},\"suffix_decoding_max_tree_depth\":{\"type\":\"integer\"},\"suffix_decoding_max_cached_requests\":{\"type\":\"integer\"},\"suffix_decoding_max_spec_factor\":{\"type\":\"number\"},\"suffix_decoding_min_token_prob\":{\"type\":\"number\"},\"draft_load_config\":{\"class\":\"LoadConfig\",\"type\":[\"object\",\"null\"]},\"rejection_sample_method\":{\"type\":\"string\",\"enum\":[\"standard\",\"synthetic\",\"block\"]},\"synthetic_acceptance_rates\":{\"items\":{\"type\":\"number\"},\"type\":[\"array\",\"null\"]},\"synthetic_acceptance_length\":{\"type\":[\"number\",\"null\"]},\"enable_adaptive_verification\":{\"type\":\"boolean\"},\"draft_sample_method\":{\"type\":\"string\",\"enum\":[\"greedy\",\"probabilistic\"]},\"dspark_draft_topk\":{\"type\":[\"integer\",\"null\"],\"minimum\":1}}},\"StructuredOutputsConfig\":{\"fields\":{\"backend\":{\"type\":\"string\",\"enum\":[\"auto\",\"xgrammar\",\"guidance\",\"outlines\",\"lm-format-enforcer\"]},\"disable_any_whitespace\":{\"type\":\"boolean\"},\"disable_additional_properties\":{\"type\":\"boolean\"},\"reasoning_parser\":{\"type\":\"string\",\"names\":[\"cohere_command3\",\"cohere_command4\",\"deepseek_r1\",\"deepseek_v3\",\"deepseek_v4\",\"ernie45\",\"gemma4\",\"glm45\",\"glm47\",\"granite\",\"holo2\",\"hunyuan_a13b\",\"hy_v3\",\"hy_v4\",\"inkling\",\"kimi_k2\",\"kimi_k3\",\"ling3\",\"mimo\",\"minimax_m2\",\"minimax_m2_append_think\",\"minimax_m3\",\"mistral\",\"muse_glimmer\",\"nemotron_v3\",\"olmo3\",\"openai_gptoss\",\"poolside_v1\",\"qwen3\",\"seed_oss\",\"step3\",\"step3p5\"]},\"reasoning_parser_plugin\":{\"type\":\"string\"},\"enable_in_reasoning\":{\"type\":\"boolean\"}}},\"WeightTransferConfig\":{\"fields\":{\"backend\":{\"type\":\"string\",\"names\":[\"nccl\",\"ipc\",\"sparse_nccl\",\"sharded_rdt\"]}}}}}");
}

// src/engine/vllm-0.26.0.generated.ts
function vllm0_26_0() {
	return JSON.parse("{\"vllm\":\"0.26.0\",\"ray\":\"2.58.0\",\"arguments\":{\"model\":{\"source\":\"engine\"},\"enable_return_routed_experts\":{\"source\":\"engine\",\"type\":\"boolean\"},\"model_weights\":{\"source\":\"engine\",\"type\":\"string\"},\"served_model_name\":{\"source\":\"engine\"},\"tokenizer\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"hf_config_path\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"runner\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"generate\",\"pooling\",\"draft\"]},\"convert\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"none\",\"embed\",\"classify\"]},\"skip_tokenizer_init\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_prompt_embeds\":{\"source\":\"engine\",\"type\":\"boolean\"},\"tokenizer_mode\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"slow\",\"mistral\",\"deepseek_v32\",\"deepseek_v4\",\"inkling\"]},\"trust_remote_code\":{\"source\":\"engine\",\"type\":\"boolean\"},\"allowed_local_media_path\":{\"source\":\"engine\",\"type\":\"string\"},\"allowed_media_domains\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"download_dir\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"safetensors_load_strategy\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"lazy\",\"eager\",\"prefetch\",\"torchao\",null]},\"safetensors_prefetch_num_threads\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"safetensors_prefetch_block_size\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"load_format\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"bitsandbytes\",\"dummy\",\"fastsafetensors\",\"instanttensor\",\"mistral\",\"modelexpress\",\"npcache\",\"pt\",\"runai_streamer\",\"runai_streamer_sharded\",\"safetensors\",\"sharded_state\",\"tensorizer\"]},\"config_format\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"mistral\"]},\"dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"half\",\"float16\",\"bfloat16\",\"float\",\"float32\"]},\"kv_cache_dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"float16\",\"bfloat16\",\"fp8\",\"fp8_e4m3\",\"fp8_e5m2\",\"fp8_inc\",\"fp8_ds_mla\",\"turboquant_k8v4\",\"turboquant_4bit_nc\",\"turboquant_k3v4_nc\",\"turboquant_3bit_nc\",\"int4_per_token_head\",\"int8_per_token_head\",\"fp8_per_token_head\",\"nvfp4\"]},\"seed\":{\"source\":\"engine\",\"type\":\"integer\"},\"max_model_len\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":-1},\"cudagraph_capture_sizes\":{\"source\":\"engine\",\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]},\"max_cudagraph_capture_size\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"ir_op_priority\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"IrOpPriorityConfig\"},\"distributed_executor_backend\":{\"source\":\"engine\"},\"pipeline_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-pp\"],\"type\":\"integer\",\"minimum\":1},\"master_addr\":{\"source\":\"engine\"},\"master_port\":{\"source\":\"engine\"},\"nnodes\":{\"source\":\"engine\",\"flags\":[\"-n\"]},\"node_rank\":{\"source\":\"engine\",\"flags\":[\"-r\"]},\"distributed_timeout_seconds\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"cpu_distributed_timeout_seconds\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"numa_bind\":{\"source\":\"engine\",\"type\":\"boolean\"},\"numa_bind_nodes\":{\"source\":\"engine\",\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]},\"numa_bind_cpus\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device_ids\":{\"source\":\"engine\"},\"tensor_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-tp\"],\"type\":\"integer\",\"minimum\":1},\"prefill_context_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-pcp\"],\"type\":\"integer\",\"minimum\":1},\"decode_context_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-dcp\"],\"type\":\"integer\",\"minimum\":1},\"dcp_comm_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"ag_rs\",\"a2a\"]},\"dcp_kv_cache_interleave_size\":{\"source\":\"engine\",\"type\":\"integer\"},\"cp_kv_cache_interleave_size\":{\"source\":\"engine\",\"type\":\"integer\"},\"data_parallel_size\":{\"source\":\"engine\",\"flags\":[\"-dp\"]},\"data_parallel_rank\":{\"source\":\"engine\",\"flags\":[\"-dpn\"]},\"data_parallel_start_rank\":{\"source\":\"engine\",\"flags\":[\"-dpr\"],\"type\":[\"integer\",\"null\"]},\"data_parallel_size_local\":{\"source\":\"engine\",\"flags\":[\"-dpl\"],\"type\":[\"integer\",\"null\"],\"minimum\":0},\"data_parallel_address\":{\"source\":\"engine\",\"flags\":[\"-dpa\"]},\"data_parallel_rpc_port\":{\"source\":\"engine\",\"flags\":[\"-dpp\"]},\"data_parallel_hybrid_lb\":{\"source\":\"engine\",\"flags\":[\"-dph\"],\"type\":\"boolean\"},\"data_parallel_external_lb\":{\"source\":\"engine\",\"flags\":[\"-dpe\"],\"type\":\"boolean\"},\"data_parallel_multi_port_external_lb\":{\"source\":\"engine\",\"flags\":[\"-dpm\"],\"type\":\"boolean\"},\"data_parallel_backend\":{\"source\":\"engine\",\"flags\":[\"-dpb\"],\"type\":\"string\",\"enum\":[\"ray\",\"mp\"]},\"enable_expert_parallel\":{\"source\":\"engine\",\"flags\":[\"-ep\"],\"type\":\"boolean\"},\"enable_ep_weight_filter\":{\"source\":\"engine\",\"type\":\"boolean\"},\"moe_backend\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"triton\",\"deep_gemm\",\"deep_gemm_mega_moe\",\"cutlass\",\"flashinfer_trtllm\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_b12x\",\"marlin\",\"humming\",\"triton_unfused\",\"aiter\",\"flydsl\",\"hpc\",\"emulation\"],\"anyCase\":true},\"linear_backend\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"cutlass\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_trtllm\",\"flashinfer_cudnn\",\"flashinfer_b12x\",\"marlin\",\"humming\",\"triton\",\"deep_gemm\",\"torch\",\"aiter\",\"machete\",\"fbgemm\",\"conch\",\"exllama\",\"emulation\",\"xpu\",\"xpu_woq\"],\"anyCase\":true},\"all2all_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"naive\",\"pplx\",\"deepep_high_throughput\",\"deepep_low_latency\",\"deepep_v2\",\"mori_high_throughput\",\"mori_low_latency\",\"nixl_ep\",\"allgather_reducescatter\",\"flashinfer_all2allv\",\"flashinfer_nvlink_two_sided\",\"flashinfer_nvlink_one_sided\"]},\"enable_elastic_ep\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_dbo\":{\"source\":\"engine\",\"type\":\"boolean\"},\"ubatch_size\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"dbo_decode_token_threshold\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"dbo_prefill_token_threshold\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"disable_nccl_for_dp_synchronization\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"eplb_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"EPLBConfig\"},\"enable_eplb\":{\"source\":\"engine\",\"type\":\"boolean\"},\"expert_placement_strategy\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"linear\",\"round_robin\"]},\"max_parallel_loading_workers\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":1},\"block_size\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"exclusiveMinimum\":0},\"enable_prefix_caching\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"prefix_caching_hash_algo\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"sha256\",\"sha256_cbor\",\"xxhash\",\"xxhash_cbor\"]},\"disable_sliding_window\":{\"source\":\"engine\",\"type\":\"boolean\"},\"disable_cascade_attn\":{\"source\":\"engine\",\"type\":\"boolean\"},\"offload_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"uva\",\"prefetch\"]},\"cpu_offload_gb\":{\"source\":\"engine\",\"type\":\"number\"},\"cpu_offload_params\":{\"source\":\"engine\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"offload_group_size\":{\"source\":\"engine\",\"type\":\"integer\"},\"offload_num_in_group\":{\"source\":\"engine\",\"type\":\"integer\"},\"offload_prefetch_step\":{\"source\":\"engine\",\"type\":\"integer\"},\"offload_params\":{\"source\":\"engine\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"gpu_memory_utilization\":{\"source\":\"engine\",\"type\":\"number\",\"exclusiveMinimum\":0,\"maximum\":1},\"kv_cache_memory_bytes\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"max_num_batched_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":1},\"max_num_scheduled_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":0},\"max_num_partial_prefills\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"max_long_partial_prefills\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"long_prefill_token_threshold\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"max_num_seqs\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"minimum\":1},\"max_logprobs\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":-1},\"logprobs_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"raw_logits\",\"raw_logprobs\",\"processed_logits\",\"processed_logprobs\"]},\"use_fp64_gumbel\":{\"source\":\"engine\",\"type\":\"boolean\"},\"disable_log_stats\":{\"source\":\"engine\",\"type\":\"boolean\"},\"aggregate_engine_logging\":{\"source\":\"engine\",\"type\":\"boolean\"},\"revision\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"code_revision\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"hf_token\":{\"source\":\"engine\"},\"hf_overrides\":{\"source\":\"engine\",\"type\":\"object\"},\"model_class_overrides\":{\"source\":\"engine\",\"type\":\"object\",\"values\":{\"type\":\"string\"}},\"tokenizer_revision\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"quantization\":{\"source\":\"engine\",\"flags\":[\"-q\"],\"type\":[\"string\",\"null\"],\"names\":[\"awq\",\"auto_awq\",\"fp8\",\"fbgemm_fp8\",\"fp_quant\",\"modelopt\",\"modelopt_fp4\",\"modelopt_mxfp8\",\"modelopt_mixed\",\"auto_gptq\",\"gptq\",\"gptq_marlin\",\"awq_marlin\",\"humming\",\"compressed-tensors\",\"bitsandbytes\",\"experts_int8\",\"quark\",\"moe_wna16\",\"torchao\",\"inc\",\"mxfp4\",\"gpt_oss_mxfp4\",\"deepseek_v4_fp8\",\"online\",\"fp8_per_tensor\",\"fp8_per_block\",\"fp8_per_channel\",\"int8_per_channel_weight_only\",\"nvfp4_per_token\",\"mxfp8\"]},\"quantization_config\":{\"source\":\"engine\",\"class\":\"QuantizationConfigArgs\",\"type\":[\"object\",\"null\"]},\"allow_deprecated_quantization\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enforce_eager\":{\"source\":\"engine\",\"type\":\"boolean\"},\"disable_custom_all_reduce\":{\"source\":\"engine\",\"type\":\"boolean\"},\"language_model_only\":{\"source\":\"engine\",\"type\":\"boolean\"},\"limit_mm_per_prompt\":{\"source\":\"engine\",\"type\":\"object\",\"values\":{\"values\":{\"type\":\"integer\"},\"type\":[\"integer\",\"object\"]}},\"enable_mm_embeds\":{\"source\":\"engine\",\"type\":\"boolean\"},\"interleave_mm_strings\":{\"source\":\"engine\",\"type\":\"boolean\"},\"media_io_kwargs\":{\"source\":\"engine\",\"type\":\"object\",\"values\":{\"type\":\"object\"}},\"mm_processor_kwargs\":{\"source\":\"engine\",\"type\":[\"object\",\"null\"]},\"mm_processor_cache_gb\":{\"source\":\"engine\",\"type\":\"number\",\"minimum\":0},\"mm_processor_cache_type\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"shm\",\"lru\",null]},\"mm_shm_cache_max_object_size_mb\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":0},\"mm_encoder_only\":{\"source\":\"engine\",\"type\":\"boolean\"},\"mm_encoder_tp_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"weights\",\"data\"]},\"mm_encoder_attn_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"names\":[\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"mm_encoder_attn_dtype\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"fp8\",null]},\"mm_encoder_fp8_scale_path\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"mm_encoder_fp8_scale_save_path\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"mm_encoder_fp8_scale_save_margin\":{\"source\":\"engine\",\"type\":\"number\",\"exclusiveMinimum\":0},\"io_processor_plugin\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"renderer_num_workers\":{\"source\":\"engine\",\"type\":\"integer\"},\"skip_mm_profiling\":{\"source\":\"engine\",\"type\":\"boolean\"},\"video_pruning_rate\":{\"source\":\"engine\",\"type\":[\"number\",\"null\"],\"minimum\":0,\"exclusiveMaximum\":1},\"mm_tensor_ipc\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"direct_rpc\",\"torch_shm\"]},\"mm_ipc_gpu_memory_gb\":{\"source\":\"engine\",\"type\":\"number\",\"minimum\":0},\"enable_lora\":{\"source\":\"engine\",\"type\":\"boolean\"},\"max_loras\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"max_lora_rank\":{\"source\":\"engine\",\"type\":\"integer\",\"enum\":[1,8,16,32,64,128,256,320,512]},\"default_mm_loras\":{\"source\":\"engine\",\"values\":{\"type\":\"string\"},\"type\":[\"object\",\"null\"]},\"fully_sharded_loras\":{\"source\":\"engine\",\"type\":\"boolean\"},\"max_cpu_loras\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"lora_dtype\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"float16\",\"bfloat16\",null]},\"lora_target_modules\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"enable_tower_connector_lora\":{\"source\":\"engine\",\"type\":\"boolean\"},\"specialize_active_lora\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_mixed_moe_lora_format\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_moe_shared_loras\":{\"source\":\"engine\",\"type\":\"boolean\"},\"ray_workers_use_nsight\":{\"source\":\"engine\",\"type\":\"boolean\"},\"num_gpu_blocks_override\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"model_loader_extra_config\":{\"source\":\"engine\",\"type\":\"object\"},\"ignore_patterns\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"string\",\"array\"]},\"enable_chunked_prefill\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"disable_chunked_mm_input\":{\"source\":\"engine\",\"type\":\"boolean\"},\"scheduler_reserve_full_isl\":{\"source\":\"engine\",\"type\":\"boolean\"},\"prefill_schedule_interval\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"watermark\":{\"source\":\"engine\",\"type\":\"number\",\"minimum\":0,\"exclusiveMaximum\":1},\"disable_hybrid_kv_cache_manager\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"structured_outputs_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"StructuredOutputsConfig\"},\"reasoning_parser\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"cohere_command3\",\"cohere_command4\",\"deepseek_r1\",\"deepseek_v3\",\"deepseek_v4\",\"ernie45\",\"gemma4\",\"glm45\",\"glm47\",\"granite\",\"holo2\",\"hunyuan_a13b\",\"hy_v3\",\"inkling\",\"kimi_k2\",\"mimo\",\"minimax_m2\",\"minimax_m2_append_think\",\"minimax_m3\",\"mistral\",\"nemotron_v3\",\"olmo3\",\"openai_gptoss\",\"poolside_v1\",\"qwen3\",\"seed_oss\",\"step3\",\"step3p5\"]},\"reasoning_parser_plugin\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"speculative_config\":{\"source\":\"engine\",\"flags\":[\"-sc\"],\"type\":[\"object\",\"null\"],\"class\":\"SpeculativeConfig\"},\"spec_method\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"spec_model\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"spec_tokens\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"]},\"diffusion_config\":{\"source\":\"engine\",\"flags\":[\"-dc\"],\"type\":[\"object\",\"null\"],\"class\":\"DiffusionConfig\"},\"show_hidden_metrics_for_version\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"otlp_traces_endpoint\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"collect_detailed_traces\":{\"source\":\"engine\",\"items\":{\"type\":\"string\",\"enum\":[\"model\",\"worker\",\"all\"]},\"type\":[\"array\",\"null\"]},\"kv_cache_metrics\":{\"source\":\"engine\",\"type\":\"boolean\"},\"kv_cache_metrics_sample\":{\"source\":\"engine\",\"type\":\"number\",\"exclusiveMinimum\":0,\"maximum\":1},\"cudagraph_metrics\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_layerwise_nvtx_tracing\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_mfu_metrics\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_logging_iteration_details\":{\"source\":\"engine\",\"type\":\"boolean\"},\"jit_monitor_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"warn\",\"error\"]},\"jit_monitor_verbose\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_mm_processor_stats\":{\"source\":\"engine\",\"type\":\"boolean\"},\"scheduling_policy\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"fcfs\",\"priority\"]},\"scheduler_cls\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"pooler_config\":{\"source\":\"engine\",\"class\":\"PoolerConfig\",\"type\":[\"object\",\"null\"]},\"compilation_config\":{\"source\":\"engine\",\"flags\":[\"-cc\"],\"type\":\"object\",\"class\":\"CompilationConfig\"},\"attention_config\":{\"source\":\"engine\",\"flags\":[\"-ac\"],\"type\":\"object\",\"class\":\"AttentionConfig\"},\"mamba_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"MambaConfig\"},\"kernel_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"KernelConfig\"},\"enable_flashinfer_autotune\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_bf16x3_router_gemm\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"worker_cls\":{\"source\":\"engine\",\"type\":\"string\"},\"worker_extension_cls\":{\"source\":\"engine\",\"type\":\"string\"},\"profiler_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"ProfilerConfig\"},\"kv_transfer_config\":{\"source\":\"engine\",\"class\":\"KVTransferConfig\",\"type\":[\"object\",\"null\"]},\"kv_events_config\":{\"source\":\"engine\",\"class\":\"KVEventsConfig\",\"type\":[\"object\",\"null\"]},\"ec_transfer_config\":{\"source\":\"engine\",\"class\":\"ECTransferConfig\",\"type\":[\"object\",\"null\"]},\"reasoning_config\":{\"source\":\"engine\",\"type\":\"object\",\"class\":\"ReasoningConfig\"},\"generation_config\":{\"source\":\"engine\",\"type\":\"string\"},\"enable_sleep_mode\":{\"source\":\"engine\",\"type\":\"boolean\"},\"enable_cumem_allocator\":{\"source\":\"engine\",\"type\":\"boolean\"},\"override_generation_config\":{\"source\":\"engine\",\"type\":\"object\"},\"model_impl\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"auto\",\"vllm\",\"transformers\",\"terratorch\"]},\"override_attention_dtype\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"]},\"attention_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"names\":[\"auto\",\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"calculate_kv_scales\":{\"source\":\"engine\",\"type\":\"boolean\"},\"kv_cache_dtype_skip_layers\":{\"source\":\"engine\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"mamba_cache_dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"float32\",\"float16\",\"bfloat16\"]},\"mamba_ssm_cache_dtype\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"auto\",\"float32\",\"float16\",\"bfloat16\"]},\"mamba_block_size\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"exclusiveMinimum\":0},\"prefix_match_unit\":{\"source\":\"engine\",\"type\":[\"integer\",\"null\"],\"exclusiveMinimum\":0},\"mamba_cache_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"all\",\"align\",\"none\"]},\"mamba_backend\":{\"source\":\"engine\",\"type\":\"string\",\"names\":[\"TRITON\",\"FLASHINFER\"],\"anyCase\":true},\"enable_mamba_cache_stochastic_rounding\":{\"source\":\"engine\",\"type\":\"boolean\"},\"mamba_cache_philox_rounds\":{\"source\":\"engine\",\"type\":\"integer\"},\"additional_config\":{\"source\":\"engine\",\"type\":\"object\"},\"use_tqdm_on_load\":{\"source\":\"engine\",\"type\":\"boolean\"},\"pt_load_map_location\":{\"source\":\"engine\",\"values\":{\"type\":\"string\"},\"type\":[\"string\",\"object\"]},\"logits_processors\":{\"source\":\"engine\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"async_scheduling\":{\"source\":\"engine\",\"type\":[\"boolean\",\"null\"]},\"stream_interval\":{\"source\":\"engine\",\"type\":\"integer\",\"minimum\":1},\"kv_sharing_fast_prefill\":{\"source\":\"engine\",\"type\":\"boolean\"},\"optimization_level\":{\"source\":\"engine\",\"type\":\"integer\",\"enum\":[0,1,2,3]},\"performance_mode\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"balanced\",\"interactivity\",\"throughput\"]},\"kv_offloading_size\":{\"source\":\"engine\",\"type\":[\"number\",\"null\"]},\"kv_offloading_backend\":{\"source\":\"engine\",\"type\":\"string\",\"enum\":[\"native\",\"lmcache\"]},\"tokens_only\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"shutdown_timeout\":{\"source\":\"engine\",\"type\":\"integer\"},\"weight_transfer_config\":{\"source\":\"engine\",\"class\":\"WeightTransferConfig\",\"type\":[\"object\",\"null\"]},\"fail_on_environ_validation\":{\"source\":\"engine\",\"type\":\"boolean\"},\"gdn_prefill_backend\":{\"source\":\"engine\",\"type\":[\"string\",\"null\"],\"enum\":[\"flashinfer\",\"triton\",\"cutedsl\",null]},\"enable_log_requests\":{\"source\":\"engine\",\"type\":\"boolean\"},\"lora_modules\":{\"source\":\"frontend\",\"items\":{\"type\":\"object\",\"class\":\"LoRAModulePath\"},\"type\":[\"array\",\"null\"]},\"chat_template\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"]},\"chat_template_content_format\":{\"source\":\"frontend\",\"type\":\"string\",\"enum\":[\"auto\",\"string\",\"openai\"]},\"trust_request_chat_template\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"default_chat_template_kwargs\":{\"source\":\"frontend\",\"type\":[\"object\",\"null\"]},\"response_role\":{\"source\":\"frontend\",\"type\":\"string\"},\"return_tokens_as_token_ids\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_auto_tool_choice\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"exclude_tools_when_tool_choice_none\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"tool_call_parser\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"],\"names\":[\"apertus\",\"cohere_command3\",\"cohere_command4\",\"deepseek_v3\",\"deepseek_v31\",\"deepseek_v32\",\"deepseek_v4\",\"ernie45\",\"functiongemma\",\"gemma4\",\"gigachat3\",\"glm45\",\"glm47\",\"granite\",\"granite-20b-fc\",\"granite4\",\"hermes\",\"hunyuan_a13b\",\"hy_v3\",\"inkling\",\"internlm\",\"jamba\",\"kimi_k2\",\"lfm2\",\"llama3_json\",\"llama4_json\",\"llama4_pythonic\",\"longcat\",\"mimo\",\"minicpm5\",\"minimax_m2\",\"minimax_m3\",\"mistral\",\"olmo3\",\"openai\",\"phi4_mini_json\",\"poolside_v1\",\"pythonic\",\"qwen3_coder\",\"qwen3_xml\",\"seed_oss\",\"step3\",\"step3p5\",\"xlam\"]},\"tool_parser_plugin\":{\"source\":\"frontend\"},\"tool_server\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"]},\"log_config_file\":{\"source\":\"frontend\"},\"max_log_len\":{\"source\":\"frontend\",\"type\":[\"integer\",\"null\"]},\"enable_prompt_tokens_details\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_per_request_metrics\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_server_load_tracking\":{\"source\":\"frontend\"},\"enable_force_include_usage\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_tokenizer_info_endpoint\":{\"source\":\"frontend\"},\"enable_log_outputs\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"enable_log_deltas\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"log_error_stack\":{\"source\":\"frontend\",\"type\":\"boolean\"},\"fingerprint_mode\":{\"source\":\"frontend\",\"type\":\"string\",\"enum\":[\"full\",\"hash\",\"custom\",\"none\"]},\"fingerprint_value\":{\"source\":\"frontend\",\"type\":[\"string\",\"null\"]},\"host\":{\"source\":\"server\"},\"port\":{\"source\":\"server\"},\"data_parallel_supervisor_port\":{\"source\":\"server\"},\"dp_supervisor_probe_interval_s\":{\"source\":\"server\"},\"dp_supervisor_probe_timeout_s\":{\"source\":\"server\"},\"dp_supervisor_probe_failure_threshold\":{\"source\":\"server\"},\"uds\":{\"source\":\"server\"},\"uvicorn_log_level\":{\"source\":\"server\"},\"disable_uvicorn_access_log\":{\"source\":\"server\"},\"disable_access_log_for_endpoints\":{\"source\":\"server\"},\"allow_credentials\":{\"source\":\"server\"},\"allowed_origins\":{\"source\":\"server\"},\"allowed_methods\":{\"source\":\"server\"},\"allowed_headers\":{\"source\":\"server\"},\"api_key\":{\"source\":\"server\"},\"ssl_keyfile\":{\"source\":\"server\"},\"ssl_certfile\":{\"source\":\"server\"},\"ssl_ca_certs\":{\"source\":\"server\"},\"enable_ssl_refresh\":{\"source\":\"server\"},\"ssl_cert_reqs\":{\"source\":\"server\"},\"ssl_ciphers\":{\"source\":\"server\"},\"root_path\":{\"source\":\"server\"},\"middleware\":{\"source\":\"server\"},\"enable_request_id_headers\":{\"source\":\"server\"},\"disable_fastapi_docs\":{\"source\":\"server\"},\"h11_max_incomplete_event_size\":{\"source\":\"server\"},\"h11_max_header_count\":{\"source\":\"server\"},\"enable_offline_docs\":{\"source\":\"server\"},\"enable_flash_late_interaction\":{\"source\":\"server\",\"type\":\"boolean\"}},\"classes\":{\"AttentionConfig\":{\"fields\":{\"backend\":{\"type\":[\"string\",\"null\"],\"names\":[\"auto\",\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"backend_per_kind\":{\"type\":\"object\",\"values\":{\"type\":\"string\",\"names\":[\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true}},\"flash_attn_version\":{\"type\":[\"integer\",\"null\"],\"enum\":[2,3,4,null]},\"use_prefill_decode_attention\":{\"type\":\"boolean\"},\"flash_attn_max_num_splits_for_cuda_graph\":{\"type\":\"integer\"},\"tq_max_kv_splits_for_cuda_graph\":{\"type\":\"integer\"},\"use_trtllm_attention\":{\"type\":[\"boolean\",\"null\"]},\"disable_flashinfer_q_quantization\":{\"type\":\"boolean\"},\"mla_prefill_backend\":{\"type\":[\"string\",\"null\"],\"names\":[\"FLASH_ATTN\",\"FLASHINFER\",\"TRTLLM_RAGGED\",\"TOKENSPEED_MLA\",\"ROCM_AITER_FA\",\"CUSTOM\"],\"anyCase\":true},\"use_prefill_query_quantization\":{\"type\":\"boolean\"},\"use_fp4_indexer_cache\":{\"type\":\"boolean\"},\"indexer_kv_dtype\":{\"type\":\"string\",\"enum\":[\"bf16\",\"fp8\",\"mxfp4\",\"nvfp4\"]},\"use_non_causal\":{\"type\":\"boolean\"},\"sparse_mla_force_mqa\":{\"type\":\"boolean\"},\"flex_attn_block_m\":{\"type\":[\"integer\",\"null\"]},\"flex_attn_block_n\":{\"type\":[\"integer\",\"null\"]},\"flex_attn_q_block_size\":{\"type\":[\"integer\",\"null\"]},\"flex_attn_kv_block_size\":{\"type\":[\"integer\",\"null\"]}}},\"CompilationConfig\":{\"fields\":{\"mode\":{\"type\":[\"integer\",\"string\"],\"names\":[\"NONE\",\"STOCK_TORCH_COMPILE\",\"DYNAMO_TRACE_ONCE\",\"VLLM_COMPILE\"],\"anyCase\":true,\"minimum\":0,\"maximum\":3},\"debug_dump_path\":{\"type\":[\"string\",\"null\"]},\"cache_dir\":{\"type\":\"string\"},\"compile_cache_save_format\":{\"type\":\"string\",\"enum\":[\"binary\",\"unpacked\"]},\"backend\":{\"type\":\"string\"},\"custom_ops\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ir_enable_torch_wrap\":{\"type\":\"boolean\"},\"splitting_ops\":{\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"compile_mm_encoder\":{\"type\":\"boolean\"},\"cudagraph_mm_encoder\":{\"type\":\"boolean\"},\"encoder_cudagraph_token_budgets\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"encoder_cudagraph_max_vision_items_per_batch\":{\"type\":\"integer\"},\"encoder_cudagraph_max_frames_per_batch\":{\"type\":[\"integer\",\"null\"]},\"compile_sizes\":{\"items\":{\"type\":[\"integer\",\"string\"]},\"type\":[\"array\",\"null\"]},\"compile_ranges_endpoints\":{\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]},\"inductor_compile_config\":{\"type\":\"object\"},\"inductor_passes\":{\"type\":\"object\",\"values\":{\"type\":\"string\"}},\"cudagraph_mode\":{\"type\":\"string\",\"names\":[\"NONE\",\"PIECEWISE\",\"FULL\",\"FULL_DECODE_ONLY\",\"FULL_AND_PIECEWISE\"],\"anyCase\":true},\"cudagraph_num_of_warmups\":{\"type\":\"integer\"},\"cudagraph_capture_sizes\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"cudagraph_copy_inputs\":{\"type\":\"boolean\"},\"cudagraph_specialize_lora\":{\"type\":\"boolean\"},\"use_inductor_graph_partition\":{\"type\":\"boolean\"},\"pass_config\":{\"type\":\"object\",\"class\":\"PassConfig\"},\"max_cudagraph_capture_size\":{\"type\":\"integer\"},\"dynamic_shapes_config\":{\"type\":\"object\",\"class\":\"DynamicShapesConfig\"},\"fast_moe_cold_start\":{\"type\":[\"boolean\",\"null\"]}}},\"DiffusionConfig\":{\"fields\":{\"canvas_length\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"max_denoising_steps\":{\"type\":[\"integer\",\"null\"]}}},\"DynamicShapesConfig\":{\"fields\":{\"type\":{\"type\":\"string\",\"enum\":[\"backed\",\"unbacked\",\"backed_size_oblivious\"]},\"evaluate_guards\":{\"type\":\"boolean\"},\"assume_32_bit_indexing\":{\"type\":\"boolean\"}}},\"ECTransferConfig\":{\"fields\":{\"ec_connector\":{\"type\":[\"string\",\"null\"]},\"engine_id\":{\"type\":[\"string\",\"null\"]},\"ec_buffer_device\":{\"type\":[\"string\",\"null\"]},\"ec_buffer_size\":{\"type\":\"number\"},\"ec_role\":{\"type\":[\"string\",\"null\"],\"enum\":[\"ec_producer\",\"ec_both\",\"ec_consumer\",null]},\"ec_rank\":{\"type\":[\"integer\",\"null\"]},\"ec_parallel_size\":{\"type\":\"integer\"},\"ec_ip\":{\"type\":\"string\"},\"ec_port\":{\"type\":\"integer\"},\"ec_connector_extra_config\":{\"type\":\"object\"},\"ec_connector_module_path\":{\"type\":[\"string\",\"null\"]}}},\"EPLBConfig\":{\"fields\":{\"window_size\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"step_interval\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"num_redundant_experts\":{\"type\":\"integer\",\"minimum\":0},\"log_balancedness\":{\"type\":\"boolean\"},\"log_balancedness_interval\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"use_async\":{\"type\":\"boolean\"},\"policy\":{\"type\":\"string\",\"enum\":[\"default\"]},\"communicator\":{\"type\":[\"string\",\"null\"],\"enum\":[\"torch_nccl\",\"torch_gloo\",\"nixl\",\"pynccl\",null]}}},\"IrOpPriorityConfig\":{\"fields\":{\"rms_norm\":{\"type\":[\"array\",\"string\"],\"items\":{\"type\":\"string\"}},\"fused_add_rms_norm\":{\"type\":[\"array\",\"string\"],\"items\":{\"type\":\"string\"}}}},\"KVEventsConfig\":{\"fields\":{\"enable_kv_cache_events\":{\"type\":\"boolean\"},\"publisher\":{\"type\":\"string\",\"enum\":[\"null\",\"zmq\"]},\"endpoint\":{\"type\":\"string\"},\"replay_endpoint\":{\"type\":[\"string\",\"null\"]},\"buffer_steps\":{\"type\":\"integer\"},\"hwm\":{\"type\":\"integer\"},\"max_queue_size\":{\"type\":\"integer\"},\"topic\":{\"type\":\"string\"}}},\"KVTransferConfig\":{\"fields\":{\"kv_connector\":{\"type\":[\"string\",\"null\"],\"names\":[\"DecodeBenchConnector\",\"ExampleConnector\",\"ExampleHiddenStatesConnector\",\"FlexKVConnectorV1\",\"HF3FSKVConnector\",\"LMCacheConnectorV1\",\"LMCacheMPConnector\",\"MoRIIOConnector\",\"MooncakeConnector\",\"MooncakeStoreConnector\",\"MultiConnector\",\"NixlConnector\",\"NixlPullConnector\",\"NixlPushConnector\",\"OffloadingConnector\",\"SimpleCPUOffloadConnector\"]},\"engine_id\":{\"type\":[\"string\",\"null\"]},\"kv_buffer_device\":{\"type\":\"string\"},\"kv_buffer_size\":{\"type\":\"number\"},\"kv_role\":{\"type\":[\"string\",\"null\"],\"enum\":[\"kv_producer\",\"kv_both\",\"kv_consumer\",null]},\"kv_rank\":{\"type\":[\"integer\",\"null\"]},\"kv_parallel_size\":{\"type\":\"integer\"},\"kv_ip\":{\"type\":\"string\"},\"kv_port\":{\"type\":\"integer\"},\"kv_connector_extra_config\":{\"type\":\"object\"},\"kv_connector_module_path\":{\"type\":[\"string\",\"null\"]},\"enable_permute_local_kv\":{\"type\":\"boolean\"},\"kv_load_failure_policy\":{\"type\":\"string\",\"enum\":[\"recompute\",\"fail\"]}}},\"KernelConfig\":{\"fields\":{\"ir_op_priority\":{\"type\":\"object\",\"class\":\"IrOpPriorityConfig\"},\"enable_flashinfer_autotune\":{\"type\":\"boolean\"},\"enable_cutedsl_warmup\":{\"type\":\"boolean\"},\"enable_bf16x3_router_gemm\":{\"type\":\"boolean\"},\"moe_backend\":{\"type\":\"string\",\"names\":[\"auto\",\"triton\",\"deep_gemm\",\"deep_gemm_mega_moe\",\"cutlass\",\"flashinfer_trtllm\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_b12x\",\"marlin\",\"humming\",\"triton_unfused\",\"aiter\",\"flydsl\",\"hpc\",\"emulation\"],\"anyCase\":true},\"linear_backend\":{\"type\":\"string\",\"names\":[\"auto\",\"cutlass\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_trtllm\",\"flashinfer_cudnn\",\"flashinfer_b12x\",\"marlin\",\"humming\",\"triton\",\"deep_gemm\",\"torch\",\"aiter\",\"machete\",\"fbgemm\",\"conch\",\"exllama\",\"emulation\",\"xpu\",\"xpu_woq\"],\"anyCase\":true}}},\"LoRAModulePath\":{\"fields\":{\"name\":{\"type\":\"string\"},\"path\":{\"type\":\"string\"},\"base_model_name\":{\"type\":[\"string\",\"null\"]},\"is_3d_lora_weight\":{\"type\":\"boolean\"}}},\"LoadConfig\":{\"fields\":{\"load_format\":{\"type\":\"string\",\"names\":[\"auto\",\"hf\",\"bitsandbytes\",\"dummy\",\"fastsafetensors\",\"instanttensor\",\"mistral\",\"modelexpress\",\"npcache\",\"pt\",\"runai_streamer\",\"runai_streamer_sharded\",\"safetensors\",\"sharded_state\",\"tensorizer\"]},\"download_dir\":{\"type\":[\"string\",\"null\"]},\"safetensors_load_strategy\":{\"type\":[\"string\",\"null\"],\"enum\":[\"lazy\",\"eager\",\"prefetch\",\"torchao\",null]},\"safetensors_prefetch_num_threads\":{\"type\":\"integer\",\"minimum\":1},\"safetensors_prefetch_block_size\":{\"type\":\"integer\",\"minimum\":1},\"model_loader_extra_config\":{},\"device\":{\"type\":[\"string\",\"null\"]},\"ignore_patterns\":{\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"string\"]},\"use_tqdm_on_load\":{\"type\":\"boolean\"},\"pt_load_map_location\":{\"values\":{\"type\":\"string\"},\"type\":[\"string\",\"object\"]}}},\"MambaConfig\":{\"fields\":{\"backend\":{\"type\":\"string\",\"names\":[\"TRITON\",\"FLASHINFER\"],\"anyCase\":true},\"enable_stochastic_rounding\":{\"type\":\"boolean\"},\"stochastic_rounding_philox_rounds\":{\"type\":\"integer\"}}},\"PassConfig\":{\"fields\":{\"fuse_norm_quant\":{\"type\":\"boolean\"},\"fuse_act_quant\":{\"type\":\"boolean\"},\"fuse_attn_quant\":{\"type\":\"boolean\"},\"eliminate_noops\":{\"type\":\"boolean\"},\"enable_sp\":{\"type\":\"boolean\"},\"fuse_gemm_comms\":{\"type\":\"boolean\"},\"fuse_allreduce_rms\":{\"type\":\"boolean\"},\"enable_qk_norm_rope_fusion\":{\"type\":\"boolean\"},\"fuse_rope_kvcache_cat_mla\":{\"type\":\"boolean\"},\"fuse_act_padding\":{\"type\":\"boolean\"},\"fuse_mla_dual_rms_norm\":{\"type\":\"boolean\"},\"fuse_rope_kvcache\":{\"type\":\"boolean\"},\"fuse_qk_norm_rope_kvcache\":{\"type\":\"boolean\"},\"rope_kvcache_fusion_max_token_num\":{\"type\":\"integer\"},\"fi_allreduce_fusion_max_size_mb\":{\"type\":[\"number\",\"null\"]},\"sp_min_token_num\":{\"type\":[\"integer\",\"null\"]}}},\"PoolerConfig\":{\"fields\":{\"task\":{\"type\":[\"string\",\"null\"],\"enum\":[\"embed\",\"classify\",\"token_embed\",\"token_classify\",\"plugin\",\"embed&token_classify\",null]},\"pooling_type\":{\"type\":[\"string\",\"null\"],\"enum\":[\"CLS\",\"LAST\",\"MEAN\",\"ALL\",\"STEP\",null]},\"seq_pooling_type\":{\"type\":[\"string\",\"null\"],\"enum\":[\"CLS\",\"LAST\",\"MEAN\",null]},\"tok_pooling_type\":{\"type\":[\"string\",\"null\"],\"enum\":[\"ALL\",\"STEP\",null]},\"use_activation\":{\"type\":[\"boolean\",\"null\"]},\"dimensions\":{\"type\":[\"integer\",\"null\"]},\"enable_chunked_processing\":{\"type\":\"boolean\"},\"max_embed_len\":{\"type\":[\"integer\",\"null\"]},\"logit_mean\":{\"type\":[\"number\",\"null\"]},\"logit_sigma\":{\"type\":[\"number\",\"null\"]},\"step_tag_id\":{\"type\":[\"integer\",\"null\"]},\"returned_token_ids\":{\"items\":{\"type\":\"integer\"},\"type\":[\"array\",\"null\"]}}},\"ProfilerConfig\":{\"fields\":{\"profiler\":{\"type\":[\"string\",\"null\"],\"enum\":[\"torch\",\"cuda\",null]},\"torch_profiler_dir\":{\"type\":\"string\"},\"torch_profiler_with_stack\":{\"type\":\"boolean\"},\"torch_profiler_with_flops\":{\"type\":\"boolean\"},\"torch_profiler_use_gzip\":{\"type\":\"boolean\"},\"torch_profiler_dump_cuda_time_total\":{\"type\":\"boolean\"},\"torch_profiler_record_shapes\":{\"type\":\"boolean\"},\"torch_profiler_with_memory\":{\"type\":\"boolean\"},\"capture_torch_profiler\":{\"type\":\"boolean\"},\"detailed_trace_annotation\":{\"type\":\"boolean\"},\"ignore_frontend\":{\"type\":\"boolean\"},\"delay_iterations\":{\"type\":\"integer\",\"minimum\":0},\"max_iterations\":{\"type\":\"integer\",\"minimum\":0},\"warmup_iterations\":{\"type\":\"integer\",\"minimum\":0},\"active_iterations\":{\"type\":\"integer\",\"minimum\":1},\"wait_iterations\":{\"type\":\"integer\",\"minimum\":0}}},\"QuantizationConfigArgs\":{\"fields\":{\"linear\":{},\"moe\":{},\"ignore\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ReasoningConfig\":{\"fields\":{\"reasoning_parser\":{\"type\":\"string\"},\"reasoning_start_str\":{\"type\":\"string\"},\"reasoning_end_str\":{\"type\":\"string\"}}},\"SpeculativeConfig\":{\"fields\":{\"enforce_eager\":{\"type\":[\"boolean\",\"null\"]},\"num_speculative_tokens\":{\"type\":\"integer\",\"exclusiveMinimum\":0},\"model\":{\"type\":[\"string\",\"null\"]},\"method\":{\"type\":[\"string\",\"null\"],\"enum\":[\"ngram\",\"medusa\",\"mlp_speculator\",\"draft_model\",\"suffix\",\"custom_class\",\"eagle\",\"eagle3\",\"extract_hidden_states\",\"deepseek_mtp\",\"mimo_mtp\",\"mimo_v2_mtp\",\"glm4_moe_mtp\",\"glm4_moe_lite_mtp\",\"glm_ocr_mtp\",\"ernie_mtp\",\"nemotron_h_mtp\",\"exaone_moe_mtp\",\"exaone4_5_mtp\",\"qwen3_next_mtp\",\"qwen3_5_mtp\",\"longcat_flash_mtp\",\"minimax_m3_mtp\",\"bailing_hybrid_mtp\",\"mtp\",\"pangu_ultra_moe_mtp\",\"step3p5_mtp\",\"hy_v3_mtp\",\"gemma4_mtp\",\"inkling_mtp\",\"dflash\",\"ngram_gpu\",\"dspark\",null]},\"draft_tensor_parallel_size\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"tensor_parallel_size\":{\"type\":[\"integer\",\"null\"]},\"quantization\":{\"type\":[\"string\",\"null\"],\"names\":[\"awq\",\"auto_awq\",\"fp8\",\"fbgemm_fp8\",\"fp_quant\",\"modelopt\",\"modelopt_fp4\",\"modelopt_mxfp8\",\"modelopt_mixed\",\"auto_gptq\",\"gptq\",\"gptq_marlin\",\"awq_marlin\",\"humming\",\"compressed-tensors\",\"bitsandbytes\",\"experts_int8\",\"quark\",\"moe_wna16\",\"torchao\",\"inc\",\"mxfp4\",\"gpt_oss_mxfp4\",\"deepseek_v4_fp8\",\"online\",\"fp8_per_tensor\",\"fp8_per_block\",\"fp8_per_channel\",\"int8_per_channel_weight_only\",\"nvfp4_per_token\",\"mxfp8\"]},\"moe_backend\":{\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"triton\",\"deep_gemm\",\"deep_gemm_mega_moe\",\"cutlass\",\"flashinfer_trtllm\",\"flashinfer_cutlass\",\"flashinfer_cutedsl\",\"flashinfer_b12x\",\"marlin\",\"humming\",\"triton_unfused\",\"aiter\",\"flydsl\",\"hpc\",\"emulation\",null]},\"attention_backend\":{\"type\":[\"string\",\"null\"],\"names\":[\"auto\",\"FLASH_ATTN\",\"FLASH_ATTN_DIFFKV\",\"TRITON_ATTN\",\"TRITON_ATTN_DIFFKV\",\"ROCM_ATTN\",\"ROCM_AITER_MLA\",\"ROCM_AITER_TRITON_MLA\",\"ROCM_AITER_FA\",\"ROCM_AITER_MLA_SPARSE\",\"XPU_MLA_SPARSE\",\"TORCH_SDPA\",\"FLASHINFER\",\"FLASHINFER_MLA\",\"TOKENSPEED_MLA\",\"FLASHINFER_MLA_SPARSE\",\"FLASHINFER_MLA_SPARSE_SM120\",\"TRITON_MLA\",\"CUTLASS_MLA\",\"FLASHMLA\",\"FLASHMLA_SPARSE\",\"FLASHMLA_SPARSE_DSV4\",\"FLASHINFER_MLA_SPARSE_DSV4\",\"ROCM_FLASHMLA_SPARSE_DSV4\",\"FLASH_ATTN_MLA\",\"FLASH_ATTN_MLA_SPARSE\",\"MINIMAX_M3_SPARSE\",\"NO_ATTENTION\",\"FLEX_ATTENTION\",\"HPC_ATTN\",\"ROCM_AITER_UNIFIED_ATTN\",\"CPU_ATTN\",\"TURBOQUANT\",\"CUSTOM\"],\"anyCase\":true},\"kv_cache_dtype\":{\"type\":[\"string\",\"null\"],\"enum\":[\"auto\",\"float16\",\"bfloat16\",\"fp8\",\"fp8_e4m3\",\"fp8_e5m2\",\"fp8_inc\",\"fp8_ds_mla\",\"turboquant_k8v4\",\"turboquant_4bit_nc\",\"turboquant_k3v4_nc\",\"turboquant_3bit_nc\",\"int4_per_token_head\",\"int8_per_token_head\",\"fp8_per_token_head\",\"nvfp4\",null]},\"max_model_len\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"revision\":{\"type\":[\"string\",\"null\"]},\"code_revision\":{\"type\":[\"string\",\"null\"]},\"disable_padded_drafter_batch\":{\"type\":\"boolean\"},\"use_local_argmax_reduction\":{\"type\":\"boolean\"},\"use_heterogeneous_vocab\":{\"type\":\"boolean\"},\"prompt_lookup_max\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"prompt_lookup_min\":{\"type\":[\"integer\",\"null\"],\"minimum\":1},\"parallel_drafting\":{\"type\":\"boolean\"},\"num_speculative_tokens_per_batch_size\":{\"items\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"type\":[\"array\",\"null\"]},\"suffix_decoding_max_tree_depth\":{\"type\":\"integer\"},\"suffix_decoding_max_cached_requests\":{\"type\":\"integer\"},\"suffix_decoding_max_spec_factor\":{\"type\":\"number\"},\"suffix_decoding_min_token_prob\":{\"type\":\"number\"},\"draft_load_config\":{\"class\":\"LoadConfig\",\"type\":[\"object\",\"null\"]},\"rejection_sample_method\":{\"type\":\"string\",\"enum\":[\"standard\",\"synthetic\",\"block\"]},\"synthetic_acceptance_rates\":{\"items\":{\"type\":\"number\"},\"type\":[\"array\",\"null\"]},\"synthetic_acceptance_length\":{\"type\":[\"number\",\"null\"]},\"draft_sample_method\":{\"type\":\"string\",\"enum\":[\"greedy\",\"probabilistic\"]}}},\"StructuredOutputsConfig\":{\"fields\":{\"backend\":{\"type\":\"string\",\"enum\":[\"auto\",\"xgrammar\",\"guidance\",\"outlines\",\"lm-format-enforcer\"]},\"disable_any_whitespace\":{\"type\":\"boolean\"},\"disable_additional_properties\":{\"type\":\"boolean\"},\"reasoning_parser\":{\"type\":\"string\",\"names\":[\"cohere_command3\",\"cohere_command4\",\"deepseek_r1\",\"deepseek_v3\",\"deepseek_v4\",\"ernie45\",\"gemma4\",\"glm45\",\"glm47\",\"granite\",\"holo2\",\"hunyuan_a13b\",\"hy_v3\",\"inkling\",\"kimi_k2\",\"mimo\",\"minimax_m2\",\"minimax_m2_append_think\",\"minimax_m3\",\"mistral\",\"nemotron_v3\",\"olmo3\",\"openai_gptoss\",\"poolside_v1\",\"qwen3\",\"seed_oss\",\"step3\",\"step3p5\"]},\"reasoning_parser_plugin\":{\"type\":\"string\"},\"enable_in_reasoning\":{\"type\":\"boolean\"}}},\"WeightTransferConfig\":{\"fields\":{\"backend\":{\"type\":\"string\",\"names\":[\"nccl\",\"ipc\",\"sparse_nccl\"]}}}}}");
}

// src/engine/releases.generated.ts
/** By the minor release of Ray that brings it, the newest first. */
const releases = {
	"2.60": vllm0_29_0,
	"2.58": vllm0_26_0
};

// src/engine/releases.ts
const made = /* @__PURE__ */ new Map();
/** The arguments of the vLLM that a release of Ray brings; a patch release brings the same. Undefined for others. */
function catalogueFor(ray) {
	const minor = minorOf(ray);
	const make = ownEntry(releases, minor);
	const catalogue = made.get(minor) ?? make?.();
	if (catalogue !== void 0) made.set(minor, catalogue);
	return catalogue;
}
/** The minor releases of Ray whose arguments are known, the newest first. */
const knownRayReleases = Object.keys(releases);
function minorOf(release) {
	return release.split(".").slice(0, 2).join(".");
}

// src/schema/engine-arguments.ts
/** The arguments of the release that a document is for; undefined when that release is not known. */
function catalogueOf(document) {
	const serving = isMap(document) ? document["serving"] : void 0;
	const ray = isMap(serving) ? serving["ray"] : void 0;
	return catalogueFor(typeof ray === "string" ? ray : DEFAULT_RAY);
}
/** What is wrong with every `engine_kwargs` of a document of any shape. */
function engineArgumentIssues(document) {
	const places = modelsIn(document).flatMap(({ path, value }) => {
		const kwargs = Object.hasOwn(value, "engine_kwargs") ? value["engine_kwargs"] : void 0;
		return isMap(kwargs) ? [{
			base: [...path, "engine_kwargs"],
			kwargs
		}] : [];
	});
	if (places.length === 0) return [];
	const catalogue = catalogueOf(document);
	if (catalogue === void 0) return [];
	return places.flatMap(({ base, kwargs }) => checkArguments(kwargs, catalogue).map((issue) => ({
		path: [...base, ...issue.path],
		base,
		issue
	})));
}

// src/schema/is-engine-argument.ts
/** Whether vLLM has, or had, an argument of this name. */
function isEngineArgument(name, document) {
	if (Object.hasOwn(removedArguments, name)) return true;
	const catalogue = catalogueOf(document);
	return catalogue !== void 0 && Object.hasOwn(catalogue.arguments, name);
}

// src/rules/doubts.ts
/**
* Where mistakes were found before the rules. A key that seems to be missing may stand there under another name, or
* with a value that was left out: nothing is concluded from its absence.
*/
var Doubts = class {
	#ends = /* @__PURE__ */ new Set();
	#below = /* @__PURE__ */ new Map();
	/** Every model asks the same of `defaults`. */
	#answers = /* @__PURE__ */ new Map();
	constructor(paths) {
		for (const path of paths) {
			this.#ends.add(JSON.stringify(path));
			for (let length = 0; length < path.length; length += 1) {
				const prefix = JSON.stringify(path.slice(0, length));
				const rest = this.#below.get(prefix);
				if (rest === void 0) this.#below.set(prefix, [path.slice(length)]);
				else rest.push(path.slice(length));
			}
		}
	}
	/** True when a mistake is at the path, or above it. */
	covers(path) {
		if (this.#ends.size === 0) return false;
		return [...path, ""].some((_, length) => this.#ends.has(JSON.stringify(path.slice(0, length))));
	}
	/** True when a mistake in the map at `base` may be about the key that `key` leads to. */
	concern(base, key, knownKeys) {
		if (this.#ends.size === 0) return false;
		const question = JSON.stringify([base, key]);
		const known = this.#answers.get(question);
		if (known !== void 0) return known;
		const below = this.#below.get(JSON.stringify(base)) ?? [];
		const answer = this.covers(base) || below.some((rest) => mayMean(placed(rest, knownKeys), key, knownKeys));
		this.#answers.set(question, answer);
		return answer;
	}
};
/** An argument of the engine that stands beside `engine_kwargs` is meant to be in it. */
function placed(path, knownKeys) {
	const [first] = path;
	const known = knownKeys([]);
	return typeof first === "string" && known.includes("engine_kwargs") && !known.includes(first) && isEngineArgument(first, void 0) ? ["engine_kwargs", ...path] : path;
}
/** Whether a mistake at one path may stand for the key at another. */
function mayMean(mistake, key, knownKeys) {
	for (const [depth, wanted] of key.entries()) {
		const written = mistake[depth];
		if (written === void 0) return true;
		if (written === wanted) continue;
		if (typeof written !== "string") return false;
		const known = knownKeys(key.slice(0, depth));
		if (known.includes(written)) return false;
		if (known.length === 0) return suggest(written, [wanted]) === wanted;
		const meant = suggest(written, known);
		return meant === void 0 || meant === wanted;
	}
	return true;
}

// src/rules/each-mistake-once.ts
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
		if (model.inDoubt("accelerator_config") || model.inDoubt("placement_group_config")) return [];
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
		if (!autoscaling || ["min_replicas", "max_replicas"].some((key) => model.inDoubt("autoscaling_config", key))) return [];
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
		if (model.inDoubt("autoscaling_config", "target_ongoing_requests")) return [];
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
const inventories = /* @__PURE__ */ new WeakMap();
/** What a target has; undefined when its nodes are not declared, or not in a form that can be read. */
function inventoryOf(view) {
	if (!inventories.has(view)) inventories.set(view, readInventory(view));
	return inventories.get(view);
}
function readInventory(view) {
	const { target } = view;
	if (target?.config.nodes === void 0 || target.config.nodes.length === 0) return void 0;
	if (view.inDoubt("nodes") || view.inDoubt("autoscaling_nodes")) return void 0;
	return {
		target: target.name,
		nodes: target.config.nodes.map(nodeGroup),
		possible: (target.config.autoscaling_nodes ?? []).map(nodeGroup)
	};
}
/** The groups whose GPUs are of the kind that a model asks for. */
function matching(groups, model) {
	const type = model.config.accelerator_type;
	if (!type) return groups;
	return groups.filter((group) => isKind(group, type));
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

// src/rules/engine/engine-value.ts
const NONE = {};
/** What the user wrote under `engine_kwargs`. */
function engineKwargs(model) {
	return mapAt(model.json, "engine_kwargs") ?? NONE;
}
/** The value of an argument, or of a key in it; undefined when it is not given. */
function engineValue(model, argument, ...path) {
	const value = ownEntry(engineKwargs(model), argument);
	return path.length === 0 ? value : lookUp(value, path);
}
/** The same where it is a whole number; another type is not this check's mistake. */
function engineInteger(model, argument, ...path) {
	const value = engineValue(model, argument, ...path);
	return typeof value === "number" && Number.isInteger(value) ? value : void 0;
}
/** The same where it is a text. */
function engineText(model, argument, ...path) {
	const value = engineValue(model, argument, ...path);
	return typeof value === "string" ? value : void 0;
}

// src/rules/mistake.ts
/** The mistake as a finding: at the layer of the config that decides the key, with its partner. */
function mistakeIn(model, mistake) {
	const { code, severity, message, key, anchor, partner, help, repair } = mistake;
	const path = model.at(...key);
	return {
		code,
		...severity === void 0 ? {} : { severity },
		message,
		path,
		...anchor === void 0 ? {} : { anchor },
		help,
		...partner === void 0 ? {} : { related: [{
			message: `${partner.at(-1)} is set here`,
			path: model.at(...partner)
		}] },
		...repair === void 0 ? {} : { repair: repair(path) }
	};
}
/** For a key that changes nothing: taking it out changes nothing either. */
function removeKey(path) {
	return [{
		kind: "remove_key",
		path
	}];
}

// src/rules/capacity/compute-capability.ts
/** Compute capability by Ray's name, times ten (NVIDIA, "CUDA GPU Compute Capability"). */
const capabilities = /* @__PURE__ */ new Map([
	["K80", 37],
	["P100", 60],
	["P4", 61],
	["V100", 70],
	["T4", 75],
	["A100", 80],
	["A100-40G", 80],
	["A100-80G", 80],
	["A10G", 86],
	["L4", 89],
	["L40S", 89],
	["H100", 90],
	["H200", 90],
	["H20", 90],
	["B200", 100],
	["GB200", 100],
	["B300", 103],
	["GB300", 103],
	["RTX-PRO-6000", 120]
]);
/** The GPU that a model gets, when the file says which: by the model, or because the target has no other. */
function gpuOf(model, view) {
	const name = model.config.accelerator_type ?? onlyType(view);
	const capability = name === void 0 ? void 0 : capabilities.get(name);
	return name === void 0 || capability === void 0 ? void 0 : {
		name,
		capability
	};
}
function onlyType(view) {
	const inventory = inventoryOf(view);
	const groups = [...inventory?.nodes ?? [], ...inventory?.possible ?? []].filter((group) => group.gpus > 0);
	const types = new Set(groups.map((group) => group.acceleratorType));
	return types.size === 1 ? [...types][0] : void 0;
}
/** `7.5`. */
function inWords(capability) {
	return (capability / 10).toFixed(1);
}

// src/rules/capacity/dtype-on-gpu.ts
/** vLLM 0.29 `platforms/cuda.py:check_if_supports_dtype`. */
const BFLOAT16_NEEDS = 80;
/** Older GPUs have no bfloat16, and vLLM refuses it where it is asked for by name. */
function dtypeOnGpu(context) {
	return forEachModel(context, (model, view) => {
		if (engineText(model, "dtype") !== "bfloat16" || acceleratorKind(model.config) !== "gpu") return [];
		const gpu = gpuOf(model, view);
		if (gpu === void 0 || gpu.capability >= BFLOAT16_NEEDS || model.inDoubt("accelerator_config")) return [];
		return [mistakeIn(model, {
			code: "RF413",
			message: `A ${gpu.name} (compute capability ${inWords(gpu.capability)}) has no bfloat16, which needs ${inWords(BFLOAT16_NEEDS)}`,
			key: ["engine_kwargs", "dtype"],
			...model.config.accelerator_type ? { partner: ["accelerator_type"] } : {},
			help: "Write `dtype: half`, or leave dtype out."
		})];
	});
}

// src/packing/room-for-updates.ts
/**
* For each model, whether its next version finds room beside all replicas of the fleet. Undefined when the target
* declares no nodes, or the fleet is too large.
*/
function roomForUpdates(fleet, replicasOf) {
	if (!canBePacked(fleet, replicasOf)) return void 0;
	const nodes = emptyNodes(fleet.target?.nodes ?? []);
	let missing = 0;
	for (const model of fleet.models) missing += placeReplicas(nodes, model, replicasOf(model));
	missing += placeGateway(nodes, fleet.gateway.numReplicas);
	return fleet.models.map((model) => {
		const beside = missing === 0 && haveRoom(nodes, model, model.initialReplicas);
		const effect = model.strategy === "auto" ? beside ? "blue_green" : "recreate" : model.strategy;
		return {
			model: model.id,
			strategy: model.strategy,
			beside,
			effect
		};
	});
}
/** True when so many replicas find room beside what lies on the nodes; leaves these as they are. */
function haveRoom(nodes, model, replicas) {
	const taken = placeAll(nodes, replicaOf(model, 0), replicas);
	undo(taken ?? []);
	return taken !== void 0;
}

// src/rules/capacity/gpu-room.ts
const rooms = /* @__PURE__ */ new WeakMap();
/**
* True when the target has the GPUs of so many replicas, as their strategy wants them, were there no other model. CPUs are
* another question, also for a model that has no GPU.
*/
function hasGpusAlone(model, replicas, inventory) {
	if (round(gpusPerReplica(model) * replicas) > totalGpus(matching(inventory.nodes, model))) return false;
	const room = roomOf(inventory);
	const { bundles, strategy } = replicaOf(model.resolved, 0);
	const question = JSON.stringify([
		bundles,
		strategy,
		replicas
	]);
	const known = room.answers.get(question);
	if (known !== void 0) return known;
	const asked = bundles.length * replicas;
	if (!isPackable(room.groups, room.bundles + asked)) return true;
	room.bundles += asked;
	const answer = haveRoom(room.nodes(), model.resolved, replicas);
	room.answers.set(question, answer);
	return answer;
}
function roomOf(inventory) {
	let nodes;
	const groups = inventory.nodes.map(withEndlessCpus);
	const room = rooms.get(inventory) ?? {
		groups,
		nodes: () => nodes ??= emptyNodes(groups),
		answers: /* @__PURE__ */ new Map(),
		bundles: 0
	};
	rooms.set(inventory, room);
	return room;
}
/** For questions about GPUs alone: too few CPUs are another message. */
function withEndlessCpus({ cpus: _cpus, ...group }) {
	return group;
}

// src/rules/capacity/needs.ts
/** Keys without which a model is taken to need a whole GPU for each worker, and a CPU for its own process. */
const sizeKeys = [
	"accelerator_config",
	"gpu_fraction",
	"placement_group_config",
	"ray_actor_options"
];
/**
* False when a mistake in the file may stand for a key that would lower what the model needs, and when the model asks
* for what no worker can use, which is another rule's message.
*/
function needsAreKnown(model) {
	if (model.resolved.bundles.some((bundle) => amount(bundle, "GPU") > 1)) return false;
	return !sizeKeys.some((key) => model.inDoubt(key));
}
/** GPUs that one replica reserves. */
function gpusPerReplica(model) {
	const listed = model.resolved.bundles.map((bundle) => amount(bundle, "GPU"));
	const sum = listed.reduce((total, gpus) => total + gpus, 0);
	return listed.length < workers(model) && listed.length > 1 ? sum / listed.length * workers(model) : sum;
}
function workers(model) {
	return workerCount(mapAt(model.resolved.llmConfig, "engine_kwargs") ?? {});
}
/** True when the target has the GPUs of all replicas that start at once, were there no other model. */
function hasRoomAlone(model, inventory) {
	return hasGpusAlone(model, model.resolved.initialReplicas, inventory);
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

// src/rules/capacity/together.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** Places on the target what starts at once. */
function together({ config }, view, inventory) {
	const before = known$1.get(inventory);
	if (before !== void 0) return before;
	const models = view.models.filter((model) => needsAreKnown(model) && hasRoomAlone(model, inventory));
	const configured = mergedGateway(config, view.target?.config)["num_replicas"];
	const gateways = typeof configured === "number" ? configured : 1;
	let onGpus;
	const found = {
		models,
		gateways,
		packing: packed(models, inventory.nodes, gateways),
		onGpus: () => (onGpus ??= { packing: packed(models, inventory.nodes.map(withEndlessCpus), gateways) }).packing
	};
	known$1.set(inventory, found);
	return found;
}
function packed(models, groups, gateways) {
	const resolved = models.map((model) => model.resolved);
	const bundles = resolved.reduce((sum, model) => sum + model.bundles.length * atStart(model), gateways);
	return isPackable(groups, bundles) ? packModels(groups, resolved, atStart, gateways) : void 0;
}

// src/rules/capacity/enough-cpus.ts
const HELP = "Ask for fewer CPUs with `ray_actor_options: {num_cpus: ...}`, or correct the `nodes` of the target.";
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
	return view.models.filter(needsAreKnown).flatMap((model) => {
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
	const all = together(context, view, inventory);
	let needed = all.gateways;
	for (const model of all.models) {
		const { bundles, initialReplicas } = model.resolved;
		for (const bundle of bundles) needed += amount(bundle, "CPU") * initialReplicas;
	}
	const there = nodes.reduce((total, group) => total + group.count * (group.cpus ?? 0), 0);
	if (needed <= there) return scattered(all, target);
	return [{
		code: "RF403",
		message: `The models and the gateway need ${round(needed)} CPUs, and target ${quote(target)} has ${round(there)}`,
		path: [
			"targets",
			target,
			"nodes"
		],
		anchor: "key",
		help: HELP
	}];
}
/** There are CPUs enough, and not where they are needed: on one node, beside the GPUs. */
function scattered({ packing, onGpus }, target) {
	const first = packing?.unplaced[0];
	if (first === void 0 || onGpus()?.unplaced.length !== 0) return [];
	const who = first.model === null ? "the gateway" : quote(first.model);
	return [{
		code: "RF403",
		message: `No node of target ${quote(target)} has the CPUs left that ${who} needs${first.model === null ? "" : " beside its GPUs"}`,
		path: [
			"targets",
			target,
			"nodes"
		],
		anchor: "key",
		help: HELP
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
		if (inventory === void 0 || needed === 0 || !needsAreKnown(model)) return [];
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
		const strategy = model.config.placement_group_config?.strategy;
		if (strategy === "STRICT_PACK" && needed > atMost) return [{
			code: "RF402",
			message: `STRICT_PACK needs ${gpus(needed)} on one node for a replica of ${quote(model.id)}, and target ${target} has at most ${atMost}`,
			path: model.at("placement_group_config", "strategy"),
			help: "Use PACK, fewer workers, or correct the `nodes` of the target."
		}];
		if (!hasGpusAlone(model, 1, inventory)) {
			if (strategy === "STRICT_SPREAD" && needed <= totalGpus(nodes)) return [];
			const parallel = workers(model) > 1 ? ` (${workers(model)} workers)` : "";
			return [{
				code: "RF402",
				message: `A replica of ${quote(model.id)} needs ${gpus(needed)}${parallel}, and target ${target} has ${gpusInWords(nodes)}`,
				path: sizeKey(context, view, model),
				help: helpFor(groups)
			}];
		}
		const replicas = model.resolved.initialReplicas;
		if (hasGpusAlone(model, replicas, inventory)) return [];
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

// src/rules/capacity/gpu-share.ts
/** What vLLM's executor asks of Ray for each worker; a whole GPU where it is not set. */
const SHARE_VARIABLE = "VLLM_RAY_PER_WORKER_GPUS";
/** The smallest share of a GPU that a worker has, when it is less than one. */
function shareOf(model) {
	const shares = model.resolved.bundles.map((bundle) => amount(bundle, "GPU")).filter((share) => share > 0 && share < 1);
	return shares.length === 0 ? void 0 : Math.min(...shares);
}

// src/rules/capacity/memory-of-shares.ts
/** What vLLM takes of a GPU's memory when `gpu_memory_utilization` is not given (vLLM 0.29 `config/cache.py`). */
const DEFAULT_UTILIZATION = .92;
/** The rest is for what is not counted: a CUDA context for each process, NCCL. */
const MOST_OF_A_GPU = .95;
/**
* Models that share GPUs leave some of the memory free. Whichever way they are placed, some GPU is too full when all of
* them together take more than there is.
*/
function memoryOfShares(context) {
	return context.views.flatMap((view) => {
		const inventory = inventoryOf(view);
		if (inventory === void 0 || inventory.possible.length > 0) return [];
		return tooFull(view, inventory);
	});
}
function tooFull({ models }, inventory) {
	const onGpus = models.filter((model) => model.resolved.bundles.some((bundle) => amount(bundle, "GPU") > 0));
	const sharing = onGpus.filter((model) => shareOf(model) !== void 0);
	if (sharing.length === 0 || !onGpus.every(needsAreKnown)) return [];
	const whole = onGpus.filter((model) => shareOf(model) === void 0).reduce((sum, model) => sum + places(model), 0);
	const left = totalGpus(inventory.nodes) - whole;
	const shares = sharing.reduce((sum, model) => sum + (shareOf(model) ?? 0) * places(model), 0);
	const memory = sharing.reduce((sum, model) => sum + utilizationOf(model) * places(model), 0);
	if (shares > left || sharing.some((model) => utilizationOf(model) > (shareOf(model) ?? 1))) return [];
	const largest = sharing.toSorted((one, other) => utilizationOf(other) - utilizationOf(one))[0];
	if (memory <= left * MOST_OF_A_GPU || largest === void 0) return [];
	const key = largest.lacks("engine_kwargs", "gpu_memory_utilization") ? largest.at("gpu_fraction") : largest.at("engine_kwargs", "gpu_memory_utilization");
	return [{
		code: "RF405",
		message: `The models that share GPUs take ${round(memory / left)} of the memory of target ${quote(inventory.target)}, and ${MOST_OF_A_GPU} is the most that starts`,
		path: key,
		help: "Leave gpu_memory_utilization out with gpu_fraction, which leaves room, or lower it."
	}];
}
/** Workers of all replicas. */
function places(model) {
	return workers(model) * model.resolved.initialReplicas;
}
function utilizationOf(model) {
	const given = mapAt(model.resolved.llmConfig, "engine_kwargs")?.["gpu_memory_utilization"];
	return typeof given === "number" ? given : DEFAULT_UTILIZATION;
}

// src/rules/capacity/memory-share.ts
/**
* A worker that shares a GPU says so three times: in its bundle, to vLLM's executor, and as share of the memory.
* `gpu_fraction` does all three; a placement by hand has to.
*/
function memoryShare(context) {
	return forEachModel(context, (model, view) => {
		const share = shareOf(model);
		if (share === void 0 || model.inDoubt("gpu_fraction")) return [];
		const target = view.target?.name;
		if (!model.config.gpu_fraction && model.lacks("runtime_env", "env_vars", "VLLM_RAY_PER_WORKER_GPUS")) {
			const path = writtenAt(context.config, target, model.id, ["placement_group_config"]);
			return [{
				code: "RF407",
				message: `Each worker waits for a whole GPU, because nothing tells vLLM that its bundle has ${share}`,
				path,
				anchor: "key",
				help: `Use \`gpu_fraction: ${share}\` in place of placement_group_config.`
			}];
		}
		const taken = mapAt(model.resolved.llmConfig, "engine_kwargs")?.["gpu_memory_utilization"] ?? .92;
		if (typeof taken !== "number" || taken <= share) return [];
		const written = findWritten(context.config, target, model.id, ["engine_kwargs", "gpu_memory_utilization"]);
		const help = "Leave gpu_memory_utilization out with gpu_fraction, which sets it, or lower it to the share.";
		if (written === void 0) {
			if (model.inDoubt("engine_kwargs", "gpu_memory_utilization")) return [];
			return [{
				code: "RF404",
				message: `vLLM takes ${taken} of the GPU's memory, and the model's share of the GPU is ${share}`,
				path: writtenAt(context.config, target, model.id, ["placement_group_config"]),
				anchor: "key",
				help: `Use \`gpu_fraction: ${share}\` in place of it.`
			}];
		}
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

// src/rules/capacity/nodes-to-spread.ts
/** With STRICT_SPREAD each bundle is on a node of its own, and Ray waits for ever for the nodes that are missing. */
function nodesToSpread(context) {
	return forEachModel(context, (model, view) => {
		const inventory = inventoryOf(view);
		if (model.config.placement_group_config?.strategy !== "STRICT_SPREAD" || inventory === void 0) return [];
		const { bundles } = model.resolved;
		const onGpus = bundles.some((bundle) => amount(bundle, "GPU") > 0);
		const usable = (groups) => matching(groups, model).filter((group) => group.gpus > 0 || !onGpus);
		if (usable(inventory.possible).length > 0 || !needsAreKnown(model)) return [];
		const there = usable(inventory.nodes).reduce((sum, group) => sum + group.count, 0);
		if (there === 0 || bundles.length <= there) return [];
		return [mistakeIn(model, {
			code: "RF408",
			message: `STRICT_SPREAD puts ${bundles.length} bundles on ${bundles.length} nodes, and target ${quote(inventory.target)} has ${there} for them`,
			key: ["placement_group_config", "strategy"],
			help: "Use PACK, or correct the `nodes` of the target."
		})];
	});
}

// src/rules/capacity/one-machine.ts
/** A local target is the machine that the runner is on. */
function oneMachine({ views }) {
	return views.flatMap(({ target }) => {
		if (target?.config.kind !== "local") return [];
		const base = ["targets", target.name];
		const { nodes = [], autoscaling_nodes: possible = [] } = target.config;
		const count = nodes.reduce((sum, group) => sum + (group.count ?? 1), 0);
		const help = "A target of kind cluster has several nodes.";
		if (count > 1) {
			const index = nodes.findIndex((group) => (group.count ?? 1) > 1);
			const path = index === -1 ? [...base, "nodes"] : [
				...base,
				"nodes",
				index,
				"count"
			];
			return [{
				code: "RF417",
				message: `A local target is one machine, and ${count} nodes are declared`,
				path,
				anchor: "key",
				help
			}];
		}
		if (possible.length === 0) return [];
		return [{
			code: "RF417",
			message: "A local target is one machine, and no autoscaler adds another",
			path: [...base, "autoscaling_nodes"],
			anchor: "key",
			help
		}];
	});
}

// src/rules/capacity/quantization-on-gpu.ts
/** `get_min_capability` in vLLM 0.29 `model_executor/layers/quantization/`. */
const needs$1 = /* @__PURE__ */ new Map([
	["gptq", 60],
	["auto_gptq", 60],
	["gptq_marlin", 60],
	["inc", 60],
	["compressed-tensors", 70],
	["moe_wna16", 70],
	["quark", 70],
	["awq", 75],
	["auto_awq", 75],
	["awq_marlin", 75],
	["fp8", 75],
	["humming", 75],
	["torchao", 75],
	["modelopt", 80],
	["modelopt_mxfp8", 80],
	["modelopt_fp4", 75],
	["experts_int8", 80],
	["fbgemm_fp8", 80],
	["mxfp4", 80],
	["fp_quant", 100]
]);
/** Each method of quantization needs kernels that older GPUs do not run. */
function quantizationOnGpu(context) {
	return forEachModel(context, (model, view) => {
		const method = engineText(model, "quantization");
		const needed = method === void 0 ? void 0 : needs$1.get(method);
		if (method === void 0 || needed === void 0 || acceleratorKind(model.config) !== "gpu") return [];
		const gpu = gpuOf(model, view);
		if (gpu === void 0 || gpu.capability >= needed || model.inDoubt("accelerator_config")) return [];
		return [mistakeIn(model, {
			code: "RF414",
			message: `Quantization ${quote(method)} needs compute capability ${inWords(needed)}, and a ${gpu.name} has ${inWords(gpu.capability)}`,
			key: ["engine_kwargs", "quantization"],
			...model.config.accelerator_type ? { partner: ["accelerator_type"] } : {},
			help: "Use a newer GPU, or a model that is quantized otherwise."
		})];
	});
}

// src/rules/capacity/reachable-max.ts
/** The autoscaler can reach `max_replicas` with the model alone on the target. */
function reachableMax(context) {
	return forEachModel(context, (model, view) => {
		const inventory = inventoryOf(view);
		const { initialReplicas, maxReplicas } = model.resolved;
		if (inventory === void 0 || maxReplicas <= initialReplicas || gpusPerReplica(model) === 0) return [];
		if (!needsAreKnown(model)) return [];
		if (inventory.possible.some((group) => group.gpus > 0)) return [];
		const nodes = matching(inventory.nodes, model);
		const room = (replicas) => hasGpusAlone(model, replicas, inventory);
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

// src/rules/capacity/room-beside.ts
/** `strategy: blue_green` starts a new version beside the old one, which takes the model's GPUs twice. */
function roomBeside(context) {
	return context.views.flatMap((view) => {
		const inventory = inventoryOf(view);
		if (inventory === void 0 || inventory.possible.some((group) => group.gpus > 0)) return [];
		return withoutRoomBeside(context, view, inventory);
	});
}
function withoutRoomBeside(context, view, inventory) {
	if (view.models.every(({ config }) => config.strategy !== "blue_green")) return [];
	const { models, onGpus } = together(context, view, inventory);
	const packing = onGpus();
	if (packing === void 0 || packing.unplaced.length > 0) return [];
	return models.filter((model) => model.config.strategy === "blue_green" && gpusPerReplica(model) > 0).filter(({ resolved }) => !haveRoom(packing.nodes, resolved, resolved.initialReplicas)).map((model) => {
		const needed = gpus(round(gpusPerReplica(model) * model.resolved.initialReplicas));
		return mistakeIn(model, {
			code: "RF410",
			message: `A new version of ${quote(model.id)} needs ${needed} beside the old one, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)} for all models`,
			key: ["strategy"],
			help: "Use `strategy: auto`, which stops the old version first where there is no room, or make room."
		});
	});
}

// src/rules/capacity/room-for-all.ts
const TOO_MANY = "Give models a `gpu_fraction`, use fewer replicas, or correct the `nodes` of the target.";
const SCATTERED = "What the others leave is not where it could be placed: change shares or placement, or correct the `nodes` of the target.";
/** All models together have room on the target, as many replicas as start at once. */
function roomForAll(context) {
	return context.views.flatMap((view) => {
		const inventory = inventoryOf(view);
		if (inventory === void 0 || inventory.possible.some((group) => group.gpus > 0)) return [];
		return firstWithoutRoom(context, view, inventory);
	});
}
function firstWithoutRoom(context, view, inventory) {
	const { models, packing, onGpus } = together(context, view, inventory);
	if (packing?.unplaced.length === 0) return [];
	const first = packing === void 0 ? firstAbove(models, inventory) : onGpus()?.unplaced[0]?.model;
	const model = models.find(({ id }) => id === first);
	if (model === void 0) return [];
	const total = models.reduce((sum, each) => sum + gpusPerReplica(each) * each.resolved.initialReplicas, 0);
	const message = `Together the models need ${gpus(round(total))}, and target ${quote(inventory.target)} has ${gpusInWords(inventory.nodes)}: no room is left for ${quote(model.id)}`;
	const help = total > totalGpus(inventory.nodes) ? TOO_MANY : SCATTERED;
	return [{
		code: "RF412",
		message,
		path: sizeKey(context, view, model),
		anchor: "key",
		help
	}];
}
/** Where there are too many to be placed one by one, only the sums are compared. */
function firstAbove(models, { nodes }) {
	let needed = 0;
	for (const model of models) {
		needed += gpusPerReplica(model) * model.resolved.initialReplicas;
		if (round(needed) > totalGpus(nodes)) return model.id;
	}
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

// src/engine/spelling.ts
/** The argument that a name stands for when only its spelling is wrong. */
function spelled(name, catalogue) {
	const flag = flagOf(name, catalogue);
	if (flag !== void 0) return { name: flag };
	const [whole = "", ...keys] = name.split(".");
	const snake = snakeCase(whole);
	const argument = ownEntry(catalogue.arguments, snake);
	if (argument !== void 0) {
		if (keys.length === 0) return { name: snake };
		return argument.class === void 0 ? void 0 : {
			name: snake,
			key: keys.map(snakeCase).join(".")
		};
	}
	const positive = snake.replace(/^no_/u, "");
	if (positive === snake || ownEntry(catalogue.arguments, positive)?.type === void 0) return void 0;
	return {
		name: positive,
		negated: true
	};
}
/** `-tp`, and `tp` as people write it without the dash. */
function flagOf(name, catalogue) {
	const flag = `-${name.replace(/^-+/u, "")}`;
	return Object.entries(catalogue.arguments).find(([, argument]) => argument.flags?.includes(flag))?.[0];
}
/** `--max-model-len`, `maxModelLen` and `Max Model Len` as `max_model_len`. */
function snakeCase(name) {
	return name.replace(/^-+/u, "").replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").replace(/[-\s]+/gu, "_").toLowerCase();
}
function similar(name, names) {
	const best = suggest(name, names);
	if (best === void 0) {
		const [only, ...more] = names.filter((other) => name.length >= 6 && other.startsWith(name));
		return only === void 0 || more.length > 0 ? void 0 : {
			name: only,
			certain: false
		};
	}
	const others = names.filter((other) => other !== best && isOneSlip(name, other));
	return {
		name: best,
		certain: name.length >= 5 && isOneSlip(name, best) && others.length === 0
	};
}
/** One letter too many, too few, wrong or swapped with the next. */
function isOneSlip(from, to) {
	const [shorter, longer] = from.length <= to.length ? [from, to] : [to, from];
	if (longer.length - shorter.length > 1) return false;
	let start = 0;
	while (start < shorter.length && shorter[start] === longer[start]) start += 1;
	const rest = longer.slice(start + 1);
	if (longer.length > shorter.length) return rest === shorter.slice(start);
	if (rest === shorter.slice(start + 1)) return true;
	const swapped = `${shorter.charAt(start + 1)}${shorter.charAt(start)}${shorter.slice(start + 2)}`;
	return longer.slice(start) === swapped;
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
		const type = ownEntry(fields, key);
		if (type === void 0) return [];
		const at = [...path, key];
		if (isMap(value)) {
			const owner = type.class === void 0 ? void 0 : ownEntry(catalogue.classes, type.class);
			if (owner !== void 0) return namesIn(value, owner.fields, at, catalogue);
			const { values } = type;
			return values === void 0 ? [] : Object.entries(value).flatMap(([name, one]) => lookedUp(one, values, [...at, name]));
		}
		const loader = ownEntry(loaders, key);
		const loaded = loader === void 0 ? void 0 : ownEntry(map, loader);
		if (typeof loaded === "string" && loaded !== "") return [];
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
		const argument = ownEntry(catalogue?.arguments, key);
		const owned = ownership(key, argument);
		if (owned === void 0 || value === owned.harmless) return [];
		const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", key]);
		const { severity, help } = owned;
		const finding = {
			code: "RF305",
			severity,
			message: `${key} ${owned.message}`,
			path,
			anchor: "key",
			help
		};
		return [severity === "warn" ? {
			...finding,
			repair: removeKey(path)
		} : finding];
	}));
}

// src/rules/engine/arguments-for-task.ts
/** What only a model that writes text makes use of. */
const generating = [
	"enable_auto_tool_choice",
	"tool_call_parser",
	"tool_parser_plugin",
	"reasoning_parser",
	"speculative_config",
	"structured_outputs_config",
	"generation_config",
	"override_generation_config"
];
/** Arguments that a model with this task never reads. A tool parser is told once. */
function argumentsForTask(context) {
	return forEachModel(context, (model) => {
		const pools = isPooling(model);
		if (pools === void 0) return [];
		const written = engineKwargs(model);
		return (pools ? generating : ["pooler_config"]).filter((name) => Object.hasOwn(written, name)).map((name) => mistakeIn(model, {
			code: "RF345",
			message: `${name} has no effect: ${pools ? "the model does not generate text" : "the model generates text and pools nothing"}`,
			key: ["engine_kwargs", name],
			anchor: "key",
			partner: model.config.task ? ["task"] : ["engine_kwargs", "runner"],
			help: "Remove it.",
			repair: removeKey
		}));
	});
}
/** Undefined when only the checkpoint says what the model does. */
function isPooling(model) {
	const { task } = model.config;
	if (task) return task === "embed" || task === "score";
	const runner = engineText(model, "runner");
	return runner === "pooling" ? true : runner === "generate" ? false : void 0;
}

// src/rules/engine/balanced-experts.ts
const sizes = [
	"tensor_parallel_size",
	"prefill_context_parallel_size",
	"data_parallel_size"
];
/** Experts on one GPU cannot be balanced (vLLM 0.29 `config/parallel.py:_validate_parallel_config`). */
function balancedExperts(context) {
	return forEachModel(context, (model) => {
		if (engineValue(model, "enable_eplb") !== true) return [];
		if (engineValue(model, "enable_expert_parallel") !== true) return [];
		if (sizes.some((size) => model.inDoubt("engine_kwargs", size) || (engineInteger(model, size) ?? 1) !== 1)) return [];
		return [mistakeIn(model, {
			code: "RF339",
			message: "enable_eplb has nothing to balance: all experts are on one GPU",
			key: ["engine_kwargs", "enable_eplb"],
			anchor: "key",
			help: "Raise tensor_parallel_size, or remove enable_eplb."
		})];
	});
}

// src/rules/engine/batch-limits.ts
/** A batch has a token of each sequence in it at least (vLLM 0.29 `config/scheduler.py:verify_max_model_len`). */
function batchLimits(context) {
	return forEachModel(context, (model) => {
		const tokens = engineInteger(model, "max_num_batched_tokens");
		const sequences = engineInteger(model, "max_num_seqs");
		if (tokens === void 0 || sequences === void 0 || tokens >= sequences) return [];
		return [mistakeIn(model, {
			code: "RF323",
			message: `max_num_batched_tokens (${tokens}) is below max_num_seqs (${sequences})`,
			key: ["engine_kwargs", "max_num_batched_tokens"],
			partner: ["engine_kwargs", "max_num_seqs"],
			help: `Raise it to ${sequences} or more; a few thousand is usual. Or lower max_num_seqs.`
		})];
	});
}

// src/rules/engine/capture-sizes.ts
/** The largest size is the last of the list (vLLM 0.29 `config/vllm.py:_set_cudagraph_sizes`). */
function captureSizes(context) {
	return forEachModel(context, (model) => {
		const sizes = engineValue(model, "cudagraph_capture_sizes");
		const most = engineInteger(model, "max_cudagraph_capture_size");
		if (!Array.isArray(sizes) || most === void 0) return [];
		const numbers = sizes.filter((size) => typeof size === "number");
		if (numbers.length === 0 || numbers.length < sizes.length || Math.max(...numbers) === most) return [];
		return [mistakeIn(model, {
			code: "RF337",
			message: `max_cudagraph_capture_size (${most}) is not the largest of cudagraph_capture_sizes (${Math.max(...numbers)})`,
			key: ["engine_kwargs", "max_cudagraph_capture_size"],
			partner: ["engine_kwargs", "cudagraph_capture_sizes"],
			help: "Leave it out: the list says it already."
		})];
	});
}

// src/rules/engine/chunked-prefill-off.ts
/** Without chunked prefill a whole prompt goes into one batch (vLLM 0.29 `config/scheduler.py:verify_max_model_len`). */
function chunkedPrefillOff(context) {
	return forEachModel(context, (model) => {
		const tokens = engineInteger(model, "max_num_batched_tokens");
		const length = engineInteger(model, "max_model_len");
		if (engineValue(model, "enable_chunked_prefill") !== false) return [];
		if (tokens === void 0 || length === void 0 || tokens >= length) return [];
		return [mistakeIn(model, {
			code: "RF324",
			message: `Without chunked prefill max_num_batched_tokens (${tokens}) must hold max_model_len (${length})`,
			key: ["engine_kwargs", "max_num_batched_tokens"],
			partner: ["engine_kwargs", "enable_chunked_prefill"],
			help: `Raise it to ${length} or more, or remove \`enable_chunked_prefill: false\`.`
		})];
	});
}

// src/rules/engine/compile-and-eager.ts
/** `compile: off` is `enforce_eager: true`, and what is written under `engine_kwargs` wins over it. */
function compileAndEager(context) {
	return forEachModel(context, (model) => {
		if (model.config.compile !== "off" || engineValue(model, "enforce_eager") !== false) return [];
		return [mistakeIn(model, {
			code: "RF346",
			message: "`enforce_eager: false` undoes `compile: off`",
			key: ["engine_kwargs", "enforce_eager"],
			anchor: "key",
			partner: ["compile"],
			help: "Remove it, or `compile: off`.",
			repair: removeKey
		})];
	});
}

// src/rules/engine/context-parallel.ts
/** Context parallel ranks are shared out of the tensor parallel ones (vLLM 0.29 `config/parallel.py`). */
function contextParallel(context) {
	return forEachModel(context, (model) => {
		const decode = engineInteger(model, "decode_context_parallel_size") ?? 1;
		const prefill = engineInteger(model, "prefill_context_parallel_size") ?? 1;
		const tensor = engineInteger(model, "tensor_parallel_size") ?? 1;
		const key = ["engine_kwargs", "decode_context_parallel_size"];
		if (decode < 1 || prefill < 1 || tensor < 1 || decode === 1) return [];
		if (model.inDoubt("engine_kwargs", "tensor_parallel_size")) return [];
		if (prefill === 1) {
			if (tensor % decode === 0) return [];
			const message = `tensor_parallel_size (${tensor}) is no multiple of decode_context_parallel_size (${decode})`;
			const help = `Change one of them: the ${decode} ranks are shared out of the tensor parallel ones.`;
			return [mistakeIn(model, {
				code: "RF338",
				message,
				key,
				help
			})];
		}
		const sizes = [prefill, tensor * prefill];
		if (sizes.includes(decode)) return [];
		const message = `With prefill_context_parallel_size ${prefill} decode_context_parallel_size is not ${decode}`;
		const help = `Write ${[1, ...new Set(sizes)].join(" or ")}.`;
		return [mistakeIn(model, {
			code: "RF338",
			message,
			key,
			help
		})];
	});
}

// src/rules/engine/draft-parallel-size.ts
const MAP$2 = "speculative_config";
/** The drafting model runs on one worker or on all (vLLM 0.29 `config/speculative.py`). */
function draftParallelSize(context) {
	return forEachModel(context, (model) => {
		if (engineValue(model, MAP$2, "tensor_parallel_size") !== void 0) {
			const key = [
				"engine_kwargs",
				MAP$2,
				"tensor_parallel_size"
			];
			const message = "In speculative_config the size is called draft_tensor_parallel_size";
			const help = "Write it as `draft_tensor_parallel_size`.";
			const isFree = engineValue(model, MAP$2, "draft_tensor_parallel_size") === void 0;
			return [mistakeIn(model, {
				code: "RF332",
				message,
				key,
				anchor: "key",
				help,
				...isFree ? { repair: (path) => [{
					kind: "rename_key",
					path,
					to: "draft_tensor_parallel_size"
				}] } : {}
			})];
		}
		const draft = engineInteger(model, MAP$2, "draft_tensor_parallel_size");
		const tensor = engineInteger(model, "tensor_parallel_size") ?? 1;
		if (draft === void 0 || draft === 1 || draft === tensor) return [];
		if (model.inDoubt("engine_kwargs", "tensor_parallel_size")) return [];
		return [mistakeIn(model, {
			code: "RF332",
			message: `draft_tensor_parallel_size (${draft}) is neither 1 nor tensor_parallel_size (${tensor})`,
			key: [
				"engine_kwargs",
				MAP$2,
				"draft_tensor_parallel_size"
			],
			help: tensor === 1 ? "Write 1, or leave it out." : `Write 1 or ${tensor}, or leave it out.`
		})];
	});
}

// src/rules/engine/given-twice.ts
/** Arguments that stand for a key of a map (vLLM 0.29 `engine/arg_utils.py:create_engine_config` refuses both). */
const pairs = [
	{
		short: "attention_backend",
		map: "attention_config",
		key: "backend"
	},
	{
		short: "cudagraph_capture_sizes",
		map: "compilation_config",
		key: "cudagraph_capture_sizes"
	},
	{
		short: "max_cudagraph_capture_size",
		map: "compilation_config",
		key: "max_cudagraph_capture_size"
	},
	{
		short: "enable_flashinfer_autotune",
		map: "kernel_config",
		key: "enable_flashinfer_autotune"
	},
	{
		short: "spec_method",
		map: "speculative_config",
		key: "method"
	},
	{
		short: "spec_model",
		map: "speculative_config",
		key: "model"
	},
	{
		short: "spec_tokens",
		map: "speculative_config",
		key: "num_speculative_tokens"
	}
];
/** One setting in two places. */
function givenTwice(context) {
	return forEachModel(context, (model) => pairs.flatMap(({ short, map, key }) => {
		if (engineValue(model, short) === void 0 || engineValue(model, map, key) === void 0) return [];
		return [mistakeIn(model, {
			code: "RF335",
			message: `${short} and \`${key}\` of ${map} are the same setting`,
			key: ["engine_kwargs", short],
			anchor: "key",
			partner: [
				"engine_kwargs",
				map,
				key
			],
			help: "Remove one of them."
		})];
	}));
}

// src/rules/engine/kv-transfer.ts
/**
* A KV connector and its role go together. Sources: vLLM 0.29 `config/kv_transfer.py:__post_init__`, Ray 2.60
* `llm_config.py:setup_engine_backend`.
*/
function kvTransfer(context) {
	return forEachModel(context, (model) => {
		const transfer = engineValue(model, "kv_transfer_config");
		if (!isJsonObject(transfer) || Object.keys(transfer).length === 0) return [];
		const key = ["engine_kwargs", "kv_transfer_config"];
		const lacks = (name) => model.lacks(...key, name);
		if (lacks("kv_connector")) return [mistakeIn(model, {
			code: "RF341",
			message: "kv_transfer_config names no kv_connector",
			key,
			anchor: "key",
			help: "Add `kv_connector`, such as `NixlConnector` or `LMCacheConnectorV1`."
		})];
		if (!lacks("kv_role")) return [];
		const message = "kv_connector has no kv_role";
		const help = "Add `kv_role: kv_both`, `kv_producer` or `kv_consumer` beside it.";
		return [mistakeIn(model, {
			code: "RF341",
			message,
			key: [...key, "kv_connector"],
			anchor: "key",
			help
		})];
	});
}

// src/rules/engine/long-prefill-threshold.ts
/** No prompt is longer than the context (vLLM 0.29 `config/scheduler.py:verify_max_model_len`). */
function longPrefillThreshold(context) {
	return forEachModel(context, (model) => {
		const threshold = engineInteger(model, "long_prefill_token_threshold");
		const length = engineInteger(model, "max_model_len");
		if (threshold === void 0 || length === void 0 || length < 1 || threshold <= length) return [];
		return [mistakeIn(model, {
			code: "RF325",
			message: `long_prefill_token_threshold (${threshold}) is above max_model_len (${length})`,
			key: ["engine_kwargs", "long_prefill_token_threshold"],
			partner: ["engine_kwargs", "max_model_len"],
			help: `Lower it to ${length} or less, or leave it out.`
		})];
	});
}

// src/rules/engine/needs-another-argument.ts
const on$1 = (value) => value === true;
const given$1 = (value) => value !== void 0 && value !== null && value !== "";
const aboveZero = (value) => typeof value === "number" && value > 0;
/** Sources: vLLM 0.29, the file named with each entry. */
const needs = [
	{
		argument: ["enable_auto_tool_choice"],
		when: on$1,
		needed: ["tool_call_parser"],
		met: given$1,
		why: "no tool call can be read from what the model writes",
		help: "Add `tool_call_parser`, such as `hermes`, `llama3_json` or `mistral`, as the model's card says."
	},
	{
		argument: ["enable_log_outputs"],
		when: on$1,
		needed: ["enable_log_requests"],
		met: on$1,
		why: "answers are logged together with requests only",
		help: "Add `enable_log_requests: true`, or remove enable_log_outputs."
	},
	{
		argument: ["collect_detailed_traces"],
		when: given$1,
		needed: ["otlp_traces_endpoint"],
		met: given$1,
		why: "the traces have nowhere to go",
		help: "Add `otlp_traces_endpoint`, or remove collect_detailed_traces."
	},
	{
		argument: ["per_request_spec_decode_metrics"],
		when: (value) => given$1(value) && value !== "none",
		needed: ["speculative_config"],
		met: given$1,
		why: "there is no speculative decoding to measure",
		help: "Add `speculative_config`, or remove per_request_spec_decode_metrics."
	},
	{
		argument: ["enable_eplb"],
		when: on$1,
		needed: ["enable_expert_parallel"],
		met: on$1,
		why: "only experts on several GPUs are balanced",
		help: "Add `enable_expert_parallel: true`, or remove enable_eplb."
	},
	{
		argument: ["eplb_config", "num_redundant_experts"],
		when: aboveZero,
		needed: ["enable_eplb"],
		met: on$1,
		why: "the balancer of the experts is off",
		help: "Add `enable_eplb: true`, or remove num_redundant_experts."
	},
	{
		argument: ["enable_elastic_ep"],
		when: on$1,
		needed: ["enable_eplb"],
		met: on$1,
		why: "elastic experts are moved by the balancer",
		help: "Add `enable_eplb: true`, or remove enable_elastic_ep."
	},
	{
		argument: ["quantization"],
		when: (value) => value === "fbgemm_fp8" || value === "fp_quant",
		needed: ["allow_deprecated_quantization"],
		met: on$1,
		why: "vLLM is about to drop this method",
		help: "Add `allow_deprecated_quantization: true`, or use another method."
	},
	{
		argument: ["numa_bind_nodes"],
		when: given$1,
		needed: ["numa_bind"],
		met: on$1,
		why: "workers are not bound to anything",
		help: "Add `numa_bind: true`, or remove numa_bind_nodes."
	},
	{
		argument: ["numa_bind_cpus"],
		when: given$1,
		needed: ["numa_bind"],
		met: on$1,
		why: "workers are not bound to anything",
		help: "Add `numa_bind: true`, or remove numa_bind_cpus."
	}
];
/** Arguments that vLLM refuses, or that fail every request, without another one. */
function needsAnotherArgument(context) {
	return forEachModel(context, (model) => needs.flatMap((need) => unmet(model, need)));
}
function unmet(model, { argument, when, needed, met, why, help }) {
	if (!when(lookUp(engineKwargs(model), argument)) || met(lookUp(engineKwargs(model), needed))) return [];
	if (model.inDoubt("engine_kwargs", ...needed)) return [];
	const message = `${argument.at(-1)} needs ${needed.at(-1)}: ${why}`;
	return [mistakeIn(model, {
		code: "RF326",
		message,
		key: ["engine_kwargs", ...argument],
		anchor: "key",
		help
	})];
}

// src/rules/engine/no-effect-alone.ts
/** Sources: vLLM 0.29 `engine/arg_utils.py:create_engine_config`, `renderers/online_renderer.py`, `config/cache.py`. */
const idle = [{
	arguments: [
		"max_loras",
		"max_lora_rank",
		"max_cpu_loras",
		"lora_dtype",
		"fully_sharded_loras",
		"default_mm_loras"
	],
	switch: "enable_lora",
	value: true,
	help: "Add `enable_lora: true`, or remove it."
}, {
	arguments: ["tool_call_parser"],
	switch: "enable_auto_tool_choice",
	value: true,
	help: "Add `enable_auto_tool_choice: true`: without it a request with tools is refused unless it names the tool."
}];
const unread = [
	{
		argument: "prefix_caching_hash_algo",
		because: "enable_prefix_caching",
		value: false
	},
	{
		argument: "prefix_cache_retention_interval",
		because: "enable_prefix_caching",
		value: false
	},
	{
		argument: "cudagraph_capture_sizes",
		because: "enforce_eager",
		value: true
	},
	{
		argument: "max_cudagraph_capture_size",
		because: "enforce_eager",
		value: true
	}
];
/** Arguments that nothing reads as long as another one is not set, or is set so. */
function noEffectAlone(context) {
	return forEachModel(context, (model) => {
		const written = engineKwargs(model);
		const waiting = idle.flatMap((entry) => {
			if (engineValue(model, entry.switch) === entry.value || model.inDoubt("engine_kwargs", entry.switch)) return [];
			const first = entry.arguments.find((argument) => Object.hasOwn(written, argument));
			if (first === void 0) return [];
			const message = `${first} has no effect without \`${entry.switch}: ${entry.value}\``;
			return [mistakeIn(model, {
				code: "RF327",
				message,
				key: ["engine_kwargs", first],
				anchor: "key",
				help: entry.help
			})];
		});
		const ignored = unread.flatMap(({ argument, because, value }) => {
			if (!Object.hasOwn(written, argument) || engineValue(model, because) !== value) return [];
			return [mistakeIn(model, {
				code: "RF327",
				message: `${argument} has no effect with \`${because}: ${value}\``,
				key: ["engine_kwargs", argument],
				anchor: "key",
				partner: ["engine_kwargs", because],
				help: `Remove it, or \`${because}: ${value}\`.`,
				repair: removeKey
			})];
		});
		return [...waiting, ...ignored];
	});
}

// src/rules/engine/not-together.ts
const on = (value) => value === true;
const given = (value) => value !== void 0 && value !== null;
const aboveOne = (value) => typeof value === "number" && value > 1;
const oneOf = (...values) => (value) => typeof value === "string" && values.includes(value);
function engine(argument, when) {
	return {
		key: ["engine_kwargs", ...[argument].flat()],
		when
	};
}
const expandable = {
	key: [
		"runtime_env",
		"env_vars",
		"PYTORCH_CUDA_ALLOC_CONF"
	],
	when: (value) => typeof value === "string" && /expandable_segments:\s*true/iu.test(value)
};
const pipeline = engine("pipeline_parallel_size", aboveOne);
/** Sources: vLLM 0.29, the file named with each entry. */
const clashes = [
	{
		one: engine("async_scheduling", on),
		other: engine(["speculative_config", "method"], oneOf("ngram", "medusa", "mlp_speculator", "suffix")),
		message: "async_scheduling does not go with this method of speculative decoding",
		help: "Remove async_scheduling: vLLM decides it by the method."
	},
	{
		one: engine(["speculative_config", "disable_padded_drafter_batch"], on),
		other: engine("async_scheduling", on),
		message: "disable_padded_drafter_batch does not go with async_scheduling",
		help: "Remove one of them."
	},
	{
		one: engine("return_sampling_mask", on),
		other: engine("speculative_config", given),
		message: "return_sampling_mask does not go with speculative decoding",
		help: "Remove one of them."
	},
	{
		one: engine("return_sampling_mask", on),
		other: engine("logits_processors", given),
		message: "return_sampling_mask does not go with logits_processors",
		help: "Remove one of them."
	},
	{
		one: engine("enable_return_routed_experts", on),
		other: pipeline,
		message: "enable_return_routed_experts does not go with pipeline parallelism",
		help: "Remove it, or use tensor_parallel_size alone."
	},
	{
		one: engine("enable_elastic_ep", on),
		other: pipeline,
		message: "enable_elastic_ep does not go with pipeline parallelism",
		help: "Remove it, or use tensor_parallel_size alone."
	},
	{
		one: engine("mm_tensor_ipc", oneOf("torch_shm")),
		other: engine("tensor_parallel_size", aboveOne),
		message: "mm_tensor_ipc torch_shm works with one worker only",
		help: "Remove mm_tensor_ipc."
	},
	{
		one: engine("mm_tensor_ipc", oneOf("torch_shm")),
		other: pipeline,
		message: "mm_tensor_ipc torch_shm works with one worker only",
		help: "Remove mm_tensor_ipc."
	},
	{
		one: engine("language_model_only", on),
		other: engine(["compilation_config", "cudagraph_mm_encoder"], on),
		message: "language_model_only leaves no encoder that cudagraph_mm_encoder could be for",
		help: "Remove one of them."
	},
	{
		one: engine("kv_sharing_fast_prefill", on),
		other: engine(["speculative_config", "method"], oneOf("eagle", "eagle3")),
		message: "kv_sharing_fast_prefill does not go with EAGLE, which needs the right logits of all prompt tokens",
		help: "Remove one of them."
	},
	{
		one: engine("enable_sleep_mode", on),
		other: {
			key: ["accelerator_config", "kind"],
			when: oneOf("cpu")
		},
		message: "enable_sleep_mode frees the memory of a GPU, and the model runs on CPUs",
		help: "Remove enable_sleep_mode."
	},
	{
		one: expandable,
		other: engine(["kv_transfer_config", "kv_connector"], given),
		message: "PYTORCH_CUDA_ALLOC_CONF expandable_segments moves the memory that a KV connector has registered",
		help: "Remove `expandable_segments:True`."
	},
	{
		one: expandable,
		other: engine("enable_sleep_mode", on),
		message: "PYTORCH_CUDA_ALLOC_CONF expandable_segments does not go with the allocator of the sleep mode",
		help: "Remove `expandable_segments:True`, or enable_sleep_mode."
	}
];
/** Settings that vLLM refuses together. */
function notTogether(context) {
	return forEachModel(context, (model) => clashes.flatMap(({ one, other, message, help }) => {
		if (!holds(model, one) || !holds(model, other)) return [];
		const partner = other.key;
		return [mistakeIn(model, {
			code: "RF336",
			message,
			key: one.key,
			anchor: "key",
			partner,
			help
		})];
	}));
}
function holds(model, { key, when }) {
	return when(lookUp(model.json, key));
}

// src/rules/engine/pooling-types.ts
/** `pooling_type` stands for one of the two others (vLLM 0.29 `config/pooler.py:__post_init__`). */
function poolingTypes(context) {
	return forEachModel(context, (model) => {
		if (engineValue(model, "pooler_config", "pooling_type") === void 0) return [];
		return ["seq_pooling_type", "tok_pooling_type"].flatMap((other) => {
			if (engineValue(model, "pooler_config", other) === void 0) return [];
			return [mistakeIn(model, {
				code: "RF343",
				message: `pooling_type and ${other} cannot both be set`,
				key: [
					"engine_kwargs",
					"pooler_config",
					"pooling_type"
				],
				anchor: "key",
				partner: [
					"engine_kwargs",
					"pooler_config",
					other
				],
				help: "Remove pooling_type."
			})];
		});
	});
}

// src/rules/engine/prefix-caching-needed.ts
/** What is of use only while prefixes are cached. */
const users = [{
	key: ["engine_kwargs", "mamba_block_size"],
	severity: "error",
	uses: (value) => value !== void 0,
	message: "mamba_block_size can only be set with prefix caching"
}, {
	key: ["request_router_config", "request_router_class"],
	severity: "warn",
	uses: (value) => typeof value === "string" && /PrefixCache|KVAware/u.test(value),
	message: "The router sends requests to where their prefix is cached, and nothing is cached"
}];
/** `enable_prefix_caching: false` beside what needs the cache. */
function prefixCachingNeeded(context) {
	return forEachModel(context, (model) => {
		if (engineValue(model, "enable_prefix_caching") !== false) return [];
		return users.flatMap(({ key, severity, uses, message }) => {
			if (!uses(lookUp(model.json, key))) return [];
			return [mistakeIn(model, {
				code: "RF347",
				severity,
				message,
				key,
				anchor: "key",
				partner: ["engine_kwargs", "enable_prefix_caching"],
				help: "Remove it, or `enable_prefix_caching: false`."
			})];
		});
	});
}

// src/rules/engine/prompt-lookup-bounds.ts
const MAP$1 = "speculative_config";
/** Shortest and longest piece of the prompt that is looked up (vLLM 0.29 `config/speculative.py:__post_init__`). */
function promptLookupBounds(context) {
	return forEachModel(context, (model) => {
		const least = engineInteger(model, MAP$1, "prompt_lookup_min");
		const most = engineInteger(model, MAP$1, "prompt_lookup_max");
		if (least === void 0 || most === void 0 || least <= most) return [];
		return [mistakeIn(model, {
			code: "RF333",
			message: `prompt_lookup_max (${most}) is below prompt_lookup_min (${least})`,
			key: [
				"engine_kwargs",
				MAP$1,
				"prompt_lookup_max"
			],
			partner: [
				"engine_kwargs",
				MAP$1,
				"prompt_lookup_min"
			],
			help: `Raise it to ${least} or more.`
		})];
	});
}

// src/rules/engine/quantization-dtype.ts
const halves = ["float16", "bfloat16"];
/** The activations that a method computes with: `get_supported_act_dtypes` in vLLM 0.29 `layers/quantization/`. */
const activationTypes = new Map([
	...[
		"awq",
		"auto_awq",
		"awq_marlin",
		"gptq",
		"auto_gptq",
		"gptq_marlin",
		"fp8",
		"fbgemm_fp8",
		"experts_int8"
	].map((method) => [method, halves]),
	...[
		"moe_wna16",
		"humming",
		"inc",
		"quark",
		"modelopt",
		"modelopt_mixed"
	].map((method) => [method, halves]),
	["fp_quant", ["bfloat16"]],
	["mxfp4", ["bfloat16"]],
	["modelopt_mxfp8", ["bfloat16"]]
]);
const names = {
	half: "float16",
	float: "float32"
};
/** A quantized model computes with the types that its method knows. */
function quantizationDtype(context) {
	return forEachModel(context, (model) => {
		const method = engineText(model, "quantization");
		const dtype = engineText(model, "dtype");
		const supported = method === void 0 ? void 0 : activationTypes.get(method);
		if (dtype === void 0 || method === void 0 || supported === void 0 || dtype === "auto") return [];
		if (supported.includes(ownEntry(names, dtype) ?? dtype)) return [];
		return [mistakeIn(model, {
			code: "RF340",
			message: `A model that is quantized with ${quote(method)} does not compute with ${quote(dtype)}`,
			key: ["engine_kwargs", "dtype"],
			partner: ["engine_kwargs", "quantization"],
			help: `Write ${orList(supported)}, or leave dtype out.`
		})];
	});
}

// src/rules/engine/speculative-batch.ts
/** With LoRA a batch has room for all drafted tokens (vLLM 0.29 `engine/arg_utils.py:create_engine_config`). */
function speculativeBatch(context) {
	return forEachModel(context, (model) => {
		if (engineValue(model, "enable_lora") !== true) return [];
		const drafted = engineInteger(model, "speculative_config", "num_speculative_tokens");
		const tokens = engineInteger(model, "max_num_batched_tokens");
		const sequences = engineInteger(model, "max_num_seqs");
		if (drafted === void 0 || tokens === void 0 || sequences === void 0) return [];
		const needed = sequences * (drafted + 1);
		if (tokens < sequences || tokens >= needed) return [];
		return [mistakeIn(model, {
			code: "RF334",
			message: `With LoRA and ${drafted} drafted tokens max_num_batched_tokens (${tokens}) must be max_num_seqs \u00d7 ${drafted + 1} (${needed})`,
			key: ["engine_kwargs", "max_num_batched_tokens"],
			partner: [
				"engine_kwargs",
				"speculative_config",
				"num_speculative_tokens"
			],
			help: `Raise it to ${needed} or more, or draft fewer tokens.`
		})];
	});
}

// src/rules/engine/speculative-model.ts
const MAP = ["engine_kwargs", "speculative_config"];
/** Methods that draft with another model, and those that have no model that would say how many tokens it drafts. */
const drafting = /* @__PURE__ */ new Set([
	"draft_model",
	"eagle",
	"eagle3",
	"medusa",
	"mlp_speculator",
	"dflash"
]);
const counting = /* @__PURE__ */ new Set(["ngram", "ngram_gpu"]);
/** Speculative decoding says how, with what, and how many tokens (vLLM 0.29 `config/speculative.py:__post_init__`). */
function speculativeModel(context) {
	return forEachModel(context, (model) => {
		if (!isJsonObject(engineValue(model, "speculative_config"))) return [];
		const method = engineText(model, "speculative_config", "method") ?? engineText(model, "spec_method");
		const lacks = (key, short) => model.lacks(...MAP, key) && model.lacks("engine_kwargs", short);
		const hasNoModel = lacks("model", "spec_model");
		const told = (message, key, help) => [mistakeIn(model, {
			code: "RF331",
			message,
			key,
			anchor: "key",
			help
		})];
		if (method === void 0 && hasNoModel && lacks("method", "spec_method")) return told("speculative_config says neither method nor model", MAP, "Add `method: ngram`, or the `model` that drafts.");
		if (method !== void 0 && drafting.has(method) && hasNoModel) {
			const help = "Add `model`: the Hub id or path of the drafting model.";
			return told(`The method ${quote(method)} needs a model that drafts`, [...MAP, "method"], help);
		}
		if (!(method !== void 0 && counting.has(method)) || !lacks("num_speculative_tokens", "spec_tokens")) return [];
		const help = "Add `num_speculative_tokens`, such as 3.";
		return told(`The method ${quote(method)} does not say how many tokens it drafts`, [...MAP, "method"], help);
	});
}

// src/rules/engine/structured-outputs.ts
/** Source: vLLM 0.29 `config/structured_outputs.py:_validate_structured_output_config`. */
const backendsOf = {
	disable_any_whitespace: ["xgrammar", "guidance"],
	disable_additional_properties: ["guidance"]
};
/** Options that only some backends of structured outputs have; `auto` is none of them. */
function structuredOutputs(context) {
	return forEachModel(context, (model) => {
		const map = "structured_outputs_config";
		const backend = engineText(model, map, "backend") ?? "auto";
		if (model.inDoubt("engine_kwargs", map, "backend")) return [];
		return Object.entries(backendsOf).flatMap(([option, backends]) => {
			const supported = backends;
			if (engineValue(model, map, option) !== true || supported.includes(backend)) return [];
			return [mistakeIn(model, {
				code: "RF342",
				message: `${option} is an option of the backend ${orList(backends)}, not of ${backend}`,
				key: [
					"engine_kwargs",
					map,
					option
				],
				anchor: "key",
				help: `Add \`backend: ${backends[0]}\` beside it, or remove it.`
			})];
		});
	});
}

// src/rules/engine/task-and-runner.ts
const RUNNER = ["engine_kwargs", "runner"];
const CONVERT = ["engine_kwargs", "convert"];
const runners = {
	generate: "generate",
	embed: "pooling",
	score: "pooling",
	transcribe: "generate"
};
/** `task` sets `runner` and `convert`; what is written there wins and must not say something else. */
function taskAndRunner(context) {
	return forEachModel(context, (model) => {
		const { task } = model.config;
		const runner = engineText(model, "runner");
		const convert = engineText(model, "convert");
		const help = "Remove it: `task` sets `runner` and `convert`. Or change the task.";
		if (task && runner !== void 0 && runner !== "auto" && runner !== runners[task]) {
			const message = `runner ${quote(runner)} is not for a model with the task ${quote(task)}`;
			return [mistakeIn(model, {
				code: "RF344",
				message,
				key: RUNNER,
				anchor: "key",
				partner: ["task"],
				help
			})];
		}
		if (convert !== "embed" && convert !== "classify") return [];
		if (task && (task === "embed" ? convert !== "embed" : task === "generate" || task === "transcribe")) {
			const message = `convert ${quote(convert)} is not for a model with the task ${quote(task)}`;
			return [mistakeIn(model, {
				code: "RF344",
				message,
				key: CONVERT,
				anchor: "key",
				partner: ["task"],
				help
			})];
		}
		if (runner !== "generate") return [];
		const message = `convert ${quote(convert)} makes a model that does not generate, and runner is "generate"`;
		return [mistakeIn(model, {
			code: "RF344",
			message,
			key: CONVERT,
			anchor: "key",
			partner: RUNNER,
			help: "Remove both, and write `task: embed` or `task: score`."
		})];
	});
}

// src/rules/engine/tokenizer-revision.ts
/** vLLM asks for the model's commit in the tokenizer's repository, too (0.29 `config/model.py:__post_init__`). */
function tokenizerRevision(context) {
	return forEachModel(context, (model) => {
		const { revision, model_source: source } = model.config;
		const tokenizer = engineText(model, "tokenizer");
		if (!revision || !/^[0-9a-f]{7,40}$/u.test(revision) || tokenizer === void 0) return [];
		if (!isHubId(source) || !isHubId(tokenizer) || tokenizer === source) return [];
		if (!model.lacks("engine_kwargs", "tokenizer_revision")) return [];
		return [mistakeIn(model, {
			code: "RF348",
			message: `The commit of revision is also looked for in ${quote(tokenizer)}, which does not have it`,
			key: ["engine_kwargs", "tokenizer"],
			partner: ["revision"],
			help: "Add `tokenizer_revision` under engine_kwargs: `main`, or a commit of the tokenizer's repository."
		})];
	});
}

// src/rules/environment/env-vars.ts
/** The variables that a model sets, with their texts. */
function envVars(model) {
	const variables = model.config.runtime_env?.env_vars;
	if (!variables) return [];
	return Object.entries(variables).filter((entry) => typeof entry[1] === "string");
}
/** The key of a variable in the model. */
function variableKey(name) {
	return [
		"runtime_env",
		"env_vars",
		name
	];
}

// src/rules/environment/cache-folders.ts
const folders = /* @__PURE__ */ new Set([
	"HF_HOME",
	"HF_HUB_CACHE",
	"HUGGINGFACE_HUB_CACHE",
	"HF_TOKEN_PATH",
	"XDG_CACHE_HOME",
	"VLLM_CACHE_ROOT",
	"VLLM_ASSETS_CACHE",
	"TORCHINDUCTOR_CACHE_DIR",
	"TRITON_CACHE_DIR",
	"TMPDIR"
]);
/** A relative path is in the working directory of each process, which Ray makes anew. */
function cacheFolders(context) {
	return forEachModel(context, (model) => envVars(model).flatMap(([name, value]) => {
		if (!folders.has(name) || value === "" || /^[/~$]/u.test(value)) return [];
		return [mistakeIn(model, {
			code: "RF371",
			message: `${quote(value)} is below the working directory of each process, which Ray makes anew: nothing in it is found again`,
			key: variableKey(name),
			help: "Write the path in full, starting with `/`."
		})];
	}));
}

// src/rules/environment/excludes-alone.ts
/** `excludes` leaves files out of an upload, and a folder that is already remote is not uploaded. */
function excludesAlone(context) {
	return forEachModel(context, (model) => {
		if (!model.config.runtime_env?.excludes || !model.lacks("runtime_env", "working_dir")) return [];
		return [mistakeIn(model, {
			code: "RF374",
			message: "excludes has no effect without working_dir",
			key: ["runtime_env", "excludes"],
			anchor: "key",
			help: "Remove it.",
			repair: removeKey
		})];
	});
}

// src/rules/environment/experimental-keys.ts
/** What Ray 2.60 reads of `experimental_configs` below `llm/_internal/serve/`. */
const known = [
	"stream_batching_interval_ms",
	"num_ingress_replicas",
	"pd_tokenize_once",
	"_prewarm_prefill_decode",
	"NIXL_SIDE_CHANNEL_PORT_BASE",
	"MORI_HANDSHAKE_PORT_BASE",
	"MORI_NOTIFY_PORT_BASE",
	"KV_EVENTS_PORT_BASE",
	"KV_TOKEN_PORT_BASE",
	"KV_INDEXER_THREADS"
];
/** Ray takes any key there and says nothing about one that it does not know. */
function experimentalKeys(context) {
	return forEachModel(context, (model) => Object.keys(model.config.experimental_configs ?? {}).flatMap((name) => {
		const key = ["experimental_configs", name];
		if (known.includes(name)) return [];
		if (name === "num_router_replicas") return [mistakeIn(model, {
			code: "RF386",
			severity: "error",
			message: "num_router_replicas is refused by Ray: the gateway has its own number of replicas",
			key,
			anchor: "key",
			help: "Remove it, and write `gateway: {num_replicas: ...}`."
		})];
		const similar = suggest(name, known);
		const message = `Ray 2.60 knows no experimental key ${quote(name)}, and ignores it`;
		const help = similar === void 0 ? "Remove it." : `Did you mean ${quote(similar)}?`;
		return [mistakeIn(model, {
			code: "RF386",
			message,
			key,
			anchor: "key",
			help
		})];
	}));
}

// src/rules/environment/variable-notes.ts
const ours = "Remove it.";
const onTheNodes = "Remove it here, and set it where the nodes start, before `ray start`.";
/** Ray or vLLM set these for each process: another value sends workers to the wrong GPU or cluster. */
const breakingVariables = [
	{
		name: /^RAY_ADDRESS$/u,
		message: "leads the model's processes to another cluster than the one they run on",
		help: "Remove it: the target says where to deploy."
	},
	{
		name: /^(?:CUDA|HIP|ROCR|NVIDIA|ASCEND_RT|TPU)_VISIBLE_(?:DEVICES|CHIPS)$/u,
		message: "is set by Ray, which gives each worker its GPU: a value here puts all workers on the same one",
		help: "Remove it."
	},
	{
		name: /^RAY_EXPERIMENTAL_NOSET_/u,
		message: "keeps Ray from giving each worker its GPU: all workers use the first one",
		help: ours
	},
	{
		name: /^(?:VLLM_RAY_BUNDLE_INDICES|VLLM_DP_(?:RANK|RANK_LOCAL|SIZE|MASTER_IP|MASTER_PORT))$/u,
		message: "is set for each worker when it starts",
		help: ours
	},
	{
		name: /^(?:RANK|LOCAL_RANK|WORLD_SIZE|MASTER_ADDR|MASTER_PORT)$/u,
		message: "is set by vLLM for each worker: with one value for all they wait for each other for ever",
		help: ours
	},
	{
		name: /^(?:VLLM_HOST_IP|VLLM_PORT)$/u,
		message: "is the same for all workers and replicas here, and each needs its own",
		help: "Remove it: vLLM finds the address and a free port by itself."
	}
];
/** Read by processes that the model's `runtime_env` does not reach (Ray 2.60 `serve/_private/constants.py`, raylet). */
const unreachedVariables = [
	{
		name: /^RAY_SERVE_(?:MAX_PER_REPLICA_RETRY_COUNT|STOP_FAILED_ROLLING_UPDATES|SLOW_STARTUP_WARNING_(?:PERIOD_)?S|ENABLE_HA_PROXY)$/u,
		message: "is read by Serve's controller, not by the model",
		help: onTheNodes
	},
	{
		name: /^RAY_SERVE_LLM_(?:ROUTER_HTTP_TIMEOUT|ENABLE_DIRECT_STREAMING)$/u,
		message: "is read by the ingress, not by the model",
		help: onTheNodes
	},
	{
		name: /^RAY_SERVE_LLM_DEFAULT_/u,
		message: "is read when the application is built, not by the model",
		help: "Remove it, and write the option directly under the model."
	},
	{
		name: /^RAY_(?:worker_niceness|enable_worker_prestart|prestart_worker_first_driver|memory_usage_threshold|memory_monitor_refresh_ms|object_spilling_.*|health_check_.*)$/u,
		message: "is read by Ray's own processes on the nodes, not by the model",
		help: onTheNodes
	},
	{
		name: /^RAY_(?:AUTH_MODE|USAGE_STATS_ENABLED|TMPDIR)$/u,
		message: "is read when Ray starts, not by the model",
		help: onTheNodes
	},
	{
		name: /^TRANSFORMERS_CACHE$/u,
		message: "is no longer read by transformers",
		help: "Set HF_HOME instead."
	},
	{
		name: /^HF_HUB_ENABLE_HF_TRANSFER$/u,
		message: "is no longer read by huggingface_hub",
		help: "Remove it: downloads are fast without it, or set HF_XET_HIGH_PERFORMANCE."
	}
];

// src/rules/environment/vllm-variables.ts
/** The variables that vLLM 0.29.0 reads (`vllm/envs.py`). Written by `scripts/vllm_variables.py`. */
const vllmVariables = /* @__PURE__ */ new Set([
	"VLLM_ADAPTIVE_VERIFICATION_PROFILE_CONTEXT_LEN",
	"VLLM_ALLOW_CHUNKED_LOCAL_ATTN_WITH_HYBRID_KV_CACHE",
	"VLLM_ALLOW_INSECURE_SERIALIZATION",
	"VLLM_ALLOW_LONG_MAX_MODEL_LEN",
	"VLLM_ALLOW_RUNTIME_LORA_UPDATING",
	"VLLM_ALLREDUCE_USE_FLASHINFER",
	"VLLM_ALLREDUCE_USE_SYMM_MEM",
	"VLLM_API_KEY",
	"VLLM_ASSETS_CACHE",
	"VLLM_ASSETS_CACHE_MODEL_CLEAN",
	"VLLM_AUDIO_FETCH_TIMEOUT",
	"VLLM_B12X_MOE_FP4_FORCE_A16",
	"VLLM_BATCH_INVARIANT",
	"VLLM_BLOCKSCALE_FP8_GEMM_FLASHINFER",
	"VLLM_BUILD_COMMIT",
	"VLLM_BUILD_PIPELINE",
	"VLLM_BUILD_URL",
	"VLLM_CACHE_ROOT",
	"VLLM_COMPILE_CACHE_SAVE_FORMAT",
	"VLLM_COMPUTE_NANS_IN_LOGITS",
	"VLLM_CONFIGURE_LOGGING",
	"VLLM_CONFIG_ROOT",
	"VLLM_CPU_ATTN_SPLIT_KV",
	"VLLM_CPU_CI_ENV",
	"VLLM_CPU_INT4_W4A8",
	"VLLM_CPU_KVCACHE_SPACE",
	"VLLM_CPU_NUM_OF_RESERVED_CPU",
	"VLLM_CPU_OMP_THREADS_BIND",
	"VLLM_CUDART_SO_PATH",
	"VLLM_CUDA_COMPATIBILITY_PATH",
	"VLLM_CUSTOM_SCOPES_FOR_PROFILING",
	"VLLM_DBO_COMM_SMS",
	"VLLM_DCP_Q_REPLICATE",
	"VLLM_DEBUG_DUMP_PATH",
	"VLLM_DEBUG_LOG_API_SERVER_RESPONSE",
	"VLLM_DEBUG_MFU_METRICS",
	"VLLM_DEBUG_WORKSPACE",
	"VLLM_DEEPEPLL_NVFP4_DISPATCH",
	"VLLM_DEEPEP_BUFFER_SIZE_MB",
	"VLLM_DEEPEP_HIGH_THROUGHPUT_FORCE_INTRA_NODE",
	"VLLM_DEEPEP_LOW_LATENCY_USE_MNNVL",
	"VLLM_DEEPEP_V2_ALLOW_HYBRID_MODE",
	"VLLM_DEEPEP_V2_ALLOW_MULTIPLE_REDUCTION",
	"VLLM_DEEPEP_V2_PREFER_OVERLAP",
	"VLLM_DEEP_GEMM_WARMUP",
	"VLLM_DISABLED_KERNELS",
	"VLLM_DISABLE_COMPILE_CACHE",
	"VLLM_DISABLE_DSV4_MEGAMOE_SHARED_EXPERT_FUSION",
	"VLLM_DISABLE_LOG_LOGO",
	"VLLM_DISABLE_PYNCCL",
	"VLLM_DISABLE_REQUEST_ID_RANDOMIZATION",
	"VLLM_DISABLE_SHARED_EXPERTS_STREAM",
	"VLLM_DISTRIBUTED_USE_SPLIT_GROUP",
	"VLLM_DOCKER_BUILD_CONTEXT",
	"VLLM_DO_NOT_TRACK",
	"VLLM_DP_MASTER_IP",
	"VLLM_DP_MASTER_PORT",
	"VLLM_DP_RANK",
	"VLLM_DP_RANK_LOCAL",
	"VLLM_DP_SIZE",
	"VLLM_EC_SIDE_CHANNEL_HOST",
	"VLLM_EC_SIDE_CHANNEL_PORT",
	"VLLM_ELASTIC_EP_DRAIN_REQUESTS",
	"VLLM_ELASTIC_EP_SCALE_UP_LAUNCH",
	"VLLM_ENABLE_COHERE_API",
	"VLLM_ENABLE_CUDAGRAPH_GC",
	"VLLM_ENABLE_CUDA_COMPATIBILITY",
	"VLLM_ENABLE_FLA_PACKED_RECURRENT_DECODE",
	"VLLM_ENABLE_HPC_OPS",
	"VLLM_ENABLE_INDUCTOR_COORDINATE_DESCENT_TUNING",
	"VLLM_ENABLE_INDUCTOR_MAX_AUTOTUNE",
	"VLLM_ENABLE_PREGRAD_PASSES",
	"VLLM_ENABLE_RESPONSES_API_STORE",
	"VLLM_ENABLE_STARTUP_PLAN",
	"VLLM_ENABLE_V1_MULTIPROCESSING",
	"VLLM_ENFORCE_STRICT_TOOL_CALLING",
	"VLLM_ENGINE_ITERATION_TIMEOUT_S",
	"VLLM_ENGINE_READY_TIMEOUT_S",
	"VLLM_EXECUTE_MODEL_TIMEOUT_SECONDS",
	"VLLM_FASTSAFETENSORS_QUEUE_SIZE",
	"VLLM_FLASHINFER_ALLREDUCE_BACKEND",
	"VLLM_FLASHINFER_AUTOTUNE_CACHE_DIR",
	"VLLM_FLASHINFER_AUTOTUNE_SKIP_OPS",
	"VLLM_FLASHINFER_WORKSPACE_BUFFER_SIZE",
	"VLLM_FLOAT32_MATMUL_PRECISION",
	"VLLM_FORCE_AOT_LOAD",
	"VLLM_GC_DEBUG",
	"VLLM_GDN_DECODE_KERNEL",
	"VLLM_GPT_OSS_HARMONY_SYSTEM_INSTRUCTIONS",
	"VLLM_GPT_OSS_SYSTEM_TOOL_MCP_LABELS",
	"VLLM_GPU_NIC_PCIE_MAPPING",
	"VLLM_GPU_SYNC_CHECK",
	"VLLM_HAS_FLASHINFER_CUBIN",
	"VLLM_HOST_IP",
	"VLLM_HTTP_TIMEOUT_KEEP_ALIVE",
	"VLLM_HUMMING_INPUT_QUANT_CONFIG",
	"VLLM_HUMMING_MOE_GEMM_TYPE",
	"VLLM_HUMMING_ONLINE_QUANT_CONFIG",
	"VLLM_HUMMING_USE_F16_ACCUM",
	"VLLM_IMAGE_FETCH_TIMEOUT",
	"VLLM_IMAGE_TAG",
	"VLLM_KEEP_ALIVE_ON_ENGINE_DEATH",
	"VLLM_KIMI_K3_AUX_ATTN_RES_STREAM",
	"VLLM_KIMI_K3_GEMM_AR",
	"VLLM_KIMI_K3_GEMM_RS",
	"VLLM_KIMI_K3_SHARD_SP_SHARED_EXPERT",
	"VLLM_KV_CACHE_LAYOUT",
	"VLLM_KV_EVENTS_USE_INT_BLOCK_HASHES",
	"VLLM_KV_OFFLOAD_MAX_BATCH_DESCRIPTORS",
	"VLLM_LOGGING_COLOR",
	"VLLM_LOGGING_CONFIG_PATH",
	"VLLM_LOGGING_LEVEL",
	"VLLM_LOGGING_PREFIX",
	"VLLM_LOGGING_STREAM",
	"VLLM_LOG_BATCHSIZE_INTERVAL",
	"VLLM_LOG_MODEL_INSPECTION",
	"VLLM_LOG_STATS_INTERVAL",
	"VLLM_LOOPBACK_IP",
	"VLLM_LORA_DISABLE_PDL",
	"VLLM_LORA_ENABLE_DUAL_STREAM",
	"VLLM_LORA_RESOLVER_CACHE_DIR",
	"VLLM_LORA_RESOLVER_HF_REPO_LIST",
	"VLLM_MAIN_CUDA_VERSION",
	"VLLM_MARLIN_INPUT_DTYPE",
	"VLLM_MARLIN_USE_ATOMIC_ADD",
	"VLLM_MAX_AUDIO_CLIP_FILESIZE_MB",
	"VLLM_MAX_AUDIO_DECODE_BYTES",
	"VLLM_MAX_AUDIO_DECODE_DURATION_S",
	"VLLM_MAX_AUDIO_PREPROCESS_WORKERS",
	"VLLM_MAX_BAD_WORDS_TOTAL_TOKENS",
	"VLLM_MAX_COMPLETION_PROMPTS",
	"VLLM_MAX_IMAGE_PIXELS",
	"VLLM_MAX_MEDIA_DOWNLOAD_SIZE_MB",
	"VLLM_MAX_NUM_BAD_WORDS",
	"VLLM_MAX_N_SEQUENCES",
	"VLLM_MAX_STOP_STRINGS",
	"VLLM_MAX_TOKENS_PER_EXPERT_FP4_MOE",
	"VLLM_MEDIA_CACHE",
	"VLLM_MEDIA_CACHE_MAX_SIZE_MB",
	"VLLM_MEDIA_CACHE_TTL_HOURS",
	"VLLM_MEDIA_CONNECTOR",
	"VLLM_MEDIA_FETCH_MAX_RETRIES",
	"VLLM_MEDIA_LOADING_THREAD_COUNT",
	"VLLM_MEDIA_URL_ALLOW_REDIRECTS",
	"VLLM_MEMORY_PROFILER_ESTIMATE_CUDAGRAPHS",
	"VLLM_MLA_DISABLE",
	"VLLM_MM_HASHER_ALGORITHM",
	"VLLM_MODEL_REDIRECT_PATH",
	"VLLM_MOE_ROUTING_SIMULATION_STRATEGY",
	"VLLM_MOE_SKIP_PADDING",
	"VLLM_MOE_USE_DEEP_GEMM",
	"VLLM_MOONCAKE_ABORT_REQUEST_TIMEOUT",
	"VLLM_MOONCAKE_BOOTSTRAP_PORT",
	"VLLM_MOONCAKE_DISK_STAGING_USABLE_RATIO",
	"VLLM_MOONCAKE_LOAD_RECV_THREADS",
	"VLLM_MOONCAKE_STORE_TIER_LOG",
	"VLLM_MQ_MAX_CHUNK_BYTES_MB",
	"VLLM_MSGPACK_ZERO_COPY_THRESHOLD",
	"VLLM_MULTI_STREAM_GEMM_TOKEN_THRESHOLD",
	"VLLM_MXFP8_EMULATION_DEQUANT_AT_LOAD",
	"VLLM_NCCL_INCLUDE_PATH",
	"VLLM_NCCL_SO_PATH",
	"VLLM_NIC_SELECTION_VARS",
	"VLLM_NIXL_EP_MAX_NUM_RANKS",
	"VLLM_NIXL_SIDE_CHANNEL_HOST",
	"VLLM_NIXL_SIDE_CHANNEL_PORT",
	"VLLM_NO_USAGE_STATS",
	"VLLM_NVTX_SCOPES_FOR_PROFILING",
	"VLLM_OBJECT_STORAGE_SHM_BUFFER_NAME",
	"VLLM_P2P_SIDE_CHANNEL_HOST",
	"VLLM_P2P_SIDE_CHANNEL_PORT",
	"VLLM_PATTERN_MATCH_DEBUG",
	"VLLM_PLUGINS",
	"VLLM_PORT",
	"VLLM_PP_LAYER_PARTITION",
	"VLLM_PREFIX_CACHE_RETENTION_INTERVAL",
	"VLLM_PROCESS_NAME_PREFIX",
	"VLLM_RAISE_ON_LOGIT_NANS",
	"VLLM_RANDOMIZE_DP_DUMMY_INPUTS",
	"VLLM_RAY_BUNDLE_INDICES",
	"VLLM_RAY_DP_PACK_STRATEGY",
	"VLLM_RAY_DP_PLACEMENT_NODE_IPS",
	"VLLM_RAY_EXTRA_ENV_VARS_TO_COPY",
	"VLLM_RAY_EXTRA_ENV_VAR_PREFIXES_TO_COPY",
	"VLLM_RAY_PER_WORKER_GPUS",
	"VLLM_REGEX_COMPILATION_TIMEOUT_S",
	"VLLM_REPLICATE_EMBED",
	"VLLM_RINGBUFFER_WARNING_INTERVAL",
	"VLLM_ROCM_AITER_MLA_ASM_PADDING",
	"VLLM_ROCM_AITER_MOE_DISPATCH_POLICY",
	"VLLM_ROCM_FP8_MFMA_PAGE_ATTN",
	"VLLM_ROCM_FP8_PADDING",
	"VLLM_ROCM_MOE_PADDING",
	"VLLM_ROCM_QUICK_REDUCE_CAST_BF16_TO_FP16",
	"VLLM_ROCM_QUICK_REDUCE_MAX_SIZE_BYTES_MB",
	"VLLM_ROCM_QUICK_REDUCE_MIN_SIZE_BYTES_MB",
	"VLLM_ROCM_QUICK_REDUCE_QUANTIZATION",
	"VLLM_ROCM_QUICK_REDUCE_QUANTIZATION_MIN_SIZE_KB",
	"VLLM_ROCM_SHUFFLE_KV_CACHE_LAYOUT",
	"VLLM_ROCM_SLEEP_MEM_CHUNK_SIZE",
	"VLLM_ROCM_USE_AITER",
	"VLLM_ROCM_USE_AITER_CUSTOM_AR",
	"VLLM_ROCM_USE_AITER_FP4BMM",
	"VLLM_ROCM_USE_AITER_FP8BMM",
	"VLLM_ROCM_USE_AITER_FUSION_SHARED_EXPERTS",
	"VLLM_ROCM_USE_AITER_LINEAR",
	"VLLM_ROCM_USE_AITER_LINEAR_HIPBMM",
	"VLLM_ROCM_USE_AITER_MHA",
	"VLLM_ROCM_USE_AITER_MLA",
	"VLLM_ROCM_USE_AITER_MOE",
	"VLLM_ROCM_USE_AITER_MOE_SITUV2_A8W4",
	"VLLM_ROCM_USE_AITER_RMSNORM",
	"VLLM_ROCM_USE_AITER_TRITON_GEMM",
	"VLLM_ROCM_USE_AITER_TRITON_ROPE",
	"VLLM_ROCM_USE_AITER_UNIFIED_ATTENTION",
	"VLLM_ROCM_USE_SKINNY_GEMM",
	"VLLM_RPC_BASE_PATH",
	"VLLM_RUST_FRONTEND_PATH",
	"VLLM_SERVER_DEV_MODE",
	"VLLM_SHARED_EXPERTS_STREAM_TOKEN_THRESHOLD",
	"VLLM_SKIP_MODEL_NAME_VALIDATION",
	"VLLM_SKIP_P2P_CHECK",
	"VLLM_SKIP_PRECOMPILED_VERSION_SUFFIX",
	"VLLM_SPARSE_INDEXER_MAX_LOGITS_MB",
	"VLLM_SSM_CONV_STATE_LAYOUT",
	"VLLM_SYSTEM_START_DATE",
	"VLLM_TARGET_DEVICE",
	"VLLM_TEST_FORCE_LOAD_FORMAT",
	"VLLM_TOOL_JSON_ERROR_AUTOMATIC_RETRY",
	"VLLM_TOOL_PARSE_REGEX_TIMEOUT_SECONDS",
	"VLLM_TPU_USING_PATHWAYS",
	"VLLM_TRACE_FUNCTION",
	"VLLM_TRITON_FORCE_FIRST_CONFIG",
	"VLLM_TRITON_USE_TD",
	"VLLM_TUNED_CONFIG_FOLDER",
	"VLLM_USAGE_SOURCE",
	"VLLM_USAGE_STATS_SERVER",
	"VLLM_USE_AOT_COMPILE",
	"VLLM_USE_BREAKABLE_CUDAGRAPH",
	"VLLM_USE_BYTECODE_HOOK",
	"VLLM_USE_DEEP_GEMM",
	"VLLM_USE_DEEP_GEMM_E8M0",
	"VLLM_USE_DEEP_GEMM_TMA_ALIGNED_SCALES",
	"VLLM_USE_DIRECT_DCP_A2A",
	"VLLM_USE_DIRECT_DCP_KV_GATHER",
	"VLLM_USE_DIRECT_DCP_Q_GATHER",
	"VLLM_USE_EXPERIMENTAL_PARSER_CONTEXT",
	"VLLM_USE_FASTOKENS",
	"VLLM_USE_FLASHINFER_MOE_INT4",
	"VLLM_USE_FLASHINFER_SAMPLER",
	"VLLM_USE_FUSED_MOE_GROUPED_TOPK",
	"VLLM_USE_HW_AGNOSTIC",
	"VLLM_USE_LAYERNAME",
	"VLLM_USE_MEGA_AOT_ARTIFACT",
	"VLLM_USE_MODELSCOPE",
	"VLLM_USE_NCCL_SYMM_MEM",
	"VLLM_USE_OINK_OPS",
	"VLLM_USE_PRECOMPILED",
	"VLLM_USE_PRECOMPILED_RUST",
	"VLLM_USE_RAY_COMPILED_DAG_CHANNEL_TYPE",
	"VLLM_USE_RAY_COMPILED_DAG_OVERLAP_COMM",
	"VLLM_USE_RAY_V2_EXECUTOR_BACKEND",
	"VLLM_USE_RAY_WRAPPED_PP_COMM",
	"VLLM_USE_RUST_BENCH",
	"VLLM_USE_RUST_FRONTEND",
	"VLLM_USE_SIMPLE_KV_OFFLOAD",
	"VLLM_USE_SPINLOOP_EXT",
	"VLLM_USE_STANDALONE_COMPILE",
	"VLLM_USE_TRITON_AWQ",
	"VLLM_USE_V2_MODEL_RUNNER",
	"VLLM_V1_OUTPUT_PROC_CHUNK_SIZE",
	"VLLM_V1_USE_OUTLINES_CACHE",
	"VLLM_VIDEO_FETCH_TIMEOUT",
	"VLLM_VIDEO_LOADER_BACKEND",
	"VLLM_WEIGHT_OFFLOADING_DISABLE_PIN_MEMORY",
	"VLLM_WEIGHT_OFFLOADING_DISABLE_UVA",
	"VLLM_WORKER_MULTIPROC_METHOD",
	"VLLM_WORKER_SHUTDOWN_TIMEOUT_SECONDS",
	"VLLM_WSL2_ENABLE_PIN_MEMORY",
	"VLLM_XGRAMMAR_CACHE_MB",
	"VLLM_XLA_CACHE_PATH",
	"VLLM_XLA_CHECK_RECOMPILATION",
	"VLLM_XLA_USE_SPMD",
	"VLLM_XPU_ENABLE_XPU_GRAPH",
	"VLLM_XPU_FORCE_N_CONTIG_WEIGHT",
	"VLLM_XPU_INC_WNA16_BACKEND",
	"VLLM_XPU_USE_SAMPLER_KERNEL",
	"VLLM_ZENTORCH_WEIGHT_PREPACK"
]);

// src/rules/environment/known-vllm-variables.ts
/** Variables of earlier releases, and what they have become. */
const gone = {
	VLLM_USE_V1: "Remove it: there is no other engine.",
	VLLM_ATTENTION_BACKEND: "Write it as `attention_backend` under engine_kwargs.",
	VLLM_FLASH_ATTN_VERSION: "Write it as `attention_config: {flash_attn_version: ...}` under engine_kwargs.",
	VLLM_TORCH_COMPILE_LEVEL: "Write it as `compilation_config: {mode: ...}` under engine_kwargs."
};
/** vLLM reads none but its own variables; another `VLLM_` name is a misspelling, or of another release. */
function knownVllmVariables(context) {
	return forEachModel(context, (model) => envVars(model).flatMap(([name]) => {
		if (!name.startsWith("VLLM_") || vllmVariables.has(name)) return [];
		if (breakingVariables.some((note) => note.name.test(name))) return [];
		const similar = suggest(name, vllmVariables);
		const note = ownEntry(gone, name);
		return [mistakeIn(model, {
			code: "RF372",
			message: `vLLM 0.29 has no variable ${quote(name)}`,
			key: variableKey(name),
			anchor: "key",
			help: note ?? (similar === void 0 ? "Remove it." : `Did you mean ${quote(similar)}?`)
		})];
	}));
}

// src/rules/environment/remote-packages.ts
/** What Serve's REST API takes for code (Ray 2.60 `serve/schema.py`, `_private/runtime_env/protocol.py`). */
const uri = /^(?:local|gcs|https|s3|gs|azure|abfss|file):\/\/\S+$/u;
/** Ray answers 400 to a local path, for the whole deploy: nothing uploads the folder. */
function remotePackages(context) {
	return forEachModel(context, (model) => {
		const { working_dir: folder, py_modules: modules } = model.config.runtime_env ?? {};
		if (!folder && !modules) return [];
		const list = model.at("runtime_env", "py_modules");
		const sources = [];
		if (folder) sources.push({
			path: model.at("runtime_env", "working_dir"),
			text: folder
		});
		for (const [index, text] of (modules ?? []).entries()) sources.push({
			path: [...list, index],
			text
		});
		return sources.flatMap(({ path, text }) => {
			if (uri.test(text)) return [];
			return [{
				code: "RF373",
				message: `${quote(text)} is not an address that the nodes can load code from`,
				path,
				help: "Write an s3://, gs:// or https:// address of a zip file, or local:// and a path that every node has."
			}];
		});
	});
}

// src/rules/environment/secret-variables.ts
const secretName = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ACCESS_KEY_ID|CREDENTIALS?)$/iu;
/** `1`, `true`: a switch; a path: where the secret is; both are no secret. */
const harmless = /^(?:|[01]|true|false|yes|no|on|off|none|null|~?\/.*)$/iu;
/** `https://user:password@host`. */
const userInAddress = /:\/\/[^/\s:@]+:[^/\s@]+@/u;
/** `runtime_env` goes to Ray in the clear, and Ray shows it to whoever asks for the applications. */
function secretVariables(context) {
	return forEachModel(context, (model) => envVars(model).flatMap(([name, value]) => {
		const inAddress = userInAddress.test(value);
		if (!inAddress && (!secretName.test(name) || harmless.test(value))) return [];
		return [mistakeIn(model, {
			code: "RF368",
			message: `${name} ${inAddress ? "holds an address with a password" : "looks like a secret by its name"}: it would stand in the repository, and in every answer of Ray's REST API`,
			key: variableKey(name),
			anchor: "key",
			help: "Remove it, and set the variable where the nodes start. HF_TOKEN is passed on from there by itself."
		})];
	}));
}

// src/rules/environment/variables-that-break.ts
/** Variables that Ray and vLLM give each process, and that must not be the same for all. */
function variablesThatBreak(context) {
	return forEachModel(context, (model) => envVars(model).flatMap(([name]) => {
		const note = breakingVariables.find((each) => each.name.test(name));
		if (note === void 0) return [];
		const message = `${name} ${note.message}`;
		return [mistakeIn(model, {
			code: "RF369",
			message,
			key: variableKey(name),
			anchor: "key",
			help: note.help
		})];
	}));
}

// src/rules/environment/variables-without-effect.ts
/** Variables that only processes read which the model's `runtime_env` does not reach. */
function variablesWithoutEffect(context) {
	return forEachModel(context, (model) => envVars(model).flatMap(([name]) => {
		const note = unreachedVariables.find((each) => each.name.test(name));
		if (note === void 0) return [];
		return [mistakeIn(model, {
			code: "RF370",
			message: `${name} ${note.message}`,
			key: variableKey(name),
			anchor: "key",
			help: note.help,
			repair: removeKey
		})];
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
function knownOverrides({ config, views, lacks }) {
	return views.flatMap(({ target }) => Object.keys(target?.config.overrides?.models ?? {}).flatMap((id) => {
		if (target === void 0 || !lacks("models", id)) return [];
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

// src/rules/lora/adapters-need-engine.ts
/** Ray loads adapters into an engine that takes them: `lora_config` needs `engine_kwargs.enable_lora`. */
function adaptersNeedEngine(context) {
	return forEachModel(context, (model) => {
		if (!model.config.lora_config?.dynamic_lora_loading_path || engineValue(model, "enable_lora") === true) return [];
		if (model.inDoubt("engine_kwargs", "enable_lora")) return [];
		return [mistakeIn(model, {
			code: "RF329",
			message: "lora_config needs `enable_lora: true`: without it the engine loads no adapter",
			key: ["lora_config"],
			anchor: "key",
			help: "Add `enable_lora: true` under engine_kwargs."
		})];
	});
}

// src/rules/lora/cpu-loras.ts
/** Adapters of a batch are held in CPU memory, too (vLLM 0.29 `config/lora.py:_validate_lora_config`). */
function cpuLoras(context) {
	return forEachModel(context, (model) => {
		const held = engineInteger(model, "max_cpu_loras");
		const atOnce = engineInteger(model, "max_loras") ?? 1;
		if (held === void 0 || held >= atOnce) return [];
		return [mistakeIn(model, {
			code: "RF328",
			message: `max_cpu_loras (${held}) is below max_loras (${atOnce})`,
			key: ["engine_kwargs", "max_cpu_loras"],
			partner: ["engine_kwargs", "max_loras"],
			help: `Raise it to ${atOnce} or more, or leave it out.`
		})];
	});
}

// src/rules/lora/engine-needs-adapters.ts
/** A request names an adapter that Ray finds below `lora_config.dynamic_lora_loading_path`; else it is refused. */
function engineNeedsAdapters(context) {
	return forEachModel(context, (model) => {
		if (engineValue(model, "enable_lora") !== true) return [];
		if (!model.lacks("engine_kwargs", "lora_modules") || !model.lacks("engine_kwargs", "default_mm_loras")) return [];
		if (!model.lacks("lora_config", "dynamic_lora_loading_path")) return [];
		return [mistakeIn(model, {
			code: "RF330",
			message: "enable_lora takes memory for adapters, and nothing says where they are",
			key: ["engine_kwargs", "enable_lora"],
			anchor: "key",
			help: "Add `lora_config: {dynamic_lora_loading_path: s3://...}` to the model, or remove enable_lora."
		})];
	});
}

// src/rules/metrics-need-stats.ts
/** `log_engine_metrics` is on unless it is turned off, and Ray refuses it with `disable_log_stats`. */
function metricsNeedStats(context) {
	return forEachModel(context, (model, view) => {
		if (!(mapAt(model.json, "engine_kwargs")?.["disable_log_stats"] === true) || model.config.log_engine_metrics === false || model.inDoubt("log_engine_metrics")) return [];
		return [{
			code: "RF314",
			message: "disable_log_stats takes away the metrics that log_engine_metrics exports",
			path: writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", "disable_log_stats"]),
			anchor: "key",
			help: "Remove it, or add `log_engine_metrics: false` to the model."
		}];
	});
}

// src/rules/names/aliases-need-gateway.ts
/** Aliases are kept by our gateway; in one plain application every model has the one name that Ray knows. */
function aliasesNeedGateway(context) {
	if (context.config.layout !== "single_app") return [];
	return forEachModel(context, (model) => {
		if (model.resolved.aliases.length === 0) return [];
		return [mistakeIn(model, {
			code: "RF377",
			message: "aliases are not known in layout single_app: a request for one gets a 404",
			key: ["aliases"],
			anchor: "key",
			help: "Remove them, or use `layout: gateway`."
		})];
	});
}

// src/rules/names/local-ports.ts
/** On one machine the endpoint and Ray's dashboard need a port each. */
function localPorts({ views }) {
	return views.flatMap(({ target, inDoubt }) => {
		if (target?.config.kind !== "local" || inDoubt("http") || inDoubt("dashboard_port")) return [];
		const { http, dashboard_port: dashboard } = target.config;
		const port = http?.port ?? builtInDefaults.http.port;
		if (port !== (dashboard ?? builtInDefaults.dashboardPort)) return [];
		const base = ["targets", target.name];
		const path = http?.port === void 0 ? [...base, "dashboard_port"] : [
			...base,
			"http",
			"port"
		];
		return [{
			code: "RF380",
			message: `Port ${port} is ${http?.port === void 0 ? "the endpoint's" : "the dashboard's"} already`,
			path,
			help: "Use another port."
		}];
	});
}

// src/rules/names/look-alikes.ts
/** Names that differ by upper and lower case, or by the sign between words: people and dashboards mistake them. */
function lookAlikes(context) {
	return context.views.flatMap((view) => lookAlikesOf(context, view));
}
function lookAlikesOf({ config }, view) {
	const taken = /* @__PURE__ */ new Map();
	return namesOf(view).flatMap(({ name, path }) => {
		const plain = name.toLowerCase().replace(/[._/-]+/gu, "-");
		const first = taken.get(plain);
		if (first === void 0) taken.set(plain, {
			name,
			path
		});
		if (first === void 0 || first.name === name) return [];
		if (config.layout === "single_app" && deploymentName(first.name) === deploymentName(name)) return [];
		return [{
			code: "RF375",
			message: `${quote(name)} and ${quote(first.name)} are two names that look like one`,
			path,
			anchor: "key",
			help: "Rename one of them.",
			related: [{
				message: "The other name",
				path: first.path
			}]
		}];
	});
}
function namesOf({ models }) {
	const ids = models.map(({ id }) => ({
		name: id,
		path: ["models", id]
	}));
	const aliases = models.flatMap((model) => {
		if (model.resolved.aliases.length === 0) return [];
		const list = model.at("aliases");
		return model.resolved.aliases.map((name, index) => ({
			name,
			path: [...list, index]
		}));
	});
	return [...ids, ...aliases];
}

// src/rules/names/model-source-form.ts
/** As huggingface_hub checks it (`utils/_validators.py:validate_repo_id`). */
const repositoryId = /^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?\/)?[A-Za-z0-9_](?:[\w.-]*\w)?$/u;
/** What Ray downloads from (Ray 2.60 `llm/_internal/common/utils/cloud_utils.py`). */
const bucket = /^(?:s3|gs|abfss|azure):\/\/[^/\s]+\/?\S*$/u;
const hubPage = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/([^/\s?#]+\/[^/\s?#]+)|^hf:\/\/([^/\s]+\/[^/\s]+)/u;
/** A source that neither the Hub nor Ray can be asked for. */
function modelSourceForm(context) {
	return forEachModel(context, (model) => {
		const { model_source: source } = model.config;
		const wrong = whyWrong(source);
		if (wrong === void 0) return [];
		const { help, value } = wrong;
		const repair = (path) => value === void 0 ? [] : [{
			kind: "set_value",
			path,
			value
		}];
		const message = `${quote(source)} is neither a Hub id nor a path nor an address of a bucket`;
		return [mistakeIn(model, {
			code: "RF349",
			message,
			key: ["model_source"],
			help,
			...value === void 0 ? {} : { repair }
		})];
	});
}
function whyWrong(source) {
	const page = hubPage.exec(source);
	const id = page?.[1] ?? page?.[2];
	if (id !== void 0) return {
		help: `Write the id alone: \`${id}\`.`,
		value: id
	};
	if (source.startsWith("~")) return { help: "Write the path in full: the nodes have other home folders." };
	if (source.startsWith("file://")) return { help: "Write the path without `file://`." };
	if (source.includes("\\")) return { help: "Write a path on the nodes with `/`." };
	if (!isHubId(source)) {
		if (!source.includes("://") || bucket.test(source)) return void 0;
		return { help: "Ray loads weights from the Hub, from s3://, gs://, abfss:// and azure://, and from paths." };
	}
	const [repository, tag] = source.split(/[@:]/u, 2);
	if (tag !== void 0 && repository !== void 0 && repositoryId.test(repository)) return { help: `Write \`model_source: ${repository}\` and \`revision: ${tag}\`.` };
	if (repositoryId.test(source) && !/--|\.\./u.test(source)) return void 0;
	return { help: "A Hub id is `organisation/name`. A path starts with `./`, `../` or `/`." };
}

// src/rules/names/names-in-paths.ts
/** `GET /v1/models/<name>`: what clients and proxies change on the way. */
const changed = [
	{
		form: /\/$/u,
		message: "ends in `/`"
	},
	{
		form: /\/\//u,
		message: "has an empty part"
	},
	{
		form: /(?:^|\/)\.\.?(?:\/|$)/u,
		message: "has a part of dots"
	}
];
/** Names that can be asked for in a path. */
function namesInPaths(context) {
	return forEachModel(context, (model) => {
		return [{
			name: model.id,
			path: ["models", model.id],
			anchor: "key"
		}, ...model.resolved.aliases.map((name, index) => ({
			name,
			path: [...model.at("aliases"), index],
			anchor: "value"
		}))].flatMap(({ name, path, anchor }) => {
			const why = changed.find(({ form }) => form.test(name));
			if (why === void 0) return [];
			return [{
				code: "RF376",
				message: `${quote(name)} ${why.message}, so \`/v1/models/<name>\` is another address for clients and proxies`,
				path,
				anchor,
				help: "Use letters and digits on both sides of each `/`."
			}];
		});
	});
}

// src/rules/names/written-prefix.ts
/** The route prefix that holds on a target, and where it is written; undefined when it is not. */
function writtenPrefix(config, target) {
	const own = target === void 0 ? [] : [[
		"targets",
		target,
		"overrides",
		"gateway",
		"route_prefix"
	]];
	for (const path of [...own, ["gateway", "route_prefix"]]) {
		const prefix = lookUp(config, path);
		if (prefix === null) return void 0;
		if (typeof prefix === "string") return {
			path,
			prefix
		};
	}
}

// src/rules/names/reserved-prefix.ts
/** Serve's proxy answers `/-/routes` and `/-/healthz` itself. */
function reservedPrefix({ config, views }) {
	return views.flatMap(({ target }) => {
		const written = writtenPrefix(config, target?.name);
		if (written === void 0 || !/^\/-(?:\/|$)/u.test(written.prefix)) return [];
		return [{
			code: "RF378",
			message: `Below ${quote("/-")} Ray Serve answers by itself, and no request reaches the fleet`,
			path: written.path,
			help: "Use another prefix, such as `/llm`."
		}];
	});
}

// src/rules/names/target-addresses.ts
/** Ports of Ray that are not the dashboard's (Ray 2.60 defaults). */
const otherPorts = {
	"6379": "the port of Ray's GCS",
	"8000": "the port where Ray Serve answers clients",
	"10001": "the port of Ray Client"
};
/** `url` is where the endpoint is, without what is added to it; `address` is the dashboard. */
function targetAddresses({ config, views }) {
	return views.flatMap(({ target }) => {
		if (target === void 0) return [];
		return [...endpointAddress(target, writtenPrefix(config, target.name)?.prefix ?? "/"), ...dashboardAddress(target)];
	});
}
function endpointAddress({ name, config }, prefix) {
	const { url } = config;
	if (url === void 0) return [];
	const path = [
		"targets",
		name,
		"url"
	];
	const plain = url.replace(/\/$/u, "");
	const setTo = (value) => [{
		kind: "set_value",
		path,
		value
	}];
	const ending = [
		`${prefix}/v1`.replace(/^\/+/u, "/"),
		"/v1",
		prefix
	].find((end) => end !== "/" && new URL(plain).pathname.endsWith(end));
	if (ending === void 0) return [];
	const without = plain.slice(0, plain.length - ending.length);
	return [{
		code: "RF379",
		message: `${quote(ending)} is added to url, so requests would go to ${quote(`${plain}${prefix === "/" ? "" : prefix}/v1`)}`,
		path,
		help: `Write ${quote(without)}.`,
		repair: setTo(without)
	}];
}
function dashboardAddress({ name, config }) {
	if (config.kind !== "cluster") return [];
	const path = [
		"targets",
		name,
		"address"
	];
	const { port, pathname, origin } = new URL(config.address);
	const other = ownEntry(otherPorts, port);
	if (other !== void 0) return [{
		code: "RF379",
		message: `${port} is ${other}, and not the dashboard's`,
		path,
		help: "Write the address of the dashboard; its port is 8265 by default."
	}];
	const api = /^(.*?)\/(?:api|nodes|cluster_status|#)(?:\/|$)/u.exec(pathname);
	if (api === null) return [];
	const without = `${origin}${api[1] ?? ""}`;
	const message = "The paths of Ray's REST API are added to address";
	const repair = [{
		kind: "set_value",
		path,
		value: without
	}];
	return [{
		code: "RF379",
		message,
		path,
		help: `Write ${quote(without)}.`,
		repair
	}];
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
		const isGiven = (key) => !model.lacks("placement_group_config", key);
		if (isGiven("bundles") || isGiven("bundle_per_worker")) return [];
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
		key: ["gang_scheduling_config"],
		message: "gang_scheduling_config does not go with the placement group that every model has",
		help: "Remove it: the workers of a replica are placed together anyway."
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
	return forEachModel(context, (model) => refused.flatMap(({ key, message, help }) => {
		if (lookUp(model.json, key) === void 0) return [];
		return [{
			code: "RF321",
			message,
			path: model.at(...key),
			anchor: "key",
			help
		}];
	}));
}

// src/rules/placement/actor-accelerator.ts
/** The replica's own process is in the first worker's bundle: another kind of accelerator is not there. */
function actorAccelerator(context) {
	return forEachModel(context, (model) => {
		const actor = model.config.ray_actor_options?.accelerator_type;
		const own = model.config.accelerator_type;
		if (!actor || actor === own || model.inDoubt("accelerator_type")) return [];
		const message = own ? `The replica asks for an ${actor} and its workers for an ${own}` : `ray_actor_options asks for an ${actor}, which the bundles of the workers do not`;
		return [mistakeIn(model, {
			code: "RF365",
			message,
			key: ["ray_actor_options", "accelerator_type"],
			anchor: "key",
			...own ? { partner: ["accelerator_type"] } : {},
			help: own ? "Remove it." : "Write it as accelerator_type of the model."
		})];
	});
}

// src/rules/placement/bundle-labels.ts
/** As Ray writes them (Ray 2.60 `_private/label_utils.py`): Kubernetes' rules, and `!`, `in(...)` before a value. */
const NAME = "[a-zA-Z0-9](?:[a-zA-Z0-9_.-]{0,61}[a-zA-Z0-9])?";
const nameForm = new RegExp(`^${NAME}$`, "u");
const prefixForm = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,252}$/u;
const valueForm = new RegExp(`^!?(?:in)?\\(${NAME}(?:, ?${NAME})*\\)$|^!?${NAME}$`, "u");
/** Labels that a node can have, and one selector for all bundles or one for each. */
function bundleLabels(context) {
	return forEachModel(context, (model) => {
		const selectors = model.config.placement_group_bundle_label_selector ?? [];
		const actor = model.config.ray_actor_options?.label_selector ?? {};
		if (selectors.length === 0 && Object.keys(actor).length === 0) return [];
		const list = model.at("placement_group_bundle_label_selector");
		return [
			...wrongCount(model, selectors.length),
			...selectors.flatMap((selector, index) => wrongLabels([...list, index], selector)),
			...wrongLabels(model.at("ray_actor_options", "label_selector"), actor)
		];
	});
}
function wrongCount(model, count) {
	const key = ["placement_group_bundle_label_selector"];
	const bundles = model.resolved.bundles.length;
	if (count <= 1 || count === bundles) return [];
	if (["placement_group_config", "engine_kwargs"].some((name) => model.inDoubt(name))) return [];
	const message = `There are ${count} selectors for ${bundles} ${bundles === 1 ? "bundle" : "bundles"}`;
	return [mistakeIn(model, {
		code: "RF364",
		message,
		key,
		anchor: "key",
		help: "Write one selector, which goes for all bundles, or one for each."
	})];
}
function wrongLabels(map, labels) {
	return Object.entries(labels).flatMap(([label, value]) => {
		const path = [...map, label];
		if (!isLabel(label)) return [{
			code: "RF364",
			message: `${quote(label)} is no name of a label`,
			path,
			anchor: "key",
			help: "Names start and end with a letter or digit, and hold '-', '_' and '.', after an optional `prefix/`."
		}];
		if (valueForm.test(value)) return [];
		return [{
			code: "RF364",
			message: `${quote(value)} selects no label`,
			path,
			help: "Write a value, `!value`, or `in(one, two)`."
		}];
	});
}
function isLabel(label) {
	const slash = label.lastIndexOf("/");
	return nameForm.test(label.slice(slash + 1)) && (slash === -1 || prefixForm.test(label.slice(0, slash)));
}

// src/rules/placement/bundles-for-workers.ts
/** Each worker has a bundle with a GPU (vLLM 0.29 `v1/executor/ray_utils.py` refuses fewer). */
function bundlesForWorkers(context) {
	return forEachModel(context, (model) => {
		const bundles = model.config.placement_group_config?.bundles;
		if (!bundles || acceleratorKind(model.config) !== "gpu") return [];
		const sizes = ["tensor_parallel_size", "pipeline_parallel_size"];
		if (sizes.some((size) => model.inDoubt("engine_kwargs", size))) return [];
		const needed = workers(model);
		const there = bundles.filter((bundle) => (bundle["GPU"] ?? 0) > 0).length;
		if (there === needed || there === 0) return [];
		const size = sizes.find((name) => !model.lacks("engine_kwargs", name));
		const key = ["placement_group_config", "bundles"];
		const partner = size === void 0 ? {} : { partner: ["engine_kwargs", size] };
		const list = `${there} ${there === 1 ? "bundle has a GPU" : "bundles have GPUs"}`;
		const workerList = `${needed} ${needed === 1 ? "worker" : "workers"}`;
		const help = "Use `bundle_per_worker`, which is repeated for each worker.";
		if (there < needed) {
			const message = `${list}, and the engine has ${workerList}`;
			return [mistakeIn(model, {
				code: "RF359",
				message,
				key,
				anchor: "key",
				...partner,
				help
			})];
		}
		const message = `${list}, and the engine has ${workerList}: the others are reserved for nothing`;
		return [mistakeIn(model, {
			code: "RF359",
			severity: "warn",
			message,
			key,
			anchor: "key",
			...partner,
			help
		})];
	});
}

// src/rules/placement/memory-in-bytes.ts
/** Less memory than a Python process needs: the number was meant in another unit. */
const LEAST_BYTES = 64 * 2 ** 20;
/** Ray counts memory in bytes. */
function memoryInBytes(context) {
	return forEachModel(context, (model) => {
		const placement = model.config.placement_group_config;
		if (!placement && !model.config.ray_actor_options) return [];
		const bundles = model.at("placement_group_config", "bundles");
		return [
			{
				path: model.at("ray_actor_options", "memory"),
				bytes: model.config.ray_actor_options?.memory
			},
			{
				path: model.at("placement_group_config", "bundle_per_worker", "memory"),
				bytes: placement?.bundle_per_worker?.["memory"]
			},
			...(placement?.bundles ?? []).map((bundle, index) => ({
				path: [
					...bundles,
					index,
					"memory"
				],
				bytes: bundle["memory"]
			}))
		].flatMap(({ path, bytes }) => {
			if (!bytes || bytes >= LEAST_BYTES) return [];
			return [{
				code: "RF363",
				message: `memory is counted in bytes: ${bytes} is next to nothing`,
				path,
				help: `For ${bytes} GiB write ${bytes * 2 ** 30}.`
			}];
		});
	});
}

// src/rules/placement/one-gpu-each.ts
/** A worker has one GPU or a share of one: vLLM 0.29 refuses bundles with more (`v1/executor/ray_utils.py`). */
function oneGpuEach(context) {
	return forEachModel(context, (model) => {
		const placement = model.config.placement_group_config;
		const largest = Math.max(placement?.bundle_per_worker?.["GPU"] ?? 0, ...(placement?.bundles ?? []).map((bundle) => bundle["GPU"] ?? 0));
		if (largest > 1) {
			const key = ["placement_group_config", placement?.bundle_per_worker ? "bundle_per_worker" : "bundles"];
			const message = `A bundle has ${largest} GPUs, and a worker uses one`;
			return [mistakeIn(model, {
				code: "RF360",
				message,
				key,
				anchor: "key",
				help: "Write a bundle of one GPU for each worker: `bundle_per_worker: {GPU: 1}` with `tensor_parallel_size`."
			})];
		}
		const extra = model.config.ray_actor_options?.num_gpus ?? 0;
		if (extra === 0 || acceleratorKind(model.config) !== "gpu") return [];
		return [mistakeIn(model, {
			code: "RF360",
			message: `num_gpus reserves ${extra} GPU for the replica's own process, which uses none`,
			key: ["ray_actor_options", "num_gpus"],
			anchor: "key",
			help: "Remove it: the workers have the GPUs."
		})];
	});
}

// src/schema/accelerator-types.ts
/**
* The names that Ray gives to accelerators (Ray 2.60 `ray/util/accelerators/accelerators.py`). Ray refuses any other
* name; a known name that no node has waits for ever.
*/
const acceleratorTypes = [
	"V100",
	"P100",
	"T4",
	"P4",
	"K80",
	"A10G",
	"L4",
	"L40S",
	"A100",
	"A100-40G",
	"A100-80G",
	"H100",
	"H200",
	"H20",
	"B200",
	"B300",
	"GB200",
	"GB300",
	"RTX-PRO-6000",
	"Intel-GPU-Max-1550",
	"Intel-GPU-Max-1100",
	"Intel-GAUDI",
	"AMD-Instinct-MI100",
	"AMD-Instinct-MI250X",
	"AMD-Instinct-MI250X-MI250",
	"AMD-Instinct-MI210",
	"AMD-Instinct-MI300A",
	"AMD-Instinct-MI300X-OAM",
	"AMD-Instinct-MI300X-HF",
	"AMD-Instinct-MI308X",
	"AMD-Instinct-MI325X-OAM",
	"AMD-Instinct-MI350X-OAM",
	"AMD-Instinct-MI355X-OAM",
	"AMD-Radeon-R9-200-HD-7900",
	"AMD-Radeon-HD-7900",
	"aws-neuron-core",
	"TPU-V2",
	"TPU-V3",
	"TPU-V4",
	"TPU-V5P",
	"TPU-V5LITEPOD",
	"TPU-V6E",
	"TPU-V7X",
	"Ascend910B",
	"Ascend910B4",
	"MXC500",
	"MXC550",
	"FURIOSA_RNGD",
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
	"M3-Max",
	"Apple-Silicon",
	"MOBILINT_ARIES",
	"MOBILINT_REGULUS"
];
/** What people write for a GPU that Ray knows under another name, or not at all. */
const acceleratorNotes = {
	A10: "Ray calls it \"A10G\".",
	L40: "The L40 is neither an L4 nor an L40S, and Ray has no name for it. Leave accelerator_type out, and write `gpu: L40` under `nodes`.",
	"A100-SXM4-80GB": "Ray calls it \"A100-80G\".",
	"H100-80G": "Ray calls it \"H100\"."
};
const unnamedAccelerator = "For a GPU that Ray has no name for, leave accelerator_type out, and name it as `gpu` under `nodes`.";

// src/rules/placement/resource-names.ts
/** What people write for Ray's own resources. */
const misspelt = {
	gpu: "GPU",
	gpus: "GPU",
	num_gpus: "GPU",
	cpu: "CPU",
	cpus: "CPU",
	num_cpus: "CPU",
	tpu: "TPU",
	tpus: "TPU",
	mem: "memory"
};
const TYPE_PREFIX = "accelerator_type:";
const knownTypes = acceleratorTypes;
/** A resource that no node has is waited for, for ever: Ray takes any name. */
function resourceNames(context) {
	return forEachModel(context, (model) => [...placementMaps(model).flatMap(({ path, names }) => names.flatMap((name) => wrongName(path, name))), ...Object.keys(model.config.ray_actor_options?.resources ?? {}).flatMap((name) => actorResource(model, name))]);
}
function placementMaps(model) {
	const placement = model.config.placement_group_config;
	if (!placement) return [];
	const base = (key) => model.at("placement_group_config", key);
	const maps = (placement.bundles ?? []).map((bundle, index) => ({
		path: [...base("bundles"), index],
		names: Object.keys(bundle)
	}));
	if (!placement.bundle_per_worker) return maps;
	return [...maps, {
		path: base("bundle_per_worker"),
		names: Object.keys(placement.bundle_per_worker)
	}];
}
function wrongName(map, name) {
	const path = [...map, name];
	const lower = name.toLowerCase();
	const meant = ownEntry(misspelt, lower) ?? (lower === "memory" ? "memory" : void 0);
	if (meant !== void 0 && meant !== name) {
		const repair = [{
			kind: "rename_key",
			path,
			to: meant
		}];
		return [{
			code: "RF362",
			message: `No node has a resource ${quote(name)}: Ray calls it ${quote(meant)}`,
			path,
			anchor: "key",
			help: `Write ${meant}.`,
			repair
		}];
	}
	if (knownTypes.includes(name)) return [{
		code: "RF362",
		message: `${quote(name)} is a kind of accelerator, and no resource`,
		path,
		anchor: "key",
		help: `Write \`GPU\` here, and \`accelerator_type: ${name}\` for the model.`
	}];
	const type = name.startsWith(TYPE_PREFIX) ? name.slice(17) : void 0;
	if (type === void 0 || knownTypes.includes(type)) return [];
	const similar = suggest(type, knownTypes);
	const help = similar === void 0 ? "Use accelerator_type of the model." : `Did you mean ${quote(TYPE_PREFIX + similar)}?`;
	return [{
		code: "RF362",
		message: `Ray knows no accelerator ${quote(type)}`,
		path,
		anchor: "key",
		help
	}];
}
/** Ray refuses its own resources there (`_private/ray_option_utils.py`). */
function actorResource(model, name) {
	const meant = ownEntry(misspelt, name.toLowerCase()) ?? name;
	const own = ownEntry({
		CPU: "num_cpus",
		GPU: "num_gpus",
		memory: "memory"
	}, meant);
	if (own === void 0) return [];
	const path = model.at("ray_actor_options", "resources", name);
	return [{
		code: "RF362",
		message: `Ray refuses ${quote(name)} among the custom resources`,
		path,
		anchor: "key",
		help: own === "num_gpus" ? "Remove it: the workers have the GPUs." : `Write it as \`${own}\` under ray_actor_options.`
	}];
}

// src/rules/placement/share-variable.ts
/** What a worker asks for is in its bundle: no more than the bundle's share of a GPU. */
function shareVariable(context) {
	return forEachModel(context, (model) => {
		const text = model.config.runtime_env?.env_vars?.[SHARE_VARIABLE];
		const key = [
			"runtime_env",
			"env_vars",
			SHARE_VARIABLE
		];
		if (typeof text !== "string") return [];
		if (isSharedGpu(model.config)) {
			const message = `gpu_fraction sets ${SHARE_VARIABLE} itself`;
			return [mistakeIn(model, {
				code: "RF366",
				message,
				key,
				anchor: "key",
				partner: ["gpu_fraction"],
				help: "Remove it.",
				repair: removeKey
			})];
		}
		const amount = Number(text);
		if (text.trim() === "" || !(amount > 0)) {
			const message = `${SHARE_VARIABLE} is not a share of a GPU`;
			return [mistakeIn(model, {
				code: "RF366",
				message,
				key,
				help: "Write the share, such as \"0.5\"."
			})];
		}
		const share = shareOf(model) ?? 1;
		if (amount <= share || model.inDoubt("placement_group_config")) return [];
		const message = `Each worker asks for ${amount} GPU in a bundle of ${share}, and waits for ever`;
		return [mistakeIn(model, {
			code: "RF366",
			message,
			key,
			help: `Write "${share}".`
		})];
	});
}

// src/rules/placement/shared-gpu-autoscaling.ts
/**
* A replica that starts measures the memory of the whole GPU, so a neighbour that works meanwhile spoils the result
* (vllm#55827), and an autoscaler starts replicas at any time.
*/
function sharedGpuAutoscaling(context) {
	return forEachModel(context, (model) => {
		const autoscaling = model.config.autoscaling_config;
		if (!autoscaling || shareOf(model) === void 0 || !model.lacks("engine_kwargs", "kv_cache_memory_bytes")) return [];
		if ((autoscaling.max_replicas ?? 1) <= (autoscaling.min_replicas ?? 1)) return [];
		const share = model.config.gpu_fraction ? "gpu_fraction" : "placement_group_config";
		return [mistakeIn(model, {
			code: "RF367",
			message: "On a shared GPU a replica that the autoscaler adds mismeasures the memory while its neighbours work",
			key: ["autoscaling_config"],
			anchor: "key",
			partner: [share],
			help: "Set `kv_cache_memory_bytes` under engine_kwargs, so that nothing is measured, or use `num_replicas`."
		})];
	});
}

// src/rules/placement/spread-tensor-parallel.ts
/** Tensor parallel workers exchange data in every layer: on several nodes that goes over the network. */
function spreadTensorParallel(context) {
	return forEachModel(context, (model) => {
		const tensor = engineInteger(model, "tensor_parallel_size") ?? 1;
		if (model.config.placement_group_config?.strategy !== "STRICT_SPREAD" || tensor <= 1) return [];
		return [mistakeIn(model, {
			code: "RF361",
			message: `STRICT_SPREAD puts the ${tensor} tensor parallel workers on ${tensor} nodes, and every layer waits for the network`,
			key: ["placement_group_config", "strategy"],
			partner: ["engine_kwargs", "tensor_parallel_size"],
			help: "Use PACK or STRICT_PACK, or pipeline_parallel_size across nodes."
		})];
	});
}

// src/rules/placement/tpu-topology.ts
/** A slice is a topology of one kind of TPU (Ray 2.60 `llm_config.py:_check_accelerator_type_matches_hardware`). */
function tpuTopology(context) {
	return forEachModel(context, (model) => {
		const accelerator = model.config.accelerator_config;
		if (accelerator?.kind !== "tpu" || !accelerator.topology || !model.lacks("accelerator_type")) return [];
		return [mistakeIn(model, {
			code: "RF385",
			message: "topology needs accelerator_type: which kind of TPU the slice has",
			key: ["accelerator_config", "topology"],
			anchor: "key",
			help: "Add `accelerator_type`, such as TPU-V6E."
		})];
	});
}

// src/rules/replicas-or-autoscaling.ts
/** Ray refuses `num_replicas` beside `autoscaling_config`, also when they come from different places of the config. */
function replicasOrAutoscaling(context) {
	return forEachModel(context, (model, view) => {
		if (model.lacks("num_replicas") || model.lacks("autoscaling_config")) return [];
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
		const path = at("revision");
		return [{
			code: "RF312",
			message,
			path,
			anchor: "key",
			help: "Remove it.",
			related,
			repair: removeKey(path)
		}];
	});
}

// src/rules/route-prefix.ts
/** Ray adds `/v1` to the prefix by itself. */
function routePrefix({ config, views }) {
	return views.flatMap(({ target }) => {
		const written = writtenPrefix(config, target?.name);
		if (written === void 0 || !/(^|\/)v1$/u.test(written.prefix)) return [];
		const { path, prefix } = written;
		const without = prefix.replace(/\/v1$/u, "") || "/";
		return [{
			code: "RF303",
			message: `With the route prefix ${quote(prefix)} clients would have to ask for ${quote(`${prefix}/v1/models`)}`,
			path,
			help: `Write ${quote(without)}: \`/v1\` is added to it.`,
			repair: [{
				kind: "set_value",
				path,
				value: without
			}]
		}];
	});
}

// src/rules/scaling/batch-above-limit.ts
/** The engine's batch is never full when Serve lets fewer requests in. */
function batchAboveLimit(context) {
	return forEachModel(context, (model) => {
		const limit = model.config.max_ongoing_requests;
		const sequences = engineInteger(model, "max_num_seqs");
		if (!limit || sequences === void 0 || sequences <= limit) return [];
		return [mistakeIn(model, {
			code: "RF351",
			message: `max_ongoing_requests (${limit}) is below max_num_seqs (${sequences}): the engine never has a full batch`,
			key: ["max_ongoing_requests"],
			partner: ["engine_kwargs", "max_num_seqs"],
			help: `Raise it to ${sequences} or more, or lower max_num_seqs, which frees memory.`
		})];
	});
}

// src/rules/scaling/cannot-scale.ts
/** Ray takes 1 for `max_replicas` when it is not given, so an autoscaler without it has nothing to choose. */
function cannotScale(context) {
	return forEachModel(context, (model) => {
		const autoscaling = model.config.autoscaling_config;
		if (!autoscaling || !model.lacks("autoscaling_config", "max_replicas")) return [];
		if (model.config.num_replicas || (autoscaling.min_replicas ?? 1) !== 1) return [];
		if (model.inDoubt("autoscaling_config", "min_replicas") || (autoscaling.initial_replicas ?? 1) > 1) return [];
		return [mistakeIn(model, {
			code: "RF353",
			message: "autoscaling_config has no max_replicas, which is then 1: no replica is ever added",
			key: ["autoscaling_config"],
			anchor: "key",
			help: "Add `max_replicas`, or use `num_replicas`."
		})];
	});
}

// src/rules/scaling/deployment-actor-names.ts
/** Ray knows the actors of a model by name (Ray 2.60 `serve/_private/config.py:DeploymentConfig`). */
function deploymentActorNames(context) {
	return forEachModel(context, (model) => {
		if (!model.config.deployment_actors) return [];
		const list = model.at("deployment_actors");
		const seen = /* @__PURE__ */ new Map();
		return model.config.deployment_actors.flatMap(({ name }, index) => {
			const first = seen.get(name);
			seen.set(name, first ?? index);
			if (first === void 0) return [];
			const message = `There are two deployment_actors with the name ${quote(name)}`;
			const related = [{
				message: "The other one",
				path: [
					...list,
					first,
					"name"
				]
			}];
			return [{
				code: "RF358",
				message,
				path: [
					...list,
					index,
					"name"
				],
				help: "Give it another name.",
				related
			}];
		});
	});
}

// src/rules/scaling/health-checks.ts
/** Failed checks in a row until Serve replaces a replica (Ray 2.60 `serve/_private/constants.py`). */
const FAILED_CHECKS = 3;
/** A replica that reads a long prompt may answer nothing for a second. */
const SHORTEST_TIMEOUT_S = 1;
const LONGEST_PERIOD_S = 300;
/** Health checks that end busy replicas, or that notice a dead engine late. */
function healthChecks(context) {
	return forEachModel(context, (model) => {
		const { health_check_timeout_s: timeout, health_check_period_s: period } = model.config;
		const findings = [];
		if (typeof timeout === "number" && timeout < SHORTEST_TIMEOUT_S) {
			const message = `A replica that is busy for ${timeout} s counts as dead`;
			const help = `Raise health_check_timeout_s to ${SHORTEST_TIMEOUT_S} or more; 10 is Ray's default.`;
			findings.push(mistakeIn(model, {
				code: "RF355",
				message,
				key: ["health_check_timeout_s"],
				help
			}));
		}
		if (typeof period === "number" && period > LONGEST_PERIOD_S) {
			const message = `A dead engine is noticed after ${FAILED_CHECKS} checks: ${Math.round(FAILED_CHECKS * period / 60)} minutes of errors`;
			findings.push(mistakeIn(model, {
				code: "RF355",
				message,
				key: ["health_check_period_s"],
				help: "Shorten health_check_period_s; 10 is Ray's default."
			}));
		}
		return findings;
	});
}

// src/rules/scaling/metrics-window.ts
/** `look_back_period_s` where it is not given (Ray 2.60 `serve/config.py:AutoscalingConfig`). */
const LOOK_BACK_S = 30;
/** The autoscaler averages over a window that should hold some metrics. */
function metricsWindow(context) {
	return forEachModel(context, (model) => {
		const autoscaling = model.config.autoscaling_config;
		const interval = autoscaling?.metrics_interval_s;
		if (!interval || model.inDoubt("autoscaling_config", "look_back_period_s")) return [];
		const window = autoscaling.look_back_period_s ?? LOOK_BACK_S;
		if (interval <= window) return [];
		return [mistakeIn(model, {
			code: "RF354",
			message: `metrics_interval_s (${interval}) is longer than look_back_period_s (${window}): most decisions see no metric`,
			key: ["autoscaling_config", "metrics_interval_s"],
			...autoscaling.look_back_period_s ? { partner: ["autoscaling_config", "look_back_period_s"] } : {},
			help: "Leave metrics_interval_s out, or lengthen look_back_period_s."
		})];
	});
}

// src/rules/scaling/shutdown-loop.ts
/** A replica that ends looks every so often whether its requests are done, and is killed when the time is up. */
function shutdownLoop(context) {
	return forEachModel(context, (model) => {
		const { graceful_shutdown_wait_loop_s: loop } = model.config;
		const drain = model.config.drain_timeout_s ?? builtInDefaults.model.drain_timeout_s;
		if (typeof loop !== "number" || loop <= drain || model.inDoubt("drain_timeout_s")) return [];
		return [mistakeIn(model, {
			code: "RF356",
			message: `graceful_shutdown_wait_loop_s (${loop}) is longer than drain_timeout_s (${drain}): the replica is killed before it looks`,
			key: ["graceful_shutdown_wait_loop_s"],
			...model.config.drain_timeout_s === void 0 ? {} : { partner: ["drain_timeout_s"] },
			help: "Leave it out: 2 seconds is Ray's default."
		})];
	});
}

// src/rules/scaling/startup-timeout.ts
/** Ray gives a start up by itself (RAYLLM_ENGINE_START_TIMEOUT_S on the nodes). */
function startupTimeout(context) {
	return forEachModel(context, (model) => {
		const limit = builtInDefaults.model.startup_timeout_s;
		const timeout = model.config.startup_timeout_s;
		if (!timeout || timeout <= limit) return [];
		return [mistakeIn(model, {
			code: "RF384",
			message: `Ray gives a start up after ${limit} s, before startup_timeout_s (${timeout})`,
			key: ["startup_timeout_s"],
			help: `Lower it to ${limit}, or start the nodes with RAYLLM_ENGINE_START_TIMEOUT_S=${timeout} and turn this check off.`
		})];
	});
}

// src/rules/scaling/target-above-limit.ts
/** A replica never has more requests at work than `max_ongoing_requests`, so it never looks as busy as the target. */
function targetAboveLimit(context) {
	return forEachModel(context, (model) => {
		const target = model.config.autoscaling_config?.target_ongoing_requests;
		const limit = model.config.max_ongoing_requests;
		if (!target || !limit || target <= limit) return [];
		return [mistakeIn(model, {
			code: "RF350",
			message: `target_ongoing_requests (${target}) is above max_ongoing_requests (${limit}), so replicas are added late or never`,
			key: ["autoscaling_config", "target_ongoing_requests"],
			partner: ["max_ongoing_requests"],
			help: `Lower it below ${limit}, or raise max_ongoing_requests.`
		})];
	});
}

// src/rules/scaling/zero-delay.ts
/** Only a model that may have no replica waits before it has none. */
function zeroDelay(context) {
	return forEachModel(context, (model) => {
		const autoscaling = model.config.autoscaling_config;
		if (typeof autoscaling?.downscale_to_zero_delay_s !== "number" || autoscaling.min_replicas === 0) return [];
		if (model.inDoubt("autoscaling_config", "min_replicas")) return [];
		const min = autoscaling.min_replicas ?? 1;
		return [mistakeIn(model, {
			code: "RF352",
			message: `downscale_to_zero_delay_s has no effect: there ${min === 1 ? "is" : "are"} always ${min} ${min === 1 ? "replica" : "replicas"}`,
			key: ["autoscaling_config", "downscale_to_zero_delay_s"],
			anchor: "key",
			help: "Add `min_replicas: 0`, or remove it."
		})];
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

// src/rules/smoke/tests-of.ts
/** The smoke tests of a model that send one request, and where they are written. */
function testsOf(model) {
	if (model.resolved.smokeTests.length === 0) return [];
	const list = model.at("smoke_tests");
	return model.resolved.smokeTests.flatMap((test, index) => {
		const [kind, second] = smokeTestKinds.filter((each) => test[each] !== void 0);
		return kind === void 0 || second !== void 0 ? [] : [{
			test,
			kind,
			path: [...list, index]
		}];
	});
}

// src/rules/smoke/expectation-for-kind.ts
const ofText = [
	"contains",
	"equals",
	"matches",
	"json_schema",
	"finish_reason",
	"min_tokens",
	"max_ttft_s"
];
/** What an answer of that kind never has. Of a raw `request` nothing is known. */
const absent = {
	chat: ["dimensions"],
	completion: ["dimensions"],
	embed: ofText,
	score: [...ofText, "dimensions"]
};
/** Expectations that no answer can meet. */
function expectationForKind(context) {
	return forEachModel(context, (model) => testsOf(model).flatMap(({ test, kind, path }) => (absent[kind] ?? []).flatMap((name) => {
		if (test.expect?.[name] === void 0) return [];
		return [{
			code: "RF381",
			message: `${name} is about ${name === "dimensions" ? "an embedding" : "text that is generated"}, and the answer to ${quote(kind)} has none`,
			path: [
				...path,
				"expect",
				name
			],
			anchor: "key",
			help: "Remove it."
		}];
	})));
}

// src/rules/smoke/expectations-agree.ts
const ofContent = [
	"contains",
	"equals",
	"matches",
	"json_schema",
	"finish_reason",
	"min_tokens",
	"dimensions"
];
/** Expectations of one test that no answer meets together. A pattern of the file is never run here. */
function expectationsAgree(context) {
	return forEachModel(context, (model) => testsOf(model).flatMap(({ test, path }) => test.expect === void 0 ? [] : contradictions(test.expect, [...path, "expect"])));
}
function contradictions(expected, path) {
	const { equals, contains, status } = expected;
	const against = (key, message, partner) => {
		const related = [{
			message: `${partner} is set here`,
			path: [...path, partner]
		}];
		return {
			code: "RF382",
			message,
			path: [...path, key],
			anchor: "key",
			help: "Remove one of them.",
			related
		};
	};
	if (equals !== void 0 && contains !== void 0 && !equals.includes(contains)) return [against("contains", `A text that equals ${quote(equals)} does not contain ${quote(contains)}`, "equals")];
	const content = ofContent.find((key) => expected[key] !== void 0);
	if (status === void 0 || status < 400 || content === void 0) return [];
	return [against(content, `An answer with status ${status} has nothing for ${content}`, "status")];
}

// src/rules/smoke/token-limits.ts
/** `max_tokens` of a smoke test that gives none. */
const DEFAULT_MAX_TOKENS = 64;
/** A smoke test asks for as many tokens as it expects, and for fewer than the context has. */
function tokenLimits(context) {
	return forEachModel(context, (model) => {
		const length = engineInteger(model, "max_model_len");
		return testsOf(model).flatMap(({ test, kind, path }) => {
			if (kind !== "chat" && kind !== "completion") return [];
			const most = test.max_tokens ?? DEFAULT_MAX_TOKENS;
			const least = test.expect?.min_tokens;
			if (least !== void 0 && least > most) {
				const message = `min_tokens (${least}) is above max_tokens (${most})`;
				const help = `Add \`max_tokens: ${least}\` or more to the smoke test, or expect fewer.`;
				return [{
					code: "RF383",
					message,
					path: [
						...path,
						"expect",
						"min_tokens"
					],
					help
				}];
			}
			if (test.max_tokens === void 0 || length === void 0 || length < 1 || most < length) return [];
			const message = `max_tokens (${most}) leaves no room for the prompt in max_model_len (${length})`;
			const related = [{
				message: "max_model_len is set here",
				path: model.at("engine_kwargs", "max_model_len")
			}];
			return [{
				code: "RF383",
				message,
				path: [...path, "max_tokens"],
				help: "Ask for fewer tokens.",
				related
			}];
		});
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
		if (model.resolved.aliases.length === 0) continue;
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
	argumentsForTask,
	balancedExperts,
	batchLimits,
	captureSizes,
	chunkedPrefillOff,
	compileAndEager,
	contextParallel,
	draftParallelSize,
	givenTwice,
	kvTransfer,
	longPrefillThreshold,
	needsAnotherArgument,
	noEffectAlone,
	notTogether,
	poolingTypes,
	prefixCachingNeeded,
	promptLookupBounds,
	quantizationDtype,
	speculativeBatch,
	speculativeModel,
	structuredOutputs,
	taskAndRunner,
	tokenizerRevision,
	adaptersNeedEngine,
	cpuLoras,
	engineNeedsAdapters,
	batchAboveLimit,
	cannotScale,
	deploymentActorNames,
	healthChecks,
	metricsWindow,
	shutdownLoop,
	startupTimeout,
	targetAboveLimit,
	zeroDelay,
	actorAccelerator,
	bundleLabels,
	bundlesForWorkers,
	memoryInBytes,
	oneGpuEach,
	resourceNames,
	shareVariable,
	sharedGpuAutoscaling,
	spreadTensorParallel,
	tpuTopology,
	cacheFolders,
	excludesAlone,
	experimentalKeys,
	knownVllmVariables,
	remotePackages,
	secretVariables,
	variablesThatBreak,
	variablesWithoutEffect,
	aliasesNeedGateway,
	localPorts,
	lookAlikes,
	modelSourceForm,
	namesInPaths,
	reservedPrefix,
	targetAddresses,
	expectationForKind,
	expectationsAgree,
	tokenLimits,
	acceleratorAvailable,
	enoughGpus,
	enoughCpus,
	memoryShare,
	roomForAll,
	reachableMax,
	dtypeOnGpu,
	memoryOfShares,
	nodesToSpread,
	oneMachine,
	quantizationOnGpu,
	roomBeside
];

// src/rules/view.ts
/** Most targets leave most models as they are: those are merged and resolved once. */
function plainModels(config, configDir) {
	return new Map(mergedModels(config, void 0).map((model) => [model.id, withResolved(model, configDir)]));
}
function withResolved(model, configDir) {
	if (model.config === void 0) return model;
	return {
		...model,
		resolved: resolveModel(model.id, model.config, model.json, { configDir })
	};
}
/** The config as it is on a target. */
function viewOf(config, target, options) {
	const merged = mergedModels(config, target?.config, options.plain);
	const base = target === void 0 ? [] : ["targets", target.name];
	return {
		merged,
		models: merged.flatMap((model) => model.config === void 0 ? [] : [viewedModel(config, target?.name, model, model.config, options)]),
		inDoubt: (...key) => options.doubts.concern(base, key, (path) => keysAt([...base, ...path])),
		...target === void 0 ? {} : { target }
	};
}
function viewedModel(config, targetName, { id, json, resolved }, model, { configDir, doubts }) {
	const layers = layerPaths(targetName, id);
	const inDoubt = (...key) => layers.some((layer) => doubts.concern(layer, key, (path) => keysAt([
		"models",
		id,
		...path
	])));
	return {
		id,
		json,
		config: model,
		resolved: resolved ?? resolveModel(id, model, json, { configDir }),
		at: (...key) => writtenAt(config, targetName, id, key),
		inDoubt,
		lacks: (...key) => lookUp(json, key) === void 0 && !inDoubt(...key)
	};
}

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
	const doubts = new Doubts(options.doubted ?? []);
	const viewOptions = {
		configDir: options.configDir,
		doubts,
		plain: plainModels(config, options.configDir)
	};
	const context = {
		config,
		views: targets.length === 0 ? [viewOf(config, void 0, viewOptions)] : targets.map((target) => viewOf(config, target, viewOptions)),
		configDir: options.configDir,
		...options.repositoryDir === void 0 ? {} : { repositoryDir: options.repositoryDir },
		lacks: (...key) => lookUp(config, key) === void 0 && !doubts.concern([], key, keysAt)
	};
	for (const rule of rules) findings.push(...rule(context).filter((finding) => !doubts.covers(finding.path)));
	return eachMistakeOnce(findings);
}
/** Where earlier findings make the config another one than the file's: for `doubted`. */
function doubtedPaths(findings) {
	return findings.filter(({ code, severity }) => /^RF[12]/u.test(code) && (severity ?? codes[code].severity) === "error").map((finding) => finding.path).filter((path) => path.length > 0);
}

// src/cli/commands/open-config.ts
/** Reads the config, runs it when it is a script, and makes every check that needs nothing but the file. */
async function openConfig(input) {
	if (input.opened !== void 0) return input.opened;
	const { read, file } = await readGiven(input);
	return checked(file, read, input);
}
/** The same for a text that is not a file here, such as the base branch's version of a config. */
async function openText(text, file, configDir, input) {
	return openLoaded(await loadAnyConfig(text, file), configDir, input);
}
/** The same for what was loaded from anywhere. */
async function openLoaded(loaded, configDir, input) {
	return checked({
		source: loaded.source,
		missing: false,
		configDir
	}, await shapeOf(loaded), input);
}
async function checked(file, { config, findings }, input) {
	if (config === void 0) return openedConfig(file, void 0, findings);
	const found = checkRules(config, {
		configDir: file.configDir,
		doubted: doubtedPaths(findings),
		...input.workspace === void 0 ? {} : { repositoryDir: input.workspace },
		...input.target === void 0 ? {} : { targets: [input.target] }
	});
	const all = [...findings, ...found];
	if (input.fit === void 0 || input.fit !== "asked" && !isMemoryKnown(config, file.configDir, input.lock)) return openedConfig(file, config, all);
	const { configFit } = await loadWhole(() => import("./fit.js").then((chunk) => ({ configFit: chunk.t })));
	const fit = await configFit({
		...input,
		config,
		configDir: file.configDir,
		found: all,
		needsLock: input.fit === "asked"
	});
	return {
		...openedConfig(file, config, input.fit === "only" ? all : [...all, ...fit.findings]),
		fits: fit.fits
	};
}
/** True when there is something that says how large a model is: a lock, or a folder on this machine. */
function isMemoryKnown(config, configDir, lock) {
	if (lock !== void 0) return lock !== null;
	if (existsSync(join(configDir, "models.lock.json"))) return true;
	return Object.values(config.models).some(({ model_source: source }) => {
		return typeof source === "string" && !isHubId(source) && existsSync(placedSource(source, configDir));
	});
}

// src/load/expand-configs.ts
/** More than any repository has; keeps a pattern such as `**` from a walk through a whole disk's worth of results. */
const MOST_CONFIGS = 1e3;
const NOT_LOOKED_INTO = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function isPattern(path) {
	return /[*?[\]{}]/u.test(path);
}
/**
* The config files that paths and glob patterns name, in the order of the patterns and sorted within each, each once. A
* data file that was made of a script which is named as well is left out: it is checked with the script. A pattern that
* nothing matches is returned as it is, like any path that does not exist.
*/
function expandConfigs(patterns, folder, workspace) {
	const found = /* @__PURE__ */ new Set();
	for (const pattern of patterns) {
		if (!isPattern(pattern) || existsSync(resolve(folder, pattern))) {
			found.add(pattern);
			continue;
		}
		const matches = globSync(pattern, {
			cwd: folder,
			exclude: (name) => NOT_LOOKED_INTO.has(basename(name))
		});
		if (matches.length === 0) found.add(pattern);
		for (const match of matches.toSorted().slice(0, MOST_CONFIGS)) found.add(match);
	}
	const generated = /* @__PURE__ */ new Set();
	for (const path of found) {
		const data = isScript(path) ? dataOf(resolve(folder, path), workspace) : void 0;
		if (data !== void 0) generated.add(join(dirname(path), basename(data)));
	}
	return [...found].filter((path) => !generated.has(join(path)));
}

// src/cli/execute-validate.ts
/** Checks one config, or several in one run. */
async function executeValidate(asked, input) {
	const { positionals } = asked;
	const one = positionals.length < 2 && !positionals.some(isPattern);
	const files = one ? [void 0] : expandConfigs(positionals, input.directory);
	const all = [];
	for (const configFile of files) {
		const opened = await openConfig({
			...input,
			fit: "known",
			...configFile === void 0 ? {} : { configFile }
		});
		all.push(await validate(asked, input, opened));
	}
	const [first] = all;
	return {
		result: one && first !== void 0 ? first.result : mergedResult("validate", all),
		sources: all.map(({ source }) => source)
	};
}
async function validate(asked, input, opened) {
	const target = optionText(asked, "target");
	const { source } = opened;
	if (asked.options.fix !== true) return {
		config: source.file,
		result: validated("validate", opened, target),
		source
	};
	const { fixConfig } = await import("./fix.js");
	const { opened: now, fixed } = await fixConfig(input, opened);
	return {
		config: now.source.file,
		result: {
			...validated("validate", now, target),
			fixed
		},
		source: now.source
	};
}

// src/schema/matches-config.ts
/**
* Whether a document is a config. Says the same as the zod schema that the shape is made from (kept so by a test), without
* making its schemas, but not what is wrong: zod is asked when the answer is no.
*/
function matchesConfig(document) {
	return hasConfigShape(document) && engineArgumentIssues(document).length === 0;
}

export { packFleet as A, sourceKey as B, knownRayReleases as C, keysAt as D, removedFields as E, hasKinds as F, isCommit as H, needOf as I, LOCK_FILE as L, deploymentName as M, placeAll as N, validated as O, undo as P, recordOf as R, catalogueFor as S, removedArguments as T, mergedResult as U, wantedSources as V, eachMistakeOnce as _, openLoaded as a, catalogueOf as b, doubtedPaths as c, unnamedAccelerator as d, ownership as f, roomForUpdates as g, spelled as h, openConfig as i, strategyOf as j, atMost as k, acceleratorNotes as l, snakeCase as m, executeValidate as n, openText as o, similar as p, expandConfigs as r, checkRules as s, matchesConfig as t, acceleratorTypes as u, Doubts as v, isMap as w, engineArgumentIssues as x, isEngineArgument as y, sortedRecords as z };