import { expect, test } from "vitest";
import { found } from "./check.ts";

test("a chat with an embedding model", () => {
  const yaml = `models: {m: {model_source: a/b, task: embed, smoke_tests: [{embed: hi}, {chat: hi}]}}
`;
  expect(found(yaml)).toEqual([
    `RF322 models.m.smoke_tests.1.chat: A model with the task "embed" does not answer "chat"`,
  ]);
});

test("silent without a task, or with the right one", () => {
  const yaml = `models: {m: {model_source: a/b, smoke_tests: [{embed: hi}]}, n: {model_source: a/b, task: generate, smoke_tests: [{completion: hi}]}}
`;
  expect(found(yaml)).toEqual([]);
});
