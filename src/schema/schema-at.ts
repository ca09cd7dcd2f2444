import * as z from "zod";
import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { isJsonObject, type JsonValue } from "./json.ts";
import { valueAt } from "./value-at.ts";

type Schema = z.core.$ZodType;

/** The schema of the value at a path; of a union, the branch that the value belongs to. */
export function schemaAt(root: Schema, document: JsonValue, path: ConfigPath): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const [depth, key] of path.entries()) {
    const inner = unwrapped(schema, valueAt(document, path.slice(0, depth)));
    if (inner instanceof z.ZodObject) schema = typeof key === "string" ? property(inner, key) : undefined;
    else if (inner instanceof z.ZodRecord) schema = inner.valueType;
    else if (inner instanceof z.ZodArray) schema = inner.element;
    else return undefined;
    if (schema === undefined) return undefined;
  }
  return unwrapped(schema, valueAt(document, path));
}

/** The keys that people write in the map at a path. */
export function knownKeys(root: Schema, document: JsonValue, path: ConfigPath): readonly string[] {
  const schema = schemaAt(root, document, path);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).filter((key) => key !== "$generated") : [];
}

function property(object: z.ZodObject, key: string): Schema | undefined {
  return ownEntry(object.shape, key);
}

function unwrapped(schema: Schema, value: JsonValue | undefined): Schema {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional) return unwrapped(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion) {
    const branch = schema.options.find((option) => belongs(option, value));
    return branch === undefined ? schema : unwrapped(branch, value);
  }
  return schema;
}

function belongs(option: Schema, value: JsonValue | undefined): boolean {
  if (option instanceof z.ZodArray) return Array.isArray(value);
  if (option instanceof z.ZodRecord) return isJsonObject(value);
  if (!(option instanceof z.ZodObject) || !isJsonObject(value)) return false;
  const kind: unknown = option.shape["kind"];
  return kind instanceof z.ZodLiteral && kind.value === value["kind"];
}
