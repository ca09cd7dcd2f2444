import type { NodeGroup } from "../../resolve/fleet.ts";
import type { GpuFacts } from "../gpu-facts.ts";
import type { GpuRow } from "./gpu-row.ts";
import { nvidiaGpus } from "./nvidia.ts";
import { otherAccelerators } from "./other-makers.ts";

/** Every accelerator that Ray has a name for, and GPUs that people have without one. */
export const gpuTable: readonly GpuRow[] = [...nvidiaGpus, ...otherAccelerators];

const GIB = 1024 ** 3;

export type FoundGpu =
  | { readonly kind: "known"; readonly facts: GpuFacts; readonly row?: GpuRow }
  /** The product is known, and how much of its memory can be used is not. */
  | { readonly kind: "memory-unknown"; readonly row: GpuRow }
  /** The nodes say nothing of their GPUs, or a name that the table does not have. */
  | { readonly kind: "unknown"; readonly name?: string };

/** The GPU of a group of nodes, by Ray's name, by the table's, or by its memory alone. */
export function findGpu(group: Pick<NodeGroup, "acceleratorType" | "gpu" | "gpuMemoryGib">): FoundGpu {
  const { acceleratorType, gpu, gpuMemoryGib } = group;
  const row = acceleratorType === undefined ? rowNamed(gpu) : gpuTable.find((one) => one.rayName === acceleratorType);
  const name = acceleratorType ?? gpu;
  const usableGib = gpuMemoryGib ?? row?.usableGib;
  if (usableGib !== undefined) return { kind: "known", facts: factsOf(usableGib, row), ...(row ? { row } : {}) };
  if (row !== undefined) return { kind: "memory-unknown", row };
  return { kind: "unknown", ...(name === undefined ? {} : { name }) };
}

/** Names are compared without case and punctuation: `rtx 4090` and `RTX-4090` are one. */
function rowNamed(name: string | undefined): GpuRow | undefined {
  if (name === undefined) return undefined;
  const wanted = letters(name);
  return gpuTable.find((row) => [row.name, row.product].some((known) => letters(known) === wanted));
}

function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:nvidia|geforce|tesla)\b/gu, "")
    .replace(/[^a-z0-9]/gu, "");
}

function factsOf(usableGib: number, row: GpuRow | undefined): GpuFacts {
  const [major, minor] = row?.capability ?? [];
  const hasCuda = row?.engine === "cuda" || row?.engine === "none";
  return {
    name: row?.product ?? `GPU of ${usableGib} GiB`,
    usableBytes: Math.round(usableGib * GIB),
    ...(row?.rayName === undefined ? {} : { rayName: row.rayName }),
    // GpuFacts keeps CUDA's alone; AMD's numbers mean something else.
    ...(major === undefined || minor === undefined || !hasCuda ? {} : { computeCapability: { major, minor } }),
  };
}
