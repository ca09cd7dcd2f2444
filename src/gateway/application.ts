import { OWNER_VARIABLE, type ServeApplication } from "../ray/serve-application.ts";
import type { Fleet } from "../resolve/fleet.ts";
import type { GatewayUserConfig } from "./user-config.ts";

/** Name of the gateway's deployment, set in `python/rayfleet_gateway.py`. */
export const GATEWAY_DEPLOYMENT = "Gateway";
const IMPORT_PATH = "rayfleet_gateway:build_gateway";

/** A model's application has two `--` in its name, so no model can take the gateway's. */
export function gatewayApplicationName(fleet: string): string {
  return `${fleet}--gateway`;
}

export interface GatewayApplicationOptions {
  readonly fleet: Pick<Fleet, "name" | "gateway">;
  /** Where the cluster finds the gateway's module: `gcs://...` or `local://...`. */
  readonly packageUri: string;
  readonly userConfig: GatewayUserConfig;
}

/**
 * The fleet's gateway as a Serve application. A new version of its code starts beside the old one (surge), and streams
 * that run through a replica which is replaced may finish.
 */
export function gatewayApplication({ fleet, packageUri, userConfig }: GatewayApplicationOptions): ServeApplication {
  const { routePrefix, numReplicas, drainTimeoutS } = fleet.gateway;
  return {
    name: gatewayApplicationName(fleet.name),
    route_prefix: routePrefix,
    import_path: IMPORT_PATH,
    runtime_env: { env_vars: { [OWNER_VARIABLE]: fleet.name }, py_modules: [packageUri] },
    args: {},
    deployments: [
      {
        name: GATEWAY_DEPLOYMENT,
        num_replicas: numReplicas,
        max_surge_percent: 100,
        graceful_shutdown_timeout_s: drainTimeoutS,
        user_config: toJson(userConfig),
      },
    ],
  };
}

/** An interface is not a JSON type to the compiler although its values are. */
function toJson(userConfig: GatewayUserConfig): ReturnType<typeof JSON.parse> {
  return JSON.parse(JSON.stringify(userConfig));
}
