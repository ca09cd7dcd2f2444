import { RayError } from "../ray/ray-error.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Release } from "../gateway/user-config.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import { hasChanges, type Plan } from "../plan/plan.ts";
import { abandon } from "./abandon.ts";
import { answeringModels } from "./answering-models.ts";
import type { DeployContext, Failure } from "./context.ts";
import type { DeployDecision, DeployOutcome, ModelState } from "./outcome.ts";
import { PhaseTimer } from "./phase-timer.ts";
import { rollOut } from "./roll-out.ts";
import type { Rollout } from "./rollout.ts";

/** How long putting back what was live may take after a cancellation, in milliseconds. */
const CLEAN_UP_LIMIT_MS = 10 * 60 * 1000;

/** The outcome before its findings are placed in the config file. */
export type ReleaseOutcome = Omit<DeployOutcome, "diagnostics"> & { readonly findings: readonly Finding[] };

/**
 * Brings the cluster to the wanted release and says what serves afterwards, by requests that were answered. Failures
 * of the new version are part of the outcome; only a cluster that cannot be worked with is an exception.
 */
export async function deployRelease(
  context: DeployContext,
  live: LiveFleet,
  wanted: Release,
  plan: Plan,
): Promise<ReleaseOutcome> {
  const timer = new PhaseTimer(context.clock);
  if (!hasChanges(plan)) return unchanged(context, live, wanted, plan, timer);
  let rollout: Rollout | undefined;
  let failure: Failure | undefined;
  try {
    const result = await timer.measure("roll out", () => rollOut(context, live, wanted, plan));
    rollout = result.rollout;
    if (result.ok) return await finished(context, result.rollout, plan, timer);
    failure = result.failure;
  } catch (error) {
    if (!context.signal.aborted && !(error instanceof RayError)) throw error;
    failure = context.signal.aborted ? cancelled(context.signal) : clusterFailure(error);
  }
  return gaveUp(context, live, rollout, plan, failure, timer);
}

async function unchanged(
  context: DeployContext,
  live: LiveFleet,
  wanted: Release,
  plan: Plan,
  timer: PhaseTimer,
): Promise<ReleaseOutcome> {
  context.progress("nothing to change; asking each model");
  const release = live.record.release ?? wanted;
  const { models, smoke, findings } = await timer.measure("ask models", () => answeringModels(context, release, plan));
  const serving = models.every((model) => model.state === "serving");
  return {
    decision: serving ? "unchanged" : "failed",
    reasonCode: serving ? "no-changes" : "not-answering",
    plan,
    release,
    models,
    smoke,
    findings,
    timings: timer.timings,
  };
}

async function finished(
  context: DeployContext,
  rollout: Rollout,
  plan: Plan,
  timer: PhaseTimer,
): Promise<ReleaseOutcome> {
  const asked = await timer.measure("ask models", () =>
    answeringModels(context, rollout.wanted, plan, rollout.startedInS),
  );
  const removed: ModelState[] = plan.steps.flatMap((step) =>
    step.effect === "remove" && step.model !== null
      ? [{ model: step.model, state: "removed" as const, effect: "remove" as const }]
      : [],
  );
  const serving = asked.models.every((model) => model.state === "serving");
  return {
    decision: serving ? "deployed" : "failed",
    reasonCode: serving ? "deployed" : "not-answering",
    plan,
    release: rollout.wanted,
    models: [...asked.models, ...removed],
    smoke: [...rollout.smoke, ...asked.smoke.filter((result) => !result.ok)],
    findings: [...asked.findings, ...eagerNotes(rollout.wanted)],
    timings: timer.timings,
  };
}

/** After a failure: put back what was live and say what serves now. A cancelled deploy still cleans up, for a while. */
async function gaveUp(
  context: DeployContext,
  live: LiveFleet,
  rollout: Rollout | undefined,
  plan: Plan,
  failure: Failure,
  timer: PhaseTimer,
): Promise<ReleaseOutcome> {
  const cleanUp: DeployContext = { ...context, signal: AbortSignal.timeout(CLEAN_UP_LIMIT_MS) };
  const findings = [...failure.findings];
  let restored = false;
  const { release } = live.record;
  let models: readonly ModelState[] = [];
  try {
    const gatewayFailed = failure.reasonCode === "gateway-failed";
    const left = await timer.measure("put back", () => abandon(cleanUp, live, gatewayFailed));
    if (left !== undefined) findings.push(...left.findings);
    restored = left === undefined && release !== null;
    if (release !== null) {
      const asked = await timer.measure("ask models", () => answeringModels(cleanUp, release, plan));
      models = asked.models;
      findings.push(...asked.findings);
    }
  } catch (error) {
    findings.push({
      code: "RF690",
      message: `What was live could not be put back: ${error instanceof Error ? error.message : "unknown reason"}`,
      path: [],
      help: "Run the deploy again: it finds what is left and finishes or restores it.",
    });
  }
  const serving = restored && models.every((model) => model.state === "serving");
  return {
    decision: decisionAfter(failure, serving),
    reasonCode: failure.reasonCode,
    plan,
    release,
    models,
    smoke: rollout?.smoke ?? [],
    findings,
    timings: timer.timings,
  };
}

function decisionAfter(failure: Failure, serving: boolean): DeployDecision {
  if (failure.reasonCode === "cancelled") return "cancelled";
  return serving ? "rolled_back" : "failed";
}

function cancelled(signal: AbortSignal): Failure {
  const reason = signal.reason instanceof Error ? signal.reason.message : "stopped";
  return {
    reasonCode: "cancelled",
    findings: [{ code: "RF691", message: `The deploy was cancelled: ${reason}`, path: [] }],
  };
}

function clusterFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : "unknown reason";
  return { reasonCode: "cluster-failed", findings: [{ code: "RF601", message, path: ["targets"] }] };
}

function eagerNotes(release: Release): readonly Finding[] {
  return Object.entries(release.models)
    .filter(([, model]) => model.eager_fallback === true)
    .map(([id]) => ({
      code: "RF692" as const,
      message: `${id} runs with enforce_eager because compiling it crashed`,
      path: ["models", id],
      help: "Set engine_kwargs.enforce_eager: true to keep it so, or try again with deploy --retry-compile.",
    }));
}
