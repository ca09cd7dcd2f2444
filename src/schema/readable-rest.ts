import type * as z from "zod";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { config as configSchema, type Config } from "./config.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "./json.ts";
import { valueAt } from "./value-at.ts";

/** Stand in for what the root must have, so that the rest of the file can be checked all the same. */
const STAND_INS: JsonObject = { version: 1, name: "unnamed", models: {} };

/** Each round takes away at least one value, and what depends on it. */
const MOST_ROUNDS = 16;

/** A file with more mistakes than this has to be mended before more is said about it. */
const MOST_PATHS = 250;

type Path = readonly PropertyKey[];

/**
 * The config that remains when each value with an issue is left out: of a list the whole list, so that indexes keep
 * their meaning, and of a map that lacks a key the whole map.
 */
export function readableRest(document: JsonValue, issues: readonly z.core.$ZodIssue[]): Config | undefined {
  if (!isJsonObject(document)) return undefined;
  let rest: JsonObject = document;
  let open = issues;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const from = rest;
    const paths = open.flatMap((issue) => wrongPaths(issue, from));
    if (paths.length > MOST_PATHS) return undefined;
    for (const path of paths) rest = rootOf(without(rest, path));
    const parsed = configSchema.safeParse({ ...STAND_INS, ...rest });
    if (parsed.success) return parsed.data;
    open = parsed.error.issues;
  }
  return undefined;
}

function wrongPaths(issue: z.core.$ZodIssue, document: JsonValue): readonly Path[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => upToList([...issue.path, key]));
  const keys = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const path = valueAt(document, keys) === undefined ? keys.slice(0, -1) : keys;
  return path.length === 0 ? [] : [upToList(path)];
}

function upToList(path: Path): Path {
  const index = path.findIndex((key) => typeof key === "number");
  return index === -1 ? path : path.slice(0, index);
}

function without(value: JsonValue, path: Path): JsonValue {
  const [key, ...rest] = path;
  if (!isJsonObject(value) || typeof key !== "string" || !Object.hasOwn(value, key)) return value;
  const copy: Record<string, JsonValue> = { ...value };
  const inner = ownEntry(copy, key);
  if (rest.length === 0 || inner === undefined) delete copy[key];
  else copy[key] = without(inner, rest);
  return copy;
}

function rootOf(value: JsonValue): JsonObject {
  return isJsonObject(value) ? value : {};
}
