import type { Finding } from "../diagnostics/diagnostic.ts";

/** A value, or the messages that say why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export function found<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...findings: readonly Finding[]): { readonly ok: false; readonly findings: readonly Finding[] } {
  return { ok: false, findings };
}
