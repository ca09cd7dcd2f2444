import type { Node } from "yaml";
import type { Span } from "../diagnostics/lines.ts";

export function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** A tag stands before its value; `yaml` keeps its name but not its place. */
export function tagSpan(text: string, valueStart: number): Span {
  const mark = text.lastIndexOf("!", valueStart);
  const start = text.charAt(mark - 1) === "!" ? mark - 1 : Math.max(mark, 0);
  const length = /^[^\s,\]}]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  return { start, end: start + Math.max(length, 1) };
}
