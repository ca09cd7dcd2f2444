import type { YAMLError } from "yaml";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Problem } from "./parsed.ts";

/** A broken file leads to errors behind each other: the first ones say what is wrong. */
const MOST_ERRORS = 10;

/** Errors of the `yaml` package after which the rest of the document can still be read. */
const codeOfReadable: Readonly<Record<string, DiagnosticCode>> = {
  MULTIPLE_DOCS: "RF116",
};

const codeOfSyntax: Readonly<Record<string, DiagnosticCode>> = {
  TAB_AS_INDENT: "RF113",
  RESOURCE_EXHAUSTION: "RF120",
};

/** Reported by the reader, in its own words. */
const REPORTED_ELSEWHERE = new Set(["NON_STRING_KEY", "DUPLICATE_KEY"]);

const words: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "A second document starts here",
  TAB_AS_INDENT: "Tabs are not allowed as indentation",
  RESOURCE_EXHAUSTION: "Values are nested too deeply",
  BLOCK_AS_IMPLICIT_KEY: "A map cannot start here, behind another key",
};

const helps: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "Put each fleet into a file of its own.",
  TAB_AS_INDENT: "Indent with spaces.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text that contains ': ' in quotes, or start the map on a new line, indented.",
  BAD_SCALAR_START: "Put the text in quotes.",
  BAD_DQ_ESCAPE: "Write a backslash as \\\\, or use single quotes.",
  BAD_INDENT: "Check the indentation and the closing brackets.",
  MULTILINE_IMPLICIT_KEY: "Check for a missing ':' and the indentation.",
};

/** True when what follows the error cannot be trusted. */
export function isSyntaxError(error: YAMLError): boolean {
  return !Object.hasOwn(codeOfReadable, error.code) && !REPORTED_ELSEWHERE.has(error.code);
}

/** At most one problem for each line, and at most ten. */
export function yamlProblems(errors: readonly YAMLError[], text: string): readonly Problem[] {
  const problems: Problem[] = [];
  let lineEnd = -1;
  for (const error of errors) {
    const [start, end] = error.pos;
    if (REPORTED_ELSEWHERE.has(error.code) || start <= lineEnd) continue;
    const help = helps[error.code];
    // Where the parser gives up depends on the stack that it has.
    const from = error.code === "RESOURCE_EXHAUSTION" ? text.lastIndexOf("\n", start) + 1 : start;
    problems.push({
      code: codeOfReadable[error.code] ?? codeOfSyntax[error.code] ?? "RF110",
      message: words[error.code] ?? error.message.split("\n")[0] ?? error.code,
      span: { start: Math.min(from, text.length), end: Math.min(Math.max(end, start + 1), text.length) },
      ...(help === undefined ? {} : { help }),
    });
    if (problems.length === MOST_ERRORS) break;
    const next = text.indexOf("\n", start);
    lineEnd = next === -1 ? text.length : next;
  }
  return problems;
}
