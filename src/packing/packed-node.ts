import type { NodeGroup, Resources } from "../resolve/fleet.ts";

/** One worker's part of a GPU. */
export interface GpuPart {
  readonly model: string;
  readonly replica: number;
  /** Of the GPU, as Ray counts it. */
  readonly share: number;
}

/** What one bundle takes of a node's CPUs. */
export interface CpuPart {
  /** `null` is the gateway. */
  readonly model: string | null;
  readonly replica: number;
  readonly cpus: number;
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
  readonly cpuParts: CpuPart[];
  /** What is free of all GPUs together. */
  freeGpus: number;
  readonly gpus: readonly PackedGpu[];
  /** What is free of every other resource, of a node that is there. A node that is only declared has its `group`. */
  readonly others?: Map<string, number>;
}

/** What a bundle asks of a node. */
export interface Need {
  readonly cpus: number;
  readonly gpus: number;
  /** Kinds of accelerators that the node must have. */
  readonly kinds: readonly string[];
  /** All that is neither CPU nor GPU: the kinds are among it. */
  readonly others: readonly (readonly [name: string, amount: number])[];
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
      cpuParts: [],
      freeGpus: group.gpus,
      gpus: Array.from({ length: group.gpus }, () => ({ free: 1, parts: [] })),
    })),
  );
}

export function needOf(bundle: Resources): Need {
  const others = Object.entries(bundle).filter(([name, amount]) => amount > 0 && name !== "CPU" && name !== "GPU");
  const kinds = others.flatMap(([name]) => (name.startsWith(ACCELERATOR) ? [name.slice(ACCELERATOR.length)] : []));
  return { cpus: bundle["CPU"] ?? 0, gpus: bundle["GPU"] ?? 0, kinds, others };
}

/**
 * Takes a bundle's CPUs and GPUs from a node, as a raylet does: whole GPUs that nobody uses, and for what is left of an
 * amount the fullest GPU on which it fits (Ray `src/ray/common/scheduling/resource_instance_set.cc:TryAllocate`).
 * Undefined when it does not fit. Resources that nodes cannot declare are looked at only where `others` has them.
 */
export function takeBundle(
  node: PackedNode,
  need: Need,
  owner: Pick<GpuPart, "model" | "replica">,
): Allocation | undefined {
  if (!hasCpus(node, need.cpus) || !hasOthers(node, need)) return undefined;
  const taken = gpusFor(node, need.gpus);
  if (taken === undefined) return undefined;
  takeCpus(node, { model: owner.model, replica: owner.replica, cpus: need.cpus });
  node.freeGpus = rounded(node.freeGpus - need.gpus);
  takeOthers(node, need, 1);
  for (const { gpu, share } of taken) {
    gpu.free = rounded(gpu.free - share);
    gpu.parts.push({ model: owner.model, replica: owner.replica, share });
  }
  const undo = (): void => {
    node.cpus += need.cpus;
    node.cpuParts.pop();
    node.freeGpus = rounded(node.freeGpus + need.gpus);
    takeOthers(node, need, -1);
    for (const { gpu, share } of taken) {
      gpu.free = rounded(gpu.free + share);
      gpu.parts.pop();
    }
  };
  return { node, undo };
}

/** True when `takeBundle` would take it. */
export function hasRoomFor(node: PackedNode, need: Need): boolean {
  return (
    node.freeGpus + UNIT / 2 >= need.gpus &&
    hasCpus(node, need.cpus) &&
    hasOthers(node, need) &&
    gpusFor(node, need.gpus) !== undefined
  );
}

/** Takes CPUs alone from a node that has them. */
export function takeCpus(node: PackedNode, part: CpuPart): void {
  node.cpus -= part.cpus;
  node.cpuParts.push(part);
}

export function hasCpus(node: PackedNode, cpus: number): boolean {
  return node.cpus + UNIT / 2 >= cpus;
}

interface Taken {
  readonly gpu: PackedGpu;
  readonly share: number;
}

function gpusFor({ gpus }: PackedNode, amount: number): readonly Taken[] | undefined {
  const whole = Math.floor(amount + UNIT / 2);
  const part = rounded(amount - whole);
  const taken: Taken[] = [];
  for (const gpu of gpus) {
    if (taken.length === whole) break;
    if (gpu.free === 1) taken.push({ gpu, share: 1 });
  }
  if (taken.length < whole) return undefined;
  if (part <= 0) return taken;
  let best: PackedGpu | undefined;
  for (const gpu of gpus) {
    if (taken.some((one) => one.gpu === gpu) || gpu.free < part) continue;
    if (best === undefined || gpu.free < best.free) best = gpu;
  }
  return best === undefined ? undefined : [...taken, { gpu: best, share: part }];
}

function hasOthers({ group, others }: PackedNode, need: Need): boolean {
  if (others === undefined) return hasKinds(group, need);
  return need.others.every(([name, amount]) => (others.get(name) ?? 0) + UNIT / 2 >= amount);
}

function takeOthers({ others }: PackedNode, need: Need, sign: 1 | -1): void {
  if (others === undefined) return;
  for (const [name, amount] of need.others) others.set(name, (others.get(name) ?? 0) - sign * amount);
}

/** True when the node has every kind of accelerator that the bundle names; a node that names none may have any. */
export function hasKinds(group: NodeGroup, { kinds }: Need): boolean {
  return kinds.every((kind) => isKind(group, kind));
}

/**
 * True when the node's GPUs are of a kind, or may be: nodes with a label for the size of their A100 have Ray's own label,
 * `A100`, too.
 */
export function isKind({ acceleratorType: there, gpu, gpuMemoryGib, gpus }: NodeGroup, asked: string): boolean {
  if (gpus === 0) return false;
  if (there === undefined) return gpu === undefined && gpuMemoryGib === undefined;
  return there === asked || (asked === "A100" && there.startsWith("A100-"));
}

/** Higher where more is left afterwards, as Ray prefers it (`policy/scorer.cc:LeastResourceScorer`). */
export function scoreOf(node: PackedNode, need: Need): number {
  return left(node.freeGpus, need.gpus) + (Number.isFinite(node.cpus) ? left(node.cpus, need.cpus) : 0);
}

function left(free: number, asked: number): number {
  return asked <= 0 || free <= 0 ? 0 : (free - asked) / free;
}

function rounded(share: number): number {
  return Math.round(share / UNIT) / 10_000;
}
