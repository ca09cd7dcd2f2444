import type { Schema } from "@cfworker/json-schema";
import { configShape } from "./config-shape.generated.ts";

/** Not for people to write. */
const MARK = "$generated";
const DEFS = "#/$defs/";

/** The keys that people write in the map at a path of the config; where several kinds of map can stand, those of all. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  const found = alternatives(shapeAt(path)).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return [...new Set(found)].filter((key) => key !== MARK);
}

function shapeAt(path: readonly (string | number)[]): readonly Schema[] {
  let schemas: readonly Schema[] = [configShape];
  for (const key of path) schemas = alternatives(schemas).flatMap((schema) => inner(schema, key));
  return schemas;
}

function inner({ properties, additionalProperties, items }: Schema, key: string | number): readonly Schema[] {
  const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
  const schema = own ?? (typeof key === "number" ? items : additionalProperties);
  return typeof schema === "object" && !Array.isArray(schema) ? [schema] : [];
}

function alternatives(schemas: readonly Schema[]): readonly Schema[] {
  return schemas.flatMap((schema): readonly Schema[] => {
    if (schema.$ref?.startsWith(DEFS) === true) return alternatives(definition(schema.$ref.slice(DEFS.length)));
    const branches = schema.anyOf ?? [schema.then, schema.else].filter((branch) => branch !== undefined);
    return branches.length === 0 ? [schema] : alternatives(branches);
  });
}

function definition(name: string): readonly Schema[] {
  const defs: Readonly<Record<string, Schema>> = configShape.$defs;
  const found = Object.hasOwn(defs, name) ? defs[name] : undefined;
  return found === undefined ? [] : [found];
}
