import type { Span } from "../diagnostics/lines.ts";
import type { Place } from "./places.ts";
import type { SpanEdit } from "./repair-edits.ts";
import type { Syntax } from "./scalar-text.ts";
import { contains, endOf, isBlank, isWhite, nextLine, restOfLineIsBlank, skipBlank } from "./written-entry.ts";

interface Entry extends Span {
  /** The entries that are written in the same map, in the order of the text, this one among them. */
  readonly siblings: readonly Span[];
  /** The map. */
  readonly map: Span;
}

/**
 * Removes a key and its value with what belongs to them: their lines and a comment behind them in block style, one comma
 * in flow style. A map that loses its only key stays a map. Undefined when the text is written too unusually.
 */
export function removalOf(place: Place, text: string, root: Place, syntax: Syntax): readonly SpanEdit[] | undefined {
  const entry = place.key === undefined ? undefined : entryAt(place.key, text, root);
  if (entry === undefined) return undefined;
  return text.charAt(entry.map.start) === "{" ? fromFlow(entry, text, syntax) : fromBlock(entry, text);
}

/** The map in which a key is written, which is another one than that of its path when it was merged in. */
function entryAt(key: Span, text: string, root: Place): Entry | undefined {
  const found = mapWith(key, root);
  if (found === undefined) return undefined;
  const siblings: Span[] = [];
  for (const one of found.entries?.values() ?? []) {
    if (one.key === undefined || !contains(found.value, one.key)) continue;
    siblings.push({ start: one.key.start, end: endOf(one, one.key, text) });
  }
  siblings.sort((a, b) => a.start - b.start);
  const own = siblings.find(({ start }) => start === key.start);
  return own === undefined ? undefined : { ...own, siblings, map: found.value };
}

function mapWith(key: Span, place: Place): Place | undefined {
  for (const one of place.entries?.values() ?? []) {
    if (one.key?.start === key.start && contains(place.value, key)) return place;
    const inner = mapWith(key, one);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function fromBlock({ start, end, siblings, map }: Entry, text: string): readonly SpanEdit[] | undefined {
  const isOnly = isBlank(text.slice(map.start, start)) && isBlank(text.slice(end, Math.max(end, map.end)));
  if (isOnly) return [{ start, end, text: "{}" }];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (/^[ \t]*$/u.test(before)) {
    if (!restOfLineIsBlank(text, end)) return undefined;
    const next = nextLine(text, end);
    // An empty line would become a part of the text before it, if that keeps its last lines.
    if (/^[ \t]*\r?\n/u.test(text.slice(next)) && /[|>][1-9]?\+/u.test(text.slice(0, start))) return undefined;
    return [{ start: lineStart, end: next, text: "" }];
  }
  // The first key of a list's item: the next one takes its place behind the dash.
  const second = siblings.find((one) => one.start > start);
  if (!/^[ \t]*(?:-[ \t]+)+$/u.test(before) || second === undefined) return undefined;
  return isWhite(text.slice(end, second.start)) ? [{ start, end: second.start, text: "" }] : undefined;
}

function fromFlow({ start, end, siblings }: Entry, text: string, syntax: Syntax): readonly SpanEdit[] | undefined {
  const behind = skipBlank(text, end, syntax);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const startsLine = /^[ \t]*$/u.test(text.slice(lineStart, start)) && lineStart > 0;
  if (text.charAt(behind) === ",") {
    if (startsLine && restOfLineIsBlank(text, behind + 1)) {
      return [{ start: lineStart, end: nextLine(text, behind + 1), text: "" }];
    }
    return [{ start, end: behind + 1 + (/^[ \t]*/u.exec(text.slice(behind + 1))?.[0].length ?? 0), text: "" }];
  }
  if (text.charAt(behind) !== "}") return undefined;
  const ownLines = startsLine && restOfLineIsBlank(text, end);
  const removed = ownLines ? { start: lineStart, end: nextLine(text, end), text: "" } : { start, end, text: "" };
  const previous = siblings.findLast((one) => one.start < start);
  if (previous === undefined) {
    const isOnly = siblings.length === 1 && isBlank(text.slice(text.lastIndexOf("{", start) + 1, start));
    return isOnly ? [removed] : undefined;
  }
  const comma = skipBlank(text, previous.end, syntax);
  if (text.charAt(comma) !== ",") return undefined;
  if (ownLines) return [{ start: comma, end: comma + 1, text: "" }, removed];
  return isWhite(text.slice(comma + 1, start)) ? [{ start: comma, end, text: "" }] : undefined;
}
