import { delimiter, join } from "node:path";
import type { Environment } from "../process.ts";
import type { ServingEnvironment } from "../serving/ensure-serving-environment.ts";
import { LOCAL_RAY_MARK } from "./ray-processes.ts";
import type { LocalRayFiles } from "./record.ts";

/** What a Ray that outlives the job may know of the job's environment; everything else is left out. */
const HANDED_ON: readonly RegExp[] = [
  /^(?:HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ)$/u,
  // GPUs and the libraries of their driver.
  /^(?:LD_LIBRARY_PATH|CUDA_\w+|NVIDIA_\w+|NCCL_\w+)$/u,
  // How the network is reached.
  /^(?:https?_proxy|all_proxy|no_proxy|ssl_cert_file|ssl_cert_dir|requests_ca_bundle|curl_ca_bundle)$/iu,
  // Where models are kept and come from.
  /^(?:HF_HOME|HF_HUB_CACHE|HF_ENDPOINT|HF_HUB_OFFLINE|TRANSFORMERS_OFFLINE)$/u,
];

/** Names that never reach Ray, even when `RAYFLEET_RAY_ENV` lists them: secrets and marks of the job. */
const NEVER = /^(?:GITHUB_|GH_|ACTIONS_|INPUT_|RUNNER_|RAY_ADDRESS$|RAY_AUTH_|RAYFLEET_)/iu;

/** Where programs are that Ray and vLLM call: a compiler, nvidia-smi. The job's own PATH may lead into its work folder. */
const SYSTEM_PATH = [
  "/usr/local/cuda/bin",
  "/usr/local/sbin",
  "/usr/local/bin",
  "/usr/sbin",
  "/usr/bin",
  "/sbin",
  "/bin",
];

const ALWAYS = {
  RAY_AUTH_MODE: "token",
  // No phone-home.
  RAY_USAGE_STATS_ENABLED: "0",
  VLLM_NO_USAGE_STATS: "1",
  DO_NOT_TRACK: "1",
  // Else Ray starts one idle Python per CPU; Serve's actors are few and stay.
  RAY_enable_worker_prestart: "0",
  RAY_prestart_worker_first_driver: "0",
} as const;

/**
 * The environment of a local Ray, and so of every process on it. `RAYFLEET_RAY_ENV` names further variables to hand
 * on, separated by commas. Tokens are in files that only the user can read, named here and not written here.
 */
export function rayEnvironment(
  job: Environment,
  environment: Pick<ServingEnvironment, "folder">,
  files: Pick<LocalRayFiles, "token" | "hubToken">,
  id: string,
): Environment {
  const chosen = new Set((job["RAYFLEET_RAY_ENV"] ?? "").split(",").map((name) => name.trim()));
  const handedOn: Record<string, string> = {};
  for (const [name, value] of Object.entries(job)) {
    if (value === undefined || NEVER.test(name)) continue;
    if (chosen.has(name) || HANDED_ON.some((pattern) => pattern.test(name))) handedOn[name] = value;
  }
  return {
    ...ALWAYS,
    ...handedOn,
    PATH: [join(environment.folder, "bin"), ...SYSTEM_PATH].join(delimiter),
    RAY_AUTH_TOKEN_PATH: files.token,
    HF_TOKEN_PATH: files.hubToken,
    [LOCAL_RAY_MARK]: id,
  };
}
