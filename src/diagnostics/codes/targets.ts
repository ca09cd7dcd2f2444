import type { CodeEntry } from "../code-entry.ts";

/** RF64x to RF66x: reaching or preparing the machine or cluster that a fleet runs on. */
export const targetCodes = {
  RF640: entry(
    "Port taken",
    "A port that Ray needs on this machine belongs to another process. Stop that process, or give the target other ports (http.port, dashboard_port).",
  ),
  RF641: entry(
    "Disk nearly full",
    "Ray stops working on a node whose disk is more than 95 % full. Make room on the disk that is named.",
  ),
  RF642: {
    ...entry("Little shared memory", "/dev/shm is small, so Ray keeps its objects in a file instead, which is slower."),
    severity: "warn",
  },
  RF643: {
    ...entry(
      "RAY_ADDRESS not used",
      "RAY_ADDRESS is set in the environment. The target in the config says where to deploy; the variable changes nothing.",
    ),
    severity: "info",
  },
  RF644: entry(
    "Runner does not last",
    "A local target serves on the runner itself, and this runner ends with its job. Use a self-hosted runner that stays, or a target of kind cluster.",
  ),
  RF645: entry(
    "Container job",
    "What a container job starts ends with its container. Run the deploy job directly on the runner, without `container:`.",
  ),
  RF646: entry(
    "No GPU on this machine",
    "The models ask for GPUs and nvidia-smi finds none. Run on the machine that has them, or give every model accelerator_config: {kind: cpu}.",
  ),
  RF647: entry("No usable Python", "The serving environment needs Python 3.10 to 3.14 on the machine."),
  RF648: entry(
    "Serving environment not installed",
    "Ray and vLLM could not be installed on this machine. The message ends with what the installer said.",
  ),
  RF649: entry("Platform not supported", "A local target runs on Linux on x86-64."),
  RF650: entry("Ray not started", "Ray could not be started on this machine, or started and does not answer."),
  RF651: entry(
    "Another Ray version runs here",
    "The Ray that rayfleet started here earlier has another version than serving.ray. Stop it, and deploy again.",
  ),
  RF652: entry(
    "Ray runs here with other settings",
    "The Ray that rayfleet started here earlier has other ports or another environment than the target says. Stop it, or put the settings back.",
  ),
  RF653: entry("Token missing", "The environment variable that token_env names is not set or is empty."),
  RF654: entry("Address not usable", "A cluster's address is an http or https URL without user name and password."),
  RF655: entry("No recipe for this Ray", "This rayfleet does not know how to install the Ray that serving.ray names."),
  RF656: {
    ...entry(
      "Old NVIDIA driver",
      "The serving environment brings CUDA 13, which needs an NVIDIA driver of version 580 or newer.",
    ),
    severity: "warn",
  },
  RF657: entry("No target", "Deploying needs a target. Add one under targets:, or name one with --target."),
  RF658: entry(
    "Folder not usable",
    "A folder that must outlive the job and be private to the user is neither; the message says which and why.",
  ),
  RF659: entry("Fewer GPUs than declared", "The target declares more GPUs than nvidia-smi finds on this machine."),
  RF660: {
    ...entry(
      "Runner in a container",
      "The runner itself runs in a container. What it starts ends with that container.",
    ),
    severity: "warn",
  },
} as const satisfies Record<string, CodeEntry>;

function entry(title: string, explanation: string): CodeEntry & { readonly severity: "error" } {
  return { severity: "error", title, explanation };
}
