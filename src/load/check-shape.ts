import * as z from "zod";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { config as configSchema, type Config } from "../schema/config.ts";
import { checkObjects } from "../schema/object-checks.ts";
import type { JsonValue } from "../schema/json.ts";
import { readableRest } from "../schema/readable-rest.ts";
import { schemaAt } from "../schema/schema-at.ts";
import { shapeFindings } from "../schema/shape-findings.ts";
import type { LoadResult } from "./load-config.ts";

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
  const parsed = configSchema.safeParse(loaded.value);
  const shape = parsed.success ? [] : shapeFindings(parsed.error.issues, loaded.value);
  const findings = [...withoutWords(loaded.findings, shape, loaded.value), ...shape, ...checkObjects(loaded.value)];
  const config = parsed.success ? parsed.data : readableRest(loaded.value, parsed.error.issues);
  return config === undefined ? { findings } : { config, findings };
}

/**
 * `yes` where a boolean belongs is one mistake, and the wrong type says it. `off` where the schema has that very word
 * is none.
 */
function withoutWords(loading: readonly Finding[], shape: readonly Finding[], value: JsonValue): readonly Finding[] {
  const wrong = new Set(shape.map((finding) => JSON.stringify(finding.path)));
  return loading.filter((finding) => {
    if (finding.code !== "RF126") return true;
    return (
      !wrong.has(JSON.stringify(finding.path)) && !(schemaAt(configSchema, value, finding.path) instanceof z.ZodEnum)
    );
  });
}
