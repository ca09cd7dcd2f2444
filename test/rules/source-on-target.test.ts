import { expect, test } from "vitest";
import { found } from "./check.ts";

test("a relative path on a cluster", () => {
  const yaml = `targets: {c: {kind: cluster, address: "http://h:8265"}}
models: {m: {model_source: ./m}}
`;
  expect(found(yaml)).toEqual([
    `RF316 models.m.model_source: "./m" is a path next to this file, which the nodes of cluster "c" do not have`,
  ]);
});

test("a source taken away", () => {
  const yaml = `targets: {t: {kind: local, overrides: {models: {m: {model_source: null}}}}}
models: {m: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([`RF315 models.m: Model "m" has no model_source on target "t"`]);
});

test("silent on a local target, and with an override for the cluster", () => {
  const yaml = `targets: {t: {kind: local}, c: {kind: cluster, address: "http://h:8265", overrides: {models: {m: {model_source: s3://b/m}}}}}
models: {m: {model_source: ./m}}
`;
  expect(found(yaml)).toEqual([]);
});
