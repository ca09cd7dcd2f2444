import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ConfigPath, Repair } from "../../src/diagnostics/diagnostic.ts";
import { linesOf } from "../../src/diagnostics/lines.ts";
import { applyEdits } from "../../src/diagnostics/text-edits.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { isJsonObject, type JsonValue } from "../../src/schema/json.ts";
import { valueAt } from "../../src/schema/value-at.ts";
import { yamlText } from "./yaml-documents.ts";

const jsonText = fc
  .tuple(yamlText, fc.constantFrom(undefined, "\t", 1, 2))
  .map(([{ value }, space]) => ({ text: JSON.stringify(value, null, space), value }));

const kinds = ["rename_key", "set_value", "remove_key", "add_key"] as const;

test.for([
  ["YAML", "models.config.yaml", yamlText],
  ["JSON", "models.config.json", jsonText],
] as const)("%s: a repair changes what it says and nothing else", { timeout: 120_000 }, ([, file, texts]) => {
  const made = { changes: 0, additions: 0 };
  const tried = { changes: 0, additions: 0 };
  fc.assert(
    fc.property(texts, fc.nat(), fc.constantFrom(...kinds), ({ text, value }, pick, kind) => {
      const paths = [...keysIn(value, [])].filter((path) => kind !== "set_value" || isScalar(valueAt(value, path)));
      const path = paths[pick % Math.max(1, paths.length)];
      if (path === undefined) return;
      const sort = kind === "add_key" ? "additions" : "changes";
      tried[sort] += 1;
      const repair: Repair =
        kind === "remove_key"
          ? { kind, path }
          : kind === "rename_key"
            ? { kind, path, to: "renamed-key" }
            : kind === "set_value"
              ? { kind, path, value: "set-value" }
              : additionBeside(path, pick);
      const { source } = loadConfig(text, file);
      const edits = source.editsFor?.([repair]);
      if (edits === undefined) return;
      made[sort] += 1;
      const after = loadConfig(applyEdits(linesOf(text), edits.edits), file);
      // Without an anchor, its aliases lead nowhere: the check that follows a fix sees that.
      if (after.findings.some(({ code }) => code === "RF117")) return;
      expect(after.findings).toEqual([]);
      const wanted = [repair.path, ...edits.sharedBy].reduce((document, at) => withRepair(document, at, repair), value);
      expect(after.value).toEqual(wanted);
    }),
    { numRuns: 600 },
  );
  expect(made.changes / tried.changes).toBeGreaterThan(0.8);
  // Many of these maps have an anchor, a tag or a merge key.
  expect(made.additions / tried.additions).toBeGreaterThan(0.5);
});

/** A key that is not there, with or without a map around it. */
function additionBeside(path: ConfigPath, pick: number): Repair {
  const added = pick % 3 === 0 ? ["added-map", "added-key"] : ["added-key"];
  const behind = pick % 2 === 0 ? {} : { behind: String(path.at(-1)) };
  return { kind: "add_key", path: [...path.slice(0, -1), ...added], value: "added value", ...behind };
}

function isScalar(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== "object";
}

function* keysIn(value: JsonValue, path: ConfigPath): Generator<ConfigPath> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* keysIn(item, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield [...path, key];
      yield* keysIn(item, [...path, key]);
    }
  }
}

/** What the repair means for the value. */
function withRepair(value: JsonValue, path: ConfigPath, repair: Repair): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue, index) => (index === key ? withRepair(item, rest, repair) : item));
  }
  if (!isJsonObject(value)) return value;
  if (!Object.hasOwn(value, key)) {
    if (repair.kind !== "add_key") return value;
    const added = rest.reduceRight<JsonValue>((inner, name) => ({ [name]: inner }), repair.value);
    return { ...value, [key]: added };
  }
  const entries = Object.entries(value).flatMap(([name, item]): [string, JsonValue][] => {
    if (name !== key) return [[name, item]];
    if (rest.length > 0) return [[name, withRepair(item, rest, repair)]];
    if (repair.kind === "remove_key") return [];
    return repair.kind === "rename_key" ? [[repair.to, item]] : [[name, repair.value]];
  });
  return Object.fromEntries(entries);
}
