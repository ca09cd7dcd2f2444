import type { Position, Range } from "./diagnostic.ts";

/** A part of a text, in UTF-16 code units from its start; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, for turning offsets into positions. Lines end with LF or CRLF. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts };
}

export function positionAt(lines: Lines, offset: number): Position {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines.starts[low] ?? 0) + 1 };
}

/** The offset of a position; positions behind the end of the text are its end. */
export function offsetAt(lines: Lines, position: Position): number {
  const start = lines.starts[position.line - 1] ?? lines.text.length;
  return Math.min(start + position.column - 1, lines.text.length);
}

/** The span as a range, over as many lines as it has. */
export function fullRangeOf(lines: Lines, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) };
}

/** The span as a range within one line: what goes on in the next lines is cut off, and so is white space at the end. */
export function rangeOf(lines: Lines, span: Span): Range {
  const newline = lines.text.indexOf("\n", span.start);
  const next = newline === -1 ? lines.text.length : newline;
  const lineEnd = lines.text.charAt(next - 1) === "\r" ? next - 1 : next;
  const start = Math.min(span.start, lineEnd);
  const length = lines.text.slice(start, Math.max(start, Math.min(span.end, lineEnd))).trimEnd().length;
  return { start: positionAt(lines, start), end: positionAt(lines, start + length) };
}

/** A line without its end, counted from 1. */
export function lineAt(lines: Lines, line: number): string | undefined {
  const start = lines.starts[line - 1];
  if (start === undefined) return undefined;
  const next = lines.starts[line];
  return lines.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/u, "");
}
