import type { EditPreview, TextEdit } from "./diagnostic.ts";
import { type Lines, offsetAt, positionAt } from "./lines.ts";
import { withTokensStarred } from "./token-shapes.ts";

/** The text with all edits made. They must not overlap. */
export function applyEdits(lines: Lines, edits: readonly TextEdit[]): string {
  return edited(lines.text, spansOf(lines, edits), 0, lines.text.length);
}

/** A part of the text with the edits in it made. */
function edited(text: string, spans: readonly EditSpan[], from: number, to: number): string {
  let result = "";
  let at = from;
  for (const { start, end, replacement } of spans) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at, to);
}

/** True when two lists of edits touch the same text. Two insertions at one place do. */
export function editsOverlap(lines: Lines, some: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  const spans = spansOf(lines, others);
  return spansOf(lines, some).some((one) =>
    spans.some((other) => one.start === other.start || (one.start < other.end && other.start < one.end)),
  );
}

/** More lines than these are not shown. */
const MOST_LINES = 20;

/** The lines that the edits change, before and after, without secrets. Undefined when there are too many to show. */
export function previewOf(lines: Lines, edits: readonly TextEdit[]): EditPreview | undefined {
  const spans = spansOf(lines, edits);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const firstLine = positionAt(lines, first.start).line;
  // An edit that ends with a line end leaves the next line as it is.
  const endsLine = last.end > last.start && lines.text.charAt(last.end - 1) === "\n" && last.replacement === "";
  const lastLine = positionAt(lines, endsLine ? last.end - 1 : last.end).line;
  if (lastLine - firstLine >= MOST_LINES) return undefined;
  const start = lines.starts[firstLine - 1] ?? 0;
  const end = lines.starts[lastLine] ?? lines.text.length;
  const after = edited(lines.text, spans, start, end);
  return { line: firstLine, before: shownLines(lines.text.slice(start, end)), after: shownLines(after) };
}

function shownLines(text: string): readonly string[] {
  if (text === "") return [];
  return withTokensStarred(text.replace(/\r?\n$/u, "")).split(/\r?\n/u);
}

interface EditSpan {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function spansOf(lines: Lines, edits: readonly TextEdit[]): readonly EditSpan[] {
  return edits
    .map(({ range, text }) => ({
      start: offsetAt(lines, range.start),
      end: offsetAt(lines, range.end),
      replacement: text,
    }))
    .toSorted((a, b) => a.start - b.start);
}
