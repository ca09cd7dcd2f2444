import { ownEntry } from "../diagnostics/own-entry.ts";
import type { JsonValue } from "./json.ts";

/** The keywords of JSON Schema (draft 2020-12) that the schema of the config uses to say what a value must be. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape | boolean>>;
  readonly type?: ShapeType | readonly ShapeType[];
  readonly const?: JsonValue;
  readonly enum?: readonly JsonValue[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
}

export type ShapeType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** The shape that a `$ref` names. */
export function definitionOf(root: Shape, reference: string): Shape | boolean {
  const name = reference.replace("#/$defs/", "");
  const found = ownEntry(root.$defs, name);
  if (found === undefined) throw new Error(`The schema of the config has no ${reference}`);
  return found;
}
