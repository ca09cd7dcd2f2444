import { expect, test } from "vitest";
import { found } from "../check.ts";

test("above gpu_fraction", () => {
  const yaml = `models: {m: {model_source: a/b, gpu_fraction: 0.5, engine_kwargs: {gpu_memory_utilization: 0.9}}}
`;
  expect(found(yaml)).toEqual([
    "RF404 models.m.engine_kwargs.gpu_memory_utilization: gpu_memory_utilization is 0.9, and the model's share of the GPU is 0.5",
  ]);
});

test("a share by hand without the variable", () => {
  const yaml = `models: {m: {model_source: a/b, placement_group_config: {bundles: [{GPU: 0.5}]}}}
`;
  expect(found(yaml)).toEqual([
    "RF407 models.m.placement_group_config: Each worker waits for a whole GPU, because nothing tells vLLM that its bundle has 0.5",
  ]);
});

test("a share by hand with vLLM's default", () => {
  const yaml = `models: {m: {model_source: a/b, placement_group_config: {bundles: [{GPU: 0.5}]}, runtime_env: {env_vars: {VLLM_RAY_PER_WORKER_GPUS: "0.5"}}}}
`;
  expect(found(yaml)).toEqual([
    "RF404 models.m.placement_group_config: vLLM takes 0.92 of the GPU's memory, and the model's share of the GPU is 0.5",
  ]);
});

test("silent with gpu_fraction, and by hand with all three", () => {
  const yaml = `models: {m: {model_source: a/b, gpu_fraction: 0.5}, n: {model_source: a/b, placement_group_config: {bundles: [{GPU: 0.5}]}, engine_kwargs: {gpu_memory_utilization: 0.45}, runtime_env: {env_vars: {VLLM_RAY_PER_WORKER_GPUS: "0.5"}}}}
`;
  expect(found(yaml)).toEqual([]);
});
