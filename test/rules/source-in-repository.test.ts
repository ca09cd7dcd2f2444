import { expect, test } from "vitest";
import { found } from "./check.ts";

const yaml = "models: {m: {model_source: ../../m}}\n";

test("a path that leads out of the checkout", () => {
  expect(found(yaml, { configDir: "/repo/a", repositoryDir: "/repo" })).toEqual([
    `RF317 models.m.model_source: "../../m" leads out of the repository`,
  ]);
});

test("silent inside, and when there is no checkout", () => {
  expect(found(yaml, { configDir: "/repo/a/b", repositoryDir: "/repo" })).toEqual([]);
  expect(found(yaml, { configDir: "/repo/a" })).toEqual([]);
});

test("a folder whose name starts with two dots is inside", () => {
  expect(found("models: {m: {model_source: ./..m}}\n", { configDir: "/repo", repositoryDir: "/repo" })).toEqual([]);
});
