import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { NodeGroup } from "../../resolve/fleet.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { amount, gpus, gpusInWords, inventoryOf, matching, round, totalGpus } from "./inventory.ts";
import { hasGpusAlone } from "./gpu-room.ts";
import { gpusPerReplica, needsAreKnown, replicaKey, sizeKey, workers } from "./needs.ts";

/** Each model by itself has room on the target: every bundle on a node, every replica, all replicas. */
export function enoughGpus(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const inventory = inventoryOf(view);
    const needed = gpusPerReplica(model);
    if (inventory === undefined || needed === 0 || !needsAreKnown(model)) return [];
    const nodes = matching(inventory.nodes, model);
    const possible = matching(inventory.possible, model);
    const groups = [...nodes, ...possible];
    // No node of the right kind at all is another rule's message.
    if (groups.length === 0) return [];
    const target = quote(inventory.target);
    const largest = Math.max(...model.resolved.bundles.map((bundle) => amount(bundle, "GPU")));
    const atMost = Math.max(...groups.map((group) => group.gpus));
    if (largest > atMost) {
      const message = `A worker of ${quote(model.id)} needs ${gpus(largest)} on one node, and target ${target} has ${atMost === 0 ? "none" : `at most ${atMost}`}`;
      return [{ code: "RF402", message, path: sizeKey(context, view, model), help: helpFor(groups) }];
    }
    if (possible.some((group) => group.gpus > 0)) return [];
    const strategy = model.config.placement_group_config?.strategy;
    if (strategy === "STRICT_PACK" && needed > atMost) {
      const message = `STRICT_PACK needs ${gpus(needed)} on one node for a replica of ${quote(model.id)}, and target ${target} has at most ${atMost}`;
      const path = model.at("placement_group_config", "strategy");
      return [{ code: "RF402", message, path, help: "Use PACK, fewer workers, or correct the `nodes` of the target." }];
    }
    if (!hasGpusAlone(model, 1, inventory)) {
      // Too few nodes to spread over are another rule's message.
      if (strategy === "STRICT_SPREAD" && needed <= totalGpus(nodes)) return [];
      const parallel = workers(model) > 1 ? ` (${workers(model)} workers)` : "";
      const message = `A replica of ${quote(model.id)} needs ${gpus(needed)}${parallel}, and target ${target} has ${gpusInWords(nodes)}`;
      return [{ code: "RF402", message, path: sizeKey(context, view, model), help: helpFor(groups) }];
    }
    const replicas = model.resolved.initialReplicas;
    if (hasGpusAlone(model, replicas, inventory)) return [];
    const message = `${replicas} replicas of ${quote(model.id)} need ${gpus(round(needed * replicas))}, and target ${target} has ${gpusInWords(nodes)}`;
    return [{ code: "RF402", message, path: replicaKey(context, view, model), help: helpFor(groups) }];
  });
}

function helpFor(groups: readonly NodeGroup[]): string {
  const total = totalGpus(groups);
  return total === 0
    ? "Run it on CPUs with `accelerator_config: {kind: cpu}`, or correct the `nodes` of the target."
    : `Use fewer GPUs, or correct the \`nodes\` of the target if it has more.`;
}
