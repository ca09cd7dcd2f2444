import type { Diagnostic, Finding } from "./diagnostic.ts";
import type { Lines } from "./lines.ts";
import type { Source } from "./source.ts";
import { previewOf } from "./text-edits.ts";
import { findTokens } from "./token-shapes.ts";

/**
 * The edits of a finding's repair. Text that aliases bring to several places is edited only when the same was found at
 * all of them, and no edit ever writes a secret.
 */
export function certainEdits(
  finding: Finding,
  source: Source,
  all: readonly Finding[],
  lines: () => Lines,
): Pick<Diagnostic, "edits" | "preview"> {
  const edits = finding.edits ?? editsOfRepair(finding, source, all);
  if (edits === undefined || edits.length === 0) return {};
  if (edits.some(({ text }) => findTokens(text).length > 0)) return {};
  const preview = previewOf(lines(), edits);
  return preview === undefined ? { edits } : { edits, preview };
}

function editsOfRepair(finding: Finding, source: Source, all: readonly Finding[]): Diagnostic["edits"] {
  const made = finding.repair === undefined ? undefined : source.editsFor?.(finding.repair);
  if (made === undefined) return undefined;
  const others = made.sharedBy.map((path) => JSON.stringify(path));
  if (others.length === 0) return made.edits;
  const same = all.filter(({ code, message }) => code === finding.code && message === finding.message);
  const sameAt = same.map(({ path }) => JSON.stringify(path).slice(0, -1));
  const isMeantForAll = others.every((path) =>
    sameAt.some((start) => path === `${start}]` || path.startsWith(`${start},`)),
  );
  return isMeantForAll ? made.edits : undefined;
}
