import type { JsonObject } from "../../../src/schema/json.ts";
import { NODE_ID } from "./application.ts";
import type { ServeState } from "./serve-state.ts";

/** `/api/v0/{nodes,actors,placement_groups}`: each replica reserves one bundle in a placement group of its own. */
export function stateRows(kind: string, serve: ServeState): unknown {
  const rows = kind === "nodes" ? [node(serve)] : kind === "placement_groups" ? groups(serve) : [];
  const counts = { total: rows.length, num_after_truncation: rows.length, num_filtered: rows.length };
  return {
    result: true,
    msg: "",
    data: { result: { ...counts, partial_failure_warning: "", warnings: null, result: rows } },
  };
}

function node(serve: ServeState): JsonObject {
  const total = { ...serve.resources, memory: 17324906906, "node:10.0.0.10": 1, "node:__internal_head__": 1 };
  return { node_id: NODE_ID, node_ip: "10.0.0.10", is_head_node: true, state: "ALIVE", resources_total: total };
}

function groups(serve: ServeState): JsonObject[] {
  const rows: JsonObject[] = [];
  for (const application of serve.applications.values()) {
    const { replica, phase, name, deployment, needs } = application;
    if (replica === undefined || (phase !== "running" && phase !== "starting")) continue;
    const placement = serve.placementOf(application);
    const isPlaced = application.isPlaced;
    rows.push({
      name: `SERVE_REPLICA::${name}#${deployment}#${replica.id}`,
      state: isPlaced ? "CREATED" : "PENDING",
      bundles: [{ unit_resources: { ...needs }, node_id: isPlaced ? NODE_ID : null }],
      stats: { scheduling_state: isPlaced ? "FINISHED" : placement === "placed" ? "QUEUED" : placement },
    });
  }
  return rows;
}
