import type * as z from "zod";
import type { JsonValue } from "./json.ts";

/** What editors show besides the description. */
interface KeyDocs {
  /** Shown as the default; it is applied when the config is resolved, never here. */
  readonly default?: JsonValue;
  readonly examples?: readonly JsonValue[];
}

/** A key that must be there. */
export function required<S extends z.ZodType>(schema: S, description: string, docs: KeyDocs = {}): S {
  return schema.meta({ description, ...docs });
}

/** A key that may be left out. */
export function optional<S extends z.ZodType>(
  schema: S,
  description: string,
  docs: KeyDocs = {},
): z.ZodExactOptional<S> {
  return schema.exactOptional().meta({ description, ...docs });
}

/** A key that may be left out, or be null to take away what `defaults` or the model set. */
export function unsettable<S extends z.ZodType>(
  schema: S,
  description: string,
  docs: KeyDocs = {},
): z.ZodExactOptional<z.ZodNullable<S>> {
  return schema
    .nullable()
    .exactOptional()
    .meta({ description, ...docs });
}
