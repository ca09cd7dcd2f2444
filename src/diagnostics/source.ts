import type { ConfigPath, Range, Repair, TextEdit } from "./diagnostic.ts";

/** A file as it was read. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Where a value is written. */
export interface Location {
  readonly range: Range;
  /** Where an alias or a merge key brings it in, when it is written elsewhere. */
  readonly usedAt?: Range;
}

/** A repair as edits of the text. */
export interface RepairEdits {
  readonly edits: readonly TextEdit[];
  /** Other paths that aliases bring the edited text to: the repair is only right where it is meant for all of them. */
  readonly sharedBy: readonly ConfigPath[];
}

/** A file that knows where its keys and values are. */
export interface Source extends SourceText {
  /** The place of a key or value; of its nearest parent when the path is not in the file. Never longer than a line. */
  locate(path: ConfigPath, anchor: "key" | "value"): Location | undefined;
  /** The edits of a repair; undefined where the text is written in a way that is not edited safely. */
  editsFor?(repair: readonly Repair[]): RepairEdits | undefined;
}

/** A source without content, for messages that belong to no place in a file. */
export function emptySource(file: string): Source {
  return { file, text: "", locate: () => undefined };
}
