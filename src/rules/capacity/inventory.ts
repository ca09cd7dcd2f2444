import { ownEntry } from "../../diagnostics/own-entry.ts";
import { isKind } from "../../packing/packed-node.ts";
import type { NodeGroup, Resources } from "../../resolve/fleet.ts";
import { nodeGroup } from "../../resolve/resolve-target.ts";
import type { View, ViewedModel } from "../rule.ts";

export interface Inventory {
  readonly target: string;
  readonly nodes: readonly NodeGroup[];
  /** Nodes that may appear later, in any number. */
  readonly possible: readonly NodeGroup[];
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
    nodes: target.config.nodes.map(nodeGroup),
    possible: (target.config.autoscaling_nodes ?? []).map(nodeGroup),
  };
}

/** The groups whose GPUs are of the kind that a model asks for. */
export function matching(groups: readonly NodeGroup[], model: ViewedModel): readonly NodeGroup[] {
  const type = model.config.accelerator_type;
  if (!type) return groups;
  return groups.filter((group) => isKind(group, type));
}

export function totalGpus(groups: readonly NodeGroup[]): number {
  return groups.reduce((total, group) => total + group.count * group.gpus, 0);
}

export function amount(bundle: Resources, resource: string): number {
  return ownEntry(bundle, resource) ?? 0;
}

/** `4 L4`, `1 L4 and 2 H100`, `no GPU`. */
export function gpusInWords(groups: readonly NodeGroup[]): string {
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
