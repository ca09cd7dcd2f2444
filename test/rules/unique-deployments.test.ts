import { expect, test } from "vitest";
import { found } from "./check.ts";

test("the same to Ray", () => {
  const yaml = `layout: single_app
models: {a.b: {model_source: a/b}, a_b: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([`RF319 models.a_b: "a_b" and "a.b" are the same name to Ray, "LLMServer:a_b"`]);
});

test("silent with an application each", () => {
  const yaml = `models: {a.b: {model_source: a/b}, a_b: {model_source: a/b}}
`;
  // To people they still look alike, which is a warning of its own.
  expect(found(yaml).filter((line) => line.startsWith("RF319"))).toEqual([]);
});
