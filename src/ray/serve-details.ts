import * as z from "zod/mini";
import { parseExactly } from "./exact-json.ts";
import type { JsonObject, JsonValue } from "../schema/json.ts";
import type { ServeApplication } from "./serve-application.ts";

/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
export interface ServeDetails {
  readonly controller_info?: JsonObject | undefined;
  readonly proxy_location?: string | null | undefined;
  readonly http_options?: JsonObject | null | undefined;
  readonly grpc_options?: JsonObject | null | undefined;
  readonly target_capacity?: number | null | undefined;
  readonly applications: Readonly<Record<string, ApplicationDetails>>;
}

export interface ApplicationDetails {
  readonly name: string;
  readonly route_prefix?: string | null | undefined;
  readonly status: string;
  readonly message: string;
  readonly last_deployed_time_s?: number | null | undefined;
  /** `declarative` for applications of the REST API, `imperative` for those of `serve.run`. */
  readonly source?: string | null | undefined;
  /** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
  readonly deployed_app_config?: ServeApplication | null | undefined;
  /** The same, as it must be sent to change nothing: only what Ray shows, digit for digit. Absent in hand-made states. */
  readonly verbatim?: JsonObject | undefined;
  readonly deployments: Readonly<Record<string, DeploymentDetails>>;
}

export interface DeploymentDetails {
  readonly name: string;
  readonly status: string;
  readonly status_trigger: string;
  readonly message: string;
  readonly target_num_replicas?: number | null | undefined;
  readonly replicas: readonly ReplicaDetails[];
  readonly recent_dead_replicas: readonly ReplicaDetails[];
}

export interface ReplicaDetails {
  readonly replica_id: string;
  readonly state: string;
  readonly actor_name?: string | null | undefined;
  /** These are missing until the actor process has imported its class. */
  readonly actor_id?: string | null | undefined;
  readonly worker_id?: string | null | undefined;
  readonly node_id?: string | null | undefined;
  readonly pid?: number | null | undefined;
  readonly start_time_s?: number | null | undefined;
}

/** Any JSON object, read as it is: what we do not use is carried along. */
const AnyObject: z.ZodMiniType<JsonObject> = z.record(z.string(), z.custom<JsonValue>());

const ReplicaSchema: z.ZodMiniType<ReplicaDetails> = z.looseObject({
  replica_id: z.string(),
  state: z.string(),
  actor_name: z.nullish(z.string()),
  actor_id: z.nullish(z.string()),
  worker_id: z.nullish(z.string()),
  node_id: z.nullish(z.string()),
  pid: z.nullish(z.number()),
  start_time_s: z.nullish(z.number()),
});

const DeploymentSchema: z.ZodMiniType<DeploymentDetails> = z.looseObject({
  name: z.string(),
  status: z.string(),
  status_trigger: z.prefault(z.string(), ""),
  message: z.prefault(z.string(), ""),
  target_num_replicas: z.nullish(z.number()),
  replicas: z.prefault(z.array(ReplicaSchema), []),
  recent_dead_replicas: z.prefault(z.array(ReplicaSchema), []),
});

const DeployedConfigSchema: z.ZodMiniType<ServeApplication> = z.looseObject({
  name: z.prefault(z.string(), "default"),
  route_prefix: z.prefault(z.nullable(z.string()), "/"),
  import_path: z.string(),
  runtime_env: z.exactOptional(AnyObject),
  args: z.exactOptional(AnyObject),
  deployments: z.exactOptional(z.array(AnyObject)),
});

const ApplicationSchema: z.ZodMiniType<ApplicationDetails> = z.looseObject({
  name: z.string(),
  route_prefix: z.nullish(z.string()),
  status: z.string(),
  message: z.prefault(z.string(), ""),
  last_deployed_time_s: z.nullish(z.number()),
  source: z.nullish(z.string()),
  deployed_app_config: z.nullish(DeployedConfigSchema),
  verbatim: z.optional(AnyObject),
  deployments: z.prefault(z.record(z.string(), DeploymentSchema), {}),
});

const ServeDetailsSchema: z.ZodMiniType<ServeDetails> = z.looseObject({
  controller_info: z.optional(AnyObject),
  proxy_location: z.nullish(z.string()),
  http_options: z.nullish(AnyObject),
  grpc_options: z.nullish(AnyObject),
  target_capacity: z.nullish(z.number()),
  applications: z.prefault(z.record(z.string(), ApplicationSchema), {}),
});

const EntriesSchema = z.object({
  applications: z.prefault(z.record(z.string(), z.object({ deployed_app_config: z.nullish(AnyObject) })), {}),
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
