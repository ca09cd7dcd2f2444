import { expect, test } from "vitest";
import { suggest } from "../../src/diagnostics/suggest.ts";

const keys = [
  "num_replicas",
  "max_ongoing_requests",
  "model_source",
  "task",
  "gpus",
  "url",
  "L4",
  "L40S",
  "A10G",
  "A100",
];

test.for([
  ["num_replcas", "num_replicas"],
  ["numReplicas", "num_replicas"],
  ["NUM_REPLICAS", "num_replicas"],
  ["num-replicas", "num_replicas"],
  ["model_sorce", "model_source"],
  ["gpu", "gpus"],
  ["l4", "L4"],
  ["a10g", "A10G"],
] as const)("%s is meant as %s", ([name, meant]) => {
  expect(suggest(name, keys)).toBe(meant);
});

test.for(["zzz", "", "x", "replicas_of_the_model", "L5", "num_replicas"])("nothing is near enough to %s", (name) => {
  expect(suggest(name, keys)).toBeUndefined();
});

test("a name as long as a file takes no time", () => {
  const startedAt = performance.now();
  expect(suggest("x".repeat(1_000_000), keys)).toBeUndefined();
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
