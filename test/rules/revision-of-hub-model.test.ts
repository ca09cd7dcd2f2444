import { expect, test } from "vitest";
import { found } from "./check.ts";

test("a path", () => {
  const yaml = `models: {m: {model_source: /models/m, revision: main}, n: {model_source: s3://b/m, revision: main}}
`;
  expect(found(yaml)).toEqual([
    "RF312 models.m.revision: revision has no effect: the model does not come from the Hugging Face Hub",
    "RF312 models.n.revision: revision has no effect: the model does not come from the Hugging Face Hub",
  ]);
});

test("silent with a Hub id", () => {
  const yaml = `models: {m: {model_source: a/b, revision: main}}
`;
  expect(found(yaml)).toEqual([]);
});
