import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What was asked for, or why there is none. A mistake in a config is never thrown. */
export type Outcome<Made extends object> = Success<Made> | Failure;

/** What was asked for; the diagnostics are warnings and notes. */
export type Success<Made extends object> = Made & {
  readonly ok: true;
  readonly diagnostics: readonly Diagnostic[];
};

/** At least one of the diagnostics is an error. */
export interface Failure {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}
