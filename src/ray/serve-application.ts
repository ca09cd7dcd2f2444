import type { JsonObject } from "../schema/json.ts";

/** An application in the body of `PUT /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeApplicationSchema`). */
export interface ServeApplication {
  readonly name: string;
  readonly route_prefix: string | null;
  readonly import_path: string;
  readonly runtime_env?: JsonObject;
  readonly args?: JsonObject;
  readonly deployments?: readonly JsonObject[];
  /** Keys of other people's applications that we carry along verbatim. */
  readonly [key: string]: unknown;
}

/** The body of `PUT /api/serve/applications/`: the whole wanted state of the cluster's declarative applications. */
export interface ServeDeployConfig {
  readonly applications: readonly (ServeApplication | JsonObject)[];
  readonly [key: string]: unknown;
}

/** Environment variable in an application's `runtime_env` that says which fleet it belongs to. */
export const OWNER_VARIABLE = "RAYFLEET_OWNER";

/** One model's application as it goes to Ray. */
export interface ModelApplication {
  readonly modelId: string;
  /** `<fleet>--<slug>--<digest>`; the same content has the same name. */
  readonly name: string;
  /** Covers all that restarts the engine; our own package is not part of it. */
  readonly digest: string;
  /** Serve's name of the deployment, `LLMServer:<id>` with `/` and `.` replaced as Ray does. */
  readonly deployment: string;
  readonly entry: ServeApplication;
}
