import { ownEntry } from "../diagnostics/own-entry.ts";
import { parseExactly } from "./exact-json.ts";
import type { JsonObject } from "../schema/json.ts";
import {
  anyObject,
  listOf,
  mapOf,
  nullable,
  nullish,
  number,
  objectOf,
  or,
  read,
  type Reader,
  text,
} from "../schema/readers.ts";
import type { ServeApplication } from "./serve-application.ts";

/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
export interface ServeDetails {
  readonly controller_info?: JsonObject | null | undefined;
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

const replica: Reader<ReplicaDetails> = objectOf({
  replica_id: text,
  state: text,
  actor_name: nullish(text),
  actor_id: nullish(text),
  worker_id: nullish(text),
  node_id: nullish(text),
  pid: nullish(number),
  start_time_s: nullish(number),
});

const deployment: Reader<DeploymentDetails> = objectOf({
  name: text,
  status: text,
  status_trigger: or(text, ""),
  message: or(text, ""),
  target_num_replicas: nullish(number),
  replicas: or(listOf(replica), []),
  recent_dead_replicas: or(listOf(replica), []),
});

/** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
const deployedConfig: Reader<ServeApplication> = objectOf(
  { name: or(text, "default"), route_prefix: or(nullable(text), "/"), import_path: text },
  { runtime_env: anyObject, args: anyObject, deployments: listOf(anyObject) },
);

const application: Reader<ApplicationDetails> = objectOf({
  name: text,
  route_prefix: nullish(text),
  status: text,
  message: or(text, ""),
  last_deployed_time_s: nullish(number),
  source: nullish(text),
  deployed_app_config: nullish(deployedConfig),
  deployments: or(mapOf(deployment), {}),
});

const serveDetails: Reader<ServeDetails> = objectOf({
  controller_info: nullish(anyObject),
  proxy_location: nullish(text),
  http_options: nullish(anyObject),
  grpc_options: nullish(anyObject),
  target_capacity: nullish(number),
  applications: or(mapOf(application), {}),
});

const entriesOnly = objectOf({
  applications: or(mapOf(objectOf({ deployed_app_config: nullish(anyObject) })), {}),
});

/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
export function parseServeDetails(answer: string): ServeDetails {
  const details = read(serveDetails, JSON.parse(answer));
  let entries: ReturnType<typeof entriesOnly>["applications"] | undefined;
  const withEntries = Object.entries(details.applications).map(([name, one]) => {
    // Only for what is sent back: most that look at the applications send nothing.
    const verbatim = (): JsonObject | undefined => {
      entries ??= read(entriesOnly, parseExactly(answer)).applications;
      return ownEntry(entries, name)?.deployed_app_config ?? undefined;
    };
    return [name, Object.defineProperty({ ...one }, "verbatim", { get: verbatim, enumerable: true })] as const;
  });
  return { ...details, applications: Object.fromEntries(withEntries) };
}
