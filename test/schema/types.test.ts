import { expect, test } from "vitest";
import type * as z from "zod";
import type { Config } from "../../src/schema/config.ts";
import { config } from "../../src/schema/config.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";

/** Zod's arrays are mutable and the interfaces' are not; that difference does not count. */
type Writable<T> = JsonObject extends T
  ? T
  : JsonValue extends T
    ? T
    : T extends readonly (infer Item)[]
      ? Writable<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Writable<T[Key]> }
        : T;

type Assignable<From, To> = [From] extends [To] ? true : false;
type Written = Writable<z.input<typeof config>>;
type Declared = Writable<Config>;

test("the interfaces and the schema describe the same documents", () => {
  const same: [Assignable<Written, Declared>, Assignable<Declared, Written>] = [true, true];
  expect(same).toEqual([true, true]);
});
