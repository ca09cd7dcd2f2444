import { isJsonObject } from "../../schema/json.ts";
import { type Lock, LOCK_VERSION, sortedRecords } from "./lock.ts";

/**
 * The text of a lock: the same facts give the same text, lists stand on one line each, and every character is ASCII, so
 * that what a repository says cannot disguise itself in a review.
 */
export function lockText(lock: Lock): string {
  return `${written({ lock_version: LOCK_VERSION, models: sortedRecords(lock.models) }, "")}\n`;
}

function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === "object" && item !== null)) return `[${value.map(scalar).join(", ")}]`;
    return `[\n${value.map((item) => inner + written(item, inner)).join(",\n")}\n${indent}]`;
  }
  if (!isJsonObject(value)) return scalar(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, item]) => `${inner}${scalar(key)}: ${written(item, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function scalar(value: unknown): string {
  return (JSON.stringify(value) ?? "null").replace(/[^\u0020-\u007e]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, "0");
      return String.raw`\u${unit}`;
    }).join(""),
  );
}
