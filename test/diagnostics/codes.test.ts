import { expect, test } from "vitest";
import type { CodeEntry } from "../../src/diagnostics/code-entry.ts";
import { codes } from "../../src/diagnostics/codes.ts";

const entries: readonly [string, CodeEntry][] = Object.entries(codes);

test("codes are RF and three digits, each with words that explain it", () => {
  for (const [code, { title, explanation }] of entries) {
    expect(code).toMatch(/^RF[1-7][0-9]{2}$/u);
    expect(title).toMatch(/^\S.{2,48}\S$/u);
    expect(explanation).toMatch(/^\S.+\.$/u);
  }
});

test("no two codes have the same title", () => {
  const titles = entries.map(([, entry]) => entry.title);
  expect(new Set(titles).size).toBe(titles.length);
});
