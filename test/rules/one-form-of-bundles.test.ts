import { expect, test } from "vitest";
import { found } from "./check.ts";

test("both", () => {
  const yaml = `models: {m: {model_source: a/b, placement_group_config: {bundles: [{GPU: 1}], bundle_per_worker: {GPU: 1}}}}
`;
  expect(found(yaml)).toEqual([
    "RF310 models.m.placement_group_config.bundles: bundles and bundle_per_worker cannot both be set",
  ]);
});

test("none", () => {
  const yaml = `models: {m: {model_source: a/b, placement_group_config: {strategy: SPREAD}, accelerator_config: {kind: gpu}}}
`;
  expect(found(yaml)).toEqual([
    "RF310 models.m.placement_group_config: placement_group_config does not say what to reserve",
  ]);
});

test("silent with one", () => {
  const yaml = `models: {m: {model_source: a/b, placement_group_config: {bundle_per_worker: {GPU: 1}}}}
`;
  expect(found(yaml)).toEqual([]);
});
