import type { DiagnosticCode } from "./codes.ts";

export type Severity = "error" | "warn" | "info";

/** Keys and indexes from the root of the config to the value a message is about. */
export type ConfigPath = readonly (string | number)[];

/** Lines and columns count from 1; columns are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive: the position just behind the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Related {
  readonly message: string;
  readonly path?: ConfigPath;
  readonly file?: string;
  readonly range?: Range;
}

/** A certain repair, said in keys of the config: it becomes edits of the text where the file is known. */
export type Repair =
  | { readonly kind: "rename_key"; readonly path: ConfigPath; readonly to: string }
  | { readonly kind: "set_value"; readonly path: ConfigPath; readonly value: string | number | boolean | null }
  | { readonly kind: "remove_key"; readonly path: ConfigPath }
  /** A key that is not there, written behind another one of its map; maps around it that are not there come with it. */
  | { readonly kind: "add_key"; readonly path: ConfigPath; readonly value: string; readonly behind?: string };

/** The text in a range is replaced by another; an empty text removes it. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The lines that edits change, as they are and as they would be. `line` is the first of them. */
export interface EditPreview {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What a check found, before it is placed in a file. `anchor` says whether the message is about the key
 * (an unknown key, say) or its value; a path that is not in the file is placed at its nearest parent.
 */
export interface Finding {
  readonly code: DiagnosticCode;
  /** Overrides the severity of the code table. */
  readonly severity?: Severity;
  readonly message: string;
  readonly path: ConfigPath;
  readonly anchor?: "key" | "value";
  /** The exact place, when it is known and `path` alone does not lead there. */
  readonly range?: Range;
  readonly help?: string;
  readonly related?: readonly Related[];
  /** Only where there is no doubt what was meant. All of them together are one fix. */
  readonly repair?: readonly Repair[];
  /** The same for what has no path, such as a comma too many: the edits themselves. */
  readonly edits?: readonly TextEdit[];
}

/** A message with a stable code, placed in a file; also the form that `--format json` prints. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly path: ConfigPath;
  readonly file: string;
  readonly range?: Range;
  readonly help?: string;
  readonly related?: readonly Related[];
  /** A certain fix: all of these together. No two overlap, and their ranges are those of the file as it was read. */
  readonly edits?: readonly TextEdit[];
  readonly preview?: EditPreview;
  /** Address of the page that explains the code. */
  readonly docs: string;
}
