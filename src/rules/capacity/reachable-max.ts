import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { findWritten } from "../../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { hasGpusAlone } from "./gpu-room.ts";
import { gpus, gpusInWords, inventoryOf, matching, round } from "./inventory.ts";
import { gpusPerReplica, needsAreKnown } from "./needs.ts";

/** The autoscaler can reach `max_replicas` with the model alone on the target. */
export function reachableMax(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const inventory = inventoryOf(view);
    const { initialReplicas, maxReplicas } = model.resolved;
    if (inventory === undefined || maxReplicas <= initialReplicas || gpusPerReplica(model) === 0) return [];
    if (!needsAreKnown(model)) return [];
    if (inventory.possible.some((group) => group.gpus > 0)) return [];
    const nodes = matching(inventory.nodes, model);
    const room = (replicas: number) => hasGpusAlone(model, replicas, inventory);
    // A model that cannot even start is another rule's message.
    if (nodes.length === 0 || !room(Math.max(1, initialReplicas)) || room(maxReplicas)) return [];
    const written = findWritten(context.config, view.target?.name, model.id, ["autoscaling_config", "max_replicas"]);
    if (written === undefined) return [];
    const needed = gpus(round(gpusPerReplica(model) * maxReplicas));
    const message = `${maxReplicas} replicas of ${quote(model.id)} would need ${needed}, and target ${quote(inventory.target)} has ${gpusInWords(nodes)}`;
    const help = "Lower max_replicas, or declare `autoscaling_nodes` of the target.";
    return [{ code: "RF406", message, path: written.path, help }];
  });
}
