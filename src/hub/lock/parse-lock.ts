import * as z from "zod";
import { isJsonObject, type JsonObject } from "../../schema/json.ts";
import type { ModelFacts, WeightFacts } from "../model-facts.ts";
import { sourceKey } from "../wanted-sources.ts";
import { type Lock, LOCK_VERSION } from "./lock.ts";

/** A pull request may hold any file under this name. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
const DEEPEST = 64;

const bytes = z.int().min(0);
const settings = z.custom<JsonObject>(isJsonObject, "a map").nullable();

const weights = z.strictObject({
  format: z.enum(["safetensors", "mistral", "bin", "pt", "gguf"]),
  basis: z.enum(["headers", "file_sizes", "index"]),
  files: bytes,
  bytes,
  bytes_by_dtype: z.record(z.string(), bytes),
  tensors: z.custom<WeightFacts["tensors"]>(isTensors, "groups of tensors"),
});

const record: z.ZodType<ModelFacts> = z.strictObject({
  source: z.string().min(1),
  revision: z.string().min(1).nullable(),
  commit: z.string().regex(/^[0-9a-f]{40}$/u, "40 hex digits"),
  gated: z.union([z.literal(false), z.enum(["auto", "manual"])]),
  private: z.boolean(),
  config: settings,
  generation_config: settings,
  quantization_config: settings,
  weights: weights.nullable(),
  tokenizer: z.strictObject({ files: z.array(z.string()), max_length: bytes.nullable() }).nullable(),
  chat_template: z.boolean(),
  adapter: z
    .strictObject({
      base_model: z.string().nullable(),
      rank: bytes.nullable(),
      target_modules: z.array(z.string()),
      bytes,
    })
    .nullable(),
});

const file = z.strictObject({ lock_version: z.literal(LOCK_VERSION), models: z.array(record) });

export type ParsedLock =
  | { readonly ok: true; readonly lock: Lock }
  /** `reason` is one sentence without a full stop. */
  | { readonly ok: false; readonly reason: string };

/** Reads the text of a lock. What is wrong with it is a reason, not an exception. */
export function parseLock(text: string): ParsedLock {
  if (text.length > MOST_CHARACTERS)
    return wrong(`it has ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const isConflict = /^(?:<{7}|>{7}) /mu.test(text);
    return wrong(isConflict ? "it holds the marks of a merge conflict" : "it is not JSON");
  }
  if (!isShallow(value, DEEPEST)) return wrong(`its values are nested more than ${DEEPEST} levels deep`);
  const version = isJsonObject(value) ? value["lock_version"] : undefined;
  if (typeof version === "number" && version > LOCK_VERSION) return wrong("a newer version of rayfleet wrote it");
  const parsed = file.safeParse(value);
  if (!parsed.success) return wrong(`it is not as \`rayfleet lock\` writes it (at ${placeOf(parsed.error)})`);
  const { models } = parsed.data;
  const keys = new Set(models.map((model) => sourceKey(model.source, model.revision)));
  return keys.size === models.length ? { ok: true, lock: { models } } : wrong("it has two records of one model");
}

/** By hand: there are hundreds of them, and a check of the lock has to be fast. */
function isTensors(value: unknown): boolean {
  return isJsonObject(value) && Object.values(value).every(isTensorGroup);
}

function isTensorGroup(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [dtype, count, size]: readonly unknown[] = value;
  return typeof dtype === "string" && isCount(count) && isCount(size);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function wrong(reason: string): ParsedLock {
  return { ok: false, reason };
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

function placeOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path.length === 0 ? "its top" : path.map(String).join(".").slice(0, 80);
}
