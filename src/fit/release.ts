/** vLLM releases whose accounting is known; `serving.ray` pins one of them. */
export const vllmReleases = ["0.26.0", "0.29.0"] as const;

export type VllmRelease = (typeof vllmReleases)[number];

/** What differs between the releases in the accounting of memory. */
export interface ReleaseRules {
  /** The check "one request of max_model_len fits" sets one block aside (vllm/v1/core/kv_cache_utils.py). */
  readonly reservesNullBlock: boolean;
  /** Prefix caching is on by default for models with recurrent state, and keeps its states aligned to blocks. */
  readonly hybridPrefixCachingByDefault: boolean;
  /** Layers whose pages differ without being multiples are padded; before that vLLM refused them. */
  readonly padsUnevenPages: boolean;
  /** Every architecture runs on the second model runner, which keeps one more batch in flight under PP. */
  readonly secondRunnerForAll: boolean;
  /** A tier of batch defaults for GPUs of at least 160 GiB (vllm/engine/arg_utils.py get_batch_defaults). */
  readonly hugeGpuBatchDefaults: boolean;
  /** MoE layers accept a block-FP8 shard that is not a multiple of the block. */
  readonly unevenBlockFp8Experts: boolean;
  /** The rules of the CPU build (src/fit/engine/cpu-platform.ts) were read in this release. */
  readonly cpuPlatform: boolean;
}

export const releaseRules: Readonly<Record<VllmRelease, ReleaseRules>> = {
  "0.26.0": {
    reservesNullBlock: false,
    hybridPrefixCachingByDefault: false,
    padsUnevenPages: false,
    secondRunnerForAll: false,
    hugeGpuBatchDefaults: false,
    unevenBlockFp8Experts: false,
    cpuPlatform: false,
  },
  "0.29.0": {
    reservesNullBlock: true,
    hybridPrefixCachingByDefault: true,
    padsUnevenPages: true,
    secondRunnerForAll: true,
    hugeGpuBatchDefaults: true,
    unevenBlockFp8Experts: true,
    cpuPlatform: true,
  },
};
