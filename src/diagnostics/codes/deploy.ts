import type { CodeEntry } from "../code-entry.ts";

/** RF6xx: deploying, starting, smoke tests. */
export const deployCodes = {
  RF601: entry(
    "Cluster not usable",
    "Ray did not answer, or not as Ray does. Check the target's address and that the cluster runs.",
  ),
  RF602: entry(
    "Cluster refuses the token",
    "The cluster asks for a token, or does not know this one. token_env names the environment variable that holds it.",
  ),
  RF603: entry(
    "Wrong Ray version",
    "The cluster runs another minor version of Ray than serving.ray says. Each release has its own engine arguments, so nothing is deployed.",
  ),
  RF604: entry(
    "Name taken",
    "An application of this name is on the cluster and does not belong to this fleet. Rename the fleet, or remove the application.",
  ),
  RF605: entry(
    "Route prefix taken",
    "Another application serves this route prefix. Give the fleet a gateway.route_prefix of its own.",
  ),
  RF606: entry(
    "Release record unreadable",
    "The fleet's gateway is live but its record cannot be read, so what is live is not known.",
  ),
  RF607: entry("No release to go back to", "The gateway's record holds no earlier release."),
  RF608: entry("Not deployed", "The fleet is not on this target."),
  RF609: entry("Model not in the config", "The model that was named is not in the config."),
  RF610: entry("Unknown engine argument", "vLLM does not know an argument in engine_kwargs."),
  RF611: entry("Model not found on the node", "model_source is a path, and the node has no model there."),
  RF612: entry("Model not in the node's cache", "The node works offline and has not downloaded the model."),
  RF613: entry(
    "Hub refuses the model",
    "The model is gated, private or does not exist, and the node has no token that may read it.",
  ),
  RF614: entry(
    "max_model_len above the model's limit",
    "engine_kwargs.max_model_len is above what the model was made for.",
  ),
  RF615: entry(
    "KV cache too small",
    "The GPU memory that is left has no room for one request of max_model_len tokens.",
  ),
  RF616: entry("Engine refuses a value", "vLLM refuses a value in engine_kwargs."),
  RF617: entry("Not enough GPU memory", "The GPU has not enough free memory for what the model asks for."),
  RF618: entry("Engine cannot run it this way", "The model or the GPU does not allow a value in engine_kwargs."),
  RF619: entry("Architecture not supported", "This release of vLLM does not know the model's architecture."),
  RF620: entry("No usable GPU", "vLLM finds no GPU that it can use on the node."),
  RF621: entry("Disk full", "A disk of the node is full."),
  RF622: entry("Application cannot be built", "Ray could not build the application from its config."),
  RF623: entry("No node can hold it", "No node of the cluster has the resources that one replica asks for."),
  RF624: entry("No room", "The nodes are in use, and nothing that this deploy may stop would make room."),
  RF625: entry("Did not start in time", "The model was not ready within startup_timeout_s."),
  RF626: entry("Start failed", "All attempts to start the model failed."),
  RF627: entry("Application disappeared", "Somebody removed the application while it started."),
  RF630: entry(
    "Crash while starting",
    "A process of the model crashed with a segmentation fault. Compilation is the usual reason.",
  ),
  RF631: entry(
    "Process killed while starting",
    "A process of the model was killed from outside, often because the node had no memory left.",
  ),
  RF632: entry("Engine could not start", "The engine's own process failed; its log tells why."),
  RF671: entry("Gateway could not be started", "The fleet's gateway is not running."),
  RF672: entry("Endpoint not reachable", "Ray serves, but requests to the target's url do not arrive at the gateway."),
  RF680: entry("Smoke test failed", "The model answered, but not as its smoke test expects."),
  RF681: entry("Model does not answer", "A real request to the model was not answered."),
  RF690: entry("Not restored", "What was live before could not be put back."),
  RF691: entry("Cancelled", "The deploy was stopped by a signal or a time limit; what was live was put back."),
  RF692: {
    ...entry("Runs without compilation", "Compiling crashed, and the model was started with enforce_eager."),
    severity: "warn",
  },
  RF693: { ...entry("Superseded", "A newer commit is live, so this one was not deployed."), severity: "warn" },
} as const satisfies Record<string, CodeEntry>;

function entry(title: string, explanation: string): CodeEntry & { readonly severity: "error" } {
  return { severity: "error", title, explanation };
}
