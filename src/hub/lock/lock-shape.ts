import { ownEntry } from "../../diagnostics/own-entry.ts";
import { isCommit } from "../../resolve/commit.ts";
import { isJsonObject } from "../../schema/json.ts";
import type { ModelFacts } from "../model-facts.ts";

/** Where a value is not as it has to be, as keys from the value; undefined when it is right. */
type Check = (value: unknown) => readonly string[] | undefined;

// By hand, as a schema of zod takes longer to be loaded than a lock to be read, and every check reads the lock.
const text = is((value) => typeof value === "string");
const name = is((value) => typeof value === "string" && value !== "");
const flag = is((value) => typeof value === "boolean");
const count = is(isCount);
const settings = orNull(is(isJsonObject));

const weights = map({
  format: oneOf("safetensors", "mistral", "bin", "pt", "gguf"),
  basis: oneOf("headers", "file_sizes", "index"),
  files: count,
  bytes: count,
  bytes_by_dtype: is((value) => isJsonObject(value) && Object.values(value).every(isCount)),
  tensors: is((value) => isJsonObject(value) && Object.values(value).every(isTensorGroup)),
});

const record = map({
  source: name,
  revision: orNull(name),
  commit: orNull(is((value) => typeof value === "string" && isCommit(value))),
  gated: oneOf(false, "auto", "manual"),
  private: flag,
  config: settings,
  generation_config: settings,
  quantization_config: settings,
  weights: orNull(weights),
  tokenizer: orNull(map({ files: is(isTexts), max_length: orNull(count) })),
  chat_template: flag,
  adapter: orNull(map({ base_model: orNull(text), rank: orNull(count), target_modules: is(isTexts), bytes: count })),
});

/** Where a record is not one, as keys from it. */
export function wrongPlace(value: unknown): readonly string[] | undefined {
  return record(value);
}

export function isRecord(value: unknown): value is ModelFacts {
  return record(value) === undefined;
}

function map(shape: Readonly<Record<string, Check>>): Check {
  const keys = Object.entries(shape);
  return (value) => {
    if (!isJsonObject(value)) return [];
    for (const [key, check] of keys) {
      const wrong = check(ownEntry(value, key));
      if (wrong !== undefined) return [key, ...wrong];
    }
    return Object.keys(value).every((key) => Object.hasOwn(shape, key)) ? undefined : [];
  };
}

function is(right: (value: unknown) => boolean): Check {
  return (value) => (right(value) ? undefined : []);
}

function oneOf(...values: readonly unknown[]): Check {
  return is((value) => values.includes(value));
}

function orNull(check: Check): Check {
  return (value) => (value === null ? undefined : check(value));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isTensorGroup(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [dtype, tensors, bytes]: readonly unknown[] = value;
  return typeof dtype === "string" && isCount(tensors) && isCount(bytes);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
