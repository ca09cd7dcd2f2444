import { expect, test } from "vitest";
import { found } from "./check.ts";

test("both", () => {
  const yaml = `models: {m: {model_source: a/b, gpu_fraction: 0.5, placement_group_config: {bundles: [{GPU: 0.5}]}}}
`;
  expect(found(yaml)).toEqual([
    "RF309 models.m.gpu_fraction: gpu_fraction and placement_group_config cannot both be set",
  ]);
});

test("silent with one", () => {
  const yaml = `models: {m: {model_source: a/b, gpu_fraction: 0.5}}
`;
  expect(found(yaml)).toEqual([]);
});
