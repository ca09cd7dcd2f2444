import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Argument } from "./catalogue.ts";

/** An argument of vLLM that is not the user's to set under Ray Serve LLM. */
export interface OwnedArgument {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** The value that changes nothing and is let pass. */
  readonly harmless?: string | number;
}

const noServer: OwnedArgument = {
  severity: "warn",
  message: "has no effect: Ray does not run vLLM's HTTP server",
  help: "Remove it.",
};

const placedByRay: OwnedArgument = {
  severity: "error",
  message: "is set by Ray, which places the workers",
  help: "Remove it. What a replica reserves is written under `placement_group_config`.",
};

/**
 * Arguments of the HTTP server, which Ray replaces, are told by the catalogue; these are the others. Sources: Ray 2.60
 * `llm/_internal/serve/engines/vllm/vllm_models.py:get_initialization_kwargs` (refused), vLLM 0.29
 * `entrypoints/launchers` (what only vLLM's own programs look at).
 */
const ownedEngineArguments: ReadonlyMap<string, OwnedArgument> = new Map([
  ["model", { severity: "error", message: "is set by Ray", help: "Write it as `model_source` of the model." }],
  [
    "served_model_name",
    {
      severity: "error",
      message: "is set by Ray",
      help: "The key under `models` is the id; other names go under `aliases`.",
    },
  ],
  [
    "distributed_executor_backend",
    { severity: "error", message: "is chosen by Ray", help: "Remove it.", harmless: "ray" },
  ],
  [
    "data_parallel_size",
    {
      severity: "error",
      message: "needs another kind of application, which rayfleet does not make",
      help: "Remove it, and raise `num_replicas`.",
      harmless: 1,
    },
  ],
  ["data_parallel_rank", placedByRay],
  ["data_parallel_address", placedByRay],
  ["data_parallel_rpc_port", placedByRay],
  ["nnodes", { ...placedByRay, harmless: 1 }],
  ["node_rank", placedByRay],
  ["master_addr", placedByRay],
  ["master_port", placedByRay],
  ["device_ids", placedByRay],
  [
    "api_key",
    {
      severity: "error",
      message: "protects nothing: Ray does not run vLLM's HTTP server",
      help: "Remove it, and put a proxy that asks for a key in front of the endpoint.",
    },
  ],
  [
    "hf_token",
    {
      severity: "error",
      message: "would go to Ray in the clear",
      help: "Remove it. The environment variable HF_TOKEN is used.",
      harmless: "",
    },
  ],
  ["enable_server_load_tracking", noServer],
  ["enable_tokenizer_info_endpoint", noServer],
  ["log_config_file", noServer],
  [
    "tool_parser_plugin",
    {
      severity: "warn",
      message: "has no effect: only vLLM's own HTTP server loads it, which Ray does not run",
      help: "Remove it. A Python package with an entry point in `vllm.general_plugins` can register a parser.",
      harmless: "",
    },
  ],
]);

/** Server arguments of which the rest of vLLM takes notice all the same (vLLM 0.29 `entrypoints/pooling/factories.py`). */
const usedWithoutServer: ReadonlySet<string> = new Set(["enable_flash_late_interaction"]);

/** How an argument is not the user's to set; undefined for one that is. Of a release that is not known, `argument` is not either. */
export function ownership(name: string, argument: Argument | undefined): OwnedArgument | undefined {
  const owned = ownedEngineArguments.get(name);
  if (owned !== undefined) return owned;
  return argument?.source === "server" && !usedWithoutServer.has(name) ? noServer : undefined;
}
