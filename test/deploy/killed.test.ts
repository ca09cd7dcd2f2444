import { expect, test } from "vitest";
import type { Fleet } from "../../src/resolve/fleet.ts";
import type { FakeRayOptions } from "../support/fake-ray/fake-ray.ts";
import { deployToFakeRay, type FakeDeploy, fleetOf, modelOf } from "../support/fake-ray/fleet-on-fake-ray.ts";
import { type FakeRayInUse, useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { behaveAsNoted, PUT, settledNames, statusOf, tableOf, watchAnswers } from "./support/fleet-bed.ts";
import { killAfter } from "./support/kill-after.ts";

interface Story {
  readonly name: string;
  readonly ray?: Partial<FakeRayOptions>;
  readonly before?: Fleet;
  readonly wanted: Fleet;
  /** What is deployed after the killed run; by default the same again. */
  readonly next?: Fleet;
  /** What the run after the killed one ends with; `unchanged` where the killed one had done all. */
  readonly ends: readonly string[];
  /** The fleet that serves in the end. */
  readonly serves: Fleet;
  /** Models that answer at every moment, the killed run's and the next one's. */
  readonly never503?: readonly string[];
  readonly asked?: FakeDeploy;
}

const big = { bundles: [{ CPU: 3 }] };
const oneOfTwo = { resources: { CPU: 4 }, behave: behaveAsNoted({ broken: { startError: "RuntimeError: no" } }) };
const roomy = { ...oneOfTwo, resources: { CPU: 8 } };
const twoModels = fleetOf([modelOf("a"), modelOf("b")]);
const oneChanged = fleetOf([modelOf("a", { max_model_len: 512 }), modelOf("b")]);
const bigModel = fleetOf([modelOf("a", {}, big)]);
const bigChanged = fleetOf([modelOf("a", { max_model_len: 512 }, big)]);
const brokenBig = fleetOf([modelOf("a", { note: "broken" }, big)]);
const oneBroken = fleetOf([modelOf("a", { note: "broken" }), modelOf("b")]);
const newGateway = { packages: { builder: "gcs://_ray_pkg_b2.zip", gateway: "gcs://_ray_pkg_g2.zip" } };
const deployed = ["deployed", "unchanged"];

const stories: readonly Story[] = [
  { name: "a first deploy", ray: roomy, wanted: twoModels, ends: deployed, serves: twoModels },
  {
    name: "a first deploy that cannot work",
    ray: roomy,
    wanted: oneBroken,
    ends: ["failed"],
    serves: fleetOf([]),
  },
  {
    name: "a change beside the old version",
    ray: roomy,
    before: twoModels,
    wanted: oneChanged,
    ends: deployed,
    serves: oneChanged,
    never503: ["a", "b"],
  },
  {
    name: "a change beside the old version that fills the node",
    ray: { ...roomy, resources: { CPU: 6 } },
    before: bigModel,
    wanted: bigChanged,
    ends: deployed,
    serves: bigChanged,
    never503: ["a"],
  },
  {
    name: "a change together with another version of the gateway",
    ray: roomy,
    before: twoModels,
    wanted: oneChanged,
    ends: deployed,
    serves: oneChanged,
    never503: ["a", "b"],
    asked: newGateway,
  },
  {
    name: "a broken version beside the old one",
    ray: roomy,
    before: twoModels,
    wanted: oneBroken,
    ends: ["rolled_back"],
    serves: twoModels,
    never503: ["a", "b"],
  },
  {
    name: "a replacement in place",
    ray: oneOfTwo,
    before: bigModel,
    wanted: bigChanged,
    ends: deployed,
    serves: bigChanged,
  },
  {
    name: "a replacement in place by a broken version",
    ray: oneOfTwo,
    before: bigModel,
    wanted: brokenBig,
    ends: ["rolled_back"],
    serves: bigModel,
  },
  {
    name: "a replacement in place by a broken version that is then taken back",
    ray: oneOfTwo,
    before: bigModel,
    wanted: brokenBig,
    next: bigModel,
    ends: deployed,
    serves: bigModel,
  },
  {
    name: "a change beside the old version that is then taken back",
    ray: roomy,
    before: twoModels,
    wanted: oneChanged,
    next: twoModels,
    ends: deployed,
    serves: twoModels,
    never503: ["a", "b"],
  },
  {
    name: "the removal of a model",
    ray: roomy,
    before: twoModels,
    wanted: fleetOf([modelOf("b")]),
    ends: deployed,
    serves: fleetOf([modelOf("b")]),
    never503: ["b"],
  },
];

interface ClusterState {
  readonly applications: readonly string[];
  readonly answers: readonly number[];
  readonly record?: { readonly models: readonly string[]; readonly journal: unknown; readonly candidates: unknown };
}

/** All that a deploy leaves: what is on the cluster, what clients get, what the next deploy reads. */
function stateOf(used: FakeRayInUse, { serves }: Story): ClusterState {
  const applications = settledNames(used);
  const answers = serves.models.map(({ id }) => statusOf(used, id));
  if (serves.models.length === 0) return { applications, answers };
  const { record, candidates } = tableOf(used);
  const models = Object.entries(record.release?.models ?? {}).map(([id, { app }]) => `${id}: ${app}`);
  return { applications, answers, record: { models, journal: record.journal, candidates } };
}

/** The state of a cluster on which nothing was ever killed. */
async function undisturbed(story: Story): Promise<ClusterState> {
  const used = await useFakeRay(story.ray);
  if (story.serves.models.length > 0) await deployToFakeRay(used, story.serves, story.asked);
  return stateOf(used, story);
}

async function prepared({ ray, before }: Story): Promise<FakeRayInUse> {
  const used = await useFakeRay(ray);
  if (before !== undefined) await deployToFakeRay(used, before);
  return used;
}

test.for(stories)("$name: killed after any request, the next run reaches what is wanted", async (story) => {
  const expected = await undisturbed(story);
  let wasKilled = true;
  let requests = 0;
  while (wasKilled) {
    requests += 1;
    const used = await prepared(story);
    const refusals = watchAnswers(used, story.never503 ?? []);
    wasKilled = await killAfter(used, story.wanted, requests, story.asked);
    const next = story.next ?? story.wanted;
    const again = await deployToFakeRay(used, next, story.asked);
    expect({ requests, ended: again.decision, refusals, ...stateOf(used, story) }).toEqual({
      requests,
      ended: story.ends.find((decision) => decision === again.decision) ?? story.ends,
      refusals: [],
      ...expected,
    });
    if (next !== story.serves) continue;
    const puts = used.ray.count(PUT);
    expect(await deployToFakeRay(used, next, story.asked)).toMatchObject({ decision: "unchanged" });
    expect(used.ray.count(PUT)).toBe(puts);
  }
  expect(requests).toBeGreaterThan(15);
});
