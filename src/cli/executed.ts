import type { SourceText } from "../diagnostics/source.ts";
import type { CommandResult } from "../report/result.ts";

/** A command line that is wrong, or questions that a person ended. */
export type NotExecuted = { readonly wrongUsage: string } | { readonly stopped: string };

export interface Executed {
  readonly result: CommandResult;
  /** The texts of the configs, for code frames. */
  readonly sources: readonly SourceText[];
  /** What the command prints for other programs: then it is alone on stdout. */
  readonly text?: string;
}
