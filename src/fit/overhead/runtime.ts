import { certain, gib, type Estimate } from "./bands.ts";

/**
 * CUDA graphs: vLLM estimates their pool before it sizes the cache (on by default since 0.21). No formula is in
 * its source; published H100 runs show up to 1.03 GiB on one GPU, and 1.5 to 1.9 GiB for the largest models.
 */
export function graphMemory(gpus: number, enforceEager: boolean): Estimate {
  if (enforceEager) return certain(0);
  return gpus > 1 ? { bytes: gib(0.8), low: 0, high: gib(1.9) } : { bytes: gib(0.5), low: 0, high: gib(1.1) };
}

/**
 * Memory outside of torch: kernels, workspaces and, with several GPUs, NCCL's buffers.
 * Published H100 runs: 0.13 to 0.14 GiB on one GPU, 0.54 to 0.55 GiB on two.
 */
export function otherMemory(gpus: number): Estimate {
  if (gpus > 1) return { bytes: gib(0.6), low: gib(0.4), high: gib(1.2) };
  return { bytes: gib(0.15), low: gib(0.1), high: gib(0.4) };
}
