import { t as OWNER_VARIABLE } from "./serve-application.js";

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

export { gatewayApplicationName as i, GATEWAY_DEPLOYMENT as n, gatewayApplication as r, contextOf as t };