import { t as isJsonObject } from "./json.js";
import { n as matchesModel } from "./matches-config.js";

// src/resolve/built-in-defaults.ts
/** What holds where a config says nothing, below `defaults`. */
const builtInDefaults = {
	layout: "gateway",
	ray: "2.60.0",
	gateway: {
		route_prefix: "/",
		num_replicas: 1,
		drain_timeout_s: 600
	},
	model: {
		aliases: [],
		strategy: "auto",
		compile: "auto",
		startup_timeout_s: 3600,
		drain_timeout_s: 600,
		smoke_tests: [],
		num_replicas: 1,
		task: "generate"
	},
	http: {
		host: "127.0.0.1",
		port: 8e3
	},
	dashboardPort: 8265,
	node: {
		count: 1,
		gpus: 0
	}
};

// src/resolve/merge.ts
/**
* Merges maps of JSON, later over earlier: maps merge by key, arrays and scalars replace, `null` takes a key away. The
* result holds no `null` outside of arrays.
*/
function merge(...layers) {
	let merged = {};
	for (const layer of layers) merged = mergeTwo(merged, layer ?? {});
	return merged;
}
function mergeTwo(base, over) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of entriesOf(over)) {
		if (value === void 0) continue;
		if (value === null) {
			merged.delete(key);
			continue;
		}
		const below = merged.get(key);
		merged.set(key, isJsonObject(value) ? mergeTwo(isJsonObject(below) ? below : {}, value) : value);
	}
	return Object.fromEntries(merged);
}
function entriesOf(map) {
	return Object.entries(map);
}

// src/resolve/merged-model.ts
/** Every model of the config that is there on the target, sorted by id. */
function mergedModels(config, target) {
	const overrides = target?.overrides;
	const models = [];
	for (const id of Object.keys(config.models).toSorted()) {
		const override = ownEntry(overrides?.models, id);
		if (override === null) continue;
		const json = merge(config.defaults, overrides?.defaults, ownEntry(config.models, id), override);
		models.push({
			id,
			json,
			...matchesModel(json) ? { config: json } : {}
		});
	}
	return models;
}
/** The fleet's endpoint with the overrides of the target. */
function mergedGateway(config, target) {
	return merge(builtInDefaults.gateway, config.gateway, target?.overrides?.gateway);
}
/** A key of a map that users name: never one that all objects have. */
function ownEntry(map, key) {
	return map !== void 0 && Object.hasOwn(map, key) ? map[key] : void 0;
}
/** The value of a key when it is a map. */
function mapAt(map, key) {
	const value = Object.hasOwn(map, key) ? map[key] : void 0;
	return isJsonObject(value) ? value : void 0;
}

export { merge as a, ownEntry as i, mergedGateway as n, builtInDefaults as o, mergedModels as r, mapAt as t };