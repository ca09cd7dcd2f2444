/**
 * What one layer keeps in the cache, before TP and before a data type is chosen. A decoder layer may hold
 * several of these (a parallel attention and state layer), or none (a layer that only mixes).
 */
export type CacheLayer = AttentionCache | LatentCache | StateCache;

export interface AttentionCache {
  readonly kind: "full" | "sliding" | "chunked" | "cross";
  /** Of the whole model; each GPU holds its share, at least one. */
  readonly kvHeads: number;
  readonly keySize: number;
  readonly valueSize: number;
  /** Tokens that a sliding layer sees, or length of a chunk. */
  readonly window?: number;
  /** The model's file does not pass kv_cache_dtype on, so the layer keeps the model's type. */
  readonly ownDtype?: boolean;
}

/** Multi-head latent attention: one compressed vector per token, the same on every GPU. */
export interface LatentCache {
  readonly kind: "latent";
  readonly width: number;
  /** Picks tokens with an index (DeepSeek sparse attention), which needs other kernels. */
  readonly sparse: boolean;
  /** The vector's type, where `kv_cache_dtype` does not decide it (the index is always FP8). */
  readonly fixedDtype?: string;
}

/** Recurrent state: a fixed size per sequence, not per token. */
export interface StateCache {
  readonly kind: "state";
  readonly parts: readonly StatePart[];
}

export interface StatePart {
  /** Elements on one GPU. */
  readonly elements: number;
  /** `model`: mamba_cache_dtype or the model's type. `ssm`: mamba_ssm_cache_dtype, else the same. */
  readonly dtype: "model" | "ssm" | "float32";
}

/** The cache layers of each decoder layer, in order; the index is what PP splits. */
export type CacheLayers = readonly (readonly CacheLayer[])[];
