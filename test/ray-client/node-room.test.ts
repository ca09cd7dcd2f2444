import { expect, test } from "vitest";
import { nodeRoom } from "../../src/ray/node-room.ts";
import { useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { recorded } from "../support/ray-recordings.ts";

test("placed bundles and actors are taken off the node that they are on", async () => {
  const { client, ray } = await useFakeRay();
  const answers: Readonly<Record<string, string>> = {
    nodes: recorded("state-api/nodes.json"),
    actors: recorded("state-api/actors-running.json"),
    placement_groups: recorded("state-api/placement-groups-running.json"),
  };
  ray.interfere = ({ path }) => {
    const kind = /^\/api\/v0\/(\w+)\?/u.exec(path)?.[1] ?? "";
    return { answer: { status: 200, text: answers[kind] ?? "" } };
  };
  const [node] = await nodeRoom(client);
  // Two models of one bundle of 2 CPUs each, and an ingress of 1 CPU for each.
  expect(node?.total["CPU"]).toBe(8);
  expect(node?.free["CPU"]).toBe(2);
  expect(node?.held).toMatchObject({ "tiny-a": { CPU: 3 }, "tiny-b": { CPU: 3 } });
});

test.for(["constructor", "toString", "__proto__"])("an application may be called %s", async (name) => {
  const { client, ray } = await useFakeRay();
  const answers: Readonly<Record<string, string>> = {
    nodes: recorded("state-api/nodes.json"),
    actors: recorded("state-api/actors-running.json").replaceAll("tiny-a", name),
    placement_groups: recorded("state-api/placement-groups-running.json").replaceAll("tiny-a", name),
  };
  ray.interfere = ({ path }) => {
    const kind = /^\/api\/v0\/(\w+)\?/u.exec(path)?.[1] ?? "";
    return { answer: { status: 200, text: answers[kind] ?? "" } };
  };
  const [node] = await nodeRoom(client);
  expect(Object.entries(node?.held ?? {})).toContainEqual([name, { CPU: 3 }]);
});

test("only what lives is asked for", async () => {
  const { client, ray } = await useFakeRay();
  await nodeRoom(client);
  const asked = ray.requests.map(({ path }) => new URL(path, ray.address).searchParams);
  expect(asked.map((query) => query.get("filter_predicates"))).toEqual(["!=", "!=", "!="]);
  expect(new Set(asked.map((query) => query.get("filter_values")))).toEqual(new Set(["DEAD", "REMOVED"]));
});
