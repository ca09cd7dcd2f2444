import type { CodeEntry } from "../code-entry.ts";

/** RF323 to RF348: arguments of vLLM that belong together. */
export const engineRuleCodes = {
  RF323: error(
    "Batch smaller than its sequences",
    "vLLM refuses max_num_batched_tokens below max_num_seqs: each sequence of a batch has at least one token in it.",
  ),
  RF324: error(
    "Prompt larger than a batch",
    "With `enable_chunked_prefill: false` a whole prompt goes into one batch, so vLLM asks for max_num_batched_tokens of max_model_len or more.",
  ),
  RF325: error(
    "Threshold above the context",
    "long_prefill_token_threshold says from which length a prompt counts as long. vLLM refuses one above max_model_len.",
  ),
  RF326: error(
    "Argument needs another one",
    "vLLM refuses the argument, or every request that makes use of it, unless another argument is set too. The message names it.",
  ),
  RF327: warn(
    "Argument without effect",
    "Nothing reads the argument as long as another one is not set, or is set so. The message names it.",
  ),
  RF328: error(
    "Fewer adapters held than used",
    "max_cpu_loras is how many LoRA adapters the engine holds, and cannot be below max_loras, how many one batch uses.",
  ),
  RF329: error(
    "Adapters without enable_lora",
    "lora_config says where adapters are, and the engine loads them only with `enable_lora: true` under engine_kwargs. Until then every request for an adapter fails.",
  ),
  RF330: warn(
    "enable_lora without adapters",
    "The engine takes memory for adapters, and Ray knows none: it finds them below lora_config.dynamic_lora_loading_path.",
  ),
  RF331: error(
    "Speculative decoding incomplete",
    "speculative_config says by which method or model tokens are drafted, and for methods without a model how many.",
  ),
  RF332: error(
    "Draft model on another number of workers",
    "The model that drafts runs on one worker or on as many as the model itself: draft_tensor_parallel_size is 1 or tensor_parallel_size.",
  ),
  RF333: error("Prompt lookup bounds out of order", "prompt_lookup_min is at most prompt_lookup_max."),
  RF334: error(
    "Batch too small for drafted tokens",
    "With LoRA and speculative decoding vLLM asks for max_num_batched_tokens of max_num_seqs times the drafted tokens plus one.",
  ),
  RF335: error(
    "Argument given twice",
    "Some arguments are a short form of a key in a map, such as attention_backend of `attention_config: {backend}`. vLLM refuses both.",
  ),
  RF336: error("Arguments that do not go together", "vLLM refuses these two settings in one model."),
  RF337: error(
    "Capture sizes disagree",
    "max_cudagraph_capture_size is the largest of cudagraph_capture_sizes when both are given.",
  ),
  RF338: error(
    "Context parallel size that does not fit",
    "decode_context_parallel_size shares out the tensor parallel workers, so it divides tensor_parallel_size; with prefill context parallelism it spans that, or all of both.",
  ),
  RF339: error(
    "Nothing to balance",
    "The balancer of experts (EPLB) needs experts on several GPUs: tensor, prefill context or data parallel size above 1.",
  ),
  RF340: error(
    "dtype that the quantization does not take",
    "Each method of quantization computes with some types only, mostly float16 and bfloat16. vLLM refuses others at the start.",
  ),
  RF341: error(
    "KV transfer incomplete",
    "kv_transfer_config names a kv_connector and its kv_role. Ray or vLLM refuse one without the other.",
  ),
  RF342: error(
    "Option of another backend",
    "Options of structured outputs that only some backends have need that backend by name: `auto` is refused.",
  ),
  RF343: error(
    "Two pooling types",
    "pooling_type is an older name that stands for seq_pooling_type or tok_pooling_type. vLLM refuses it beside one of them.",
  ),
  RF344: error(
    "Task and runner disagree",
    "`task` sets vLLM's runner and convert. What is written under engine_kwargs wins, and says something else here.",
  ),
  RF345: warn(
    "Argument of another task",
    "The argument is about generated text, or about pooling, and the model's task does the other.",
  ),
  RF346: error(
    "compile: off undone",
    "`compile: off` stands for `enforce_eager: true`, and an enforce_eager under engine_kwargs wins over it.",
  ),
  RF347: error(
    "Prefix caching off",
    "`enable_prefix_caching: false` is set, and something here is of use with prefix caching only.",
  ),
  RF348: error(
    "Revision of another repository",
    "vLLM asks for the model's revision in the tokenizer's repository too, unless tokenizer_revision is given. A commit is in one repository only.",
  ),
} as const satisfies Record<string, CodeEntry>;

function error(title: string, explanation: string): CodeEntry & { readonly severity: "error" } {
  return { severity: "error", title, explanation };
}

function warn(title: string, explanation: string): CodeEntry & { readonly severity: "warn" } {
  return { severity: "warn", title, explanation };
}
