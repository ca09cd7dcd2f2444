import type { CodeEntry } from "../diagnostics/code-entry.ts";
import { codeGroups } from "../diagnostics/code-groups.ts";
import { codes, type DiagnosticCode } from "../diagnostics/codes.ts";
import { docsAddress } from "../diagnostics/docs.ts";
import { renderJson } from "../diagnostics/render/json.ts";
import { neutralLine } from "../diagnostics/render/neutral.ts";
import { isKnownCode, mayBeOverridden } from "../diagnostics/severity.ts";
import { suggestOnly } from "../diagnostics/suggest.ts";

export type Explained = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const words = { error: "error", warn: "warning", info: "note" } as const;

/** What a code means and what to do about it; without a code, the list of all. */
export function explain(asked: string | undefined, format: string): Explained {
  if (asked === undefined) return { ok: true, text: format === "json" ? listJson() : listText() };
  const code = asked
    .trim()
    .toUpperCase()
    .replace(/^(?=\d{3}$)/u, "RF");
  if (!isKnownCode(code)) return { ok: false, message: unknownCode(asked, code) };
  return { ok: true, text: format === "json" ? renderJson(result({ codes: [asData(code)] })) : codeText(code) };
}

function unknownCode(asked: string, code: string): string {
  const digits = code.replaceAll("O", "0").replaceAll("I", "1");
  const near = isKnownCode(digits) ? digits : suggestOnly(code, Object.keys(codes));
  const hint = near === undefined ? "`rayfleet explain` lists all" : `did you mean ${near}?`;
  return neutralLine(`there is no code ${JSON.stringify(asked)}; ${hint}`);
}

function codeText(code: DiagnosticCode): string {
  const { title, severity, explanation, example }: CodeEntry = codes[code];
  const change = mayBeOverridden(code) ? `, can be changed: \`checks: { ${code}: warn }\`` : "";
  const parts = [`${code} ${title} (${words[severity]}${change})`, wrapped(explanation)];
  if (example !== undefined) parts.push(`Wrong:\n${indented(example.wrong)}`, `Right:\n${indented(example.right)}`);
  return `${[...parts, docsAddress(code)].join("\n\n")}\n`;
}

function listText(): string {
  const groups = codeGroups().map(({ title, codes: own }) =>
    [title, ...own.map(({ code, entry }) => `  ${code}  ${entry.title}`)].join("\n"),
  );
  return `${groups.join("\n\n")}\n\nrayfleet explain CODE tells more of one.\n`;
}

function listJson(): string {
  return renderJson(result({ codes: codeGroups().flatMap((group) => group.codes.map(({ code }) => asData(code))) }));
}

function result(data: object): object {
  return { schema_version: 1, command: "explain", ok: true, ...data };
}

function asData(code: DiagnosticCode): object {
  return { code, ...codes[code], adjustable: mayBeOverridden(code), docs: docsAddress(code) };
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

/** Lines of at most 80 characters. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= 80) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}
