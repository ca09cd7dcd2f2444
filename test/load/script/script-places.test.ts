import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { linesOf } from "../../../src/diagnostics/lines.ts";
import { createSource } from "../../../src/load/places.ts";
import { parseScript, placesOf } from "../../../src/load/script/script-places.ts";
import { isJsonObject, type JsonValue } from "../../../src/schema/json.ts";
import { textAt } from "../text-at.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/u);
const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium" },
    fc.oneof(word, fc.nat(), fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(word, tie("tree"), { maxKeys: 4 }),
  ),
}));
const map = fc.dictionary(word, tree, { minKeys: 1, maxKeys: 5 });

const forms: readonly [string, (value: { readonly [key: string]: JsonValue }) => string][] = [
  ["a literal", (value) => `export default ${JSON.stringify(value, null, 2)};\n`],
  [
    "a call",
    (value) => `import { defineConfig } from "rayfleet";\nexport default defineConfig(${JSON.stringify(value)});\n`,
  ],
  ["a function", (value) => `export default async () => {\n  return (${JSON.stringify(value, null, 1)});\n};\n`],
  ["a constant", (value) => `const config = ${JSON.stringify(value)};\nexport default config;\n`],
  [
    "a constant for each key",
    (value) =>
      `${Object.entries(value)
        .map(([key, item]) => `const _${key} = ${JSON.stringify(item)};\n`)
        .join("")}export default {${Object.keys(value)
        .map((key) => `${key}: _${key}`)
        .join(", ")}};\n`,
  ],
  ["a spread", (value) => `const all = ${JSON.stringify(value)};\nexport default { first: 1, ...all };\n`],
];

test.for(forms)("each place in %s is the text of its key or value", ([, write]) => {
  fc.assert(
    fc.property(map, (value) => {
      const text = write(value);
      const parsed = parseScript(text);
      const root = parsed.ok ? placesOf(parsed.program) : undefined;
      const source = createSource("models.config.ts", linesOf(text), root);
      for (const [path, item] of leaves(value, [])) {
        expect(parse(textAt(text, source.locate(path, "value")?.range))).toBe(item);
        const key = path.at(-1);
        // An item of a list has no key: then its place is that of the value.
        const shown = parse(textAt(text, source.locate(path, "key")?.range));
        expect(shown).toBe(typeof key === "string" ? key : item);
      }
    }),
    { numRuns: 100 },
  );
});

function leaves(
  value: JsonValue,
  path: readonly (string | number)[],
): readonly [readonly (string | number)[], JsonValue][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (isJsonObject(value)) return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [[path, value]];
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ["constants that hold each other", "const a = { b };\nconst b = { a };\nexport default a;\n"],
  ["a function that calls itself", "const make = () => make();\nexport default make();\n"],
  ["constants that double", `${doubling(60)}\nexport default { x: c60 };\n`],
  ["nested beyond the stack", `export default ${"[".repeat(200_000)}${"]".repeat(200_000)};\n`],
  ["no script at all", "export default {{{\n"],
];

test.for(HOSTILE)("no text takes long or throws: %s", ([, text]) => {
  const parsed = parseScript(text);
  const source = createSource("x.ts", linesOf(text), parsed.ok ? placesOf(parsed.program) : undefined);
  expect(() => source.locate(["a", "b", "x", 0, 1], "value")).not.toThrow();
});

function doubling(count: number): string {
  const lines = ['const c0 = ["x"];'];
  for (let index = 1; index <= count; index += 1) lines.push(`const c${index} = [...c${index - 1}, ...c${index - 1}];`);
  return lines.join("\n");
}
