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

/** Stored as `Object.defineProperty` would be needed, and merged by careless code: refused everywhere. */
export const RESERVED_KEY = "__proto__";
