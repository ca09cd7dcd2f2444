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
}

export interface ComputeCapability {
  readonly major: number;
  readonly minor: number;
}

/** Capability as vLLM compares it: 8.9 is 89. */
export function capabilityNumber(capability: ComputeCapability): number {
  return capability.major * 10 + capability.minor;
}
