import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Release, ReleasedModel } from "../gateway/user-config.ts";
import { undo } from "../packing/place-replica.ts";
import type { NodeRoom } from "../ray/node-room.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import { EAGER_SUFFIX } from "../ray/model-application.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { untrackedSources } from "../resolve/untracked-sources.ts";
import { changedPaths } from "./application-difference.ts";
import { type Effect, type Plan, type PlanStep, withUntracked } from "./plan.ts";
import { emptyLiveNodes, nodesWithout, reserve } from "./room.ts";

export interface PlannedApplication {
  readonly entry: ServeApplication;
  /** Serve's status; `RUNNING` where only a file is compared. */
  readonly status: string;
}

/** What a plan starts from: the live fleet, the fleet of another version of the file, or nothing. */
export interface PlanBase {
  readonly kind: Plan["base"];
  readonly release: Release | null;
  /** This fleet's model applications, by name. */
  readonly applications: ReadonlyMap<string, PlannedApplication>;
  readonly gateway?: PlannedApplication;
  /** The room on the nodes now; absent when it is not known. */
  readonly nodes?: readonly NodeRoom[];
}

/** Applications that can be kept as they are; the others have to be started again. */
const DEAD = new Set(["DEPLOY_FAILED", "DELETING", "NOT_STARTED"]);

/** The ordered steps from `base` to the wanted release and gateway. */
export function planRelease(base: PlanBase, wanted: Release, gateway: ServeApplication, retryCompile = false): Plan {
  const steps: PlanStep[] = [];
  const interrupted = leftovers(base, wanted);
  const goes = new Set(interrupted.map((step) => step.app));
  const free = base.nodes === undefined ? undefined : nodesWithout(base.nodes, goes);
  for (const [id, model] of Object.entries(wanted.models)) {
    const hasPlace = free === undefined || isPlaced(base, model.app);
    const taken = free === undefined || hasPlace ? [] : reserve(free, model);
    const room = taken !== undefined ? "beside" : roomInstead(base, id, model, goes);
    const one = modelStep(id, model, base, room, retryCompile);
    // What starts beside the others takes room from those that come after it.
    if (one.effect !== "start" && one.effect !== "blue_green") undo(taken ?? []);
    steps.push(withUntracked(one, untrackedIn(model.entry)));
  }
  const changesRoutes = steps.some((step) => step.effect !== "nothing");
  const removed = removedModels(base, wanted);
  steps.push(gatewayStep(base, wanted, gateway, changesRoutes || removed.length > 0));
  steps.push(...removed, ...interrupted);
  return { digest: wanted.digest, base: base.kind, steps };
}

/** Where a new version finds room: beside the one that serves, only in its place, or not even there. */
type Room = "beside" | "instead" | "nowhere";

function roomInstead(base: PlanBase, id: string, model: ReleasedModel, goes: ReadonlySet<string>): Room {
  const serving = ownEntry(base.release?.models, id)?.app;
  if (serving === undefined || base.nodes === undefined) return "nowhere";
  return fitsInstead(base.nodes, new Set([serving, ...goes]), model) ? "instead" : "nowhere";
}

/** What an interrupted deploy has started already needs no more room. */
function isPlaced(base: PlanBase, application: string): boolean {
  return base.nodes?.some((node) => Object.hasOwn(node.held, application)) ?? false;
}

/** True when the model would fit if these applications were stopped. */
export function fitsInstead(nodes: readonly NodeRoom[], stopped: ReadonlySet<string>, model: ReleasedModel): boolean {
  return reserve(nodesWithout(nodes, stopped), model) !== undefined;
}

/** True when the model would fit on nodes that nothing else uses. */
export function fitsEmptyNodes(nodes: readonly NodeRoom[], model: ReleasedModel): boolean {
  return reserve(emptyLiveNodes(nodes), model) !== undefined;
}

function modelStep(id: string, wanted: ReleasedModel, base: PlanBase, room: Room, retryCompile: boolean): PlanStep {
  const before = ownEntry(base.release?.models, id);
  const live = before === undefined ? undefined : base.applications.get(before.app);
  if (before === undefined || live === undefined) return startStep(id, wanted, base, before);
  const same = before.app === wanted.app || (!retryCompile && before.app === wanted.app + EAGER_SUFFIX);
  if (!same) return replaceStep(id, wanted, before, live, room);
  if (DEAD.has(live.status)) {
    return planStep(id, "recreate", `its application is ${live.status}`, wanted.app, before.app, []);
  }
  const changed = lightChanges(wanted, before, live);
  if (changed.length === 0) return planStep(id, "nothing", "as wanted", before.app, undefined, []);
  return planStep(id, "in_place", `${listed(changed)} changed`, before.app, undefined, changed);
}

function startStep(id: string, wanted: ReleasedModel, base: PlanBase, before: ReleasedModel | undefined): PlanStep {
  if (base.applications.has(wanted.app)) {
    return planStep(id, "start", "an interrupted deploy began to start it", wanted.app, undefined, []);
  }
  const reason = before === undefined ? "new model" : "its application is not there";
  return planStep(id, "start", reason, wanted.app, undefined, []);
}

function replaceStep(
  id: string,
  wanted: ReleasedModel,
  before: ReleasedModel,
  live: PlannedApplication,
  room: Room,
): PlanStep {
  const changed = changedPaths(live.entry, wanted.entry);
  const what = changed.length === 0 ? "its content changed" : `${listed(changed)} changed`;
  const { strategy } = wanted.start;
  if (strategy === "recreate") {
    return planStep(id, "recreate", `${what}; strategy is recreate`, wanted.app, before.app, changed);
  }
  if (strategy === "auto" && room === "instead") {
    return planStep(id, "recreate", `${what}; no room for both versions`, wanted.app, before.app, changed);
  }
  return planStep(id, "blue_green", what, wanted.app, before.app, changed);
}

function untrackedIn({ args }: ServeApplication): readonly string[] {
  return untrackedSources(mapAt(args ?? {}, "llm_config") ?? {});
}

function lightChanges(wanted: ReleasedModel, before: ReleasedModel, live: PlannedApplication): readonly string[] {
  const changed = changedPaths({ ...wanted.entry, args: live.entry.args ?? {} }, live.entry);
  const aliases = JSON.stringify(wanted.aliases) !== JSON.stringify(before.aliases);
  return aliases ? [...changed, "aliases"] : changed;
}

function gatewayStep(base: PlanBase, wanted: Release, gateway: ServeApplication, changesRoutes: boolean): PlanStep {
  const live = base.gateway;
  if (live === undefined) return planStep(null, "start", "first deploy", gateway.name, undefined, []);
  const changed = changedPaths(withoutDeployments(live.entry), withoutDeployments(gateway));
  if (changed.length > 0 || DEAD.has(live.status)) {
    const what = changed.length > 0 ? `${listed(changed)} changed` : `it is ${live.status}`;
    return planStep(null, "blue_green", what, gateway.name, undefined, changed);
  }
  if (packageOf(live.entry) !== packageOf(gateway)) {
    return planStep(null, "blue_green", "another version of the gateway", gateway.name, undefined, []);
  }
  if (changesRoutes) return planStep(null, "in_place", "routes change", gateway.name, undefined, []);
  const options = changedPaths(withoutRoutes(live.entry), withoutRoutes(gateway));
  if (options.length > 0)
    return planStep(null, "in_place", `${listed(options)} changed`, gateway.name, undefined, options);
  if (base.release?.digest !== wanted.digest) {
    return planStep(null, "in_place", "the release record changes", gateway.name, undefined, []);
  }
  return planStep(null, "nothing", "as wanted", gateway.name, undefined, []);
}

function removedModels(base: PlanBase, wanted: Release): readonly PlanStep[] {
  return Object.entries(base.release?.models ?? {})
    .filter(([id]) => !Object.hasOwn(wanted.models, id))
    .map(([id, model]) => planStep(id, "remove", "no longer in the config", model.app, undefined, []));
}

/** Applications of ours that no release names: an interrupted deploy left them. */
function leftovers(base: PlanBase, wanted: Release): readonly PlanStep[] {
  const known = new Set<string>();
  for (const release of [base.release, wanted]) {
    for (const model of Object.values(release?.models ?? {})) known.add(model.app);
  }
  return [...base.applications]
    .filter(([name, application]) => !known.has(name) && application.status !== "DELETING")
    .map(([name]) => planStep(null, "remove", "left over from an interrupted deploy", name, undefined, []));
}

function planStep(
  model: string | null,
  effect: Effect,
  reason: string,
  app: string,
  from: string | undefined,
  changed: readonly string[],
): PlanStep {
  return { model, effect, reason, app, ...(from === undefined ? {} : { from }), changed };
}

function withoutDeployments(application: ServeApplication): ServeApplication {
  const { deployments: _deployments, ...rest } = application;
  return rest;
}

/** The gateway without its table, which is compared by what the models' steps do. */
function withoutRoutes(application: ServeApplication): ServeApplication {
  const deployments = (application.deployments ?? []).map(({ user_config: _table, ...options }) => options);
  return { ...application, deployments };
}

function packageOf(application: ServeApplication): unknown {
  const modules = application.runtime_env?.["py_modules"];
  return Array.isArray(modules) ? modules[0] : undefined;
}

/** At most three names, so that a plan stays a line long. */
function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(", ");
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
