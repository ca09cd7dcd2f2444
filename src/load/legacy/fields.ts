export interface LegacyField {
  /** Where the value belongs in a model of a config. */
  readonly path: readonly string[];
  readonly type: "integer" | "boolean" | "text";
  /** What held where nothing was given. */
  readonly default?: string | number | boolean;
  /** The environment variable that gave it for a single model. */
  readonly variable?: string;
  /** `null` was allowed and meant "none". */
  readonly nullable?: true;
}

/**
 * The fields of an entry of MODELS_CONFIG, and the variables beside MODEL_ID, with the defaults of the program that read
 * them (the earlier set-up's `models/model_manager.py:ModelConfig` and `parse_models_config`).
 */
export const legacyFields: Readonly<Record<string, LegacyField>> = {
  model_source: { path: ["model_source"], type: "text", variable: "MODEL_SOURCE", nullable: true },
  accelerator_type: {
    path: ["accelerator_type"],
    type: "text",
    default: "L4",
    variable: "ACCELERATOR_TYPE",
    nullable: true,
  },
  tensor_parallel_size: engine("tensor_parallel_size", 4, "TENSOR_PARALLEL_SIZE"),
  pipeline_parallel_size: { path: ["engine_kwargs", "pipeline_parallel_size"], type: "integer", nullable: true },
  max_model_len: engine("max_model_len", 8192, "MAX_MODEL_LEN"),
  max_num_seqs: engine("max_num_seqs", 64, "MAX_NUM_SEQS"),
  max_num_batched_tokens: engine("max_num_batched_tokens", 8192, "MAX_NUM_BATCHED_TOKENS"),
  enable_prefix_caching: flag("enable_prefix_caching", "ENABLE_PREFIX_CACHING"),
  trust_remote_code: flag("trust_remote_code", "TRUST_REMOTE_CODE"),
  min_replicas: replicas("min_replicas", 1, "MIN_REPLICAS"),
  max_replicas: replicas("max_replicas", 4, "MAX_REPLICAS"),
  target_ongoing_requests: replicas("target_ongoing_requests", 32, "TARGET_ONGOING_REQUESTS"),
  max_ongoing_requests: {
    path: ["max_ongoing_requests"],
    type: "integer",
    default: 64,
    variable: "MAX_ONGOING_REQUESTS",
  },
};

/** Written into the program itself: no field changed it. */
export const FIXED_MEMORY_SHARE = 0.35;

/** The prefix where the first model had none. */
export const LEGACY_PREFIX = "/v1";

/** The name of its one application, in the form of a fleet's name. */
export const LEGACY_FLEET = "multi-model-serve";

/** Names that it changed, in silence, before Ray saw them. */
export const changedAccelerators: Readonly<Record<string, string>> = { L40: "L4", l40: "L4", l4: "L4" };

/** Names that it passed on; all others were dropped, in silence. */
export const passedAccelerators: ReadonlySet<string> = new Set(["L4", "A100", "H100", "T4", "V100", "A10", "A10G"]);

function engine(name: string, value: number, variable: string): LegacyField {
  return { path: ["engine_kwargs", name], type: "integer", default: value, variable };
}

function flag(name: string, variable: string): LegacyField {
  return { path: ["engine_kwargs", name], type: "boolean", default: true, variable };
}

function replicas(name: string, value: number, variable: string): LegacyField {
  return { path: ["autoscaling_config", name], type: "integer", default: value, variable };
}
