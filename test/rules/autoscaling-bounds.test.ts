import { expect, test } from "vitest";
import { found } from "./check.ts";

test("min above max", () => {
  const yaml = `models: {m: {model_source: a/b, autoscaling_config: {min_replicas: 4, max_replicas: 2, target_ongoing_requests: 8}}}
`;
  expect(found(yaml)).toEqual([
    "RF306 models.m.autoscaling_config.max_replicas: max_replicas (2) is below min_replicas (4)",
  ]);
});

test("max not given", () => {
  const yaml = `models: {m: {model_source: a/b, autoscaling_config: {min_replicas: 2}}}
`;
  expect(found(yaml)).toEqual([
    "RF306 models.m.autoscaling_config.min_replicas: min_replicas is 2 and max_replicas is 1 when not given",
  ]);
});

test("initial outside", () => {
  const yaml = `models: {m: {model_source: a/b, autoscaling_config: {initial_replicas: 5, max_replicas: 3, target_ongoing_requests: 8}}}
`;
  expect(found(yaml)).toEqual([
    "RF306 models.m.autoscaling_config.initial_replicas: initial_replicas (5) is not between min_replicas (1) and max_replicas (3)",
  ]);
});

test("silent in order", () => {
  const yaml = `models: {m: {model_source: a/b, autoscaling_config: {min_replicas: 0, initial_replicas: 1, max_replicas: 3, target_ongoing_requests: 8}}}
`;
  expect(found(yaml)).toEqual([]);
});
