import { expect, test } from "vitest";
import { merge } from "../../src/resolve/merge.ts";

test("maps merge by key, arrays and scalars replace", () => {
  expect(merge({ a: { x: 1, y: 2 }, list: [1, 2], n: 1 }, { a: { y: 3 }, list: [3], n: { z: 1 } })).toEqual({
    a: { x: 1, y: 3 },
    list: [3],
    n: { z: 1 },
  });
});

test("null takes a key away, in a map of its own as well, and never stays", () => {
  expect(merge({ a: 1, b: { c: 1 } }, { a: null, b: { c: null }, d: { e: null } })).toEqual({ b: {}, d: {} });
  expect(merge({ list: [null] })).toEqual({ list: [null] });
});

test("a later layer may set what an earlier one took away", () => {
  expect(merge({ a: { x: 1 } }, { a: null }, { a: { y: 2 } })).toEqual({ a: { y: 2 } });
});

test("layers that are not there change nothing", () => {
  expect(merge(undefined, { a: 1 }, null)).toEqual({ a: 1 });
});

test("names that all objects have are ordinary keys", () => {
  const hostile: object = JSON.parse(
    '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  );
  const merged = merge({}, hostile, hostile);
  expect(Object.keys(merged)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("the layers are left as they are", () => {
  const base = { a: { x: 1 } };
  merge(base, { a: { x: 2 } });
  expect(base).toEqual({ a: { x: 1 } });
});
