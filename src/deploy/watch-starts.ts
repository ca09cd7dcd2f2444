import { ownEntry } from "../diagnostics/own-entry.ts";
import type { ReleasedModel } from "../gateway/user-config.ts";
import { notStarted, observeStart, type StartProgress } from "../ray/start-progress.ts";
import type { PlacementGroup } from "../ray/state-api.ts";
import type { Failure, WatchContext } from "./context.ts";
import { startFailure } from "./start-failure.ts";

export interface StartSubject {
  readonly model: string;
  readonly released: ReleasedModel;
}

export type WatchResult =
  | { readonly kind: "ready" }
  /** The nodes are full and stay so. */
  | { readonly kind: "no_room"; readonly model: string; readonly failure: Failure }
  | {
      readonly kind: "failed";
      readonly model: string;
      readonly failure: Failure;
      /** It crashed in a way that a start without compilation may avoid. */
      readonly crashedInCompilation: boolean;
    };

const POLL_MS = 1000;
/** How long a version may wait for resources while nothing on the cluster is being stopped, in milliseconds. */
const ROOM_WAIT_MS = 15_000;

/** Watches starting models until all are ready, or one of them certainly will not be. */
export async function watchStarts(
  context: WatchContext,
  subjects: readonly StartSubject[],
  onReady: (model: string) => void,
): Promise<WatchResult> {
  const progress = new Map<string, StartProgress>(subjects.map(({ model }) => [model, notStarted]));
  const waitingSince = new Map<string, number>();
  const startedAt = context.clock.now();
  while (true) {
    context.signal.throwIfAborted();
    const details = await context.client.serveDetails();
    const groups = await placementGroups(context, [...progress.values()]);
    const isStopping = Object.values(details.applications).some((application) => application.status === "DELETING");
    for (const { model, released } of subjects) {
      const before = progress.get(model) ?? notStarted;
      if (before.outcome === "ready") continue;
      const { app, deployment, start } = released;
      const application = ownEntry(details.applications, app);
      const seen = { application, placementGroups: groups };
      const now = observeStart(before, seen, { app, deployment, autoscaling: context.autoscaling });
      progress.set(model, now);
      if (now.outcome === "ready") onReady(model);
      const waitedMs = context.clock.now() - startedAt;
      const late = waitedMs > start.startup_timeout_s * 1000 && now.outcome !== "ready";
      if (now.outcome === "failed" || late) {
        return startFailure(context, model, released, application, late ? "late" : "failed", now);
      }
      if (now.outcome !== "waiting_for_resources" || isStopping || context.autoscaling) waitingSince.delete(model);
      else if (!waitingSince.has(model)) waitingSince.set(model, context.clock.now());
      const since = waitingSince.get(model);
      if (since !== undefined && context.clock.now() - since > ROOM_WAIT_MS) {
        return { kind: "no_room", model, failure: noRoom(model, released) };
      }
    }
    if ([...progress.values()].every((one) => one.outcome === "ready")) return { kind: "ready" };
    context.progress(waitingLine(progress));
    await context.clock.sleep(POLL_MS, context.signal);
  }
}

/** Asked for only while something has no process yet: placement is over then. */
async function placementGroups(
  context: WatchContext,
  progress: readonly StartProgress[],
): Promise<readonly PlacementGroup[]> {
  const placed = progress.every((one) => one.outcome === "ready" || one.phase.startsWith("loading"));
  return placed ? [] : context.client.placementGroups();
}

function waitingLine(progress: ReadonlyMap<string, StartProgress>): string {
  return [...progress].map(([model, one]) => `${model}: ${one.phase}`).join("; ");
}

function noRoom(model: string, released: ReleasedModel): Failure {
  const needs = released.start.bundles
    .map((bundle) =>
      Object.entries(bundle)
        .map(([name, amount]) => `${name} ${amount}`)
        .join(", "),
    )
    .join(" + ");
  return {
    reasonCode: "no-room",
    findings: [
      {
        code: "RF624",
        message: `${model} finds no room: it needs ${needs}, and nothing on the cluster is free or being freed`,
        path: ["models", model],
        help: "Free resources, add nodes, or let it replace the version that serves (strategy: recreate).",
      },
    ],
  };
}
