import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ConfigPath } from "../../src/diagnostics/diagnostic.ts";
import { toDiagnostics } from "../../src/diagnostics/locate.ts";
import type { Source } from "../../src/diagnostics/source.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { isJsonObject, type JsonValue } from "../../src/schema/json.ts";
import { textAt } from "./text-at.ts";
import { yamlText } from "./yaml-documents.ts";

test("through aliases, merge keys, flow style and texts over several lines, each range lies on what it names", () => {
  fc.assert(
    fc.property(yamlText, ({ text, value }) => {
      const loaded = loadConfig(text, "models.config.yaml");
      expect(loaded.findings).toEqual([]);
      expect(loaded.value).toEqual(value);
      const wrong = [...placesIn(value, [])].flatMap(([path, item]) => misplaced(path, item, loaded.source));
      expect(wrong).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

function* placesIn(value: JsonValue, path: ConfigPath): Generator<[ConfigPath, JsonValue]> {
  const children = Array.isArray(value) ? [...value.entries()] : isJsonObject(value) ? Object.entries(value) : [];
  for (const [key, item] of children as [string | number, JsonValue][]) {
    yield [[...path, key], item];
    yield* placesIn(item, [...path, key]);
  }
}

/** What lies at the places of a key, its value, and the alias that brings it, if one of them is not what it should be. */
function misplaced(path: ConfigPath, value: JsonValue, source: Source): readonly string[] {
  const key = path.at(-1);
  const atKey = textAt(source.text, source.locate(path, "key")?.range);
  const atValue = source.locate(path, "value");
  const written = textAt(source.text, atValue?.range);
  const usedAt = atValue?.usedAt === undefined ? undefined : textAt(source.text, atValue.usedAt);
  const isRight =
    (typeof key === "number" || atKey === key) &&
    (usedAt === undefined || /^\*a\d+$/u.test(usedAt)) &&
    isStartOf(value, written);
  return isRight ? [] : [`${path.join(".")}: ${atKey} | ${written} | ${usedAt ?? ""}`];
}

function isStartOf(value: JsonValue, written: string): boolean {
  if (typeof value === "string") return isStartOfText(value, written);
  return typeof value === "object" ? startOf(value).test(written) : parse(written) === value;
}

/** The first line of a text that may go on in the next ones. */
function isStartOfText(value: string, written: string): boolean {
  if (/^[|>][-+]?(?: # comment)?$/u.test(written)) return true;
  const [first = ""] = value.split("\n");
  return written.replace(/^["']/u, "").startsWith(first);
}

/** A bracket in flow style; in block style the first dash, or the first key. */
function startOf(value: JsonValue): RegExp {
  return Array.isArray(value) ? /^(?:\[|- |-$)/u : /^(?:\{|[a-z<#])/u;
}

test.for([
  ["an alias", "shared: &s\n  wrong: 1\na: *s\n", ["a", "wrong"], [2, 3], [3, 4]],
  ["a merge key", "shared: &s { wrong: 1 }\na:\n  <<: *s\n", ["a", "wrong"], [1, 14], [3, 7]],
  ["a list of merge keys", "x: &x {}\ny: &y { wrong: 1 }\na: { <<: [*x, *y] }\n", ["a", "wrong"], [2, 9], [3, 15]],
  ["an alias behind an alias", "x: &x { wrong: 1 }\ny: &y { z: *x }\na: *y\n", ["a", "z", "wrong"], [1, 9], [2, 12]],
  ["an alias in a list", "x: &x { wrong: 1 }\na:\n  - 1\n  - *x\n", ["a", 1, "wrong"], [1, 9], [4, 5]],
] as const)("a mistake behind %s is shown where it is written, and where it is used", ([, text, path, at, usedAt]) => {
  const { source } = loadConfig(text, "models.config.yaml");
  const [diagnostic] = toDiagnostics([{ code: "RF201", message: "Unknown key", path, anchor: "key" }], source);
  const [line, column] = at;
  expect(diagnostic?.range).toEqual({ start: { line, column }, end: { line, column: column + 5 } });
  expect(diagnostic?.related).toEqual([
    {
      message: "It is used here.",
      file: "models.config.yaml",
      range: {
        start: { line: usedAt[0], column: usedAt[1] },
        end: { line: usedAt[0], column: usedAt[1] + 2 },
      },
    },
  ]);
});
