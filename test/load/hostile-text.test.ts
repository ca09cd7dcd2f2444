import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineAt, linesOf } from "../../src/diagnostics/lines.ts";
import { toDiagnostics } from "../../src/diagnostics/locate.ts";
import { renderGithub } from "../../src/diagnostics/render/github.ts";
import { renderPretty } from "../../src/diagnostics/render/pretty.ts";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { config as configSchema } from "../../src/schema/config.ts";
import type { JsonValue } from "../../src/schema/json.ts";

test("no text makes it throw, and every place lies in the file", { timeout: 60_000 }, () => {
  const snippets = fc.constantFrom(
    ..."version: 1\n|models:\n|  chat:\n|    model_source: a/b\n|- |? |: |&a |*a|<<: *a\n|!x |%YAML 1.1\n---\n|...\n|{|}|[|]|,|\"|'|\t| |#|\\|0o7|1e3|.inf|~|__proto__|hf_AbCdEfGhIjKlMnOpQrStUv|>-\n|\n".split(
      "|",
    ),
    "|\n",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(snippets, { maxLength: 25 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("models.config.yaml", "models.config.json"), (text, file) => {
      const loaded = loadConfig(text, file);
      const { findings } = checkShape(loaded);
      const diagnostics = toDiagnostics(findings, loaded.source);
      const lines = linesOf(loaded.source.text);
      for (const { range } of diagnostics) {
        if (range === undefined) continue;
        expect(range.start.line).toBeLessThanOrEqual(lines.starts.length);
        expect(range.start.column).toBeGreaterThanOrEqual(1);
        expect(range.end.column).toBeLessThanOrEqual((lineAt(lines, range.end.line)?.length ?? 0) + 1);
        expect(range.end.line).toBe(range.start.line);
      }
      expect(diagnostics.length).toBeGreaterThan(0);
      renderPretty(diagnostics, [loaded.source]);
      renderGithub(diagnostics);
    }),
    { numRuns: 1500 },
  );
});

test("no document of any shape makes the checks throw", { timeout: 60_000 }, () => {
  const keys = fc.constantFrom(
    "version",
    "name",
    "targets",
    "models",
    "defaults",
    "overrides",
    "smoke_tests",
    "expect",
    "matches",
    "nodes",
    "gpus",
    "kind",
    "checks",
    "runtime_env",
    "chat",
    "x",
    "RF301",
    "constructor",
  );
  const { node } = fc.letrec<{ node: JsonValue }>((tie) => ({
    node: fc.oneof(
      { depthSize: "large" },
      fc.constantFrom<JsonValue>(null, 1, "x", true, "local", "cluster", "(", {}, []),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(keys, tie("node"), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(node, (value) => {
      const loaded = loadConfig(JSON.stringify(value), "models.config.json");
      const { config } = checkShape(loaded);
      // What is left can be checked further: it has the shape of a config.
      expect(config === undefined || configSchema.safeParse(config).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const large: readonly [string, string][] = [
  ["keys", Array.from({ length: 15_000 }, (_, index) => `k${index}: 1\n`).join("")],
  ["aliases", `a: &a x\n${Array.from({ length: 12_000 }, (_, index) => `k${index}: *a\n`).join("")}`],
  ["tags", Array.from({ length: 12_000 }, (_, index) => `k${index}: !x y\n`).join("")],
  ["secrets", "# hf_AbCdEfGhIjKlMnOpQrStUv\n".repeat(10_000)],
  ["syntax errors", "&a ".repeat(40_000)],
  ["depth", "- ".repeat(50_000)],
  ["models", `models:\n${Array.from({ length: 4000 }, (_, index) => `  m${index}: {a: 1, b: 2}\n`).join("")}`],
  [
    "merges",
    `a: &a {${Array.from({ length: 2000 }, (_, index) => `k${index}: 1`).join(", ")}}\n${Array.from({ length: 1000 }, (_, index) => `m${index}: {<<: *a}\n`).join("")}`,
  ],
];

// The parser takes some seconds for the worst of them; what must not happen is minutes.
test.for(large)("a hostile file full of %s is done with quickly", { timeout: 20_000 }, ([, text]) => {
  const loaded = loadConfig(text, "models.config.yaml");
  const diagnostics = toDiagnostics(checkShape(loaded).findings, loaded.source);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.length).toBeLessThan(300);
});
