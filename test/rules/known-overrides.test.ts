import { expect, test } from "vitest";
import { found } from "./check.ts";

test("an unknown id", () => {
  const yaml = `targets: {t: {kind: local, overrides: {models: {chatt: {num_replicas: 2}}}}}
models: {chat: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([`RF311 targets.t.overrides.models.chatt: There is no model "chatt" to override`]);
});

test("silent with a known one", () => {
  const yaml = `targets: {t: {kind: local, overrides: {models: {chat: {num_replicas: 2}}}}}
models: {chat: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([]);
});
