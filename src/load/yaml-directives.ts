import type { Span } from "../diagnostics/lines.ts";
import type { Problem } from "./parsed.ts";

/** `%YAML` and `%TAG` lines before the document. */
export function directivesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("%")) spans.push({ start, end: start + line.trimEnd().length });
    else if (line.trim() !== "" && !line.startsWith("#")) break;
    start += line.length + 1;
  }
  return spans;
}

export function directiveProblem(text: string, span: Span): Problem {
  const problem: Problem = {
    code: "RF115",
    message: "A directive changes what the rest of the file means",
    span,
    help: "Remove the line; the file is read as YAML 1.2.",
  };
  // One that says what is so anyway goes with its line.
  if (!/^%YAML\s+1\.2$/u.test(text.slice(span.start, span.end))) return problem;
  const newline = text.indexOf("\n", span.end);
  const end = newline === -1 ? text.length : newline + 1;
  return { ...problem, rewrite: { span: { start: span.start, end }, text: "" } };
}

/** The text with each directive made a comment, so that offsets stay. */
export function withoutDirectives(text: string, directives: readonly Span[]): string {
  let result = text;
  for (const { start } of directives) result = `${result.slice(0, start)}#${result.slice(start + 1)}`;
  return result;
}
