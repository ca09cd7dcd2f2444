import { expect, test } from "vitest";
import { foreignEntry } from "../support/fake-ray/fake-ray.ts";
import { deployToFakeRay, fleetOf, modelOf } from "../support/fake-ray/fleet-on-fake-ray.ts";
import { useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { behaveAsNoted, PUT, settledNames, statusOf, tableOf, watchAnswers } from "./support/fleet-bed.ts";

const big = { bundles: [{ CPU: 3 }] };
const changed = fleetOf([modelOf("a", { max_model_len: 512 })]);

/** A signal that comes with the first message that says this. */
function cancelAt(text: string): { readonly signal: AbortSignal; readonly progress: (message: string) => void } {
  const cancelling = new AbortController();
  const progress = (message: string): void => {
    if (message.includes(text)) cancelling.abort(new Error("SIGTERM"));
  };
  return { signal: cancelling.signal, progress };
}

test.for(["starting a", "a: smoke test", "switching traffic"])(
  "cancelled at '%s', what was live is back and never stopped answering",
  async (moment) => {
    const used = await useFakeRay();
    await deployToFakeRay(used, fleetOf([modelOf("a")]));
    const before = settledNames(used);
    const failed = watchAnswers(used, ["a"]);
    const outcome = await deployToFakeRay(used, changed, cancelAt(moment));
    expect(outcome).toMatchObject({ decision: "cancelled", findings: [{ code: "RF691" }] });
    expect({ names: settledNames(used), failed }).toEqual({ names: before, failed: [] });
  },
);

test("cancelled while the new version is started in place of the old one, the old one is started again", async () => {
  const used = await useFakeRay({ resources: { CPU: 4 }, behave: behaveAsNoted({}) });
  await deployToFakeRay(used, fleetOf([modelOf("a", {}, big)]));
  const before = settledNames(used);
  const wanted = fleetOf([modelOf("a", { max_model_len: 512 }, big)]);
  const outcome = await deployToFakeRay(used, wanted, cancelAt("starting a"));
  expect(outcome).toMatchObject({ decision: "cancelled", models: [{ model: "a", state: "serving" }] });
  expect(settledNames(used)).toEqual(before);
});

test("cancelled after the switch, the deploy is finished: going back would stop what serves", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const failed = watchAnswers(used, ["a"]);
  const outcome = await deployToFakeRay(used, changed, cancelAt("removing one old version"));
  expect(outcome).toMatchObject({ decision: "deployed", models: [{ model: "a", state: "serving" }] });
  expect({ count: settledNames(used).length, failed }).toEqual({ count: 2, failed: [] });
});

test("a first deploy that is cancelled leaves nothing", async () => {
  const used = await useFakeRay();
  expect(await deployToFakeRay(used, changed, cancelAt("a: smoke test"))).toMatchObject({ decision: "cancelled" });
  expect(settledNames(used)).toEqual([]);
});

test("options that had been applied in place are put back", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const process = used.ray.serve.applications.get(settledNames(used)[0] ?? "")?.replica?.pid;
  const cancelling = new AbortController();
  used.ray.interfere = ({ method, path }) => ({
    after: () => {
      if (`${method} ${path}` === PUT) cancelling.abort(new Error("SIGTERM"));
    },
  });
  const wanted = fleetOf([modelOf("a", {}, { lightOptions: { num_replicas: 2 } })]);
  const outcome = await deployToFakeRay(used, wanted, { signal: cancelling.signal });
  expect(outcome).toMatchObject({ decision: "cancelled" });
  const replicas = settledNames(used).map((name) => used.ray.serve.applications.get(name)?.targetReplicas);
  expect(replicas).toEqual([1, 1]);
  expect(used.ray.serve.applications.get(settledNames(used)[0] ?? "")?.replica?.pid).toBe(process);
});

test("the gateway keeps its route until the switch, and has it back when there is none", async () => {
  const used = await useFakeRay({ behave: behaveAsNoted({ broken: { startError: "RuntimeError: no" } }) });
  const moved = { gateway: { routePrefix: "/llm", numReplicas: 2, drainTimeoutS: 60 } };
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const failed = watchAnswers(used, ["a"]);
  const broken = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "broken" })], moved));
  expect(broken).toMatchObject({ decision: "rolled_back", models: [{ model: "a", state: "serving" }] });
  expect({ failed, route: used.ray.serve.applications.get("team--gateway")?.routePrefix }).toEqual({
    failed: [],
    route: "/",
  });
  used.ray.interfere = () => undefined;
  const works = await deployToFakeRay(used, fleetOf([modelOf("a", { max_model_len: 512 })], moved));
  expect(works).toMatchObject({ decision: "deployed" });
  expect(statusOf(used, "a", "/llm")).toBe(200);
});

test("a route that somebody takes during the deploy ends it, and nothing of it stays", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const before = settledNames(used);
  let isTaken = false;
  used.ray.interfere = ({ method, path }) => ({
    after: () => {
      if (isTaken || `${method} ${path}` !== PUT) return;
      isTaken = true;
      used.ray.serve.serveRun(foreignEntry("theirs", { route_prefix: "/llm" }));
    },
  });
  const wanted = fleetOf([modelOf("a", { max_model_len: 512 })], {
    gateway: { routePrefix: "/llm", numReplicas: 1, drainTimeoutS: 60 },
  });
  const outcome = await deployToFakeRay(used, wanted);
  expect(outcome).toMatchObject({ decision: "rolled_back", reasonCode: "conflict", findings: [{ code: "RF605" }] });
  expect(outcome.findings[0]?.message).toMatch(/^The deploy could not go on: .*theirs/u);
  expect(settledNames(used)).toEqual([...before, "theirs"]);
});

test("a cluster that is lost on the way is reported, what serves goes on, and the next deploy finishes", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const puts = used.ray.count(PUT);
  used.ray.interfere = () => (used.ray.count(PUT) > puts ? { drop: "before" } : undefined);
  const outcome = await deployToFakeRay(used, changed);
  expect(outcome).toMatchObject({ decision: "failed", reasonCode: "cluster-failed" });
  expect(outcome.findings.map(({ code }) => code)).toEqual(["RF601", "RF690"]);
  expect(statusOf(used, "a")).toBe(200);
  used.ray.interfere = () => undefined;
  expect(await deployToFakeRay(used, changed)).toMatchObject({ decision: "deployed" });
  expect(settledNames(used)).toHaveLength(2);
});

test("a cluster that is lost after the switch is no reason to go back", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  let isLost = false;
  used.ray.interfere = () => (isLost ? { drop: "before" } : undefined);
  const progress = (message: string): void => {
    if (message === "removing one old version") isLost = true;
  };
  const outcome = await deployToFakeRay(used, changed, { progress });
  expect(outcome).toMatchObject({ decision: "deployed", findings: [{ code: "RF601", severity: "warn" }] });
  isLost = false;
  expect(await deployToFakeRay(used, changed)).toMatchObject({ decision: "deployed" });
  expect(settledNames(used)).toHaveLength(2);
  expect(tableOf(used).record.release?.models["a"]?.app).toBe(outcome.models[0]?.app);
});
