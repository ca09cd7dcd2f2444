/** What the fit needs to know of one GPU. The table of GPUs fills it in. */
export interface GpuFacts {
  /** As CUDA names the product, because vLLM looks into the name (an A100 gets smaller batches). */
  readonly name: string;
  /** Ray's `accelerator_type`, where Ray has one. */
  readonly rayName?: string;
  /** Bytes that CUDA reports as total, which is less than the marketing number. */
  readonly usableBytes: number;
  /** CUDA compute capability; none for other makers' GPUs. */
  readonly computeCapability?: ComputeCapability;
  /** vLLM's CPU build in the place of a GPU; `usableBytes` is then the memory of the NUMA node. */
  readonly cpu?: CpuFacts;
}

/** What vLLM's CPU build looks at before it chooses kernels (torch.cpu, vllm/platforms/cpu.py, 0.29). */
export interface CpuFacts {
  /** AMX tiles: latent attention then has a kernel of its own. */
  readonly amx: boolean;
  /** AVX-512 with bfloat16: recurrent states are then kept in float32. */
  readonly avx512Bf16: boolean;
}

export interface ComputeCapability {
  readonly major: number;
  readonly minor: number;
}

/** Capability as vLLM compares it: 8.9 is 89. */
export function capabilityNumber(capability: ComputeCapability): number {
  return capability.major * 10 + capability.minor;
}
