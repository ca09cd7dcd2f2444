import type { AcceleratorType } from "../../schema/accelerator-types.ts";

/** What is known of one product that models run on. */
export interface GpuRow {
  /** The name for `gpu` under `nodes`, and for messages. */
  readonly name: string;
  /** As the driver names the product: vLLM looks for words in it. */
  readonly product: string;
  readonly rayName?: AcceleratorType;
  /** Memory by the datasheet, in GB. */
  readonly marketedGb?: number;
  /** Total by `nvidia-smi`, in MiB: more than a process can have. */
  readonly driverMib?: number;
  /**
   * What torch reports as total, in GiB, which is what `gpu_memory_utilization` is a share of. The lowest that was seen,
   * as drivers differ by up to 0.3. Absent: not known.
   */
  readonly usableGib?: number;
  /** CUDA's, or what vLLM makes of AMD's architecture (gfx942 is 9.4). */
  readonly capability?: readonly [major: number, minor: number];
  readonly engine: EngineSupport;
  /** Where `usableGib` and `driverMib` come from. */
  readonly source: string;
}

/** Which part of vLLM 0.29 runs on it; `none` says that no part does, `unknown` that it was not looked into. */
export type EngineSupport = "cuda" | "rocm" | "xpu" | "plugin" | "none" | "unknown";
