import { expect, test } from "vitest";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { found } from "./check.ts";

test("a key of the model that vLLM has, too", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {revision: main}}}
`;
  expect(found(yaml)).toEqual(["RF304 models.m.engine_kwargs.revision: revision is not written under engine_kwargs"]);
});

test("in defaults, once for all models", () => {
  const yaml = `defaults: {engine_kwargs: {revision: main}}
models: {m: {model_source: a/b}, n: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual(["RF304 defaults.engine_kwargs.revision: revision is not written under engine_kwargs"]);
});

test("a key of the model that vLLM does not have is told with the shape of the file", () => {
  const yaml = `version: 1
name: fleet
models: {m: {model_source: a/b, engine_kwargs: {num_replicas: 2}}}
`;
  const { findings } = checkShape(loadConfig(yaml, "models.config.yaml"));
  expect(findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
    "RF304 models.m.engine_kwargs.num_replicas",
  ]);
});

test("silent with arguments of vLLM", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {max_model_len: 8192, runner: pooling}}}
`;
  expect(found(yaml)).toEqual([]);
});
