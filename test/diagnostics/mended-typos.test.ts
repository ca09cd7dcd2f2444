import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { openText } from "../../src/cli/commands/open-config.ts";
import { applyFixes } from "../../src/diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

const examples = join(import.meta.dirname, "../../examples");
const texts = readdirSync(examples)
  .filter((name) => name !== "workflows" && !name.endsWith(".yml"))
  .map((name) => readFileSync(join(examples, name, "models.config.yaml"), "utf8"));
const asJson = texts.map((text) => JSON.stringify(parse(text), null, 2));

interface Checked {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function mended(text: string, file: string): Promise<Checked> {
  const check = async (next: string): Promise<Checked> => {
    const { diagnostics } = await openText(next, file, "/", { directory: "/" });
    return { text: next, diagnostics };
  };
  return (await applyFixes(await check(text), check)).checked;
}

/** Words before a colon that are long enough to be recognised with a letter missing. */
function keysIn(text: string): readonly { readonly start: number; readonly length: number }[] {
  return [...text.matchAll(/(?<=[{,\s"])[a-z_]{6,}(?="?:)/gu)].map(({ index, 0: key }) => ({
    start: index,
    length: key.length,
  }));
}

test.for([
  ["models.config.yaml", texts],
  ["models.config.json", asJson],
] as const)("%s: a letter too few is put back, and not a byte else is changed", async ([file, originals]) => {
  let whole = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), fc.nat(), fc.nat(), async (original, pick, letter) => {
      const keys = keysIn(original);
      const { start, length } = keys[pick % keys.length] ?? { start: 0, length: 1 };
      const at = start + 1 + (letter % (length - 1));
      const broken = original.slice(0, at) + original.slice(at + 1);
      const { text } = await mended(broken, file);
      all += 1;
      whole += text === original ? 1 : 0;
      // Names that are free, such as those of targets, stay as they are written.
      expect([original, broken]).toContain(text);
    }),
    { numRuns: 120 },
  );
  expect(whole / all).toBeGreaterThan(0.4);
});
