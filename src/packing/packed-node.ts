import type { NodeGroup, Resources } from "../resolve/fleet.ts";

/** One worker's part of a GPU. */
export interface GpuPart {
  readonly model: string;
  readonly replica: number;
  /** Of the GPU, as Ray counts it. */
  readonly share: number;
}

export interface PackedGpu {
  free: number;
  readonly parts: GpuPart[];
}

/** A node while replicas are placed on it. */
export interface PackedNode {
  readonly name: string;
  readonly group: NodeGroup;
  /** Endless where the config does not say how many there are. */
  cpus: number;
  readonly gpus: readonly PackedGpu[];
}

/** What one bundle takes of a node, and how to give it back. */
export interface Allocation {
  readonly node: PackedNode;
  readonly undo: () => void;
}

/** Ray counts in units of 1/10000 (`src/ray/common/scheduling/fixed_point.h`). */
const UNIT = 1e-4;
const ACCELERATOR = "accelerator_type:";

export function emptyNodes(groups: readonly NodeGroup[]): PackedNode[] {
  return groups.flatMap((group, index) =>
    Array.from({ length: group.count }, (_, number) => ({
      name: `${index + 1}.${number + 1}`,
      group,
      cpus: group.cpus ?? Number.POSITIVE_INFINITY,
      gpus: Array.from({ length: group.gpus }, () => ({ free: 1, parts: [] })),
    })),
  );
}

/**
 * Takes a bundle's CPUs and GPUs from a node, as a raylet does: whole GPUs that nobody uses, and for what is left of an
 * amount the fullest GPU on which it fits (Ray `src/ray/common/scheduling/resource_instance_set.cc:TryAllocate`).
 * Undefined when it does not fit. Resources that nodes cannot declare are not looked at.
 */
export function takeBundle(
  node: PackedNode,
  bundle: Resources,
  owner: Pick<GpuPart, "model" | "replica">,
): Allocation | undefined {
  const cpus = bundle["CPU"] ?? 0;
  if (!hasKinds(node.group, bundle) || node.cpus + UNIT / 2 < cpus) return undefined;
  const taken = gpusFor(node.gpus, bundle["GPU"] ?? 0);
  if (taken === undefined) return undefined;
  node.cpus -= cpus;
  for (const { gpu, share } of taken) {
    gpu.free = rounded(gpu.free - share);
    gpu.parts.push({ ...owner, share });
  }
  const undo = (): void => {
    node.cpus += cpus;
    for (const { gpu, share } of taken) {
      gpu.free = rounded(gpu.free + share);
      gpu.parts.pop();
    }
  };
  return { node, undo };
}

interface Taken {
  readonly gpu: PackedGpu;
  readonly share: number;
}

function gpusFor(gpus: readonly PackedGpu[], amount: number): readonly Taken[] | undefined {
  const whole = Math.floor(amount + UNIT / 2);
  const part = rounded(amount - whole);
  const unused = gpus.filter((gpu) => gpu.free === 1);
  if (unused.length < whole) return undefined;
  const taken: Taken[] = unused.slice(0, whole).map((gpu) => ({ gpu, share: 1 }));
  if (part <= 0) return taken;
  let best: PackedGpu | undefined;
  for (const gpu of gpus) {
    if (taken.some((one) => one.gpu === gpu) || gpu.free < part) continue;
    if (best === undefined || gpu.free < best.free) best = gpu;
  }
  return best === undefined ? undefined : [...taken, { gpu: best, share: part }];
}

/** True when the node has every kind of accelerator that the bundle names; a node that names none may have any. */
export function hasKinds(group: NodeGroup, bundle: Resources): boolean {
  for (const [name, amount] of Object.entries(bundle)) {
    if (amount <= 0 || !name.startsWith(ACCELERATOR)) continue;
    if (!isKind(group, name.slice(ACCELERATOR.length))) return false;
  }
  return true;
}

/** Nodes with a label for the size of their A100 have Ray's own label, `A100`, too. */
function isKind({ acceleratorType: there, gpu, gpuMemoryGib, gpus }: NodeGroup, asked: string): boolean {
  if (gpus === 0) return false;
  if (there === undefined) return gpu === undefined && gpuMemoryGib === undefined;
  return there === asked || (asked === "A100" && there.startsWith("A100-"));
}

/** Higher where more is left afterwards, as Ray prefers it (`policy/scorer.cc:LeastResourceScorer`). */
export function scoreOf(node: PackedNode, bundle: Resources): number {
  const gpus = node.gpus.reduce((sum, gpu) => sum + gpu.free, 0);
  return left(gpus, bundle["GPU"] ?? 0) + (Number.isFinite(node.cpus) ? left(node.cpus, bundle["CPU"] ?? 0) : 0);
}

function left(free: number, asked: number): number {
  return asked <= 0 || free <= 0 ? 0 : (free - asked) / free;
}

function rounded(share: number): number {
  return Math.round(share / UNIT) / 10_000;
}
