import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { NodeGroup } from "../../resolve/fleet.ts";
import { writtenAt } from "../../resolve/written-at.ts";
import type { RuleContext, View } from "../rule.ts";
import { amount, inventoryOf, round, type Inventory } from "./inventory.ts";
import { needsAreKnown } from "./needs.ts";
import { together, type Together } from "./together.ts";

const HELP = "Ask for fewer CPUs with `ray_actor_options: {num_cpus: ...}`, or correct the `nodes` of the target.";

/** Each bundle finds its CPUs on one node, and all models and the gateway find theirs on the target. */
export function enoughCpus(context: RuleContext): readonly Finding[] {
  return context.views.flatMap((view) => {
    const inventory = inventoryOf(view);
    if (inventory === undefined) return [];
    const most = largest([...inventory.nodes, ...inventory.possible]);
    if (most === undefined) return [];
    const tooLarge = bundlesAbove(context, view, most, inventory.target);
    if (tooLarge.length > 0 || inventory.possible.length > 0) return tooLarge;
    return allTogether(context, view, inventory);
  });
}

function bundlesAbove(context: RuleContext, view: View, most: number, target: string): readonly Finding[] {
  return view.models.filter(needsAreKnown).flatMap((model) => {
    const needed = Math.max(...model.resolved.bundles.map((bundle) => amount(bundle, "CPU")));
    if (needed <= most) return [];
    const path = writtenAt(context.config, view.target?.name, model.id, ["placement_group_config"]);
    const message = `A worker of ${quote(model.id)} needs ${round(needed)} CPUs on one node, and target ${quote(target)} has at most ${most}`;
    return [
      {
        code: "RF403",
        message,
        path,
        anchor: "key",
        help: "Ask for fewer CPUs, or correct the `nodes` of the target.",
      },
    ];
  });
}

function allTogether(context: RuleContext, view: View, inventory: Inventory): readonly Finding[] {
  const { nodes, target } = inventory;
  // Without the GPUs for it, its CPUs are not the question.
  const all = together(context, view, inventory);
  let needed = all.gateways;
  for (const model of all.models) {
    const { bundles, initialReplicas } = model.resolved;
    for (const bundle of bundles) needed += amount(bundle, "CPU") * initialReplicas;
  }
  const there = nodes.reduce((total, group) => total + group.count * (group.cpus ?? 0), 0);
  if (needed <= there) return scattered(all, target);
  const message = `The models and the gateway need ${round(needed)} CPUs, and target ${quote(target)} has ${round(there)}`;
  return [{ code: "RF403", message, path: ["targets", target, "nodes"], anchor: "key", help: HELP }];
}

/** There are CPUs enough, and not where they are needed: on one node, beside the GPUs. */
function scattered({ packing, onGpus }: Together, target: string): readonly Finding[] {
  const first = packing?.unplaced[0];
  // Who finds no place with endless CPUs either is another rule's message.
  if (first === undefined || onGpus()?.unplaced.length !== 0) return [];
  const who = first.model === null ? "the gateway" : quote(first.model);
  const message = `No node of target ${quote(target)} has the CPUs left that ${who} needs${first.model === null ? "" : " beside its GPUs"}`;
  return [{ code: "RF403", message, path: ["targets", target, "nodes"], anchor: "key", help: HELP }];
}

/** CPUs of the largest node; undefined when some node's are not declared. */
function largest(groups: readonly NodeGroup[]): number | undefined {
  let most = 0;
  for (const group of groups) {
    if (group.cpus === undefined) return undefined;
    most = Math.max(most, group.cpus);
  }
  return most;
}
