import type { Severity } from "../diagnostics/diagnostic.ts";

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
 * Sources: Ray 2.60 `llm/_internal/serve/engines/vllm/vllm_models.py:get_initialization_kwargs` (refused), vLLM 0.29
 * `entrypoints/launchers/cli_args.py:FrontendArgs` (the HTTP server, which Ray replaces).
 */
export const ownedEngineArguments: ReadonlyMap<string, OwnedArgument> = new Map([
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
  ...[
    "host",
    "port",
    "uds",
    "uvicorn_log_level",
    "disable_uvicorn_access_log",
    "disable_access_log_for_endpoints",
    "allow_credentials",
    "allowed_origins",
    "allowed_methods",
    "allowed_headers",
    "ssl_keyfile",
    "ssl_certfile",
    "ssl_ca_certs",
    "enable_ssl_refresh",
    "ssl_cert_reqs",
    "ssl_ciphers",
    "root_path",
    "middleware",
    "enable_request_id_headers",
    "disable_fastapi_docs",
    "h11_max_incomplete_event_size",
    "h11_max_header_count",
    "enable_offline_docs",
  ].map((name): [string, OwnedArgument] => [name, noServer]),
]);
