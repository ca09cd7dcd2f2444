import { expect, test } from "vitest";
import { found } from "./check.ts";

test("two", () => {
  const yaml = `defaults: {runtime_env: {pip: [a]}}
models: {m: {model_source: a/b, runtime_env: {uv: [b]}}}
`;
  expect(found(yaml)).toEqual([
    "RF313 models.m.runtime_env.uv: runtime_env takes one of conda, pip and uv, not pip and uv",
  ]);
});

test("silent with one", () => {
  const yaml = `models: {m: {model_source: a/b, runtime_env: {uv: [b], env_vars: {A: b}}}}
`;
  expect(found(yaml)).toEqual([]);
});
