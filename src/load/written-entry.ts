import type { Span } from "../diagnostics/lines.ts";
import type { Place } from "./places.ts";
import type { Syntax } from "./scalar-text.ts";

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Behind the value of a key, or behind its colon when it has none. */
export function endOf({ value, usedAt }: Place, key: Span, text: string): number {
  if (usedAt !== undefined && /^\s*:\s*$/u.test(text.slice(key.end, usedAt.start)) && usedAt.start > key.end) {
    return usedAt.end;
  }
  const written = text.slice(value.start, value.end);
  // The empty lines behind a block of text belong to it.
  const end = value.start + (/^[|>]/u.test(written) ? written.replace(/\r?\n$/u, "") : written.trimEnd()).length;
  if (end > key.end) return end;
  return key.end + (/^[ \t]*:/u.exec(text.slice(key.end, key.end + 100))?.[0].length ?? 0);
}

/** Nothing but white space and comments. */
export function isBlank(text: string): boolean {
  return isWhite(text.replace(/(?<=^|\s)#.*$/gmu, ""));
}

export function isWhite(text: string): boolean {
  return text.trim() === "";
}

export function restOfLineIsBlank(text: string, at: number): boolean {
  return isBlank(text.slice(at, nextLine(text, at)));
}

export function nextLine(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline === -1 ? text.length : newline + 1;
}

/** The next character that is neither white space nor in a comment. */
export function skipBlank(text: string, at: number, syntax: Syntax): number {
  const blank = syntax === "json" ? /\s*/uy : /(?:\s+(?:#[^\n]*)?)*/uy;
  blank.lastIndex = at;
  return at + (blank.exec(text)?.[0].length ?? 0);
}
