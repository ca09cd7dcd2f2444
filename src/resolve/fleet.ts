import type { JsonObject } from "../schema/json.ts";
import type { SmokeTest } from "../schema/smoke-test.ts";

/** One config file resolved for one target: plain, frozen data that everything after `resolve` works on. */
export interface Fleet {
  readonly name: string;
  readonly layout: "gateway" | "single_app";
  readonly serving: { readonly ray: string };
  readonly gateway: Gateway;
  /** Sorted by id, by code unit. */
  readonly models: readonly Model[];
  /** Absent when the file names no target, or none was asked for. */
  readonly target?: Target;
}

export interface Gateway {
  readonly routePrefix: string;
  readonly numReplicas: number;
  /** Seconds that running streams have to finish when a gateway replica is replaced. */
  readonly drainTimeoutS: number;
}

export type Strategy = "auto" | "blue_green" | "recreate";
export type Task = "generate" | "embed" | "score" | "transcribe";

export interface Model {
  /** What clients send as `model`. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly strategy: Strategy;
  readonly task: Task;
  readonly compile: "auto" | "off";
  readonly startupTimeoutS: number;
  readonly drainTimeoutS: number;
  readonly smokeTests: readonly SmokeTest[];
  /** Ray's `LLMConfig` as JSON. Heavy deployment options are in its `deployment_config`. */
  readonly llmConfig: JsonObject;
  /** `model_source` as written, when it is a path relative to the file: the same on every machine. */
  readonly relativeSource?: string;
  /** Deployment options that Ray applies without a restart (reference: ray-serve-llm.md §2.1). */
  readonly lightOptions: JsonObject;
  /** The model's `runtime_env` as written, also set for the whole application. */
  readonly runtimeEnv: JsonObject;
  /** Share of one GPU per worker, when `gpu_fraction` was given. */
  readonly gpuFraction?: number;
  /** What Ray reserves for one replica: the first bundle holds the replica actor's own CPU too. */
  readonly bundles: readonly Resources[];
  /** Replicas that Ray starts at once (`num_replicas`, or the autoscaler's initial or minimum). */
  readonly initialReplicas: number;
  readonly maxReplicas: number;
}

/** Ray resource names and amounts, such as `{CPU: 2, GPU: 1}`. */
export type Resources = Readonly<Record<string, number>>;

/** Nodes of one kind, as declared under `nodes:`. */
export interface NodeGroup {
  readonly count: number;
  readonly acceleratorType?: string;
  readonly gpu?: string;
  readonly gpuMemoryGib?: number;
  readonly gpus: number;
  readonly cpus?: number;
}

export interface HttpAddress {
  readonly host: string;
  readonly port: number;
}

/** What all kinds of targets have. */
export interface TargetBase {
  readonly name: string;
  readonly nodes: readonly NodeGroup[];
  /** Kinds of nodes that an autoscaler may add: with any, "infeasible now" is not "never". */
  readonly autoscalingNodes: readonly NodeGroup[];
  /** Where clients reach the endpoint, without the route prefix and without a trailing slash. */
  readonly url: string;
  /** Request headers for `url`, each the name of an environment variable. */
  readonly urlHeadersEnv: Readonly<Record<string, string>>;
}

/** Ray on this machine, started by rayfleet. */
export interface LocalTarget extends TargetBase {
  readonly kind: "local";
  /** Where Serve listens. */
  readonly http: HttpAddress;
  readonly dashboardPort: number;
  /** `cpu` when every model asks for `accelerator_config: {kind: cpu}`: another serving environment. */
  readonly environment: "gpu" | "cpu";
}

/** A Ray cluster reached over its REST API. */
export interface ClusterTarget extends TargetBase {
  readonly kind: "cluster";
  /** Where Serve is to listen when it is not running yet; without it, as Ray does. */
  readonly http?: HttpAddress;
  readonly address: string;
  readonly tokenEnv?: string;
}

export type Target = LocalTarget | ClusterTarget;
