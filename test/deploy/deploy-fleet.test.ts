import { expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { type Behaviour, foreignEntry } from "../support/fake-ray/fake-ray.ts";
import { fleetOf as resolvedFleet } from "../resolve/fleet-of.ts";
import { deployToFakeRay, fleetOf, modelOf } from "../support/fake-ray/fleet-on-fake-ray.ts";
import { type FakeRayInUse, useFakeRay } from "../support/fake-ray/use-fake-ray.ts";

async function modelsServing({ ray }: FakeRayInUse): Promise<string[]> {
  const answer = await fetch(`${ray.address}/v1/models`);
  const { data } = JSON.parse(await answer.text());
  return data.map(({ id }: { readonly id: string }) => id).toSorted();
}

function letTimePass({ ray }: FakeRayInUse): void {
  for (let look = 0; look < 6; look += 1) ray.serve.look();
}

function names({ ray }: FakeRayInUse): string[] {
  return Object.keys(ray.phases).toSorted();
}

test("a fleet is deployed, and deploying it again changes nothing", async () => {
  const used = await useFakeRay();
  const fleet = fleetOf([modelOf("a"), modelOf("b")]);
  const first = await deployToFakeRay(used, fleet);
  expect(first).toMatchObject({ decision: "deployed", findings: [] });
  expect(await modelsServing(used)).toEqual(["a", "b"]);
  const puts = used.ray.count("PUT /api/serve/");
  expect(await deployToFakeRay(used, fleet)).toMatchObject({ decision: "unchanged" });
  expect(used.ray.count("PUT /api/serve/")).toBe(puts);
});

const HUB = `models: {chat: {model_source: org/chat, accelerator_type: L4}}`;

function atCommit(digit: string): Fleet {
  return resolvedFleet(HUB, undefined, "/repo", (_source, engine) => ({
    ...engine,
    revision: digit.repeat(40),
  }));
}

test("a model pinned by the lock: the same lock changes nothing, a new commit replaces it", async () => {
  const used = await useFakeRay();
  expect(await deployToFakeRay(used, atCommit("a"))).toMatchObject({ decision: "deployed" });
  const puts = used.ray.count("PUT /api/serve/");
  expect(await deployToFakeRay(used, atCommit("a"))).toMatchObject({ decision: "unchanged" });
  expect(used.ray.count("PUT /api/serve/")).toBe(puts);
  const { decision, plan } = await deployToFakeRay(used, atCommit("b"));
  expect([decision, plan.steps[0]]).toMatchObject(["deployed", { changed: ["engine_kwargs.revision"] }]);
});

test("a changed model is started beside the old one, and the other keeps its process", async () => {
  const used = await useFakeRay();
  await deployToFakeRay(used, fleetOf([modelOf("a"), modelOf("b")]));
  const before = used.ray.serve.applications;
  const pids = new Map([...before].map(([name, one]) => [name, one.replica?.pid]));
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { max_model_len: 512 }), modelOf("b")]));
  expect(outcome.decision).toBe("deployed");
  letTimePass(used);
  const kept = names(used).filter((name) => pids.has(name));
  expect(kept).toHaveLength(2);
  for (const name of kept) expect(used.ray.serve.applications.get(name)?.replica?.pid).toBe(pids.get(name));
  expect(names(used)).toHaveLength(3);
});

test("a version that cannot start leaves the old one serving and says why", async () => {
  const startError =
    "RuntimeError: Failed to create vLLM engine config: Repo id must be in the form 'repo_name' or " +
    "'namespace/repo_name': '/models/nope'.";
  const used = await useFakeRay({
    behave: (entry) => (JSON.stringify(entry).includes("broken") ? { startError } : {}),
  });
  await deployToFakeRay(used, fleetOf([modelOf("a"), modelOf("b")]));
  const before = names(used);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "broken" }), modelOf("b")]));
  expect(outcome).toMatchObject({ decision: "rolled_back", findings: [{ code: "RF611" }] });
  expect(outcome.findings[0]?.path).toEqual(["models", "a", "model_source"]);
  letTimePass(used);
  expect(names(used)).toEqual(before);
  expect(await modelsServing(used)).toEqual(["a", "b"]);
});

test("what no node can hold fails without waiting for a time-out", async () => {
  const used = await useFakeRay();
  const before = used.clock.now();
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", {}, { bundles: [{ GPU: 1 }] })]));
  expect(outcome).toMatchObject({ decision: "failed", findings: [{ code: "RF623" }] });
  expect(used.clock.now() - before).toBeLessThan(60_000);
  letTimePass(used);
  expect(names(used)).toEqual([]);
});

test("without room for two, the old version is replaced, and restored when the new one fails", async () => {
  const used = await useFakeRay({ resources: { CPU: 4 }, behave: bigModels });
  const big = { bundles: [{ CPU: 3 }] };
  await deployToFakeRay(used, fleetOf([modelOf("a", {}, big)]));
  const replaced = await deployToFakeRay(used, fleetOf([modelOf("a", { max_model_len: 512 }, big)]));
  expect(replaced).toMatchObject({ decision: "deployed" });
  expect(replaced.plan.steps.find((step) => step.model === "a")?.effect).toBe("recreate");
  const before = names(used);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "broken" }, big)]));
  expect(outcome).toMatchObject({ decision: "rolled_back" });
  letTimePass(used);
  expect(names(used)).toEqual(before);
  expect(await modelsServing(used)).toEqual(["a"]);
});

test("a model that runs and does not answer gets no traffic", async () => {
  const used = await useFakeRay({ behave: (entry) => (JSON.stringify(entry).includes("mute") ? { status: 500 } : {}) });
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const before = names(used);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "mute" })]));
  expect(outcome).toMatchObject({ decision: "rolled_back", reasonCode: "smoke-failed" });
  letTimePass(used);
  expect(names(used)).toEqual(before);
});

test("a taken route is refused before anything is sent", async () => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [foreignEntry("theirs", { route_prefix: "/" })] });
  letTimePass(used);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a")]));
  expect(outcome).toMatchObject({ decision: "refused", findings: [{ code: "RF605" }] });
  expect(outcome.findings[0]?.message).toContain("theirs");
  expect(used.ray.count("PUT /api/serve/")).toBe(0);
});

test("two fleets that deploy at the same instant beside a third party's application all end up serving", async () => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [foreignEntry("theirs")] });
  const deploy = (name: string): ReturnType<typeof deployToFakeRay> => {
    const gateway = { routePrefix: `/${name}`, numReplicas: 1, drainTimeoutS: 60 };
    return deployToFakeRay(used, fleetOf([modelOf("a")], { name, gateway }));
  };
  const outcomes = await Promise.all([deploy("one"), deploy("two")]);
  expect(outcomes.map(({ decision }) => decision)).toEqual(["deployed", "deployed"]);
  expect(names(used)).toHaveLength(5);
  expect(used.ray.phases["theirs"]).toBe("running");
});

test.for(["before", "after"] as const)(
  "a deploy that was killed %s any of its writes is finished by the next",
  async (hang) => {
    const fleet = fleetOf([modelOf("a", { max_model_len: 512 }), modelOf("b")]);
    let write = 0;
    let wasKilled = true;
    while (wasKilled) {
      const used = await useFakeRay();
      await deployToFakeRay(used, fleetOf([modelOf("a"), modelOf("b")]));
      write += 1;
      wasKilled = await killAtWrite(used, fleet, write, hang);
      used.ray.interfere = () => undefined;
      const again = await deployToFakeRay(used, fleet);
      expect(["deployed", "unchanged"]).toContain(again.decision);
      letTimePass(used);
      expect(names(used)).toHaveLength(3);
      expect(await modelsServing(used)).toEqual(["a", "b"]);
    }
    expect(write).toBeGreaterThan(6);
  },
);

/** Models of which the node can hold one, and some that cannot start. */
function bigModels(entry: JsonObject): Behaviour {
  const text = JSON.stringify(entry);
  if (!text.includes("llm_config")) return { needs: { CPU: 0 } };
  return text.includes("broken") ? { startError: "RuntimeError: no", needs: { CPU: 3 } } : { needs: { CPU: 3 } };
}

test("killed between removal and start of a version that is broken, the next run restores the old one", async () => {
  const big = { bundles: [{ CPU: 3 }] };
  const broken = fleetOf([modelOf("a", { note: "broken" }, big)]);
  let write = 0;
  let wasKilled = true;
  while (wasKilled) {
    const used = await useFakeRay({ resources: { CPU: 4 }, behave: bigModels });
    await deployToFakeRay(used, fleetOf([modelOf("a", {}, big)]));
    const before = names(used);
    write += 1;
    wasKilled = await killAtWrite(used, broken, write, "after");
    used.ray.interfere = () => undefined;
    expect(await deployToFakeRay(used, broken)).toMatchObject({ decision: "rolled_back" });
    letTimePass(used);
    expect(names(used)).toEqual(before);
    expect(await modelsServing(used)).toEqual(["a"]);
  }
  expect(write).toBeGreaterThan(6);
});

/** Lets a deploy get no further than its n-th write; false when it ends before. */
async function killAtWrite(
  used: FakeRayInUse,
  fleet: Fleet,
  write: number,
  hang: "before" | "after",
): Promise<boolean> {
  let seen = 0;
  const killed = Promise.withResolvers<true>();
  used.ray.interfere = ({ method }) => {
    if (method !== "GET") seen += 1;
    if (seen < write) return undefined;
    return { hang, after: () => killed.resolve(true), before: () => killed.resolve(true) };
  };
  return Promise.race([deployToFakeRay(used, fleet).then(() => false), killed.promise]);
}
