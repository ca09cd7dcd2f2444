import { expect, test } from "vitest";
import type * as z from "zod";
import type { Config } from "../../src/schema/config.ts";
import { config } from "../../src/schema/config.ts";
import type { JsonValue } from "../../src/schema/json.ts";

/**
 * A type without what may differ: zod's arrays are mutable and the interfaces' are not. An optional key becomes a
 * required pair, because a key that only one side knows would otherwise be assignable.
 */
type Comparable<T> = [JsonValue] extends [T]
  ? T
  : T extends readonly (infer Item)[]
    ? Comparable<Item>[]
    : T extends object
      ? {
          -readonly [Key in keyof T]-?: Pick<T, Key> extends Required<Pick<T, Key>>
            ? Comparable<T[Key]>
            : ["optional", Comparable<T[Key]>];
        }
      : T;

type Assignable<From, To> = [From] extends [To] ? true : false;
type Written = Comparable<z.input<typeof config>>;
type Declared = Comparable<Config>;

test("the interfaces and the schema describe the same documents", () => {
  const same: [Assignable<Written, Declared>, Assignable<Declared, Written>] = [true, true];
  expect(same).toEqual([true, true]);
});
