import { expect, test } from "vitest";
import { found } from "./check.ts";

test("what Ray refuses", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {model: x, served_model_name: y}}}
`;
  expect(found(yaml)).toEqual([
    "RF305 models.m.engine_kwargs.model: model is set by Ray",
    "RF305 models.m.engine_kwargs.served_model_name: served_model_name is set by Ray",
  ]);
});

test("what has no effect", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {api_key: x, port: 8001}}}
`;
  expect(found(yaml)).toEqual([
    "RF305 models.m.engine_kwargs.api_key: api_key protects nothing: Ray does not run vLLM's HTTP server",
    "RF305 models.m.engine_kwargs.port: port has no effect: Ray does not run vLLM's HTTP server",
  ]);
});

test("silent with the value that Ray sets anyway", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {distributed_executor_backend: ray, data_parallel_size: 1}}}
`;
  expect(found(yaml)).toEqual([]);
});
