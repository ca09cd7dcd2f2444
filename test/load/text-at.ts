import type { Range } from "../../src/diagnostics/diagnostic.ts";
import { lineAt, linesOf } from "../../src/diagnostics/lines.ts";

/** The text that a range covers. */
export function textAt(text: string, range: Range | undefined): string {
  if (range === undefined) return "";
  const line = lineAt(linesOf(text), range.start.line) ?? "";
  return line.slice(range.start.column - 1, range.end.column - 1);
}
