import { gatewayApplicationName } from "../gateway/application.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import { ownerOf } from "../ray/ownership.ts";
import type { ServeDetails } from "../ray/serve-details.ts";
import type { DeployContext, Failure } from "./context.ts";
import { routingTable } from "./routing-table.ts";
import { waitForGateway } from "./wait-for-gateway.ts";
import { watchStarts } from "./watch-starts.ts";

/**
 * Puts back what was live when the deploy began: its routes at once, the versions that were stopped as soon as they
 * have started again; everything that the deploy started is removed. Without an earlier release nothing is left behind.
 * Resolves with what could not be put back.
 */
export async function abandon(
  context: DeployContext,
  live: LiveFleet,
  gatewayFailed: boolean,
): Promise<Failure | undefined> {
  const { release, previous } = live.record;
  if (release === null) {
    context.progress("removing what was started");
    await context.mutate((now) => ({ put: [], remove: owned(context.fleet, now) }), context.signal);
    return undefined;
  }
  context.progress("putting back what was live");
  const table = routingTable({
    fleet: context.fleet,
    routed: release,
    stopped: new Set(),
    candidates: [],
    record: { release, previous, journal: null },
  });
  const kept = new Set(Object.values(release.models).map((model) => model.app));
  kept.add(gatewayApplicationName(context.fleet));
  const stopped: string[] = [];
  await context.mutate((now) => {
    stopped.length = 0;
    const put = [gatewayEntry(context, live, table, gatewayFailed)];
    for (const [id, model] of Object.entries(release.models)) {
      const status = now.applications[model.app]?.status;
      if (status !== undefined && status !== "DELETING") continue;
      stopped.push(id);
      put.push(model.entry);
    }
    return { put, remove: owned(context.fleet, now).filter((app) => !kept.has(app)) };
  }, context.signal);
  if (stopped.length > 0) {
    const subjects = stopped.flatMap((id) => {
      const released = release.models[id];
      return released === undefined ? [] : [{ model: id, released }];
    });
    const result = await watchStarts(context, subjects, () => {});
    if (result.kind !== "ready") return result.failure;
  }
  return waitForGateway(context, table);
}

/** A new gateway that works is kept; one that failed is replaced by the one that was there. */
function gatewayEntry(
  context: DeployContext,
  live: LiveFleet,
  table: ReturnType<typeof routingTable>,
  failed: boolean,
): ReturnType<DeployContext["gateway"]> {
  const entry = context.gateway(table);
  const before = live.base.gateway?.entry;
  if (!failed || before === undefined) return entry;
  return { ...before, ...(entry.deployments === undefined ? {} : { deployments: entry.deployments }) };
}

function owned(fleet: string, live: ServeDetails): readonly string[] {
  return Object.entries(live.applications)
    .filter(
      ([, application]) => application.status !== "DELETING" && ownerOf(application.deployed_app_config) === fleet,
    )
    .map(([name]) => name);
}
