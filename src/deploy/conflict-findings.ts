import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Release } from "../gateway/user-config.ts";
import { type Conflict, conflictsOf, describe } from "../ray/application-conflict.ts";
import type { DeployContext } from "./context.ts";
import { routingTable } from "./routing-table.ts";

/** Names and routes that belong to somebody else, found before anything is sent. */
export async function takenBeforehand(context: DeployContext, wanted: Release): Promise<readonly Finding[]> {
  const details = await context.client.serveDetails();
  const record = { release: null, previous: null, journal: null };
  const table = routingTable({ fleet: context.fleet, routed: wanted, stopped: new Set(), candidates: [], record });
  const entries = Object.values(wanted.models).map((model) => model.entry);
  const change = { put: [...entries, context.gateway(table)], remove: [] };
  return conflictFindings(conflictsOf(details, change, context.fleet));
}

/** `changed` when it came up during the deploy, after something had been sent. */
export function conflictFindings(conflicts: readonly Conflict[], changed = false): readonly Finding[] {
  return conflicts.map((conflict) => {
    const message = `${changed ? "The deploy could not go on" : "Nothing was changed"}: ${describe(conflict)}`;
    return conflict.kind === "name"
      ? { code: "RF604", message, path: ["name"], help: "Give the fleet another name, or remove that application." }
      : {
          code: "RF605",
          message,
          path: ["gateway", "route_prefix"],
          help: "Give the fleet a gateway.route_prefix of its own.",
        };
  });
}
