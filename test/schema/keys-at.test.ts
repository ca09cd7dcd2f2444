import { expect, test } from "vitest";
import { config } from "../../src/schema/config.ts";
import { keysAt } from "../../src/schema/keys-at.ts";
import { model } from "../../src/schema/model.ts";

test("the keys are those that zod knows", () => {
  expect(keysAt([])).toEqual(Object.keys(config.shape).filter((key) => key !== "$generated"));
  expect(keysAt(["models", "chat"])).toEqual(Object.keys(model.shape));
});

test("of a union, the keys of all kinds", () => {
  expect(keysAt(["targets", "here"])).toEqual(expect.arrayContaining(["dashboard_port", "token_env", "nodes"]));
  expect(keysAt(["targets", "here", "nodes", 0])).toContain("gpus");
  expect(keysAt(["models", "chat", "autoscaling_config"])).toContain("min_replicas");
});

test("where no map can stand there are none", () => {
  expect(keysAt(["name", "x"])).toEqual([]);
  expect(keysAt(["models", "chat", "nothing"])).toEqual([]);
});
