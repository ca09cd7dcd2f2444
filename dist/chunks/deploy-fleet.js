import { nt as ownEntry, q as isJsonObject } from "./start.js";
import { A as sanitizeMessage, I as GATEWAY_DEPLOYMENT, M as readLiveFleet, N as applicationsOf, R as gatewayApplicationName, gt as withUntracked, ht as hasChanges, j as contextOf, k as cleanLogText, q as mapAt, z as OWNER_VARIABLE } from "./open.js";
import { H as isCommit, M as deploymentName, N as placeAll, P as undo, j as strategyOf } from "./check.js";
import { t as canonicalJson } from "./canonical-json.js";
import { t as slug } from "./slug.js";
import { t as engineRepositories } from "./engine-repositories.js";
import { n as conflictsOf, r as describe, t as ApplicationConflict } from "./application-conflict.js";
import { t as RayError } from "./ray-error.js";
import { r as REVISION_HEADER } from "./run-smoke-tests.js";
import { t as answeringModels } from "./answering-models2.js";
import { n as smokeTestModels } from "./smoke-test-models.js";
import { t as waitUntilGone } from "./wait-until-gone.js";
const { createHash } = process.getBuiltinModule("node:crypto");

// src/resolve/plan-digest.ts
/**
* Hex sha256 over the canonical JSON of a fleet and its target: what was reviewed, in one word. Where the checkout lies
* on the machine does not count.
*/
function planDigest(fleet) {
	const content = {
		...fleet,
		models: fleet.models.map(withSourceAsWritten)
	};
	return createHash("sha256").update(canonicalJson(content)).digest("hex");
}
function withSourceAsWritten(model) {
	if (model.relativeSource === void 0) return model;
	const loading = {
		...mapAt(model.llmConfig, "model_loading_config"),
		model_source: model.relativeSource
	};
	return {
		...model,
		llmConfig: {
			...model.llmConfig,
			model_loading_config: loading
		}
	};
}

// src/ray/model-application.ts
/** Ends the name of an application that runs with `enforce_eager` because compiling crashed. */
const EAGER_SUFFIX = "-eager";
const MODEL_IMPORT_PATH = "rayfleet_builder:build_model";
const DIGEST_LENGTH = 12;
/** Found by the nodes before the model's own process starts, so they stand on the application, not in `llm_config`. */
const applicationOnlyKeys = /* @__PURE__ */ new Set([
	"py_modules",
	"working_dir",
	"excludes"
]);
/** One model's Serve application, named by its content: what restarts the engine changes the name. */
function modelApplication(input) {
	const { fleetName, model } = input;
	const deployment = deploymentName(model.id);
	const unnamed = {
		route_prefix: null,
		import_path: MODEL_IMPORT_PATH,
		runtime_env: applicationRuntimeEnv(fleetName, model.runtimeEnv, input.packageUri),
		args: builderArguments(input),
		deployments: [{
			name: deployment,
			...model.lightOptions
		}]
	};
	const digest = applicationDigest(unnamed);
	const name = `${fleetName}--${slug(model.id)}--${digest}`;
	return {
		modelId: model.id,
		name,
		digest,
		deployment,
		entry: {
			name,
			...unnamed
		}
	};
}
/** The same application without compilation. Its name keeps the digest that is wanted, so the next deploy knows it. */
function eagerFallback(entry) {
	const config = entry.args?.["llm_config"];
	if (!isJsonObject(config)) throw new Error(`Turning off compilation of ${entry.name}: it has no llm_config`);
	const engine = config["engine_kwargs"];
	const eager = {
		...isJsonObject(engine) ? engine : {},
		enforce_eager: true
	};
	return {
		...entry,
		name: `${entry.name}${EAGER_SUFFIX}`,
		args: {
			...entry.args,
			llm_config: {
				...config,
				engine_kwargs: eager
			}
		}
	};
}
/**
* The first hex digits of a sha256 over all that restarts the engine. Options under `deployments` are applied to running
* replicas; the first package is ours, and a new version of it must not restart models.
*/
function applicationDigest(entry) {
	const { py_modules: modules, ...runtimeEnv } = entry.runtime_env ?? {};
	const content = {
		import_path: entry.import_path,
		args: entry.args,
		runtime_env: {
			...runtimeEnv,
			py_modules: Array.isArray(modules) ? modules.slice(1) : []
		}
	};
	return createHash("sha256").update(canonicalJson(content)).digest("hex").slice(0, DIGEST_LENGTH);
}
/** Ray merges this under the deployment's own: `env_vars` by name, every other key as a whole. */
function applicationRuntimeEnv(fleet, runtimeEnv, packageUri) {
	const { env_vars: variables, py_modules: modules, ...others } = runtimeEnv;
	return {
		...others,
		env_vars: {
			...isJsonObject(variables) ? variables : {},
			[OWNER_VARIABLE]: fleet
		},
		py_modules: [packageUri, ...Array.isArray(modules) ? modules : []]
	};
}
function builderArguments({ model, generation }) {
	return {
		llm_config: withoutApplicationKeys(model.llmConfig),
		...generation === void 0 || generation === 0 ? {} : { generation }
	};
}
/** `llm_config.runtime_env` replaces keys of the application's: with `py_modules` there, our package would be gone. */
function withoutApplicationKeys(llmConfig) {
	const { runtime_env: runtimeEnv, ...others } = llmConfig;
	if (!isJsonObject(runtimeEnv)) return llmConfig;
	const kept = Object.entries(runtimeEnv).filter(([key]) => !applicationOnlyKeys.has(key));
	return kept.length === 0 ? others : {
		...others,
		runtime_env: Object.fromEntries(kept)
	};
}

// src/resolve/untracked-sources.ts
/** Repositories of the Hub that a model is loaded from at no commit: who owns them changes what is served. Sorted. */
function untrackedSources(llmConfig) {
	const source = mapAt(llmConfig, "model_loading_config")?.["model_source"];
	if (typeof source !== "string") return [];
	const moving = engineRepositories(source, mapAt(llmConfig, "engine_kwargs") ?? {}).filter(({ revision }) => !isCommit(revision)).map((repository) => repository.source);
	return [...new Set(moving)].toSorted();
}

// src/plan/application-difference.ts
/** Paths, dotted, at which two applications differ; the package of ours in `py_modules` does not count. */
function changedPaths(before, after) {
	const paths = [];
	compare("", comparable(before), comparable(after), paths);
	return paths.map(shortened);
}
function comparable(application) {
	const { name: _name, runtime_env: runtimeEnv, ...rest } = application;
	if (runtimeEnv === void 0) return rest;
	const { py_modules: modules, ...others } = runtimeEnv;
	return {
		...rest,
		runtime_env: {
			...others,
			py_modules: Array.isArray(modules) ? modules.slice(1) : []
		}
	};
}
function compare(path, before, after, paths) {
	if (canonicalText(before) === canonicalText(after)) return;
	const [one, other] = [mapOrNone(before), mapOrNone(after)];
	const keys = /* @__PURE__ */ new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
	if (one === void 0 || other === void 0 || keys.size === 0) {
		paths.push(path);
		return;
	}
	for (const key of [...keys].toSorted()) compare(path === "" ? key : `${path}.${key}`, ownEntry(one, key), ownEntry(other, key), paths);
}
/** What is not there has no keys, so that the first of a map is named as each other is. */
function mapOrNone(value) {
	if (value === void 0) return {};
	return isJsonObject(value) ? value : void 0;
}
function canonicalText(value) {
	return value === void 0 ? "" : canonicalJson(value);
}
/** The prefix that every change of a model shares tells the reader nothing. */
function shortened(path) {
	return path.replace(/^args\.llm_config\./u, "").replace(/^deployments$/u, "deployment options");
}

// src/plan/room.ts
/**
* Places a model's replicas on the nodes as Ray would, beside what is there. Undefined when one of them finds no place:
* then nothing is taken.
*/
function reserve(nodes, { app, entry, start }) {
	const strategy = strategyOf(mapAt(entry.args ?? {}, "llm_config") ?? {});
	return placeAll(nodes, {
		model: app,
		replica: 0,
		bundles: start.bundles,
		strategy
	}, start.replicas);
}
/** The nodes as they would be without these applications. */
function nodesWithout(nodes, applications) {
	return nodes.map(({ free, held }, index) => {
		const freed = new Map(Object.entries(free));
		for (const [name, amounts] of Object.entries(held)) {
			if (!applications.has(name)) continue;
			for (const [resource, amount] of Object.entries(amounts)) freed.set(resource, (freed.get(resource) ?? 0) + amount);
		}
		return liveNode(Object.fromEntries(freed), index);
	});
}
/** The nodes as if nothing were on them. */
function emptyLiveNodes(nodes) {
	return nodes.map(({ total }, index) => liveNode(total, index));
}
/**
* A node that is there. Ray's REST API shows what is free of all its GPUs together: as many as can be are taken to be
* unused.
*/
function liveNode(free, index) {
	const { CPU: cpus = 0, GPU: gpus = 0, ...others } = free;
	const whole = Math.floor(gpus + TOLERANCE);
	const part = Number((gpus - whole).toFixed(4));
	const shares = [...Array.from({ length: whole }, () => 1), ...part > 0 ? [part] : []];
	return {
		name: String(index),
		group: {
			count: 1,
			gpus: shares.length
		},
		cpus,
		cpuParts: [],
		freeGpus: gpus,
		gpus: shares.map((share) => ({
			free: share,
			parts: []
		})),
		others: new Map(Object.entries(others))
	};
}
/** Ray counts resources in units of 1/10000 (`src/ray/common/scheduling/fixed_point.h`); ours must not be lost to rounding. */
const TOLERANCE = 1e-4;

// src/plan/plan-release.ts
/** Applications that can be kept as they are; the others have to be started again. */
const DEAD = /* @__PURE__ */ new Set([
	"DEPLOY_FAILED",
	"DELETING",
	"NOT_STARTED"
]);
/** The ordered steps from `base` to the wanted release and gateway. */
function planRelease(base, wanted, gateway, retryCompile = false) {
	const steps = [];
	const interrupted = leftovers(base, wanted);
	const goes = new Set(interrupted.map((step) => step.app));
	const free = base.nodes === void 0 ? void 0 : nodesWithout(base.nodes, goes);
	for (const [id, model] of Object.entries(wanted.models)) {
		const hasPlace = free === void 0 || isPlaced(base, model.app);
		const taken = free === void 0 || hasPlace ? [] : reserve(free, model);
		const one = modelStep(id, model, base, taken !== void 0 ? "beside" : roomInstead(base, id, model, goes), retryCompile);
		if (one.effect !== "start" && one.effect !== "blue_green") undo(taken ?? []);
		steps.push(withUntracked(one, untrackedIn(model.entry)));
	}
	const changesRoutes = steps.some((step) => step.effect !== "nothing");
	const removed = removedModels(base, wanted);
	steps.push(gatewayStep(base, wanted, gateway, changesRoutes || removed.length > 0));
	steps.push(...removed, ...interrupted);
	return {
		digest: wanted.digest,
		base: base.kind,
		steps
	};
}
function roomInstead(base, id, model, goes) {
	const serving = ownEntry(base.release?.models, id)?.app;
	if (serving === void 0 || base.nodes === void 0) return "nowhere";
	return fitsInstead(base.nodes, /* @__PURE__ */ new Set([serving, ...goes]), model) ? "instead" : "nowhere";
}
/** What an interrupted deploy has started already needs no more room. */
function isPlaced(base, application) {
	return base.nodes?.some((node) => Object.hasOwn(node.held, application)) ?? false;
}
/** True when the model would fit if these applications were stopped. */
function fitsInstead(nodes, stopped, model) {
	return reserve(nodesWithout(nodes, stopped), model) !== void 0;
}
/** True when the model would fit on nodes that nothing else uses. */
function fitsEmptyNodes(nodes, model) {
	return reserve(emptyLiveNodes(nodes), model) !== void 0;
}
function modelStep(id, wanted, base, room, retryCompile) {
	const before = ownEntry(base.release?.models, id);
	const live = before === void 0 ? void 0 : base.applications.get(before.app);
	if (before === void 0 || live === void 0) return startStep(id, wanted, base, before);
	if (!(before.app === wanted.app || !retryCompile && before.app === wanted.app + "-eager")) return replaceStep(id, wanted, before, live, room);
	if (DEAD.has(live.status)) return planStep(id, "recreate", `its application is ${live.status}`, wanted.app, before.app, []);
	const changed = lightChanges(wanted, before, live);
	if (changed.length === 0) return planStep(id, "nothing", "as wanted", before.app, void 0, []);
	return planStep(id, "in_place", `${listed(changed)} changed`, before.app, void 0, changed);
}
function startStep(id, wanted, base, before) {
	if (base.applications.has(wanted.app)) return planStep(id, "start", "an interrupted deploy began to start it", wanted.app, void 0, []);
	return planStep(id, "start", before === void 0 ? "new model" : "its application is not there", wanted.app, void 0, []);
}
function replaceStep(id, wanted, before, live, room) {
	const changed = changedPaths(live.entry, wanted.entry);
	const what = changed.length === 0 ? "its content changed" : `${listed(changed)} changed`;
	const { strategy } = wanted.start;
	if (strategy === "recreate") return planStep(id, "recreate", `${what}; strategy is recreate`, wanted.app, before.app, changed);
	if (strategy === "auto" && room === "instead") return planStep(id, "recreate", `${what}; no room for both versions`, wanted.app, before.app, changed);
	return planStep(id, "blue_green", what, wanted.app, before.app, changed);
}
function untrackedIn({ args }) {
	return untrackedSources(mapAt(args ?? {}, "llm_config") ?? {});
}
function lightChanges(wanted, before, live) {
	const changed = changedPaths({
		...wanted.entry,
		args: live.entry.args ?? {}
	}, live.entry);
	return JSON.stringify(wanted.aliases) !== JSON.stringify(before.aliases) ? [...changed, "aliases"] : changed;
}
function gatewayStep(base, wanted, gateway, changesRoutes) {
	const live = base.gateway;
	if (live === void 0) return planStep(null, "start", "first deploy", gateway.name, void 0, []);
	const changed = changedPaths(withoutDeployments(live.entry), withoutDeployments(gateway));
	if (changed.length > 0 || DEAD.has(live.status)) return planStep(null, "blue_green", changed.length > 0 ? `${listed(changed)} changed` : `it is ${live.status}`, gateway.name, void 0, changed);
	if (packageOf(live.entry) !== packageOf(gateway)) return planStep(null, "blue_green", "another version of the gateway", gateway.name, void 0, []);
	if (changesRoutes) return planStep(null, "in_place", "routes change", gateway.name, void 0, []);
	const options = changedPaths(withoutRoutes(live.entry), withoutRoutes(gateway));
	if (options.length > 0) return planStep(null, "in_place", `${listed(options)} changed`, gateway.name, void 0, options);
	if (base.release?.digest !== wanted.digest) return planStep(null, "in_place", "the release record changes", gateway.name, void 0, []);
	return planStep(null, "nothing", "as wanted", gateway.name, void 0, []);
}
function removedModels(base, wanted) {
	return Object.entries(base.release?.models ?? {}).filter(([id]) => !Object.hasOwn(wanted.models, id)).map(([id, model]) => planStep(id, "remove", "no longer in the config", model.app, void 0, []));
}
/** Applications of ours that no release names: an interrupted deploy left them. */
function leftovers(base, wanted) {
	const known = /* @__PURE__ */ new Set();
	for (const release of [base.release, wanted]) for (const model of Object.values(release?.models ?? {})) known.add(model.app);
	return [...base.applications].filter(([name, application]) => !known.has(name) && application.status !== "DELETING").map(([name]) => planStep(null, "remove", "left over from an interrupted deploy", name, void 0, []));
}
function planStep(model, effect, reason, app, from, changed) {
	return {
		model,
		effect,
		reason,
		app,
		...from === void 0 ? {} : { from },
		changed
	};
}
function withoutDeployments(application) {
	const { deployments: _deployments, ...rest } = application;
	return rest;
}
/** The gateway without its table, which is compared by what the models' steps do. */
function withoutRoutes(application) {
	const deployments = (application.deployments ?? []).map(({ user_config: _table, ...options }) => options);
	return {
		...application,
		deployments
	};
}
function packageOf(application) {
	const modules = application.runtime_env?.["py_modules"];
	return Array.isArray(modules) ? modules[0] : void 0;
}
/** At most three names, so that a plan stays a line long. */
function listed(paths) {
	const shown = paths.slice(0, 3).join(", ");
	return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

// src/plan/release.ts
/** The release that a fleet asks for: everything that is needed to start, route, test and restore it. */
function releaseOf(fleet, context) {
	const models = {};
	for (const model of fleet.models) {
		const application = context.applications.get(model.id);
		if (application === void 0) throw new Error(`Building the release of ${fleet.name}: no application for ${model.id}`);
		models[model.id] = releasedModel(model, application, context.generations.get(model.id));
	}
	return {
		digest: context.digest,
		commit: context.commit,
		deployed_at: context.deployedAt,
		models
	};
}
function releasedModel(model, application, generation) {
	const maxModelLen = maxModelLenOf(model);
	return {
		aliases: model.aliases,
		app: application.name,
		deployment: application.deployment,
		entry: application.entry,
		smoke_tests: model.smokeTests,
		start: {
			strategy: model.strategy,
			compile: model.compile,
			startup_timeout_s: model.startupTimeoutS,
			bundles: model.bundles,
			replicas: model.initialReplicas,
			task: model.task
		},
		...maxModelLen === void 0 ? {} : { max_model_len: maxModelLen },
		...generation === void 0 ? {} : { generation }
	};
}
function maxModelLenOf(model) {
	const engine = model.llmConfig["engine_kwargs"];
	if (typeof engine !== "object" || engine === null || !("max_model_len" in engine)) return void 0;
	const value = engine["max_model_len"];
	return typeof value === "number" && value > 0 ? value : void 0;
}

// src/ray/node-room.ts
/** States of actors that hold resources. */
const HOLDING = /* @__PURE__ */ new Set(["ALIVE", "RESTARTING"]);
const REPLICA = /^SERVE_REPLICA::([^#]+)#/u;
/**
* The room on each living node. Ray's REST API shows totals by node and usage by cluster only, so what placed bundles
* and actors hold is taken off the node that they are on. Actors inside a placement group are part of it.
*/
async function nodeRoom(client) {
	const [nodes, groups, actors] = await Promise.all([
		client.nodes(),
		client.placementGroups(),
		client.actors()
	]);
	const counted = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (node.state !== "ALIVE") continue;
		const total = node.resources_total ?? {};
		counted.set(node.node_id, {
			total,
			free: new Map(Object.entries(total)),
			held: /* @__PURE__ */ new Map()
		});
	}
	for (const group of groups) takeBundles(counted, group);
	for (const actor of actors) takeActor(counted, actor);
	return [...counted.values()].map(({ total, free, held }) => ({
		total,
		free: Object.fromEntries(free),
		held: Object.fromEntries([...held].map(([application, amounts]) => [application, Object.fromEntries(amounts)]))
	}));
}
function takeBundles(counted, group) {
	if (group.state !== "CREATED") return;
	for (const bundle of group.bundles ?? []) take(counted.get(bundle.node_id ?? ""), bundle.unit_resources, group.name ?? "");
}
function takeActor(counted, actor) {
	const required = actor.required_resources ?? {};
	if (Object.keys(required).some((name) => name.includes("_group_")) || !HOLDING.has(actor.state)) return;
	take(counted.get(actor.node_id ?? ""), required, actor.name ?? "");
}
function take(node, amounts, holder) {
	if (node === void 0) return;
	const application = REPLICA.exec(holder)?.[1];
	for (const [name, amount] of Object.entries(amounts)) {
		const free = node.free.get(name);
		if (free === void 0) continue;
		node.free.set(name, free - amount);
		if (application === void 0) continue;
		const held = node.held.get(application) ?? /* @__PURE__ */ new Map();
		node.held.set(application, held);
		held.set(name, (held.get(name) ?? 0) + amount);
	}
}

// src/deploy/routing-table.ts
/** The gateway's table. Its revision is a hash of what is routed, so the same routes have the same revision. */
function routingTable(content) {
	const models = {};
	for (const [id, model] of Object.entries(content.routed?.models ?? {})) models[id] = {
		aliases: model.aliases,
		versions: content.stopped.has(id) ? [] : [routeVersion(id, model)],
		...model.max_model_len === void 0 ? {} : { max_model_len: model.max_model_len }
	};
	const { candidates } = content;
	const revision = createHash("sha256").update(canonicalJson({
		models,
		candidates
	})).digest("hex").slice(0, 12);
	return {
		schema_version: 1,
		fleet: content.fleet,
		revision,
		models,
		candidates,
		record: content.record
	};
}
function routeVersion(id, model) {
	return {
		model: id,
		app: model.app,
		deployment: model.deployment
	};
}

// src/deploy/conflict-findings.ts
/** Names and routes that belong to somebody else, found before anything is sent. */
async function takenBeforehand(context, wanted) {
	const details = await context.client.serveDetails();
	const table = routingTable({
		fleet: context.fleet,
		routed: wanted,
		stopped: /* @__PURE__ */ new Set(),
		candidates: [],
		record: {
			release: null,
			previous: null,
			journal: null
		}
	});
	const change = {
		put: [...Object.values(wanted.models).map((model) => model.entry), context.gateway(table)],
		remove: []
	};
	return conflictFindings(conflictsOf(details, change, context.fleet));
}
/** `changed` when it came up during the deploy, after something had been sent. */
function conflictFindings(conflicts, changed = false) {
	return conflicts.map((conflict) => {
		const message = `${changed ? "The deploy could not go on" : "Nothing was changed"}: ${describe(conflict)}`;
		return conflict.kind === "name" ? {
			code: "RF604",
			message,
			path: ["name"],
			help: "Give the fleet another name, or remove that application."
		} : {
			code: "RF605",
			message,
			path: ["gateway", "route_prefix"],
			help: "Give the fleet a gateway.route_prefix of its own."
		};
	});
}

// src/deploy/before-switch.ts
/**
* The context for the time before the switch, and for going back: the gateway has the route and the options that are
* live, so that no client notices a deploy that fails. Its code is the new one, which reads the new tables.
*/
function beforeSwitch(context, live) {
	const { table } = live;
	const before = live.base.gateway?.entry;
	if (before === void 0 || table === void 0) return context;
	const { route_prefix: newPrefix } = context.gateway(table);
	return {
		...context,
		endpoint: {
			...context.endpoint,
			url: moved(context.endpoint.url, newPrefix, before.route_prefix)
		},
		gatewayReplicas: replicasOf(before) ?? context.gatewayReplicas,
		gateway(wanted) {
			const entry = context.gateway(wanted);
			return {
				...entry,
				route_prefix: before.route_prefix,
				deployments: withTableOf(entry, before)
			};
		}
	};
}
/** The options of the live gateway with the table of the new one. */
function withTableOf(entry, before) {
	const table = gatewayOptions(entry)?.["user_config"] ?? null;
	return [{
		...gatewayOptions(before),
		user_config: table
	}];
}
function replicasOf(gateway) {
	const replicas = gatewayOptions(gateway)?.["num_replicas"];
	return typeof replicas === "number" ? replicas : void 0;
}
function gatewayOptions(gateway) {
	return gateway.deployments?.find((options) => options["name"] === GATEWAY_DEPLOYMENT);
}
function moved(url, from, to) {
	const suffix = pathOf(from);
	if (!url.endsWith(suffix)) return url;
	return url.slice(0, url.length - suffix.length) + pathOf(to);
}
function pathOf(prefix) {
	return prefix === null || prefix === "/" ? "" : prefix;
}

// src/deploy/wait-for-gateway.ts
const POLL_MS$1 = 500;
/** The gateway imports Ray and vLLM to start, which takes minutes on a busy small machine. */
const START_LIMIT_S = 1200;
/** How long the endpoint may stay unreachable once Ray says that the gateway is up. */
const REACH_LIMIT_S = 120;
const REQUEST_TIMEOUT_MS = 1e4;
/**
* Waits until every gateway replica answers with this table: Ray has applied it to all replicas, and requests through
* the endpoint carry its revision, several in a row so that each replica had its turn.
*/
async function waitForGateway(context, table) {
	const { clock } = context;
	const name = gatewayApplicationName(context.fleet);
	const startedAt = clock.now();
	let healthySince;
	let problem = "";
	while (true) {
		context.signal.throwIfAborted();
		const { applications } = await context.client.serveDetails();
		const application = ownEntry(applications, name);
		if (application?.status === "DEPLOY_FAILED") return gatewayFailed(application);
		if (isSettled(application, table)) {
			healthySince ??= clock.now();
			const reached = await reachesRevision(context, table.revision);
			if (reached === "yes") return void 0;
			problem = reached;
			if (clock.now() - healthySince > REACH_LIMIT_S * 1e3) return notReachable(problem);
		} else if (clock.now() - startedAt > START_LIMIT_S * 1e3) return notStarted$1(application);
		context.progress(healthySince === void 0 ? "waiting for the gateway" : `waiting for the gateway: ${problem}`);
		await clock.sleep(POLL_MS$1, context.signal);
	}
}
function isSettled(application, table) {
	if (application?.status !== "RUNNING") return false;
	const config = (application.deployed_app_config?.deployments?.find((entry) => entry["name"] === GATEWAY_DEPLOYMENT))?.["user_config"];
	const revision = typeof config === "object" && config !== null && "revision" in config ? config["revision"] : void 0;
	const deployment = application.deployments[GATEWAY_DEPLOYMENT];
	if (deployment === void 0 || deployment.status !== "HEALTHY" || revision !== table.revision) return false;
	const replicas = deployment.replicas.filter((replica) => replica.state !== "STOPPING");
	return replicas.length > 0 && replicas.every((replica) => replica.state === "RUNNING");
}
/** `yes`, or what was seen instead. */
async function reachesRevision(context, revision) {
	for (let count = 0; count < context.gatewayReplicas * 3; count += 1) try {
		const response = await context.fetch(`${context.endpoint.url}/v1/models`, {
			headers: { ...context.endpoint.headers },
			redirect: "error",
			signal: AbortSignal.any([context.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)])
		});
		await response.arrayBuffer();
		const seen = response.headers.get(REVISION_HEADER);
		if (seen === null) return `${context.endpoint.url} answers ${response.status} without a revision`;
		if (seen !== revision) return "a replica still has the old routes";
	} catch {
		context.signal.throwIfAborted();
		return `${context.endpoint.url} does not answer`;
	}
	return "yes";
}
function gatewayFailed(application) {
	const message = Object.values(application.deployments).find((deployment) => deployment.message !== "")?.message;
	return {
		reasonCode: "gateway-failed",
		findings: [{
			code: "RF671",
			message: `The gateway could not be started: ${sanitizeMessage(message ?? application.message)}`,
			path: ["gateway"]
		}]
	};
}
function notStarted$1(application) {
	const state = application?.status ?? "not there";
	return {
		reasonCode: "gateway-failed",
		findings: [{
			code: "RF671",
			message: `The gateway was not ready after ${START_LIMIT_S} s: it is ${state}`,
			path: ["gateway"]
		}]
	};
}
function notReachable(problem) {
	return {
		reasonCode: "endpoint-unreachable",
		findings: [{
			code: "RF672",
			message: `Ray says that the gateway runs, but ${problem}`,
			path: ["targets"],
			help: "Check that the target's url is the address at which this machine reaches Ray Serve."
		}]
	};
}

// src/ray/signatures.ts
const ENGINE = "engine_kwargs";
/**
* From most to least specific: the first that matches is the cause. Patterns were checked against vLLM 0.29 and Ray
* 2.60 (reference: ray-serve-llm.md \u00a74.4 and \u00a75.3).
*/
const signatures = [
	{
		pattern: /Unknown engine argument: (\w+)/u,
		code: "RF610",
		key: [ENGINE],
		meaning: "vLLM has no engine argument named $1",
		help: "Remove it, or correct its name.",
		final: true
	},
	{
		pattern: /Repo id must be in the form 'repo_name' or 'namespace\/repo_name': '([^']*)'/u,
		code: "RF611",
		key: ["model_source"],
		meaning: "there is no folder $1 on the node",
		help: "Correct the path, or put the model there on every node that may run it.",
		final: true
	},
	{
		pattern: /Invalid repository ID or local directory specified: '([^']*)'/u,
		code: "RF611",
		key: ["model_source"],
		meaning: "$1 is neither a folder with a model on the node nor a repository of the Hub",
		help: "Correct the path or the id.",
		final: true
	},
	{
		pattern: /Cannot find an appropriate cached snapshot folder/u,
		code: "RF612",
		key: ["model_source"],
		meaning: "the model is not in the node's cache and the node may not download (HF_HUB_OFFLINE)",
		help: "Download it on the node, or let the node reach the Hub.",
		final: true
	},
	{
		pattern: /GatedRepoError|gated repo/iu,
		code: "RF613",
		key: ["model_source"],
		meaning: "the repository is gated and the nodes have no token that may read it",
		help: "Accept the model's terms on its page and give the nodes a token (hf-token, HF_TOKEN).",
		final: true
	},
	{
		pattern: /RepositoryNotFoundError|\b40[134] Client Error/u,
		code: "RF613",
		key: ["model_source"],
		meaning: "the Hub does not give the model to the nodes: it does not exist, or it is private",
		help: "Check the id; for a private model give the nodes a token (hf-token, HF_TOKEN).",
		final: true
	},
	{
		pattern: /User-specified max_model_len \((\d+)\) is greater than the derived max_model_len \([^=]*=([\d.]+)/u,
		code: "RF614",
		key: [ENGINE, "max_model_len"],
		meaning: "max_model_len $1 is above the model's own limit of $2",
		help: "Set engine_kwargs.max_model_len to the model's limit or less.",
		final: true
	},
	{
		pattern: /To serve at least one request with the model'?s max seq len \((\d+)\)[\s\S]*?estimated maximum model length is (\d+)/u,
		code: "RF615",
		key: [ENGINE, "max_model_len"],
		meaning: "the KV cache has no room for one request of $1 tokens; $2 would fit",
		help: "Set engine_kwargs.max_model_len to that, or give the model more GPU memory.",
		final: true
	},
	{
		pattern: /To serve at least one request with the model's max seq len \((\d+)\)/u,
		code: "RF615",
		key: [ENGINE, "max_model_len"],
		meaning: "the KV cache has no room for one request of $1 tokens",
		help: "Lower engine_kwargs.max_model_len, or give the model more GPU memory.",
		final: true
	},
	{
		pattern: /Failed to create vLLM engine config: \d+ validation errors? for \w+\s+(\w+)\s+([^[\n]+)/u,
		code: "RF616",
		key: [ENGINE],
		meaning: "vLLM refuses $1: $2",
		help: "Correct the value.",
		final: true
	},
	{
		pattern: /Free memory on device \S* ?\(?([\d.]+)\/([\d.]+) GiB\)?[\s\S]*?less than desired GPU memory utilization/u,
		code: "RF617",
		key: [ENGINE, "gpu_memory_utilization"],
		meaning: "only $1 of $2 GiB of the GPU are free, less than gpu_memory_utilization asks for",
		help: "Lower engine_kwargs.gpu_memory_utilization, or free the GPU: something else uses it."
	},
	{
		pattern: /No available memory for the cache blocks/u,
		code: "RF617",
		key: [ENGINE, "gpu_memory_utilization"],
		meaning: "weights and activations leave no GPU memory for the KV cache",
		help: "Raise gpu_memory_utilization or gpu_fraction, use a quantized model or more GPUs."
	},
	{
		pattern: /Error in memory profiling/u,
		code: "RF617",
		key: [ENGINE, "gpu_memory_utilization"],
		meaning: "another process on the GPU changed its memory while vLLM measured it",
		help: "Start the models that share a GPU one after another, or set engine_kwargs.kv_cache_memory_bytes."
	},
	{
		pattern: /CUDA out of memory|OutOfMemoryError/u,
		code: "RF617",
		key: [ENGINE],
		meaning: "the GPU has not enough memory",
		help: "Lower max_model_len or max_num_seqs, use a quantized model or more GPUs."
	},
	{
		pattern: /[Tt]otal number of attention heads \((\d+)\) must be divisible by tensor parallel size \((\d+)\)/u,
		code: "RF618",
		key: [ENGINE, "tensor_parallel_size"],
		meaning: "the model's $1 attention heads cannot be divided by tensor_parallel_size $2",
		help: "Choose a tensor_parallel_size that divides the number of heads.",
		final: true
	},
	{
		pattern: /Bfloat16 is only supported on GPUs with compute capability/u,
		code: "RF618",
		key: [ENGINE, "dtype"],
		meaning: "the GPU cannot compute in bfloat16",
		help: "Set engine_kwargs.dtype: half.",
		final: true
	},
	{
		pattern: /quantization (?:method (\S+)|scheme) is not supported for the current GPU/iu,
		code: "RF618",
		key: [ENGINE, "quantization"],
		meaning: "the GPU is too old for the model's quantization $1",
		help: "Use another quantization or a newer GPU.",
		final: true
	},
	{
		pattern: /Quantization method specified in the model config \((\S+)\)/u,
		code: "RF618",
		key: [ENGINE, "quantization"],
		meaning: "the checkpoint is quantized with $1, not with what engine_kwargs.quantization says",
		help: "Remove engine_kwargs.quantization: vLLM reads it from the checkpoint.",
		final: true
	},
	{
		pattern: /Model architectures? \[([^\]]*)\] (?:are|is) not supported for now/u,
		code: "RF619",
		key: ["model_source"],
		meaning: "this vLLM does not know the architecture $1",
		help: "Use a model that this release of vLLM supports, or a newer release.",
		final: true
	},
	{
		pattern: /Placement group bundle cannot have more than 1/u,
		code: "RF616",
		key: ["placement_group_config"],
		meaning: "a bundle asks for more than one GPU",
		help: "Give each worker a bundle of its own with at most one GPU.",
		final: true
	},
	{
		pattern: /No CUDA GPUs are available|driver version is insufficient|Failed to infer device type/u,
		code: "RF620",
		key: ["accelerator_type"],
		meaning: "vLLM finds no usable GPU on the node",
		help: "Check the node's driver (580 or newer for CUDA 13), or set accelerator_config: {kind: cpu}.",
		final: true
	},
	{
		pattern: /No space left on device/u,
		code: "RF621",
		key: [],
		meaning: "a disk of the node is full",
		help: "Free space on the node."
	},
	{
		pattern: /Segfault encountered|SIGSEGV|Segmentation fault/u,
		code: "RF630",
		key: [ENGINE, "enforce_eager"],
		meaning: "a process of the model crashed with a segmentation fault (SIGSEGV) while it started",
		help: "Set engine_kwargs.enforce_eager: true to leave out compilation, or try VLLM_DISABLE_COMPILE_CACHE=1 in runtime_env.env_vars.",
		crash: true
	},
	{
		pattern: /leading to a corrupted compilation artifact/u,
		code: "RF630",
		key: [ENGINE, "enforce_eager"],
		meaning: "the cache of compiled kernels is damaged",
		help: "Set VLLM_DISABLE_COMPILE_CACHE=1 in runtime_env.env_vars, or delete the cache on the node.",
		crash: true
	},
	{
		pattern: /ActorDiedError|actor died unexpectedly|Worker exit type: SYSTEM_ERROR/u,
		code: "RF631",
		key: [],
		meaning: "a process of the model was killed while it started",
		help: "Often the node had no memory left: look at the node's kernel log, and lower what the model needs.",
		weak: true
	},
	{
		pattern: /Engine core initialization failed/u,
		code: "RF632",
		key: [],
		meaning: "the engine could not start",
		help: "The cause is in the log of the replica.",
		weak: true
	}
];
/** The first signature that any of the texts shows; weak ones only when no other does. */
function matchSignature(texts) {
	for (const weak of [false, true]) for (const signature of signatures) {
		if (signature.weak === true !== weak) continue;
		for (const text of texts) {
			const found = signature.pattern.exec(text);
			if (found !== null) return {
				signature,
				meaning: filled(signature.meaning, found)
			};
		}
	}
}
function filled(meaning, found) {
	return meaning.replace(/\$(\d)/gu, (_match, index) => (found[Number(index)] ?? "").trim().slice(0, 200));
}

// src/ray/start-progress.ts
const notStarted = {
	outcome: "starting",
	phase: "waiting for Ray",
	messages: []
};
/**
* What one look at a starting application adds to what was known. It is ready when Ray says RUNNING and all replicas
* run; a failure is reported as soon as it is certain (reference: ray-serve-llm.md \u00a74).
*/
function observeStart(before, seen, expected) {
	const { application } = seen;
	if (application === void 0) {
		if (before === notStarted) return before;
		return failed(before.messages, "vanished", "the application disappeared while it started");
	}
	const deployment = ownEntry(application.deployments, expected.deployment);
	const messages = collected(before.messages, application, deployment);
	if (application.status === "DEPLOY_FAILED") return failed(messages, deployment === void 0 ? "build" : "start", deployment?.message || application.message);
	const hopeless = messages.find((message) => isAttemptError(message) && isFinal(message));
	if (hopeless !== void 0) return failed(messages, "start", hopeless);
	if (deployment === void 0) return {
		outcome: "starting",
		phase: "building the application",
		messages
	};
	if (isReady(application, deployment)) return {
		outcome: "ready",
		phase: "ready",
		messages
	};
	const placement = placementOf(seen.placementGroups, expected, deployment);
	if (placement === "INFEASIBLE") {
		if (!expected.autoscaling) return failed(messages, "infeasible", wantedResources(seen.placementGroups, expected));
		return {
			outcome: "waiting_for_resources",
			phase: "waiting for a node that can hold it",
			messages
		};
	}
	if (placement === "NO_RESOURCES") return {
		outcome: "waiting_for_resources",
		phase: "waiting for free resources",
		messages
	};
	return {
		outcome: "starting",
		phase: phaseOf(deployment),
		messages
	};
}
function isReady(application, deployment) {
	if (application.status !== "RUNNING" || deployment.status !== "HEALTHY") return false;
	const running = deployment.replicas.filter((replica) => replica.state === "RUNNING").length;
	return running > 0 && running >= (deployment.target_num_replicas ?? 1);
}
function phaseOf(deployment) {
	const died = deployment.recent_dead_replicas.length;
	const attempt = died === 0 ? "" : `, attempt ${died + 1}`;
	return deployment.replicas.filter((replica) => replica.state === "STARTING").some((replica) => isImported(replica)) ? `loading the model${attempt}` : `starting the replica${attempt}`;
}
/** The pid is there once the actor's process has imported its class; from then on the engine starts. */
function isImported(replica) {
	return replica.pid !== void 0 && replica.pid !== null;
}
function collected(before, application, deployment) {
	const messages = [...before];
	for (const message of [application.message, deployment?.message ?? ""]) if (message !== "" && !messages.includes(message)) messages.push(message);
	return messages;
}
/** Ray's message after a failed attempt; the others are about slowness. */
function isAttemptError(message) {
	return message.includes("failed to start") && message.includes("Error");
}
function isFinal(message) {
	return matchSignature([message])?.signature.final === true;
}
/** The scheduling state of the replicas that are not placed yet; the worst one counts. */
function placementOf(groups, expected, deployment) {
	const alive = new Set(deployment.replicas.map((replica) => replica.replica_id));
	const waiting = ownGroups(groups, expected).filter((group) => alive.has(group.name?.split("#").at(-1) ?? ""));
	const states = new Set(waiting.map((group) => group.stats?.scheduling_state));
	return ["INFEASIBLE", "NO_RESOURCES"].find((state) => states.has(state));
}
function ownGroups(groups, { app, deployment }) {
	const prefix = `SERVE_REPLICA::${app}#${deployment}#`;
	return groups.filter((group) => group.state === "PENDING" && group.name?.startsWith(prefix) === true);
}
function wantedResources(groups, expected) {
	return `no node of the cluster can hold ${(ownGroups(groups, expected)[0]?.bundles ?? []).map((bundle) => Object.entries(bundle.unit_resources).filter(([, amount]) => amount > 0).map(([name, amount]) => `${name} ${amount}`).join(", ")).join(" + ") || "it"}`;
}
function failed(messages, kind, message) {
	return {
		outcome: "failed",
		phase: "failed",
		messages,
		failure: {
			kind,
			message: sanitizeMessage(message)
		}
	};
}

// src/ray/diagnose.ts
/** A crash is followed by long tracebacks of requests that failed, so many lines are needed to see it. */
const LOG_LINES = 2e3;
const EXCERPT_LINES = 30;
/** Where a log says what went wrong; the first such line is the cause, later ones are consequences. */
const TROUBLE = /Segfault encountered|SIGSEGV|Segmentation fault|^\S*(?:Error|Exception)\b.*|\bERROR\b|Traceback/u;
/**
* Finds out why an application did not start: from what Ray said while it tried, and from the replica's own log, which
* alone shows crashes and what happens inside the engine's processes.
*/
async function diagnose(client, application, deployment, messages) {
	const logs = await replicaLogs(client, application, deployment);
	const match = matchSignature([...messages, ...logs]);
	const said = messages.map((message) => sanitizeMessage(message)).findLast((line) => line !== "") ?? "";
	return {
		match,
		cause: match?.meaning ?? said,
		excerpt: excerptOf(logs, match)
	};
}
async function replicaLogs(client, application, deployment) {
	const details = ownEntry(application?.deployments, deployment);
	if (details === void 0) return [];
	const replicas = [...details.recent_dead_replicas, ...details.replicas].slice(-2).toReversed();
	const logs = [];
	for (const replica of replicas) {
		const log = await errorLog(client, replica);
		if (log !== void 0) logs.push(log);
	}
	return logs;
}
/** The replica's stderr, which its engine's processes share. A log that cannot be read must not hide the failure. */
async function errorLog(client, replica) {
	const { node_id: node, worker_id: worker } = replica;
	if (typeof node !== "string" || typeof worker !== "string") return void 0;
	try {
		const file = (await client.listLogs(node, `*${worker}*`))["worker_err"]?.[0];
		return file === void 0 ? void 0 : await client.readLog(node, file, LOG_LINES);
	} catch (error) {
		if (error instanceof RayError) return void 0;
		throw error;
	}
}
function excerptOf(logs, match) {
	for (const log of logs) {
		const lines = cleanLogText(log).split("\n");
		const pattern = match?.signature.pattern;
		const exact = pattern === void 0 ? -1 : lines.findIndex((line) => pattern.test(line));
		const at = exact === -1 ? lines.findIndex((line) => TROUBLE.test(line)) : exact;
		if (at === -1) continue;
		const from = Math.max(0, at - 5);
		return lines.slice(from, from + EXCERPT_LINES).map((line) => line.slice(0, 300));
	}
	return [];
}

// src/deploy/start-failure.ts
const CODES = {
	build: "RF622",
	start: "RF626",
	infeasible: "RF623",
	vanished: "RF627",
	late: "RF625"
};
/** Says why a model did not start, with the key to change. */
async function startFailure(context, model, released, application, reason, progress) {
	context.progress(`${model}: ${reason === "late" ? "not ready in time" : "did not start"}; reading its log`);
	const kind = reason === "late" ? "late" : progress.failure?.kind ?? "start";
	const diagnosis = kind !== "infeasible" && kind !== "vanished" ? await diagnose(context.client, application, released.deployment, progress.messages) : {
		match: void 0,
		cause: progress.failure?.message ?? "",
		excerpt: []
	};
	return {
		kind: "failed",
		model,
		failure: {
			reasonCode: reasonCode(kind),
			findings: [finding(model, released, kind, progress, diagnosis)]
		},
		crashedInCompilation: diagnosis.match?.signature.crash === true
	};
}
function finding(model, released, kind, progress, diagnosis) {
	const { match } = diagnosis;
	const cause = diagnosis.cause || progress.failure?.message || progress.phase;
	const related = diagnosis.excerpt.length === 0 ? [] : [{ message: diagnosis.excerpt.join("\n") }];
	if (match !== void 0) {
		const { code, key, help } = match.signature;
		return {
			code,
			message: `${model} did not start: ${cause}`,
			path: [
				"models",
				model,
				...key
			],
			help,
			related
		};
	}
	if (kind === "infeasible") return {
		code: "RF623",
		message: `${model}: ${cause}`,
		path: resourcePath(model, released),
		help: INFEASIBLE_HELP
	};
	if (kind === "late") {
		const message = `${model} was not ready after ${released.start.startup_timeout_s} s: ${cause}`;
		return {
			code: CODES[kind],
			message,
			path: [
				"models",
				model,
				"startup_timeout_s"
			],
			related
		};
	}
	return {
		code: CODES[kind],
		message: `${model} did not start: ${cause}`,
		path: ["models", model],
		related
	};
}
/** What is said when it is known before anything is started. */
function infeasible(model, released) {
	return {
		reasonCode: "infeasible",
		findings: [{
			code: "RF623",
			message: `${model}: no node of the cluster can hold ${released.start.bundles.map((bundle) => Object.entries(bundle).filter(([, amount]) => amount > 0).map(([name, amount]) => `${name} ${amount}`).join(", ")).join(" + ")}`,
			path: resourcePath(model, released),
			help: INFEASIBLE_HELP
		}]
	};
}
const INFEASIBLE_HELP = "Ask for less, or for an accelerator_type that the cluster has. If nodes may appear later, name them under autoscaling_nodes.";
/** The key that asks for most: where a reader would look first. */
function resourcePath(model, released) {
	const asked = Object.keys(released.start.bundles[0] ?? {});
	const config = released.entry.args?.["llm_config"];
	const has = (key) => typeof config === "object" && config !== null && key in config;
	if (has("placement_group_config")) return [
		"models",
		model,
		"placement_group_config"
	];
	if (asked.some((name) => name.startsWith("accelerator_type:"))) return [
		"models",
		model,
		"accelerator_type"
	];
	return ["models", model];
}
function reasonCode(kind) {
	return kind === "late" ? "start-timeout" : {
		build: "build-failed",
		start: "start-failed",
		infeasible: "infeasible",
		vanished: "vanished"
	}[kind];
}

// src/deploy/watch-starts.ts
const POLL_MS = 1e3;
/** How long a version may wait for resources while nothing on the cluster is being stopped, in milliseconds. */
const ROOM_WAIT_MS = 15e3;
/** Watches starting models until all are ready, or one of them certainly will not be. */
async function watchStarts(context, subjects, onReady) {
	const progress = new Map(subjects.map(({ model }) => [model, notStarted]));
	const waitingSince = /* @__PURE__ */ new Map();
	const startedAt = context.clock.now();
	while (true) {
		context.signal.throwIfAborted();
		const details = await context.client.serveDetails();
		const groups = await placementGroups(context, [...progress.values()]);
		const isStopping = Object.values(details.applications).some((application) => application.status === "DELETING");
		for (const { model, released } of subjects) {
			const before = progress.get(model) ?? notStarted;
			if (before.outcome === "ready") continue;
			const { app, deployment, start } = released;
			const application = ownEntry(details.applications, app);
			const now = observeStart(before, {
				application,
				placementGroups: groups
			}, {
				app,
				deployment,
				autoscaling: context.autoscaling
			});
			progress.set(model, now);
			if (now.outcome === "ready") onReady(model);
			const late = context.clock.now() - startedAt > start.startup_timeout_s * 1e3 && now.outcome !== "ready";
			if (now.outcome === "failed" || late) return startFailure(context, model, released, application, late ? "late" : "failed", now);
			if (now.outcome !== "waiting_for_resources" || isStopping || context.autoscaling) waitingSince.delete(model);
			else if (!waitingSince.has(model)) waitingSince.set(model, context.clock.now());
			const since = waitingSince.get(model);
			if (since !== void 0 && context.clock.now() - since > ROOM_WAIT_MS) return {
				kind: "no_room",
				model,
				failure: noRoom(model, released)
			};
		}
		if ([...progress.values()].every((one) => one.outcome === "ready")) return { kind: "ready" };
		context.progress(waitingLine(progress));
		await context.clock.sleep(POLL_MS, context.signal);
	}
}
/** Asked for only while something has no process yet: placement is over then. */
async function placementGroups(context, progress) {
	return progress.every((one) => one.outcome === "ready" || one.phase.startsWith("loading")) ? [] : context.client.placementGroups();
}
function waitingLine(progress) {
	return [...progress].map(([model, one]) => `${model}: ${one.phase}`).join("; ");
}
function noRoom(model, released) {
	return {
		reasonCode: "no-room",
		findings: [{
			code: "RF624",
			message: `${model} finds no room: it needs ${released.start.bundles.map((bundle) => Object.entries(bundle).map(([name, amount]) => `${name} ${amount}`).join(", ")).join(" + ")}, and nothing on the cluster is free or being freed`,
			path: ["models", model],
			help: "Free resources, add nodes, or let it replace the version that serves (strategy: recreate)."
		}]
	};
}

// src/deploy/abandon.ts
/**
* Puts back what was live when the deploy began: its routes at once, the versions that were stopped as soon as they
* have started again; everything that the deploy started is removed. Without an earlier release nothing is left behind.
* Resolves with what could not be put back.
*/
async function abandon(context, live, gatewayFailed) {
	const { release, previous } = live.record;
	if (release === null) {
		context.progress("removing what was started");
		await context.mutate((now) => ({
			put: [],
			remove: applicationsOf(context.fleet, now)
		}), context.signal);
		return;
	}
	context.progress("putting back what was live");
	const before = beforeSwitch(context, live);
	const table = routingTable({
		fleet: context.fleet,
		routed: release,
		stopped: /* @__PURE__ */ new Set(),
		candidates: [],
		record: {
			release,
			previous,
			journal: null
		}
	});
	const kept = new Set(Object.values(release.models).map((model) => model.app));
	kept.add(gatewayApplicationName(context.fleet));
	const starting = [];
	await context.mutate((now) => {
		starting.length = 0;
		const put = [gatewayEntry(before, live, table, gatewayFailed)];
		for (const [model, released] of Object.entries(release.models)) {
			const entry = entryToRestore(released, now);
			if (entry !== void 0) put.push(entry);
			if (isStarting(released, now)) starting.push({
				model,
				released
			});
		}
		return {
			put,
			remove: applicationsOf(context.fleet, now).filter((app) => !kept.has(app))
		};
	}, context.signal);
	if (starting.length > 0) {
		const result = await watchStarts(context, starting, () => {});
		if (result.kind !== "ready") return result.failure;
	}
	return waitForGateway(before, table);
}
/** A new gateway that works is kept; one that failed is replaced by the one that was there. */
function gatewayEntry(context, live, table, failed) {
	const entry = context.gateway(table);
	const before = live.base.gateway?.entry;
	if (!failed || before === void 0) return entry;
	return {
		...before,
		...entry.deployments === void 0 ? {} : { deployments: entry.deployments }
	};
}
/** What has to be sent so that a version is as it was: all of it when it was stopped, its options when they changed. */
function entryToRestore({ app, entry }, now) {
	const deployed = ownEntry(now.applications, app)?.deployed_app_config;
	if (deployed === void 0 || deployed === null) return entry;
	const restored = {
		...deployed,
		...entry.deployments === void 0 ? {} : { deployments: entry.deployments }
	};
	return changedPaths(deployed, restored).length === 0 ? void 0 : restored;
}
/** Stopped, or started again by a deploy that was interrupted while it put this back. */
function isStarting({ app, deployment }, now) {
	const application = ownEntry(now.applications, app);
	if (application === void 0 || application.status === "DELETING") return true;
	const replicas = ownEntry(application.deployments, deployment)?.replicas ?? [];
	return application.status === "DEPLOYING" && replicas.every((replica) => replica.state !== "RUNNING");
}

// src/deploy/phase-timer.ts
/** Measures named phases, in the order in which they ended. */
var PhaseTimer = class {
	#clock;
	#timings = [];
	constructor(clock) {
		this.#clock = clock;
	}
	get timings() {
		return this.#timings;
	}
	/** Runs `work` and notes how long it took, also when it fails. */
	async measure(phase, work) {
		const startedAt = this.#clock.now();
		try {
			return await work();
		} finally {
			this.#timings.push({
				phase,
				seconds: (this.#clock.now() - startedAt) / 1e3
			});
		}
	}
};

// src/deploy/eager-variant.ts
/**
* The same model without compilation, for a start that crashed in torch.compile. Undefined when there is no other
* thing to try: `compile: off`, `enforce_eager` set already, or this is the fallback itself.
*/
function eagerVariant(model) {
	if (model.start.compile === "off" || model.eager_fallback === true) return void 0;
	const config = model.entry.args?.["llm_config"];
	const engine = isJsonObject(config) ? config["engine_kwargs"] : void 0;
	if (isJsonObject(engine) && engine["enforce_eager"] === true) return void 0;
	const entry = eagerFallback(model.entry);
	return {
		...model,
		app: entry.name,
		entry,
		eager_fallback: true
	};
}

// src/deploy/start-groups.ts
/**
* Which models to start at the same time. Models that take a part of a GPU may land on the same card, and vLLM
* measures free memory while it starts (vllm#55827), so they start one after another; all others start side by side.
*/
function startGroups(models, release) {
	const together = models.filter((id) => !sharesGpu(release, id));
	const alone = models.filter((id) => sharesGpu(release, id)).map((id) => [id]);
	return together.length === 0 ? alone : [together, ...alone];
}
function sharesGpu(release, id) {
	return (ownEntry(release.models, id)?.start.bundles ?? []).some((bundle) => {
		const gpu = bundle["GPU"] ?? 0;
		return gpu > 0 && gpu < 1;
	});
}

// src/deploy/roll-out.ts
/**
* Brings the cluster from what is live to the wanted release: starts what is new beside what serves, tests it, then
* replaces what has no room for two and switches all traffic at once. The first failure ends it; the caller then puts
* back what was live, and else removes what is left.
*/
async function rollOut(rollout, wanted, plan) {
	const inTurn = modelsWith(plan, "recreate");
	const notPrepared = await rollout.prepare();
	if (notPrepared !== void 0) return notPrepared;
	for (const group of startGroups(rollout.modelsToStart(), wanted)) {
		const outcome = await startBeside(rollout, group);
		if (outcome.failure !== void 0) return outcome.failure;
		inTurn.push(...outcome.withoutRoom);
	}
	for (const model of inTurn) {
		const failure = await replaceInPlace(rollout, model);
		if (failure !== void 0) return failure;
	}
	return rollout.changesTraffic ? rollout.switchTraffic() : void 0;
}
async function startBeside(rollout, models) {
	await rollout.start(models);
	const withoutRoom = [];
	let waiting = [...models];
	while (waiting.length > 0) {
		const watched = await rollout.watch(waiting);
		if (watched.kind === "ready") break;
		const { model } = watched;
		if (watched.kind === "no_room" && await rollout.mayStopOldVersion(model)) {
			await rollout.withdraw(model, "no room beside the version that serves");
			withoutRoom.push(model);
			waiting = waiting.filter((id) => id !== model);
			continue;
		}
		if (watched.kind === "failed" && await startedAgainEagerly(rollout, model, watched.crashedInCompilation)) continue;
		return {
			failure: watched.failure,
			withoutRoom
		};
	}
	const failure = await rollout.smokeTest(waiting);
	return {
		...failure === void 0 ? {} : { failure },
		withoutRoom
	};
}
/** Stops the old version, then starts the new one in its place. */
async function replaceInPlace(rollout, model) {
	const impossible = await rollout.impossible(model);
	if (impossible !== void 0) return impossible;
	await rollout.stopOldVersion(model);
	return (await startBeside(rollout, [model])).failure;
}
/** A crash in torch.compile is answered once, by the same model without compilation. */
async function startedAgainEagerly(rollout, model, crashed) {
	const current = rollout.wantedModel(model);
	const variant = crashed ? eagerVariant(current) : void 0;
	if (variant === void 0) return false;
	await rollout.replaceCandidate(model, variant);
	return true;
}
function modelsWith(plan, effect) {
	return plan.steps.flatMap((step) => step.effect === effect && step.model !== null ? [step.model] : []);
}

// src/deploy/keep-packages.ts
/**
* An application that is live keeps the package it was started with: another package would restart it, and a new
* version of rayfleet must not restart models.
*/
function keepPackages(entries, live) {
	return entries.map((entry) => {
		const modules = (ownEntry(live.applications, entry.name)?.deployed_app_config)?.runtime_env?.["py_modules"];
		if (modules === void 0) return entry;
		return {
			...entry,
			runtime_env: {
				...entry.runtime_env,
				py_modules: modules
			}
		};
	});
}

// src/deploy/rollout.ts
/**
* The state of one deploy on its way: which versions are being started, which models are stopped, what has traffic.
* Each method makes one step on the cluster; every PUT carries the whole table and record, so that a deploy that is
* killed after any of them can be picked up by the next one.
*/
var Rollout = class {
	#context;
	/** The same with the gateway's route and options as they are live, until traffic is switched. */
	#before;
	#live;
	#plan;
	#stopped = /* @__PURE__ */ new Set();
	#candidates = /* @__PURE__ */ new Set();
	#startedAt = /* @__PURE__ */ new Map();
	#startedInS = /* @__PURE__ */ new Map();
	#smoke = [];
	#wanted;
	#journal = null;
	#switched = false;
	#wroteAny = false;
	constructor(context, live, wanted, plan) {
		this.#context = context;
		this.#before = beforeSwitch(context, live);
		this.#live = live;
		this.#wanted = keepLiveVariants(wanted, plan, live);
		this.#plan = plan;
	}
	/** The release as it will be: eager variants included. */
	get wanted() {
		return this.#wanted;
	}
	/** False as long as the cluster is as it was. */
	get wroteAny() {
		return this.#wroteAny;
	}
	get smoke() {
		return this.#smoke;
	}
	get startedInS() {
		return this.#startedInS;
	}
	wantedModel(id) {
		const model = ownEntry(this.#wanted.models, id);
		if (model === void 0) throw new Error(`Deploying ${this.#context.fleet}: ${id} is not in the release`);
		return model;
	}
	/** False when only leftovers had to go. */
	get changesTraffic() {
		return this.#plan.steps.some((step) => step.model === null && step.effect !== "remove" && step.effect !== "nothing");
	}
	modelsToStart() {
		return this.#models("start", "blue_green");
	}
	/** A version that serves may be stopped when the user left the choice to us and it makes enough room. */
	async mayStopOldVersion(id) {
		const serving = this.#serving(id);
		if (serving === void 0 || this.wantedModel(id).start.strategy === "blue_green") return false;
		return fitsInstead(await nodeRoom(this.#context.client), /* @__PURE__ */ new Set([serving.app]), this.wantedModel(id));
	}
	/** Why the old version must not be stopped: no node could hold the new one. */
	async impossible(id) {
		if (this.#context.autoscaling) return void 0;
		const model = this.wantedModel(id);
		return fitsEmptyNodes(await nodeRoom(this.#context.client), model) ? void 0 : infeasible(id, model);
	}
	/**
	* Removes what an interrupted deploy left: it may hold the resources that are needed, and what failed to start then
	* would fail to start now without being tried. The interrupted deploy may have switched traffic a moment ago, so what
	* it left may answer until every gateway replica has the table that is live.
	*/
	async prepare() {
		const gone = [...this.#leftovers(), ...this.#failedStarts()];
		if (gone.length === 0) return void 0;
		const { record, table } = this.#live;
		if (record.release !== null && table !== void 0) {
			const failure = await waitForGateway(this.#before, table);
			if (failure !== void 0 && failure.reasonCode !== "gateway-failed") return failure;
		}
		this.#context.progress("removing what an interrupted deploy left");
		await this.#put([], gone);
		await waitUntilGone(this.#context, gone);
	}
	/** Starts the wanted versions of these models; they get no traffic yet. */
	async start(models) {
		this.#context.progress(`starting ${models.join(", ")}`);
		for (const id of models) this.#candidates.add(id);
		await this.#put(models.map((id) => this.wantedModel(id).entry));
		for (const id of models) this.#startedAt.set(id, this.#context.clock.now());
	}
	/** Waits until all are ready, or the first one cannot become so. */
	async watch(models) {
		const subjects = models.map((id) => ({
			model: id,
			released: this.wantedModel(id)
		}));
		return await watchStarts(this.#context, subjects, (id) => {
			const startedAt = this.#startedAt.get(id);
			if (startedAt !== void 0) this.#startedInS.set(id, (this.#context.clock.now() - startedAt) / 1e3);
		});
	}
	/** Sends the smoke tests of these models to the versions that have no traffic yet. */
	async smokeTest(models) {
		const failure = await waitForGateway(this.#before, this.#table());
		if (failure !== void 0) return failure;
		const subjects = models.map((id) => ({
			id,
			model: this.wantedModel(id)
		}));
		const { results, failure: failed } = await smokeTestModels(this.#before, subjects);
		this.#smoke.push(...results);
		return failed;
	}
	/** Takes a version that was started out again. */
	async withdraw(id, reason) {
		this.#context.progress(`${id}: ${reason}; stopping the version that waits`);
		this.#candidates.delete(id);
		await this.#put([], [this.wantedModel(id).app]);
		await waitUntilGone(this.#context, [this.wantedModel(id).app]);
	}
	async replaceCandidate(id, variant) {
		const crashed = this.wantedModel(id).app;
		this.#context.progress(`${id}: crashed while it compiled; starting it once more with enforce_eager`);
		this.#wanted = {
			...this.#wanted,
			models: {
				...this.#wanted.models,
				[id]: variant
			}
		};
		await this.#put([variant.entry], [crashed]);
		this.#startedAt.set(id, this.#context.clock.now());
	}
	/** Takes the version that serves out of service, to make room. From here on its requests are answered 503. */
	async stopOldVersion(id) {
		this.#stopped.add(id);
		const { clock } = this.#context;
		this.#journal = {
			run: this.#plan.digest.slice(0, 12),
			digest: this.#plan.digest,
			started_at: this.#journal?.started_at ?? new Date(clock.now()).toISOString(),
			recreate: [...this.#stopped]
		};
		const old = this.#serving(id);
		this.#context.progress(`${id}: stopping the old version to make room`);
		const apps = old === void 0 ? [] : [old.app];
		await this.#put([], apps);
		await waitUntilGone(this.#context, apps);
	}
	/** Gives all traffic to the wanted release in one step, and waits until every gateway replica has its table. */
	async switchTraffic() {
		this.#context.progress("switching traffic");
		const inPlace = this.#models("in_place").map((id) => this.wantedModel(id).entry);
		this.#candidates.clear();
		this.#stopped.clear();
		this.#journal = null;
		this.#switched = true;
		await this.#put(inPlace);
		return waitForGateway(this.#context, this.#table());
	}
	/** Removes what no release routes to any more; streams that still run have their drain time. */
	async removeOld(signal) {
		const kept = new Set(Object.values(this.#wanted.models).map((model) => model.app));
		const old = /* @__PURE__ */ new Set([...Object.values(this.#live.base.release?.models ?? {}).map((model) => model.app), ...this.#live.base.applications.keys()]);
		for (const app of this.#leftovers()) kept.add(app);
		const gone = [...old].filter((app) => !kept.has(app));
		if (gone.length === 0) return;
		this.#context.progress(`removing ${gone.length === 1 ? "one old version" : `${gone.length} old versions`}`);
		await this.#put([], gone, signal);
	}
	#table() {
		const { release, previous } = this.#live.record;
		const isNew = release !== null && release.digest !== this.#wanted.digest;
		return routingTable({
			fleet: this.#context.fleet,
			routed: this.#switched ? this.#wanted : release,
			stopped: this.#stopped,
			candidates: [...this.#candidates].toSorted().map((id) => routeVersion(id, this.wantedModel(id))),
			record: this.#switched ? {
				release: this.#wanted,
				previous: isNew ? release : previous,
				journal: null
			} : {
				release,
				previous,
				journal: this.#journal
			}
		});
	}
	async #put(entries, remove = [], signal = this.#context.signal) {
		const gateway = (this.#switched ? this.#context : this.#before).gateway(this.#table());
		const change = (live) => ({
			put: [...keepPackages(entries, live), gateway],
			remove: remove.filter((name) => Object.hasOwn(live.applications, name))
		});
		await this.#context.mutate(change, signal);
		this.#wroteAny = true;
	}
	#leftovers() {
		return this.#plan.steps.flatMap((step) => step.effect === "remove" && step.model === null ? [step.app] : []);
	}
	/** Wanted versions whose start failed before the deploy that began it was interrupted. */
	#failedStarts() {
		const { applications, release } = this.#live.base;
		return Object.entries(this.#wanted.models).filter(([id, { app }]) => ownEntry(release?.models, id)?.app !== app && applications.get(app)?.status === "DEPLOY_FAILED").map(([, { app }]) => app);
	}
	#serving(id) {
		const model = ownEntry(this.#live.base.release?.models, id);
		return model !== void 0 && this.#live.base.applications.has(model.app) ? model : void 0;
	}
	#models(...effects) {
		return this.#plan.steps.flatMap((step) => effects.includes(step.effect) && step.model !== null ? [step.model] : []);
	}
};
/** A model whose fallback without compilation is live stays that way: its identity is the wanted digest. */
function keepLiveVariants(wanted, plan, live) {
	const models = { ...wanted.models };
	for (const step of plan.steps) {
		const before = step.model === null ? void 0 : ownEntry(live.base.release?.models, step.model);
		const model = step.model === null ? void 0 : ownEntry(models, step.model);
		if (!(step.effect === "nothing" || step.effect === "in_place") || step.model === null || before?.eager_fallback !== true || model === void 0) continue;
		const { deployments } = model.entry;
		const entry = {
			...before.entry,
			...deployments === void 0 ? {} : { deployments }
		};
		models[step.model] = {
			...model,
			app: before.app,
			entry,
			eager_fallback: true
		};
	}
	return {
		...wanted,
		models
	};
}

// src/deploy/wait-for-starting.ts
/** Waits for versions that an earlier deploy put back or started, and that were still starting when this one began. */
async function waitForStarting(context, live, release) {
	const models = Object.entries(release.models).filter(([, { app }]) => live.base.applications.get(app)?.status === "DEPLOYING");
	if (models.length === 0) return [];
	const now = await context.client.serveDetails();
	const subjects = models.filter(([, released]) => isStarting(released, now)).map(([model, released]) => ({
		model,
		released
	}));
	const result = await watchStarts(context, subjects, () => {});
	return result.kind === "ready" ? [] : result.failure.findings;
}

// src/deploy/deploy-release.ts
/** How long putting back what was live may take after a cancellation, in milliseconds. */
const CLEAN_UP_LIMIT_MS = 6e5;
/**
* Brings the cluster to the wanted release and says what serves afterwards, by requests that were answered. Failures
* of the new version are part of the outcome; only a cluster that cannot be worked with is an exception.
*/
async function deployRelease(context, live, wanted, plan) {
	const timer = new PhaseTimer(context.clock);
	if (!hasChanges(plan)) return unchanged(context, live, wanted, plan, timer);
	const rollout = new Rollout(context, live, wanted, plan);
	let failure;
	try {
		failure = await timer.measure("roll out", () => rollOut(rollout, wanted, plan));
	} catch (error) {
		failure = failureOf(error, context.signal, rollout);
	}
	if (failure !== void 0) return gaveUp(context, live, rollout, plan, failure, timer);
	return finished(context, live, rollout, plan, timer);
}
async function unchanged(context, live, wanted, plan, timer) {
	context.progress("nothing to change; asking each model");
	const release = live.record.release ?? wanted;
	const late = await timer.measure("wait for models", () => waitForStarting(context, live, release));
	const { models, smoke, findings } = await timer.measure("ask models", () => answeringModels(context, release, plan));
	const serving = models.every((model) => model.state === "serving");
	return {
		decision: serving ? "unchanged" : "failed",
		reasonCode: serving ? "no-changes" : "not-answering",
		plan,
		release,
		models,
		smoke,
		findings: [...late, ...findings],
		timings: timer.timings
	};
}
/**
* After the switch: removes what is left and asks each model. Nothing turns back from here, no signal either: what was
* live before is being stopped, so going back would take down what serves.
*/
async function finished(cancellable, live, rollout, plan, timer) {
	const context = {
		...cancellable,
		signal: AbortSignal.timeout(CLEAN_UP_LIMIT_MS)
	};
	const notRemoved = await timer.measure("remove old versions", () => removeOld(rollout, context.signal));
	const late = await timer.measure("wait for models", () => waitForStarting(context, live, rollout.wanted));
	const asked = await timer.measure("ask models", () => answeringModels(context, rollout.wanted, plan, rollout.startedInS));
	const removed = plan.steps.flatMap((step) => step.effect === "remove" && step.model !== null ? [{
		model: step.model,
		state: "removed",
		effect: "remove"
	}] : []);
	const serving = asked.models.every((model) => model.state === "serving");
	return {
		decision: serving ? "deployed" : "failed",
		reasonCode: serving ? "deployed" : "not-answering",
		plan,
		release: rollout.wanted,
		models: [...asked.models, ...removed],
		smoke: [...rollout.smoke, ...asked.smoke.filter((result) => !result.ok)],
		findings: [
			...late,
			...asked.findings,
			...notRemoved,
			...eagerNotes(rollout.wanted)
		],
		timings: timer.timings
	};
}
/** What is left holds resources and harms nobody: the deploy has worked. */
async function removeOld(rollout, signal) {
	try {
		await rollout.removeOld(signal);
		return [];
	} catch (error) {
		if (!(error instanceof RayError || error instanceof ApplicationConflict || signal.aborted)) throw error;
		return [{
			code: "RF601",
			severity: "warn",
			message: `The old version could not be removed, the next deploy does it: ${error instanceof Error ? error.message : "unknown reason"}`,
			path: ["targets"]
		}];
	}
}
/** After a failure: put back what was live and say what serves now. A cancelled deploy still cleans up, for a while. */
async function gaveUp(context, live, rollout, plan, failure, timer) {
	const cleanUp = {
		...context,
		signal: AbortSignal.timeout(CLEAN_UP_LIMIT_MS)
	};
	const findings = [...failure.findings];
	let restored = false;
	const { release } = live.record;
	let models = [];
	try {
		const gatewayFailed = failure.reasonCode === "gateway-failed";
		const left = await timer.measure("put back", () => abandon(cleanUp, live, gatewayFailed));
		if (left !== void 0) findings.push(...left.findings);
		restored = left === void 0 && release !== null;
		if (release !== null) {
			const before = beforeSwitch(cleanUp, live);
			const asked = await timer.measure("ask models", () => answeringModels(before, release, plan));
			models = asked.models;
			findings.push(...asked.findings);
		}
	} catch (error) {
		findings.push({
			code: "RF690",
			message: `What was live could not be put back: ${error instanceof Error ? error.message : "unknown reason"}`,
			path: [],
			help: "Run the deploy again: it finds what is left and finishes or restores it."
		});
	}
	return {
		decision: decisionAfter(failure, restored && models.every((model) => model.state === "serving")),
		reasonCode: failure.reasonCode,
		plan,
		release,
		models,
		smoke: rollout.smoke,
		findings,
		timings: timer.timings
	};
}
function decisionAfter(failure, serving) {
	if (failure.reasonCode === "cancelled") return "cancelled";
	return serving ? "rolled_back" : "failed";
}
/** Why the roll-out was broken off. Rethrows what is no part of an outcome. */
function failureOf(error, signal, rollout) {
	if (signal.aborted) return cancelled(signal);
	if (error instanceof RayError) return clusterFailure(error);
	if (!(error instanceof ApplicationConflict) || !rollout.wroteAny) throw error;
	return {
		reasonCode: "conflict",
		findings: conflictFindings(error.conflicts, true)
	};
}
function cancelled(signal) {
	return {
		reasonCode: "cancelled",
		findings: [{
			code: "RF691",
			message: `The deploy was cancelled: ${signal.reason instanceof Error ? signal.reason.message : "stopped"}`,
			path: []
		}]
	};
}
function clusterFailure({ message }) {
	return {
		reasonCode: "cluster-failed",
		findings: [{
			code: "RF601",
			message,
			path: ["targets"]
		}]
	};
}
function eagerNotes(release) {
	return Object.entries(release.models).filter(([, model]) => model.eager_fallback === true).map(([id]) => ({
		code: "RF692",
		message: `${id} runs with enforce_eager because compiling it crashed`,
		path: ["models", id],
		help: "Set engine_kwargs.enforce_eager: true to keep it so, or try again with deploy --retry-compile."
	}));
}

// src/deploy/version-finding.ts
/** A cluster with another minor version has other engine arguments and another Serve: nothing is sent to it. */
async function versionFinding(client, wanted) {
	const { ray_version: running } = await client.version();
	if (minor(running) === minor(wanted)) return void 0;
	return {
		code: "RF603",
		message: `The cluster runs Ray ${running}, and the config is for ${wanted}`,
		path: ["serving", "ray"],
		help: `Set serving.ray to a ${minor(running)} release, or update the cluster.`
	};
}
function minor(version) {
	return version.split(".").slice(0, 2).join(".");
}

// src/deploy/deploy-fleet.ts
/** Everything that a deploy does on a target that is connected. */
async function deployFleet(cluster, request) {
	const { fleet } = request;
	const context = contextOf(cluster, fleet, request.packages);
	cluster.progress("reading what is live");
	const planned = await planLive(context, request);
	const { live, plan, wanted } = planned;
	const wrong = await versionFinding(cluster.client, fleet.serving.ray);
	if (wrong !== void 0) return refused(planned, "wrong-version", [wrong]);
	if (live.unreadable !== void 0) return refused(planned, "record-unreadable", [unreadable(live.unreadable)]);
	const taken = await takenBeforehand(context, wanted);
	if (taken.length > 0) return refused(planned, "conflict", taken);
	const liveCommit = live.record.release?.commit;
	if (typeof liveCommit === "string" && liveCommit !== request.commit && await request.isSuperseded(liveCommit)) return superseded(planned, liveCommit);
	const stop = await request.approve(plan);
	if (stop !== void 0) return refused(planned, stop.reasonCode, stop.finding === void 0 ? [] : [stop.finding]);
	try {
		return await deployRelease(context, live, wanted, plan);
	} catch (error) {
		if (!(error instanceof ApplicationConflict)) throw error;
		return refused(planned, "conflict", conflictFindings(error.conflicts));
	}
}
/** The plan from what is live to the fleet, without changing anything. */
async function planLive(context, request) {
	const details = await context.client.serveDetails();
	const live = readLiveFleet(request.fleet.name, details, await nodeRoom(context.client));
	const wanted = wantedRelease(request, live, new Date(context.clock.now()).toISOString());
	const table = routingTable({
		fleet: request.fleet.name,
		routed: wanted,
		stopped: /* @__PURE__ */ new Set(),
		candidates: [],
		record: live.record
	});
	return {
		live,
		wanted,
		plan: planRelease(live.base, wanted, context.gateway(table), request.retryCompile)
	};
}
/** The release that the fleet asks for; restarts that were asked for earlier stay counted. */
function wantedRelease(request, live, deployedAt) {
	const { fleet, packages, restart } = request;
	const generations = /* @__PURE__ */ new Map();
	const applications = /* @__PURE__ */ new Map();
	for (const model of fleet.models) {
		const generation = (ownEntry(live?.record.release?.models, model.id)?.generation ?? 0) + (restart.has(model.id) ? 1 : 0);
		if (generation > 0) generations.set(model.id, generation);
		const input = {
			fleetName: fleet.name,
			model,
			packageUri: packages.builder
		};
		applications.set(model.id, modelApplication(generation > 0 ? {
			...input,
			generation
		} : input));
	}
	return releaseOf(fleet, {
		digest: planDigest(fleet),
		commit: request.commit,
		deployedAt,
		applications,
		generations
	});
}
function refused(planned, reasonCode, findings) {
	const release = planned.live.record.release;
	return {
		decision: "refused",
		reasonCode,
		plan: planned.plan,
		release,
		models: [],
		smoke: [],
		findings,
		timings: []
	};
}
function superseded(planned, liveCommit) {
	return {
		...refused(planned, "superseded", [{
			code: "RF693",
			message: `Commit ${liveCommit.slice(0, 12)} is live and newer: nothing was changed`,
			path: []
		}]),
		decision: "superseded"
	};
}
function unreadable(problem) {
	return {
		code: "RF606",
		message: `What is live cannot be read: ${problem}`,
		path: ["name"],
		help: "Another version of rayfleet may have written it. Use that version, or remove the gateway's application."
	};
}

export { deployRelease as a, conflictFindings as c, planRelease as d, changedPaths as f, versionFinding as i, routingTable as l, planDigest as m, planLive as n, PhaseTimer as o, untrackedSources as p, wantedRelease as r, watchStarts as s, deployFleet as t, nodeRoom as u };