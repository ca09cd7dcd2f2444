import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atMost, packFleet } from "../../src/packing/pack-fleet.ts";
import { roomForUpdates } from "../../src/packing/room-for-updates.ts";
import { sharedGpus } from "../../src/packing/shared-gpus.ts";
import { packingPicture } from "../../src/report/packing-picture.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { fleetOf } from "../resolve/fleet-of.ts";
import { hostileNames, packingOf } from "./packing-cases.ts";

function pictureOf(fleet: Fleet): string {
  const packing = packFleet(fleet, atMost);
  if (packing === undefined) throw new Error("The case itself is wrong: it is not packed");
  const updates = roomForUpdates(fleet, atMost) ?? [];
  return packingPicture(packing, { shared: sharedGpus(fleet, packing), updates });
}

function exampleFleet(name: string, target: string): Fleet {
  const file = new URL(`../../examples/${name}/models.config.yaml`, import.meta.url);
  return fleetOf(readFileSync(file, "utf8").replace(/^(?:version|name):.*\n/gmu, ""), target);
}

function fleetOn(nodes: string, models: Readonly<Record<string, string>>, target = ""): Fleet {
  const listed = Object.entries(models).map(([id, keys]) => `  ${id}: { model_source: org/m, ${keys} }\n`);
  return fleetOf(
    `targets: { t: { kind: cluster, address: "http://h", nodes: ${nodes}, ${target} } }\nmodels:\n${listed.join("")}`,
    "t",
  );
}

const tp = (size: number, placement: string): string =>
  `engine_kwargs: { tensor_parallel_size: ${size} }, placement_group_config: { bundle_per_worker: { GPU: 1 }, strategy: ${placement} }`;

const fleets: Readonly<Record<string, Fleet>> = {
  cluster: exampleFleet("cluster", "production"),
  "one-gpu": exampleFleet("two-models-one-gpu", "gpu-runner"),
  cpus: exampleFleet("quickstart", "this-machine"),
  folded: fleetOn("[{ count: 10, accelerator_type: H100, gpus: 8, cpus: 96 }, { accelerator_type: T4, gpus: 1 }]", {
    large: `accelerator_type: H100, num_replicas: 8, ${tp(8, "STRICT_PACK")}`,
    wide: `accelerator_type: H100, ${tp(16, "PACK")}, strategy: blue_green`,
    small: "accelerator_type: T4, gpu_fraction: 0.5, num_replicas: 2",
  }),
  unplaced: fleetOn("[{ count: 2, accelerator_type: L4, gpus: 2, cpus: 8 }]", {
    first: "num_replicas: 3",
    "no-such-kind": "accelerator_type: H100",
    "strictly-one-node": tp(4, "STRICT_PACK"),
    "strictly-spread": tp(3, "STRICT_SPREAD"),
    cpus: "ray_actor_options: { num_cpus: 40 }",
    "too-many-replicas": "gpu_fraction: 0.6, autoscaling_config: { min_replicas: 1, max_replicas: 4 }",
    "too-full": "gpu_fraction: 0.4, engine_kwargs: { gpu_memory_utilization: 0.7 }",
    "too-large": tp(6, "PACK"),
  }),
  order: fleetOn("[{ accelerator_type: L4, gpus: 2 }, { accelerator_type: L4, gpus: 1 }]", {
    a: "",
    b: tp(2, "STRICT_PACK"),
  }),
};

test.for(Object.entries(fleets))("%s", async ([name, fleet]) => {
  const picture = pictureOf(fleet);
  expectNarrow(picture);
  await expect(`${picture}\n`).toMatchFileSnapshot(`golden/packing-${name}.txt`);
});

function drawn(model: string): string {
  return packingPicture(packingOf(model), {
    shared: [{ node: "1.1", gpu: 0, models: [model, model], utilization: 2 }],
  });
}

test.for(hostileNames)("a hostile name is harmless: %j", (name) => {
  const picture = drawn(name);
  expectNarrow(picture);
  expect(picture.split("\n")).toHaveLength(drawn("a").split("\n").length);
  expect(picture).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\u202e|^\s*::|##\[/mu);
});

test("a thousand models on hundreds of nodes: bounded, and what is left out is counted", () => {
  const models = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `model-${String(index).padStart(4, "0")}`,
      index % 2 === 0 ? "gpu_fraction: 0.5" : "",
    ]),
  );
  const picture = pictureOf(fleetOn("[{ count: 300, accelerator_type: L4, gpus: 4, cpus: 64 }]", models));
  expectNarrow(picture);
  expect(picture.split("\n").length).toBeLessThan(160);
  expect(picture).toContain("*  960 more models");
  expect(picture).toContain("and 288 more nodes with 1152 GPUs");
});

function expectNarrow(picture: string): void {
  const wide = picture.split("\n").filter((line) => Array.from(line).length > 72);
  expect(wide).toEqual([]);
}
