import { expect, test } from "vitest";
import { found } from "./check.ts";

test("CPU with a type", () => {
  const yaml = `defaults: {accelerator_type: L4}
models: {m: {model_source: a/b, accelerator_config: {kind: cpu}}}
`;
  expect(found(yaml)).toEqual([
    "RF308 defaults.accelerator_type: accelerator_type L4 does not go with a model that runs on CPUs",
  ]);
});

test("CPU with a share of a GPU", () => {
  const yaml = `models: {m: {model_source: a/b, accelerator_config: {kind: cpu}, gpu_fraction: 0.5}}
`;
  expect(found(yaml)).toEqual(["RF308 models.m.gpu_fraction: gpu_fraction does not go with a model that runs on CPUs"]);
});

test("bundles without a GPU", () => {
  const yaml = `models: {m: {model_source: a/b, accelerator_type: L4, placement_group_config: {bundles: [{CPU: 4}]}}}
`;
  expect(found(yaml)).toEqual([
    "RF308 models.m.accelerator_type: accelerator_type L4 does not go with a model that runs on CPUs",
  ]);
});

test("a TPU type on GPUs", () => {
  const yaml = `models: {m: {model_source: a/b, accelerator_type: TPU-V5P, accelerator_config: {kind: gpu}}}
`;
  expect(found(yaml)).toEqual([
    "RF308 models.m.accelerator_type: accelerator_type TPU-V5P does not go with a model that runs on GPUs",
  ]);
});

test("silent when they agree", () => {
  const yaml = `models: {m: {model_source: a/b, accelerator_type: L4, gpu_fraction: 0.5}, n: {model_source: a/b, accelerator_config: {kind: cpu}}, o: {model_source: a/b, accelerator_type: TPU-V5P}}
`;
  expect(found(yaml)).toEqual([]);
});
