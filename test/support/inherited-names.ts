import { isJsonObject, type JsonValue } from "../../src/schema/json.ts";

/** Words that every object answers to, as a name that somebody else writes may be; beside each an unknown one like it. */
export const inheritedNames = [
  ["constructor", "zzunknown"],
  ["__proto__", "__zz__"],
  ["toString", "zzUnknown"],
  ["valueOf", "zzUnknown"],
  ["hasOwnProperty", "zzUnknown"],
] as const;

/** The document once for each text and each key in it, with a word in its place; of long lists the first items. */
export function* variants(json: JsonValue, word: string): Generator<JsonValue> {
  if (typeof json === "string") yield word;
  if (Array.isArray(json)) {
    const items: readonly JsonValue[] = json;
    for (const [index, item] of items.slice(0, 2).entries()) {
      for (const changed of variants(item, word)) yield items.with(index, changed);
    }
  }
  if (!isJsonObject(json)) return;
  const entries = Object.entries(json);
  for (const value of [word, 1, { ours: 1 }]) yield Object.fromEntries([...entries, [word, value]]);
  for (const [index, [key, value]] of entries.entries()) {
    yield Object.fromEntries(entries.with(index, [word, value]));
    for (const changed of variants(value, word)) yield Object.fromEntries(entries.with(index, [key, changed]));
  }
}

/** A text with one word in place of another, however its letters and joints were changed on the way. */
export function withWord(text: string, [word, other]: readonly [string, string]): string {
  const ways = [
    (name: string) => name,
    (name: string) => name.toLowerCase(),
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase().replaceAll("_", "-"),
  ];
  let changed = text;
  for (const way of ways) changed = changed.replaceAll(way(word), way(other));
  return changed;
}
