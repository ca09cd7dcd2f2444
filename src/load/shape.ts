import { isJsonObject } from "../schema/json.ts";
import { matchesWhere } from "../schema/matches-where.ts";
import { checkObjects } from "../schema/object-checks.ts";
import type { CheckedShape } from "./check-shape.ts";
import type { LoadResult } from "./load-config.ts";

/**
 * The same as `checkShape`. A file without mistakes, which most are, is told so without loading what explains them:
 * that is most of the time that a check takes.
 */
export async function shapeOf(loaded: LoadResult): Promise<CheckedShape> {
  const { value, findings } = loaded;
  if (value !== undefined && findings.length === 0) {
    // With it come the engine's arguments, which other commands do without.
    const { matchesConfig } = await import("../schema/matches-config.ts");
    if (matchesConfig(value) && checkObjects(value).length === 0) return { config: value, findings: [] };
  }
  const { checkShape } = await import("./check-shape.ts");
  return checkShape(loaded);
}

/**
 * Only which fleet it is and where it runs: for commands that look at what is live. What is wrong with a model must not
 * keep anybody from looking, and no more than the target is checked where models have no say in it.
 */
export async function whereOf(loaded: LoadResult): Promise<CheckedShape> {
  const { value, findings } = loaded;
  if (findings.length === 0 && isJsonObject(value) && !modelsSayWhere(value) && matchesWhere(value)) {
    return { config: { ...value, models: {}, defaults: {} }, findings: [] };
  }
  const { config, findings: found } = await shapeOf(loaded);
  if (config === undefined) return { findings: found };
  const about = found.filter(({ path }) => path[0] !== "models" && path[0] !== "defaults");
  return { config: modelsSayWhere(config) ? config : { ...config, models: {}, defaults: {} }, findings: about };
}

/** Without a gateway no record tells the models; and they decide which environment a local target has. */
function modelsSayWhere({ layout, targets }: { readonly layout?: unknown; readonly targets?: unknown }): boolean {
  const local =
    isJsonObject(targets) && Object.values(targets).some((one) => isJsonObject(one) && one["kind"] === "local");
  return layout === "single_app" || local;
}
