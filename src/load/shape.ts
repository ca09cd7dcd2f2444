import { checkObjects } from "../schema/object-checks.ts";
import { matchesConfig } from "../schema/matches-config.ts";
import type { CheckedShape } from "./check-shape.ts";
import type { LoadResult } from "./load-config.ts";

/**
 * The same as `checkShape`. A file without mistakes, which most are, is told so without loading what explains them:
 * that is most of the time that a check takes.
 */
export async function shapeOf(loaded: LoadResult): Promise<CheckedShape> {
  const { value, findings } = loaded;
  if (value !== undefined && findings.length === 0 && matchesConfig(value)) {
    const wrong = checkObjects(value);
    if (wrong.length === 0) return { config: value, partial: false, findings: [] };
  }
  const { checkShape } = await import("./check-shape.ts");
  return checkShape(loaded);
}
