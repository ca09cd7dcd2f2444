import { expect, test } from "vitest";
import { found } from "./check.ts";

test("no target", () => {
  const yaml = `models: {m: {model_source: a/b, autoscaling_config: {max_replicas: 3}}}
`;
  expect(found(yaml)).toEqual([
    "RF307 models.m.autoscaling_config: Without target_ongoing_requests a replica is added for every 2 requests at a time",
  ]);
});

test("silent with a target, with a policy, and with nothing to scale", () => {
  const yaml = `models:
  m: {model_source: a/b, autoscaling_config: {max_replicas: 3, target_ongoing_requests: 8}}
  n: {model_source: a/b, autoscaling_config: {max_replicas: 3, policy: {policy_function: a:b}}}
  o: {model_source: a/b, autoscaling_config: {max_replicas: 1}}
`;
  expect(found(yaml)).toEqual([]);
});
