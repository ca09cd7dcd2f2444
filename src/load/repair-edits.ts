import type { ConfigPath, Repair } from "../diagnostics/diagnostic.ts";
import { fullRangeOf, type Lines, type Span } from "../diagnostics/lines.ts";
import type { RepairEdits } from "../diagnostics/source.ts";
import { additionOf } from "./add-entry.ts";
import type { Place } from "./places.ts";
import { removalOf } from "./remove-entry.ts";
import { keyText, scalarText, type Syntax } from "./scalar-text.ts";

/** A span of the text and what takes its place. */
export interface SpanEdit extends Span {
  readonly text: string;
}

interface PlacedText {
  readonly lines: Lines;
  readonly root: Place;
  readonly syntax: Syntax;
  /** Aliases bring some of the text to several places. */
  readonly shares: boolean;
}

/** Repairs as edits of the text that keep its comments and layout; undefined where one of them cannot be made so. */
export function repairEdits(
  repairs: readonly Repair[],
  { lines, root, syntax, shares }: PlacedText,
): RepairEdits | undefined {
  const edits: SpanEdit[] = [];
  const sharedBy: ConfigPath[] = [];
  for (const repair of repairs) {
    const made = editsOf(repair, lines.text, root, syntax);
    if (made === undefined || made.some((edit) => edits.some((other) => overlap(edit, other)))) return undefined;
    edits.push(...made);
    // A key is only added where nothing else has its map.
    if (shares && repair.kind !== "add_key") sharedBy.push(...othersAt(made, repair.path, root));
  }
  return {
    edits: edits.map(({ start, end, text }) => ({ range: fullRangeOf(lines, { start, end }), text })),
    sharedBy,
  };
}

function editsOf(repair: Repair, text: string, root: Place, syntax: Syntax): readonly SpanEdit[] | undefined {
  if (repair.kind === "add_key") return additionOf(repair, text, root, syntax);
  const place = placeAt(root, repair.path);
  if (place === undefined) return undefined;
  switch (repair.kind) {
    case "rename_key":
      if (place.key === undefined) return undefined;
      return [{ ...place.key, text: keyText(repair.to, text.charAt(place.key.start), syntax) }];
    case "set_value": {
      const { value } = place;
      const written = text.slice(value.start, value.end);
      if (place.entries !== undefined || written === "" || written.includes("\n")) return undefined;
      if (!isBare(text, place)) return undefined;
      return [{ ...value, text: scalarText(repair.value, written, syntax) }];
    }
    case "remove_key":
      return removalOf(place, text, root, syntax);
  }
}

/** The place of exactly this path. */
function placeAt(root: Place, path: ConfigPath): Place | undefined {
  let place: Place | undefined = root;
  for (const key of path) place = place?.entries?.get(key);
  return place;
}

/** True when nothing that changes the meaning of the value, such as a tag, stands before it. */
function isBare(text: string, { key, value }: Place): boolean {
  if (key !== undefined) return /^\s*:\s*(?:&\S+\s+)?$/u.test(text.slice(key.end, value.start));
  return /(?:[-[,]\s*|^\s*)(?:&\S+\s+)?$/u.test(text.slice(Math.max(0, value.start - 200), value.start));
}

function overlap(one: Span, other: Span): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

/** Paths beside the repaired one whose key or value is written in the edited text. */
function othersAt(edits: readonly SpanEdit[], repaired: ConfigPath, root: Place): readonly ConfigPath[] {
  const found: ConfigPath[] = [];
  const visit = (place: Place, path: ConfigPath): void => {
    if (path.length === repaired.length && path.every((key, index) => key === repaired[index])) return;
    const own = [place.key, place.entries === undefined ? place.value : undefined];
    if (own.some((span) => span !== undefined && edits.some((edit) => overlap(edit, span)))) found.push(path);
    else for (const [key, inner] of place.entries ?? []) visit(inner, [...path, key]);
  };
  visit(root, []);
  return found;
}
