import { ownEntry } from "../diagnostics/own-entry.ts";
import { isJsonObject, type JsonObject } from "./json.ts";

type Path = readonly (string | number)[];

/** Reads a value of another program. Throws `Unreadable` when it is another than expected. */
export type Reader<T> = (value: unknown, path: Path) => T;

/** A value that is not as expected, and where it is. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  /** `applications.chat.status`, or `its root`. */
  readonly where: string;

  constructor(path: Path, expected: string) {
    const where = path.length === 0 ? "its root" : path.join(".");
    super(`${where} is no ${expected}`);
    this.where = where;
  }
}

/**
 * Reads what must be read while a program starts fast: making a schema of zod that is used once costs more than reading
 * with it. All else is read with zod.
 */
export function read<T>(reader: Reader<T>, value: unknown): T {
  return reader(value, []);
}

export const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw new Unreadable(path, "text");
  return value;
};

export const number: Reader<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Unreadable(path, "number");
  return value;
};

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw new Unreadable(path, "boolean");
  return value;
};

/** Any JSON object, read as it is: what is not used is carried along. */
export const anyObject: Reader<JsonObject> = (value, path) => {
  if (!isJsonObject(value)) throw new Unreadable(path, "map");
  return value;
};

export function oneOf<const T extends string | number>(...values: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new Unreadable(path, values.join(" or "));
    return found;
  };
}

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

/** Absent or `null` is fine. */
export function nullish<T>(reader: Reader<T>): Reader<T | null | undefined> {
  return (value, path) => (value === null || value === undefined ? value : reader(value, path));
}

/** What stands for a key that is absent. */
export function or<T>(reader: Reader<T>, absent: T): Reader<T> {
  return (value, path) => (value === undefined ? absent : reader(value, path));
}

export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Unreadable(path, "list");
    return value.map((item, index) => reader(item, [...path, index]));
  };
}

export function mapOf<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, path) => {
    const entries = Object.entries(anyObject(value, path));
    return Object.fromEntries(entries.map(([key, item]) => [key, reader(item, [...path, key])]));
  };
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type ReadShape<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** A map with these keys, those that may be left out, and any others, which are carried along. */
export function objectOf<S extends Shape>(shape: S): Reader<ReadShape<S>>;
export function objectOf<S extends Shape, O extends Shape>(
  shape: S,
  optional: O,
): Reader<ReadShape<S> & Partial<ReadShape<O>>>;
export function objectOf(shape: Shape, optional: Shape = {}): Reader<object> {
  return (value, path) => {
    const object = anyObject(value, path);
    const result: Record<string, unknown> = { ...object };
    for (const [key, reader] of Object.entries(shape)) result[key] = reader(ownEntry(object, key), [...path, key]);
    for (const [key, reader] of Object.entries(optional)) {
      if (Object.hasOwn(object, key)) result[key] = reader(ownEntry(object, key), [...path, key]);
    }
    return result;
  };
}
