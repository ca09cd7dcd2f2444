import { M as deploymentName } from "./check.js";
import { z as OWNER_VARIABLE } from "./open.js";

// src/ray/single-app.ts
const IMPORT_PATH = "ray.serve.llm:build_openai_app";
/** Serve's name of the HTTP side of a `build_openai_app` application. */
const INGRESS_DEPLOYMENT = "OpenAiIngress";
/** Lets Ray start each new replica before it stops the old one; without room the new one waits and the old one serves. */
const FULL_SURGE = 100;
/**
* The whole fleet as one plain Ray Serve LLM application, without code of ours: every change of a model restarts all of
* them. `surges` says which models have room for a second replica while they are replaced.
*/
function singleApplication(fleet, surges = mayHaveTwo) {
	return {
		name: fleet.name,
		route_prefix: fleet.gateway.routePrefix,
		import_path: IMPORT_PATH,
		runtime_env: { env_vars: { [OWNER_VARIABLE]: fleet.name } },
		args: { llm_configs: fleet.models.map((model) => model.llmConfig) },
		deployments: [...fleet.models.map((model) => modelOptions(model, surges(model))), ingressOptions(fleet)]
	};
}
function mayHaveTwo(model) {
	return model.strategy !== "recreate";
}
function modelOptions(model, surge) {
	const extra = surge ? { max_surge_percent: FULL_SURGE } : {};
	return {
		name: deploymentName(model.id),
		...extra,
		...model.lightOptions
	};
}
function ingressOptions(fleet) {
	return {
		name: INGRESS_DEPLOYMENT,
		max_surge_percent: FULL_SURGE,
		num_replicas: fleet.gateway.numReplicas,
		autoscaling_config: null,
		graceful_shutdown_timeout_s: fleet.gateway.drainTimeoutS
	};
}

export { singleApplication as t };