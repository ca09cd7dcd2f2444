import { expect, test } from "vitest";
import { found } from "./check.ts";

test("in one place", () => {
  const yaml = `models: {m: {model_source: a/b, num_replicas: 2, autoscaling_config: {target_ongoing_requests: 8}}}
`;
  expect(found(yaml)).toEqual(["RF301 models.m.num_replicas: num_replicas and autoscaling_config cannot both be set"]);
});

test("with defaults below: the stronger place is where null helps", () => {
  const yaml = `defaults: {num_replicas: 2}
models: {m: {model_source: a/b, autoscaling_config: {}}}
`;
  expect(found(yaml)).toEqual([
    "RF301 models.m.autoscaling_config: num_replicas and autoscaling_config cannot both be set",
  ]);
});

test("by the override of a target", () => {
  const yaml = `targets: {t: {kind: local, overrides: {models: {m: {autoscaling_config: {}}}}}}
models: {m: {model_source: a/b, num_replicas: 1}}
`;
  expect(found(yaml)).toEqual([
    "RF301 targets.t.overrides.models.m.autoscaling_config: num_replicas and autoscaling_config cannot both be set",
  ]);
});

test("silent when null takes one away", () => {
  const yaml = `targets: {t: {kind: local, overrides: {models: {m: {num_replicas: null, autoscaling_config: {max_replicas: 2, target_ongoing_requests: 8}}}}}}
models: {m: {model_source: a/b, num_replicas: 1}}
`;
  expect(found(yaml)).toEqual([]);
});

test("silent with one of them", () => {
  const yaml = `models: {m: {model_source: a/b, num_replicas: 2}}
`;
  expect(found(yaml)).toEqual([]);
});
