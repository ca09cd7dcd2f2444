import type { EngineArguments } from "../../../src/fit/engine/engine-arguments.ts";

/** A small model that transformers can make and vLLM's CPU build can run. */
export interface TinyArchitecture {
  readonly name: string;
  readonly model_type: string;
  readonly dtype: "bfloat16" | "float16" | "float32";
  /** Keys of its config; all others are transformers' defaults. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly args: EngineArguments & { readonly kv_cache_memory_bytes: number };
}

const COMMON = { vocab_size: 512, hidden_size: 256, intermediate_size: 512, max_position_embeddings: 8192 };

/** No whole number of blocks of any of them. */
const CACHE = 50_000_001;

/** Each keeps its cache in another way. Sizes of heads are those that the CPU kernels have. */
export const tinyArchitectures: readonly TinyArchitecture[] = [
  {
    name: "grouped-queries",
    model_type: "llama",
    dtype: "bfloat16",
    config: { ...COMMON, num_hidden_layers: 3, num_attention_heads: 8, num_key_value_heads: 2 },
    args: { max_model_len: 2048, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "every-head",
    model_type: "opt",
    dtype: "float16",
    config: {
      vocab_size: 512,
      hidden_size: 256,
      word_embed_proj_dim: 256,
      ffn_dim: 512,
      num_hidden_layers: 3,
      num_attention_heads: 4,
      max_position_embeddings: 2048,
    },
    args: { max_model_len: 1000, block_size: 32, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "sliding-window",
    model_type: "gemma3_text",
    dtype: "bfloat16",
    config: {
      ...COMMON,
      num_hidden_layers: 8,
      num_attention_heads: 4,
      num_key_value_heads: 1,
      head_dim: 64,
      sliding_window: 512,
    },
    args: { max_model_len: 6000, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "latent",
    model_type: "deepseek_v2",
    dtype: "bfloat16",
    config: {
      ...COMMON,
      moe_intermediate_size: 128,
      num_hidden_layers: 3,
      num_attention_heads: 4,
      num_key_value_heads: 4,
      n_routed_experts: 4,
      n_shared_experts: 1,
      num_experts_per_tok: 2,
      first_k_dense_replace: 1,
      kv_lora_rank: 512,
      q_lora_rank: null,
      qk_nope_head_dim: 128,
      qk_rope_head_dim: 64,
      v_head_dim: 128,
      n_group: 1,
      topk_group: 1,
      topk_method: "greedy",
    },
    args: { max_model_len: 1500, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "experts",
    model_type: "olmoe",
    dtype: "bfloat16",
    config: {
      ...COMMON,
      intermediate_size: 128,
      num_hidden_layers: 2,
      num_attention_heads: 4,
      num_key_value_heads: 4,
      num_experts: 4,
      num_experts_per_tok: 2,
    },
    args: { max_model_len: 2048, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "state-only",
    model_type: "mamba2",
    dtype: "bfloat16",
    config: {
      vocab_size: 512,
      hidden_size: 256,
      num_hidden_layers: 3,
      num_heads: 8,
      head_dim: 64,
      state_size: 64,
      n_groups: 1,
      expand: 2,
      conv_kernel: 4,
      chunk_size: 64,
    },
    args: { max_model_len: 2048, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "state-beside-attention",
    model_type: "falcon_h1",
    dtype: "bfloat16",
    config: {
      ...COMMON,
      num_hidden_layers: 3,
      num_attention_heads: 4,
      num_key_value_heads: 2,
      head_dim: 64,
      mamba_d_ssm: 256,
      mamba_n_heads: 4,
      mamba_d_head: 64,
      mamba_n_groups: 1,
      // Larger than a page of attention, so that blocks must grow.
      mamba_d_state: 256,
      mamba_d_conv: 4,
    },
    args: { max_model_len: 2048, kv_cache_memory_bytes: CACHE },
  },
  {
    name: "delta-net-between-attention",
    model_type: "qwen3_next",
    dtype: "bfloat16",
    config: {
      ...COMMON,
      num_hidden_layers: 4,
      num_attention_heads: 4,
      num_key_value_heads: 2,
      head_dim: 64,
      linear_num_key_heads: 2,
      linear_num_value_heads: 4,
      linear_key_head_dim: 64,
      linear_value_head_dim: 64,
      linear_conv_kernel_dim: 4,
      num_experts: 4,
      num_experts_per_tok: 2,
      moe_intermediate_size: 128,
      shared_expert_intermediate_size: 128,
    },
    args: { max_model_len: 2048, kv_cache_memory_bytes: CACHE },
  },
];
