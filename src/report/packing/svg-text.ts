import { ownEntry } from "../../diagnostics/own-entry.ts";
import { neutralLine } from "../../diagnostics/render/neutral.ts";

/** Characters that XML 1.0 has no way to write, besides the controls that `neutralLine` shows as escapes. */
const NOT_XML = /[\ufffe\uffff]/gu;
const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text of a user inside an element or an attribute: one line, nothing in it is markup. */
export function svgText(text: string): string {
  return neutralLine(text)
    .replace(NOT_XML, "\ufffd")
    .replace(/[&<>"']/gu, (character) => ownEntry(named, character) ?? "");
}
