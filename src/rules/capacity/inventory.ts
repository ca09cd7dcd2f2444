import { ownEntry } from "../../resolve/merged-model.ts";
import type { NodeGroupConfig } from "../../schema/node-group.ts";
import type { Resources } from "../../resolve/fleet.ts";
import type { View, ViewedModel } from "../rule.ts";

/** Nodes of one kind, with what is left out filled in. */
export interface Group {
  readonly count: number;
  readonly gpus: number;
  /** Undefined: not said, so nothing is concluded from it. */
  readonly cpus: number | undefined;
  readonly acceleratorType: string | undefined;
  /** The kind of GPU is not said at all. */
  readonly unnamed: boolean;
}

export interface Inventory {
  readonly target: string;
  readonly nodes: readonly Group[];
  /** Nodes that may appear later, in any number. */
  readonly possible: readonly Group[];
}

const inventories = new WeakMap<View, Inventory | undefined>();

/** What a target has; undefined when its nodes are not declared, or not in a form that can be read. */
export function inventoryOf(view: View): Inventory | undefined {
  if (!inventories.has(view)) inventories.set(view, readInventory(view));
  return inventories.get(view);
}

function readInventory(view: View): Inventory | undefined {
  const { target } = view;
  if (target?.config.nodes === undefined || target.config.nodes.length === 0) return undefined;
  if (view.inDoubt("nodes") || view.inDoubt("autoscaling_nodes")) return undefined;
  return {
    target: target.name,
    nodes: target.config.nodes.map(groupOf),
    possible: (target.config.autoscaling_nodes ?? []).map(groupOf),
  };
}

function groupOf(config: NodeGroupConfig): Group {
  const named =
    config.accelerator_type !== undefined || config.gpu !== undefined || config.gpu_memory_gib !== undefined;
  return {
    count: config.count ?? 1,
    gpus: config.gpus ?? 0,
    cpus: config.cpus,
    acceleratorType: config.accelerator_type,
    unnamed: !named,
  };
}

/** The groups whose GPUs are of the kind that a model asks for. */
export function matching(groups: readonly Group[], model: ViewedModel): readonly Group[] {
  const type = model.config.accelerator_type;
  if (!type) return groups;
  return groups.filter((group) => group.gpus > 0 && (group.unnamed || isKind(group.acceleratorType, type)));
}

/** Nodes with a label for the size of their A100 have Ray's own label, `A100`, too. */
function isKind(there: string | undefined, asked: string): boolean {
  return there === asked || (asked === "A100" && there?.startsWith("A100-") === true);
}

export function totalGpus(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count * group.gpus, 0);
}

export function amount(bundle: Resources, resource: string): number {
  return ownEntry(bundle, resource) ?? 0;
}

/** `4 L4`, `1 L4 and 2 H100`, `no GPU`. */
export function gpusInWords(groups: readonly Group[]): string {
  const counts = new Map<string, number>();
  for (const group of groups) {
    if (group.gpus === 0) continue;
    const name = group.acceleratorType ?? "GPU";
    counts.set(name, (counts.get(name) ?? 0) + group.count * group.gpus);
  }
  const parts = [...counts].map(([name, count]) => (name === "GPU" ? gpus(count) : `${count} ${name}`));
  return parts.length === 0 ? "no GPU" : parts.join(" and ");
}

export function gpus(count: number): string {
  return `${round(count)} ${count === 1 ? "GPU" : "GPUs"}`;
}

/** Sums of shares without the noise of binary fractions. */
export function round(number: number): number {
  return Number(number.toFixed(3));
}
