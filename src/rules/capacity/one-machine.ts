import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { RuleContext } from "../rule.ts";

/** A local target is the machine that the runner is on. */
export function oneMachine({ views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target }): Finding[] => {
    if (target?.config.kind !== "local") return [];
    const base = ["targets", target.name];
    const { nodes = [], autoscaling_nodes: possible = [] } = target.config;
    const count = nodes.reduce((sum, group) => sum + (group.count ?? 1), 0);
    const help = "A target of kind cluster has several nodes.";
    if (count > 1) {
      const index = nodes.findIndex((group) => (group.count ?? 1) > 1);
      const path = index === -1 ? [...base, "nodes"] : [...base, "nodes", index, "count"];
      const message = `A local target is one machine, and ${count} nodes are declared`;
      return [{ code: "RF417", message, path, anchor: "key", help }];
    }
    if (possible.length === 0) return [];
    const message = "A local target is one machine, and no autoscaler adds another";
    return [{ code: "RF417", message, path: [...base, "autoscaling_nodes"], anchor: "key", help }];
  });
}
