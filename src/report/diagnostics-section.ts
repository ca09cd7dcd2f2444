import type { Diagnostic, EditPreview, Related, Severity } from "../diagnostics/diagnostic.ts";
import { addressPath, codeHtml, codeText, fencedDiff, fencedText, link, messageText } from "./escape.ts";
import { type Block, shortened } from "./fit.ts";
import type { ReportContext } from "./report-context.ts";
import { count } from "./wording.ts";

const words: Readonly<Record<Severity, string>> = { error: "error", warn: "warning", info: "note" };
const LENGTHS = [1000, 300, 100, 30, 10, 3];
/** Lines of a log excerpt, fullest first. */
const LOG_LINES = [40, 15, 5];

/** Errors open, warnings and notes folded: each with its place, a link to it, and what to do. */
export function diagnosticsSection(
  diagnostics: readonly Diagnostic[],
  context: ReportContext | undefined,
): readonly Block[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const others = [
    ...diagnostics.filter(({ severity }) => severity === "warn"),
    ...diagnostics.filter(({ severity }) => severity === "info"),
  ];
  const blocks: Block[] = [];
  if (errors.length > 0) {
    const versions = shortened(errors, LENGTHS, (shown, left) => caution(list(shown, left, context)));
    const brief = caution(list(errors.slice(0, 3), Math.max(0, errors.length - 3), context, true));
    blocks.push({ rank: 50, versions: [...versions, brief] });
  }
  if (others.length > 0) {
    const open = others.length <= 2;
    const versions = shortened(others, LENGTHS, (shown, left) => {
      const text = list(shown, left, context);
      return open ? text : details(kinds(others), text);
    });
    blocks.push({ rank: 30, versions: [...versions, `- ${kinds(others)}; \`rayfleet validate\` lists them`] });
  }
  return [...blocks, ...logExcerpts(diagnostics)];
}

/** A folded part. Markdown inside needs the empty line behind `<summary>`. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A box with a red edge. */
export function caution(body: string): string {
  return ["[!CAUTION]", ...body.split("\n")].map((line) => `> ${line}`).join("\n");
}

function list(shown: readonly Diagnostic[], left: number, context: ReportContext | undefined, brief = false): string {
  const lines = shown.map((diagnostic) => item(diagnostic, context, brief));
  return [...lines, ...(left > 0 ? [`- and ${left} more; \`rayfleet validate\` lists them`] : [])].join("\n");
}

function item(diagnostic: Diagnostic, context: ReportContext | undefined, brief: boolean): string {
  const { code, docs, file, range, severity } = diagnostic;
  const where = `${link(code, docs)}, ${place(file, range?.start, context)}`;
  const first = `- **${words[severity]}** ${messageText(diagnostic.message, brief ? 200 : 600)} (${where})`;
  if (brief) return first;
  const lines = [first];
  for (const related of (diagnostic.related ?? []).slice(0, 5)) {
    if (isLog(related)) continue;
    const at = related.range === undefined ? "" : ` (${place(related.file ?? file, related.range.start, context)})`;
    // Words of ours come first: at the start of an item, a text could be a rule or a heading.
    lines.push(`  - **See:** ${messageText(related.message)}${at}`);
  }
  if (diagnostic.help !== undefined) lines.push(`  - **What to do:** ${messageText(diagnostic.help)}`);
  if (diagnostic.preview !== undefined) lines.push(...fix(diagnostic.preview));
  return lines.join("\n");
}

/** A comment of an issue has no suggestions to accept, so the change is shown as a diff. */
function fix({ before, after }: EditPreview): readonly string[] {
  const diff = fencedDiff(before, after).split("\n");
  return ["  - **Fix**, also made by `rayfleet validate --fix`:", ...diff.map((line) => `    ${line}`)];
}

function place(
  file: string,
  start: { line: number; column: number } | undefined,
  context: ReportContext | undefined,
): string {
  const text = start === undefined ? file : `${file}:${start.line}:${start.column}`;
  const anchor = start === undefined ? "" : `#L${start.line}`;
  if (context === undefined) return codeText(text, 200);
  const address = `${context.serverUrl}/${context.repository}/blob/${context.commit}/${addressPath(file)}${anchor}`;
  return link(codeText(text, 200), address);
}

/** A related message of several lines is an excerpt of a log. */
function isLog(related: Related): boolean {
  return /[\r\n]/u.test(related.message.trim());
}

function logExcerpts(diagnostics: readonly Diagnostic[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const diagnostic of diagnostics) {
    for (const related of diagnostic.related ?? []) {
      if (!isLog(related) || blocks.length === 5) continue;
      const subject = diagnostic.path.length === 0 ? "" : ` of ${codeHtml(diagnostic.path.join("."))}`;
      const versions = LOG_LINES.map((lines) => details(`Log excerpt${subject}`, fencedText(related.message, lines)));
      blocks.push({ rank: 20, versions: [...versions, ""] });
    }
  }
  return blocks;
}

/** `2 errors, 1 warning`; empty when there are none. */
export function kinds(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  for (const severity of ["error", "warn", "info"] as const) {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    if (number > 0) parts.push(count(number, words[severity]));
  }
  return parts.join(", ");
}
