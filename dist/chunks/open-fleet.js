import { a as resolveModel, d as namedTarget, t as sourceFindings, u as chooseTarget } from "./source-findings.js";
import { n as mergedGateway, o as builtInDefaults, r as mergedModels } from "./merged-model.js";

// src/resolve/deep-freeze.ts
/** Freezes a value of plain data and all that is in it; returns the same value. */
function deepFreeze(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	for (const inner of Object.values(value)) deepFreeze(inner);
	return Object.freeze(value);
}

// src/resolve/resolve-target.ts
/** A target that can be deployed to, with everything filled in that the config leaves out. */
function resolveTarget({ name, config }, models) {
	const http = {
		...builtInDefaults.http,
		...config.http
	};
	const common = {
		name,
		nodes: (config.nodes ?? []).map(nodeGroup),
		autoscalingNodes: (config.autoscaling_nodes ?? []).map(nodeGroup),
		url: (config.url ?? defaultUrl(config, http)).replace(/\/+$/u, ""),
		urlHeadersEnv: config.url_headers_env ?? {}
	};
	if (config.kind === "local") return {
		...common,
		kind: "local",
		http,
		dashboardPort: config.dashboard_port ?? builtInDefaults.dashboardPort,
		environment: runsOnCpus(models) ? "cpu" : "gpu"
	};
	const address = config.address.replace(/\/+$/u, "");
	const token = config.token_env === void 0 ? {} : { tokenEnv: config.token_env };
	return {
		...common,
		kind: "cluster",
		address,
		...token,
		...config.http === void 0 ? {} : { http }
	};
}
function nodeGroup(config) {
	return {
		count: config.count ?? builtInDefaults.node.count,
		gpus: config.gpus ?? builtInDefaults.node.gpus,
		...config.accelerator_type === void 0 ? {} : { acceleratorType: config.accelerator_type },
		...config.gpu === void 0 ? {} : { gpu: config.gpu },
		...config.gpu_memory_gib === void 0 ? {} : { gpuMemoryGib: config.gpu_memory_gib },
		...config.cpus === void 0 ? {} : { cpus: config.cpus }
	};
}
/** Serve's own address: on this machine, or on the host of the dashboard. */
function defaultUrl(config, http) {
	if (config.kind === "cluster") return `http://${new URL(config.address).hostname}:${http.port}`;
	if (http.host === "0.0.0.0") return `http://127.0.0.1:${http.port}`;
	if (http.host === "::") return `http://[::1]:${http.port}`;
	return `http://${http.host.includes(":") ? `[${http.host}]` : http.host}:${http.port}`;
}
function runsOnCpus(models) {
	return models.length > 0 && models.every((model) => model.config?.accelerator_config?.kind === "cpu");
}

// src/resolve/resolve.ts
/** The fleet of a config on one of its targets; without a target's name, the fleet as it is on none. */
function resolve(config, targetName, options) {
	if (targetName === void 0) return resolveOn(config, void 0, options);
	const chosen = namedTarget(config, targetName);
	return chosen.ok ? resolveOn(config, chosen.target, options) : chosen;
}
function resolveOn(config, target, options) {
	const models = mergedModels(config, target?.config);
	const findings = models.flatMap((model) => sourceFindings(config, target?.name, model));
	if (findings.length > 0) return {
		ok: false,
		findings
	};
	const fleet = {
		name: config.name,
		layout: config.layout ?? builtInDefaults.layout,
		serving: { ray: config.serving?.ray ?? builtInDefaults.ray },
		gateway: resolveGateway(config, target?.config),
		models: models.flatMap((model) => resolvedModels(model, options.configDir)),
		...target === void 0 ? {} : { target: resolveTarget(target, models) }
	};
	return {
		ok: true,
		fleet: deepFreeze(structuredClone(fleet))
	};
}
function resolvedModels({ id, json, config }, configDir) {
	return config === void 0 ? [] : [resolveModel(id, config, json, configDir)];
}
function resolveGateway(config, target) {
	const { route_prefix: prefix, num_replicas: replicas, drain_timeout_s: drain } = mergedGateway(config, target);
	const { gateway } = builtInDefaults;
	return {
		routePrefix: typeof prefix === "string" ? prefix : gateway.route_prefix,
		numReplicas: typeof replicas === "number" ? replicas : gateway.num_replicas,
		drainTimeoutS: typeof drain === "number" ? drain : gateway.drain_timeout_s
	};
}

// src/cli/commands/open-fleet.ts
/**
* The fleet of a config without errors. `need` says whether a target has to be known (to deploy), or is taken when
* there is only one (to plan).
*/
function openFleet(input, opened, need) {
	const { config } = opened;
	if (config === void 0 || opened.hasErrors) return {
		ok: false,
		opened,
		diagnostics: opened.diagnostics
	};
	const chosen = chooseTarget(config, input.target);
	const needed = need === "required" || input.target !== void 0;
	if (!chosen.ok && needed) return {
		ok: false,
		opened,
		diagnostics: [...opened.diagnostics, ...opened.place(chosen.findings)]
	};
	const resolved = resolve(config, chosen.ok ? chosen.target.name : void 0, { configDir: opened.configDir });
	if (resolved.ok) return {
		ok: true,
		opened,
		fleet: resolved.fleet
	};
	return {
		ok: false,
		opened,
		diagnostics: [...opened.diagnostics, ...opened.place(resolved.findings)]
	};
}

export { openFleet as t };