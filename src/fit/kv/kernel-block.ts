import type { CacheLayers, LatentCache } from "../layers/cache-layer.ts";
import type { GpuFacts } from "../gpu-facts.ts";

/** vLLM's default, which every backend for plain heads of a GPU accepts. */
const DEFAULT_BLOCK_SIZE = 16;

/** CpuPlatform.check_and_update_config in vllm/platforms/cpu.py, 0.29. */
const CPU_BLOCK_SIZE = 128;

/** CPUAttentionBackend.get_supported_kernel_block_sizes in vllm/v1/attention/backends/cpu_attn.py, 0.29. */
const CPU_KERNEL_BLOCK_SIZE = 32;

/** The smallest page that the kernels for plain heads know, which sliding layers start from. */
export function smallestBlockSize({ cpu }: GpuFacts): number {
  return cpu === undefined ? DEFAULT_BLOCK_SIZE : CPU_KERNEL_BLOCK_SIZE;
}

/** Hybrid models with latent attention keep whole multiples of this, for the decode kernels. */
export const LATENT_HYBRID_ALIGNMENT = 128;

/**
 * Tokens per page of the attention backend that vLLM picks when block_size is not given.
 * Source: _get_backend_priorities in vllm/platforms/cuda.py and get_supported_kernel_block_sizes of the
 * backends, 0.29. On compute capability 10 it also depends on FlashInfer files that are not seen here.
 */
export function preferredBlockSize(layers: CacheLayers, cacheDtype: string, gpu: GpuFacts): number {
  if (gpu.cpu !== undefined) return CPU_BLOCK_SIZE;
  const { computeCapability: capability } = gpu;
  const latent = layers.flat().find((layer): layer is LatentCache => layer.kind === "latent");
  if (latent === undefined) return DEFAULT_BLOCK_SIZE;
  if (latent.sparse) return SPARSE_BLOCK_SIZE;
  if (capability?.major === 10) return FLASHINFER_LATENT_BLOCK_SIZE;
  return capability?.major === 9 && isQuantized(cacheDtype) ? FLASHMLA_BLOCK_SIZE : DEFAULT_BLOCK_SIZE;
}

/** The index of sparse attention, and all backends for it on Hopper, work on pages of 64. */
const SPARSE_BLOCK_SIZE = 64;
const FLASHMLA_BLOCK_SIZE = 64;
const FLASHINFER_LATENT_BLOCK_SIZE = 32;

const PLAIN = new Set(["auto", "bfloat16", "float16", "float32", "half", "float"]);

export function isQuantized(cacheDtype: string): boolean {
  return !PLAIN.has(cacheDtype);
}
