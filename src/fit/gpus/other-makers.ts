import type { AcceleratorType } from "../../schema/accelerator-types.ts";
import type { EngineSupport, GpuRow } from "./gpu-row.ts";

const TORCH = "torch's out-of-memory messages (HIP, XPU) in public logs, 2024 to 2026";
/** vLLM 0.29 `platforms/rocm.py`: gfx90a, gfx942, gfx950, and RDNA 3 and 4. */
const ARCHITECTURES = "vLLM 0.29 platforms/rocm.py lists no such architecture";
const NOT_LOOKED_INTO = "not looked into: give `gpu_memory_gib` under `nodes`";

export const otherAccelerators: readonly GpuRow[] = [
  amd("AMD-Instinct-MI210", "AMD Instinct MI210", [9, 0], 64, 63.98),
  amd("AMD-Instinct-MI250X", "AMD Instinct MI250X", [9, 0], 64, 63.98, "one of its two dies, each a device of its own"),
  amd(
    "AMD-Instinct-MI250X-MI250",
    "AMD Instinct MI250",
    [9, 0],
    64,
    63.98,
    "one of its two dies, each a device of its own",
  ),
  amd("AMD-Instinct-MI300X-OAM", "AMD Instinct MI300X", [9, 4], 192, 191.69),
  amd("AMD-Instinct-MI300X-HF", "AMD Instinct MI300X HF", [9, 4], 192, 191.69),
  amd("AMD-Instinct-MI325X-OAM", "AMD Instinct MI325X", [9, 4], 256, 255.69),
  amd("AMD-Instinct-MI350X-OAM", "AMD Instinct MI350X", [9, 5], 288, 287.98),
  amd("AMD-Instinct-MI355X-OAM", "AMD Instinct MI355X", [9, 5], 288, 287.98),
  amd("AMD-Instinct-MI308X", "AMD Instinct MI308X", [9, 4], 192, undefined),
  amd("AMD-Instinct-MI300A", "AMD Instinct MI300A", [9, 4], 128, undefined, "shares its memory with the CPU"),
  unknown("AMD-Instinct-MI100", "none", ARCHITECTURES),
  unknown("AMD-Radeon-R9-200-HD-7900", "none", ARCHITECTURES),
  unknown("AMD-Radeon-HD-7900", "none", ARCHITECTURES),
  {
    name: "Intel-GPU-Max-1550",
    product: "Intel Data Center GPU Max 1550",
    rayName: "Intel-GPU-Max-1550",
    marketedGb: 64,
    usableGib: 63.98,
    engine: "xpu",
    source: `${TORCH}; one of its two tiles`,
  },
  unknown("Intel-GPU-Max-1100", "xpu"),
  unknown("Intel-GAUDI", "plugin"),
  unknown("aws-neuron-core", "plugin"),
  ...(["TPU-V2", "TPU-V3", "TPU-V4", "TPU-V5P", "TPU-V5LITEPOD", "TPU-V6E", "TPU-V7X"] as const).map((name) =>
    unknown(name, "plugin"),
  ),
  unknown("Ascend910B", "plugin"),
  unknown("Ascend910B4", "plugin"),
  unknown("MXC500", "unknown"),
  unknown("MXC550", "unknown"),
  unknown("FURIOSA_RNGD", "unknown"),
  ...(
    ["M1", "M1-Pro", "M1-Max", "M1-Ultra", "M2", "M2-Pro", "M2-Max", "M2-Ultra", "M3", "M3-Pro", "M3-Max"] as const
  ).map((name) => unknown(name, "unknown")),
  unknown("Apple-Silicon", "unknown"),
  unknown("MOBILINT_ARIES", "unknown"),
  unknown("MOBILINT_REGULUS", "unknown"),
];

function amd(
  rayName: AcceleratorType,
  product: string,
  capability: readonly [number, number],
  marketedGb: number,
  usableGib: number | undefined,
  note?: string,
): GpuRow {
  const source = `${usableGib === undefined ? NOT_LOOKED_INTO : TORCH}${note === undefined ? "" : `; ${note}`}`;
  const memory = usableGib === undefined ? {} : { usableGib };
  return { name: rayName, product, rayName, capability, marketedGb, engine: "rocm", source, ...memory };
}

function unknown(rayName: AcceleratorType, engine: EngineSupport, source: string = NOT_LOOKED_INTO): GpuRow {
  return { name: rayName, product: rayName, rayName, engine, source };
}
