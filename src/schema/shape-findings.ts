import * as z from "zod";
import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { orList, quote } from "../diagnostics/quote.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { acceleratorNotes, unnamedAccelerator } from "./accelerator-types.ts";
import { config, ENGINE_ISSUE } from "./config.ts";
import { isEngineArgument } from "./is-engine-argument.ts";
import type { JsonValue } from "./json.ts";
import { isModelPath } from "./model-places.ts";
import { movedModelKeys, movedRootKeys, movedTargetKeys } from "./moved-keys.ts";
import { knownKeys, schemaAt } from "./schema-at.ts";
import { conversionTo } from "./conversion.ts";
import { repairOfUnknownKey, repairOfValue } from "./shape-repairs.ts";
import { replaced, valueAt } from "./value-at.ts";

type Issue = z.core.$ZodIssue;

/** More unknown keys than this in one map are not listed. */
const MOST_UNKNOWN = 250;

/** More known keys than this are not listed in a message. */
const MOST_LISTED = 14;

/** What zod found, as one finding for each mistake, in words of the config; not many more than `most`. */
export function shapeFindings(issues: readonly Issue[], document: JsonValue, most: number): readonly Finding[] {
  const own = issues.filter((issue) => issue.code !== "custom" || issue.params?.[ENGINE_ISSUE] === undefined);
  return findingsBelow([], own.slice(0, most), document);
}

function findingsBelow(base: ConfigPath, issues: readonly Issue[], document: JsonValue): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, [...base, ...pathOf(issue.path)], document));
}

function findingsOf(issue: Issue, path: ConfigPath, document: JsonValue): readonly Finding[] {
  const value = valueAt(document, path);
  if (value === undefined && issue.code !== "unrecognized_keys") return [missing(path, issue, document)];
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(path, issue.keys, document);
    case "invalid_type":
      return [wrongType(path, value, issue.expected)];
    case "invalid_value":
      return [notAllowed(path, value, issue.values)];
    case "too_small":
    case "too_big":
      return [outOfBounds(path, issue)];
    case "invalid_format":
      return [{ code: "RF206", message: issue.message, path, ...helpForText(path, value) }];
    case "invalid_key":
      return [
        { code: "RF208", message: issue.issues[0]?.message ?? issue.message, path, anchor: "key" },
        ...uncheckedValue(path, document),
      ];
    case "invalid_union":
      return unionFindings(issue, path, document);
    case "invalid_element":
    case "not_multiple_of":
      return [{ code: "RF203", message: issue.message, path }];
    case "custom": {
      const expected: unknown = issue.params?.["expected"];
      if (typeof expected === "string") return [wrongType(path, value, expected)];
      return [{ code: "RF203", message: issue.message, path }];
    }
  }
}

/** Zod leaves the value of a key that is not allowed unchecked. */
function uncheckedValue(path: ConfigPath, document: JsonValue): readonly Finding[] {
  const schema = schemaAt(config, document, path);
  if (schema === undefined) return [];
  const parsed = z.safeParse(schema, valueAt(document, path));
  return parsed.success ? [] : findingsBelow(path, parsed.error.issues, document);
}

function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: ConfigPath, document: JsonValue): readonly Finding[] {
  const value = valueAt(document, path);
  if (issue.discriminator !== undefined) {
    const options: unknown = "options" in issue ? issue.options : [];
    const names = Array.isArray(options) ? options.map(String) : [];
    return [notAllowed(path, value, names), ...asIfMeant(path, value, names, document)];
  }
  const branch = issue.errors.find((errors) => !errors.some(isMismatchOfAll));
  if (branch === undefined) return [wrongType(path, value, issue.errors.flatMap(expectedOf))];
  return findingsBelow(path, branch, document);
}

/** With a misspelt kind the other keys are checked for the kind that was meant. */
function asIfMeant(
  path: ConfigPath,
  value: JsonValue | undefined,
  names: readonly string[],
  document: JsonValue,
): readonly Finding[] {
  const meant = typeof value === "string" ? suggest(value, names) : undefined;
  return meant === undefined ? [] : uncheckedValue(path.slice(0, -1), replaced(document, path, meant));
}

/** The whole value is of another type than the branch takes, so the branch was not meant. */
function isMismatchOfAll(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function expectedOf(branch: readonly Issue[]): readonly string[] {
  return branch.flatMap((issue) => (issue.code === "invalid_type" ? [issue.expected] : []));
}

function unknownKeys(path: ConfigPath, keys: readonly string[], document: JsonValue): readonly Finding[] {
  const known = knownKeys(config, document, path);
  return keys.slice(0, MOST_UNKNOWN).map((key) => unknownKey(path, key, keys, known, document));
}

function unknownKey(
  path: ConfigPath,
  key: string,
  keys: readonly string[],
  known: readonly string[],
  document: JsonValue,
): Finding {
  const moved = movedTo(path, key, document);
  const repair = repairOfUnknownKey({ document, path, key, keys, known, moved: moved !== undefined });
  return {
    code: "RF201",
    message: `Unknown key ${quote(key)}`,
    path: [...path, key],
    anchor: "key",
    help: moved ?? helpForName(key, known),
    ...(repair === undefined ? {} : { repair }),
  };
}

function movedTo(path: ConfigPath, key: string, document: JsonValue): string | undefined {
  if (isModelPath(path)) {
    if (isEngineArgument(key, document)) return "It is an argument of the engine: write it under `engine_kwargs`.";
    const elsewhere = ownEntry(movedModelKeys, key);
    if (elsewhere !== undefined) return elsewhere;
  }
  const moved = path.length === 0 ? movedRootKeys : path.length === 2 && path[0] === "targets" ? movedTargetKeys : {};
  return ownEntry(moved, key);
}

function helpForName(name: string, known: readonly string[]): string {
  const similar = suggest(name, known);
  if (similar !== undefined) return `Did you mean ${quote(similar)}?`;
  return known.length === 0 || known.length > MOST_LISTED ? "Remove it." : `Known keys: ${known.join(", ")}.`;
}

function missing(path: ConfigPath, issue: Issue, document: JsonValue): Finding {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const meta = describe(parent, key, document);
  const options =
    issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  const known = options.length > 0 ? `It is ${orList(options.map(String))}.` : undefined;
  const example = meta.example === undefined ? undefined : `For example: \`${key}: ${meta.example}\``;
  const help = [meta.description, known, example].filter((part) => part !== undefined).join(" ");
  return {
    code: "RF202",
    message: `${nameOf(parent)} has no ${quote(key)}`,
    path,
    anchor: "key",
    ...(help === "" ? {} : { help }),
  };
}

function describe(parent: ConfigPath, key: string, document: JsonValue): { description?: string; example?: string } {
  const object = schemaAt(config, document, parent);
  const schema = object instanceof z.ZodObject ? ownEntry(object.shape, key) : undefined;
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  const examples: unknown = meta?.["examples"];
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return {
    ...(meta?.description === undefined ? {} : { description: meta.description }),
    ...(typeof example === "string" || typeof example === "number" ? { example: String(example) } : {}),
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
  null: "null",
};

export function wrongType(
  path: ConfigPath,
  value: JsonValue | undefined,
  expected: string | readonly string[],
): Finding {
  const list = [...new Set([expected].flat())];
  const wanted = orList([...new Set(list.map((name) => ownEntry(typeNames, name) ?? name))]);
  const conversion = list.map((name) => conversionTo(name, value)).find((one) => one !== undefined);
  return {
    code: "RF203",
    message: `${nameOf(path)} must be ${wanted}, not ${shown(value)}`,
    path,
    ...(conversion === undefined ? {} : { help: conversion.help }),
    ...(conversion?.to === undefined ? {} : { repair: [{ kind: "set_value", path, value: conversion.to }] }),
  };
}

export function shown(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) return "a number";
  return typeof value === "string" ? `the text ${quote(value)}` : String(value);
}

function notAllowed(path: ConfigPath, value: JsonValue | undefined, values: readonly unknown[]): Finding {
  const names = values.map(String);
  const allowed = names.length > MOST_LISTED ? "one of the names that Ray knows" : orList(names);
  const help = typeof value === "string" ? helpForValue(path, value, values) : undefined;
  const repair = repairOfValue(path, value, values);
  return {
    code: "RF204",
    message: `${nameOf(path)} must be ${allowed}, not ${shown(value)}`,
    path,
    ...(help === undefined ? {} : { help }),
    ...(repair === undefined ? {} : { repair }),
  };
}

function helpForValue(path: ConfigPath, value: string, values: readonly unknown[]): string | undefined {
  const note = path.at(-1) === "accelerator_type" ? ownEntry(acceleratorNotes, value) : undefined;
  if (note !== undefined) return note;
  const names = values.map(String);
  if (names.includes(value)) return `Write ${value}, without quotes.`;
  const similar = suggest(value, names);
  if (similar !== undefined) return `Did you mean ${quote(similar)}?`;
  return path.at(-1) === "accelerator_type" ? unnamedAccelerator : undefined;
}

function outOfBounds(path: ConfigPath, issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Finding {
  const key = nameOf(path);
  const isMinimum = issue.code === "too_small";
  const limit = isMinimum ? issue.minimum : issue.maximum;
  if (issue.origin === "string" || issue.origin === "array") {
    const unit = issue.origin === "string" ? "characters" : "entries";
    const empty = isMinimum && Number(limit) === 1;
    const message = empty
      ? `${key} must not be empty`
      : `${key} must have at ${isMinimum ? "least" : "most"} ${limit} ${unit}`;
    return { code: "RF207", message, path };
  }
  const bound =
    issue.inclusive === false ? (isMinimum ? "more than" : "less than") : isMinimum ? "at least" : "at most";
  return { code: "RF205", message: `${key} must be ${bound} ${limit}`, path };
}

function helpForText(path: ConfigPath, value: JsonValue | undefined): { help?: string } {
  if (path.at(-1) === "name" && typeof value === "string") {
    const slug = value
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-|-$/gu, "");
    return slug === "" ? {} : { help: `For example: ${quote(slug)}` };
  }
  return {};
}

/** What a message calls the value at a path. */
export function nameOf(path: ConfigPath): string {
  const last = path.at(-1);
  if (last === undefined) return "The config";
  return typeof last === "number" ? `Entry ${last + 1} of ${quote(String(path.at(-2)))}` : quote(last);
}

function pathOf(path: readonly PropertyKey[]): ConfigPath {
  return path.map((key) => (typeof key === "number" ? key : String(key)));
}
