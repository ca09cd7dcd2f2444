import type * as z from "zod/mini";
import type { JsonObject } from "../schema/json.ts";
import { Unreadable } from "../schema/readers.ts";
import { APPLICATIONS_PATH } from "./applications-request.ts";
import type { Clock } from "./clock.ts";
import type { HttpTransport } from "./http-transport.ts";
import { RayError } from "./ray-error.ts";
import { type RayRequest, requestRay } from "./request.ts";
import type { ServeDeployConfig } from "./serve-application.ts";
import { parseServeDetails, type ServeDetails } from "./serve-details.ts";
import type { PlacementGroup, RayActor, RayNode } from "./state-api.ts";

export interface RayVersion {
  readonly ray_version: string;
  readonly session_name?: string | undefined;
}

export interface RayJob {
  readonly submission_id: string;
  readonly status: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Ray's REST API as far as a deploy needs it; every answer is parsed. All methods reject with a `RayError`. */
export interface RayClient {
  readonly address: string;
  version(): Promise<RayVersion>;
  serveDetails(): Promise<ServeDetails>;
  /** 200 means accepted and nothing more. Never repeated by itself. */
  putApplications(config: ServeDeployConfig): Promise<void>;
  placementGroups(): Promise<readonly PlacementGroup[]>;
  actors(): Promise<readonly RayActor[]>;
  nodes(): Promise<readonly RayNode[]>;
  /** Log file names by kind (`worker_err`, ...). */
  listLogs(nodeId: string, glob: string): Promise<Readonly<Record<string, readonly string[]>>>;
  /** The last `lines` lines of a log file on a node. */
  readLog(nodeId: string, filename: string, lines: number): Promise<string>;
  submitJob(job: JsonObject): Promise<void>;
  /** Jobs that were submitted over REST. */
  jobs(): Promise<readonly RayJob[]>;
  stopJob(id: string): Promise<void>;
  deleteJob(id: string): Promise<void>;
  hasPackage(name: string): Promise<boolean>;
  uploadPackage(name: string, bytes: Uint8Array): Promise<void>;
}

export interface RayClientOptions {
  /** `http://127.0.0.1:8265`, without a trailing slash. */
  readonly address: string;
  readonly token?: string;
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** Seconds that one request may take. Starting Serve makes the first PUT the slowest. */
  readonly timeoutS?: number;
}

type StateApi = typeof import("./state-api.ts");

/** Loaded when it is asked: `status` needs none of it, and has to start fast. */
function stateApi(): Promise<StateApi> {
  return import("./state-api.ts");
}

const PACKAGE_PATH = "/api/packages/gcs/";

export function createRayClient(options: RayClientOptions): RayClient {
  const request = (asked: RayRequest): Promise<string> => requestRay(options, asked);
  const read = async <T>(path: string, doing: string, schemaOf: (api: StateApi) => z.ZodMiniType<T>): Promise<T> => {
    const api = await stateApi();
    const answer = await request({ method: "GET", path, doing, repeatable: true });
    return understood(doing, () => api.parseAnswer(answer, schemaOf(api)));
  };
  const rows = <T>(kind: string, ended: string, rowOf: (api: StateApi) => z.ZodMiniType<T>): Promise<T[]> =>
    read(rowsPath(kind, ended), `listing ${kind.replace("_", " ")}`, (api) => api.stateRows(rowOf(api)));
  return {
    address: options.address,
    version: () => read("/api/version", "asking for Ray's version", (api) => api.VersionSchema),
    async serveDetails() {
      const doing = "reading the live applications";
      const text = await request({ method: "GET", path: APPLICATIONS_PATH, doing, repeatable: true });
      return understood(doing, () => parseServeDetails(text));
    },
    async putApplications(config) {
      const doing = "sending the wanted applications";
      await request({ method: "PUT", path: APPLICATIONS_PATH, doing, json: config });
    },
    placementGroups: () => rows("placement_groups", "REMOVED", (api) => api.PlacementGroupSchema),
    actors: () => rows("actors", "DEAD", (api) => api.ActorSchema),
    nodes: () => rows("nodes", "DEAD", (api) => api.NodeSchema),
    listLogs(nodeId, glob) {
      const query = new URLSearchParams({ node_id: nodeId, glob });
      return read(`/api/v0/logs?${query.toString()}`, "listing log files", (api) => api.LogListSchema);
    },
    readLog(nodeId, filename, lines) {
      const query = new URLSearchParams({ node_id: nodeId, filename, lines: String(lines) });
      return request({
        method: "GET",
        path: `/api/v0/logs/file?${query.toString()}`,
        doing: "reading a log",
        repeatable: true,
      });
    },
    async submitJob(job) {
      await request({ method: "POST", path: "/api/jobs/", doing: "submitting a job", json: job });
    },
    async jobs() {
      const found = await read("/api/jobs/", "listing jobs", (api) => api.JobListSchema);
      return found.flatMap(({ submission_id: id, status, metadata }) =>
        typeof id === "string" ? [{ submission_id: id, status, metadata: metadata ?? {} }] : [],
      );
    },
    async stopJob(id) {
      await request({ method: "POST", path: `${jobPath(id)}/stop`, doing: "stopping a job" });
    },
    async deleteJob(id) {
      await request({ method: "DELETE", path: jobPath(id), doing: "deleting a job" });
    },
    async hasPackage(name) {
      const path = PACKAGE_PATH + encodeURIComponent(name);
      const asked = request({ method: "GET", path, doing: "looking for a package", repeatable: true });
      return (await orUndefined(asked)) !== undefined;
    },
    async uploadPackage(name, bytes) {
      const path = PACKAGE_PATH + encodeURIComponent(name);
      await request({ method: "PUT", path, doing: "uploading a package", bytes, repeatable: true });
    },
  };
}

/** Without what has ended: Ray lists at most 10,000 rows, and keeps far more dead actors on a cluster that lives long. */
function rowsPath(kind: string, ended: string): string {
  const query = new URLSearchParams({ detail: "1", limit: "10000" });
  query.append("filter_keys", "state");
  query.append("filter_predicates", "!=");
  query.append("filter_values", ended);
  return `/api/v0/${kind}?${query.toString()}`;
}

function jobPath(id: string): string {
  return `/api/jobs/${encodeURIComponent(id)}`;
}

/** Not there is an answer, not a failure. */
async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RayError && error.kind === "not_found") return undefined;
    throw error;
  }
}

function understood<T>(doing: string, parsing: () => T): T {
  try {
    return parsing();
  } catch (cause) {
    const where = cause instanceof Unreadable ? `not understood at ${cause.where}` : "not JSON";
    throw new RayError("unreadable", `Ray's answer is ${where} (${doing})`, { cause });
  }
}
