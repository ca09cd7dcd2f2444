import type { Config } from "./config.ts";
import type { JsonValue } from "./json.ts";
import { matchesShape } from "./matches-shape.ts";
import { whereShape } from "./where-shape.generated.ts";

/** What of a config says which fleet it is and where it runs. */
export type WhereConfig = Omit<Config, "models" | "defaults">;

/** Whether a document is a config as far as it says which fleet it is and where it runs: a model may be anything. */
export function matchesWhere(document: JsonValue): document is JsonValue & WhereConfig {
  return matchesShape(document, whereShape);
}
