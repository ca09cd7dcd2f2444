import { expect, test } from "vitest";
import { commitsOf } from "../../../src/hub/lock/commits-of.ts";
import { lockedModel } from "../../support/locked-models.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);

const commits = commitsOf({
  models: [
    lockedModel("o/m", A),
    lockedModel("o/m", B, { revision: "v1" }),
    lockedModel("o/eagle", A, { config: { speculators_config: { algorithm: "eagle3" } } }),
  ],
});

test("only exactly the source and the revision", () => {
  expect(commits("o/m", null, "model")).toBe(A);
  expect(commits("o/m", "v1", "model")).toBe(B);
  expect(commits("o/m", "main", "model")).toBeUndefined();
  expect(commits("o/M", null, "model")).toBeUndefined();
});

test("vLLM loads another repository in place of a speculators model, at the same revision", () => {
  expect(commits("o/eagle", null, "model")).toBeUndefined();
  expect(commits("o/eagle", null, "draft")).toBe(A);
});
