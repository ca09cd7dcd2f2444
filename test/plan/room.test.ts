import { expect, test } from "vitest";
import { freeWithout, reserve } from "../../src/plan/room.ts";

test("bundles are placed one by one on the first node where they fit", () => {
  const nodes = [
    { GPU: 1, CPU: 4 },
    { GPU: 2, CPU: 4 },
  ];
  expect(reserve(nodes, [[{ GPU: 2, CPU: 1 }], [{ GPU: 1, CPU: 1 }]])).toEqual([
    { GPU: 0, CPU: 3 },
    { GPU: 0, CPU: 3 },
  ]);
});

test("the largest bundle is placed first, so that small ones do not take its place", () => {
  expect(reserve([{ GPU: 2 }, { GPU: 1 }], [[{ GPU: 1 }], [{ GPU: 2 }]])).toEqual([{ GPU: 0 }, { GPU: 0 }]);
});

test("one bundle is not spread over nodes", () => {
  expect(reserve([{ GPU: 1 }, { GPU: 1 }], [[{ GPU: 2 }]])).toBeUndefined();
});

test("the bundles of one replica may be on several nodes", () => {
  expect(reserve([{ GPU: 1 }, { GPU: 1 }], [[{ GPU: 1 }, { GPU: 1 }]])).toEqual([{ GPU: 0 }, { GPU: 0 }]);
});

test("a resource that no node has finds no place, and one of which nothing is asked needs none", () => {
  expect(reserve([{ CPU: 8 }], [[{ CPU: 1, "accelerator_type:L4": 0.001 }]])).toBeUndefined();
  expect(reserve([{ CPU: 8 }], [[{ CPU: 1, GPU: 0 }]])).toEqual([{ CPU: 7, GPU: 0 }]);
});

test("shares of a GPU that add up to one fit on it in spite of rounding", () => {
  const tenths = Array.from({ length: 10 }, () => [{ GPU: 0.1 }]);
  expect(reserve([{ GPU: 1 }], tenths)).toHaveLength(1);
  expect(reserve([{ GPU: 1 }], [...tenths, [{ GPU: 0.1 }]])).toBeUndefined();
});

test("a reservation leaves the nodes that it was asked for as they are", () => {
  const nodes = [{ GPU: 1 }];
  reserve(nodes, [[{ GPU: 1 }]]);
  expect(nodes).toEqual([{ GPU: 1 }]);
});

test("what the named applications hold counts as free, what others hold does not", () => {
  const node = { total: { GPU: 4 }, free: { GPU: 1 }, held: { a: { GPU: 1, CPU: 2 }, b: { GPU: 2 } } };
  expect(freeWithout([node], new Set(["a"]))).toEqual([{ GPU: 2, CPU: 2 }]);
  expect(freeWithout([node], new Set())).toEqual([{ GPU: 1 }]);
});
