import type { Release, ReleasedModel } from "../gateway/user-config.ts";
import type { Plan } from "../plan/plan.ts";
import { eagerVariant } from "./eager-variant.ts";
import type { Failure } from "./context.ts";
import type { Rollout } from "./rollout.ts";
import { startGroups } from "./start-groups.ts";

/**
 * Brings the cluster from what is live to the wanted release: starts what is new beside what serves, tests it, then
 * replaces what has no room for two and switches all traffic at once. The first failure ends it; the caller then puts
 * back what was live, and else removes what is left.
 */
export async function rollOut(rollout: Rollout, wanted: Release, plan: Plan): Promise<Failure | undefined> {
  const inTurn = modelsWith(plan, "recreate");
  const notPrepared = await rollout.prepare();
  if (notPrepared !== undefined) return notPrepared;
  for (const group of startGroups(rollout.modelsToStart(), wanted)) {
    const outcome = await startBeside(rollout, group);
    if (outcome.failure !== undefined) return outcome.failure;
    inTurn.push(...outcome.withoutRoom);
  }
  for (const model of inTurn) {
    const failure = await replaceInPlace(rollout, model);
    if (failure !== undefined) return failure;
  }
  return rollout.changesTraffic ? rollout.switchTraffic() : undefined;
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
