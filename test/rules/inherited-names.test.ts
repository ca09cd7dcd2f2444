import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { openText } from "../../src/cli/commands/open-config.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { JsonValue } from "../../src/schema/json.ts";
import { inheritedNames, variants, withWord } from "../support/inherited-names.ts";

const valid = join(import.meta.dirname, "../fixtures/valid");

/** What is said of a config, without what is said to be near, which depends on the letters of a word. */
async function said(config: JsonValue): Promise<string> {
  const { config: checked, diagnostics } = await openText(JSON.stringify(config), "models.config.json", valid, {});
  // What is checked without an error can be resolved for each of its targets.
  const resolved =
    checked === undefined || diagnostics.some(({ severity }) => severity === "error")
      ? []
      : Object.keys(checked.targets ?? {}).map((target) => resolve(checked, target, { configDir: valid }).ok);
  return JSON.stringify({
    diagnostics: diagnostics.map(({ code, path, message }) => ({ code, path, message })),
    resolved,
  });
}

test.for(["whole-format", "quantized", "tool-calling", "lora-adapters", "placement-by-hand", "runtime-environment"])(
  "words that all objects inherit are words like any other: %s",
  async (name) => {
    const config: JsonValue = parse(readFileSync(join(valid, name, "models.config.yaml"), "utf8"), { merge: true });
    for (const [word, other] of inheritedNames) {
      const others = [...variants(config, other)];
      for (const [index, variant] of [...variants(config, word)].entries()) {
        const found = withWord(await said(variant), [word, other]);
        // As a key it is refused as it is read, as long as that.
        if (word === "__proto__" && found.includes("RF122")) continue;
        expect({ variant, found }).toEqual({ variant, found: await said(others[index] ?? null) });
      }
    }
  },
);
