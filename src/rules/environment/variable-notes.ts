/** A variable that does not belong into a model's `runtime_env`. */
interface VariableNote {
  readonly name: RegExp;
  readonly message: string;
  readonly help: string;
}

const ours = "Remove it.";
const onTheNodes = "Remove it here, and set it where the nodes start, before `ray start`.";

/** Ray or vLLM set these for each process: another value sends workers to the wrong GPU or cluster. */
export const breakingVariables: readonly VariableNote[] = [
  {
    name: /^RAY_ADDRESS$/u,
    message: "leads the model's processes to another cluster than the one they run on",
    help: "Remove it: the target says where to deploy.",
  },
  {
    name: /^(?:CUDA|HIP|ROCR|NVIDIA|ASCEND_RT|TPU)_VISIBLE_(?:DEVICES|CHIPS)$/u,
    message: "is set by Ray, which gives each worker its GPU: a value here puts all workers on the same one",
    help: "Remove it.",
  },
  {
    name: /^RAY_EXPERIMENTAL_NOSET_/u,
    message: "keeps Ray from giving each worker its GPU: all workers use the first one",
    help: ours,
  },
  {
    name: /^(?:VLLM_RAY_BUNDLE_INDICES|VLLM_DP_(?:RANK|RANK_LOCAL|SIZE|MASTER_IP|MASTER_PORT))$/u,
    message: "is set for each worker when it starts",
    help: ours,
  },
  {
    name: /^(?:RANK|LOCAL_RANK|WORLD_SIZE|MASTER_ADDR|MASTER_PORT)$/u,
    message: "is set by vLLM for each worker: with one value for all they wait for each other for ever",
    help: ours,
  },
  {
    name: /^(?:VLLM_HOST_IP|VLLM_PORT)$/u,
    message: "is the same for all workers and replicas here, and each needs its own",
    help: "Remove it: vLLM finds the address and a free port by itself.",
  },
];

/** Read by processes that the model's `runtime_env` does not reach (Ray 2.60 `serve/_private/constants.py`, raylet). */
export const unreachedVariables: readonly VariableNote[] = [
  {
    name: /^RAY_SERVE_(?:MAX_PER_REPLICA_RETRY_COUNT|STOP_FAILED_ROLLING_UPDATES|SLOW_STARTUP_WARNING_(?:PERIOD_)?S|ENABLE_HA_PROXY)$/u,
    message: "is read by Serve's controller, not by the model",
    help: onTheNodes,
  },
  {
    name: /^RAY_SERVE_LLM_(?:ROUTER_HTTP_TIMEOUT|ENABLE_DIRECT_STREAMING)$/u,
    message: "is read by the ingress, not by the model",
    help: onTheNodes,
  },
  {
    name: /^RAY_SERVE_LLM_DEFAULT_/u,
    message: "is read when the application is built, not by the model",
    help: "Remove it, and write the option directly under the model.",
  },
  {
    name: /^RAY_(?:worker_niceness|enable_worker_prestart|prestart_worker_first_driver|memory_usage_threshold|memory_monitor_refresh_ms|object_spilling_.*|health_check_.*)$/u,
    message: "is read by Ray's own processes on the nodes, not by the model",
    help: onTheNodes,
  },
  {
    name: /^RAY_(?:AUTH_MODE|USAGE_STATS_ENABLED|TMPDIR)$/u,
    message: "is read when Ray starts, not by the model",
    help: onTheNodes,
  },
  {
    name: /^TRANSFORMERS_CACHE$/u,
    message: "is no longer read by transformers",
    help: "Set HF_HOME instead.",
  },
  {
    name: /^HF_HUB_ENABLE_HF_TRANSFER$/u,
    message: "is no longer read by huggingface_hub",
    help: "Remove it: downloads are fast without it, or set HF_XET_HIGH_PERFORMANCE.",
  },
];
