import { expect, test } from "vitest";
import { found } from "../check.ts";

test("all together", () => {
  const yaml = `targets: {t: {kind: local, nodes: [{cpus: 4}]}}
defaults: {accelerator_config: {kind: cpu}}
models: {m: {model_source: a/b}, n: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([`RF403 targets.t.nodes: The models and the gateway need 5 CPUs, and target "t" has 4`]);
});

test("one bundle", () => {
  const yaml = `targets: {t: {kind: local, nodes: [{cpus: 4}]}}
models: {m: {model_source: a/b, placement_group_config: {bundles: [{CPU: 8}]}}}
`;
  expect(found(yaml)).toEqual([
    `RF403 models.m.placement_group_config: A worker of "m" needs 9 CPUs on one node, and target "t" has at most 4`,
  ]);
});

test("silent with room, or when CPUs are not declared", () => {
  const yaml = `targets: {t: {kind: local, nodes: [{cpus: 5}]}, u: {kind: local, nodes: [{gpus: 0}]}}
defaults: {accelerator_config: {kind: cpu}}
models: {m: {model_source: a/b}, n: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([]);
});

test("CPUs that are not where the GPUs are", () => {
  const yaml = `targets: {t: {kind: cluster, address: "http://h", nodes: [{accelerator_type: L4, gpus: 2, cpus: 4}, {cpus: 32}]}}
defaults: {ray_actor_options: {num_cpus: 3}}
models: {m: {model_source: a/b}, n: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([
    `RF403 targets.t.nodes: No node of target "t" has the CPUs left that "n" needs beside its GPUs`,
  ]);
});

test("CPUs alone that have to be spread over more nodes than there are: not a question of GPUs", () => {
  const yaml = `targets: {t: {kind: cluster, address: "http://h", nodes: [{cpus: 32}]}}
models: {m: {model_source: a/b, placement_group_config: {bundles: [{CPU: 1}, {CPU: 1}], strategy: STRICT_SPREAD}}}
`;
  expect(found(yaml).filter((message) => message.startsWith("RF4"))).toEqual([expect.stringMatching(/^RF408 /u)]);
});
