import { deploymentName } from "../resolve/deployment-name.ts";
import type { Fleet, Model } from "../resolve/fleet.ts";
import type { JsonObject } from "../schema/json.ts";
import { OWNER_VARIABLE, type ServeApplication } from "./serve-application.ts";

const IMPORT_PATH = "ray.serve.llm:build_openai_app";

/** Serve's name of the HTTP side of a `build_openai_app` application. */
const INGRESS_DEPLOYMENT = "OpenAiIngress";

/** Lets Ray start each new replica before it stops the old one; without room the new one waits and the old one serves. */
const FULL_SURGE = 100;

/**
 * The whole fleet as one plain Ray Serve LLM application, without code of ours: every change of a model restarts all of
 * them. `surges` says which models have room for a second replica while they are replaced.
 */
export function singleApplication(fleet: Fleet, surges: (model: Model) => boolean = mayHaveTwo): ServeApplication {
  return {
    name: fleet.name,
    route_prefix: fleet.gateway.routePrefix,
    import_path: IMPORT_PATH,
    runtime_env: { env_vars: { [OWNER_VARIABLE]: fleet.name } },
    args: { llm_configs: fleet.models.map((model) => model.llmConfig) },
    deployments: [...fleet.models.map((model) => modelOptions(model, surges(model))), ingressOptions(fleet)],
  };
}

function mayHaveTwo(model: Model): boolean {
  return model.strategy !== "recreate";
}

function modelOptions(model: Model, surge: boolean): JsonObject {
  const extra = surge ? { max_surge_percent: FULL_SURGE } : {};
  return { name: deploymentName(model.id), ...extra, ...model.lightOptions };
}

function ingressOptions(fleet: Fleet): JsonObject {
  return {
    name: INGRESS_DEPLOYMENT,
    max_surge_percent: FULL_SURGE,
    num_replicas: fleet.gateway.numReplicas,
    // Ray LLM's own autoscaler of the ingress would win over `num_replicas`.
    autoscaling_config: null,
    graceful_shutdown_timeout_s: fleet.gateway.drainTimeoutS,
  };
}
