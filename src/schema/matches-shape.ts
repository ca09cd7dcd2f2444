import { ownEntry } from "../diagnostics/own-entry.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { definitionOf, type Shape, type ShapeType } from "./shape.ts";

/**
 * Whether a value has a shape: yes or no, at the first thing that is wrong. Validators of JSON Schema collect
 * what is wrong, which makes each start longer; here zod is asked for it when the answer is no. A test keeps this, zod
 * and ajv in agreement.
 */
export function matchesShape(value: JsonValue, shape: Shape, root: Shape = shape): boolean {
  const { $ref, type, anyOf, oneOf } = shape;
  const matches = (one: Shape): boolean => matchesShape(value, one, root);
  if ($ref !== undefined && !matchesAny(value, definitionOf(root, $ref), root)) return false;
  if (
    type !== undefined &&
    !(typeof type === "string" ? isOfType(value, type) : type.some((one) => isOfType(value, one)))
  ) {
    return false;
  }
  if (shape.const !== undefined && value !== shape.const) return false;
  if (shape.enum?.includes(value) === false) return false;
  if (anyOf?.some(matches) === false) return false;
  if (oneOf !== undefined && oneOf.filter(matches).length !== 1) return false;
  if (typeof value === "string") return matchesText(value, shape);
  if (typeof value === "number") return matchesNumber(value, shape);
  if (isList(value)) return matchesList(value, shape, root);
  return !isJsonObject(value) || matchesMap(value, shape, root);
}

function matchesAny(value: JsonValue, shape: Shape | boolean, root: Shape): boolean {
  return typeof shape === "boolean" ? shape : matchesShape(value, shape, root);
}

function isOfType(value: JsonValue, type: ShapeType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return isList(value);
    case "object":
      return isJsonObject(value);
    case "integer":
      return Number.isInteger(value);
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
  }
}

const patterns = new Map<string, RegExp>();

function matchesText(text: string, { pattern, minLength, maxLength }: Shape): boolean {
  if (minLength !== undefined && lengthOf(text) < minLength) return false;
  if (maxLength !== undefined && lengthOf(text) > maxLength) return false;
  return pattern === undefined || patternOf(pattern).test(text);
}

/** In characters, as JSON Schema counts. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, "u");
  patterns.set(source, pattern);
  return pattern;
}

function matchesNumber(number: number, { minimum, maximum, exclusiveMinimum }: Shape): boolean {
  if (minimum !== undefined && number < minimum) return false;
  if (maximum !== undefined && number > maximum) return false;
  return exclusiveMinimum === undefined || number > exclusiveMinimum;
}

function matchesList(list: readonly JsonValue[], { items, minItems }: Shape, root: Shape): boolean {
  if (minItems !== undefined && list.length < minItems) return false;
  return items === undefined || list.every((item) => matchesShape(item, items, root));
}

function matchesMap(map: JsonObject, shape: Shape, root: Shape): boolean {
  const { properties = {}, required = [], propertyNames, additionalProperties = true } = shape;
  if (!required.every((key) => Object.hasOwn(map, key))) return false;
  for (const [key, value] of Object.entries(map)) {
    if (propertyNames !== undefined && !matchesShape(key, propertyNames, root)) return false;
    const own = ownEntry(properties, key);
    if (!matchesAny(value, own ?? additionalProperties, root)) return false;
  }
  return true;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
