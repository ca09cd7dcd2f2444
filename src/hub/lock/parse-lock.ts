import { isJsonObject } from "../../schema/json.ts";
import { sourceKey } from "../wanted-sources.ts";
import { type Lock, LOCK_VERSION } from "./lock.ts";
import { isRecord, wrongPlace } from "./lock-shape.ts";

/** A pull request may hold any file under this name. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
const DEEPEST = 64;

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
  if (version !== LOCK_VERSION || !hasOnly(value, ["lock_version", "models"])) return notWritten([]);
  const { models } = value;
  if (!Array.isArray(models)) return notWritten(["models"]);
  const records: readonly unknown[] = models;
  if (!records.every(isRecord)) {
    const index = records.findIndex((record) => !isRecord(record));
    return notWritten(["models", String(index), ...(wrongPlace(records[index]) ?? [])]);
  }
  const keys = new Set(records.map((model) => sourceKey(model.source, model.revision)));
  return keys.size === records.length
    ? { ok: true, lock: { models: records } }
    : wrong("it has two records of one model");
}

function hasOnly<K extends string>(value: unknown, keys: readonly K[]): value is Readonly<Record<K, unknown>> {
  return isJsonObject(value) && Object.keys(value).toSorted().join(" ") === keys.join(" ");
}

function notWritten(path: readonly string[]): ParsedLock {
  const place = path.length === 0 ? "its top" : path.join(".").slice(0, 80);
  return wrong(`it is not as \`rayfleet lock\` writes it (at ${place})`);
}

function wrong(reason: string): ParsedLock {
  return { ok: false, reason };
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
