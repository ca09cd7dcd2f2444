import type { ConfigPath, Repair } from "../diagnostics/diagnostic.ts";
import type { Place } from "./places.ts";
import type { SpanEdit } from "./repair-edits.ts";
import { keyText, scalarText, type Syntax } from "./scalar-text.ts";
import { contains, endOf, isWhite, nextLine, restOfLineIsBlank, skipBlank } from "./written-entry.ts";

type Addition = Extract<Repair, { readonly kind: "add_key" }>;

/** A key of the same map, and the end of its value. */
interface Sibling {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a key and its value behind another one of the map, in its layout. Undefined where the map is not written at
 * its path alone: an anchor, an alias or a merge key would bring the new key to other places, or it from others.
 */
export function additionOf(
  { path, value, behind }: Addition,
  text: string,
  root: Place,
  syntax: Syntax,
): readonly SpanEdit[] | undefined {
  const found = deepestMap(root, path);
  if (found === undefined || syntax === "script") return undefined;
  const { map, missing } = found;
  const written = text.slice(map.value.start, map.value.end);
  if (isMarked(map, text) || /(?:^|[\s{,"'])<<["']?\s*:/u.test(written)) return undefined;
  const sibling = siblingIn(map, behind, text);
  if (sibling === undefined || isElsewhere(sibling, root, map)) return undefined;
  return written.startsWith("{")
    ? inFlow(sibling, missing, value, text, syntax)
    : inBlock(sibling, missing, value, text, syntax);
}

/** The innermost map of the path that is there, and the keys that are not. */
function deepestMap(root: Place, path: ConfigPath): { readonly map: Place; readonly missing: string[] } | undefined {
  let map = root;
  for (const [depth, key] of path.entries()) {
    if (map.usedAt !== undefined) return undefined;
    const next = map.entries?.get(key);
    if (next === undefined) {
      const missing = path.slice(depth).filter((one) => typeof one === "string");
      return missing.length === path.length - depth ? { map, missing } : undefined;
    }
    map = next;
  }
  return undefined;
}

/** True when there is an anchor or a tag before the map, or what may be one. */
function isMarked({ key, value }: Place, text: string): boolean {
  return /(?:^|[\s:[,-])[&!]/u.test(text.slice(key?.end ?? Math.max(0, value.start - 200), value.start));
}

function siblingIn({ entries, value }: Place, behind: string | undefined, text: string): Sibling | undefined {
  const written: (Sibling & { readonly name: string | number })[] = [];
  for (const [name, place] of entries ?? []) {
    const { key } = place;
    if (key === undefined || !contains(value, key)) return undefined;
    written.push({ name, start: key.start, end: endOf(place, key, text) });
  }
  return (
    written.find(({ name }) => name === behind) ?? written.toSorted((one, other) => one.start - other.start).at(-1)
  );
}

/** True when aliases bring the key to another map as well. */
function isElsewhere(sibling: Sibling, place: Place, map: Place): boolean {
  if (place === map) return false;
  const inner = [...(place.entries?.values() ?? [])];
  return inner.some(({ key }) => key?.start === sibling.start) || inner.some((one) => isElsewhere(sibling, one, map));
}

function inBlock(
  { start, end }: Sibling,
  missing: readonly string[],
  value: string,
  text: string,
  syntax: Syntax,
): readonly SpanEdit[] | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (!/^ *(?:- +)*$/u.test(before) || !restOfLineIsBlank(text, end)) return undefined;
  // Empty lines behind a block of text may belong to it.
  if (/[|>][-+1-9]{0,2}[ \t]*(?:#.*)?$/mu.test(text.slice(start, end))) return undefined;
  const indent = " ".repeat(before.length);
  const first = text.charAt(start);
  const lines = missing.map((key, depth) => {
    const head = `${indent}${"  ".repeat(depth)}${keyText(key, first, syntax)}:`;
    return depth === missing.length - 1 ? `${head} ${scalarText(value, "", syntax)}` : head;
  });
  const at = nextLine(text, end);
  const eol = lineEnd(text, lineStart);
  const isLast = text.charAt(at - 1) !== "\n";
  return [{ start: at, end: at, text: isLast ? eol + lines.join(eol) : lines.map((line) => line + eol).join("") }];
}

function inFlow(
  { start, end }: Sibling,
  missing: readonly string[],
  value: string,
  text: string,
  syntax: Syntax,
): readonly SpanEdit[] {
  const first = text.charAt(start);
  const entry = missing.reduceRight(
    (inner, key, depth) => {
      const one = `${keyText(key, first, syntax)}: ${inner}`;
      return depth === 0 ? one : `{ ${one} }`;
    },
    scalarText(value, first === "'" || first === '"' ? first : "", syntax),
  );
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  const behind = skipBlank(text, end, syntax);
  if (lineStart > 0 && isWhite(before)) {
    const eol = lineEnd(text, lineStart);
    const next = nextLine(text, end);
    if (text.charAt(behind) === "," && behind < next && restOfLineIsBlank(text, behind + 1)) {
      return [{ start: next, end: next, text: `${before}${entry},${eol}` }];
    }
    if (text.charAt(behind) === "}" && behind >= next) {
      return [
        { start: end, end, text: "," },
        { start: next, end: next, text: `${before}${entry}${eol}` },
      ];
    }
  }
  return [{ start: end, end, text: `, ${entry}` }];
}

function lineEnd(text: string, lineStart: number): string {
  const end = text.indexOf("\n", lineStart);
  const known = end === -1 ? text.indexOf("\n") : end;
  return known > 0 && text.charAt(known - 1) === "\r" ? "\r\n" : "\n";
}
