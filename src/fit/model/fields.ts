import { ownEntry } from "../../diagnostics/own-entry.ts";

/**
 * Reads values of a foreign JSON object by name, with the type that is asked for. A value that is missing,
 * null or of another type is undefined: a config.json is somebody else's file, and nothing in it is certain.
 */
export interface Fields {
  /** The first of the names that holds a finite number. */
  readonly number: (...names: readonly string[]) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
  readonly text: (name: string) => string | undefined;
  readonly numbers: (name: string) => readonly number[] | undefined;
  readonly texts: (name: string) => readonly string[] | undefined;
  readonly child: (name: string) => Fields | undefined;
  readonly children: (name: string) => readonly Fields[] | undefined;
  readonly has: (name: string) => boolean;
  readonly keys: () => readonly string[];
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** `aliases` maps a common name to the one that this model type uses (`transformers`' attribute_map). */
export function fieldsOf(values: JsonObject, aliases: Readonly<Record<string, string>> = {}): Fields {
  const at = (name: string): unknown => ownEntry(values, name) ?? aliased(values, aliases, name);
  return {
    number: (...names) => names.map(at).find((value): value is number => isNumber(value)),
    flag: (name) => {
      const value = at(name);
      return typeof value === "boolean" ? value : undefined;
    },
    text: (name) => {
      const value = at(name);
      return typeof value === "string" ? value : undefined;
    },
    numbers: (name) => listOf(at(name), isNumber),
    texts: (name) => listOf(at(name), isText),
    child: (name) => {
      const value = at(name);
      return isJsonObject(value) ? fieldsOf(value) : undefined;
    },
    children: (name) => listOf(at(name), isJsonObject)?.map((value) => fieldsOf(value)),
    has: (name) => at(name) !== undefined && at(name) !== null,
    keys: () => Object.keys(values),
  };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function aliased(values: JsonObject, aliases: Readonly<Record<string, string>>, name: string): unknown {
  const other = ownEntry(aliases, name);
  return other === undefined ? undefined : ownEntry(values, other);
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] | undefined {
  return Array.isArray(value) && value.every((item) => is(item)) ? value : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
