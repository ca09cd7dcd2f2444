import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Catalogue, JsonType, ValueType } from "./catalogue.ts";

/** A mistake in a map of arguments, by the keys from that map on. */
export type ArgumentIssue =
  /** `owner` is the class of vLLM's config whose map has the key; without one it is the map of arguments itself. */
  | { readonly kind: "unknown"; readonly path: ArgumentPath; readonly owner?: string }
  | { readonly kind: "type"; readonly path: ArgumentPath; readonly expected: readonly JsonType[] }
  | { readonly kind: "value"; readonly path: ArgumentPath; readonly allowed: NonNullable<ValueType["enum"]> }
  | { readonly kind: "range"; readonly path: ArgumentPath; readonly bound: string };

export type ArgumentPath = readonly (string | number)[];
type Report = (issue: ArgumentIssue) => void;

/**
 * What is wrong with a map of engine arguments: unknown keys, types, values and ranges. `null` is right everywhere in a
 * map: it takes the key of a lower layer away. The JSON Schema that is made from the catalogue says the same.
 */
export function checkArguments(kwargs: unknown, catalogue: Catalogue): readonly ArgumentIssue[] {
  const issues: ArgumentIssue[] = [];
  if (!isMap(kwargs)) return issues;
  checkKeys(kwargs, catalogue.arguments, [], undefined, catalogue, (issue) => issues.push(issue));
  return issues;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkKeys(
  map: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, ValueType>>,
  path: ArgumentPath,
  owner: string | undefined,
  catalogue: Catalogue,
  report: Report,
): void {
  const isOpen = owner !== undefined && ownEntry(catalogue.classes, owner)?.open === true;
  for (const [key, value] of Object.entries(map)) {
    const type = ownEntry(fields, key) ?? (isOpen ? {} : undefined);
    if (type === undefined) {
      report({ kind: "unknown", path: [...path, key], ...(owner === undefined ? {} : { owner }) });
    } else if (value !== null) {
      checkValue(value, type, [...path, key], catalogue, report);
    }
  }
}

function checkValue(value: unknown, type: ValueType, path: ArgumentPath, catalogue: Catalogue, report: Report): void {
  const expected = typesOf(type);
  if (expected.length > 0 && !expected.some((name) => isOfType(value, name))) {
    report({ kind: "type", path, expected });
    return;
  }
  if (type.enum !== undefined && !type.enum.some((allowed) => allowed === value)) {
    report({ kind: "value", path, allowed: type.enum });
    return;
  }
  if (typeof value === "number") {
    const bound = brokenBound(value, type);
    if (bound !== undefined) report({ kind: "range", path, bound });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      checkValue(item, type.items ?? {}, [...path, index], catalogue, report);
    }
  } else if (isMap(value)) {
    checkMap(value, type, path, catalogue, report);
  } else if (expected.length === 0 && !isScalar(value)) {
    report({ kind: "type", path, expected: ["string", "number", "boolean", "array", "object"] });
  }
}

function checkMap(
  map: Readonly<Record<string, unknown>>,
  type: ValueType,
  path: ArgumentPath,
  catalogue: Catalogue,
  report: Report,
): void {
  const owner = type.class === undefined ? undefined : ownEntry(catalogue.classes, type.class);
  if (owner !== undefined) {
    checkKeys(map, owner.fields, path, type.class, catalogue, report);
    return;
  }
  for (const [key, value] of Object.entries(map)) {
    if (value !== null) checkValue(value, type.values ?? {}, [...path, key], catalogue, report);
  }
}

export function typesOf({ type }: ValueType): readonly JsonType[] {
  if (type === undefined) return [];
  return typeof type === "string" ? [type] : type;
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case "string":
    case "boolean":
      return typeof value === type;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isMap(value);
    case "null":
      return value === null;
  }
}

/** What JSON can carry besides lists and maps. */
function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function brokenBound(value: number, type: ValueType): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
  if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `more than ${exclusiveMinimum}`;
  if (maximum !== undefined && value > maximum) return `at most ${maximum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return `less than ${exclusiveMaximum}`;
  return undefined;
}
