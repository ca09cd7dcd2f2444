/** Keys that people bring along from Ray's own files and other set-ups, and where what they mean is written here. */
export const movedModelKeys: Readonly<Record<string, string>> = {
  model_id: "The key under `models` is the id.",
  id: "The key under `models` is the id.",
  name: "The key under `models` is the id that clients send.",
  model: "Write it as `model_source`.",
  model_loading_config: "Write its `model_source` here; the key under `models` is the id.",
  served_model_name: "The key under `models` is the id; other names go under `aliases`.",
  deployment_config: "Write its keys here, directly under the model.",
  graceful_shutdown_timeout_s: "Write it as `drain_timeout_s`.",
  placement_group_bundles: "Write it as `placement_group_config: {bundles: [...]}`.",
  placement_group_strategy: "Write it as `placement_group_config: {strategy: ...}`.",
  bundles: "Write it under `placement_group_config`.",
  resources_per_bundle: "Write it as `placement_group_config: {bundle_per_worker: ...}`.",
  env_vars: "Write it under `runtime_env`.",
  pip: "Write it under `runtime_env`.",
  min_replicas: "Write it under `autoscaling_config`.",
  max_replicas: "Write it under `autoscaling_config`.",
  initial_replicas: "Write it under `autoscaling_config`.",
  target_ongoing_requests: "Write it under `autoscaling_config`.",
  route_prefix: "A fleet has one prefix for all models: write it under `gateway`. Models are told apart by their id.",
  llm_engine: "Leave it out: the engine is vLLM.",
  hf_token: "Tokens are not written into files. The environment variable HF_TOKEN is used.",
  max_surge: "Write it as `max_surge_percent`.",
};

/** Of these, the ones that mean exactly the same under another name, and nothing else about them changes. */
export const renamedModelKeys: Readonly<Record<string, string>> = {
  model: "model_source",
  graceful_shutdown_timeout_s: "drain_timeout_s",
};

/** Those that hold what another key is for: with one of them that key is not also missed. */
export const standInKeys: Readonly<Record<string, string>> = {
  model: "model_source",
  model_loading_config: "model_source",
};

export const movedRootKeys: Readonly<Record<string, string>> = {
  applications: "This is a Ray Serve file. Write each LLM under `models`.",
  llm_configs: "Write each entry under `models`, by its id.",
  route_prefix: "Write it under `gateway`.",
  http_options: "Write host and port under `http` of a target.",
  proxy_location: "Leave it out.",
  ray_version: "Write it as `serving: {ray: ...}`.",
  target: "Write it under `targets`, by name.",
  nodes: "Write it under a target.",
  model: "Write it under `models`, by its id.",
};

export const movedTargetKeys: Readonly<Record<string, string>> = {
  token: "Tokens are not written into files: name an environment variable in `token_env`.",
  host: "Write it under `http`.",
  port: "Write it under `http`.",
  headers: "Name environment variables in `url_headers_env`.",
  models: "Write it under `overrides`.",
  accelerator_type: "Write it under `nodes`.",
  gpus: "Write it under `nodes`.",
};
