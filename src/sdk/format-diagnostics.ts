import type { Diagnostic } from "../diagnostics/diagnostic.ts";

export interface FormatOptions {
  /** The text of the config file: each message then shows the line it is about. */
  readonly text?: string;
  readonly color?: boolean;
}

/** Diagnostics for people, as `rayfleet validate` prints them; empty when there are none. */
export async function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  { text, color = false }: FormatOptions = {},
): Promise<string> {
  const { renderPretty } = await import("../diagnostics/render/pretty.ts");
  const files = text === undefined ? [] : [...new Set(diagnostics.map((diagnostic) => diagnostic.file))];
  const sources = files.map((file) => ({ file, text: text ?? "" }));
  return renderPretty(diagnostics, sources, { colour: color });
}
