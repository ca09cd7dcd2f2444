import { expect, test } from "vitest";
import { found, TWO_L4 } from "../check.ts";

test("each fits, all do not", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, engine_kwargs: {tensor_parallel_size: 2}}, n: {model_source: a/b, gpu_fraction: 0.2}}
`;
  expect(found(yaml)).toEqual([
    `RF412 models.n.gpu_fraction: Together the models need 2.2 GPUs, and target "gpu" has 2 L4: no room is left for "n"`,
  ]);
});

test("shares that cannot be put together", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, gpu_fraction: 0.6}, n: {model_source: a/b, gpu_fraction: 0.6}, o: {model_source: a/b, gpu_fraction: 0.6}}
`;
  expect(found(yaml)).toEqual([
    `RF412 models.o.gpu_fraction: Together the models need 1.8 GPUs, and target "gpu" has 2 L4: no room is left for "o"`,
  ]);
});

test("silent about the others when one does not fit by itself", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, engine_kwargs: {tensor_parallel_size: 4}}, n: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([
    `RF402 models.m.engine_kwargs.tensor_parallel_size: A replica of "m" needs 4 GPUs (4 workers), and target "gpu" has 2 L4`,
  ]);
});

test("silent with room", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b}, n: {model_source: a/b, gpu_fraction: 0.6}, o: {model_source: a/b, gpu_fraction: 0.4}}
`;
  expect(found(yaml)).toEqual([]);
});

const TWO_NODES = `targets: {two: {kind: cluster, address: "http://h", nodes: [{count: 2, accelerator_type: L4, gpus: 2, cpus: 32}]}}
`;

function onWorkers(strategy: string): string {
  return `engine_kwargs: {pipeline_parallel_size: 2}, placement_group_config: {bundle_per_worker: {GPU: 1}, strategy: ${strategy}}`;
}

test("GPUs enough, and not as the strategies want them", () => {
  const yaml = `${TWO_NODES}models: {m: {model_source: a/b, ${onWorkers("STRICT_SPREAD")}}, n: {model_source: a/b, ${onWorkers("STRICT_PACK")}}}
`;
  expect(found(yaml).map((text) => text.replace(/:.*/u, ""))).toEqual([expect.stringMatching(/^RF412 models\.n\./u)]);
  expect(found(yaml.replace("STRICT_PACK", "PACK"))).toEqual([]);
});

test("silent when only the large ones first find room", () => {
  const yaml = `${TWO_NODES}models: {m: {model_source: a/b}, n: {model_source: a/b, ${onWorkers("STRICT_PACK")}}, o: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([]);
});

function farTooLarge(count: number): string {
  return `targets: {t: {kind: cluster, address: "http://h", nodes: [{count: ${count}, accelerator_type: L4, gpus: 8}]}}
models: {m: {model_source: a/b, num_replicas: 4000000}, n: {model_source: a/b, num_replicas: 4000000}}
`;
}

test("too many to be placed one by one: the sums are compared, at once", () => {
  expect(found(farTooLarge(1_000_000))).toEqual([]);
  expect(found(farTooLarge(900_000))).toEqual([expect.stringMatching(/^RF412 models\.n: .* has 7200000 L4: no room/u)]);
});
