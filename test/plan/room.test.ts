import { expect, test } from "vitest";
import type { ReleasedModel } from "../../src/gateway/user-config.ts";
import { emptyLiveNodes, nodesWithout, reserve } from "../../src/plan/room.ts";
import type { PackedNode } from "../../src/packing/packed-node.ts";
import type { Resources } from "../../src/resolve/fleet.ts";

function nodesOf(...totals: readonly Resources[]): readonly PackedNode[] {
  return emptyLiveNodes(totals.map((total) => ({ total, free: total, held: {} })));
}

function modelOf(bundles: readonly Resources[], replicas = 1, strategy?: string): ReleasedModel {
  const llmConfig = strategy === undefined ? {} : { placement_group_config: { strategy } };
  return {
    aliases: [],
    app: "fleet--m--1",
    deployment: "LLMServer:m",
    entry: { name: "fleet--m--1", route_prefix: null, import_path: "a:b", args: { llm_config: llmConfig } },
    smoke_tests: [],
    start: { strategy: "auto", compile: "auto", startup_timeout_s: 1, bundles, replicas, task: "generate" },
  };
}

function free(nodes: readonly PackedNode[]): readonly object[] {
  return nodes.map(({ cpus, freeGpus }) => ({ CPU: cpus, GPU: freeGpus }));
}

test("replicas are placed one by one, and what they take is taken", () => {
  const nodes = nodesOf({ GPU: 1, CPU: 4 }, { GPU: 2, CPU: 4 });
  expect(reserve(nodes, modelOf([{ GPU: 1, CPU: 1 }], 3))).toHaveLength(3);
  expect(free(nodes)).toEqual([
    { CPU: 3, GPU: 0 },
    { CPU: 2, GPU: 0 },
  ]);
});

test("nothing is taken when one of them finds no place", () => {
  const nodes = nodesOf({ GPU: 2, CPU: 4 });
  expect(reserve(nodes, modelOf([{ GPU: 1, CPU: 1 }], 3))).toBeUndefined();
  expect(free(nodes)).toEqual([{ CPU: 4, GPU: 2 }]);
});

test("one bundle is not spread over nodes; the bundles of one replica may be", () => {
  expect(reserve(nodesOf({ GPU: 1 }, { GPU: 1 }), modelOf([{ GPU: 2 }]))).toBeUndefined();
  expect(reserve(nodesOf({ GPU: 1 }, { GPU: 1 }), modelOf([{ GPU: 1 }, { GPU: 1 }]))).toHaveLength(2);
});

test("they may not be where the strategy wants them on one node, and must be where it wants them apart", () => {
  const bundles = [{ GPU: 1 }, { GPU: 1 }];
  expect(reserve(nodesOf({ GPU: 1 }, { GPU: 1 }), modelOf(bundles, 1, "STRICT_PACK"))).toBeUndefined();
  expect(reserve(nodesOf({ GPU: 2 }), modelOf(bundles, 1, "STRICT_SPREAD"))).toBeUndefined();
});

test("a resource that no node has finds no place, and one of which nothing is asked needs none", () => {
  expect(reserve(nodesOf({ CPU: 8 }), modelOf([{ CPU: 1, "accelerator_type:L4": 0.001 }]))).toBeUndefined();
  expect(
    reserve(nodesOf({ CPU: 8, "accelerator_type:L4": 1 }), modelOf([{ "accelerator_type:L4": 0.001 }])),
  ).toHaveLength(1);
  expect(reserve(nodesOf({ CPU: 8, slot: 1 }), modelOf([{ slot: 1 }], 2))).toBeUndefined();
  expect(reserve(nodesOf({ CPU: 8 }), modelOf([{ CPU: 1, GPU: 0 }]))).toHaveLength(1);
});

test("shares of a GPU that add up to one fit on it in spite of rounding", () => {
  const nodes = nodesOf({ GPU: 1 });
  expect(reserve(nodes, modelOf([{ GPU: 0.1 }], 10))).toHaveLength(10);
  expect(reserve(nodes, modelOf([{ GPU: 0.1 }]))).toBeUndefined();
});

test("a share is not spread over GPUs", () => {
  expect(reserve(nodesOf({ GPU: 2 }), modelOf([{ GPU: 0.6 }], 3))).toBeUndefined();
});

test("what the named applications hold counts as free, what others hold does not", () => {
  const node = { total: { GPU: 4 }, free: { GPU: 1 }, held: { a: { GPU: 1, CPU: 2 }, b: { GPU: 2 } } };
  expect(free(nodesWithout([node], new Set(["a"])))).toEqual([{ CPU: 2, GPU: 2 }]);
  expect(free(nodesWithout([node], new Set()))).toEqual([{ CPU: 0, GPU: 1 }]);
});
