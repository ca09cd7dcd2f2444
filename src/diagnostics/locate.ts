import { certainEdits } from "./certain-edits.ts";
import type { ConfigPath, Diagnostic, Finding, Position, Range, Related } from "./diagnostic.ts";
import { docsAddress } from "./docs.ts";
import { type Lines, linesOf } from "./lines.ts";
import { severityOf, type SeverityOverrides } from "./severity.ts";
import type { Source } from "./source.ts";
import { withoutTokens } from "./token-shapes.ts";

/**
 * Places findings in the file they are about, in the order of the file, each once. `checks` changes severities as the
 * config asks. No message, help or path repeats a secret.
 */
export function toDiagnostics(
  findings: readonly Finding[],
  source: Source,
  checks: SeverityOverrides = {},
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  let lines: Lines | undefined;
  const linesOfSource = (): Lines => (lines ??= linesOf(source.text));
  for (const finding of findings) {
    const severity = severityOf(finding, checks);
    if (severity === "off") continue;
    const diagnostic = {
      ...place(finding, severity, source),
      ...certainEdits(finding, source, findings, linesOfSource),
    };
    // A value that aliases bring to several paths is one mistake, where it is written.
    const key = JSON.stringify([diagnostic.code, diagnostic.range ?? diagnostic.path, diagnostic.message]);
    if (seen.has(key)) continue;
    seen.add(key);
    diagnostics.push(diagnostic);
  }
  return diagnostics.sort((a, b) => comparePositions(a.range?.start, b.range?.start));
}

function place(finding: Finding, severity: Diagnostic["severity"], source: Source): Diagnostic {
  const location =
    finding.range === undefined
      ? source.locate(finding.path, finding.anchor ?? "value")
      : { range: finding.range, usedAt: undefined };
  const related = (finding.related ?? []).map((one) => placeRelated(one, source));
  if (location?.usedAt !== undefined) {
    related.push({ message: "It is used here.", file: source.file, range: location.usedAt });
  }
  return {
    code: finding.code,
    severity,
    message: withoutTokens(finding.message),
    path: withoutTokensInPath(finding.path),
    file: source.file,
    ...(location === undefined ? {} : { range: location.range }),
    ...(finding.help === undefined ? {} : { help: withoutTokens(finding.help) }),
    ...(related.length === 0 ? {} : { related }),
    docs: docsAddress(finding.code),
  };
}

function placeRelated(related: Related, source: Source): Related {
  const range: Range | undefined =
    related.range ?? (related.path === undefined ? undefined : source.locate(related.path, "key")?.range);
  return {
    message: withoutTokens(related.message),
    ...(related.path === undefined ? {} : { path: withoutTokensInPath(related.path) }),
    file: related.file ?? source.file,
    ...(range === undefined ? {} : { range }),
  };
}

function withoutTokensInPath(path: ConfigPath): ConfigPath {
  return path.map((key) => (typeof key === "string" ? withoutTokens(key) : key));
}

function comparePositions(a: Position | undefined, b: Position | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a.line - b.line || a.column - b.column;
}
