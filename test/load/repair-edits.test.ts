import { expect, test } from "vitest";
import type { Repair } from "../../src/diagnostics/diagnostic.ts";
import { linesOf } from "../../src/diagnostics/lines.ts";
import { applyEdits } from "../../src/diagnostics/text-edits.ts";
import { loadConfig } from "../../src/load/load-config.ts";

/** The text after a repair; undefined where none is made. */
function repaired(text: string, repair: Repair, file = "models.config.yaml"): string | undefined {
  const { source } = loadConfig(text, file);
  const made = source.editsFor?.([repair]);
  return made === undefined ? undefined : applyEdits(linesOf(source.text), made.edits);
}

const remove = (...path: (string | number)[]): Repair => ({ kind: "remove_key", path });
const rename = (to: string, ...path: (string | number)[]): Repair => ({ kind: "rename_key", path, to });
const set = (value: string | number | boolean, ...path: (string | number)[]): Repair => ({
  kind: "set_value",
  path,
  value,
});

test.for<[string, string, Repair, string | undefined]>([
  ["a line with its comment", "a: 1\nb: 2 # why\nc: 3\n", remove("b"), "a: 1\nc: 3\n"],
  [
    "comments above and blank lines stay",
    "# one\na: 1\n\n# two\nb: 2\n\nc: 3\n",
    remove("b"),
    "# one\na: 1\n\n# two\n\nc: 3\n",
  ],
  ["all lines of a map", "a:\n  x:\n    - 1\n    - 2 # two\n  y: 1\nb: 2\n", remove("a", "x"), "a:\n  y: 1\nb: 2\n"],
  ["the last line without an end", "a: 1\nb: 2", remove("b"), "a: 1\n"],
  ["a block of text", "a: |\n  one\n\n  two\nb: 2\n", remove("a"), "b: 2\n"],
  ["not where the text before would grow", "a: |+\n  x\nb: 1\n\nc: 2\n", remove("b"), undefined],
  ["a key without a value", "a:\nb: 2\n", remove("a"), "b: 2\n"],
  ["line ends stay", "a: 1\r\nb: 2\r\nc: 3\r\n", remove("b"), "a: 1\r\nc: 3\r\n"],
  ["an only key leaves a map", "a:\n  # note\n  b: 2 # x\nc: 3\n", remove("a", "b"), "a:\n  # note\n  {} # x\nc: 3\n"],
  ["an only key of an item", "- a: 1\n- b: 2\n", remove(1, "b"), "- a: 1\n- {}\n"],
  ["the first key of an item", "l:\n  - a: 1\n    b: 2\n", remove("l", 0, "a"), "l:\n  - b: 2\n"],
  ["not where a comment is in the way", "l:\n  - a: 1\n    # b\n    b: 2\n", remove("l", 0, "a"), undefined],
  ["another key of an item", "l:\n  - a: 1\n    b: 2\n", remove("l", 0, "b"), "l:\n  - a: 1\n"],
  ["beside a merge key", "d: &d { x: 1 }\nm:\n  a: 1\n  <<: *d\n", remove("m", "a"), "d: &d { x: 1 }\nm:\n  <<: *d\n"],
  ["an alias as value", "d: &d { x: 1 }\nm:\n  a: *d\n  b: 1\n", remove("m", "a"), "d: &d { x: 1 }\nm:\n  b: 1\n"],
  [
    "a merged key, where it is written",
    "d: &d { x: 1, y: 2 }\nm: { <<: *d }\n",
    remove("m", "x"),
    "d: &d { y: 2 }\nm: { <<: *d }\n",
  ],
  ["first in flow", "m: { a: 1, b: 2 }\n", remove("m", "a"), "m: { b: 2 }\n"],
  ["in the middle of flow", "m: {a: 1,b: 2,c: 3}\n", remove("m", "b"), "m: {a: 1,c: 3}\n"],
  ["last in flow", "m: { a: 1, b: [1, 2] } # x\n", remove("m", "b"), "m: { a: 1 } # x\n"],
  ["only in flow", "m: { a: 1 }\n", remove("m", "a"), "m: {  }\n"],
  [
    "lines in flow",
    "m: {\n  a: 1, # one\n  b: 2, # two\n  c: 3\n}\n",
    remove("m", "b"),
    "m: {\n  a: 1, # one\n  c: 3\n}\n",
  ],
  ["the last line in flow", "m: {\n  a: 1, # one\n  b: 2 # two\n}\n", remove("m", "b"), "m: {\n  a: 1 # one\n}\n"],
  ["a key without a value in flow", "m: { a, b: 2 }\n", remove("m", "a"), "m: { b: 2 }\n"],
  ["not a key with a question mark", "? a\n: 1\nb: 2\n", remove("a"), undefined],
])("removing: %s", ([, text, repair, wanted]) => {
  expect(repaired(text, repair)).toBe(wanted);
});

test.for<[string, string, Repair, string | undefined]>([
  ["first", '{"a": 1, "b": 2}', remove("a"), '{"b": 2}'],
  ["last", '{"a": 1, "b": 2}', remove("b"), '{"a": 1}'],
  ["last line", '{\n  "a": 1,\n  "b": {\n    "c": 2\n  }\n}\n', remove("b"), '{\n  "a": 1\n}\n'],
  ["first line", '{\n  "a": 1,\n  "b": 2\n}\n', remove("a"), '{\n  "b": 2\n}\n'],
  ["only", '{\n  "a": 1\n}\n', remove("a"), "{\n}\n"],
  ["comma first", '{"a": 1\n,"b": 2\n,"c": 3}', remove("b"), '{"a": 1\n,"c": 3}'],
  ["renamed", '{"a": 1}', rename("b-c", "a"), '{"b-c": 1}'],
  ["set", '{"a": "1"}', set(1, "a"), '{"a": 1}'],
  ["set to text, as written", '{"a": 2.60}', set("2.6", "a"), '{"a": "2.60"}'],
])("JSON: %s", ([, text, repair, wanted]) => {
  expect(repaired(text, repair, "models.config.json")).toBe(wanted);
});

test.for<[string, string, Repair, string | undefined]>([
  ["plain", "a: 1 # x\n", rename("b_c", "a"), "b_c: 1 # x\n"],
  ["in its quotes", "'a': 1\n\"b\": 2\n", rename("c", "a"), "'c': 1\n\"b\": 2\n"],
  ["in quotes where it needs them", "a: 1\n", rename("on", "a"), '"on": 1\n'],
  ["a value in its quotes", "a: 'x'\n", set("y", "a"), "a: 'y'\n"],
  ["text out of a number, as it is written", "a: 2.60 # x\n", set("2.6", "a"), 'a: "2.60" # x\n'],
  ["text that would be something else", "a: x\n", set("yes", "a"), 'a: "yes"\n'],
  ["a boolean", "a: yes\n", set(true, "a"), "a: true\n"],
  ["an item", "a: [x, y]\nb:\n  - x\n", set("z", "b", 0), "a: [x, y]\nb:\n  - z\n"],
  ["behind an anchor", "a: &a x\n", set("z", "a"), "a: &a z\n"],
  ["not behind a tag", "a: !!str 1\n", set(1, "a"), undefined],
  ["not where nothing is written", "a:\n", set(1, "a"), undefined],
  ["not over several lines", "a: |\n  x\n", set("z", "a"), undefined],
])("writing: %s", ([, text, repair, wanted]) => {
  expect(repaired(text, repair)).toBe(wanted);
});

const add = (behind: string | undefined, ...path: (string | number)[]): Repair => ({
  kind: "add_key",
  path,
  value: "v",
  ...(behind === undefined ? {} : { behind }),
});

test.for<[string, string, Repair, string | undefined]>([
  [
    "behind a key, before the next",
    "m:\n  a: x # why\n  # of b\n  b: 2\n",
    add("a", "m", "k"),
    "m:\n  a: x # why\n  k: v\n  # of b\n  b: 2\n",
  ],
  [
    "behind the last one",
    "m:\n    a: x\n    b: 2\nc: 3\n",
    add(undefined, "m", "k"),
    "m:\n    a: x\n    b: 2\n    k: v\nc: 3\n",
  ],
  [
    "behind a value of several lines",
    "m:\n  a:\n    - 1\n\n  b: 2\n",
    add("a", "m", "k"),
    "m:\n  a:\n    - 1\n  k: v\n\n  b: 2\n",
  ],
  ["at the end of the file", "m:\n  a: x", add("a", "m", "k"), "m:\n  a: x\n  k: v"],
  [
    "with the line ends of the file",
    "m:\r\n  a: x\r\n  b: 2\r\n",
    add("a", "m", "k"),
    "m:\r\n  a: x\r\n  k: v\r\n  b: 2\r\n",
  ],
  ["at the end of a file with such line ends", "m:\r\n  a: x", add("a", "m", "k"), "m:\r\n  a: x\r\n  k: v"],
  ["in an item", "l:\n  - a: x\n    b: 2\n", add("a", "l", 0, "k"), "l:\n  - a: x\n    k: v\n    b: 2\n"],
  ["in quotes as beside it", "m:\n  'a': x\n", add("a", "m", "k"), "m:\n  'a': x\n  'k': v\n"],
  ["with the map around it", "m:\n  a: x\n  b: 2\n", add("a", "m", "e", "k"), "m:\n  a: x\n  e:\n    k: v\n  b: 2\n"],
  ["in flow", "m: { a: x, b: 2 } # why\n", add("a", "m", "k"), "m: { a: x, k: v, b: 2 } # why\n"],
  ["last in flow", "m: {a: x}\n", add("a", "m", "k"), "m: {a: x, k: v}\n"],
  ["in flow, with the map around it", "m: { a: x }\n", add("a", "m", "e", "k"), "m: { a: x, e: { k: v } }\n"],
  [
    "in lines of flow",
    "m: {\n  a: x, # why\n  b: 2\n}\n",
    add("a", "m", "k"),
    "m: {\n  a: x, # why\n  k: v,\n  b: 2\n}\n",
  ],
  ["last in lines of flow", "m: {\n  a: x # why\n}\n", add("a", "m", "k"), "m: {\n  a: x, # why\n  k: v\n}\n"],
  [
    "where an alias is a value",
    "d: &d { y: 1 }\nm:\n  a: *d\n  b: 2\n",
    add("a", "m", "k"),
    "d: &d { y: 1 }\nm:\n  a: *d\n  k: v\n  b: 2\n",
  ],
  ["not where the key is", "m:\n  a: x\n  k: 1\n", add("a", "m", "k"), undefined],
  ["not where the key has no value", "m:\n  a: x\n  k:\n", add("a", "m", "k"), undefined],
  ["not in an empty map", "m: {}\n", add(undefined, "m", "k"), undefined],
  ["not in a map that others may use", "m: &m\n  a: x\nn: *m\n", add("a", "m", "k"), undefined],
  ["not where the map is brought in", "m: &m\n  a: x\nn: *m\n", add("a", "n", "k"), undefined],
  [
    "not in what is brought in with the map around it",
    "m: &m\n  i: { a: x }\nn: *m\n",
    add("a", "m", "i", "k"),
    undefined,
  ],
  ["not where keys are merged in", "d: &d { a: x }\nm:\n  <<: *d\n  b: 2\n", add("a", "m", "k"), undefined],
  ["not where a merged map is written", "d: &d { a: x }\nm:\n  <<: *d\n  a: 2\n", add("a", "d", "k"), undefined],
  ["not behind a block of text", "m:\n  a: |\n    x\n  b: 2\n", add("a", "m", "k"), undefined],
  ["not behind a tag", "m: !!map\n  a: x\n", add("a", "m", "k"), undefined],
  ["not at a key with a question mark", "m:\n  ? a\n  : x\n", add("a", "m", "k"), undefined],
])("adding: %s", ([, text, repair, wanted]) => {
  expect(repaired(text, repair)).toBe(wanted);
});

test.for<[string, string, Repair, string | undefined]>([
  ["one line", '{"m": {"a": "x", "b": 2}}', add("a", "m", "k"), '{"m": {"a": "x", "k": "v", "b": 2}}'],
  ["last", '{"m": {"a": "x"}}', add("a", "m", "k"), '{"m": {"a": "x", "k": "v"}}'],
  ["lines", '{\n\t"a": "x",\n\t"b": 2\n}\n', add("a", "k"), '{\n\t"a": "x",\n\t"k": "v",\n\t"b": 2\n}\n'],
  [
    "last of lines",
    '{\n  "b": 2,\n  "a": {\n    "c": 2\n  }\n}\n',
    add("a", "k"),
    '{\n  "b": 2,\n  "a": {\n    "c": 2\n  },\n  "k": "v"\n}\n',
  ],
  ["with the map around it", '{\n  "a": "x"\n}\n', add("a", "e", "k"), '{\n  "a": "x",\n  "e": { "k": "v" }\n}\n'],
  ["comma first", '{"a": 1\n,"b": 2}', add("b", "k"), '{"a": 1\n,"b": 2, "k": "v"}'],
])("adding in JSON: %s", ([, text, repair, wanted]) => {
  expect(repaired(text, repair, "models.config.json")).toBe(wanted);
});

test.for<[string, string, string]>([
  ["behind a comma", '{\n  "a": "x", // why\n  "b": 2,\n}\n', '{\n  "a": "x", "k": "v", // why\n  "b": 2,\n}\n'],
  ["before a comma", '{\n  "a": "x" /* why */,\n}\n', '{\n  "a": "x", "k": "v" /* why */,\n}\n'],
  ["last", '{\n  "a": "x" // why\n}\n', '{\n  "a": "x", "k": "v" // why\n}\n'],
  ["a comma too many", '{\n  "a": "x",\n}\n', '{\n  "a": "x",\n  "k": "v",\n}\n'],
])("adding in JSON with comments: %s", ([, text, wanted]) => {
  expect(repaired(text, add("a", "k"), "models.config.jsonc")).toBe(wanted);
});

test("where aliases bring the text to, too", () => {
  const { source } = loadConfig(
    "d: &d { x: 1 }\nm: *d\nn: { <<: *d, y: 2 }\no: { <<: *d, x: 3 }\n",
    "models.config.yaml",
  );
  expect(source.editsFor?.([rename("z", "m", "x")])?.sharedBy).toEqual([
    ["d", "x"],
    ["n", "x"],
  ]);
  expect(source.editsFor?.([rename("z", "o", "x")])?.sharedBy).toEqual([]);
});
