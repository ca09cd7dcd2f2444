import type { Finding, Related } from "../diagnostics/diagnostic.ts";

/** One mistake shows on several targets: it is told once, and what differs is added to it. */
export function eachMistakeOnce(findings: readonly Finding[]): readonly Finding[] {
  const mistakes = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.code} ${JSON.stringify(finding.path)}`;
    const known = mistakes.get(key);
    mistakes.set(key, known === undefined ? finding : joined(known, finding));
  }
  return [...mistakes.values()];
}

function joined(first: Finding, second: Finding): Finding {
  const told = new Set([first, ...(first.related ?? [])].map((part) => part.message));
  if (told.has(second.message)) return first;
  const more: Related = { message: second.message };
  return { ...first, related: [...(first.related ?? []), more] };
}
