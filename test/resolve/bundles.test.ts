import { expect, test } from "vitest";
import { modelOf } from "./fleet-of.ts";

/** The table of what Ray was seen to ask for (ray-serve-llm: placement); the same is checked on Ray in test/ray. */
test.each([
  ["", [{ GPU: 1, CPU: 1 }]],
  ["engine_kwargs: {tensor_parallel_size: 2}", [{ GPU: 1, CPU: 1 }, { GPU: 1 }]],
  [
    "engine_kwargs: {tensor_parallel_size: 2, pipeline_parallel_size: 2}",
    [{ GPU: 1, CPU: 1 }, { GPU: 1 }, { GPU: 1 }, { GPU: 1 }],
  ],
  ["accelerator_config: {kind: cpu}", [{ CPU: 2 }]],
  ["placement_group_config: {bundles: [{CPU: 4}]}", [{ CPU: 5 }]],
  [
    "accelerator_type: L4, placement_group_config: {bundles: [{GPU: 0.35}]}",
    [{ "accelerator_type:L4": 0.001, GPU: 0.35, CPU: 1 }],
  ],
  [
    "engine_kwargs: {tensor_parallel_size: 2}, placement_group_config: {bundle_per_worker: {GPU: 0.5}}",
    [{ GPU: 0.5, CPU: 1 }, { GPU: 0.5 }],
  ],
  ["ray_actor_options: {num_cpus: 0.1, memory: 100, resources: {x: 2}}", [{ GPU: 1, CPU: 0.1, x: 2, memory: 100 }]],
  [
    "accelerator_config: {kind: cpu}, ray_actor_options: {num_cpus: 0}, placement_group_config: {bundles: [{CPU: 0}]}",
    [{}],
  ],
  ["accelerator_type: TPU-V5P", [{ "accelerator_type:TPU-V5P": 0.001, TPU: 1, CPU: 1 }]],
])("%s", (keys, bundles) => {
  expect(modelOf(keys).bundles).toEqual(bundles);
});

test("a number beyond reason takes no memory", () => {
  expect(modelOf("engine_kwargs: {tensor_parallel_size: 1000000000}").bundles).toHaveLength(4096);
});
