import type { CodeEntry } from "../code-entry.ts";

/** RF3xx: rules over several keys; RF4xx: capacity. */
export const ruleCodes = {
  RF301: {
    severity: "error",
    title: "num_replicas with autoscaling_config",
    explanation:
      "Ray refuses num_replicas together with autoscaling_config, also when one comes from defaults and the other from a model or target. Keep one of them; null takes a key of a lower layer away.",
  },
  RF302: {
    severity: "error",
    title: "Name used twice",
    explanation: "Ids and aliases share one name space: each name that clients send as model belongs to one model.",
  },
  RF303: {
    severity: "error",
    title: "Route prefix ends in /v1",
    explanation: "Ray adds /v1 to the prefix by itself. With the prefix /v1 the models are listed at /v1/v1/models.",
  },
  RF304: {
    severity: "error",
    title: "Key under engine_kwargs",
    explanation: "The key belongs to the model, not to vLLM, and is written directly under the model.",
  },
  RF305: {
    severity: "error",
    title: "Engine argument that Ray owns",
    explanation:
      "Ray Serve LLM sets this argument of vLLM itself, refuses it, or does not run the part of vLLM that it is for.",
  },
  RF306: {
    severity: "error",
    title: "Autoscaling bounds out of order",
    explanation:
      "Ray asks for min_replicas <= initial_replicas <= max_replicas, and takes 1 for min_replicas and max_replicas when they are not given.",
  },
  RF307: {
    severity: "warn",
    title: "Autoscaling without a target",
    explanation:
      "Without target_ongoing_requests Serve aims at 2 requests for each replica, far below what an LLM works on at a time, and starts replicas that are not needed.",
  },
  RF308: {
    severity: "error",
    title: "Accelerator settings disagree",
    explanation:
      "The model asks for an accelerator of one kind and runs on another: accelerator_type or gpu_fraction with a CPU model, say. Ray refuses it when it builds the application.",
  },
  RF309: {
    severity: "error",
    title: "gpu_fraction with placement_group_config",
    explanation: "gpu_fraction makes the bundles itself. Give one of the two.",
  },
  RF310: {
    severity: "error",
    title: "Unclear placement",
    explanation:
      "placement_group_config says what to reserve in one way: bundles for a full list, or bundle_per_worker, which is repeated for each worker.",
  },
  RF311: {
    severity: "error",
    title: "Override of an unknown model",
    explanation: "The overrides of a target change models that the config has. This id is not under models.",
  },
  RF312: {
    severity: "warn",
    title: "revision without a Hub model",
    explanation: "Only repositories of the Hugging Face Hub have revisions; on a path or bucket it has no effect.",
  },
  RF313: {
    severity: "error",
    title: "Several package managers",
    explanation: "Ray's runtime_env takes one of conda, pip and uv.",
  },
  RF314: {
    severity: "error",
    title: "disable_log_stats with log_engine_metrics",
    explanation:
      "Ray refuses disable_log_stats while log_engine_metrics is on, as it is unless the model says `log_engine_metrics: false`.",
  },
  RF315: {
    severity: "error",
    title: "No model_source",
    explanation: "After merging the overrides of the target the model has no source for its weights.",
  },
  RF316: {
    severity: "error",
    title: "Path not on the cluster",
    explanation:
      "A model_source that starts with ./ or ../ is relative to the config file, which is on this machine and not on the nodes of a cluster.",
  },
  RF317: {
    severity: "error",
    title: "Path out of the repository",
    explanation:
      "A relative model_source leads out of the repository, to whatever a machine happens to have there. A path on the nodes is written in full.",
  },
  RF318: {
    severity: "error",
    title: "Reserved variable",
    explanation: "Environment variables that start with RAYFLEET_ mark what belongs to a fleet. Use another name.",
  },
  RF319: {
    severity: "error",
    title: "Ids that Ray cannot tell apart",
    explanation:
      "In layout single_app Ray names deployments after model ids with / and . replaced, and two ids of this fleet become the same.",
  },
  RF320: {
    severity: "error",
    title: "Target not known",
    explanation: "The target that was asked for is not in the config, or the config has several and none was chosen.",
  },
  RF321: {
    severity: "error",
    title: "Option that Ray Serve LLM refuses",
    explanation: "Ray Serve takes the option in general, and refuses it for language models at every start.",
  },
  RF322: {
    severity: "error",
    title: "Smoke test for another task",
    explanation: "The smoke test asks for something that a model with this task does not answer.",
  },
  RF401: {
    severity: "error",
    title: "Accelerator not on the target",
    explanation:
      "No declared node has the accelerator that the model asks for. Ray would accept it and wait for ever for such a node.",
  },
  RF402: {
    severity: "error",
    title: "More GPUs than there are",
    explanation:
      "One replica, or all replicas of the model, need more GPUs (tensor times pipeline parallel size, times replicas) than the declared nodes have. Ray would wait for ever.",
  },
  RF403: {
    severity: "error",
    title: "More CPUs than there are",
    explanation:
      "Each replica takes 1 CPU for its own process (ray_actor_options.num_cpus) beside those of its bundles, and each gateway replica 1. The declared nodes have fewer.",
  },
  RF404: {
    severity: "error",
    title: "More memory than the share",
    explanation:
      "gpu_memory_utilization is a share of the whole GPU. Above the model's own share it takes memory from its neighbours, or fails to start.",
  },
  RF406: {
    severity: "warn",
    title: "max_replicas out of reach",
    explanation: "The declared nodes do not have the GPUs for max_replicas: the last replicas would wait for ever.",
  },
  RF407: {
    severity: "error",
    title: "Shared GPU without the worker's share",
    explanation:
      "With bundles of less than one GPU vLLM still asks for a whole GPU for each worker, and waits for ever, unless VLLM_RAY_PER_WORKER_GPUS says otherwise. gpu_fraction sets all that is needed.",
  },
  RF412: {
    severity: "error",
    title: "No room for all models",
    explanation:
      "Each model has room by itself, but all together need more GPUs than the declared nodes have, so some would wait for ever.",
  },
} as const satisfies Record<string, CodeEntry>;
