import { cleanLogText } from "../../ray/sanitize-message.ts";

const LINES = 6;
const CHARACTERS = 600;
/** User name and password in a URL, as an index with credentials has them. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/giu;

/** How a program's output ended, as one line, without control characters, addresses and credentials. */
export function lastLines(output: string): string {
  const lines = cleanOutput(output)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === 0 ? "it said nothing." : lines.slice(-LINES).join(" ").slice(-CHARACTERS);
}

/** Output of an installer, fit for a log. */
export function cleanOutput(output: string): string {
  return cleanLogText(output).replace(CREDENTIALS, "$1***@");
}
