import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { ConfigPath } from "../../src/diagnostics/diagnostic.ts";
import type { Source } from "../../src/diagnostics/source.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { isJsonObject, type JsonValue } from "../../src/schema/json.ts";
import { valueAt } from "../../src/schema/value-at.ts";
import { textAt } from "./text-at.ts";

const word = fc
  .stringMatching(/^[a-z][a-z0-9_]{0,9}$/u)
  .filter((text) => !/^(?:on|off|no|yes|null|true|false)$/u.test(text));
const scalar: fc.Arbitrary<JsonValue> = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium" },
    scalar,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(word, tie("tree"), { maxKeys: 4 }),
  ),
}));
const map = fc.dictionary(word, tree, { minKeys: 1, maxKeys: 5 });

const styles: readonly [string, string, (value: JsonValue) => string][] = [
  ["block YAML", "models.config.yaml", (value) => stringify(value)],
  ["flow YAML", "models.config.yaml", (value) => stringify(value, { collectionStyle: "flow", lineWidth: 40 })],
  ["quoted YAML", "models.config.yml", (value) => stringify(value, { defaultStringType: "QUOTE_DOUBLE" })],
  ["YAML with comments", "models.config.yaml", (value) => `# é😀\n---\n${stringify(value)}# end\n`],
  ["YAML with CRLF", "models.config.yaml", (value) => stringify(value).replaceAll("\n", "\r\n")],
  ["JSON", "models.config.json", (value) => JSON.stringify(value)],
  ["indented JSON", "models.config.json", (value) => JSON.stringify(value, null, "\t")],
];

test.for(styles)(
  "%s reads back equal, and each place is the text of its key or value",
  { timeout: 60_000 },
  ([, file, write]) => {
    fc.assert(
      fc.property(map, (value) => {
        const text = write(value);
        const loaded = loadConfig(text, file);
        expect(loaded.findings).toEqual([]);
        expect(loaded.value).toEqual(value);
        const wrong = pathsIn(value, []).filter((path) => !isPlaced(path, value, loaded.source));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);

function pathsIn(value: JsonValue, path: ConfigPath): readonly ConfigPath[] {
  const children = Array.isArray(value) ? [...value.entries()] : isJsonObject(value) ? Object.entries(value) : [];
  return children.flatMap(([key, item]: [string | number, JsonValue]) => {
    const inner: ConfigPath[] = [path.concat(key)];
    inner.push(...pathsIn(item, path.concat(key)));
    return inner;
  });
}

/** True when the place of the key is the key's text, and that of the value the value's; of a list or map, its start. */
function isPlaced(path: ConfigPath, document: JsonValue, source: Source): boolean {
  const key = path.at(-1);
  const keyText = textAt(source.text, source.locate(path, "key")?.range);
  if (typeof key === "string" && parse(keyText) !== key) return false;
  const valueText = textAt(source.text, source.locate(path, "value")?.range);
  const value = valueAt(document, path);
  // A null may be written as nothing at all; then the key stands for it.
  if (value === null) return parse(valueText) === null || parse(valueText) === key;
  return typeof value === "object" ? valueText !== "" : parse(valueText) === value;
}
