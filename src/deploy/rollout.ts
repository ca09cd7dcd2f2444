import { ownEntry } from "../diagnostics/own-entry.ts";
import type { GatewayUserConfig, Journal, Release, ReleasedModel } from "../gateway/user-config.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import type { Effect, Plan } from "../plan/plan.ts";
import { fitsEmptyNodes, fitsInstead } from "../plan/plan-release.ts";
import { nodeRoom } from "../ray/node-room.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import type { ServeDetails } from "../ray/serve-details.ts";
import type { SmokeResult } from "../smoke/result.ts";
import { beforeSwitch } from "./before-switch.ts";
import type { DeployContext, Failure } from "./context.ts";
import { infeasible } from "./start-failure.ts";
import { keepPackages } from "./keep-packages.ts";
import { routeVersion, routingTable } from "./routing-table.ts";
import { smokeTestModels } from "./smoke-test-models.ts";
import { waitForGateway } from "./wait-for-gateway.ts";
import { waitUntilGone } from "./wait-until-gone.ts";
import { watchStarts, type WatchResult } from "./watch-starts.ts";

/**
 * The state of one deploy on its way: which versions are being started, which models are stopped, what has traffic.
 * Each method makes one step on the cluster; every PUT carries the whole table and record, so that a deploy that is
 * killed after any of them can be picked up by the next one.
 */
export class Rollout {
  readonly #context: DeployContext;
  /** The same with the gateway's route and options as they are live, until traffic is switched. */
  readonly #before: DeployContext;
  readonly #live: LiveFleet;
  readonly #plan: Plan;
  readonly #stopped = new Set<string>();
  readonly #candidates = new Set<string>();
  readonly #startedAt = new Map<string, number>();
  readonly #startedInS = new Map<string, number>();
  readonly #smoke: SmokeResult[] = [];
  #wanted: Release;
  #journal: Journal | null = null;
  #switched = false;
  #wroteAny = false;

  constructor(context: DeployContext, live: LiveFleet, wanted: Release, plan: Plan) {
    this.#context = context;
    this.#before = beforeSwitch(context, live);
    this.#live = live;
    this.#wanted = keepLiveVariants(wanted, plan, live);
    this.#plan = plan;
  }

  /** The release as it will be: eager variants included. */
  get wanted(): Release {
    return this.#wanted;
  }

  /** False as long as the cluster is as it was. */
  get wroteAny(): boolean {
    return this.#wroteAny;
  }

  get smoke(): readonly SmokeResult[] {
    return this.#smoke;
  }

  get startedInS(): ReadonlyMap<string, number> {
    return this.#startedInS;
  }

  wantedModel(id: string): ReleasedModel {
    const model = ownEntry(this.#wanted.models, id);
    if (model === undefined) throw new Error(`Deploying ${this.#context.fleet}: ${id} is not in the release`);
    return model;
  }

  /** False when only leftovers had to go. */
  get changesTraffic(): boolean {
    return this.#plan.steps.some(
      (step) => step.model === null && step.effect !== "remove" && step.effect !== "nothing",
    );
  }

  modelsToStart(): readonly string[] {
    return this.#models("start", "blue_green");
  }

  /** A version that serves may be stopped when the user left the choice to us and it makes enough room. */
  async mayStopOldVersion(id: string): Promise<boolean> {
    const serving = this.#serving(id);
    if (serving === undefined || this.wantedModel(id).start.strategy === "blue_green") return false;
    return fitsInstead(await nodeRoom(this.#context.client), new Set([serving.app]), this.wantedModel(id));
  }

  /** Why the old version must not be stopped: no node could hold the new one. */
  async impossible(id: string): Promise<Failure | undefined> {
    if (this.#context.autoscaling) return undefined;
    const model = this.wantedModel(id);
    return fitsEmptyNodes(await nodeRoom(this.#context.client), model) ? undefined : infeasible(id, model);
  }

  /**
   * Removes what an interrupted deploy left: it may hold the resources that are needed, and what failed to start then
   * would fail to start now without being tried. The interrupted deploy may have switched traffic a moment ago, so what
   * it left may answer until every gateway replica has the table that is live.
   */
  async prepare(): Promise<Failure | undefined> {
    const gone = [...this.#leftovers(), ...this.#failedStarts()];
    if (gone.length === 0) return undefined;
    const { record, table } = this.#live;
    if (record.release !== null && table !== undefined) {
      const failure = await waitForGateway(this.#before, table);
      if (failure !== undefined && failure.reasonCode !== "gateway-failed") return failure;
    }
    this.#context.progress("removing what an interrupted deploy left");
    await this.#put([], gone);
    await waitUntilGone(this.#context, gone);
    return undefined;
  }

  /** Starts the wanted versions of these models; they get no traffic yet. */
  async start(models: readonly string[]): Promise<void> {
    this.#context.progress(`starting ${models.join(", ")}`);
    for (const id of models) this.#candidates.add(id);
    await this.#put(models.map((id) => this.wantedModel(id).entry));
    for (const id of models) this.#startedAt.set(id, this.#context.clock.now());
  }

  /** Waits until all are ready, or the first one cannot become so. */
  async watch(models: readonly string[]): Promise<WatchResult> {
    const subjects = models.map((id) => ({ model: id, released: this.wantedModel(id) }));
    const result = await watchStarts(this.#context, subjects, (id) => {
      const startedAt = this.#startedAt.get(id);
      if (startedAt !== undefined) this.#startedInS.set(id, (this.#context.clock.now() - startedAt) / 1000);
    });
    return result;
  }

  /** Sends the smoke tests of these models to the versions that have no traffic yet. */
  async smokeTest(models: readonly string[]): Promise<Failure | undefined> {
    const failure = await waitForGateway(this.#before, this.#table());
    if (failure !== undefined) return failure;
    const subjects = models.map((id) => ({ id, model: this.wantedModel(id) }));
    const { results, failure: failed } = await smokeTestModels(this.#before, subjects);
    this.#smoke.push(...results);
    return failed;
  }

  /** Takes a version that was started out again. */
  async withdraw(id: string, reason: string): Promise<void> {
    this.#context.progress(`${id}: ${reason}; stopping the version that waits`);
    this.#candidates.delete(id);
    await this.#put([], [this.wantedModel(id).app]);
    await waitUntilGone(this.#context, [this.wantedModel(id).app]);
  }

  async replaceCandidate(id: string, variant: ReleasedModel): Promise<void> {
    const crashed = this.wantedModel(id).app;
    this.#context.progress(`${id}: crashed while it compiled; starting it once more with enforce_eager`);
    this.#wanted = { ...this.#wanted, models: { ...this.#wanted.models, [id]: variant } };
    await this.#put([variant.entry], [crashed]);
    this.#startedAt.set(id, this.#context.clock.now());
  }

  /** Takes the version that serves out of service, to make room. From here on its requests are answered 503. */
  async stopOldVersion(id: string): Promise<void> {
    this.#stopped.add(id);
    const { clock } = this.#context;
    this.#journal = {
      run: this.#plan.digest.slice(0, 12),
      digest: this.#plan.digest,
      started_at: this.#journal?.started_at ?? new Date(clock.now()).toISOString(),
      recreate: [...this.#stopped],
    };
    const old = this.#serving(id);
    this.#context.progress(`${id}: stopping the old version to make room`);
    const apps = old === undefined ? [] : [old.app];
    await this.#put([], apps);
    await waitUntilGone(this.#context, apps);
  }

  /** Gives all traffic to the wanted release in one step, and waits until every gateway replica has its table. */
  async switchTraffic(): Promise<Failure | undefined> {
    this.#context.progress("switching traffic");
    const inPlace = this.#models("in_place").map((id) => this.wantedModel(id).entry);
    this.#candidates.clear();
    this.#stopped.clear();
    this.#journal = null;
    this.#switched = true;
    await this.#put(inPlace);
    return waitForGateway(this.#context, this.#table());
  }

  /** Removes what no release routes to any more; streams that still run have their drain time. */
  async removeOld(signal: AbortSignal): Promise<void> {
    const kept = new Set(Object.values(this.#wanted.models).map((model) => model.app));
    const old = new Set([
      ...Object.values(this.#live.base.release?.models ?? {}).map((model) => model.app),
      ...this.#live.base.applications.keys(),
    ]);
    for (const app of this.#leftovers()) kept.add(app);
    const gone = [...old].filter((app) => !kept.has(app));
    if (gone.length === 0) return;
    this.#context.progress(`removing ${gone.length === 1 ? "one old version" : `${gone.length} old versions`}`);
    await this.#put([], gone, signal);
  }

  #table(): GatewayUserConfig {
    const { release, previous } = this.#live.record;
    const isNew = release !== null && release.digest !== this.#wanted.digest;
    return routingTable({
      fleet: this.#context.fleet,
      routed: this.#switched ? this.#wanted : release,
      stopped: this.#stopped,
      candidates: [...this.#candidates].toSorted().map((id) => routeVersion(id, this.wantedModel(id))),
      record: this.#switched
        ? { release: this.#wanted, previous: isNew ? release : previous, journal: null }
        : { release, previous, journal: this.#journal },
    });
  }

  async #put(
    entries: readonly ServeApplication[],
    remove: readonly string[] = [],
    signal = this.#context.signal,
  ): Promise<void> {
    const gateway = (this.#switched ? this.#context : this.#before).gateway(this.#table());
    const change = (live: ServeDetails): { put: readonly ServeApplication[]; remove: readonly string[] } => ({
      put: [...keepPackages(entries, live), gateway],
      remove: remove.filter((name) => Object.hasOwn(live.applications, name)),
    });
    await this.#context.mutate(change, signal);
    this.#wroteAny = true;
  }

  #leftovers(): readonly string[] {
    return this.#plan.steps.flatMap((step) => (step.effect === "remove" && step.model === null ? [step.app] : []));
  }

  /** Wanted versions whose start failed before the deploy that began it was interrupted. */
  #failedStarts(): readonly string[] {
    const { applications, release } = this.#live.base;
    return Object.entries(this.#wanted.models)
      .filter(
        ([id, { app }]) =>
          ownEntry(release?.models, id)?.app !== app && applications.get(app)?.status === "DEPLOY_FAILED",
      )
      .map(([, { app }]) => app);
  }

  #serving(id: string): ReleasedModel | undefined {
    const model = ownEntry(this.#live.base.release?.models, id);
    return model !== undefined && this.#live.base.applications.has(model.app) ? model : undefined;
  }

  #models(...effects: readonly Effect[]): readonly string[] {
    return this.#plan.steps.flatMap((step) =>
      effects.includes(step.effect) && step.model !== null ? [step.model] : [],
    );
  }
}

/** A model whose fallback without compilation is live stays that way: its identity is the wanted digest. */
function keepLiveVariants(wanted: Release, plan: Plan, live: LiveFleet): Release {
  const models: Record<string, ReleasedModel> = { ...wanted.models };
  for (const step of plan.steps) {
    const before = step.model === null ? undefined : ownEntry(live.base.release?.models, step.model);
    const model = step.model === null ? undefined : ownEntry(models, step.model);
    const kept = step.effect === "nothing" || step.effect === "in_place";
    if (!kept || step.model === null || before?.eager_fallback !== true || model === undefined) continue;
    const { deployments } = model.entry;
    const entry = { ...before.entry, ...(deployments === undefined ? {} : { deployments }) };
    models[step.model] = { ...model, app: before.app, entry, eager_fallback: true };
  }
  return { ...wanted, models };
}
