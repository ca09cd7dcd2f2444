import type { DiagnosticCode } from "./codes.ts";

const DOCS = "https://github.com/rayfleet/rayfleet/blob/main/docs/diagnostics.md";

/** Address of the text that explains a code. */
export function docsAddress(code: DiagnosticCode): string {
  return `${DOCS}#${code.toLowerCase()}`;
}
