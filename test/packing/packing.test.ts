import * as fc from "fast-check";
import { expect, test } from "vitest";
import { atMost, atStart, packFleet } from "../../src/packing/pack-fleet.ts";
import { emptyNodes, needOf, takeBundle } from "../../src/packing/packed-node.ts";
import { placeReplica } from "../../src/packing/place-replica.ts";
import { roomForUpdates } from "../../src/packing/room-for-updates.ts";
import { sharedGpus } from "../../src/packing/shared-gpus.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { fleetOf } from "../resolve/fleet-of.ts";

type Models = Readonly<Record<string, object>>;

function fleet(nodes: readonly object[], models: Models): Fleet {
  const complete = Object.entries(models).map(([id, model]) => [id, { model_source: `org/${id}`, ...model }]);
  const targets = { here: { kind: "local", nodes } };
  // A flow map of YAML is JSON.
  return fleetOf(
    `targets: ${JSON.stringify(targets)}\nmodels: ${JSON.stringify(Object.fromEntries(complete))}`,
    "here",
  );
}

/** The models on each GPU, node by node. */
function drawn(packed: ReturnType<typeof packFleet>): readonly string[] {
  return (packed?.nodes ?? []).map((node) =>
    node.gpus.map((gpu) => gpu.parts.map((part) => part.model).join("+")).join(" | "),
  );
}

const L4 = { accelerator_type: "L4", gpus: 2, cpus: 16 };

test("replicas at their maximum, and shares on the fullest GPU that has room", () => {
  const packed = packFleet(
    fleet([L4], {
      a: { gpu_fraction: 0.5, accelerator_type: "L4", autoscaling_config: { min_replicas: 1, max_replicas: 2 } },
      b: { accelerator_type: "L4" },
    }),
    atMost,
  );
  expect(packed?.unplaced).toEqual([]);
  expect(drawn(packed)).toEqual(["a+a | b"]);
});

test.for<[string, object[], object, object]>([
  ["an accelerator that no node has", [L4], { accelerator_type: "H100" }, { kind: "accelerator", wanted: "H100" }],
  [
    "more CPUs than a node has",
    [L4],
    { ray_actor_options: { num_cpus: 20 } },
    { kind: "node-too-small", resource: "CPU", needed: 20, most: 16 },
  ],
  ["more GPUs than there are", [L4], { engine_kwargs: { tensor_parallel_size: 4 } }, { kind: "target-too-small" }],
  [
    "one node that is not large enough",
    [{ ...L4, count: 2 }],
    {
      placement_group_config: { bundle_per_worker: { GPU: 1 }, strategy: "STRICT_PACK" },
      engine_kwargs: { tensor_parallel_size: 4 },
    },
    { kind: "strategy", strategy: "STRICT_PACK", bundles: 4 },
  ],
  [
    "more nodes than there are",
    [L4],
    {
      placement_group_config: { bundle_per_worker: { GPU: 1 }, strategy: "STRICT_SPREAD" },
      engine_kwargs: { tensor_parallel_size: 2 },
    },
    { kind: "strategy", strategy: "STRICT_SPREAD", bundles: 2 },
  ],
])("%s: told as the reason", ([, nodes, model, why]) => {
  expect(packFleet(fleet(nodes, { a: model }), atStart)?.unplaced).toEqual([{ model: "a", replicas: 1, why }]);
});

test("who comes last finds the room taken", () => {
  const packed = packFleet(fleet([L4], { a: { num_replicas: 2 }, b: {} }), atStart);
  expect(packed?.unplaced).toEqual([{ model: "b", replicas: 1, why: { kind: "taken" } }]);
});

test("an order that only works with the large ones first is told", () => {
  const nodes = [
    { gpus: 2, cpus: 16, accelerator_type: "L4" },
    { gpus: 1, cpus: 16, accelerator_type: "L4" },
  ];
  const packed = packFleet(
    fleet(nodes, {
      a: {},
      b: {
        engine_kwargs: { tensor_parallel_size: 2 },
        placement_group_config: { bundle_per_worker: { GPU: 1 }, strategy: "STRICT_PACK" },
      },
    }),
    atStart,
  );
  expect(packed).toMatchObject({ unplaced: [], orderMatters: true });
});

test("CPUs of the gateway count", () => {
  const packed = packFleet(fleet([{ ...L4, gpus: 1, cpus: 1 }], { a: {} }), atStart);
  expect(packed?.unplaced).toEqual([{ model: null, replicas: 1, why: { kind: "taken" } }]);
});

test("nodes that do not say how many CPUs they have have enough", () => {
  expect(packFleet(fleet([{ accelerator_type: "L4", gpus: 1 }], { a: {} }), atStart)?.unplaced).toEqual([]);
});

test.for([
  ["PACK", ["a | a", " | "]],
  ["SPREAD", ["a | ", "a | "]],
] as const)("%s lays two workers as Ray does", ([strategy, picture]) => {
  const model = {
    engine_kwargs: { tensor_parallel_size: 2 },
    placement_group_config: { bundle_per_worker: { GPU: 1 }, strategy },
  };
  expect(drawn(packFleet(fleet([{ ...L4, count: 2 }], { a: model }), atStart))).toEqual(picture);
});

test("three shares of 0.6 do not fit on two GPUs, although their sum does", () => {
  const packed = packFleet(fleet([L4], { a: { gpu_fraction: 0.6, num_replicas: 3 } }), atStart);
  expect(packed?.unplaced).toMatchObject([{ model: "a", replicas: 1 }]);
});

test("auto is blue_green with room for both versions, else recreate", () => {
  const models = { a: {}, b: { gpu_fraction: 0.4 }, c: { strategy: "blue_green" } };
  expect(roomForUpdates(fleet([{ ...L4, gpus: 3 }], models), atStart)).toEqual([
    { model: "a", strategy: "auto", beside: false, effect: "recreate" },
    { model: "b", strategy: "auto", beside: true, effect: "blue_green" },
    { model: "c", strategy: "blue_green", beside: false, effect: "blue_green" },
  ]);
});

test("a fleet that is too large to be drawn is not drawn", () => {
  const large = fleet([{ ...L4, count: 3000 }], { a: { num_replicas: 3000 } });
  expect(packFleet(large, atStart)).toBeUndefined();
  expect(roomForUpdates(large, atStart)).toBeUndefined();
});

test("the sum of what vLLM takes of a shared GPU", () => {
  const models = {
    a: { gpu_fraction: 0.5, engine_kwargs: { gpu_memory_utilization: 0.7 } },
    b: { gpu_fraction: 0.5 },
  };
  const one = fleet([{ ...L4, gpus: 1 }], models);
  const packed = packFleet(one, atStart);
  expect(packed === undefined ? [] : sharedGpus(one, packed)).toEqual([
    { node: "1.1", gpu: 0, models: ["a", "b"], utilization: 1.16 },
  ]);
});

test("no GPU and no CPU is given away twice, and what is undone is whole again", () => {
  const share = fc.constantFrom(0.1, 0.25, 0.3, 0.5, 0.7, 1, 1.5, 2);
  const bundle = fc.record({ GPU: share, CPU: fc.constantFrom(0, 1, 2) });
  const strategy = fc.constantFrom(
    "PACK" as const,
    "SPREAD" as const,
    "STRICT_PACK" as const,
    "STRICT_SPREAD" as const,
  );
  const replica = fc.record({ bundles: fc.array(bundle, { minLength: 1, maxLength: 4 }), strategy });
  fc.assert(
    fc.property(fc.array(replica, { maxLength: 8 }), (replicas) => {
      const nodes = emptyNodes([{ count: 3, gpus: 2, cpus: 6 }]);
      const placed = replicas.flatMap(
        (one, index) => placeReplica(nodes, { ...one, model: "m", replica: index }) ?? [],
      );
      for (const node of nodes) {
        expect(node.cpus).toBeGreaterThanOrEqual(0);
        for (const gpu of node.gpus) {
          expect(gpu.free).toBeGreaterThanOrEqual(0);
          const used = gpu.parts.reduce((sum, part) => sum + part.share, 0);
          expect(gpu.free + used).toBeCloseTo(1, 6);
        }
      }
      for (const allocation of placed.toReversed()) allocation.undo();
      for (const node of nodes) expect(node).toMatchObject({ cpus: 6, gpus: [{ free: 1 }, { free: 1 }] });
    }),
  );
});

test("an amount above one takes whole GPUs and the fullest that has the rest", () => {
  const [node] = emptyNodes([{ count: 1, gpus: 3, cpus: 8 }]);
  if (node === undefined) throw new Error("no node");
  takeBundle(node, needOf({ GPU: 0.4 }), { model: "a", replica: 0 });
  takeBundle(node, needOf({ GPU: 1.5 }), { model: "b", replica: 0 });
  expect(node.gpus.map((gpu) => gpu.free)).toEqual([0.1, 0, 1]);
});
