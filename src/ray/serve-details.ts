import * as z from "zod/mini";
import { parseExactly } from "./exact-json.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { ServeApplication } from "./serve-application.ts";

/** Any JSON object, read as it is: what we do not use is carried along. */
const AnyObject: z.ZodMiniType<JsonObject> = z.record(z.string(), z.custom<JsonValue>());

const ReplicaSchema = z.looseObject({
  replica_id: z.string(),
  state: z.string(),
  actor_name: z.nullish(z.string()),
  /** These are missing until the actor process has imported its class. */
  actor_id: z.nullish(z.string()),
  worker_id: z.nullish(z.string()),
  node_id: z.nullish(z.string()),
  pid: z.nullish(z.number()),
  start_time_s: z.nullish(z.number()),
});

const DeploymentSchema = z.looseObject({
  name: z.string(),
  status: z.string(),
  status_trigger: z._default(z.string(), ""),
  message: z._default(z.string(), ""),
  target_num_replicas: z.nullish(z.number()),
  replicas: z._default(z.array(ReplicaSchema), []),
  recent_dead_replicas: z._default(z.array(ReplicaSchema), []),
});

/** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
const DeployedConfigSchema: z.ZodMiniType<ServeApplication> = z.looseObject({
  name: z._default(z.string(), "default"),
  route_prefix: z._default(z.nullable(z.string()), "/"),
  import_path: z.string(),
  runtime_env: z.exactOptional(AnyObject),
  args: z.exactOptional(AnyObject),
  deployments: z.exactOptional(z.array(AnyObject)),
});

const ApplicationSchema = z.looseObject({
  name: z.string(),
  route_prefix: z.nullish(z.string()),
  status: z.string(),
  message: z._default(z.string(), ""),
  last_deployed_time_s: z.nullish(z.number()),
  /** `declarative` for applications of the REST API, `imperative` for those of `serve.run`. */
  source: z.nullish(z.string()),
  deployed_app_config: z.nullish(DeployedConfigSchema),
  /** The same, as it must be sent to change nothing: only what Ray shows, digit for digit. Absent in hand-made states. */
  verbatim: z.optional(AnyObject),
  deployments: z._default(z.record(z.string(), DeploymentSchema), {}),
});

/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
export const ServeDetailsSchema = z.looseObject({
  controller_info: z.optional(AnyObject),
  proxy_location: z.nullish(z.string()),
  http_options: z.nullish(AnyObject),
  grpc_options: z.nullish(AnyObject),
  target_capacity: z.nullish(z.number()),
  applications: z._default(z.record(z.string(), ApplicationSchema), {}),
});

const EntriesSchema = z.object({
  applications: z._default(z.record(z.string(), z.object({ deployed_app_config: z.nullish(AnyObject) })), {}),
});

/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
export function parseServeDetails(text: string): ServeDetails {
  const details = ServeDetailsSchema.parse(JSON.parse(text));
  const { applications } = EntriesSchema.parse(parseExactly(text));
  const withEntries = Object.entries(details.applications).map(([name, application]) => {
    const verbatim = applications[name]?.deployed_app_config;
    return [name, verbatim === undefined || verbatim === null ? application : { ...application, verbatim }] as const;
  });
  return { ...details, applications: Object.fromEntries(withEntries) };
}

export type ServeDetails = z.output<typeof ServeDetailsSchema>;
export type ApplicationDetails = z.output<typeof ApplicationSchema>;
export type DeploymentDetails = z.output<typeof DeploymentSchema>;
export type ReplicaDetails = z.output<typeof ReplicaSchema>;
