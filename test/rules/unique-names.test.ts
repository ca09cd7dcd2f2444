import { expect, test } from "vitest";
import { found } from "./check.ts";

test("an alias that is an id", () => {
  const yaml = `models: {m: {model_source: a/b}, n: {model_source: a/b, aliases: [m]}}
`;
  expect(found(yaml)).toEqual([`RF302 models.n.aliases.0: "m" is the id of another model`]);
});

test("an alias of two models", () => {
  const yaml = `models: {m: {model_source: a/b, aliases: [x]}, n: {model_source: a/b, aliases: [y, x]}}
`;
  expect(found(yaml)).toEqual([`RF302 models.n.aliases.1: "x" is also an alias of "m"`]);
});

test("an alias twice, and the id itself", () => {
  const yaml = `models: {m: {model_source: a/b, aliases: [x, x, m]}}
`;
  expect(found(yaml)).toEqual([
    `RF302 models.m.aliases.1: "x" is listed twice`,
    `RF302 models.m.aliases.2: "m" is the id of the model itself`,
  ]);
});

test("once, however many targets there are", () => {
  const yaml = `targets: {a: {kind: local}, b: {kind: local}}
models: {m: {model_source: a/b, aliases: [x, x]}}
`;
  expect(found(yaml)).toEqual([`RF302 models.m.aliases.1: "x" is listed twice`]);
});

test("silent with different names", () => {
  const yaml = `models: {m: {model_source: a/b, aliases: [x]}, n: {model_source: a/b, aliases: [y, constructor]}}
`;
  expect(found(yaml)).toEqual([]);
});
