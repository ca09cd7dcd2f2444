import { expect, test } from "vitest";
import { openText } from "../../src/cli/commands/open-config.ts";
import { codeGroups } from "../../src/diagnostics/code-groups.ts";
import { codes } from "../../src/diagnostics/codes.ts";

const all = codeGroups().flatMap((group) => group.codes);
const examples = all.flatMap(({ code, entry: { example } }) => (example === undefined ? [] : [{ code, ...example }]));

test("every code is in one group", () => {
  expect(all.map(({ code }) => code)).toEqual(Object.keys(codes).toSorted());
});

test.for(examples)("the example of $code has that mistake, and then no other", async ({ code, wrong, right }) => {
  expect(await codesOf(wrong)).toContain(code);
  expect(await codesOf(right)).toEqual([]);
});

async function codesOf(part: string): Promise<readonly string[]> {
  const rest = part.startsWith("models:") ? "" : "models: {}\n";
  const text = `version: 1\nname: team\n${part}${rest}`;
  const { diagnostics } = await openText(text, "models.config.yaml", "/", { directory: "/" });
  return diagnostics.map(({ code }) => code);
}
