import type { Failure } from "../answer.ts";
import { caller } from "./caller.ts";
import { Refusal } from "./refusal.ts";

const MISSING_EXPORT = /^The requested module '(.+)' does not provide an export named '(.+)'$/u;
const LONGEST = 2000;

/**
 * What was thrown, in words. The thrown value can be anything, so nothing about it is trusted. A file that cannot be
 * compiled is the one that was loaded last.
 */
export function describeFailure(error: unknown, lastLoaded?: string): Failure {
  if (error instanceof Refusal) return error.failure;
  const message = textOf(error, "message").slice(0, LONGEST);
  const stack = textOf(error, "stack").slice(0, 20_000);
  if (error instanceof SyntaxError) {
    const [, specifier, name] = MISSING_EXPORT.exec(message) ?? [];
    const place = headOf(stack);
    if (specifier !== undefined) return { reason: "missing-export", message, specifier, name, ...place };
    if (caller(stack).file === undefined) {
      return { reason: "syntax", message, ...(lastLoaded === undefined ? {} : { file: lastLoaded }), ...place };
    }
  }
  return { reason: "threw", message, name: textOf(error, "name").slice(0, 60), ...caller(stack) };
}

function textOf(error: unknown, key: "message" | "stack" | "name"): string {
  try {
    if (!(error instanceof Error)) return key === "message" ? String(error) : "";
    const value: unknown = error[key];
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

/** A syntax error names its place before the message: `file:///a/b.ts:3`, the line, and carets. */
function headOf(stack: string): { file?: string; line?: number; column?: number; width?: number } {
  const [head = "", , carets = ""] = stack.split("\n");
  const match = /^file:\/\/(\/.*):(\d+)$/u.exec(head);
  if (match === null) return {};
  const marks = /^( *)(\^+)/u.exec(carets);
  return {
    file: decodeURIComponent(match[1] ?? ""),
    line: Number(match[2]),
    ...(marks === null ? {} : { column: (marks[1] ?? "").length + 1, width: (marks[2] ?? "").length }),
  };
}
