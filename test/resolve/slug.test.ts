import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "../../src/resolve/slug.ts";

test.each([
  ["chat", "chat"],
  ["Qwen/Qwen2.5-7B-Instruct", "qwen-qwen2-5-7b-instruct"],
  ["a__b--c", "a-b-c"],
  ["A/", "a"],
  ["a-very-long-name-that-goes-on-and-on-for-ever", "a-very-long-name-that-goes-on-an"],
])("%s", (id, expected) => {
  expect(slug(id)).toBe(expected);
});

test("any text gives a short and safe name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (id) => {
      expect(slug(id)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(slug(id).length).toBeLessThanOrEqual(32);
    }),
  );
});
