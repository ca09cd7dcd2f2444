import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Release } from "../gateway/user-config.ts";
import { type LiveFleet, readLiveFleet } from "../plan/live-fleet.ts";
import type { Plan } from "../plan/plan.ts";
import { planRelease } from "../plan/plan-release.ts";
import { releaseOf } from "../plan/release.ts";
import { ApplicationConflict } from "../ray/application-conflict.ts";
import { nodeRoom } from "../ray/node-room.ts";
import { modelApplication } from "../ray/model-application.ts";
import { planDigest } from "../resolve/plan-digest.ts";
import type { Fleet } from "../resolve/fleet.ts";
import { conflictFindings, takenBeforehand } from "./conflict-findings.ts";
import { type ClusterContext, contextOf, type DeployContext, type PackageUris } from "./context.ts";
import { deployRelease, type ReleaseOutcome } from "./deploy-release.ts";
import { routingTable } from "./routing-table.ts";
import { versionFinding } from "./version-finding.ts";

export interface DeployRequest {
  readonly fleet: Fleet;
  readonly packages: PackageUris;
  readonly commit: string | null;
  /** Models to start again although nothing changed. */
  readonly restart: ReadonlySet<string>;
  /** Compile again what fell back to `enforce_eager`. */
  readonly retryCompile: boolean;
  /** True when the live commit is newer than the one that is deployed. */
  readonly isSuperseded: (liveCommit: string) => Promise<boolean>;
  /** Asked once, with the plan, before the first change; a finding in return stops the deploy. */
  readonly approve: (plan: Plan) => Promise<{ readonly reasonCode: string; readonly finding?: Finding } | undefined>;
}

export interface PlannedFleet {
  readonly live: LiveFleet;
  readonly wanted: Release;
  readonly plan: Plan;
}

/** Everything that a deploy does on a target that is connected. */
export async function deployFleet(cluster: ClusterContext, request: DeployRequest): Promise<ReleaseOutcome> {
  const { fleet } = request;
  const context = contextOf(cluster, fleet, request.packages);
  cluster.progress("reading what is live");
  const planned = await planLive(context, request);
  const { live, plan, wanted } = planned;
  const wrong = await versionFinding(cluster.client, fleet.serving.ray);
  if (wrong !== undefined) return refused(planned, "wrong-version", [wrong]);
  if (live.unreadable !== undefined) return refused(planned, "record-unreadable", [unreadable(live.unreadable)]);
  const taken = await takenBeforehand(context, wanted);
  if (taken.length > 0) return refused(planned, "conflict", taken);
  const liveCommit = live.record.release?.commit;
  if (typeof liveCommit === "string" && liveCommit !== request.commit && (await request.isSuperseded(liveCommit))) {
    return superseded(planned, liveCommit);
  }
  const stop = await request.approve(plan);
  if (stop !== undefined) return refused(planned, stop.reasonCode, stop.finding === undefined ? [] : [stop.finding]);
  try {
    return await deployRelease(context, live, wanted, plan);
  } catch (error) {
    if (!(error instanceof ApplicationConflict)) throw error;
    return refused(planned, "conflict", conflictFindings(error.conflicts));
  }
}

/** The plan from what is live to the fleet, without changing anything. */
export async function planLive(
  context: DeployContext,
  request: Pick<DeployRequest, "fleet" | "packages" | "commit" | "restart" | "retryCompile">,
): Promise<PlannedFleet> {
  const details = await context.client.serveDetails();
  const live = readLiveFleet(request.fleet.name, details, await nodeRoom(context.client));
  const wanted = wantedRelease(request, live, new Date(context.clock.now()).toISOString());
  const table = routingTable({
    fleet: request.fleet.name,
    routed: wanted,
    stopped: new Set(),
    candidates: [],
    record: live.record,
  });
  return { live, wanted, plan: planRelease(live.base, wanted, context.gateway(table), request.retryCompile) };
}

/** The release that the fleet asks for; restarts that were asked for earlier stay counted. */
export function wantedRelease(
  request: Pick<DeployRequest, "fleet" | "packages" | "commit" | "restart">,
  live: Pick<LiveFleet, "record"> | undefined,
  deployedAt: string,
): Release {
  const { fleet, packages, restart } = request;
  const generations = new Map<string, number>();
  const applications = new Map<string, ReturnType<typeof modelApplication>>();
  for (const model of fleet.models) {
    const before = ownEntry(live?.record.release?.models, model.id)?.generation ?? 0;
    const generation = before + (restart.has(model.id) ? 1 : 0);
    if (generation > 0) generations.set(model.id, generation);
    const input = { fleetName: fleet.name, model, packageUri: packages.builder };
    applications.set(model.id, modelApplication(generation > 0 ? { ...input, generation } : input));
  }
  return releaseOf(fleet, { digest: planDigest(fleet), commit: request.commit, deployedAt, applications, generations });
}

function refused(planned: PlannedFleet, reasonCode: string, findings: readonly Finding[]): ReleaseOutcome {
  const release = planned.live.record.release;
  return { decision: "refused", reasonCode, plan: planned.plan, release, models: [], smoke: [], findings, timings: [] };
}

function superseded(planned: PlannedFleet, liveCommit: string): ReleaseOutcome {
  const message = `Commit ${liveCommit.slice(0, 12)} is live and newer: nothing was changed`;
  const outcome = refused(planned, "superseded", [{ code: "RF693", message, path: [] }]);
  return { ...outcome, decision: "superseded" };
}

function unreadable(problem: string): Finding {
  return {
    code: "RF606",
    message: `What is live cannot be read: ${problem}`,
    path: ["name"],
    help: "Another version of rayfleet may have written it. Use that version, or remove the gateway's application.",
  };
}
