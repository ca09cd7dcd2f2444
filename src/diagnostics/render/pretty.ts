import { styleText } from "node:util";
import type { Diagnostic, Related, Severity } from "../diagnostic.ts";
import { linesOf, type Lines } from "../lines.ts";
import type { SourceText } from "../source.ts";
import { codeFrame } from "./code-frame.ts";
import { neutralText } from "./neutral.ts";

interface PrettyOptions {
  readonly colour?: boolean;
}

const colours = { error: "red", warn: "yellow", info: "cyan" } as const;
const words = { error: "error", warn: "warning", info: "note" } as const;

/** For people: each message with its place, the line it is about, and what to do; then how many there are. */
export function renderPretty(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceText[],
  options: PrettyOptions = {},
): string {
  if (diagnostics.length === 0) return "";
  const texts = new Map(sources.map((source) => [source.file, linesOf(source.text)]));
  const style = styles(options.colour ?? false);
  const blocks = diagnostics.map((diagnostic) => block(diagnostic, texts.get(diagnostic.file), style).join("\n"));
  return `${blocks.join("\n\n")}\n\n${summary(diagnostics)}\n`;
}

interface Styles {
  readonly severity: (severity: Severity, text: string) => string;
  readonly faint: (text: string) => string;
}

function styles(colour: boolean): Styles {
  if (!colour) return { severity: (_, text) => text, faint: (text) => text };
  const always = { validateStream: false };
  return {
    severity: (severity, text) => styleText([colours[severity], "bold"], text, always),
    faint: (text) => styleText("dim", text, always),
  };
}

function block(diagnostic: Diagnostic, lines: Lines | undefined, style: Styles): readonly string[] {
  const { range, severity } = diagnostic;
  const place = range === undefined ? diagnostic.file : `${diagnostic.file}:${range.start.line}:${range.start.column}`;
  const output = [
    `${neutralText(place)} ${style.severity(severity, `${words[severity]} ${diagnostic.code}`)} ${neutralText(diagnostic.message)}`,
  ];
  if (lines !== undefined && range !== undefined) {
    for (const line of codeFrame(lines, range)) {
      output.push(`  ${line.endsWith("^") ? style.severity(severity, line) : style.faint(line)}`);
    }
  }
  for (const related of diagnostic.related ?? [])
    output.push(`  ${neutralText(relatedLine(related, diagnostic.file))}`);
  if (diagnostic.help !== undefined)
    output.push(`  help: ${neutralText(diagnostic.help).replaceAll("\n", "\n        ")}`);
  return output;
}

function relatedLine(related: Related, file: string): string {
  if (related.range === undefined) return `note: ${related.message}`;
  return `note: ${related.file ?? file}:${related.range.start.line}:${related.range.start.column}: ${related.message}`;
}

/** `2 errors, 1 warning`. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  for (const severity of ["error", "warn", "info"] as const) {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (count > 0) parts.push(`${count} ${words[severity]}${count === 1 ? "" : "s"}`);
  }
  return parts.join(", ");
}
