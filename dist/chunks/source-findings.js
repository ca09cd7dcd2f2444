import { n as quote } from "./quote.js";
import { t as isJsonObject } from "./json.js";
import { r as deploymentOptionNames } from "./matches-config.js";
import { a as merge, i as ownEntry, o as builtInDefaults, t as mapAt } from "./merged-model.js";
import { t as suggest } from "./suggest.js";
import { join } from "node:path";

// src/resolve/choose-target.ts
/** The target to deploy to: the one that is named, or the only one there is. */
function chooseTarget(config, name) {
	if (name !== void 0) return namedTarget(config, name);
	const names = Object.keys(config.targets ?? {});
	const [only, second] = names;
	if (only === void 0) return refused("The config has no target to deploy to", "Add one under `targets`.");
	if (second === void 0) return namedTarget(config, only);
	return refused(`The config has ${names.length} targets`, `Choose one: ${listed(names)}.`);
}
/** The target with this name. */
function namedTarget(config, name) {
	const target = ownEntry(config.targets, name);
	if (target === void 0) return unknownTarget(Object.keys(config.targets ?? {}), name);
	if (target.kind !== "kuberay") return {
		ok: true,
		target: {
			name,
			config: target
		}
	};
	return {
		ok: false,
		findings: [{
			code: "RF210",
			message: "kuberay targets are not supported yet",
			path: [
				"targets",
				name,
				"kind"
			],
			help: "Reach the RayService as `kind: cluster`, over its REST API."
		}]
	};
}
function unknownTarget(names, name) {
	const similar = suggest(name, names);
	const known = names.length === 0 ? "The config has no targets." : `There is ${listed(names)}.`;
	return refused(`There is no target ${quote(name)}`, similar === void 0 ? known : `Did you mean ${quote(similar)}?`);
}
function refused(message, help) {
	return {
		ok: false,
		findings: [{
			code: "RF320",
			message,
			path: ["targets"],
			anchor: "key",
			help
		}]
	};
}
function listed(names) {
	return names.map((name) => quote(name)).join(", ");
}

// src/resolve/bundles.ts
/** What a bundle asks of the resource that stands for a kind of accelerator; any amount above 0 will do. */
const ACCELERATOR_TYPE_AMOUNT = .001;
/** CPUs of the replica's own process when `ray_actor_options.num_cpus` is not given. */
const REPLICA_CPUS = 1;
/** Bundles are listed for no more workers than this, whatever a config says. */
const MOST_WORKERS = 4096;
/** The workers of one replica: tensor times pipeline parallel size. */
function workerCount(engineKwargs) {
	return size(engineKwargs["tensor_parallel_size"]) * size(engineKwargs["pipeline_parallel_size"]);
}
function size(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : 1;
}
/**
* What Ray reserves for one replica. Source: Ray 2.60 `VLLMEngineConfig.placement_bundles` and
* `llm_server.py:_merge_replica_actor_and_child_actor_bundles`: the replica's own process shares the first bundle. For a
* TPU slice (`topology`) Ray decides when the replica starts; one chip for each worker is the least it takes.
*/
function replicaBundles(model, workers) {
	const [first = {}, ...others] = workerBundles(model, workers);
	return [sum(first, replicaResources(model)), ...others.map((bundle) => sum(bundle))];
}
function workerBundles(model, workers) {
	const placement = model.placement_group_config ?? {};
	const typed = (bundle) => ({
		...acceleratorResource(model),
		...bundle
	});
	if (placement.bundle_per_worker) return repeated(typed(placement.bundle_per_worker), workers);
	if (placement.bundles) return placement.bundles.map(typed);
	const fraction = model.gpu_fraction ?? 1;
	switch (acceleratorKind(model)) {
		case "cpu": return repeated({ CPU: 1 }, workers);
		case "gpu": return repeated(typed({ GPU: fraction }), workers);
		case "tpu": return repeated(typed({ TPU: 1 }), workers);
	}
}
/** As Ray infers it when `accelerator_config` is not given (`LLMConfig._resolve_accelerator_config`). */
function acceleratorKind(model) {
	if (model.accelerator_config) return model.accelerator_config.kind;
	const placement = model.placement_group_config;
	if (placement) {
		const bundles = [placement.bundle_per_worker ?? {}, ...placement.bundles ?? []];
		if (bundles.some((bundle) => (bundle["TPU"] ?? 0) > 0)) return "tpu";
		return bundles.some((bundle) => (bundle["GPU"] ?? 0) > 0) ? "gpu" : "cpu";
	}
	return model.accelerator_type?.startsWith("TPU-") === true ? "tpu" : "gpu";
}
function acceleratorResource(model) {
	return model.accelerator_type ? { [`accelerator_type:${model.accelerator_type}`]: ACCELERATOR_TYPE_AMOUNT } : {};
}
function replicaResources(model) {
	const options = model.ray_actor_options ?? {};
	return {
		CPU: options.num_cpus ?? REPLICA_CPUS,
		GPU: options.num_gpus ?? 0,
		...options.resources,
		...options.memory ? { memory: options.memory } : {}
	};
}
/** The same for each worker. */
function repeated(bundle, times) {
	return Array.from({ length: Math.min(times, MOST_WORKERS) }, () => bundle);
}
/** Resources by name, added up; those of amount 0 are left out, as Ray ignores them. */
function sum(...bundles) {
	const total = /* @__PURE__ */ new Map();
	for (const bundle of bundles) for (const [name, amount] of Object.entries(bundle)) total.set(name, (total.get(name) ?? 0) + amount);
	return Object.fromEntries([...total].filter(([, amount]) => amount > 0));
}

// src/resolve/deployment-options.ts
/**
* Deployment options that Ray applies to running replicas. Source: the update types of Ray 2.60
* `serve/_private/config.py:DeploymentConfig` (all but `HeavyWeight`), less what is part of an application's code
* version (`serve/_private/deploy_utils.py:get_app_code_version`). Any other option restarts the replicas.
*/
const lightOptionNames = /* @__PURE__ */ new Set([
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_timeout_s",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent"
]);
/** True when a change of the option restarts the replicas: every option that is not known to be light. */
function isHeavyOption(name, value) {
	if (name === "autoscaling_config") return hasPolicy(value);
	return !lightOptionNames.has(name);
}
/** A scaling policy is code, so it is part of the application's code version. */
function hasPolicy(autoscaling) {
	return typeof autoscaling === "object" && autoscaling !== null && "policy" in autoscaling;
}

// src/resolve/model-source.ts
/** A path relative to the config file. */
function isRelativePath(source) {
	return source.startsWith("./") || source.startsWith("../");
}
/** A path on the nodes. */
function isAbsolutePath(source) {
	return source.startsWith("/");
}
/** A Hugging Face Hub id: neither a path nor an address in cloud storage. */
function isHubId(source) {
	return !isRelativePath(source) && !isAbsolutePath(source) && !source.includes("://");
}
/** The source as the nodes need it: a relative path becomes one below the folder of the config file. */
function placedSource(source, configDir) {
	return isRelativePath(source) ? join(configDir, source) : source;
}

// src/resolve/expand-engine-kwargs.ts
/** vLLM's own share of a whole GPU (`gpu_memory_utilization` in vLLM 0.29), taken of a part of one as well. */
const VLLM_MEMORY_SHARE = .92;
/**
* vLLM 0.29's names for a task. `score` is left to vLLM: it is a classifier for cross-encoders and an embedding for the
* other models.
*/
const taskArguments = {
	generate: { runner: "generate" },
	embed: {
		runner: "pooling",
		convert: "embed"
	},
	score: { runner: "pooling" },
	transcribe: { runner: "generate" }
};
/** `engine_kwargs` with what our own keys stand for. What the user wrote under `engine_kwargs` is never changed. */
function expandEngineKwargs(model, json) {
	return {
		...model.task ? taskArguments[model.task] : {},
		...model.revision && isHubId(model.model_source) ? { revision: model.revision } : {},
		...model.compile === "off" ? { enforce_eager: true } : {},
		...isSharedGpu(model) ? { gpu_memory_utilization: memoryShare(model.gpu_fraction) } : {},
		...mapAt(json, "engine_kwargs")
	};
}
/** True when each worker has less than one GPU: only then something has to be told to Ray and vLLM. */
function isSharedGpu(model) {
	return typeof model.gpu_fraction === "number" && model.gpu_fraction < 1;
}
/**
* `gpu_memory_utilization` for a share of a GPU: as much of the share as vLLM takes of a whole GPU, so that all shares
* together leave the same room for what is not counted (CUDA contexts, NCCL).
*/
function memoryShare(fraction) {
	return Number((fraction * VLLM_MEMORY_SHARE).toPrecision(3));
}

// src/resolve/resolve-model.ts
/** Keys of a model that Ray's `LLMConfig` has under the same name and that need nothing added. */
const llmConfigKeys = [
	"accelerator_type",
	"accelerator_config",
	"lora_config",
	"log_engine_metrics",
	"experimental_configs",
	"callback_config"
];
/** One model with all its layers merged, as Ray gets it; `json` and `config` are the same content. */
function resolveModel(id, config, json, configDir) {
	const engineKwargs = expandEngineKwargs(config, json);
	const workers = workerCount(engineKwargs);
	const runtimeEnv = runtimeEnvOf(config, json);
	const drainTimeoutS = config.drain_timeout_s ?? builtInDefaults.model.drain_timeout_s;
	const options = {
		...deploymentOptionsOf(config, json),
		graceful_shutdown_timeout_s: drainTimeoutS
	};
	const replicas = replicaRange(config);
	return {
		id,
		aliases: config.aliases ?? builtInDefaults.model.aliases,
		strategy: config.strategy ?? builtInDefaults.model.strategy,
		task: config.task ?? builtInDefaults.model.task,
		compile: config.compile ?? builtInDefaults.model.compile,
		startupTimeoutS: config.startup_timeout_s ?? builtInDefaults.model.startup_timeout_s,
		drainTimeoutS,
		smokeTests: config.smoke_tests ?? builtInDefaults.model.smoke_tests,
		llmConfig: {
			model_loading_config: {
				model_id: id,
				model_source: placedSource(config.model_source, configDir)
			},
			...picked(json, llmConfigKeys),
			...placementOf(config, json, workers),
			...unlessEmpty("engine_kwargs", engineKwargs),
			...unlessEmpty("runtime_env", runtimeEnv),
			...unlessEmpty("deployment_config", entriesThat(options, isHeavyOption))
		},
		...isRelativePath(config.model_source) ? { relativeSource: config.model_source } : {},
		lightOptions: entriesThat(options, (name, value) => !isHeavyOption(name, value)),
		runtimeEnv,
		...typeof config.gpu_fraction === "number" ? { gpuFraction: config.gpu_fraction } : {},
		bundles: replicaBundles(config, workers),
		initialReplicas: replicas.initial,
		maxReplicas: replicas.max
	};
}
/**
* A fixed number of replicas is an autoscaler with one choice. Ray LLM gives every deployment an autoscaler that keeps
* one replica, so `num_replicas` alone changes nothing under `deployments`; and an application with and one without an
* `autoscaling_config` there are two versions of code to Ray, which restarts the model on the way from one to the other
* (Ray 2.60 `serve/_private/deploy_utils.py:get_app_code_version`).
*/
function deploymentOptionsOf(config, json) {
	const { num_replicas: replicas, ...others } = picked(json, deploymentOptionNames);
	if (config.autoscaling_config) return others;
	const fixed = replicas ?? builtInDefaults.model.num_replicas;
	return {
		autoscaling_config: {
			min_replicas: fixed,
			max_replicas: fixed
		},
		...others
	};
}
function replicaRange(config) {
	const autoscaling = config.autoscaling_config;
	if (autoscaling) {
		const initial = autoscaling.initial_replicas ?? autoscaling.min_replicas ?? 1;
		return {
			initial,
			max: Math.max(initial, autoscaling.max_replicas ?? 1)
		};
	}
	const replicas = config.num_replicas ?? builtInDefaults.model.num_replicas;
	return {
		initial: replicas,
		max: replicas
	};
}
function placementOf(config, json, workers) {
	if (config.placement_group_config || !isSharedGpu(config)) return picked(json, ["placement_group_config"]);
	return { placement_group_config: { bundles: repeated({ GPU: config.gpu_fraction }, workers) } };
}
/** Without the variable each worker asks for a whole GPU inside its bundle, and waits for ever (ray#63875). */
function runtimeEnvOf(config, json) {
	const share = isSharedGpu(config) ? { env_vars: { VLLM_RAY_PER_WORKER_GPUS: String(config.gpu_fraction) } } : {};
	return merge(mapAt(json, "runtime_env"), share);
}
function picked(map, keys) {
	return entriesThat(map, (key) => keys.includes(key));
}
function entriesThat(map, wanted) {
	return Object.fromEntries(Object.entries(map).filter(([key, value]) => wanted(key, value)));
}
function unlessEmpty(key, map) {
	return Object.keys(map).length === 0 ? {} : { [key]: map };
}

// src/resolve/written-at.ts
/** Where the layers of a model are written, the strongest first. */
function layerPaths(targetName, modelId) {
	const own = ["models", modelId];
	if (targetName === void 0) return [own, ["defaults"]];
	const overrides = [
		"targets",
		targetName,
		"overrides"
	];
	return [
		[
			...overrides,
			"models",
			modelId
		],
		own,
		[...overrides, "defaults"],
		["defaults"]
	];
}
/**
* The place in the config that decides a key of a merged model; undefined when no layer has the key, or a stronger one
* takes it away.
*/
function findWritten(config, targetName, modelId, key) {
	for (const [strength, layer] of layerPaths(targetName, modelId).entries()) {
		if (takesAway(config, layer, key)) return void 0;
		const path = [...layer, ...key];
		if (lookUp(config, path) !== void 0) return {
			path,
			strength
		};
	}
}
function takesAway(config, layer, key) {
	return key.some((_, index) => lookUp(config, [...layer, ...key.slice(0, index + 1)]) === null);
}
/** The same, and the model itself when no layer has the key. */
function writtenAt(config, targetName, modelId, key) {
	return findWritten(config, targetName, modelId, key)?.path ?? ["models", modelId];
}
/** The value at a path of a config, or undefined. */
function lookUp(root, path) {
	let value = root;
	for (const key of path) if (Array.isArray(value)) value = typeof key === "number" ? value[key] : void 0;
	else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
	else return void 0;
	return value;
}

// src/resolve/source-findings.ts
/** A model whose weights cannot be found on the target: it has no source, or one that only this machine has. */
function sourceFindings(config, targetName, model) {
	const target = targetName === void 0 ? void 0 : ownEntry(config.targets, targetName);
	const source = model.json["model_source"];
	if (typeof source !== "string") {
		const where = targetName === void 0 ? "" : ` on target ${quote(targetName)}`;
		return [{
			code: "RF315",
			message: `Model ${quote(model.id)} has no model_source${where}`,
			path: ["models", model.id],
			anchor: "key",
			help: "An override with `model_source: null` takes it away. Give it another one."
		}];
	}
	if (targetName === void 0 || target?.kind !== "cluster" || !isRelativePath(source)) return [];
	return [{
		code: "RF316",
		message: `${quote(source)} is a path next to this file, which the nodes of cluster ${quote(targetName)} do not have`,
		path: writtenAt(config, targetName, model.id, ["model_source"]),
		help: "Give a Hub id, an s3://, gs:// or abfss:// address, or an absolute path that every node has."
	}];
}

export { resolveModel as a, acceleratorKind as c, namedTarget as d, writtenAt as i, workerCount as l, findWritten as n, isHubId as o, lookUp as r, isRelativePath as s, sourceFindings as t, chooseTarget as u };