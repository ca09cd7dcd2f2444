import { readFileSync, writeFileSync } from "node:fs";
import type { CodeEntry } from "../src/diagnostics/code-entry.ts";
import { codes } from "../src/diagnostics/codes.ts";
import { mayBeOverridden } from "../src/diagnostics/severity.ts";

const FILE = new URL("../docs/diagnostics.md", import.meta.url);

const hundreds: Readonly<Record<string, string>> = {
  RF1: "Finding and reading the file",
  RF2: "Shape of the config",
  RF3: "Rules over several keys",
  RF4: "Capacity",
  RF5: "Hugging Face Hub",
  RF6: "Deploying",
  RF7: "GitHub",
};

/** The page that `docs` of a diagnostic leads to, from the code table. */
export function diagnosticsPage(): string {
  const lines = [
    "# Diagnostics",
    "",
    "Every message of rayfleet has a code that never changes its meaning. The severity of codes marked _adjustable_ can be",
    "set in the config: `checks: {RF301: warn}` (`off`, `warn` or `error`).",
  ];
  let hundred = "";
  const entries: [string, CodeEntry][] = Object.entries(codes);
  for (const [code, entry] of entries.toSorted(([a], [b]) => a.localeCompare(b))) {
    if (!code.startsWith(hundred) || hundred === "") {
      hundred = code.slice(0, 3);
      lines.push("", `## ${hundreds[hundred] ?? hundred}`);
    }
    const adjustable = mayBeOverridden(code) ? ", adjustable" : "";
    lines.push("", `### ${code}`, "", `**${entry.title}** (${entry.severity}${adjustable})`, "", entry.explanation);
  }
  return `${lines.join("\n")}\n`;
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
