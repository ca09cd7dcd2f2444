/** What an editor shows of a document: all problems, and what is at the cursor. Lines and characters count from 0. */
export interface Seen {
  readonly diagnostics: readonly Problem[];
  readonly hover: string;
  /** Proposals with their documentation. */
  readonly completions: ReadonlyMap<string, string>;
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly character: number;
}

const CURSOR = "|¦";

/** A text without the mark of the cursor, and where it stood; at the start when there is none. */
export function atCursor(marked: string): { readonly text: string; readonly position: Position } {
  const offset = Math.max(0, marked.indexOf(CURSOR));
  const before = marked.slice(0, offset).split("\n");
  return {
    text: marked.replace(CURSOR, ""),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** `line:character message`, one line for each problem. */
export function told({ diagnostics }: Seen): readonly string[] {
  return diagnostics.map(({ message, range }) => `${range.start.line}:${range.start.character} ${message}`);
}
