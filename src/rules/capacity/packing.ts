import type { Group } from "./inventory.ts";

/** GPUs that packing is worked out for; above it only sums are compared. */
const MOST_GPUS = 4096;
const MOST_PIECES = 16_384;
const SMALLEST = 1e-9;

/** Equal pieces of GPU, each on one node: below 1 a share of one GPU, else whole GPUs. */
export interface Pieces {
  readonly gpus: number;
  readonly count: number;
  readonly fits: (group: Group) => boolean;
}

interface Node {
  readonly group: Group;
  readonly free: number[];
}

/**
 * True when the pieces fit on the nodes: largest first, each on the fullest GPU that has room. Exact for pieces of one
 * size, and for whole GPUs on equal nodes; Ray itself places in no better order.
 */
export function fit(pieces: readonly Pieces[], groups: readonly Group[]): boolean {
  const capacity = groups.reduce((sum, group) => sum + group.count * group.gpus, 0);
  const wanted = pieces.reduce((sum, piece) => sum + piece.gpus * piece.count, 0);
  if (wanted > capacity + SMALLEST) return false;
  const nodeCount = groups.reduce((sum, group) => sum + group.count, 0);
  const pieceCount = pieces.reduce((sum, piece) => sum + piece.count, 0);
  if (capacity > MOST_GPUS || nodeCount > MOST_GPUS || pieceCount > MOST_PIECES) return true;
  const nodes = groups.flatMap((group) => Array.from({ length: group.count }, () => emptyNode(group)));
  return pieces.toSorted((one, other) => other.gpus - one.gpus).every((piece) => place(piece, nodes));
}

function emptyNode(group: Group): Node {
  return { group, free: Array.from({ length: group.gpus }, () => 1) };
}

function place(piece: Pieces, nodes: readonly Node[]): boolean {
  if (piece.gpus === 0) return true;
  const allowed = nodes.filter((node) => piece.fits(node.group));
  for (let index = 0; index < piece.count; index += 1) {
    const placed = piece.gpus < 1 ? placeShare(piece.gpus, allowed) : placeWhole(Math.ceil(piece.gpus), allowed);
    if (!placed) return false;
  }
  return true;
}

function placeShare(share: number, nodes: readonly Node[]): boolean {
  let best: { readonly node: Node; readonly slot: number; readonly free: number } | undefined;
  for (const node of nodes) {
    for (const [slot, free] of node.free.entries()) {
      if (free + SMALLEST >= share && (best === undefined || free < best.free)) best = { node, slot, free };
    }
  }
  if (best === undefined) return false;
  best.node.free[best.slot] = best.free - share;
  return true;
}

function placeWhole(count: number, nodes: readonly Node[]): boolean {
  for (const node of nodes) {
    const whole = [...node.free.keys()].filter((slot) => node.free[slot] === 1).slice(0, count);
    if (whole.length < count) continue;
    for (const slot of whole) node.free[slot] = 0;
    return true;
  }
  return false;
}
