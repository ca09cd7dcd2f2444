import type { Release, ReleasedModel } from "../gateway/user-config.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import type { Plan } from "../plan/plan.ts";
import { eagerVariant } from "./eager-variant.ts";
import type { DeployContext, Failure } from "./context.ts";
import { Rollout } from "./rollout.ts";
import { startGroups } from "./start-groups.ts";

export type RolloutResult =
  | { readonly ok: true; readonly rollout: Rollout }
  | { readonly ok: false; readonly rollout: Rollout; readonly failure: Failure };

/**
 * Brings the cluster from what is live to the wanted release: starts what is new beside what serves, tests it, then
 * replaces what has no room for two, switches all traffic at once and removes what is left. The first failure ends it
 * before the switch; the caller then puts back what was live.
 */
export async function rollOut(
  context: DeployContext,
  live: LiveFleet,
  wanted: Release,
  plan: Plan,
): Promise<RolloutResult> {
  const rollout = new Rollout(context, live, wanted, plan);
  const inTurn = modelsWith(plan, "recreate");
  await rollout.prepare();
  for (const group of startGroups(rollout.modelsToStart(), wanted)) {
    const outcome = await startBeside(rollout, group);
    if (outcome.failure !== undefined) return { ok: false, rollout, failure: outcome.failure };
    inTurn.push(...outcome.withoutRoom);
  }
  for (const model of inTurn) {
    const failure = await replaceInPlace(rollout, model);
    if (failure !== undefined) return { ok: false, rollout, failure };
  }
  if (!rollout.changesTraffic) return { ok: true, rollout };
  const failure = await rollout.switchTraffic();
  if (failure !== undefined) return { ok: false, rollout, failure };
  await rollout.removeOld();
  return { ok: true, rollout };
}

interface GroupOutcome {
  readonly failure?: Failure;
  /** Models that turned out to have no room beside the version that serves. */
  readonly withoutRoom: readonly string[];
}

async function startBeside(rollout: Rollout, models: readonly string[]): Promise<GroupOutcome> {
  await rollout.start(models);
  const withoutRoom: string[] = [];
  let waiting = [...models];
  while (waiting.length > 0) {
    const watched = await rollout.watch(waiting);
    if (watched.kind === "ready") break;
    const { model } = watched;
    if (watched.kind === "no_room" && (await rollout.mayStopOldVersion(model))) {
      await rollout.withdraw(model, "no room beside the version that serves");
      withoutRoom.push(model);
      waiting = waiting.filter((id) => id !== model);
      continue;
    }
    if (watched.kind === "failed" && (await startedAgainEagerly(rollout, model, watched.crashedInCompilation)))
      continue;
    return { failure: watched.failure, withoutRoom };
  }
  const failure = await rollout.smokeTest(waiting);
  return { ...(failure === undefined ? {} : { failure }), withoutRoom };
}

/** Stops the old version, then starts the new one in its place. */
async function replaceInPlace(rollout: Rollout, model: string): Promise<Failure | undefined> {
  const impossible = await rollout.impossible(model);
  if (impossible !== undefined) return impossible;
  await rollout.stopOldVersion(model);
  const outcome = await startBeside(rollout, [model]);
  return outcome.failure;
}

/** A crash in torch.compile is answered once, by the same model without compilation. */
async function startedAgainEagerly(rollout: Rollout, model: string, crashed: boolean): Promise<boolean> {
  const current: ReleasedModel = rollout.wantedModel(model);
  const variant = crashed ? eagerVariant(current) : undefined;
  if (variant === undefined) return false;
  await rollout.replaceCandidate(model, variant);
  return true;
}

function modelsWith(plan: Plan, effect: "recreate"): string[] {
  return plan.steps.flatMap((step) => (step.effect === effect && step.model !== null ? [step.model] : []));
}
