import { expect, test } from "vitest";
import type { JsonValue } from "../../src/schema/json.ts";
import { matchesShape } from "../../src/schema/matches-shape.ts";
import type { Shape } from "../../src/schema/shape.ts";

const ROOT: Shape = {
  type: "object",
  properties: { part: { $ref: "#/$defs/Part" }, any: { $ref: "#/$defs/Any" }, none: { $ref: "#/$defs/None" } },
  required: ["part"],
  additionalProperties: false,
  $defs: {
    Part: { type: "array", minItems: 1, items: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] } },
    Any: true,
    None: false,
  },
};

const KINDS: Shape = {
  oneOf: [
    { type: "object", properties: { kind: { const: "a" }, x: { type: "number" } }, required: ["kind"] },
    { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
  ],
};

test.for<[string, Shape, JsonValue[], JsonValue[]]>([
  ["null", { type: "null" }, [null], [0, "", [], {}, false]],
  ["a flag", { type: "boolean" }, [true, false], [0, "true", null]],
  ["a whole number", { type: "integer" }, [0, -1, 2.0], [0.5, "1", null]],
  ["one of two types", { type: ["string", "null"] }, ["", null], [0, [], {}]],
  ["a constant", { const: 1 }, [1], ["1", true, null]],
  ["a choice", { enum: ["a", null] }, ["a", null], ["b", "A", 0]],
  ["limits", { minimum: 1, maximum: 3 }, [1, 3, "text"], [0.9, 3.1]],
  ["an open limit", { exclusiveMinimum: 0 }, [0.1], [0, -1]],
  ["a pattern", { pattern: "^[a-z]+$" }, ["abc", 5], ["", "aB", "ab\n"]],
  ["a length in characters", { minLength: 2, maxLength: 2 }, ["ab", "😀😀"], ["a", "abc", "😀"]],
  ["a list", { type: "array", items: { type: "string" } }, [[], ["a"]], [["a", 1], {}, "a"]],
  ["names of keys", { propertyNames: { pattern: "^x" } }, [{ x1: 1 }, {}], [{ y: 1 }]],
  [
    "parts of the root",
    ROOT,
    [{ part: [1, null] }, { part: [2], any: { x: [] } }],
    [{}, { part: [] }, { part: [0] }, { part: ["1"] }, { part: [1], none: 1 }, { part: [1], other: 1 }],
  ],
  [
    "exactly one kind",
    KINDS,
    [
      { kind: "a", x: 1 },
      { kind: "b", x: "any" },
    ],
    [{ kind: "a", x: "1" }, { kind: "c" }, {}],
  ],
])("%s", ([, shape, right, wrong]) => {
  expect(right.map((value) => matchesShape(value, shape))).toEqual(right.map(() => true));
  expect(wrong.map((value) => matchesShape(value, shape))).toEqual(wrong.map(() => false));
});

test("keys that every object has are not there", () => {
  const inherited: Shape = {
    type: "object",
    properties: { a: {} },
    required: ["toString"],
    additionalProperties: false,
  };
  expect(matchesShape({ a: 1 }, inherited)).toBe(false);
  const closed: Shape = { type: "object", properties: { a: {} }, additionalProperties: false };
  expect(matchesShape(JSON.parse('{"__proto__": 1}'), closed)).toBe(false);
  expect(matchesShape({ constructor: 1 }, closed)).toBe(false);
});

test("a reference to nothing is a broken schema", () => {
  expect(() => matchesShape(1, { $ref: "#/$defs/Gone" })).toThrow("#/$defs/Gone");
});
