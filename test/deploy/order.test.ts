import { expect, test } from "vitest";
import { isJsonObject } from "../../src/schema/json.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { foreignEntry } from "../support/fake-ray/fake-ray.ts";
import { deployToFakeRay, fleetOf, modelOf } from "../support/fake-ray/fleet-on-fake-ray.ts";
import { type FakeRayInUse, useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { PUT, settledNames, statusOf, tableOf, watchAnswers } from "./support/fleet-bed.ts";

/** The applications of each write, in order. */
function writes({ ray }: FakeRayInUse): readonly (readonly string[])[] {
  return ray.requests.filter(({ method, path }) => `${method} ${path}` === PUT).map(({ body }) => writtenNames(body));
}

function writtenNames(body: string): readonly string[] {
  const config: unknown = JSON.parse(body);
  const applications = isJsonObject(config) ? config["applications"] : undefined;
  return Array.isArray(applications)
    ? applications.filter(isJsonObject).map(({ name }) => (typeof name === "string" ? name : ""))
    : [];
}

function fleetAt(name: string): Fleet {
  return fleetOf([modelOf("a")], { name, gateway: { routePrefix: `/${name}`, numReplicas: 1, drainTimeoutS: 60 } });
}

test("a changed model is started, tested, switched to, and only then is the old one removed", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a"), modelOf("b")]));
  const old = tableOf(used).models["a"]?.versions[0]?.app ?? "";
  used.ray.requests.length = 0;
  const said: string[] = [];
  const failed = watchAnswers(used, ["a", "b"]);
  const progress = (message: string): number => said.push(message);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { max_model_len: 512 }), modelOf("b")]), {
    progress,
  });
  expect(outcome.decision).toBe("deployed");
  const steps = ["starting a", "a: smoke test", "switching traffic", "removing one old version"];
  expect(said.filter((message) => steps.includes(message))).toEqual(steps);
  expect(writes(used).map((applications) => applications.includes(old))).toEqual([true, true, false]);
  expect(failed).toEqual([]);
  expect(outcome.models.map(({ model, effect, state }) => [model, effect, state])).toEqual([
    ["a", "blue_green", "serving"],
    ["b", "nothing", "serving"],
  ]);
});

test("the old version stays until the gateway has the new table", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const old = tableOf(used).models["a"]?.versions[0]?.app ?? "";
  const atRemoval: unknown[] = [];
  used.ray.interfere = ({ method, path, body }) => {
    if (`${method} ${path}` !== PUT || writtenNames(body).includes(old)) return undefined;
    const { phase, serving } = used.ray.serve.applications.get("team--gateway") ?? {};
    atRemoval.push(phase, JSON.stringify(serving).includes(`"versions":[{"model":"a","app":"${old}"`));
    return undefined;
  };
  const packages = { builder: "gcs://_ray_pkg_b.zip", gateway: "gcs://_ray_pkg_g2.zip" };
  await deployToFakeRay(used, fleetOf([modelOf("a", { max_model_len: 512 })]), { packages });
  expect(atRemoval).toEqual(["running", false]);
});

test("what a deploy that was killed at its switch left stays until the gateway has the new table", async () => {
  const used = await useFakeRay({ behave: (entry) => (entry["name"] === "team--gateway" ? { buildPolls: 12 } : {}) });
  await deployToFakeRay(used, fleetOf([modelOf("a"), modelOf("b")]));
  const old = tableOf(used).models["a"]?.versions[0]?.app ?? "";
  const asked = { packages: { builder: "gcs://_ray_pkg_b.zip", gateway: "gcs://_ray_pkg_g2.zip" } };
  const switched = Promise.withResolvers<void>();
  used.ray.interfere = ({ method, path }) =>
    `${method} ${path}` === PUT ? { hang: "after", after: () => switched.resolve() } : undefined;
  void deployToFakeRay(used, fleetOf([modelOf("b")]), asked);
  await switched.promise;
  const phases: unknown[] = [];
  used.ray.interfere = ({ method, path, body }) => {
    if (`${method} ${path}` !== PUT || writtenNames(body).includes(old)) return undefined;
    phases.push(used.ray.phases["team--gateway"]);
    return undefined;
  };
  expect(await deployToFakeRay(used, fleetOf([modelOf("b")]), asked)).toMatchObject({ decision: "deployed" });
  expect(phases[0]).toBe("running");
});

test("an alias and an option that Ray applies in place are one write, and no process restarts", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const before = settledNames(used);
  const processes = before.map((name) => used.ray.serve.applications.get(name)?.replica?.pid);
  used.ray.requests.length = 0;
  const wanted = fleetOf([modelOf("a", {}, { aliases: ["other"], lightOptions: { num_replicas: 2 } })]);
  expect(await deployToFakeRay(used, wanted)).toMatchObject({ decision: "deployed" });
  expect(used.ray.count(PUT)).toBe(1);
  expect(settledNames(used)).toEqual(before);
  expect(before.map((name) => used.ray.serve.applications.get(name)?.replica?.pid)).toEqual(processes);
  expect(statusOf(used, "other")).toBe(200);
});

test("a model that left the config loses its route first and its application then", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a"), modelOf("b")]));
  const failed = watchAnswers(used, ["b"]);
  used.ray.requests.length = 0;
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("b")]));
  expect(outcome.models).toMatchObject([{ model: "b" }, { model: "a", state: "removed" }]);
  expect(writes(used).map(({ length }) => length)).toEqual([3, 2]);
  expect({ failed, a: statusOf(used, "a"), b: statusOf(used, "b") }).toEqual({ failed: [], a: 404, b: 200 });
  expect(settledNames(used)).toHaveLength(2);
});

test("fleets and other people's applications on one cluster leave each other alone", async () => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [foreignEntry("theirs")] });
  settledNames(used);
  const theirs = used.ray.serve.applications.get("theirs")?.replica?.pid;
  await deployToFakeRay(used, fleetAt("one"));
  await deployToFakeRay(used, fleetAt("two"));
  const two = settledNames(used).filter((name) => name.startsWith("two--"));
  const processes = two.map((name) => used.ray.serve.applications.get(name)?.replica?.pid);
  await deployToFakeRay(used, { ...fleetAt("one"), models: [modelOf("a", { max_model_len: 512 })] });
  expect(settledNames(used).filter((name) => !name.startsWith("one--"))).toEqual(["theirs", ...two]);
  expect(two.map((name) => used.ray.serve.applications.get(name)?.replica?.pid)).toEqual(processes);
  expect(used.ray.serve.applications.get("theirs")?.replica?.pid).toBe(theirs);
});

test("a name that is taken is refused with its owner, and nothing is sent", async () => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [foreignEntry("team--gateway")] });
  settledNames(used);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a")]));
  expect(outcome).toMatchObject({ decision: "refused", reasonCode: "conflict", findings: [{ code: "RF604" }] });
  expect(outcome.findings[0]?.message).toContain("team--gateway");
  expect(used.ray.count(PUT)).toBe(0);
});

test("a route of another fleet is refused with the fleet's name", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a")], { name: "first" }));
  const puts = used.ray.count(PUT);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a")], { name: "second" }));
  expect(outcome).toMatchObject({ decision: "refused", findings: [{ code: "RF605" }] });
  expect(outcome.findings[0]?.message).toContain("first");
  expect(used.ray.count(PUT)).toBe(puts);
});
