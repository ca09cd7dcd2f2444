import type { Failure } from "../answer.ts";

/** What Node says of TypeScript that it cannot make JavaScript of, with its place, which is in the stack's first lines. */
export function typeScriptFailure(error: unknown, file: string): Failure {
  const unsupported = error instanceof Error && "code" in error && error.code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
  const message = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return { reason: unsupported ? "typescript-syntax" : "syntax", message, file, ...placeIn(stack) };
}

/** `:12`, the line, and a row of `^` below what is meant; or, for several lines, each of them behind a `>`. */
function placeIn(stack: string): { line?: number; column?: number; width?: number } {
  const [head = "", first = "", second = ""] = stack.split("\n");
  const number = /:(\d+)$/u.exec(head)?.[1];
  if (number === undefined) return {};
  const line = Number(number);
  const carets = /^( *)(\^+)\s*$/u.exec(second);
  if (carets !== null) return { line, column: (carets[1] ?? "").length + 1, width: (carets[2] ?? "").length };
  const marked = [first, ...stack.split("\n").slice(2)].find((text) => text.startsWith("  > "));
  const shown = marked?.slice("  > ".length);
  if (shown === undefined) return { line };
  const column = shown.length - shown.trimStart().length + 1;
  return { line, column, width: shown.trim().length };
}
