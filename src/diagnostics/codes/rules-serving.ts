import type { CodeEntry } from "../code-entry.ts";

/** RF349 to RF389: sources, scaling, placement, environment, names and smoke tests. */
export const servingRuleCodes = {
  RF349: error(
    "Not a model source",
    "A model_source is a Hugging Face Hub id (`organisation/name`), a path that starts with `./`, `../` or `/`, or an s3://, gs://, abfss:// or azure:// address. This is none of them.",
  ),
  RF350: warn(
    "Target above the limit",
    "The autoscaler adds replicas when each has more than target_ongoing_requests at work, and none ever has more than max_ongoing_requests.",
  ),
  RF351: warn(
    "Batch above the limit",
    "max_ongoing_requests is how many requests Ray Serve gives a replica, max_num_seqs how many the engine works on at a time. Memory is reserved for sequences that never come.",
  ),
  RF352: warn(
    "Delay to zero without zero",
    "downscale_to_zero_delay_s is about the last replica, which only goes with `min_replicas: 0`.",
  ),
  RF353: warn(
    "Autoscaling without a range",
    "Ray takes 1 for max_replicas when it is not given, so the autoscaler has one replica and nothing to choose.",
  ),
  RF354: warn(
    "Metrics window too short",
    "The autoscaler averages metrics over look_back_period_s. With a longer metrics_interval_s most windows hold none.",
  ),
  RF355: warn(
    "Health checks too strict or too rare",
    "A check that may take less than a second ends busy replicas; checks that are minutes apart notice a dead engine late. Ray's defaults are 10 seconds for both.",
  ),
  RF356: warn(
    "Shutdown loop too slow",
    "A replica that ends looks every graceful_shutdown_wait_loop_s whether its requests are done, and is killed after drain_timeout_s.",
  ),
  RF358: error(
    "Actors with one name",
    "deployment_actors of a model have names of their own. Ray refuses a name twice.",
  ),
  RF359: error(
    "Bundles and workers disagree",
    "Each worker (tensor times pipeline parallel size) has a bundle with a GPU. With fewer the engine does not start; more are reserved and not used.",
  ),
  RF360: error(
    "More than one GPU for a worker",
    "A worker uses one GPU or a share of one. vLLM refuses bundles with more; several GPUs are several bundles. The replica's own process shares the first bundle and needs none.",
  ),
  RF361: warn(
    "Tensor parallel across nodes",
    "Tensor parallel workers exchange data in every layer. STRICT_SPREAD puts each on a node of its own.",
  ),
  RF362: error(
    "Unknown resource",
    "Ray knows CPU, GPU, TPU, memory, accelerator_type:<kind> and what the nodes declare, and waits for ever for a resource that no node has.",
  ),
  RF363: warn("Memory in bytes", "Ray counts the resource `memory` in bytes. The number is far too small for that."),
  RF364: error(
    "Wrong label selector",
    "placement_group_bundle_label_selector has one selector for all bundles or one for each, and labels have Kubernetes' form. Ray refuses others.",
  ),
  RF365: error(
    "Accelerator that the bundle does not ask for",
    "The replica's own process runs in the first worker's bundle. It cannot ask for an accelerator that the bundle does not ask for.",
  ),
  RF366: error(
    "Worker's share that does not fit",
    "VLLM_RAY_PER_WORKER_GPUS is what each worker asks of its bundle. gpu_fraction sets it; by hand it is at most the bundle's share.",
  ),
  RF367: warn(
    "Autoscaling on a shared GPU",
    "A vLLM engine that starts measures the free memory of the whole GPU, and is wrong while its neighbours work (vllm#55827). kv_cache_memory_bytes makes the measurement needless.",
  ),
  RF368: error(
    "Secret in a variable",
    "Variables of runtime_env stand in the repository, and Ray shows them to whoever asks for the applications. Secrets are set where the nodes start.",
  ),
  RF369: error(
    "Variable that breaks workers",
    "Ray and vLLM give each process its own value of this variable. One value for all sends workers to the wrong GPU or cluster.",
  ),
  RF370: warn(
    "Variable without effect",
    "The variable is read by other processes than the model's, which runtime_env does not reach.",
  ),
  RF371: warn(
    "Relative cache folder",
    "The path is below the working directory of each process, so that nothing in it is found again: each start downloads and compiles anew.",
  ),
  RF372: warn("Unknown vLLM variable", "vLLM reads no variable of this name, and only logs that it does not know it."),
  RF373: error(
    "Code that is not remote",
    "Ray's REST API takes working_dir and py_modules as remote addresses or local:// paths that every node has, and refuses the whole deploy otherwise.",
  ),
  RF374: warn("excludes without working_dir", "excludes leaves files out of working_dir, and there is none."),
  RF375: warn(
    "Names that look alike",
    "Two ids or aliases differ by upper and lower case, or by the sign between words, only.",
  ),
  RF376: error(
    "Name that paths change",
    "Clients ask for a model at /v1/models/<name>. With empty parts or parts of dots, clients and proxies ask for another path.",
  ),
  RF377: error(
    "Aliases without the gateway",
    "In layout single_app Ray's own ingress answers, which knows each model by its id only.",
  ),
  RF378: error("Reserved route", "Ray Serve's proxy answers below /-/ itself, for /-/routes and /-/healthz."),
  RF379: error(
    "Address with too much, or of something else",
    "url is where the endpoint is, without the route prefix and /v1, which are added. address is the dashboard's, without the paths of its API.",
  ),
  RF380: error(
    "One port for two",
    "On a local target the endpoint (http.port) and Ray's dashboard (dashboard_port) need a port each.",
  ),
  RF381: error(
    "Expectation of another kind",
    "A smoke test expects something that answers to this kind of request do not have.",
  ),
  RF382: error("Expectations that disagree", "No answer can meet these expectations of one smoke test together."),
  RF383: error(
    "Token limits of a smoke test disagree",
    "A smoke test asks for at least as many tokens as it expects, and leaves room for its prompt in max_model_len.",
  ),
  RF384: warn(
    "Start given up by Ray",
    "Ray gives up the start of an engine after RAYLLM_ENGINE_START_TIMEOUT_S, 3600 seconds unless the nodes were started with another value.",
  ),
  RF385: error(
    "Topology without a type",
    "A TPU slice is a topology of one kind of TPU. Ray refuses the topology without accelerator_type.",
  ),
  RF386: warn(
    "Unknown experimental key",
    "Ray takes any key under experimental_configs, and ignores those that it does not know.",
  ),
} as const satisfies Record<string, CodeEntry>;

function error(title: string, explanation: string): CodeEntry & { readonly severity: "error" } {
  return { severity: "error", title, explanation };
}

function warn(title: string, explanation: string): CodeEntry & { readonly severity: "warn" } {
  return { severity: "warn", title, explanation };
}
