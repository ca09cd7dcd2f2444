import { readFileSync, writeFileSync } from "node:fs";
import type { CodeEntry } from "../src/diagnostics/code-entry.ts";
import { codeGroups } from "../src/diagnostics/code-groups.ts";
import { mayBeOverridden } from "../src/diagnostics/severity.ts";

const FILE = new URL("../docs/diagnostics.md", import.meta.url);

/** The page that `docs` of a diagnostic leads to, from the code table. */
export function diagnosticsPage(): string {
  const lines = [
    "# Diagnostics",
    "",
    "Every message of rayfleet has a code that never changes its meaning. The severity of codes marked _adjustable_ can be",
    "set in the config: `checks: {RF301: warn}` (`off`, `warn` or `error`). `rayfleet explain RF301` prints the same.",
  ];
  for (const group of codeGroups()) {
    lines.push("", `## ${group.title}`);
    for (const { code, entry } of group.codes) lines.push("", ...codeLines(code, entry));
  }
  return `${lines.join("\n")}\n`;
}

function codeLines(code: string, { title, severity, explanation, example }: CodeEntry): readonly string[] {
  const adjustable = mayBeOverridden(code) ? ", adjustable" : "";
  const lines = [`### ${code}`, "", `**${title}** (${severity}${adjustable})`, "", explanation];
  if (example === undefined) return lines;
  return [
    ...lines,
    "",
    "```yaml",
    "# wrong",
    ...yaml(example.wrong),
    "```",
    "",
    "```yaml",
    "# right",
    ...yaml(example.right),
    "```",
  ];
}

function yaml(text: string): readonly string[] {
  return text.trimEnd().split("\n");
}

/** Brings the committed page up to date; without `write`, only says whether it is stale. */
export function generateDiagnosticsPage({ write }: { readonly write: boolean }): readonly string[] {
  const wanted = diagnosticsPage();
  if (currentText() === wanted) return [];
  if (write) writeFileSync(FILE, wanted);
  return ["docs/diagnostics.md"];
}

function currentText(): string | undefined {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return undefined;
  }
}
