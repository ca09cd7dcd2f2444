import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/resolve/canonical-json.ts";

test("keys are sorted at every depth, in maps within lists too", () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
});

test("a key without a value is as if it were not there", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test("the order of keys never counts, and the content always does", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (map) => {
      const reversed = Object.fromEntries(Object.entries(map).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(map));
      expect(JSON.parse(canonicalJson(map))).toEqual(JSON.parse(JSON.stringify(map)));
    }),
  );
});
