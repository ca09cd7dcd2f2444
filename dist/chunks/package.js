import { r as __toESM } from "./rolldown-runtime.js";
import { r as withoutTokens } from "./token-shapes.js";
import { t as hasChanges } from "./plan.js";
import { D as unknown, E as union, S as record, b as number, d as array, f as boolean, h as exactOptional, p as custom, u as _enum, v as literal, w as string, y as looseObject } from "./schemas.js";
import { n as mapAt, t as deploymentName, w as isJsonObject } from "./deployment-name.js";
import { createHash } from "node:crypto";
import { createRequire } from "module";

// src/resolve/canonical-json.ts
/** JSON without white space and with keys in one order: equal content gives equal text, however it was written. */
function canonicalJson(value) {
	return JSON.stringify(withSortedKeys(value));
}
/** The same value with the keys of every map sorted by code unit. */
function withSortedKeys(value) {
	if (Array.isArray(value)) return value.map(withSortedKeys);
	if (!isJsonObject(value)) return value;
	const entries = [];
	for (const key of Object.keys(value).toSorted()) entries.push([key, withSortedKeys(value[key])]);
	return Object.fromEntries(entries);
}

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

// src/ray/serve-application.ts
/** Environment variable in an application's `runtime_env` that says which fleet it belongs to. */
const OWNER_VARIABLE = "RAYFLEET_OWNER";

// src/gateway/application.ts
/** Name of the gateway's deployment, set in `python/rayfleet_gateway.py`. */
const GATEWAY_DEPLOYMENT = "Gateway";
const IMPORT_PATH = "rayfleet_gateway:build_gateway";
/** A model's application has two `--` in its name, so no model can take the gateway's. */
function gatewayApplicationName(fleet) {
	return `${fleet}--gateway`;
}
/**
* The fleet's gateway as a Serve application. A new version of its code starts beside the old one (surge), and streams
* that run through a replica which is replaced may finish.
*/
function gatewayApplication({ fleet, packageUri, userConfig }) {
	const { routePrefix, numReplicas, drainTimeoutS } = fleet.gateway;
	return {
		name: gatewayApplicationName(fleet.name),
		route_prefix: routePrefix,
		import_path: IMPORT_PATH,
		runtime_env: {
			env_vars: { [OWNER_VARIABLE]: fleet.name },
			py_modules: [packageUri]
		},
		args: {},
		deployments: [{
			name: GATEWAY_DEPLOYMENT,
			num_replicas: numReplicas,
			max_surge_percent: 100,
			graceful_shutdown_timeout_s: drainTimeoutS,
			user_config: toJson(userConfig)
		}]
	};
}
/** An interface is not a JSON type to the compiler although its values are. */
function toJson(userConfig) {
	return JSON.parse(JSON.stringify(userConfig));
}

// src/gateway/read-record.ts
const Entry = custom((value) => looseObject({
	name: string(),
	import_path: string()
}).safeParse(value).success);
const Version = looseObject({
	model: string(),
	app: string(),
	deployment: string(),
	weight: exactOptional(number())
});
const ReleasedModel = looseObject({
	aliases: array(string()),
	app: string(),
	deployment: string(),
	entry: Entry,
	smoke_tests: array(custom((value) => typeof value === "object" && value !== null)),
	start: looseObject({
		strategy: _enum([
			"auto",
			"blue_green",
			"recreate"
		]),
		compile: _enum(["auto", "off"]),
		startup_timeout_s: number(),
		bundles: array(record(string(), number())),
		replicas: number(),
		task: _enum([
			"generate",
			"embed",
			"score",
			"transcribe"
		])
	}),
	max_model_len: exactOptional(number()),
	generation: exactOptional(number()),
	eager_fallback: exactOptional(boolean())
});
const Release = looseObject({
	digest: string(),
	commit: string().nullable(),
	deployed_at: string(),
	models: record(string(), ReleasedModel)
});
const Journal = looseObject({
	run: string(),
	digest: string(),
	started_at: string(),
	recreate: array(string())
});
const UserConfig = looseObject({
	schema_version: literal(1),
	fleet: string(),
	revision: string(),
	models: record(string(), looseObject({
		aliases: array(string()),
		versions: array(Version),
		max_model_len: exactOptional(number())
	})),
	candidates: array(Version),
	record: looseObject({
		release: Release.nullable(),
		previous: Release.nullable(),
		journal: Journal.nullable()
	})
});
/** Reads the table and the record back from a live gateway's application. */
function readGatewayUserConfig(application) {
	const config = (application.deployments?.find((entry) => entry["name"] === GATEWAY_DEPLOYMENT))?.["user_config"];
	if (config === void 0 || config === null) return {
		ok: false,
		problem: "the gateway has no user_config"
	};
	const parsed = UserConfig.safeParse(config);
	if (parsed.success) return {
		ok: true,
		userConfig: parsed.data
	};
	return {
		ok: false,
		problem: `the gateway's user_config is not understood at ${(parsed.error.issues[0]?.path.join(".") ?? "") || "its root"}`
	};
}

// src/ray/ownership.ts
/** The fleet that an application belongs to, by the marker in its own entry; undefined for other people's. */
function ownerOf(application) {
	const variables = application?.runtime_env?.["env_vars"];
	if (!isJsonObject(variables)) return void 0;
	const owner = variables[OWNER_VARIABLE];
	return typeof owner === "string" ? owner : void 0;
}

// src/plan/live-fleet.ts
const EMPTY_RECORD = {
	release: null,
	previous: null,
	journal: null
};
/** Picks the fleet's own applications out of the live state: those that carry its owner marker. */
function readLiveFleet(fleet, details, nodes) {
	const applications = /* @__PURE__ */ new Map();
	let gateway;
	for (const [name, application] of Object.entries(details.applications)) {
		const entry = application.deployed_app_config;
		if (entry === void 0 || entry === null || ownerOf(entry) !== fleet) continue;
		const planned = {
			entry,
			status: application.status
		};
		if (name === gatewayApplicationName(fleet)) gateway = application.status === "DELETING" ? void 0 : planned;
		else applications.set(name, planned);
	}
	const read = gateway === void 0 ? void 0 : readGatewayUserConfig(gateway.entry);
	const table = read?.ok === true ? read.userConfig : void 0;
	const record = table?.record ?? EMPTY_RECORD;
	return {
		base: {
			kind: "live",
			release: record.release,
			applications,
			...gateway === void 0 ? {} : { gateway },
			...nodes === void 0 ? {} : { nodes }
		},
		record,
		table,
		unreadable: read?.ok === false ? read.problem : void 0
	};
}

// src/resolve/slug.ts
const MAX_LENGTH = 32;
/** A model id as part of a name: lower-case letters, digits and single '-', at most 32 characters, never empty. */
function slug(id) {
	return id.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-/u, "").slice(0, MAX_LENGTH).replace(/-$/u, "") || "model";
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
function builderArguments({ model, commit, generation }) {
	return {
		llm_config: withoutApplicationKeys(model.llmConfig),
		...commit === void 0 ? {} : { commit },
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
	if (!isJsonObject(before) || !isJsonObject(after)) {
		paths.push(path);
		return;
	}
	const keys = /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)]);
	for (const key of [...keys].toSorted()) compare(path === "" ? key : `${path}.${key}`, before[key], after[key], paths);
}
function canonicalText(value) {
	return value === void 0 ? "" : canonicalJson(value);
}
/** The prefix that every change of a model shares tells the reader nothing. */
function shortened(path) {
	return path.replace(/^args\.llm_config\./u, "").replace(/^deployments$/u, "deployment options");
}

// src/plan/room.ts
/** Ray counts resources in units of 1/10000 (`src/ray/common/scheduling/fixed_point.h`); ours must not be lost to rounding. */
const TOLERANCE = 1e-4;
/**
* Places the replicas' bundles on the nodes, largest first, each on the first node where it fits.
* Returns what is then left, or undefined when a bundle finds no place.
*/
function reserve(nodes, replicas) {
	const left = nodes.map((node) => ({ ...node }));
	const bundles = replicas.flat().toSorted((a, b) => weight(b) - weight(a));
	for (const bundle of bundles) {
		const node = left.find((candidate) => fits(candidate, bundle));
		if (node === void 0) return void 0;
		for (const [name, amount] of Object.entries(bundle)) node[name] = (node[name] ?? 0) - amount;
	}
	return left;
}
/** What would be free on each node without these applications. */
function freeWithout(nodes, applications) {
	return nodes.map(({ free, held }) => {
		const freed = { ...free };
		for (const [name, amounts] of Object.entries(held)) {
			if (!applications.has(name)) continue;
			for (const [resource, amount] of Object.entries(amounts)) freed[resource] = (freed[resource] ?? 0) + amount;
		}
		return freed;
	});
}
function fits(node, bundle) {
	return Object.entries(bundle).every(([name, amount]) => amount <= 0 || (node[name] ?? 0) + TOLERANCE >= amount);
}
function weight(bundle) {
	return (bundle["GPU"] ?? 0) * 1e3 + (bundle["CPU"] ?? 0);
}

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
	let free = base.nodes === void 0 ? void 0 : freeWithout(base.nodes, /* @__PURE__ */ new Set());
	for (const [id, model] of Object.entries(wanted.models)) {
		const left = free === void 0 ? void 0 : reserve(free, replicasOf(model));
		const one = modelStep(id, model, base, left !== void 0 || free === void 0 ? "beside" : roomInstead(base, id, model), retryCompile);
		if ((one.effect === "start" || one.effect === "blue_green") && left !== void 0) free = left;
		steps.push(one);
	}
	const changesRoutes = steps.some((step) => step.effect !== "nothing");
	const removed = removedModels(base, wanted);
	steps.push(gatewayStep(base, wanted, gateway, changesRoutes || removed.length > 0));
	steps.push(...removed, ...leftovers(base, wanted));
	return {
		digest: wanted.digest,
		base: base.kind,
		steps
	};
}
function roomInstead(base, id, model) {
	const serving = base.release?.models[id]?.app;
	if (serving === void 0 || base.nodes === void 0) return "nowhere";
	return fitsInstead(base.nodes, serving, model) ? "instead" : "nowhere";
}
/** True when the model would fit if this application of it were stopped. */
function fitsInstead(nodes, serving, model) {
	return reserve(freeWithout(nodes, /* @__PURE__ */ new Set([serving])), replicasOf(model)) !== void 0;
}
/** True when the model would fit on nodes that nothing else uses. */
function fitsEmptyNodes(nodes, model) {
	const empty = nodes.map((node) => node.total);
	return reserve(empty, replicasOf(model)) !== void 0;
}
function replicasOf(model) {
	return Array.from({ length: model.start.replicas }, () => model.start.bundles);
}
function modelStep(id, wanted, base, room, retryCompile) {
	const before = base.release?.models[id];
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

// src/ray/application-conflict.ts
/** What we want to write belongs to somebody else. Nothing was changed. */
var ApplicationConflict = class extends Error {
	name = "ApplicationConflict";
	conflicts;
	constructor(conflicts) {
		super(conflicts.map(describe).join("; "));
		this.conflicts = conflicts;
	}
};
/** Names and route prefixes that are taken by applications without our owner marker. */
function conflictsOf(live, wanted, owner) {
	const conflicts = [];
	const others = Object.entries(live.applications).filter(([, application]) => application.status !== "DELETING" && !isOurs(application, owner));
	const names = /* @__PURE__ */ new Set([...wanted.put.map((entry) => entry.name), ...wanted.remove]);
	for (const [name, application] of others) {
		const theirs = ownerOf(application.deployed_app_config);
		if (names.has(name)) conflicts.push({
			kind: "name",
			application: name,
			owner: theirs,
			wanted: name
		});
		const route = application.route_prefix ?? application.deployed_app_config?.route_prefix;
		if (route === void 0 || route === null) continue;
		if (wanted.put.some((entry) => entry.route_prefix === route)) conflicts.push({
			kind: "route_prefix",
			application: name,
			owner: theirs,
			wanted: route
		});
	}
	return conflicts;
}
function isOurs(application, owner) {
	return ownerOf(application.deployed_app_config) === owner;
}
function describe(conflict) {
	const whose = conflict.owner === void 0 ? "which rayfleet did not make" : `of the fleet ${conflict.owner}`;
	return conflict.kind === "name" ? `there is an application named ${conflict.wanted} on the cluster, ${whose}` : `the route prefix ${conflict.wanted} belongs to the application ${conflict.application}, ${whose}`;
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
			free: { ...total },
			held: {}
		});
	}
	for (const group of groups) takeBundles(counted, group);
	for (const actor of actors) takeActor(counted, actor);
	return [...counted.values()];
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
		if (!(name in node.free)) continue;
		node.free[name] = (node.free[name] ?? 0) - amount;
		if (application === void 0) continue;
		const held = node.held[application] ??= {};
		held[name] = (held[name] ?? 0) + amount;
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
function conflictFindings(conflicts) {
	return conflicts.map((conflict) => {
		const message = `Nothing was changed: ${describe(conflict)}`;
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

// src/ray/ray-error.ts
/** A request to Ray's REST API that did not work. `message` is one line, free of tracebacks and secrets. */
var RayError = class extends Error {
	name = "RayError";
	kind;
	status;
	/** What Ray said, sanitized; empty when it said nothing. */
	detail;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.kind = kind;
		this.status = options.status;
		this.detail = options.detail ?? "";
	}
};

// src/gateway/user-config.ts
/** Request and response header that names the application which answers. */
const APP_HEADER = "x-rayfleet-app";
/** Response header that carries `revision`. */
const REVISION_HEADER = "x-rayfleet-revision";

// src/ray/sanitize-message.ts
const CONTROL = /\u001B\[[0-9;]*[A-Za-z]|[\u0000-\u0008\u000B-\u001F\u007F]/gu;
const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/gu;
/** Where Python and Ray are installed on the nodes, and Ray's folder of this run: not the user's, and no help. */
const INSTALLATION = /(?:\/[\w.@+-]+)*\/(?:site-packages|dist-packages|lib\/python3\.\d+)\//gu;
const SESSION = /(?:\/[\w.@+-]+)*\/session_\d[\w-]*\//gu;
const TRACE_LINE = /^\s*(?:File "|Traceback |\^+|~+|raise |return |await )/u;
/** How pydantic reports: `N validation errors for Model`, then for each the field in a line and its problem in the next. */
const PYDANTIC_HEAD = /\d+ validation errors? for \w+\n(?:(\S[^\n]*)\n)?\s+(?:Value error, )?/u;
const PYDANTIC_TAIL = /\s*\[type=[a-z_]+, input_value=.*$/su;
const MAX_CHARACTERS = 500;
/** Removes colour codes, control characters, secrets, network addresses and paths of the installation. Keeps the lines. */
function cleanLogText(text) {
	const cleaned = text.replace(CONTROL, "").replace(ADDRESS, "<address>");
	return withoutTokens(cleaned.replace(INSTALLATION, "").replace(SESSION, "<session>/"));
}
/**
* The cause in one line: the end of a Python traceback, without its frames, its pydantic boilerplate and addresses.
* Ray's messages hold whole tracebacks whose last lines say what went wrong.
*/
function sanitizeMessage(message) {
	const text = cleanLogText(message);
	const line = text.slice(lastException(text)).replace(PYDANTIC_TAIL, "").replace(PYDANTIC_HEAD, (_head, field) => field === void 0 ? "" : `${field}: `).split("\n").filter((part) => part.trim() !== "" && !TRACE_LINE.test(part) && !part.includes("For further information visit")).map((part) => part.trim()).join(" ").replace(/\s+/gu, " ").trim();
	return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
/** Where the last `SomeError: ` at the start of a line begins; 0 when there is no traceback. */
function lastException(text) {
	let start = 0;
	for (const match of text.matchAll(/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?::|\()/gmu)) start = match.index;
	return start;
}

// src/deploy/wait-for-gateway.ts
const POLL_MS$2 = 500;
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
		const application = applications[name];
		if (application?.status === "DEPLOY_FAILED") return gatewayFailed(application);
		if (isSettled(application, table)) {
			healthySince ??= clock.now();
			const reached = await reachesRevision(context, table.revision);
			if (reached === "yes") return void 0;
			problem = reached;
			if (clock.now() - healthySince > REACH_LIMIT_S * 1e3) return notReachable(problem);
		} else if (clock.now() - startedAt > START_LIMIT_S * 1e3) return notStarted$1(application);
		context.progress(healthySince === void 0 ? "waiting for the gateway" : `waiting for the gateway: ${problem}`);
		await clock.sleep(POLL_MS$2, context.signal);
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
* 2.60 (reference: ray-serve-llm.md §4.4 and §5.3).
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
* run; a failure is reported as soon as it is certain (reference: ray-serve-llm.md §4).
*/
function observeStart(before, seen, expected) {
	const { application } = seen;
	if (application === void 0) {
		if (before === notStarted) return before;
		return failed(before.messages, "vanished", "the application disappeared while it started");
	}
	const deployment = application.deployments[expected.deployment];
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
	const details = application?.deployments[deployment];
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
const POLL_MS$1 = 1e3;
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
			const application = details.applications[app];
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
		await context.clock.sleep(POLL_MS$1, context.signal);
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
			remove: owned(context.fleet, now)
		}), context.signal);
		return;
	}
	context.progress("putting back what was live");
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
	const stopped = [];
	await context.mutate((now) => {
		stopped.length = 0;
		const put = [gatewayEntry(context, live, table, gatewayFailed)];
		for (const [id, model] of Object.entries(release.models)) {
			const status = now.applications[model.app]?.status;
			if (status !== void 0 && status !== "DELETING") continue;
			stopped.push(id);
			put.push(model.entry);
		}
		return {
			put,
			remove: owned(context.fleet, now).filter((app) => !kept.has(app))
		};
	}, context.signal);
	if (stopped.length > 0) {
		const subjects = stopped.flatMap((id) => {
			const released = release.models[id];
			return released === void 0 ? [] : [{
				model: id,
				released
			}];
		});
		const result = await watchStarts(context, subjects, () => {});
		if (result.kind !== "ready") return result.failure;
	}
	return waitForGateway(context, table);
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
function owned(fleet, live) {
	return Object.entries(live.applications).filter(([, application]) => application.status !== "DELETING" && ownerOf(application.deployed_app_config) === fleet).map(([name]) => name);
}

// src/smoke/json-schema-expectation.ts
/** What a JSON Schema says of a model's text, which must be JSON. Empty when it holds. */
async function jsonSchemaErrors(schema, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return ["the text is not JSON"];
	}
	const { Ajv2020 } = await import("./2020.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const validate = new Ajv2020({
		allErrors: true,
		strict: false,
		validateFormats: false
	}).compile(schema);
	if (validate(value)) return [];
	return (validate.errors ?? []).map((error) => `${error.instancePath || "the value"} ${error.message ?? "is wrong"}`);
}

// src/smoke/expectations.ts
/** Longest piece of an answer that a message quotes. */
const QUOTED_CHARACTERS = 80;
/** Every expectation that the answer does not meet. Without `expect`, an answer with status 200 and content is expected. */
async function unmetExpectations(expected, answer, kind) {
	const wanted = expected ?? {};
	const status = wanted.status ?? 200;
	if (answer.status !== status) {
		const reason = answer.error === void 0 ? "" : `: ${quoted(answer.error)}`;
		return [{
			expect: "status",
			message: `expected status ${status}, got ${answer.status}${reason}`
		}];
	}
	if (answer.error !== void 0 && status < 400) return [{
		expect: "status",
		message: `the answer ended in an error: ${quoted(answer.error)}`
	}];
	const failures = [...contentFailures(wanted, answer, kind), ...numberFailures(wanted, answer)];
	if (wanted.json_schema !== void 0) {
		const errors = await jsonSchemaErrors(wanted.json_schema, answer.text);
		failures.push(...errors.map((message) => ({
			expect: "json_schema",
			message
		})));
	}
	return failures;
}
function contentFailures(wanted, answer, kind) {
	const failures = [];
	const fail = (expect, message) => void failures.push({
		expect,
		message
	});
	const { text } = answer;
	if (wanted.status === void 0 && !hasContent(answer, kind)) fail("status", "the answer has no content");
	if (wanted.contains !== void 0 && !text.includes(wanted.contains)) fail("contains", `expected the text to contain ${quoted(wanted.contains)}, got ${quoted(text)}`);
	if (wanted.equals !== void 0 && text.trim() !== wanted.equals.trim()) fail("equals", `expected ${quoted(wanted.equals)}, got ${quoted(text)}`);
	if (wanted.matches !== void 0 && !new RegExp(wanted.matches, "u").test(text)) fail("matches", `expected a match of /${wanted.matches}/, got ${quoted(text)}`);
	if (wanted.finish_reason !== void 0 && answer.finishReason !== wanted.finish_reason) fail("finish_reason", `expected ${quoted(wanted.finish_reason)}, got ${quoted(answer.finishReason ?? "none")}`);
	return failures;
}
function numberFailures(wanted, answer) {
	const failures = [];
	const tokens = answer.completionTokens ?? 0;
	if (wanted.min_tokens !== void 0 && tokens < wanted.min_tokens) failures.push({
		expect: "min_tokens",
		message: `expected at least ${wanted.min_tokens} tokens, got ${tokens}`
	});
	if (wanted.dimensions !== void 0 && answer.dimensions !== wanted.dimensions) {
		const got = answer.dimensions ?? "none";
		failures.push({
			expect: "dimensions",
			message: `expected ${wanted.dimensions} dimensions, got ${got}`
		});
	}
	const times = [[
		"max_ttft_s",
		wanted.max_ttft_s,
		answer.ttftS ?? answer.latencyS,
		"first token"
	], [
		"max_latency_s",
		wanted.max_latency_s,
		answer.latencyS,
		"answer"
	]];
	for (const [expect, limit, seconds, what] of times) {
		if (limit === void 0 || seconds <= limit) continue;
		failures.push({
			expect,
			message: `the ${what} took ${seconds.toFixed(2)} s, more than ${limit} s`
		});
	}
	return failures;
}
function hasContent(answer, kind) {
	switch (kind) {
		case "embed": return answer.dimensions !== void 0 && answer.dimensions > 0;
		case "chat":
		case "completion": return answer.text !== "" || (answer.completionTokens ?? 0) > 0;
		default: return answer.body !== void 0;
	}
}
function quoted(text) {
	const short = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
	return JSON.stringify(short);
}

// src/smoke/read-answer.ts
const Choice = looseObject({
	text: string().nullish(),
	message: looseObject({ content: string().nullish() }).nullish(),
	delta: looseObject({ content: string().nullish() }).nullish(),
	finish_reason: string().nullish()
});
const Body = looseObject({
	choices: array(Choice).nullish(),
	usage: looseObject({ completion_tokens: number().nullish() }).nullish(),
	data: array(looseObject({ embedding: array(number()).nullish() })).nullish(),
	text: string().nullish(),
	error: union([looseObject({ message: string() }), string()]).nullish(),
	detail: unknown().optional()
});
/** Reads one whole JSON body, or one event of a stream. Anything that is not JSON is kept as an error. */
function readBody(raw, status) {
	const json = parseJson(raw);
	const parsed = Body.safeParse(json);
	if (!parsed.success) {
		const error = status >= 400 ? firstLine(raw) : "the answer is not what an OpenAI-compatible endpoint sends";
		return {
			...nothing,
			error,
			body: json
		};
	}
	const { choices, usage, data, text, error, detail } = parsed.data;
	const choice = choices?.[0];
	const message = typeof error === "string" ? error : error?.message;
	return {
		text: choice?.text ?? choice?.message?.content ?? choice?.delta?.content ?? text ?? "",
		finishReason: choice?.finish_reason ?? void 0,
		completionTokens: usage?.completion_tokens ?? void 0,
		dimensions: data?.[0]?.embedding?.length,
		error: message ?? (status >= 400 ? firstLine(typeof detail === "string" ? detail : raw) : void 0),
		body: json
	};
}
/** Adds one event of a stream to what came before it. */
function appendEvent(content, raw) {
	const event = readBody(raw, 200);
	return {
		text: content.text + event.text,
		finishReason: event.finishReason ?? content.finishReason,
		completionTokens: event.completionTokens ?? content.completionTokens,
		dimensions: void 0,
		error: content.error ?? event.error
	};
}
const nothing = {
	text: "",
	finishReason: void 0,
	completionTokens: void 0,
	dimensions: void 0,
	error: void 0
};
function parseJson(raw) {
	try {
		return JSON.parse(raw);
	} catch {
		return;
	}
}
function firstLine(text) {
	return (text.trim().split("\n", 1)[0] ?? "").slice(0, 300);
}

// src/smoke/server-sent-events.ts
/** Yields the `data:` of each event of a stream of server-sent events. */
async function* serverSentEvents(body) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of body) {
		rest += decoder.decode(chunk, { stream: true });
		const lines = rest.split(/\r\n|\n|\r/u);
		rest = lines.pop() ?? "";
		yield* dataOf(lines);
	}
	yield* dataOf([rest + decoder.decode()]);
}
function* dataOf(lines) {
	for (const line of lines) if (line.startsWith("data:")) yield line.slice(5).trim();
}

// src/smoke/send.ts
/**
* Sends one request and reads the whole answer. Rejects only when there was no answer at all: connection refused or
* lost, aborted.
*/
async function send(endpoint, request, options) {
	const { clock } = options;
	const startedAt = clock.now();
	const isForm = request.body instanceof FormData;
	const response = await options.fetch(endpoint.url + request.path, {
		method: "POST",
		redirect: "error",
		signal: options.signal,
		headers: {
			...endpoint.headers,
			...isForm ? {} : { "content-type": "application/json" },
			...options.app === void 0 ? {} : { [APP_HEADER]: options.app }
		},
		body: request.body instanceof FormData ? request.body : JSON.stringify(request.body)
	});
	const app = response.headers.get("x-rayfleet-app") ?? void 0;
	const seconds = () => (clock.now() - startedAt) / 1e3;
	if (!(response.headers.get("content-type")?.startsWith("text/event-stream") ?? false) || response.body === null) return {
		...readBody(await response.text(), response.status),
		status: response.status,
		app,
		ttftS: void 0,
		latencyS: seconds()
	};
	let content = nothing;
	let ttftS;
	for await (const event of serverSentEvents(response.body)) {
		if (event === "[DONE]") break;
		content = appendEvent(content, event);
		if (ttftS === void 0 && content.text !== "") ttftS = seconds();
	}
	return {
		...content,
		status: response.status,
		app,
		body: void 0,
		ttftS,
		latencyS: seconds()
	};
}

// src/smoke/silent-wav.ts
const SAMPLE_RATE = 16e3;
const HEADER_BYTES = 44;
/** A mono 16-bit PCM WAV file of silence, in seconds: the shortest thing that a transcription model accepts. */
function silentWav(seconds) {
	const dataBytes = Math.round(seconds * SAMPLE_RATE) * 2;
	const view = new DataView(new ArrayBuffer(HEADER_BYTES + dataBytes));
	writeText(view, 0, "RIFF");
	view.setUint32(4, 36 + dataBytes, true);
	writeText(view, 8, "WAVEfmt ");
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, SAMPLE_RATE, true);
	view.setUint32(28, SAMPLE_RATE * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	writeText(view, 36, "data");
	view.setUint32(40, dataBytes, true);
	return new Uint8Array(view.buffer);
}
function writeText(view, offset, text) {
	for (let index = 0; index < text.length; index += 1) view.setUint8(offset + index, text.charCodeAt(index));
}

// src/smoke/smoke-request.ts
/** Enough for a sentence, little enough that a slow model answers in seconds. */
const DEFAULT_MAX_TOKENS = 64;
/** The request of a smoke test as it is sent to `model`. */
function smokeRequest(test, model) {
	if (test.chat !== void 0) return streamed("chat", "/v1/chat/completions", {
		model,
		messages: typeof test.chat === "string" ? [{
			role: "user",
			content: test.chat
		}] : test.chat.map(copy),
		...sampling(test)
	});
	if (test.completion !== void 0) return streamed("completion", "/v1/completions", {
		model,
		prompt: test.completion,
		...sampling(test)
	});
	if (test.embed !== void 0) return plain("embed", "/v1/embeddings", {
		model,
		input: test.embed
	});
	if (test.score !== void 0) return plain("score", "/v1/score", {
		model,
		text_1: test.score.text_1,
		text_2: test.score.text_2
	});
	if (test.request !== void 0) return plain("request", test.request.path, {
		model,
		...test.request.body
	});
	throw new Error("A smoke test names none of chat, completion, embed, score, request");
}
/** What is sent to a model for which no smoke test is written: the shortest request that makes it work. */
function defaultSmokeRequest(task, model) {
	switch (task) {
		case "generate": return streamed("completion", "/v1/completions", {
			model,
			prompt: "Hello",
			max_tokens: 8,
			temperature: 0
		});
		case "embed": return plain("embed", "/v1/embeddings", {
			model,
			input: "Hello"
		});
		case "score": return plain("score", "/v1/score", {
			model,
			text_1: "Hello",
			text_2: "Hello"
		});
		case "transcribe": return plain("transcribe", "/v1/audio/transcriptions", audioForm(model));
	}
}
function sampling(test) {
	return {
		max_tokens: test.max_tokens ?? DEFAULT_MAX_TOKENS,
		temperature: 0
	};
}
function streamed(kind, path, body) {
	return {
		kind,
		path,
		body: {
			...body,
			stream: true,
			stream_options: { include_usage: true }
		},
		streamed: true
	};
}
function plain(kind, path, body) {
	return {
		kind,
		path,
		body,
		streamed: false
	};
}
function copy(message) {
	return {
		role: message.role,
		content: message.content
	};
}
function audioForm(model) {
	const form = new FormData();
	form.set("model", model);
	form.set("file", new Blob([silentWav(1)], { type: "audio/wav" }), "silence.wav");
	return form;
}

// src/smoke/run-smoke-tests.ts
/** Runs all smoke tests of one model one after another; a model without any gets one short real request. */
async function runSmokeTests(endpoint, subject, options) {
	if (subject.tests.length === 0) return [await runOne(endpoint, subject, defaultSmokeRequest(subject.task, subject.model), void 0, null, options)];
	const results = [];
	for (const [index, test] of subject.tests.entries()) results.push(await runOne(endpoint, subject, smokeRequest(test, subject.model), test, index, options));
	return results;
}
async function runOne(endpoint, subject, request, test, index, options) {
	const startedAt = options.clock.now();
	const identity = {
		model: subject.model,
		kind: request.kind,
		index
	};
	let answer;
	try {
		answer = await send(endpoint, request, {
			fetch: options.fetch,
			clock: options.clock,
			signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutS * 1e3)]),
			...options.asCandidate && subject.app !== void 0 ? { app: subject.app } : {}
		});
	} catch (error) {
		options.signal.throwIfAborted();
		const message = noAnswer(error, options.timeoutS);
		const latencyS = (options.clock.now() - startedAt) / 1e3;
		return {
			...identity,
			ok: false,
			failures: [{
				expect: "status",
				message
			}],
			latencyS
		};
	}
	const failures = [...wrongApplication(subject, answer), ...await unmetExpectations(test?.expect, answer, request.kind)];
	return {
		...identity,
		ok: failures.length === 0,
		failures,
		status: answer.status,
		latencyS: answer.latencyS,
		...answer.app === void 0 ? {} : { app: answer.app },
		...answer.ttftS === void 0 ? {} : { ttftS: answer.ttftS },
		...answer.completionTokens === void 0 ? {} : { completionTokens: answer.completionTokens }
	};
}
/** A proxy may strip the header, and then nobody knows which version was tested: that is a failure, not a pass. */
function wrongApplication(subject, answer) {
	if (subject.app === void 0 || answer.app === subject.app || answer.status >= 400) return [];
	return [{
		expect: "app",
		message: answer.app === void 0 ? "the answer does not say which application gave it: a proxy in front of the endpoint removes the x-rayfleet-app header" : `application ${answer.app} answered instead of ${subject.app}`
	}];
}
function noAnswer(error, timeoutS) {
	if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${timeoutS} s`;
	return `no answer: ${(error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)).slice(0, 200)}`;
}

// src/deploy/answering-models.ts
const REQUEST_TIMEOUT_S$1 = 120;
/** Asks every model of a release through the way that clients take, one short request each. */
async function answeringModels(context, release, plan, startedInS = /* @__PURE__ */ new Map()) {
	const models = [];
	const smoke = [];
	const findings = [];
	for (const [id, model] of Object.entries(release.models)) {
		const subject = {
			model: id,
			task: model.start.task,
			tests: [],
			app: model.app
		};
		const options = {
			...context,
			timeoutS: REQUEST_TIMEOUT_S$1,
			asCandidate: false
		};
		const results = await runSmokeTests(context.endpoint, subject, options);
		const failed = results.filter((result) => !result.ok);
		const seconds = startedInS.get(id);
		smoke.push(...results);
		models.push({
			model: id,
			state: failed.length === 0 ? "serving" : "down",
			app: model.app,
			effect: effectOn(id, plan),
			...seconds === void 0 ? {} : { startedInS: seconds },
			...model.eager_fallback === true ? { eagerFallback: true } : {}
		});
		for (const failure of failed.flatMap((result) => result.failures)) findings.push({
			code: "RF681",
			message: `${id} does not answer: ${failure.message}`,
			path: ["models", id]
		});
	}
	return {
		models,
		smoke,
		findings
	};
}
function effectOn(id, plan) {
	return plan.steps.find((step) => step.model === id)?.effect ?? "nothing";
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

// src/deploy/keep-packages.ts
/**
* An application that is live keeps the package it was started with: another package would restart it, and a new
* version of rayfleet must not restart models.
*/
function keepPackages(entries, live) {
	return entries.map((entry) => {
		const modules = (live.applications[entry.name]?.deployed_app_config)?.runtime_env?.["py_modules"];
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

// src/deploy/smoke-test-models.ts
/** Seconds for one smoke request. The first one to a fresh model compiles and warms up. */
const REQUEST_TIMEOUT_S = 120;
/** Tests versions that have no traffic yet, one model after another so that latencies mean something. */
async function smokeTestModels(context, subjects) {
	const results = [];
	for (const { id, model } of subjects) {
		context.progress(`${id}: smoke test`);
		const { start, app, smoke_tests: tests } = model;
		const options = {
			...context,
			timeoutS: REQUEST_TIMEOUT_S,
			asCandidate: true
		};
		results.push(...await runSmokeTests(context.endpoint, {
			model: id,
			task: start.task,
			tests,
			app
		}, options));
	}
	const failed = results.filter((result) => !result.ok);
	if (failed.length === 0) return { results };
	return {
		results,
		failure: {
			reasonCode: "smoke-failed",
			findings: failed.flatMap(smokeFindings)
		}
	};
}
function smokeFindings(result) {
	const base = ["models", result.model];
	const path = result.index === null ? base : [
		...base,
		"smoke_tests",
		result.index
	];
	return result.failures.map(({ expect, message }) => ({
		code: "RF680",
		message: `${result.model}: smoke test ${result.kind} failed: ${message}`,
		path: result.index === null ? path : [
			...path,
			"expect",
			expect
		]
	}));
}

// src/deploy/wait-until-gone.ts
const POLL_MS = 1e3;
/** Waits until the applications are no longer listed: until then Ray holds their resources. */
async function waitUntilGone(context, names) {
	while (true) {
		context.signal.throwIfAborted();
		const { applications } = await context.client.serveDetails();
		const left = names.filter((name) => Object.hasOwn(applications, name));
		if (left.length === 0) return;
		context.progress(`waiting until ${left.join(", ")} has stopped; running requests may finish`);
		await context.clock.sleep(POLL_MS, context.signal);
	}
}

// src/deploy/rollout.ts
/**
* The state of one deploy on its way: which versions are being started, which models are stopped, what has traffic.
* Each method makes one step on the cluster; every PUT carries the whole table and record, so that a deploy that is
* killed after any of them can be picked up by the next one.
*/
var Rollout = class {
	#context;
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
	constructor(context, live, wanted, plan) {
		this.#context = context;
		this.#live = live;
		this.#wanted = keepLiveVariants(wanted, plan, live);
		this.#plan = plan;
	}
	/** The release as it will be: eager variants included. */
	get wanted() {
		return this.#wanted;
	}
	get switched() {
		return this.#switched;
	}
	get smoke() {
		return this.#smoke;
	}
	get startedInS() {
		return this.#startedInS;
	}
	wantedModel(id) {
		const model = this.#wanted.models[id];
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
		return fitsInstead(await nodeRoom(this.#context.client), serving.app, this.wantedModel(id));
	}
	/** Why the old version must not be stopped: no node could hold the new one. */
	async impossible(id) {
		if (this.#context.autoscaling) return void 0;
		const model = this.wantedModel(id);
		return fitsEmptyNodes(await nodeRoom(this.#context.client), model) ? void 0 : infeasible(id, model);
	}
	/** Removes what an interrupted deploy left: it may hold the resources that are needed. */
	async prepare() {
		const leftovers = this.#leftovers();
		if (leftovers.length > 0) {
			this.#context.progress("removing what an interrupted deploy left");
			await this.#put([], leftovers);
			await waitUntilGone(this.#context, leftovers);
		}
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
		const failure = await waitForGateway(this.#context, this.#table());
		if (failure !== void 0) return failure;
		const subjects = models.map((id) => ({
			id,
			model: this.wantedModel(id)
		}));
		const { results, failure: failed } = await smokeTestModels(this.#context, subjects);
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
	async removeOld() {
		const kept = new Set(Object.values(this.#wanted.models).map((model) => model.app));
		const old = /* @__PURE__ */ new Set([...Object.values(this.#live.base.release?.models ?? {}).map((model) => model.app), ...this.#live.base.applications.keys()]);
		for (const app of this.#leftovers()) kept.add(app);
		const gone = [...old].filter((app) => !kept.has(app));
		if (gone.length === 0) return;
		this.#context.progress(`removing ${gone.length === 1 ? "one old version" : `${gone.length} old versions`}`);
		await this.#put([], gone);
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
	async #put(entries, remove = []) {
		const gateway = this.#context.gateway(this.#table());
		const change = (live) => ({
			put: [...keepPackages(entries, live), gateway],
			remove: remove.filter((name) => Object.hasOwn(live.applications, name))
		});
		return this.#context.mutate(change, this.#context.signal);
	}
	#leftovers() {
		return this.#plan.steps.flatMap((step) => step.effect === "remove" && step.model === null ? [step.app] : []);
	}
	#serving(id) {
		const model = this.#live.base.release?.models[id];
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
		const before = step.model === null ? void 0 : live.base.release?.models[step.model];
		const model = step.model === null ? void 0 : models[step.model];
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
	return (release.models[id]?.start.bundles ?? []).some((bundle) => {
		const gpu = bundle["GPU"] ?? 0;
		return gpu > 0 && gpu < 1;
	});
}

// src/deploy/roll-out.ts
/**
* Brings the cluster from what is live to the wanted release: starts what is new beside what serves, tests it, then
* replaces what has no room for two, switches all traffic at once and removes what is left. The first failure ends it
* before the switch; the caller then puts back what was live.
*/
async function rollOut(context, live, wanted, plan) {
	const rollout = new Rollout(context, live, wanted, plan);
	const inTurn = modelsWith(plan, "recreate");
	await rollout.prepare();
	for (const group of startGroups(rollout.modelsToStart(), wanted)) {
		const outcome = await startBeside(rollout, group);
		if (outcome.failure !== void 0) return {
			ok: false,
			rollout,
			failure: outcome.failure
		};
		inTurn.push(...outcome.withoutRoom);
	}
	for (const model of inTurn) {
		const failure = await replaceInPlace(rollout, model);
		if (failure !== void 0) return {
			ok: false,
			rollout,
			failure
		};
	}
	if (!rollout.changesTraffic) return {
		ok: true,
		rollout
	};
	const failure = await rollout.switchTraffic();
	if (failure !== void 0) return {
		ok: false,
		rollout,
		failure
	};
	await rollout.removeOld();
	return {
		ok: true,
		rollout
	};
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
	let rollout;
	let failure;
	try {
		const result = await timer.measure("roll out", () => rollOut(context, live, wanted, plan));
		rollout = result.rollout;
		if (result.ok) return await finished(context, result.rollout, plan, timer);
		failure = result.failure;
	} catch (error) {
		if (!context.signal.aborted && !(error instanceof RayError)) throw error;
		failure = context.signal.aborted ? cancelled(context.signal) : clusterFailure(error);
	}
	return gaveUp(context, live, rollout, plan, failure, timer);
}
async function unchanged(context, live, wanted, plan, timer) {
	context.progress("nothing to change; asking each model");
	const release = live.record.release ?? wanted;
	const { models, smoke, findings } = await timer.measure("ask models", () => answeringModels(context, release, plan));
	const serving = models.every((model) => model.state === "serving");
	return {
		decision: serving ? "unchanged" : "failed",
		reasonCode: serving ? "no-changes" : "not-answering",
		plan,
		release,
		models,
		smoke,
		findings,
		timings: timer.timings
	};
}
async function finished(context, rollout, plan, timer) {
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
		findings: [...asked.findings, ...eagerNotes(rollout.wanted)],
		timings: timer.timings
	};
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
			const asked = await timer.measure("ask models", () => answeringModels(cleanUp, release, plan));
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
		smoke: rollout?.smoke ?? [],
		findings,
		timings: timer.timings
	};
}
function decisionAfter(failure, serving) {
	if (failure.reasonCode === "cancelled") return "cancelled";
	return serving ? "rolled_back" : "failed";
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
function clusterFailure(error) {
	return {
		reasonCode: "cluster-failed",
		findings: [{
			code: "RF601",
			message: error instanceof Error ? error.message : "unknown reason",
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
function contextOf(cluster, fleet, packages) {
	return {
		...cluster,
		fleet: fleet.name,
		gatewayReplicas: fleet.gateway.numReplicas,
		gateway: (userConfig) => gatewayApplication({
			fleet,
			packageUri: packages.gateway,
			userConfig
		})
	};
}
/** The release that the fleet asks for; restarts that were asked for earlier stay counted. */
function wantedRelease(request, live, deployedAt) {
	const { fleet, packages, restart } = request;
	const generations = /* @__PURE__ */ new Map();
	const applications = /* @__PURE__ */ new Map();
	for (const model of fleet.models) {
		const generation = (live?.record.release?.models[model.id]?.generation ?? 0) + (restart.has(model.id) ? 1 : 0);
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

// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	_a = require("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flm = /*#__PURE__*/ hMap(flt, 9, 0);
var fdm = /*#__PURE__*/ hMap(fdt, 5, 0);
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = /*#__PURE__*/ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var crct = /*#__PURE__*/ (function() {
	var t = /* @__PURE__ */ new Int32Array(256);
	for (var i = 0; i < 256; ++i) {
		var c = i, k = 9;
		while (--k) c = (c & 1 && -306674912) ^ c >>> 1;
		t[i] = c;
	}
	return t;
})();
var crc = function() {
	var c = -1;
	return {
		p: function(d) {
			var cr = c;
			for (var i = 0; i < d.length; ++i) cr = crct[cr & 255 ^ d[i]] ^ cr >>> 8;
			c = cr;
		},
		d: function() {
			return ~c;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
/**
* Compresses data with DEFLATE without any wrapper
* @param data The data to compress
* @param opts The compression options
* @returns The deflated version of the data
*/
function deflateSync(data, opts) {
	return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
	for (var k in d) {
		var val = d[k], n = p + k, op = o;
		if (Array.isArray(val)) op = mrg(o, val[1]), val = val[0];
		if (ArrayBuffer.isView(val)) t[n] = [val, op];
		else {
			t[n += "/"] = [new u8(0), op];
			fltn(val, n, t, o);
		}
	}
};
var te = typeof TextEncoder != "undefined" && /*#__PURE__*/ new TextEncoder();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}
/**
* Converts a string into a Uint8Array for use with compression/decompression methods
* @param str The string to encode
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless decoding a binary string.
* @returns The string encoded in UTF-8/Latin-1 binary
*/
function strToU8(str, latin1) {
	if (latin1) {
		var ar_1 = new u8(str.length);
		for (var i = 0; i < str.length; ++i) ar_1[i] = str.charCodeAt(i);
		return ar_1;
	}
	if (te) return te.encode(str);
	var l = str.length;
	var ar = new u8(str.length + (str.length >> 1));
	var ai = 0;
	var w = function(v) {
		ar[ai++] = v;
	};
	for (var i = 0; i < l; ++i) {
		if (ai + 5 > ar.length) {
			var n = new u8(ai + 8 + (l - i << 1));
			n.set(ar);
			ar = n;
		}
		var c = str.charCodeAt(i);
		if (c < 128 || latin1) w(c);
		else if (c < 2048) w(192 | c >> 6), w(128 | c & 63);
		else if (c > 55295 && c < 57344) c = 65536 + (c & 1047552) | str.charCodeAt(++i) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63);
		else w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63);
	}
	return slc(ar, 0, ai);
}
var exfl = function(ex) {
	var le = 0;
	if (ex) for (var k in ex) {
		var l = ex[k].length;
		if (l > 65535) err(9);
		le += l + 4;
	}
	return le;
};
var wzh = function(d, b, f, fn, u, c, ce, co) {
	var fl = fn.length, ex = f.extra, col = co && co.length;
	var exl = exfl(ex);
	wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4;
	if (ce != null) d[b++] = 20, d[b++] = f.os;
	d[b] = 20, b += 2;
	d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8;
	d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
	var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
	if (y < 0 || y > 119) err(10);
	wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4;
	if (c != -1) {
		wbytes(d, b, f.crc);
		wbytes(d, b + 4, c < 0 ? -c - 2 : c);
		wbytes(d, b + 8, f.size);
	}
	wbytes(d, b + 12, fl);
	wbytes(d, b + 14, exl), b += 16;
	if (ce != null) {
		wbytes(d, b, col);
		wbytes(d, b + 6, f.attrs);
		wbytes(d, b + 10, ce), b += 14;
	}
	d.set(fn, b);
	b += fl;
	if (exl) for (var k in ex) {
		var exf = ex[k], l = exf.length;
		wbytes(d, b, +k);
		wbytes(d, b + 2, l);
		d.set(exf, b + 4), b += 4 + l;
	}
	if (col) d.set(co, b), b += col;
	return b;
};
var wzf = function(o, b, c, d, e) {
	wbytes(o, b, 101010256);
	wbytes(o, b + 8, c);
	wbytes(o, b + 10, c);
	wbytes(o, b + 12, d);
	wbytes(o, b + 16, e);
};
/**
* Synchronously creates a ZIP file. Prefer using `zip` for better performance
* with more than one file.
* @param data The directory structure for the ZIP archive
* @param opts The main options, merged with per-file options
* @returns The generated ZIP archive
*/
function zipSync(data, opts) {
	if (!opts) opts = {};
	var r = {};
	var files = [];
	fltn(data, "", r, opts);
	var o = 0;
	var tot = 0;
	for (var fn in r) {
		var _a = r[fn], file = _a[0], p = _a[1];
		var compression = p.level == 0 ? 0 : 8;
		var f = strToU8(fn), s = f.length;
		var com = p.comment, m = com && strToU8(com), ms = m && m.length;
		var exl = exfl(p.extra);
		if (s > 65535) err(11);
		var d = compression ? deflateSync(file, p) : file, l = d.length;
		var c = crc();
		c.p(file);
		files.push(mrg(p, {
			size: file.length,
			crc: c.d(),
			c: d,
			f,
			m,
			u: s != fn.length || m && com.length != ms,
			o,
			compression
		}));
		o += 30 + s + exl + l;
		tot += 76 + 2 * (s + exl) + (ms || 0) + l;
	}
	var out = new u8(tot + 22), oe = o, cdl = tot - o;
	for (var i = 0; i < files.length; ++i) {
		var f = files[i];
		wzh(out, f.o, f, f.f, f.u, f.c.length);
		var badd = 30 + f.f.length + exfl(f.extra);
		out.set(f.c, f.o + badd);
		wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
	}
	wzf(out, o, files.length, cdl, oe);
	return out;
}

// src/gateway/sources.generated.ts
const builderFiles = { "rayfleet_builder.py": "\"\"\"Builds the Serve application of one model: an engine without HTTP, which a rayfleet gateway routes to.\"\"\"\n\nfrom ray import serve\nfrom ray.serve.llm import LLMConfig, build_llm_deployment\n\n\ndef build_model(args: dict) -> serve.Application:\n    \"\"\"`args` holds Ray's `llm_config`; its other keys only make the application's identity.\"\"\"\n    return build_llm_deployment(LLMConfig.model_validate(args[\"llm_config\"]))\n" };
const gatewayFiles = {
	"rayfleet_gateway/__init__.py": "\"\"\"The gateway of one fleet on Ray Serve LLM 2.60: routes `model` to model applications by a table in `user_config`.\n\nRay applies a new table in place (`reconfigure`), so adding, switching and removing models restarts nothing.\n\"\"\"\n\nfrom ray import serve\nfrom ray.serve.llm.ingress import OpenAiIngress, make_fastapi_ingress\n\nfrom .asgi import fastapi_app\nfrom .ingress import FleetIngress\n\n\ndef build_gateway(args: dict) -> serve.Application:\n    \"\"\"The gateway's Serve application. All that it needs comes with `user_config`.\"\"\"\n    options = {**OpenAiIngress.get_deployment_options(), \"name\": \"Gateway\"}\n    # `num_replicas` comes from the fleet, and Ray refuses it beside an autoscaling_config.\n    options.pop(\"autoscaling_config\", None)\n    return serve.deployment(make_fastapi_ingress(FleetIngress, app=fastapi_app()), **options).bind()\n",
	"rayfleet_gateway/answers.py": "\"\"\"What an engine answers, as clients get it: under the name that they asked for, and with errors that show nothing.\"\"\"\n\nfrom __future__ import annotations\n\nimport json\nimport re\nfrom typing import Any, Optional\n\nfrom .errors import refusal\n\nEVENT = \"data: \"\nEVENT_ENDS = re.compile(r\"(?<=\\n\\n)\")\n\n\ndef for_client(chunk: Any, name: Optional[str]) -> Any:\n    \"\"\"`name` is None when the answer already carries the right one. A chunk is a model, text of events, or a list.\"\"\"\n    if isinstance(chunk, list):\n        return [for_client(part, name) for part in chunk]\n    if isinstance(chunk, str):\n        return \"\".join(_event(event, name) for event in EVENT_ENDS.split(chunk))\n    if name is None:\n        return chunk\n    if isinstance(chunk, dict):\n        return {**chunk, \"model\": name} if \"model\" in chunk else chunk\n    if hasattr(chunk, \"model\"):\n        chunk.model = name\n    return chunk\n\n\ndef error_events(body: dict[str, Any]) -> str:\n    \"\"\"How a stream ends that cannot go on.\"\"\"\n    return f\"{EVENT}{json.dumps(body)}\\n\\n{EVENT}[DONE]\\n\\n\"\n\n\ndef _event(event: str, name: Optional[str]) -> str:\n    if not event.startswith(EVENT + \"{\") or (name is None and '\"error\"' not in event):\n        return event\n    try:\n        payload = json.loads(event[len(EVENT) :])\n    except ValueError:\n        return event\n    error = payload.get(\"error\")\n    if isinstance(error, dict):\n        code = error.get(\"code\")\n        payload = refusal(code if isinstance(code, int) else 500, error.get(\"message\", \"\")).body\n    elif name is None:\n        return event\n    elif \"model\" in payload:\n        payload[\"model\"] = name\n    ending = event[len(event.rstrip(\"\\n\")) :]\n    return f\"{EVENT}{json.dumps(payload, ensure_ascii=False)}{ending}\"\n",
	"rayfleet_gateway/asgi.py": "\"\"\"The HTTP side: headers that say who answered, and no exception that reaches a client as it is.\"\"\"\n\nfrom __future__ import annotations\n\nimport asyncio\nimport logging\nfrom typing import Any\n\nfrom fastapi import FastAPI, Request\nfrom fastapi.exceptions import RequestValidationError\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom starlette.exceptions import HTTPException\nfrom starlette.responses import JSONResponse\n\nfrom ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException\n\nfrom . import request_state\nfrom .answers import error_events\nfrom .errors import GatewayError, describe\n\nlogger = logging.getLogger(\"ray.serve\")\n\n\nclass GatewayMiddleware:\n    def __init__(self, app: Any) -> None:\n        self.app = app\n\n    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:\n        if scope[\"type\"] != \"http\":\n            await self.app(scope, receive, send)\n            return\n        wanted = dict(scope.get(\"headers\", [])).get(request_state.APP_HEADER.encode())\n        state = request_state.begin(None if wanted is None else wanted.decode(\"latin-1\"))\n        started = False\n\n        async def send_with_headers(message: dict[str, Any]) -> None:\n            nonlocal started\n            if message[\"type\"] == \"http.response.start\":\n                started = True\n                message = {**message, \"headers\": [*message.get(\"headers\", []), *state.headers()]}\n            await send(message)\n\n        try:\n            await self.app(scope, receive, send_with_headers)\n        except asyncio.CancelledError:\n            raise\n        except Exception as error:\n            answer = describe(error)\n            logger.error(\"rayfleet: answered %s\", answer.status, exc_info=error if answer.status == 500 else None)\n            if started:\n                event = error_events(answer.body).encode()\n                await send({\"type\": \"http.response.body\", \"body\": event, \"more_body\": False})\n            else:\n                await JSONResponse(answer.body, answer.status, answer.headers)(scope, receive, send_with_headers)\n\n\nasync def _answer_error(request: Request, error: Exception) -> JSONResponse:\n    answer = describe(error)\n    return JSONResponse(answer.body, answer.status, answer.headers)\n\n\ndef fastapi_app() -> FastAPI:\n    app = FastAPI(title=\"rayfleet gateway\")\n    for kind in (GatewayError, OpenAIHTTPException, HTTPException, RequestValidationError):\n        app.add_exception_handler(kind, _answer_error)\n    # The same as in Ray's own ingress, whose place this takes.\n    app.add_middleware(\n        CORSMiddleware, allow_origins=[\"*\"], allow_credentials=True, allow_methods=[\"*\"], allow_headers=[\"*\"]\n    )\n    app.add_middleware(GatewayMiddleware)\n    return app\n",
	"rayfleet_gateway/deployments.py": "\"\"\"What runs on the cluster: the state of the model applications' deployments, and handles to them.\"\"\"\n\nfrom __future__ import annotations\n\nimport asyncio\nimport logging\nfrom typing import Iterable, Optional\n\nfrom ray import serve\nfrom ray.serve.handle import DeploymentHandle\n\nlogger = logging.getLogger(\"ray.serve\")\n\n# How often the state is read, in seconds.\nREFRESH_S = 1.0\n# How old it may be, in seconds, when a request would be refused because of it.\nLOOK_AGAIN_S = 0.25\n\nKey = tuple[str, str]  # application, deployment\n\n# Replica states in which requests are taken. RECOVERING: Serve's controller was restarted, the replica was not.\nRUNNING = (\"RUNNING\", \"UPDATING\", \"RECOVERING\", \"PENDING_MIGRATION\")\n# A deployment in one of these states that has no replica is scaled to zero: the next request starts one.\nON_DEMAND = (\"HEALTHY\", \"UPSCALING\", \"DOWNSCALING\")\n\n\nclass Deployments:\n    def __init__(self) -> None:\n        # None until it was read once.\n        self._serving: Optional[dict[Key, bool]] = None\n        self._handles: dict[Key, DeploymentHandle] = {}\n        self._wanted: frozenset[Key] = frozenset()\n        self._lock = asyncio.Lock()\n        self._read_at = 0.0\n\n    def is_serving(self, key: Key) -> bool:\n        \"\"\"Whether it answers requests, as far as is known.\"\"\"\n        return key in self._handles and (self._serving or {}).get(key, False)\n\n    async def is_serving_now(self, key: Key) -> bool:\n        \"\"\"Looks again before it says no: what was read last may be older than the application's start.\"\"\"\n        if self.is_serving(key):\n            return True\n        async with self._lock:\n            if not self.is_serving(key) and asyncio.get_running_loop().time() - self._read_at > LOOK_AGAIN_S:\n                await self._read()\n        return self.is_serving(key)\n\n    def handle(self, key: Key) -> DeploymentHandle:\n        return self._handles[key]\n\n    async def want(self, keys: Iterable[Key]) -> None:\n        \"\"\"Gets ready to serve these: handles to those that are there, and later to those that appear.\"\"\"\n        self._wanted = frozenset(keys)\n        async with self._lock:\n            await self._read()\n\n    async def watch(self) -> None:\n        \"\"\"Reads the state for ever.\"\"\"\n        while True:\n            await asyncio.sleep(REFRESH_S)\n            async with self._lock:\n                await self._read()\n\n    async def _read(self) -> None:\n        \"\"\"Never raises: what was known stays when the state cannot be read.\"\"\"\n        try:\n            status = await asyncio.to_thread(serve.status)\n            serving = _serving(status)\n            # Serve's controller is not answering yet when not even this application is there.\n            if serve.get_replica_context().app_name in status.applications:\n                self._connect(serving.keys())\n                self._serving = serving\n                await self._disconnect(serving.keys())\n        except Exception as error:\n            logger.warning(\"rayfleet: the state of the model applications could not be read: %s\", type(error).__name__)\n        self._read_at = asyncio.get_running_loop().time()\n\n    def _connect(self, present: Iterable[Key]) -> None:\n        for key in self._wanted.intersection(present).difference(self._handles):\n            app, deployment = key\n            self._handles[key] = DeploymentHandle(deployment, app).options(stream=True)\n\n    async def _disconnect(self, present: Iterable[Key]) -> None:\n        \"\"\"Handles of applications that are gone; those that run may still have streams that began before a switch.\"\"\"\n        for key in set(self._handles).difference(self._wanted, present):\n            await self._handles.pop(key).shutdown_async()\n\n\ndef _serving(status: serve.schema.ServeStatus) -> dict[Key, bool]:\n    serving: dict[Key, bool] = {}\n    for app_name, app in status.applications.items():\n        for name, deployment in app.deployments.items():\n            counts = {str(getattr(state, \"value\", state)): count for state, count in deployment.replica_states.items()}\n            runs = any(counts.get(state, 0) > 0 for state in RUNNING)\n            serving[app_name, name] = runs or getattr(deployment.status, \"value\", deployment.status) in ON_DEMAND\n    return serving\n",
	"rayfleet_gateway/errors.py": "\"\"\"Errors in OpenAI's form, and nothing in them that is not the client's business.\"\"\"\n\nfrom __future__ import annotations\n\nimport re\nfrom typing import Any, Iterator, NamedTuple, Optional\n\nfrom fastapi.exceptions import RequestValidationError\nfrom pydantic import ValidationError\nfrom starlette.exceptions import HTTPException\n\nfrom ray.llm._internal.common.errors import VLLM_CLIENT_ERRORS\nfrom ray.llm._internal.serve.core.configs.openai_api_models import OpenAIHTTPException\n\nRETRY_AFTER_S = 5\nMESSAGE_LENGTH = 2000\n\n\nclass Answer(NamedTuple):\n    status: int\n    body: dict[str, Any]\n    headers: dict[str, str]\n\n\nclass GatewayError(Exception):\n    \"\"\"An answer of the gateway itself. Clients are told to try again when the status is 503.\"\"\"\n\n    def __init__(self, status: int, code: str, message: str) -> None:\n        super().__init__(message)\n        self.status, self.code, self.message = status, code, message\n\n\ndef not_found(name: str) -> GatewayError:\n    return GatewayError(404, \"model_not_found\", f\"The model {_quoted(name)} does not exist.\")\n\n\ndef unavailable(name: str, why: str) -> GatewayError:\n    return GatewayError(503, \"model_unavailable\", f\"The model {_quoted(name)} is not available: {why}. Try again soon.\")\n\n\ndef unknown_application(header: str) -> GatewayError:\n    message = f\"The header {header} does not name an application of this model.\"\n    return GatewayError(400, \"unknown_application\", message)\n\n\ndef model_required() -> GatewayError:\n    return GatewayError(400, \"model_required\", \"The request names no model, and there is more than one.\")\n\n\n# `code` and `type` by status; 4xx and 5xx without an entry take those of 400 and 500.\nKINDS = {\n    400: (\"invalid_request\", \"invalid_request_error\"),\n    404: (\"not_found\", \"invalid_request_error\"),\n    405: (\"method_not_allowed\", \"invalid_request_error\"),\n    408: (\"timeout\", \"timeout_error\"),\n    413: (\"too_large\", \"invalid_request_error\"),\n    429: (\"rate_limit_exceeded\", \"rate_limit_error\"),\n    499: (\"cancelled\", \"invalid_request_error\"),\n    500: (\"internal_error\", \"server_error\"),\n    503: (\"model_unavailable\", \"service_unavailable\"),\n}\n\n# What Ray and vLLM raise, by the name of the exception or its text: status and what the client is told.\nCAUSES = (\n    (r\"RequestCancelled|TaskCancelled\", 499, \"The request was cancelled.\"),\n    (r\"Must setup lora config\", 404, \"The model has no adapter of this name.\"),\n    (r\"BackPressure\", 503, \"The model has too many requests waiting. Try again soon.\"),\n    (\n        r\"EngineDead|EngineCore|ActorDied|ActorUnavailable|RayActorError|WorkerCrashed|NodeDied|OwnerDied\"\n        r\"|DeploymentUnavailable|ReplicaUnavailable\",\n        503,\n        \"The model has stopped working. Try again soon.\",\n    ),\n)\nBROKEN = \"The model could not answer.\"\n\n# Tracebacks, process ids, Ray's ids, addresses, paths.\nPRIVATE = re.compile(\n    r\"Traceback|File \\\"|\\bpid\\b|ray::|\\b(?:actor|node|worker|job)_id\\b|(?:\\d{1,3}\\.){3}\\d{1,3}|(?:[0-9a-f]{1,4}:){4,}\"\n    r\"|localhost|file:/|(?<![\\w.:/])/(?:[\\w.+@-]+/)+[\\w.+@-]*|0x[0-9a-f]{6,}\",\n    re.IGNORECASE,\n)\nREQUEST_ID = re.compile(r\"\\s*\\(Request ID: [^)]*\\)\")\n\n\ndef describe(error: BaseException) -> Answer:\n    \"\"\"The answer for an exception, whatever it is.\"\"\"\n    if isinstance(error, GatewayError):\n        return answer(error.status, error.message, code=error.code)\n    if isinstance(error, RequestValidationError):\n        return _validation(error)\n    for cause in _causes(error):\n        status = getattr(cause, \"status_code\", None)\n        if isinstance(cause, (HTTPException, OpenAIHTTPException)) and isinstance(status, int):\n            return refusal(status, getattr(cause, \"message\", None) or getattr(cause, \"detail\", None) or \"\")\n        if isinstance(cause, (ValidationError, *VLLM_CLIENT_ERRORS)):\n            return refusal(400, _last_line(str(cause)))\n    said = \" \".join(f\"{type(cause).__name__} {str(cause)[-20000:]}\" for cause in _causes(error))\n    return _by_text(said) or answer(500, BROKEN)\n\n\ndef refusal(status: int, said: Any) -> Answer:\n    \"\"\"What the engine refused, in its own words, unless these show more than a client should see.\"\"\"\n    if status < 500:\n        return answer(status, _for_client(str(said)))\n    return _by_text(str(said)) or answer(503 if status == 503 else 500, BROKEN)\n\n\ndef answer(status: int, message: str, code: Optional[str] = None, param: Optional[str] = None) -> Answer:\n    known_code, kind = KINDS.get(status, KINDS[400 if status < 500 else 500])\n    body = {\"error\": {\"message\": message, \"type\": kind, \"param\": param, \"code\": code or known_code}}\n    return Answer(status, body, {\"retry-after\": str(RETRY_AFTER_S)} if status == 503 else {})\n\n\ndef _by_text(said: str) -> Optional[Answer]:\n    return next((answer(status, message) for cause, status, message in CAUSES if re.search(cause, said)), None)\n\n\ndef _validation(error: RequestValidationError) -> Answer:\n    first = next(iter(error.errors()), {})\n    where = \".\".join(str(part) for part in first.get(\"loc\", ()) if part != \"body\")\n    message = f\"Invalid request: {first.get('msg', 'it cannot be read')}\" + (f\" (at {where})\" if where else \"\")\n    shown = _for_client(message)\n    return answer(400, shown, param=where if where and where in shown else None)\n\n\ndef _for_client(said: str) -> str:\n    said = REQUEST_ID.sub(\"\", said).split(\", Internal exception:\", 1)[0].removeprefix(\"Message: \").strip()\n    return \"The request was refused.\" if not said or PRIVATE.search(said) else said[:MESSAGE_LENGTH]\n\n\ndef _causes(error: BaseException) -> Iterator[BaseException]:\n    \"\"\"The exception and those that led to it: of Ray's remote errors, of `raise ... from`, of groups.\"\"\"\n    seen: set[int] = set()\n    waiting: list[Any] = [error]\n    while waiting:\n        current = waiting.pop(0)\n        if not isinstance(current, BaseException) or id(current) in seen:\n            continue\n        seen.add(id(current))\n        yield current\n        waiting += [getattr(current, \"cause\", None), current.__cause__, *getattr(current, \"exceptions\", ())]\n\n\ndef _last_line(text: str) -> str:\n    \"\"\"Of a remote error, whose text is its traceback.\"\"\"\n    lines = [line.strip() for line in text.splitlines() if line.strip()]\n    return re.sub(r\"^[\\w.]*(?:Error|Exception): \", \"\", lines[-1]) if lines else \"\"\n\n\ndef _quoted(name: str) -> str:\n    return f\"`{name[:200]}`\"\n",
	"rayfleet_gateway/ingress.py": "\"\"\"Ray's OpenAI ingress with a routing table that changes while it runs.\"\"\"\n\nfrom __future__ import annotations\n\nimport asyncio\nimport logging\nimport random\nfrom typing import Any, AsyncIterator, Optional\n\nfrom fastapi import Request\n\nfrom ray.llm._internal.serve.core.configs.openai_api_models import ModelCard, ModelList\nfrom ray.serve.exceptions import DeploymentUnavailableError\nfrom ray.serve.llm.ingress import OpenAiIngress\n\nfrom . import request_state\nfrom .answers import for_client\nfrom .deployments import REFRESH_S, Deployments\nfrom .errors import GatewayError, model_required, not_found, unavailable, unknown_application\nfrom .request_state import APP_HEADER, RequestState\nfrom .table import Table, Version\nfrom .watched_call import WatchedHandle\n\nlogger = logging.getLogger(\"ray.serve\")\n\n# How long a new table may wait for the state of the applications that it names, in seconds.\nREADY_S = 10.0\n# How many versions a request is offered to before it is refused.\nATTEMPTS = 3\n\n\nclass FleetIngress(OpenAiIngress):\n    def __init__(self) -> None:\n        super().__init__(llm_deployments={}, model_cards={})\n        self._table = Table()\n        self._deployments = Deployments()\n        self._watching: Optional[asyncio.Task] = None\n\n    async def reconfigure(self, user_config: Any) -> None:\n        \"\"\"Never raises: Ray restarts a replica whose `reconfigure` fails. A table that cannot be read changes nothing.\"\"\"\n        try:\n            table = Table.parse(user_config)\n        except Exception:\n            logger.exception(\"rayfleet: the routing table cannot be read; the one before it stays\")\n            return\n        try:\n            await asyncio.wait_for(self._deployments.want(version.key for version in table.applications.values()), READY_S)\n        except Exception:\n            logger.warning(\"rayfleet: the new table is used before the state of its applications is known\")\n        self._table = table\n        request_state.revision = table.revision\n        if self._watching is None:\n            self._watching = asyncio.get_running_loop().create_task(self._deployments.watch())\n\n    # --- routing -------------------------------------------------------------------------------------------------\n\n    def _real_id(self, asked: Optional[str], table: Table) -> str:\n        if not asked:\n            if len(table.versions) != 1:\n                raise model_required()\n            return next(iter(table.versions))\n        real_id = table.real_id(asked)\n        if not table.knows(real_id.partition(\":\")[0]):\n            raise not_found(asked)\n        return real_id\n\n    async def _choose(self, asked: str, real_id: str, wanted_app: Optional[str], table: Table) -> Version:\n        base = real_id.partition(\":\")[0]\n        if wanted_app is not None:\n            version = table.applications.get(wanted_app)\n            if version is None or version.model != base:\n                raise unknown_application(APP_HEADER)\n            if not await self._deployments.is_serving_now(version.key):\n                raise unavailable(asked, \"this version is not running\")\n            return version\n        if base not in table.versions:\n            raise not_found(asked)\n        versions = [version for version in table.versions[base] if version.weight > 0]\n        if not versions:\n            raise unavailable(asked, \"it is being replaced\")\n        serving = [version for version in versions if await self._deployments.is_serving_now(version.key)]\n        if not serving:\n            raise unavailable(asked, \"it is not ready\")\n        return random.choices(serving, [version.weight for version in serving])[0]\n\n    async def _get_model_id(self, model: Optional[str]) -> str:\n        \"\"\"Asked by Ray's ingress with the id that `_get_response` has put into the request.\"\"\"\n        return model or \"\"\n\n    def _get_configured_serve_handle(self, model_id: str) -> WatchedHandle:\n        state = request_state.current()\n        if state.version is None:\n            raise GatewayError(500, \"internal_error\", \"The request was not routed.\")\n        handle = self._deployments.handle(state.version.key)\n        # As Ray's ingress does: an adapter's requests go to the replicas that have loaded it.\n        return WatchedHandle(handle.options(multiplexed_model_id=model_id) if \":\" in model_id else handle, state)\n\n    async def _get_response(self, *, body: Any, call_method: str, raw_request: Optional[Request] = None):\n        state = request_state.current()\n        asked = body.model\n        real_id = self._real_id(asked, self._table)\n        body.model = real_id\n        name = asked if asked and asked != real_id else None\n        first, chunks = await self._begin(state, asked or real_id, real_id, body, call_method, raw_request)\n        try:\n            yield for_client(first, name)\n            async for chunk in chunks:\n                yield for_client(chunk, name)\n        finally:\n            await chunks.aclose()\n\n    async def _begin(\n        self, state: RequestState, asked: str, real_id: str, body: Any, call_method: str, raw_request: Optional[Request]\n    ) -> tuple[Any, Any]:\n        \"\"\"The first chunk and the rest. A request that no replica has taken goes to another version, or a newer table's.\"\"\"\n        for _ in range(ATTEMPTS):\n            version = state.version = await self._choose(asked, real_id, state.wanted_app, self._table)\n            chunks = super()._get_response(body=body, call_method=call_method, raw_request=raw_request)\n            try:\n                return await self._first(chunks, state, version), chunks\n            except (DeploymentUnavailableError, _NotTaken):\n                await chunks.aclose()\n        raise unavailable(asked, \"its process has ended\")\n\n    async def _first(self, chunks: AsyncIterator[Any], state: RequestState, version: Version) -> Any:\n        \"\"\"Waits for the beginning of the answer, as long as there is a replica that has taken the request or can.\"\"\"\n        waiting = asyncio.ensure_future(anext(chunks))\n        try:\n            while not waiting.done():\n                await asyncio.wait({waiting}, timeout=REFRESH_S)\n                if not waiting.done() and not state.is_taken() and not await self._deployments.is_serving_now(version.key):\n                    raise _NotTaken\n            return waiting.result()\n        finally:\n            if not waiting.done():\n                waiting.cancel()\n                await asyncio.wait({waiting}, timeout=REFRESH_S)\n\n    # --- /v1/models ----------------------------------------------------------------------------------------------\n\n    def _cards(self) -> dict[str, ModelCard]:\n        \"\"\"What is routed and serving, by id and by alias.\"\"\"\n        cards: dict[str, ModelCard] = {}\n        for model_id, versions in self._table.versions.items():\n            if not any(version.weight > 0 and self._deployments.is_serving(version.key) for version in versions):\n                continue\n            metadata: dict[str, Any] = {\"model_id\": model_id}\n            if model_id in self._table.max_model_len:\n                metadata[\"max_request_context_length\"] = self._table.max_model_len[model_id]\n            for name in self._table.names(model_id):\n                cards[name] = ModelCard(id=name, object=\"model\", owned_by=\"rayfleet\", permission=[], metadata=metadata)\n        return cards\n\n    async def models(self) -> ModelList:\n        return ModelList(data=list(self._cards().values()))\n\n    async def model_data(self, model: str) -> ModelCard:\n        cards = self._cards()\n        # Ray's ingress lets `--` stand for the `/` of an id.\n        card = cards.get(model) or cards.get(model.replace(\"--\", \"/\"))\n        if card is None:\n            raise not_found(model)\n        return card\n\n\nclass _NotTaken(Exception):\n    \"\"\"No replica has taken the request, and none is there that could.\"\"\"\n",
	"rayfleet_gateway/request_state.py": "\"\"\"What one request asked for and who answers it; the middleware turns it into headers.\"\"\"\n\nfrom __future__ import annotations\n\nimport contextvars\nfrom dataclasses import dataclass\nfrom typing import Any, Optional\n\nfrom .errors import GatewayError\nfrom .table import Version\n\nAPP_HEADER = \"x-rayfleet-app\"\nREVISION_HEADER = \"x-rayfleet-revision\"\n\n# Of the table that this process routes by. A process holds one gateway replica.\nrevision = \"\"\n\n\n@dataclass\nclass RequestState:\n    # Of the table when the request came.\n    revision: str\n    wanted_app: Optional[str]\n    version: Optional[Version] = None\n    # Ray's response to the call of the version's deployment.\n    response: Any = None\n\n    def is_taken(self) -> bool:\n        \"\"\"Whether a replica has the request; until then it waits in this process.\"\"\"\n        taken = getattr(self.response, \"_replica_result_future\", None)\n        return taken is None or taken.done()\n\n    def headers(self) -> list[tuple[bytes, bytes]]:\n        headers = [(REVISION_HEADER.encode(), self.revision.encode(\"latin-1\", \"replace\"))]\n        if self.version is not None:\n            headers.append((APP_HEADER.encode(), self.version.app.encode(\"latin-1\", \"replace\")))\n        return headers\n\n\n_current: contextvars.ContextVar[Optional[RequestState]] = contextvars.ContextVar(\"rayfleet_request\", default=None)\n\n\ndef begin(wanted_app: Optional[str]) -> RequestState:\n    state = RequestState(revision, wanted_app)\n    _current.set(state)\n    return state\n\n\ndef current() -> RequestState:\n    state = _current.get()\n    if state is None:\n        raise GatewayError(500, \"internal_error\", \"The request was not routed.\")\n    return state\n",
	"rayfleet_gateway/table.py": "\"\"\"The routing table: what `user_config` says, checked.\"\"\"\n\nfrom __future__ import annotations\n\nimport math\nfrom dataclasses import dataclass, field\nfrom typing import Any\n\nSCHEMA_VERSION = 1\n\n\n@dataclass(frozen=True)\nclass Version:\n    \"\"\"One application that can answer for a model.\"\"\"\n\n    model: str\n    app: str\n    deployment: str\n    weight: float = 100.0\n\n    @property\n    def key(self) -> tuple[str, str]:\n        return self.app, self.deployment\n\n\n@dataclass(frozen=True)\nclass Table:\n    revision: str = \"\"\n    # By model id; empty while the model is being replaced.\n    versions: dict[str, tuple[Version, ...]] = field(default_factory=dict)\n    # Alias to model id.\n    aliases: dict[str, str] = field(default_factory=dict)\n    # By application: all that can be asked for by name, with traffic or without.\n    applications: dict[str, Version] = field(default_factory=dict)\n    max_model_len: dict[str, int] = field(default_factory=dict)\n\n    @classmethod\n    def parse(cls, config: dict[str, Any]) -> \"Table\":\n        \"\"\"Raises when the table cannot be understood. Keys that are not the gateway's business are not looked at.\"\"\"\n        if config.get(\"schema_version\", SCHEMA_VERSION) != SCHEMA_VERSION:\n            raise ValueError(f\"schema_version {config['schema_version']!r} is not known\")\n        table = cls(revision=str(config.get(\"revision\", \"\")))\n        for entry in config.get(\"candidates\") or []:\n            version = _version(entry)\n            table.applications[version.app] = version\n        for model_id, route in (config.get(\"models\") or {}).items():\n            versions = tuple(_version(entry) for entry in route[\"versions\"])\n            table.versions[model_id] = versions\n            table.applications.update({version.app: version for version in versions})\n            table.aliases.update({str(alias): model_id for alias in route.get(\"aliases\") or []})\n            if route.get(\"max_model_len\"):\n                table.max_model_len[model_id] = int(route[\"max_model_len\"])\n        return table\n\n    def real_id(self, name: str) -> str:\n        \"\"\"The model id with its adapter, for an id or an alias with or without one (`base:adapter`).\"\"\"\n        base, colon, adapter = name.partition(\":\")\n        if base not in self.versions:\n            base = self.aliases.get(base, base)\n        return base + colon + adapter\n\n    def knows(self, base: str) -> bool:\n        return base in self.versions or any(version.model == base for version in self.applications.values())\n\n    def names(self, model_id: str) -> list[str]:\n        return [model_id, *(alias for alias, real in self.aliases.items() if real == model_id)]\n\n\ndef _version(entry: dict[str, Any]) -> Version:\n    weight = float(entry.get(\"weight\", 100))\n    if not math.isfinite(weight) or weight < 0:\n        raise ValueError(f\"a weight cannot be {weight}\")\n    names = [entry[key] for key in (\"model\", \"app\", \"deployment\")]\n    if not all(isinstance(name, str) and name for name in names):\n        raise ValueError(\"model, app and deployment have to be names\")\n    return Version(*names, weight)\n",
	"rayfleet_gateway/watched_call.py": "\"\"\"A deployment handle that lets the request's state know the response of its call.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Any\n\nfrom ray.serve.handle import DeploymentHandle\n\nfrom .request_state import RequestState\n\n\nclass WatchedHandle:\n    def __init__(self, handle: DeploymentHandle, state: RequestState) -> None:\n        self._handle = handle\n        self._state = state\n\n    def options(self, **options: Any) -> \"WatchedHandle\":\n        return WatchedHandle(self._handle.options(**options), self._state)\n\n    def __getattr__(self, method: str) -> \"WatchedHandle\":\n        return WatchedHandle(getattr(self._handle, method), self._state)\n\n    def remote(self, *args: Any) -> Any:\n        self._state.response = self._handle.remote(*args)\n        return self._state.response\n"
};

// src/gateway/package.ts
/** The module that builds a model's application. Apart from the gateway, so that a new gateway leaves models alone. */
function builderPackage() {
	return pythonPackage(builderFiles);
}
function gatewayPackage() {
	return pythonPackage(gatewayFiles);
}
function pythonPackage(files) {
	const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 32);
	return {
		name: `_ray_pkg_${hash}.zip`,
		hash,
		files,
		zip: () => zipped(files)
	};
}
/** The same bytes for the same files: the time in the archive is the earliest that the format knows. */
function zipped(files) {
	const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(entries), {
		mtime: new Date(1980, 0, 1),
		level: 9
	});
}

export { planDigest as A, planRelease as C, gatewayApplication as D, ownerOf as E, gatewayApplicationName as O, conflictsOf as S, readLiveFleet as T, RayError as _, planLive as a, nodeRoom as b, deployRelease as c, PhaseTimer as d, answeringModels as f, sanitizeMessage as g, cleanLogText as h, deployFleet as i, canonicalJson as j, OWNER_VARIABLE as k, waitUntilGone as l, watchStarts as m, gatewayPackage as n, wantedRelease as o, runSmokeTests as p, contextOf as r, versionFinding as s, builderPackage as t, smokeFindings as u, conflictFindings as v, changedPaths as w, ApplicationConflict as x, routingTable as y };