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
