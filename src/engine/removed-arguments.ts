/** What to do about an argument that an earlier vLLM had. */
export interface RemovedArgument {
  /** The last release in which it was seen. */
  readonly last: string;
  readonly help: string;
  /** The argument that takes the same values in its place. */
  readonly renamed?: string;
  /** Where it can only be taken away, and with it nothing is lost. */
  readonly remove?: true;
}

function gone(last: string, why: string): RemovedArgument {
  return { last, help: `Remove it: ${why}.`, remove: true };
}

function renamed(last: string, to: string): RemovedArgument {
  return { last, help: `It is called ${to} now.`, renamed: to };
}

function instead(last: string, help: string): RemovedArgument {
  return { last, help };
}

const promptAdapters = gone("0.9", "prompt adapters are not supported any more");
const tokenizerPool = gone("0.9", "there is no tokenizer pool any more");
const multiStep = gone("0.9", "the scheduler does not plan several steps any more");
const partialPrefills = gone("0.26", "the scheduler decides by itself how many prefills it splits");
const acceptance = gone("0.6", "vLLM decides by itself which draft tokens it accepts");
const decoding = "Write it as `structured_outputs_config:";
const speculation = "Write it as `speculative_config:";
const balancer = "Write it as `eplb_config:";

/**
 * Arguments that were part of vLLM between 0.6 and 0.28 and are not part of 0.29: the difference of the fields of
 * `AsyncEngineArgs` and `FrontendArgs` in the released packages (0.8.5, 0.9.2, 0.10.2, 0.11.2, 0.12.0, 0.14.1, 0.16.0,
 * 0.18.1, 0.20.2, 0.22.1, 0.24.0, 0.26.0, 0.28.0) and in the source of 0.6.1.
 */
export const removedArguments: Readonly<Record<string, RemovedArgument>> = {
  calculate_kv_scales: gone("0.26", "scales come from the checkpoint, or are 1"),
  cuda_graph_sizes: renamed("0.12", "cudagraph_capture_sizes"),
  device: gone(
    "0.9",
    "vLLM takes the device of its platform. For CPUs, add `accelerator_config: {kind: cpu}` to the model",
  ),
  disable_async_output_proc: gone("0.10", "output is always processed asynchronously"),
  disable_frontend_multiprocessing: gone("0.18", "Ray runs the engine in processes of its own"),
  disable_log_requests: instead("0.9", "Remove it: requests are not logged unless `enable_log_requests` is true."),
  disable_logprobs_during_spec_decoding: acceptance,
  disable_mm_preprocessor_cache: instead("0.12", "Write `mm_processor_cache_gb: 0`."),
  enable_lora_bias: gone("0.10", "biases in adapters are not supported any more"),
  enable_multimodal_encoder_data_parallel: instead("0.12", "Write `mm_encoder_tp_mode: data`."),
  enable_prompt_adapter: promptAdapters,
  enable_reasoning: gone("0.9", "naming a `reasoning_parser` is enough"),
  engine_use_ray: gone("0.6", "the engine runs on Ray already"),
  eplb_log_balancedness: instead("0.11", `${balancer} {log_balancedness: ...}\`.`),
  eplb_step_interval: instead("0.11", `${balancer} {step_interval: ...}\`.`),
  eplb_window_size: instead("0.11", `${balancer} {window_size: ...}\`.`),
  guided_decoding_backend: instead("0.11", `${decoding} {backend: ...}\`.`),
  guided_decoding_disable_additional_properties: instead("0.11", `${decoding} {disable_additional_properties: ...}\`.`),
  guided_decoding_disable_any_whitespace: instead("0.11", `${decoding} {disable_any_whitespace: ...}\`.`),
  guided_decoding_disable_fallback: gone("0.11", "name a backend in `structured_outputs_config` and no other is taken"),
  logits_processor_pattern: instead("0.16", "Name the processors themselves in `logits_processors`."),
  long_lora_scaling_factors: gone("0.9", "scaled adapters are not supported any more"),
  lora_extra_vocab_size: gone("0.11", "adapters cannot add tokens any more"),
  max_context_len_to_capture: instead(
    "0.6",
    "Remove it, or say which batches are captured in `cudagraph_capture_sizes`.",
  ),
  max_long_partial_prefills: partialPrefills,
  max_num_partial_prefills: partialPrefills,
  max_prompt_adapter_token: promptAdapters,
  max_prompt_adapters: promptAdapters,
  max_seq_len_to_capture: instead("0.10", "Remove it, or say which batches are captured in `cudagraph_capture_sizes`."),
  multi_step_stream_outputs: multiStep,
  ngram_prompt_lookup_max: instead("0.6", `${speculation} {method: ngram, prompt_lookup_max: ...}\`.`),
  ngram_prompt_lookup_min: instead("0.6", `${speculation} {method: ngram, prompt_lookup_min: ...}\`.`),
  num_lookahead_slots: gone("0.11", "it follows from `speculative_config`"),
  num_redundant_experts: instead("0.11", `${balancer} {num_redundant_experts: ...}\`.`),
  num_scheduler_steps: multiStep,
  num_speculative_tokens: instead("0.6", `${speculation} {num_speculative_tokens: ...}\`.`),
  override_attention_dtype: gone("0.26", "attention computes in `dtype`"),
  override_neuron_config: instead("0.9", "Write it as `additional_config`."),
  override_pooler_config: renamed("0.11", "pooler_config"),
  preemption_mode: gone("0.10", "preempted requests are always computed again"),
  prompt_adapters: promptAdapters,
  qlora_adapter_name_or_path: gone("0.9", "adapters are named in `lora_config` of the model"),
  quantization_param_path: gone("0.6", "scales come from the checkpoint, or are 1"),
  rope_scaling: instead("0.10", "Write it as `hf_overrides: {rope_parameters: {...}}`."),
  rope_theta: instead("0.10", "Write it as `hf_overrides: {rope_parameters: {rope_theta: ...}}`."),
  scheduler_delay_factor: gone("0.10", "the scheduler does not wait any more"),
  spec_decoding_acceptance_method: acceptance,
  speculative_disable_by_batch_size: acceptance,
  speculative_draft_tensor_parallel_size: instead("0.6", `${speculation} {draft_tensor_parallel_size: ...}\`.`),
  speculative_max_model_len: instead("0.6", `${speculation} {max_model_len: ...}\`.`),
  speculative_model: instead("0.6", `${speculation} {model: ..., num_speculative_tokens: ...}\`.`),
  speculative_model_quantization: instead("0.6", `${speculation} {quantization: ...}\`.`),
  swap_space: gone("0.16", "preempted requests are computed again and never swapped to the CPU"),
  task: instead("0.12", "Write `task` directly under the model, or `runner` and `convert` here."),
  tokenizer_pool_extra_config: tokenizerPool,
  tokenizer_pool_size: tokenizerPool,
  tokenizer_pool_type: tokenizerPool,
  typical_acceptance_sampler_posterior_alpha: acceptance,
  typical_acceptance_sampler_posterior_threshold: acceptance,
  use_v2_block_manager: gone("0.9", "there is only one block manager"),
  worker_use_ray: gone("0.6", "the workers run on Ray already"),
};

/** The same for the keys of vLLM's config classes, which are nested in arguments such as `compilation_config`. */
export const removedFields: Readonly<Record<string, Readonly<Record<string, RemovedArgument>>>> = {
  AttentionConfig: {
    use_prefill_decode_attention: instead("0.28", "Name the kernels in `backend`, or leave it out."),
    use_cudnn_prefill: instead("0.20", "Name the backend in `mla_prefill_backend`."),
    use_trtllm_ragged_deepseek_prefill: instead("0.20", "Name the backend in `mla_prefill_backend`."),
    disable_flashinfer_prefill: instead("0.20", "Name the backend in `mla_prefill_backend`."),
  },
  CompilationConfig: {
    compile_ranges_split_points: renamed("0.16", "compile_ranges_endpoints"),
    full_cuda_graph: instead("0.10", "Write `cudagraph_mode: FULL`."),
    level: renamed("0.16", "mode"),
    max_capture_size: renamed("0.10", "max_cudagraph_capture_size"),
    use_cudagraph: instead(
      "0.10",
      "Write `cudagraph_mode`: NONE, PIECEWISE, FULL, FULL_DECODE_ONLY or FULL_AND_PIECEWISE.",
    ),
    use_inductor: instead("0.11", "Write `backend: inductor`, or `backend: eager`."),
  },
  PassConfig: {
    dump_graph_dir: gone("0.9", "graphs go to `debug_dump_path` of compilation_config"),
    dump_graph_stages: gone("0.9", "graphs go to `debug_dump_path` of compilation_config"),
    enable_async_tp: renamed("0.12", "fuse_gemm_comms"),
    enable_attn_fusion: renamed("0.12", "fuse_attn_quant"),
    enable_fi_allreduce_fusion: renamed("0.12", "fuse_allreduce_rms"),
    enable_fusion: instead("0.12", "Write `fuse_norm_quant` and `fuse_act_quant`."),
    enable_noop: renamed("0.12", "eliminate_noops"),
    enable_sequence_parallelism: renamed("0.12", "enable_sp"),
    fi_allreduce_fusion_max_token_num: instead("0.10", "Write `fi_allreduce_fusion_max_size_mb`."),
    fuse_minimax_qk_norm: gone("0.22", "vLLM decides by itself"),
  },
  PoolerConfig: {
    activation: renamed("0.14", "use_activation"),
    logit_bias: renamed("0.22", "logit_mean"),
    logit_scale: instead("0.22", "Write `logit_sigma`, which is 1 / logit_scale."),
    normalize: renamed("0.14", "use_activation"),
    softmax: renamed("0.14", "use_activation"),
  },
  SpeculativeConfig: {
    acceptance_method: gone("0.9", "vLLM decides by itself which draft tokens it accepts"),
    disable_by_batch_size: gone("0.16", "speculation does not depend on the size of the batch any more"),
    disable_log_stats: gone("0.10", "`disable_log_stats` of the engine decides"),
    disable_logprobs: gone("0.10", "log probabilities are always those of the target model"),
    disable_mqa_scorer: gone("0.9", "there is only one scorer"),
    enable_chunked_prefill: gone("0.10", "`enable_chunked_prefill` of the engine decides"),
    posterior_alpha: gone("0.9", "vLLM decides by itself which draft tokens it accepts"),
    posterior_threshold: gone("0.9", "vLLM decides by itself which draft tokens it accepts"),
    speculative_token_tree: gone("0.20", "draft tokens form no tree any more"),
  },
  StructuredOutputsConfig: {
    disable_fallback: gone("0.16", "a backend that is named is the only one that is taken"),
  },
};
