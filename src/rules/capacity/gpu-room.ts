import { isPackable, replicaOf } from "../../packing/pack-fleet.ts";
import { emptyNodes, type PackedNode } from "../../packing/packed-node.ts";
import { haveRoom } from "../../packing/room-for-updates.ts";
import type { NodeGroup } from "../../resolve/fleet.ts";
import type { ViewedModel } from "../rule.ts";
import { matching, round, totalGpus, type Inventory } from "./inventory.ts";
import { gpusPerReplica } from "./needs.ts";

/** What was found out about the GPUs of a target. */
interface Room {
  readonly groups: readonly NodeGroup[];
  readonly nodes: () => readonly PackedNode[];
  /** By what is asked for: most models of a fleet ask for the same. */
  readonly answers: Map<string, boolean>;
  /** Bundles that were placed so far, so that a file cannot ask for endless work. */
  bundles: number;
}

const rooms = new WeakMap<Inventory, Room>();

/**
 * True when the target has the GPUs of so many replicas, as their strategy wants them, were there no other model. CPUs are
 * another question, also for a model that has no GPU.
 */
export function hasGpusAlone(model: ViewedModel, replicas: number, inventory: Inventory): boolean {
  if (round(gpusPerReplica(model) * replicas) > totalGpus(matching(inventory.nodes, model))) return false;
  const room = roomOf(inventory);
  const { bundles, strategy } = replicaOf(model.resolved, 0);
  const question = JSON.stringify([bundles, strategy, replicas]);
  const known = room.answers.get(question);
  if (known !== undefined) return known;
  const asked = bundles.length * replicas;
  if (!isPackable(room.groups, room.bundles + asked)) return true;
  room.bundles += asked;
  const answer = haveRoom(room.nodes(), model.resolved, replicas);
  room.answers.set(question, answer);
  return answer;
}

function roomOf(inventory: Inventory): Room {
  let nodes: readonly PackedNode[] | undefined;
  const groups = inventory.nodes.map(withEndlessCpus);
  const room = rooms.get(inventory) ?? {
    groups,
    nodes: () => (nodes ??= emptyNodes(groups)),
    answers: new Map(),
    bundles: 0,
  };
  rooms.set(inventory, room);
  return room;
}

/** For questions about GPUs alone: too few CPUs are another message. */
export function withEndlessCpus({ cpus: _cpus, ...group }: NodeGroup): NodeGroup {
  return group;
}
