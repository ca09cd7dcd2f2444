import * as z from "zod";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { config as configSchema, type Config } from "../schema/config.ts";
import { engineFindings } from "../schema/engine-findings.ts";
import { checkObjects } from "../schema/object-checks.ts";
import type { JsonValue } from "../schema/json.ts";
import { readableRest } from "../schema/readable-rest.ts";
import { isModelPath } from "../schema/model-places.ts";
import { standInKeys } from "../schema/moved-keys.ts";
import { knownKeys, schemaAt } from "../schema/schema-at.ts";
import { shapeFindings } from "../schema/shape-findings.ts";
import type { LoadResult } from "./load-config.ts";
import { MOST_FINDINGS } from "./parsed.ts";

export interface CheckedShape {
  readonly config?: Config;
  readonly findings: readonly Finding[];
}

/**
 * Checks the shape of what was loaded. The findings are those of loading and those of the shape; the config is what
 * remains when each wrong value is left out.
 */
export function checkShape(loaded: LoadResult): CheckedShape {
  if (loaded.value === undefined) return { findings: loaded.findings };
  const { value } = loaded;
  const parsed = configSchema.safeParse(value);
  const issues = parsed.success ? [] : parsed.error.issues;
  const engine = engineFindings(value).slice(0, MOST_FINDINGS + 1);
  const own = withoutMisspelt(shapeFindings(issues, value, MOST_FINDINGS + 1), value);
  const shape = [...own, ...engine, ...checkObjects(value)];
  const findings = limited(withoutEchoes(loaded.findings, shape, value));
  const config = parsed.success ? parsed.data : readableRest(value, issues);
  return config === undefined ? { findings } : { config, findings };
}

/** Codes of values that could not be read: what is checked in their place is not what was written. */
const UNREADABLE: ReadonlySet<DiagnosticCode> = new Set([
  "RF114",
  "RF117",
  "RF118",
  "RF121",
  "RF123",
  "RF125",
  "RF149",
]);
/** Codes of values that other programs read otherwise. */
const AMBIGUOUS: ReadonlySet<DiagnosticCode> = new Set(["RF124", "RF126"]);

/**
 * Findings of loading and of the shape, each mistake once. `yes` where a boolean belongs is a wrong type and nothing
 * more; `off` where the schema has that very word is no mistake.
 */
function withoutEchoes(loading: readonly Finding[], shape: readonly Finding[], value: JsonValue): readonly Finding[] {
  const unreadable = new Set(loading.filter((finding) => UNREADABLE.has(finding.code)).map(pathKey));
  const rest = shape.filter((finding) => finding.anchor === "key" || !unreadable.has(pathKey(finding)));
  const wrong = new Set(rest.map(pathKey));
  const kept = loading.filter((finding) => {
    if (!AMBIGUOUS.has(finding.code)) return true;
    if (wrong.has(pathKey(finding))) return false;
    return finding.code !== "RF126" || !(schemaAt(configSchema, value, finding.path) instanceof z.ZodEnum);
  });
  return [...kept, ...rest];
}

/** A key that is there under a misspelt or older name is not also missing. */
function withoutMisspelt(findings: readonly Finding[], value: JsonValue): readonly Finding[] {
  const meant = new Set<string>();
  for (const { code, path } of findings) {
    const key = path.at(-1);
    if (code !== "RF201" || typeof key !== "string") continue;
    const map = path.slice(0, -1);
    const known = knownKeys(configSchema, value, map);
    const stands = (isModelPath(map) ? ownEntry(standInKeys, key) : undefined) ?? suggest(key, known);
    if (stands !== undefined) meant.add(JSON.stringify([...map, stands]));
  }
  return findings.filter((finding) => finding.code !== "RF202" || !meant.has(pathKey(finding)));
}

function pathKey(finding: Finding): string {
  return JSON.stringify(finding.path);
}

function limited(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const message = `More than ${MOST_FINDINGS} mistakes; the others are not listed`;
  return [...findings.slice(0, MOST_FINDINGS), { code: "RF131", message, path: [] }];
}
