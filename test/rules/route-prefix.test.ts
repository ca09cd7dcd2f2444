import { expect, test } from "vitest";
import { found } from "./check.ts";

test("/v1", () => {
  const yaml = `gateway: {route_prefix: /v1}
models: {m: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([
    `RF303 gateway.route_prefix: With the route prefix "/v1" clients would have to ask for "/v1/v1/models"`,
  ]);
});

test("/team/v1 of a target", () => {
  const yaml = `targets: {t: {kind: local, overrides: {gateway: {route_prefix: /team/v1}}}}
models: {m: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([
    `RF303 targets.t.overrides.gateway.route_prefix: With the route prefix "/team/v1" clients would have to ask for "/team/v1/v1/models"`,
  ]);
});

test("silent with another prefix", () => {
  const yaml = `gateway: {route_prefix: /v1/team}
models: {m: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([]);
});

test("silent where a target changes it", () => {
  const yaml = `gateway: {route_prefix: /v1}
targets: {t: {kind: local, overrides: {gateway: {route_prefix: /x}}}}
models: {m: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([]);
});
