import { ownEntry } from "../diagnostics/own-entry.ts";
import { gatewayApplicationName } from "../gateway/application.ts";
import type { GatewayUserConfig, ReleasedModel } from "../gateway/user-config.ts";
import { changedPaths } from "../plan/application-difference.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import { applicationsOf } from "../ray/ownership.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import type { ServeDetails } from "../ray/serve-details.ts";
import { beforeSwitch } from "./before-switch.ts";
import type { DeployContext, Failure } from "./context.ts";
import { routingTable } from "./routing-table.ts";
import { waitForGateway } from "./wait-for-gateway.ts";
import { type StartSubject, watchStarts } from "./watch-starts.ts";

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
    await context.mutate((now) => ({ put: [], remove: applicationsOf(context.fleet, now) }), context.signal);
    return undefined;
  }
  context.progress("putting back what was live");
  const before = beforeSwitch(context, live);
  const table = routingTable({
    fleet: context.fleet,
    routed: release,
    stopped: new Set(),
    candidates: [],
    record: { release, previous, journal: null },
  });
  const kept = new Set(Object.values(release.models).map((model) => model.app));
  kept.add(gatewayApplicationName(context.fleet));
  const starting: StartSubject[] = [];
  await context.mutate((now) => {
    starting.length = 0;
    const put = [gatewayEntry(before, live, table, gatewayFailed)];
    for (const [model, released] of Object.entries(release.models)) {
      const entry = entryToRestore(released, now);
      if (entry !== undefined) put.push(entry);
      if (isStarting(released, now)) starting.push({ model, released });
    }
    return { put, remove: applicationsOf(context.fleet, now).filter((app) => !kept.has(app)) };
  }, context.signal);
  if (starting.length > 0) {
    const result = await watchStarts(context, starting, () => {});
    if (result.kind !== "ready") return result.failure;
  }
  return waitForGateway(before, table);
}

/** A new gateway that works is kept; one that failed is replaced by the one that was there. */
function gatewayEntry(
  context: DeployContext,
  live: LiveFleet,
  table: GatewayUserConfig,
  failed: boolean,
): ServeApplication {
  const entry = context.gateway(table);
  const before = live.base.gateway?.entry;
  if (!failed || before === undefined) return entry;
  return { ...before, ...(entry.deployments === undefined ? {} : { deployments: entry.deployments }) };
}

/** What has to be sent so that a version is as it was: all of it when it was stopped, its options when they changed. */
function entryToRestore({ app, entry }: ReleasedModel, now: ServeDetails): ServeApplication | undefined {
  const deployed = ownEntry(now.applications, app)?.deployed_app_config;
  if (deployed === undefined || deployed === null) return entry;
  const restored = { ...deployed, ...(entry.deployments === undefined ? {} : { deployments: entry.deployments }) };
  return changedPaths(deployed, restored).length === 0 ? undefined : restored;
}

/** Stopped, or started again by a deploy that was interrupted while it put this back. */
export function isStarting({ app, deployment }: ReleasedModel, now: ServeDetails): boolean {
  const application = ownEntry(now.applications, app);
  if (application === undefined || application.status === "DELETING") return true;
  const replicas = ownEntry(application.deployments, deployment)?.replicas ?? [];
  return application.status === "DEPLOYING" && replicas.every((replica) => replica.state !== "RUNNING");
}
