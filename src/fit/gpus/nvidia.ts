import type { GpuRow } from "./gpu-row.ts";

/** `total capacity of … GiB` in out-of-memory messages of torch 2, collected from public logs, November 2026. */
const TORCH = "torch's out-of-memory messages in public logs, 2024 to 2026";
/** The same, and totals of nvidia-smi from Modal's survey of its own machines. */
const SURVEY = `${TORCH}; nvidia-smi: Modal, "NVIDIA GPU memory capacity", 2025`;
const SMI = `${TORCH}; nvidia-smi in public logs`;
/** The CUDA 13 that vLLM 0.29's wheel is built for has no code for GPUs below compute capability 7.5. */
const OLD = "CUDA 13 release notes: Maxwell, Pascal and Volta removed";

/** Where Ray has one name for several sizes, the smallest comes first: what fits there fits on all. */
export const nvidiaGpus: readonly GpuRow[] = [
  gpu("T4", "Tesla T4", [7, 5], { rayName: "T4", marketedGb: 16, driverMib: 15_360, usableGib: 14.56, source: SURVEY }),
  gpu("L4", "NVIDIA L4", [8, 9], {
    rayName: "L4",
    marketedGb: 24,
    driverMib: 23_034,
    usableGib: 22.03,
    source: SURVEY,
  }),
  gpu("A10G", "NVIDIA A10G", [8, 6], {
    rayName: "A10G",
    marketedGb: 24,
    driverMib: 23_028,
    usableGib: 22.03,
    source: `${SURVEY}; taken from the A10, which has the same memory`,
  }),
  gpu("A10", "NVIDIA A10", [8, 6], { marketedGb: 24, driverMib: 23_028, usableGib: 22.03, source: SURVEY }),
  gpu("L40S", "NVIDIA L40S", [8, 9], {
    rayName: "L40S",
    marketedGb: 48,
    driverMib: 46_068,
    usableGib: 44.39,
    source: SURVEY,
  }),
  gpu("L40", "NVIDIA L40", [8, 9], {
    marketedGb: 48,
    driverMib: 46_068,
    usableGib: 44.39,
    source: "vLLM's message on an L40 (first attempt, F2)",
  }),
  gpu("A30", "NVIDIA A30", [8, 0], { marketedGb: 24, usableGib: 23.53, source: "google/RB-Modulation#5" }),
  gpu("A100-40G", "NVIDIA A100-SXM4-40GB", [8, 0], {
    rayName: "A100-40G",
    marketedGb: 40,
    driverMib: 40_960,
    usableGib: 39.38,
    source: SURVEY,
  }),
  gpu("A100-80G", "NVIDIA A100-SXM4-80GB", [8, 0], {
    rayName: "A100-80G",
    marketedGb: 80,
    driverMib: 81_920,
    usableGib: 79.14,
    source: SURVEY,
  }),
  gpu("A100", "NVIDIA A100-SXM4-40GB", [8, 0], {
    rayName: "A100",
    marketedGb: 40,
    driverMib: 40_960,
    usableGib: 39.38,
    source: `${SURVEY}; Ray's name does not tell 40 GB from 80 GB: the smaller one`,
  }),
  gpu("H100", "NVIDIA H100 80GB HBM3", [9, 0], {
    rayName: "H100",
    marketedGb: 80,
    driverMib: 81_559,
    usableGib: 79.14,
    source: `${SURVEY}; 79.18 in llm-d-planner's measurements`,
  }),
  gpu("H100-NVL", "NVIDIA H100 NVL", [9, 0], { marketedGb: 94, usableGib: 93.0, source: TORCH }),
  gpu("H200", "NVIDIA H200", [9, 0], {
    rayName: "H200",
    marketedGb: 141,
    driverMib: 143_771,
    usableGib: 139.72,
    source: SURVEY,
  }),
  gpu("H20", "NVIDIA H20", [9, 0], {
    rayName: "H20",
    marketedGb: 96,
    driverMib: 97_871,
    usableGib: 95.0,
    source: `${SMI}; the 96 GB version`,
  }),
  gpu("B200", "NVIDIA B200", [10, 0], {
    rayName: "B200",
    marketedGb: 180,
    driverMib: 183_359,
    usableGib: 178.35,
    source: "device query in pytorch/ao#4002; nvidia-smi: NVIDIA/TensorRT-LLM#10278",
  }),
  gpu("B300", "NVIDIA B300 SXM6 AC", [10, 3], { rayName: "B300", marketedGb: 288, usableGib: 267.69, source: TORCH }),
  gpu("GB200", "NVIDIA GB200", [10, 0], {
    rayName: "GB200",
    marketedGb: 186,
    driverMib: 189_471,
    usableGib: 184.31,
    source: SMI,
  }),
  gpu("GB300", "NVIDIA GB300", [10, 3], { rayName: "GB300", marketedGb: 288, usableGib: 276.5, source: TORCH }),
  gpu("RTX PRO 6000", "NVIDIA RTX PRO 6000 Blackwell Server Edition", [12, 0], {
    rayName: "RTX-PRO-6000",
    marketedGb: 96,
    driverMib: 97_887,
    usableGib: 94.97,
    source: SMI,
  }),
  gpu("RTX A6000", "NVIDIA RTX A6000", [8, 6], { marketedGb: 48, usableGib: 47.4, source: TORCH }),
  gpu("RTX 3090", "NVIDIA GeForce RTX 3090", [8, 6], {
    marketedGb: 24,
    driverMib: 24_576,
    usableGib: 23.69,
    source: "OpenBMB/MiniCPM-V#612; nvidia-smi in public logs",
  }),
  gpu("RTX 4090", "NVIDIA GeForce RTX 4090", [8, 9], {
    marketedGb: 24,
    driverMib: 24_564,
    usableGib: 23.65,
    source: `${TORCH}; nvidia-smi: vllm-project/vllm#7553`,
  }),
  gpu("RTX 5080", "NVIDIA GeForce RTX 5080", [12, 0], {
    marketedGb: 16,
    usableGib: 15.48,
    source: "vllm-project/vllm#14452",
  }),
  gpu("RTX 5090", "NVIDIA GeForce RTX 5090", [12, 0], { marketedGb: 32, usableGib: 31.36, source: TORCH }),
  old("V100", "Tesla V100-SXM2-16GB", [7, 0], { rayName: "V100", marketedGb: 16, usableGib: 15.75 }),
  old("V100-32G", "Tesla V100-SXM2-32GB", [7, 0], { marketedGb: 32, usableGib: 31.73 }),
  old("P100", "Tesla P100-PCIE-16GB", [6, 0], { rayName: "P100", marketedGb: 16 }),
  old("P4", "Tesla P4", [6, 1], { rayName: "P4", marketedGb: 8 }),
  old("K80", "Tesla K80", [3, 7], { rayName: "K80", marketedGb: 12, usableGib: 11.17 }),
];

type Details = Omit<GpuRow, "name" | "product" | "capability" | "engine">;

function gpu(name: string, product: string, capability: readonly [number, number], details: Details): GpuRow {
  return { name, product, capability, engine: "cuda", ...details };
}

function old(
  name: string,
  product: string,
  capability: readonly [number, number],
  details: Omit<Details, "source">,
): GpuRow {
  return { name, product, capability, engine: "none", source: `${TORCH}; ${OLD}`, ...details };
}
