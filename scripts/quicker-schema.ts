// oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema
import { isJsonObject } from "../src/schema/json.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The same schema for a validator that looks at every branch of a union and describes what is wrong with each: keys that
 * may be `null` get a second type, and kinds are told apart before they are checked.
 */
export function quicker(root: unknown): unknown {
  const definitions = isJsonObject(root) && isJsonObject(root["$defs"]) ? root["$defs"] : {};
  return rewritten(root, definitions);
}

function rewritten(value: unknown, definitions: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, definitions));
  if (!isJsonObject(value)) return value;
  const schema: Schema = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewritten(inner, definitions)]),
  );
  return nullable(schema) ?? byKind(schema, definitions) ?? schema;
}

/** `anyOf: [X, null]`, as every key has it that can be unset. */
function nullable({ anyOf, ...rest }: Schema): Schema | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return undefined;
  const [first, second]: unknown[] = anyOf;
  if (!isJsonObject(first) || !isJsonObject(second) || second["type"] !== "null") return undefined;
  const { type } = first;
  if (typeof type !== "string" || "anyOf" in first || "oneOf" in first || "const" in first) {
    return { ...rest, if: { type: "null" }, then: {}, else: first };
  }
  const values = first["enum"];
  return { ...rest, ...first, type: [type, "null"], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

/** `oneOf` maps with a `kind` each. */
function byKind({ oneOf, ...rest }: Schema, definitions: Schema): Schema | undefined {
  if (!Array.isArray(oneOf)) return undefined;
  let chain: unknown = { not: {} };
  for (const branch of oneOf.toReversed()) {
    const kind = kindOf(branch, definitions);
    if (kind === undefined) return undefined;
    chain = { if: { required: ["kind"], properties: { kind: { const: kind } } }, then: branch, else: chain };
  }
  return isJsonObject(chain) ? { ...rest, type: "object", ...chain } : undefined;
}

function kindOf(branch: unknown, definitions: Schema): unknown {
  if (!isJsonObject(branch)) return undefined;
  const reference = branch["$ref"];
  const schema = typeof reference === "string" ? definitions[reference.replace("#/$defs/", "")] : branch;
  const properties = isJsonObject(schema) ? schema["properties"] : undefined;
  const kind = isJsonObject(properties) ? properties["kind"] : undefined;
  return isJsonObject(kind) ? kind["const"] : undefined;
}
