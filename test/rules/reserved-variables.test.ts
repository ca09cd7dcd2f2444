import { expect, test } from "vitest";
import { found } from "./check.ts";

test("the marker of a fleet", () => {
  const yaml = `models: {m: {model_source: a/b, runtime_env: {env_vars: {RAYFLEET_OWNER: other}}}}
`;
  expect(found(yaml)).toEqual([
    `RF318 models.m.runtime_env.env_vars.RAYFLEET_OWNER: "RAYFLEET_OWNER" is a variable of rayfleet's own`,
  ]);
});

test("silent with others", () => {
  const yaml = `models: {m: {model_source: a/b, runtime_env: {env_vars: {MY_RAYFLEET_OWNER: other}}}}
`;
  expect(found(yaml)).toEqual([]);
});
