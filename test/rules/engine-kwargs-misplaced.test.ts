import { expect, test } from "vitest";
import { found } from "./check.ts";

test("a key of the model", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {num_replicas: 2, revision: main}}}
`;
  expect(found(yaml)).toEqual([
    "RF304 models.m.engine_kwargs.num_replicas: num_replicas is not written under engine_kwargs",
    "RF304 models.m.engine_kwargs.revision: revision is not written under engine_kwargs",
  ]);
});

test("in defaults, once for all models", () => {
  const yaml = `defaults: {engine_kwargs: {accelerator_type: L4}}
models: {m: {model_source: a/b}, n: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([
    "RF304 defaults.engine_kwargs.accelerator_type: accelerator_type is not written under engine_kwargs",
  ]);
});

test("silent with arguments of vLLM", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {max_model_len: 8192, runner: pooling}}}
`;
  expect(found(yaml)).toEqual([]);
});
