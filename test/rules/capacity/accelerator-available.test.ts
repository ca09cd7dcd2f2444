import { expect, test } from "vitest";
import { found, TWO_L4 } from "../check.ts";

test("a type that no node has", () => {
  const yaml = `${TWO_L4}models: {m: {model_source: a/b, accelerator_type: H100}}
`;
  expect(found(yaml)).toEqual([`RF401 models.m.accelerator_type: No node of target "gpu" has an H100: it has 2 L4`]);
});

test("once for two targets, and both are told", () => {
  const yaml = `targets: {a: {kind: cluster, address: "http://127.0.0.1:8265", nodes: [{accelerator_type: L4, gpus: 1}]}, b: {kind: cluster, address: "http://127.0.0.1:8265", nodes: [{gpu: RTX 4090, gpus: 1}]}}
models: {m: {model_source: a/b, accelerator_type: H100}}
`;
  expect(found(yaml)).toEqual([`RF401 models.m.accelerator_type: No node of target "a" has an H100: it has 1 L4`]);
});

test("silent without declared nodes", () => {
  const yaml = `targets: {a: {kind: local}}
models: {m: {model_source: a/b, accelerator_type: H100}}
`;
  expect(found(yaml)).toEqual([]);
});

test("silent when it may appear", () => {
  const yaml = `targets: {a: {kind: cluster, address: "http://127.0.0.1:8265", nodes: [{accelerator_type: L4, gpus: 1}], autoscaling_nodes: [{accelerator_type: H100, gpus: 8}]}}
models: {m: {model_source: a/b, accelerator_type: H100}}
`;
  expect(found(yaml)).toEqual([]);
});

test("an A100 of a size is an A100, and not the other way round", () => {
  expect(found(config("A100-80G", "A100"))).toEqual([]);
  expect(found(config("A100", "A100-80G"))).toHaveLength(1);
});

function config(there: string, asked: string): string {
  return `targets: {a: {kind: local, nodes: [{accelerator_type: ${there}, gpus: 1}]}}
models: {m: {model_source: a/b, accelerator_type: ${asked}}}
`;
}
