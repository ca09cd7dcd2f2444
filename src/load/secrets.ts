import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { rangeOf, type Lines } from "../diagnostics/lines.ts";
import { findTokens } from "../diagnostics/token-shapes.ts";
import { isJsonObject, type JsonValue } from "../schema/json.ts";
import { MOST_FINDINGS } from "./parsed.ts";
import { pathAt, type Place } from "./places.ts";

const HELP =
  "Revoke it, for it is in the repository's history now, and give the name of an environment variable instead.";

/**
 * Everything that looks like a secret: in the text of the file, comments included, and in values that escapes or folded
 * lines spell out. No message repeats one.
 */
export function secretFindings(
  lines: Lines,
  value: JsonValue | undefined,
  root: Place | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const token of findTokens(lines.text).slice(0, MOST_FINDINGS)) {
    seen.add(token.text);
    findings.push({
      code: "RF127",
      message: `This looks like ${token.name}`,
      path: pathAt(root, token.start),
      range: rangeOf(lines, token),
      help: HELP,
    });
  }
  for (const { text, path, anchor } of stringsIn(value, [])) {
    for (const token of findTokens(text)) {
      if (seen.has(token.text)) continue;
      seen.add(token.text);
      findings.push({ code: "RF127", message: `This holds what looks like ${token.name}`, path, anchor, help: HELP });
    }
  }
  return findings;
}

interface FoundString {
  readonly text: string;
  readonly path: ConfigPath;
  readonly anchor: "key" | "value";
}

function* stringsIn(value: JsonValue | undefined, path: ConfigPath): Generator<FoundString> {
  if (typeof value === "string") yield { text: value, path, anchor: "value" };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield { text: key, path: [...path, key], anchor: "key" };
      yield* stringsIn(item, [...path, key]);
    }
  }
}
