import { expect, test } from "vitest";
import { found, TWO_L4 } from "../check.ts";

test("tensor parallel size", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, accelerator_type: L4, engine_kwargs: {tensor_parallel_size: 4}}}
`;
  expect(found(yaml)).toEqual([
    `RF402 models.m.engine_kwargs.tensor_parallel_size: A replica of "m" needs 4 GPUs (4 workers), and target "gpu" has 2 L4`,
  ]);
});

test("replicas", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, num_replicas: 3}}
`;
  expect(found(yaml)).toEqual([
    `RF402 models.m.num_replicas: 3 replicas of "m" need 3 GPUs, and target "gpu" has 2 L4`,
  ]);
});

test("shares that do not go on one GPU", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, gpu_fraction: 0.6, num_replicas: 3}}
`;
  expect(found(yaml)).toEqual([
    `RF402 models.m.num_replicas: 3 replicas of "m" need 1.8 GPUs, and target "gpu" has 2 L4`,
  ]);
});

test("a worker with more than a node has", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, placement_group_config: {bundles: [{GPU: 4}]}}}
`;
  expect(found(yaml)).toEqual([
    "RF360 models.m.placement_group_config.bundles: A bundle has 4 GPUs, and a worker uses one",
  ]);
});

test("no GPU at all", () => {
  const yaml = `targets: {t: {kind: local, nodes: [{cpus: 8}]}}
models: {m: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([`RF402 models.m: A worker of "m" needs 1 GPU on one node, and target "t" has none`]);
});

test("on one node", () => {
  const yaml = `targets: {t: {kind: cluster, address: "http://127.0.0.1:8265", nodes: [{count: 2, accelerator_type: L4, gpus: 1}]}}
models: {m: {model_source: a/b, engine_kwargs: {tensor_parallel_size: 2}, placement_group_config: {bundle_per_worker: {GPU: 1}, strategy: STRICT_PACK}}}
`;
  expect(found(yaml)).toEqual([
    `RF402 models.m.placement_group_config.strategy: STRICT_PACK needs 2 GPUs on one node for a replica of "m", and target "t" has at most 1`,
  ]);
});

test("a number beyond reason", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, engine_kwargs: {tensor_parallel_size: 1000000000}, num_replicas: 1000000000}}
`;
  expect(found(yaml)).toEqual([
    `RF402 models.m.engine_kwargs.tensor_parallel_size: A replica of "m" needs 1000000000 GPUs (1000000000 workers), and target "gpu" has 2 L4`,
  ]);
});

test("silent with room", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, gpu_fraction: 0.5, num_replicas: 4}}
`;
  expect(found(yaml)).toEqual([]);
});

test("silent when nodes may appear", () => {
  const yaml = `targets: {t: {kind: cluster, address: "http://127.0.0.1:8265", nodes: [{accelerator_type: L4, gpus: 1}], autoscaling_nodes: [{accelerator_type: L4, gpus: 1}]}}
models: {m: {model_source: a/b, num_replicas: 3}}
`;
  expect(found(yaml)).toEqual([]);
});
