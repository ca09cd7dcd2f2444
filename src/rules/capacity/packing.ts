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

/** Nodes with pieces on them. */
export interface Packing {
  /** True when these find room beside what is there. */
  hasRoomFor(pieces: readonly Pieces[]): boolean;
}

interface Node {
  readonly group: Group;
  readonly free: number[];
}

/** True when the pieces fit on empty nodes. */
export function fit(pieces: readonly Pieces[], groups: readonly Group[]): boolean {
  const [only, second] = pieces.filter((piece) => piece.gpus > 0 && piece.count > 0);
  if (only === undefined) return true;
  return second === undefined ? only.count <= placesFor(only, groups) : pack(pieces, groups) !== undefined;
}

/**
 * Puts the pieces on empty nodes, largest first, each on the fullest GPU that has room; undefined when they do not fit.
 * Exact for pieces of one size, and for whole GPUs on equal nodes; Ray itself places in no better order.
 */
export function pack(pieces: readonly Pieces[], groups: readonly Group[]): Packing | undefined {
  const capacity = groups.reduce((sum, group) => sum + group.count * group.gpus, 0);
  const wanted = total(pieces);
  if (wanted > capacity + SMALLEST) return undefined;
  const nodeCount = groups.reduce((sum, group) => sum + group.count, 0);
  const pieceCount = pieces.reduce((sum, piece) => sum + piece.count, 0);
  if (capacity > MOST_GPUS || nodeCount > MOST_GPUS || pieceCount > MOST_PIECES) {
    return { hasRoomFor: (more) => wanted + total(more) <= capacity + SMALLEST };
  }
  const nodes = groups.flatMap((group) => Array.from({ length: group.count }, () => emptyNode(group)));
  if (!placeAll(pieces, nodes)) return undefined;
  return {
    hasRoomFor: (more) =>
      placeAll(
        more,
        nodes.map((node) => ({ group: node.group, free: [...node.free] })),
      ),
  };
}

/** How many pieces of one size go on empty nodes. */
function placesFor({ gpus, fits }: Pieces, groups: readonly Group[]): number {
  const perNode = (group: Group): number =>
    gpus < 1 ? group.gpus * Math.floor((1 + SMALLEST) / gpus) : Math.floor(group.gpus / Math.ceil(gpus));
  return groups.reduce((sum, group) => sum + (fits(group) ? group.count * perNode(group) : 0), 0);
}

function total(pieces: readonly Pieces[]): number {
  return pieces.reduce((sum, piece) => sum + piece.gpus * piece.count, 0);
}

function emptyNode(group: Group): Node {
  return { group, free: Array.from({ length: group.gpus }, () => 1) };
}

function placeAll(pieces: readonly Pieces[], nodes: readonly Node[]): boolean {
  return pieces.toSorted((one, other) => other.gpus - one.gpus).every((piece) => place(piece, nodes));
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
  for (const { free } of nodes) {
    let whole = 0;
    for (const slot of free) whole += slot === 1 ? 1 : 0;
    if (whole < count) continue;
    for (let slot = 0, left = count; left > 0; slot += 1) {
      if (free[slot] !== 1) continue;
      free[slot] = 0;
      left -= 1;
    }
    return true;
  }
  return false;
}
