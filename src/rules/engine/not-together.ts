import type { Finding } from "../../diagnostics/diagnostic.ts";
import { lookUp } from "../../resolve/written-at.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext, type ViewedModel } from "../rule.ts";

interface Setting {
  readonly key: readonly string[];
  readonly when: (value: unknown) => boolean;
}

interface Clash {
  /** The setting that the help changes. */
  readonly one: Setting;
  readonly other: Setting;
  readonly message: string;
  readonly help: string;
}

const on = (value: unknown): boolean => value === true;
const given = (value: unknown): boolean => value !== undefined && value !== null;
const aboveOne = (value: unknown): boolean => typeof value === "number" && value > 1;
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && values.includes(value);

function engine(argument: string | readonly string[], when: Setting["when"]): Setting {
  return { key: ["engine_kwargs", ...[argument].flat()], when };
}

const expandable: Setting = {
  key: ["runtime_env", "env_vars", "PYTORCH_CUDA_ALLOC_CONF"],
  when: (value) => typeof value === "string" && /expandable_segments:\s*true/iu.test(value),
};
const pipeline = engine("pipeline_parallel_size", aboveOne);

/** Sources: vLLM 0.29, the file named with each entry. */
const clashes: readonly Clash[] = [
  {
    // config/vllm.py:__post_init__
    one: engine("async_scheduling", on),
    other: engine(["speculative_config", "method"], oneOf("ngram", "medusa", "mlp_speculator", "suffix")),
    message: "async_scheduling does not go with this method of speculative decoding",
    help: "Remove async_scheduling: vLLM decides it by the method.",
  },
  {
    // config/vllm.py:__post_init__
    one: engine(["speculative_config", "disable_padded_drafter_batch"], on),
    other: engine("async_scheduling", on),
    message: "disable_padded_drafter_batch does not go with async_scheduling",
    help: "Remove one of them.",
  },
  {
    // config/vllm.py:_verify_sampling_replay_config
    one: engine("return_sampling_mask", on),
    other: engine("speculative_config", given),
    message: "return_sampling_mask does not go with speculative decoding",
    help: "Remove one of them.",
  },
  {
    // config/vllm.py:_verify_sampling_replay_config
    one: engine("return_sampling_mask", on),
    other: engine("logits_processors", given),
    message: "return_sampling_mask does not go with logits_processors",
    help: "Remove one of them.",
  },
  {
    // config/vllm.py:__post_init__
    one: engine("enable_return_routed_experts", on),
    other: pipeline,
    message: "enable_return_routed_experts does not go with pipeline parallelism",
    help: "Remove it, or use tensor_parallel_size alone.",
  },
  {
    // config/parallel.py:__post_init__
    one: engine("enable_elastic_ep", on),
    other: pipeline,
    message: "enable_elastic_ep does not go with pipeline parallelism",
    help: "Remove it, or use tensor_parallel_size alone.",
  },
  {
    // config/model.py:verify_with_parallel_config
    one: engine("mm_tensor_ipc", oneOf("torch_shm")),
    other: engine("tensor_parallel_size", aboveOne),
    message: "mm_tensor_ipc torch_shm works with one worker only",
    help: "Remove mm_tensor_ipc.",
  },
  {
    // config/model.py:verify_with_parallel_config
    one: engine("mm_tensor_ipc", oneOf("torch_shm")),
    other: pipeline,
    message: "mm_tensor_ipc torch_shm works with one worker only",
    help: "Remove mm_tensor_ipc.",
  },
  {
    // config/vllm.py:__post_init__
    one: engine("language_model_only", on),
    other: engine(["compilation_config", "cudagraph_mm_encoder"], on),
    message: "language_model_only leaves no encoder that cudagraph_mm_encoder could be for",
    help: "Remove one of them.",
  },
  {
    // config/vllm.py:__post_init__
    one: engine("kv_sharing_fast_prefill", on),
    other: engine(["speculative_config", "method"], oneOf("eagle", "eagle3")),
    message: "kv_sharing_fast_prefill does not go with EAGLE, which needs the right logits of all prompt tokens",
    help: "Remove one of them.",
  },
  {
    // config/model.py:__post_init__
    one: engine("enable_sleep_mode", on),
    other: { key: ["accelerator_config", "kind"], when: oneOf("cpu") },
    message: "enable_sleep_mode frees the memory of a GPU, and the model runs on CPUs",
    help: "Remove enable_sleep_mode.",
  },
  {
    // config/vllm.py:_verify_kv_transfer_compat
    one: expandable,
    other: engine(["kv_transfer_config", "kv_connector"], given),
    message: "PYTORCH_CUDA_ALLOC_CONF expandable_segments moves the memory that a KV connector has registered",
    help: "Remove `expandable_segments:True`.",
  },
  {
    // device_allocator/cumem.py
    one: expandable,
    other: engine("enable_sleep_mode", on),
    message: "PYTORCH_CUDA_ALLOC_CONF expandable_segments does not go with the allocator of the sleep mode",
    help: "Remove `expandable_segments:True`, or enable_sleep_mode.",
  },
];

/** Settings that vLLM refuses together. */
export function notTogether(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    clashes.flatMap(({ one, other, message, help }) => {
      if (!holds(model, one) || !holds(model, other)) return [];
      const partner = other.key;
      return [mistakeIn(model, { code: "RF336", message, key: one.key, anchor: "key", partner, help })];
    }),
  );
}

function holds(model: ViewedModel, { key, when }: Setting): boolean {
  return when(lookUp(model.json, key));
}
