import { describe, expect, test } from "vitest";
import {
  anyObject,
  flag,
  listOf,
  mapOf,
  nullable,
  nullish,
  number,
  objectOf,
  oneOf,
  or,
  read,
  type Reader,
  text,
} from "../../src/schema/readers.ts";

const model = objectOf({ id: text, note: nullish(text), tags: or(listOf(text), []) }, { size: number });
const answer = objectOf({ models: mapOf(model), kind: oneOf("a", "b"), gone: nullable(flag) });

test("what is there is read, what may be absent has its default, and the rest is carried along", () => {
  const value = { models: { m: { id: "x", size: 2, more: [1] } }, kind: "a", gone: null, other: true };
  expect(read(answer, value)).toEqual({ ...value, models: { m: { id: "x", size: 2, more: [1], tags: [] } } });
});

test("what is read is not the value itself", () => {
  const value = { x: { y: 1 } };
  const copy = read(objectOf({ x: objectOf({ y: number }) }), value);
  expect(copy).toEqual(value);
  expect(copy).not.toBe(value);
});

describe("a value that is not as expected is told with its place", () => {
  test.for<[string, Reader<unknown>, unknown, string]>([
    ["no map", answer, [], "its root is no map"],
    ["a key that is missing", answer, { models: { m: {} }, kind: "a", gone: null }, "models.m.id is no text"],
    ["a word that is none of those", answer, { models: {}, kind: "c", gone: null }, "kind is no a or b"],
    ["an item of a list", objectOf({ list: listOf(number) }), { list: [1, "2"] }, "list.1 is no number"],
    ["a number that is none", number, Number.NaN, "its root is no number"],
    ["no list", listOf(text), {}, "its root is no list"],
    ["a flag", objectOf({ on: flag }), { on: "yes" }, "on is no boolean"],
    ["null where a map belongs", objectOf({ map: anyObject }), { map: null }, "map is no map"],
    ["a key that may be absent, but is wrong", objectOf({}, { size: number }), { size: "1" }, "size is no number"],
  ])("%s", ([, reader, value, message]) => {
    expect(() => read(reader, value)).toThrow(message);
  });
});
