import type { Range } from "../diagnostic.ts";
import { lineAt, type Lines } from "../lines.ts";
import { withTokensStarred } from "../token-shapes.ts";
import { neutralLine } from "./neutral.ts";

const MAX_WIDTH = 100;
/** East Asian wide characters and emoji take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** The line that a range is on, the one before it, and a line of carets below the range. */
export function codeFrame(lines: Lines, range: Range): readonly string[] {
  const { line, column } = range.start;
  const text = lineAt(lines, line);
  if (text === undefined) return [];
  const gutter = String(line).length;
  const before = line > 1 ? lineAt(lines, line - 1) : undefined;
  const starred = withTokensStarred(text);
  const endColumn = range.end.line === line ? Math.max(range.end.column, column) : starred.length + 1;

  const from = firstShown(starred, column - 1, endColumn - 1);
  const cut = from > 0 ? "…" : "";
  const shown = neutralLine(
    cut + starred.slice(from, from + MAX_WIDTH) + (starred.length > from + MAX_WIDTH ? "…" : ""),
  );
  const lead = neutralLine(cut + starred.slice(from, column - 1));
  const marked = neutralLine(starred.slice(column - 1, Math.min(endColumn - 1, from + MAX_WIDTH)));
  const carets = " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(marked)));
  return [
    ...(before === undefined || before.trim() === "" ? [] : [numbered(gutter, line - 1, context(before, from))]),
    numbered(gutter, line, shown),
    `${" ".repeat(gutter)} | ${carets}`,
  ];
}

/** A long line is shown from a little before the range. */
function firstShown(text: string, start: number, end: number): number {
  if (text.length <= MAX_WIDTH || end <= MAX_WIDTH) return 0;
  return Math.max(0, start - 20);
}

function context(text: string, from: number): string {
  const starred = withTokensStarred(text);
  const shown = starred.slice(from, from + MAX_WIDTH);
  return neutralLine((from > 0 ? "…" : "") + shown + (starred.length > from + MAX_WIDTH ? "…" : ""));
}

function numbered(gutter: number, line: number, text: string): string {
  return `${String(line).padStart(gutter)} | ${text}`.trimEnd();
}

function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{M}\u200B]/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
