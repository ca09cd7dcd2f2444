import { C as isJsonObject } from "./merged-model.js";

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

// src/ray/ownership.ts
/** The fleet that an application belongs to, by the marker in its own entry; undefined for other people's. */
function ownerOf(application) {
	const variables = application?.runtime_env?.["env_vars"];
	if (!isJsonObject(variables)) return void 0;
	const owner = variables[OWNER_VARIABLE];
	return typeof owner === "string" ? owner : void 0;
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

// src/deploy/context.ts
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

export { ownerOf as a, gatewayApplicationName as c, describe as i, OWNER_VARIABLE as l, ApplicationConflict as n, GATEWAY_DEPLOYMENT as o, conflictsOf as r, gatewayApplication as s, contextOf as t, canonicalJson as u };