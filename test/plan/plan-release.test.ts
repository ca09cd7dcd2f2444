import { expect, test } from "vitest";
import { gatewayApplication } from "../../src/gateway/application.ts";
import type { Release, ReleasedModel } from "../../src/gateway/user-config.ts";
import { routingTable } from "../../src/deploy/routing-table.ts";
import { wantedRelease } from "../../src/deploy/deploy-fleet.ts";
import { eagerVariant } from "../../src/deploy/eager-variant.ts";
import type { Plan, PlanStep } from "../../src/plan/plan.ts";
import { hasChanges } from "../../src/plan/plan.ts";
import { type PlanBase, planRelease, type PlannedApplication } from "../../src/plan/plan-release.ts";
import type { NodeRoom } from "../../src/ray/node-room.ts";
import type { ServeApplication } from "../../src/ray/serve-application.ts";
import type { Fleet, Model } from "../../src/resolve/fleet.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { fleetOf, modelOf } from "../support/fake-ray/fleet-on-fake-ray.ts";

const NOTHING: PlanBase = { kind: "nothing", release: null, applications: new Map() };

function releaseOfFleet(fleet: Fleet, builder = "gcs://b.zip"): Release {
  const request = { fleet, packages: { builder, gateway: "" }, commit: "1111111", restart: new Set<string>() };
  return wantedRelease(request, undefined, "2026-01-01T00:00:00.000Z");
}

function gatewayOf(fleet: Fleet, release: Release, packageUri = "gcs://g.zip"): ServeApplication {
  const record = { release, previous: null, journal: null };
  const table = routingTable({ fleet: fleet.name, routed: release, stopped: new Set(), candidates: [], record });
  return gatewayApplication({ fleet, packageUri, userConfig: table });
}

/** A cluster on which this release serves. */
function live(fleet: Fleet, more: Partial<PlanBase> = {}, release = releaseOfFleet(fleet)): PlanBase {
  const applications = new Map<string, PlannedApplication>();
  for (const { app, entry } of Object.values(release.models)) applications.set(app, { entry, status: "RUNNING" });
  const gateway = { entry: gatewayOf(fleet, release), status: "RUNNING" };
  return { kind: "live", release, applications, gateway, ...more };
}

function plan(base: PlanBase, fleet: Fleet, retryCompile = false): Plan {
  const wanted = releaseOfFleet(fleet);
  return planRelease(base, wanted, gatewayOf(fleet, wanted), retryCompile);
}

function stepOf({ steps }: Plan, model: string | null): PlanStep | undefined {
  return steps.find((step) => step.model === model && (model !== null || step.app.endsWith("--gateway")));
}

function only(models: Readonly<Record<string, ReleasedModel>>, id: string): ReleasedModel {
  const model = models[id];
  if (model === undefined) throw new Error(`The release has no ${id}`);
  return model;
}

/** A node of 4 GPUs of which the named applications hold some. */
function nodeWith(held: Readonly<Record<string, number>>): readonly NodeRoom[] {
  const taken = Object.values(held).reduce((sum, gpus) => sum + gpus, 0);
  const byApplication = Object.entries(held).map(([name, gpus]) => [name, { GPU: gpus }] as const);
  return [{ total: { GPU: 4, CPU: 64 }, free: { GPU: 4 - taken, CPU: 64 }, held: Object.fromEntries(byApplication) }];
}

const gpus = (amount: number, more: Partial<Model> = {}): Partial<Model> => ({ bundles: [{ GPU: amount }], ...more });

test("on an empty cluster everything is started, and the gateway last", () => {
  const steps = plan(NOTHING, fleetOf([modelOf("a"), modelOf("b")])).steps;
  expect(steps.map(({ model, effect, reason }) => [model, effect, reason])).toEqual([
    ["a", "start", "new model"],
    ["b", "start", "new model"],
    [null, "start", "first deploy"],
  ]);
});

test("what is live already needs nothing", () => {
  const fleet = fleetOf([modelOf("a"), modelOf("b")]);
  const planned = plan(live(fleet), fleet);
  expect(planned.steps.map(({ effect }) => effect)).toEqual(["nothing", "nothing", "nothing"]);
  expect(hasChanges(planned)).toBe(false);
});

test("a changed engine argument is started beside the old version, and the step names it", () => {
  const base = live(fleetOf([modelOf("a"), modelOf("b")]));
  const planned = plan(base, fleetOf([modelOf("a", { max_model_len: 512 }), modelOf("b")]));
  expect(stepOf(planned, "a")).toMatchObject({
    effect: "blue_green",
    reason: "engine_kwargs.max_model_len changed",
    from: base.release?.models["a"]?.app,
    changed: ["engine_kwargs.max_model_len"],
  });
  expect(stepOf(planned, "b")).toMatchObject({ effect: "nothing" });
  expect(stepOf(planned, null)).toMatchObject({ effect: "in_place", reason: "routes change" });
});

test("of many changed keys three are named", () => {
  const changed = modelOf("a", { a: 1, b: 2, c: 3, d: 4 });
  expect(stepOf(plan(live(fleetOf([modelOf("a")])), fleetOf([changed])), "a")?.reason).toMatch(/ and 1 more changed$/u);
});

test("strategy recreate replaces in place although there is room", () => {
  const base = live(fleetOf([modelOf("a")]), { nodes: nodeWith({}) });
  const planned = plan(base, fleetOf([modelOf("a", { max_model_len: 512 }, { strategy: "recreate" })]));
  expect(stepOf(planned, "a")).toMatchObject({ effect: "recreate", reason: /strategy is recreate$/u });
});

test.for([
  { case: "room for both", size: 2, held: 2, strategy: "auto", effect: "blue_green" },
  { case: "room only in its place", size: 3, held: 3, strategy: "auto", effect: "recreate" },
  {
    case: "room only in its place, and asked not to stop it",
    size: 3,
    held: 3,
    strategy: "blue_green",
    effect: "blue_green",
  },
  {
    case: "no room even in its place, so it is not stopped in vain",
    size: 5,
    held: 3,
    strategy: "auto",
    effect: "blue_green",
  },
] as const)("$case: $effect", ({ size, held, strategy, effect }) => {
  const before = fleetOf([modelOf("a", {}, gpus(held))]);
  const app = only(releaseOfFleet(before).models, "a").app;
  const base = live(before, { nodes: nodeWith({ [app]: held }) });
  const planned = plan(base, fleetOf([modelOf("a", { max_model_len: 512 }, gpus(size, { strategy }))]));
  expect(stepOf(planned, "a")?.effect).toBe(effect);
});

test("room is given once: the second of two models finds none beside it", () => {
  const before = fleetOf([modelOf("a", {}, gpus(1)), modelOf("b", {}, gpus(2))]);
  const { models } = releaseOfFleet(before);
  const nodes = nodeWith({ [only(models, "a").app]: 1, [only(models, "b").app]: 2 });
  const change = { max_model_len: 512 };
  const planned = plan(
    live(before, { nodes }),
    fleetOf([modelOf("a", change, gpus(1)), modelOf("b", change, gpus(2))]),
  );
  expect([stepOf(planned, "a")?.effect, stepOf(planned, "b")?.effect]).toEqual(["blue_green", "recreate"]);
});

test("every replica needs room", () => {
  const before = fleetOf([modelOf("a", {}, gpus(1))]);
  const nodes = nodeWith({ [only(releaseOfFleet(before).models, "a").app]: 1 });
  const planned = plan(
    live(before, { nodes }),
    fleetOf([modelOf("a", { max_model_len: 512 }, gpus(1, { initialReplicas: 4 }))]),
  );
  expect(stepOf(planned, "a")?.effect).toBe("recreate");
});

test("a version that an interrupted deploy started has its room already", () => {
  const before = fleetOf([modelOf("a", {}, gpus(2))]);
  const changed = fleetOf([modelOf("a", { max_model_len: 512 }, gpus(2))]);
  const begun = only(releaseOfFleet(changed).models, "a");
  const base = live(before);
  const applications = new Map([...base.applications, [begun.app, { entry: begun.entry, status: "RUNNING" }]]);
  const nodes = nodeWith({ [only(releaseOfFleet(before).models, "a").app]: 2, [begun.app]: 2 });
  const planned = plan({ ...base, applications, nodes }, changed);
  expect(stepOf(planned, "a")?.effect).toBe("blue_green");
});

test("what a leftover holds will be free", () => {
  const before = fleetOf([modelOf("a", {}, gpus(2))]);
  const left = only(releaseOfFleet(fleetOf([modelOf("a", { note: "left" }, gpus(2))])).models, "a");
  const base = live(before);
  const applications = new Map([...base.applications, [left.app, { entry: left.entry, status: "RUNNING" }]]);
  const nodes = nodeWith({ [only(releaseOfFleet(before).models, "a").app]: 2, [left.app]: 2 });
  const planned = plan({ ...base, applications, nodes }, fleetOf([modelOf("a", { max_model_len: 512 }, gpus(2))]));
  expect(stepOf(planned, "a")?.effect).toBe("blue_green");
  expect(planned.steps.at(-1)).toMatchObject({
    model: null,
    effect: "remove",
    app: left.app,
    reason: "left over from an interrupted deploy",
  });
});

test("a leftover that is being deleted is nobody's business", () => {
  const fleet = fleetOf([modelOf("a")]);
  const base = live(fleet);
  const left = only(releaseOfFleet(fleetOf([modelOf("a", { note: "left" })])).models, "a");
  const applications = new Map([...base.applications, [left.app, { entry: left.entry, status: "DELETING" }]]);
  expect(hasChanges(plan({ ...base, applications }, fleet))).toBe(false);
});

test("options that Ray applies to running replicas, and aliases, change in place", () => {
  const base = live(fleetOf([modelOf("a"), modelOf("b")]));
  const wanted = fleetOf([
    modelOf("a", {}, { lightOptions: { num_replicas: 2 } }),
    modelOf("b", {}, { aliases: ["x"] }),
  ]);
  const planned = plan(base, wanted);
  expect(stepOf(planned, "a")).toMatchObject({ effect: "in_place", app: base.release?.models["a"]?.app });
  expect(stepOf(planned, "b")).toMatchObject({ effect: "in_place", reason: "aliases changed", changed: ["aliases"] });
});

test("another builder package restarts no model", () => {
  const fleet = fleetOf([modelOf("a")]);
  expect(stepOf(plan(live(fleet, {}, releaseOfFleet(fleet, "gcs://older.zip")), fleet), "a")?.effect).toBe("nothing");
});

test("a model that left the config is removed, after the gateway has other routes", () => {
  const base = live(fleetOf([modelOf("a"), modelOf("b")]));
  const planned = plan(base, fleetOf([modelOf("b")]));
  expect(planned.steps.map(({ model, effect }) => [model, effect])).toEqual([
    ["b", "nothing"],
    [null, "in_place"],
    ["a", "remove"],
  ]);
});

test("another version of the gateway replaces the gateway and no model", () => {
  const fleet = fleetOf([modelOf("a")]);
  const wanted = releaseOfFleet(fleet);
  const planned = planRelease(live(fleet), wanted, gatewayOf(fleet, wanted, "gcs://g2.zip"));
  expect(stepOf(planned, "a")?.effect).toBe("nothing");
  expect(stepOf(planned, null)).toMatchObject({ effect: "blue_green", reason: "another version of the gateway" });
});

test("options of the gateway, and what only the record holds, change in place", () => {
  const fleet = fleetOf([modelOf("a")]);
  const two = { ...fleet, gateway: { ...fleet.gateway, numReplicas: 2 } };
  expect(stepOf(plan(live(fleet), two), null)).toMatchObject({ effect: "in_place" });
  const slower = fleetOf([modelOf("a", {}, { startupTimeoutS: 900 })]);
  expect(stepOf(plan(live(fleet), slower), null)).toMatchObject({ reason: "the release record changes" });
  expect(stepOf(plan(live(fleet), slower), "a")?.effect).toBe("nothing");
});

test.for(["DEPLOY_FAILED", "NOT_STARTED"])("a model whose application is %s is started again", (status) => {
  const fleet = fleetOf([modelOf("a")]);
  const base = live(fleet);
  const applications = new Map([...base.applications].map(([name, one]) => [name, { ...one, status }]));
  const planned = plan({ ...base, applications }, fleet);
  expect(stepOf(planned, "a")).toMatchObject({ effect: "recreate", reason: `its application is ${status}` });
});

test("a model whose application is gone is started", () => {
  const fleet = fleetOf([modelOf("a")]);
  const planned = plan(live(fleet, { applications: new Map() }), fleet);
  expect(stepOf(planned, "a")).toMatchObject({ effect: "start", reason: "its application is not there" });
});

test("what an interrupted first deploy started is taken over", () => {
  const fleet = fleetOf([modelOf("a")]);
  const planned = plan(live(fleet, { release: null }), fleet);
  expect(stepOf(planned, "a")).toMatchObject({ effect: "start", reason: "an interrupted deploy began to start it" });
  expect(planned.steps.some(({ effect }) => effect === "remove")).toBe(false);
});

test("a fallback without compilation counts as what is wanted, until compiling again is asked for", () => {
  const fleet = fleetOf([modelOf("a")]);
  const release = releaseOfFleet(fleet);
  const eager = eagerVariant(only(release.models, "a"));
  if (eager === undefined) throw new Error("There is no variant without compilation");
  const base = live(fleet, {}, { ...release, models: { a: eager } });
  expect(stepOf(plan(base, fleet), "a")).toMatchObject({ effect: "nothing", app: eager.app });
  expect(stepOf(plan(base, fleet, true), "a")).toMatchObject({ effect: "blue_green", from: eager.app });
});

function hubModel(id: string, engine: JsonObject = {}): Model {
  return modelOf(id, engine, {
    llmConfig: { model_loading_config: { model_id: id, model_source: `org/${id}` }, engine_kwargs: engine },
  });
}

function atCommit(digit: string): Fleet {
  return fleetOf([hubModel("a", { revision: digit.repeat(40) })]);
}

test("another commit is another version, and the step names the revision", () => {
  expect(stepOf(plan(live(atCommit("1")), atCommit("2")), "a")).toMatchObject({
    effect: "blue_green",
    reason: "engine_kwargs.revision changed",
  });
});

function untracked({ steps }: Plan): unknown {
  return steps.map((step) => [step.model, step.untracked]);
}

test("each step of a model at no commit names its repositories, also where nothing is to do", () => {
  const fleet = fleetOf([hubModel("a"), hubModel("b", { revision: "1".repeat(40) }), modelOf("folder")]);
  const expected = [
    ["a", ["org/a"]],
    ["b", undefined],
    ["folder", undefined],
    [null, undefined],
  ];
  expect(untracked(plan(NOTHING, fleet))).toEqual(expected);
  expect(untracked(plan(live(fleet), fleet))).toEqual(expected);
});
