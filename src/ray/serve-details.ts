import { z } from "zod";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { ServeApplication } from "./serve-application.ts";

/** Any JSON object, read as it is: what we do not use is carried along. */
const AnyObject: z.ZodType<JsonObject> = z.record(z.string(), z.custom<JsonValue>());

const ReplicaSchema = z.looseObject({
  replica_id: z.string(),
  state: z.string(),
  actor_name: z.string().nullish(),
  /** These are missing until the actor process has imported its class. */
  actor_id: z.string().nullish(),
  worker_id: z.string().nullish(),
  node_id: z.string().nullish(),
  pid: z.number().nullish(),
  start_time_s: z.number().nullish(),
});

const DeploymentSchema = z.looseObject({
  name: z.string(),
  status: z.string(),
  status_trigger: z.string().default(""),
  message: z.string().default(""),
  target_num_replicas: z.number().nullish(),
  replicas: z.array(ReplicaSchema).default([]),
  recent_dead_replicas: z.array(ReplicaSchema).default([]),
});

const DeployedConfigSchema: z.ZodType<ServeApplication> = z.looseObject({
  name: z.string(),
  route_prefix: z.string().nullable().default(null),
  import_path: z.string(),
  runtime_env: z.exactOptional(AnyObject),
  args: z.exactOptional(AnyObject),
  deployments: z.exactOptional(z.array(AnyObject)),
});

const ApplicationSchema = z.looseObject({
  name: z.string(),
  route_prefix: z.string().nullish(),
  status: z.string(),
  message: z.string().default(""),
  last_deployed_time_s: z.number().nullish(),
  /** `declarative` for applications of the REST API, `imperative` for those of `serve.run`. */
  source: z.string().nullish(),
  deployed_app_config: DeployedConfigSchema.nullish(),
  deployments: z.record(z.string(), DeploymentSchema).default({}),
});

/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
export const ServeDetailsSchema = z.looseObject({
  controller_info: AnyObject.optional(),
  proxy_location: z.string().nullish(),
  http_options: AnyObject.nullish(),
  grpc_options: AnyObject.nullish(),
  target_capacity: z.number().nullish(),
  applications: z.record(z.string(), ApplicationSchema).default({}),
});

export type ServeDetails = z.output<typeof ServeDetailsSchema>;
export type ApplicationDetails = z.output<typeof ApplicationSchema>;
export type DeploymentDetails = z.output<typeof DeploymentSchema>;
export type ReplicaDetails = z.output<typeof ReplicaSchema>;
