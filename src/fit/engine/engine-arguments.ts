/** The engine arguments that decide over memory, by vLLM's names; undefined is "not given". */
export interface EngineArguments {
  readonly runner?: "generate" | "pooling" | undefined;
  readonly max_model_len?: number | undefined;
  readonly tensor_parallel_size?: number | undefined;
  readonly pipeline_parallel_size?: number | undefined;
  readonly decode_context_parallel_size?: number | undefined;
  readonly enable_expert_parallel?: boolean | undefined;
  readonly dtype?: string | undefined;
  readonly quantization?: string | undefined;
  readonly kv_cache_dtype?: string | undefined;
  readonly block_size?: number | undefined;
  readonly enable_prefix_caching?: boolean | undefined;
  readonly enable_chunked_prefill?: boolean | undefined;
  readonly async_scheduling?: boolean | undefined;
  readonly max_num_seqs?: number | undefined;
  readonly max_num_batched_tokens?: number | undefined;
  readonly performance_mode?: string | undefined;
  readonly disable_hybrid_kv_cache_manager?: boolean | undefined;
  readonly disable_sliding_window?: boolean | undefined;
  readonly mamba_cache_mode?: string | undefined;
  readonly mamba_block_size?: number | undefined;
  readonly mamba_cache_dtype?: string | undefined;
  readonly mamba_ssm_cache_dtype?: string | undefined;
  readonly gpu_memory_utilization?: number | undefined;
  readonly kv_cache_memory_bytes?: number | undefined;
  readonly num_gpu_blocks_override?: number | undefined;
  readonly cpu_offload_gb?: number | undefined;
  readonly enforce_eager?: boolean | undefined;
  readonly enable_lora?: boolean | undefined;
  readonly max_loras?: number | undefined;
  readonly max_lora_rank?: number | undefined;
  readonly lora_dtype?: string | undefined;
  readonly language_model_only?: boolean | undefined;
  readonly limit_mm_per_prompt?: Readonly<Record<string, unknown>> | undefined;
  readonly trust_remote_code?: boolean | undefined;
  readonly load_format?: string | undefined;
  readonly model_impl?: string | undefined;
  /** Given at all: its draft model needs memory that is not accounted for. */
  readonly speculative_config?: unknown;
  /** Given at all: the model's config is not what the file says. */
  readonly hf_overrides?: unknown;
}
