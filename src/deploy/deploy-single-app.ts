import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { ReleasedModel } from "../gateway/user-config.ts";
import { changedPaths } from "../plan/application-difference.ts";
import { type Effect, type Plan, type PlanStep, withUntracked } from "../plan/plan.ts";
import { ApplicationConflict } from "../ray/application-conflict.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import { singleApplication } from "../ray/single-app.ts";
import { planDigest } from "../resolve/plan-digest.ts";
import { untrackedSources } from "../resolve/untracked-sources.ts";
import type { SmokeResult } from "../smoke/result.ts";
import { runSmokeTests, SMOKE_TIMEOUT_S } from "../smoke/run-smoke-tests.ts";
import { conflictFindings } from "./conflict-findings.ts";
import type { ClusterContext } from "./context.ts";
import type { DeployRequest } from "./deploy-fleet.ts";
import type { ReleaseOutcome } from "./deploy-release.ts";
import type { ModelState } from "./outcome.ts";
import { PhaseTimer } from "./phase-timer.ts";
import { smokeFindings } from "./smoke-test-models.ts";
import { versionFinding } from "./version-finding.ts";
import { watchStarts } from "./watch-starts.ts";
import { deploymentName } from "../resolve/deployment-name.ts";

/**
 * The plain deploy of `layout: single_app`: one application of Ray's own, without a gateway. Its identity is the config
 * that is deployed; smoke tests come after the switch; a failure puts the earlier config back.
 */
export async function deploySingleApp(cluster: ClusterContext, request: DeployRequest): Promise<ReleaseOutcome> {
  const { fleet } = request;
  const timer = new PhaseTimer(cluster.clock);
  const entry = singleApplication(fleet);
  const before =
    ownEntry((await cluster.client.serveDetails()).applications, fleet.name)?.deployed_app_config ?? undefined;
  const plan = singlePlan(request, entry, before);
  const outcome = (
    decision: ReleaseOutcome["decision"],
    reasonCode: string,
    findings: readonly Finding[],
    smoke: readonly SmokeResult[] = [],
    models: readonly ModelState[] = [],
  ): ReleaseOutcome => ({
    decision,
    reasonCode,
    plan,
    release: null,
    models,
    smoke,
    findings,
    timings: timer.timings,
  });
  const wrong = await versionFinding(cluster.client, fleet.serving.ray);
  if (wrong !== undefined) return outcome("refused", "wrong-version", [wrong]);
  const stop = await request.approve(plan);
  if (stop !== undefined) return outcome("refused", stop.reasonCode, stop.finding === undefined ? [] : [stop.finding]);
  const changes = plan.steps.some((step) => step.effect !== "nothing");
  try {
    if (changes) await cluster.mutate(() => ({ put: [entry], remove: [] }), cluster.signal);
  } catch (error) {
    if (!(error instanceof ApplicationConflict)) throw error;
    return outcome("refused", "conflict", conflictFindings(error.conflicts));
  }
  const watched = await timer.measure("start", () => watchSingle(cluster, request, entry));
  const failure = watched.kind === "ready" ? undefined : watched.failure;
  const smoke = failure === undefined ? await timer.measure("smoke tests", () => smokeSingle(cluster, request)) : [];
  const failed = smoke.filter((result) => !result.ok);
  if (failure === undefined && failed.length === 0) {
    const models = fleet.models.map((model) => stateOf(model.id, "serving", plan, entry.name));
    return outcome(changes ? "deployed" : "unchanged", changes ? "deployed" : "no-changes", [], smoke, models);
  }
  const findings = failure === undefined ? failed.flatMap(smokeFindings) : [...failure.findings];
  const reasonCode = failure?.reasonCode ?? "smoke-failed";
  if (!changes) return outcome("failed", reasonCode, findings, smoke);
  const restored = await timer.measure("put back", () => putBack(cluster, request, entry, before));
  return outcome(restored ? "rolled_back" : "failed", reasonCode, findings, smoke);
}

function singlePlan(request: DeployRequest, entry: ServeApplication, before: ServeApplication | undefined): Plan {
  const changed = before === undefined ? [] : changedPaths(before, entry);
  const effect: Effect = before === undefined ? "start" : changed.length === 0 ? "nothing" : "blue_green";
  const reason = before === undefined ? "first deploy" : changed.length === 0 ? "as wanted" : "the application changed";
  const steps: PlanStep[] = request.fleet.models.map((model) =>
    withUntracked({ model: model.id, effect, reason, app: entry.name, changed: [] }, untrackedSources(model.llmConfig)),
  );
  return { digest: planDigest(request.fleet), base: "live", steps };
}

/** One application holds all models, so each of its deployments is watched as if it were an application. */
function watchSingle(
  cluster: ClusterContext,
  request: DeployRequest,
  entry: ServeApplication,
): ReturnType<typeof watchStarts> {
  const subjects = request.fleet.models.map((model) => {
    const released: ReleasedModel = {
      aliases: [],
      app: entry.name,
      deployment: deploymentName(model.id),
      entry,
      smoke_tests: model.smokeTests,
      start: {
        strategy: "blue_green",
        compile: "off",
        startup_timeout_s: model.startupTimeoutS,
        bundles: model.bundles,
        replicas: model.initialReplicas,
        task: model.task,
      },
    };
    return { model: model.id, released };
  });
  return watchStarts(cluster, subjects, () => {});
}

async function smokeSingle(cluster: ClusterContext, request: DeployRequest): Promise<readonly SmokeResult[]> {
  const results: SmokeResult[] = [];
  for (const model of request.fleet.models) {
    const subject = { model: model.id, task: model.task, tests: model.smokeTests };
    const options = { ...cluster, timeoutS: SMOKE_TIMEOUT_S, asCandidate: false };
    results.push(...(await runSmokeTests(cluster.endpoint, subject, options)));
  }
  return results;
}

async function putBack(
  cluster: ClusterContext,
  request: DeployRequest,
  entry: ServeApplication,
  before: ServeApplication | undefined,
): Promise<boolean> {
  cluster.progress("putting back what was live");
  if (before === undefined) {
    await cluster.mutate(() => ({ put: [], remove: [entry.name] }), cluster.signal);
    return false;
  }
  await cluster.mutate(() => ({ put: [before], remove: [] }), cluster.signal);
  const watched = await watchSingle(cluster, request, before);
  return watched.kind === "ready";
}

function stateOf(model: string, state: ModelState["state"], plan: Plan, app: string): ModelState {
  return { model, state, app, effect: plan.steps.find((step) => step.model === model)?.effect ?? "nothing" };
}
