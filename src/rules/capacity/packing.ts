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

/** The GPUs of one group of nodes. */
interface Room {
  readonly group: Group;
  /** GPUs of each node that nothing is on. */
  readonly untouched: number[];
  /** GPUs that are shared already, by what is left of them. */
  readonly shared: Map<number, number>;
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
  const rooms = groups.map(emptyRoom);
  if (!placeAll(pieces, rooms)) return undefined;
  return { hasRoomFor: (more) => placeAll(more, rooms.map(copyOf)) };
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

function emptyRoom(group: Group): Room {
  return { group, untouched: Array.from({ length: group.count }, () => group.gpus), shared: new Map() };
}

function copyOf({ group, untouched, shared }: Room): Room {
  return { group, untouched: [...untouched], shared: new Map(shared) };
}

function placeAll(pieces: readonly Pieces[], rooms: readonly Room[]): boolean {
  return pieces.toSorted((one, other) => other.gpus - one.gpus).every((piece) => place(piece, rooms));
}

function place(piece: Pieces, rooms: readonly Room[]): boolean {
  if (piece.gpus === 0) return true;
  const allowed = rooms.filter((room) => piece.fits(room.group));
  for (let index = 0; index < piece.count; index += 1) {
    const placed =
      piece.gpus < 1 ? placeShare(piece.gpus, allowed) : take(Math.ceil(piece.gpus), allowed) !== undefined;
    if (!placed) return false;
  }
  return true;
}

function placeShare(share: number, rooms: readonly Room[]): boolean {
  let best: { readonly room: Room; readonly left: number } | undefined;
  for (const room of rooms) {
    for (const left of room.shared.keys()) {
      if (left + SMALLEST >= share && (best === undefined || left < best.left)) best = { room, left };
    }
  }
  const room = best?.room ?? take(1, rooms);
  if (room === undefined) return false;
  const left = best?.left ?? 1;
  if (best !== undefined) change(room.shared, left, -1);
  if (left - share > SMALLEST) change(room.shared, left - share, 1);
  return true;
}

/** Takes GPUs of the first node that has as many untouched; undefined when none has. */
function take(count: number, rooms: readonly Room[]): Room | undefined {
  for (const room of rooms) {
    const node = room.untouched.findIndex((gpus) => gpus >= count);
    if (node === -1) continue;
    room.untouched[node] = (room.untouched[node] ?? 0) - count;
    return room;
  }
  return undefined;
}

function change(counts: Map<number, number>, key: number, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
