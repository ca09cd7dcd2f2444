import type { Config } from "./config.ts";
import { engineArgumentIssues } from "./engine-arguments.ts";
import type { JsonValue } from "./json.ts";
import { hasConfigShape } from "./has-config-shape.ts";

/**
 * Whether a document is a config. Says the same as the zod schema that the shape is made from (kept so by a test), without
 * making its schemas, but not what is wrong: zod is asked when the answer is no.
 */
export function matchesConfig(document: JsonValue): document is JsonValue & Config {
  return hasConfigShape(document) && engineArgumentIssues(document).length === 0;
}
