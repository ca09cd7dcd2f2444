import { expect, test } from "vitest";
import { found, TWO_L4 } from "../check.ts";

test("more than the nodes have", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, autoscaling_config: {max_replicas: 4, target_ongoing_requests: 8}}}
`;
  expect(found(yaml)).toEqual([
    `RF406 models.m.autoscaling_config.max_replicas: 4 replicas of "m" would need 4 GPUs, and target "gpu" has 2 L4`,
  ]);
});

test("silent within reach", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, autoscaling_config: {max_replicas: 2, target_ongoing_requests: 8}}}
`;
  expect(found(yaml)).toEqual([]);
});
