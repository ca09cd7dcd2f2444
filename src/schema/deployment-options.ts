import * as z from "zod";
import { acceleratorType } from "./accelerator.ts";
import type { AcceleratorType } from "./accelerator-types.ts";
import { autoscalingConfig, type AutoscalingConfig } from "./autoscaling.ts";
import { jsonObject } from "./any-json.ts";
import type { JsonObject } from "./json.ts";
import { optional, required, unsettable } from "./key.ts";

/** Ray Serve's deployment options, under their own names (Ray 2.60 `serve/schema.py:DeploymentSchema`). */
export interface DeploymentOptions {
  readonly num_replicas?: number | null;
  readonly autoscaling_config?: AutoscalingConfig | null;
  readonly max_ongoing_requests?: number | null;
  readonly max_queued_requests?: number | null;
  readonly backpressure_config?: BackpressureConfig | null;
  readonly user_config?: JsonObject | null;
  readonly graceful_shutdown_wait_loop_s?: number | null;
  readonly health_check_period_s?: number | null;
  readonly health_check_timeout_s?: number | null;
  readonly logging_config?: LoggingConfig | null;
  readonly rolling_update_percentage?: number | null;
  readonly max_surge_percent?: number | null;
  readonly ray_actor_options?: RayActorOptions | null;
  readonly placement_group_bundle_label_selector?: readonly LabelSelector[] | null;
  readonly max_replicas_per_node?: number | null;
  readonly gang_scheduling_config?: GangSchedulingConfig | null;
  readonly request_router_config?: RequestRouterConfig | null;
  readonly deployment_actors?: readonly DeploymentActor[] | null;
}

export interface BackpressureConfig {
  readonly status_code?: 503 | 429 | null;
  readonly retry_after_s?: number | null;
}

export interface LoggingConfig {
  readonly encoding?: "TEXT" | "JSON" | null;
  readonly log_level?: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL" | null;
  readonly logs_dir?: string | null;
  readonly enable_access_log?: boolean | null;
  readonly additional_log_standard_attrs?: readonly string[] | null;
}

export interface LabelSelector {
  readonly [label: string]: string;
}

export interface RayActorOptions {
  readonly num_cpus?: number | null;
  readonly num_gpus?: number | null;
  readonly memory?: number | null;
  readonly resources?: { readonly [resource: string]: number } | null;
  readonly accelerator_type?: AcceleratorType | null;
  readonly label_selector?: LabelSelector | null;
  readonly fallback_strategy?: readonly JsonObject[] | null;
}

export interface GangSchedulingConfig {
  readonly gang_size: number;
  readonly gang_placement_strategy?: "PACK" | "SPREAD" | null;
  readonly runtime_failure_policy?: "RESTART_GANG" | null;
}

export interface RequestRouterConfig {
  readonly request_router_class?: string | null;
  readonly request_router_kwargs?: JsonObject | null;
  readonly request_routing_stats_period_s?: number | null;
  readonly request_routing_stats_timeout_s?: number | null;
  readonly initial_backoff_s?: number | null;
  readonly backoff_multiplier?: number | null;
  readonly max_backoff_s?: number | null;
}

export interface DeploymentActor {
  readonly name: string;
  readonly actor_class: string;
  readonly init_kwargs?: JsonObject;
  readonly actor_options?: JsonObject;
}

const nonEmpty = z.string().min(1);
const positive = z.number().gt(0);
const atLeastZero = z.number().min(0);
const labelSelector = z.record(nonEmpty, z.string()).meta({ id: "LabelSelector" });

const backpressureConfig = z
  .strictObject({
    status_code: unsettable(z.literal([503, 429]), "Status of a refused request.", {
      default: 503,
    }),
    retry_after_s: unsettable(atLeastZero, "Sent as `Retry-After`."),
  })
  .meta({ id: "BackpressureConfig" });

const loggingConfig = z
  .strictObject({
    encoding: unsettable(z.enum(["TEXT", "JSON"]), "Form of the log lines.", { default: "TEXT" }),
    log_level: unsettable(z.enum(["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]), "Lowest level that is logged.", {
      default: "INFO",
    }),
    logs_dir: unsettable(nonEmpty, "Folder for the logs, on the nodes."),
    enable_access_log: unsettable(z.boolean(), "Log each request.", { default: true }),
    additional_log_standard_attrs: unsettable(
      z.array(nonEmpty),
      "Attributes of Python's log records to add to each line.",
    ),
  })
  .meta({ id: "LoggingConfig" });

const rayActorOptions = z
  .strictObject({
    num_cpus: unsettable(atLeastZero, "CPUs of the replica's own process, beside those of its workers.", {
      default: 1,
    }),
    num_gpus: unsettable(atLeastZero, "GPUs of the replica's own process. The workers have the GPUs: leave it out."),
    memory: unsettable(atLeastZero, "Bytes of memory that Ray reserves."),
    resources: unsettable(z.record(nonEmpty, atLeastZero), "Custom resources that Ray reserves."),
    accelerator_type: unsettable(acceleratorType, "Accelerator that the replica's own process asks for."),
    label_selector: unsettable(labelSelector, "Labels that the node must have."),
    fallback_strategy: unsettable(z.array(jsonObject), "What to try when no node has the labels."),
  })
  .meta({ id: "RayActorOptions" });

const gangSchedulingConfig = z
  .strictObject({
    gang_size: required(z.int().min(1), "Replicas that are placed together."),
    gang_placement_strategy: unsettable(z.enum(["PACK", "SPREAD"]), "How a gang is spread over nodes.", {
      default: "PACK",
    }),
    runtime_failure_policy: unsettable(z.enum(["RESTART_GANG"]), "What is restarted when one replica fails.", {
      default: "RESTART_GANG",
    }),
  })
  .meta({ id: "GangSchedulingConfig" });

const requestRouterConfig = z
  .strictObject({
    request_router_class: unsettable(nonEmpty, "Import path of the router's class.", {
      examples: ["ray.serve.llm.request_router.PrefixCacheAffinityRouter"],
    }),
    request_router_kwargs: unsettable(jsonObject, "Arguments of the router's class."),
    request_routing_stats_period_s: unsettable(
      positive,
      "Seconds between two readings of a replica's routing statistics.",
      { default: 10 },
    ),
    request_routing_stats_timeout_s: unsettable(positive, "Seconds that a reading may take.", { default: 30 }),
    initial_backoff_s: unsettable(positive, "Seconds before routing is tried again.", { default: 0.025 }),
    backoff_multiplier: unsettable(positive, "Growth of that time with each try.", { default: 2 }),
    max_backoff_s: unsettable(positive, "Most seconds between two tries.", { default: 0.5 }),
  })
  .meta({ id: "RequestRouterConfig" });

const deploymentActor = z
  .strictObject({
    name: required(nonEmpty, "Name of the actor, unique for the model."),
    actor_class: required(nonEmpty, "Import path of the actor's class."),
    init_kwargs: optional(jsonObject, "Arguments of the actor's class."),
    actor_options: optional(jsonObject, "Ray options of the actor."),
  })
  .meta({ id: "DeploymentActor" });

export const deploymentOptions = {
  num_replicas: unsettable(z.int().min(1), "Replicas of the model. Not together with `autoscaling_config`.", {
    default: 1,
  }),
  autoscaling_config: unsettable(autoscalingConfig, "Replicas follow the load. Not together with `num_replicas`.", {
    examples: [{ min_replicas: 1, max_replicas: 3, target_ongoing_requests: 32 }],
  }),
  max_ongoing_requests: unsettable(
    z.int().min(1),
    "Most requests that a replica works on at a time; the others wait.",
    { examples: [64] },
  ),
  max_queued_requests: unsettable(z.int().min(-1), "Most requests that wait at each caller; -1 is no limit.", {
    default: -1,
  }),
  backpressure_config: unsettable(backpressureConfig, "The answer to a request that `max_queued_requests` refuses."),
  user_config: unsettable(jsonObject, "Given to the deployment's `reconfigure`; changing it restarts nothing."),
  graceful_shutdown_wait_loop_s: unsettable(
    atLeastZero,
    "Seconds between two looks whether a replica that ends has finished its requests.",
    { default: 2 },
  ),
  health_check_period_s: unsettable(positive, "Seconds between two health checks.", { default: 10 }),
  health_check_timeout_s: unsettable(positive, "Seconds that a health check may take.", { default: 10 }),
  logging_config: unsettable(loggingConfig, "Serve's own log of the model."),
  rolling_update_percentage: unsettable(z.number().gt(0).max(1), "Share of replicas that Ray replaces at a time.", {
    default: 0.2,
  }),
  max_surge_percent: unsettable(
    z.int().min(0).max(100),
    "Extra replicas that Ray may start while it replaces, in percent.",
    { default: 0 },
  ),
  ray_actor_options: unsettable(rayActorOptions, "Resources of the replica's own process."),
  placement_group_bundle_label_selector: unsettable(
    z.array(labelSelector),
    "Labels that the node of each bundle must have.",
  ),
  max_replicas_per_node: unsettable(z.int().min(1).max(100), "Most replicas on one node."),
  gang_scheduling_config: unsettable(gangSchedulingConfig, "Replicas that are placed and restarted together."),
  request_router_config: unsettable(
    requestRouterConfig,
    "How requests are spread over replicas. Changing it restarts the model.",
  ),
  deployment_actors: unsettable(z.array(deploymentActor), "Actors that all replicas share."),
};
