import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Span } from "../diagnostics/lines.ts";
import type { JsonValue } from "../schema/json.ts";
import type { Place } from "./places.ts";

/** What a parser found wrong, by offsets. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly span: Span;
  readonly help?: string;
  /** What certainly was meant in place of a part of the text. */
  readonly rewrite?: { readonly span: Span; readonly text: string };
  readonly related?: { readonly message: string; readonly span: Span };
}

export interface Parsed {
  /** Absent when the syntax is broken: guessing what was meant would only lead to wrong messages. */
  readonly value?: JsonValue;
  readonly root?: Place;
  readonly problems: readonly Problem[];
}

/** Values nested deeper than this are refused; no config comes near. */
export const MAX_DEPTH = 64;

/** More mistakes than these are counted as one: a hostile file cannot make a check run for minutes. */
export const MOST_FINDINGS = 200;

/** An assignment to it changes the prototype instead of adding a key. */
export const RESERVED_KEY = "__proto__";
