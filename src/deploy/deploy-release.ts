import { ApplicationConflict } from "../ray/application-conflict.ts";
import { RayError } from "../ray/ray-error.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Release } from "../gateway/user-config.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import { hasChanges, type Plan } from "../plan/plan.ts";
import { abandon } from "./abandon.ts";
import { answeringModels } from "./answering-models.ts";
import { beforeSwitch } from "./before-switch.ts";
import { conflictFindings } from "./conflict-findings.ts";
import type { DeployContext, Failure } from "./context.ts";
import type { DeployDecision, DeployOutcome, ModelState } from "./outcome.ts";
import { PhaseTimer } from "./phase-timer.ts";
import { rollOut } from "./roll-out.ts";
import { Rollout } from "./rollout.ts";
import { waitForStarting } from "./wait-for-starting.ts";

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
  const rollout = new Rollout(context, live, wanted, plan);
  let failure: Failure | undefined;
  try {
    failure = await timer.measure("roll out", () => rollOut(rollout, wanted, plan));
  } catch (error) {
    failure = failureOf(error, context.signal, rollout);
  }
  if (failure !== undefined) return gaveUp(context, live, rollout, plan, failure, timer);
  return finished(context, live, rollout, plan, timer);
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
  const late = await timer.measure("wait for models", () => waitForStarting(context, live, release));
  const { models, smoke, findings } = await timer.measure("ask models", () => answeringModels(context, release, plan));
  const serving = models.every((model) => model.state === "serving");
  return {
    decision: serving ? "unchanged" : "failed",
    reasonCode: serving ? "no-changes" : "not-answering",
    plan,
    release,
    models,
    smoke,
    findings: [...late, ...findings],
    timings: timer.timings,
  };
}

/**
 * After the switch: removes what is left and asks each model. Nothing turns back from here, no signal either: what was
 * live before is being stopped, so going back would take down what serves.
 */
async function finished(
  cancellable: DeployContext,
  live: LiveFleet,
  rollout: Rollout,
  plan: Plan,
  timer: PhaseTimer,
): Promise<ReleaseOutcome> {
  const context: DeployContext = { ...cancellable, signal: AbortSignal.timeout(CLEAN_UP_LIMIT_MS) };
  const notRemoved = await timer.measure("remove old versions", () => removeOld(rollout, context.signal));
  const late = await timer.measure("wait for models", () => waitForStarting(context, live, rollout.wanted));
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
    findings: [...late, ...asked.findings, ...notRemoved, ...eagerNotes(rollout.wanted)],
    timings: timer.timings,
  };
}

/** What is left holds resources and harms nobody: the deploy has worked. */
async function removeOld(rollout: Rollout, signal: AbortSignal): Promise<readonly Finding[]> {
  try {
    await rollout.removeOld(signal);
    return [];
  } catch (error) {
    const isExpected = error instanceof RayError || error instanceof ApplicationConflict || signal.aborted;
    if (!isExpected) throw error;
    const why = error instanceof Error ? error.message : "unknown reason";
    const message = `The old version could not be removed, the next deploy does it: ${why}`;
    return [{ code: "RF601", severity: "warn", message, path: ["targets"] }];
  }
}

/** After a failure: put back what was live and say what serves now. A cancelled deploy still cleans up, for a while. */
async function gaveUp(
  context: DeployContext,
  live: LiveFleet,
  rollout: Rollout,
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
      const before = beforeSwitch(cleanUp, live);
      const asked = await timer.measure("ask models", () => answeringModels(before, release, plan));
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
    smoke: rollout.smoke,
    findings,
    timings: timer.timings,
  };
}

function decisionAfter(failure: Failure, serving: boolean): DeployDecision {
  if (failure.reasonCode === "cancelled") return "cancelled";
  return serving ? "rolled_back" : "failed";
}

/** Why the roll-out was broken off. Rethrows what is no part of an outcome. */
function failureOf(error: unknown, signal: AbortSignal, rollout: Rollout): Failure {
  if (signal.aborted) return cancelled(signal);
  if (error instanceof RayError) return clusterFailure(error);
  if (!(error instanceof ApplicationConflict) || !rollout.wroteAny) throw error;
  return { reasonCode: "conflict", findings: conflictFindings(error.conflicts, true) };
}

function cancelled(signal: AbortSignal): Failure {
  const reason = signal.reason instanceof Error ? signal.reason.message : "stopped";
  return {
    reasonCode: "cancelled",
    findings: [{ code: "RF691", message: `The deploy was cancelled: ${reason}`, path: [] }],
  };
}

function clusterFailure({ message }: RayError): Failure {
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
