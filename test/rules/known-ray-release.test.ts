import { expect, test } from "vitest";
import { found } from "./check.ts";

const MODELS = "models: {m: {model_source: a/b, engine_kwargs: {frobnicate: 1}}}\n";

test("of another release of Ray nothing is said about engine arguments, except that", () => {
  expect(found(`serving: {ray: "2.41.0"}\n${MODELS}`)).toEqual([
    "RF224 serving.ray: The engine arguments of Ray 2.41.0 are not known, so engine_kwargs is not checked",
  ]);
});

test("silent with the release that is known", () => {
  expect(found(`serving: {ray: "2.60.1"}\nmodels: {m: {model_source: a/b}}\n`)).toEqual([]);
});
