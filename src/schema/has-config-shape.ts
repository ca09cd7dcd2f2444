import { configShape } from "./config-shape.generated.ts";
import type { Config } from "./config.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import { matchesShape } from "./matches-shape.ts";
import type { ModelConfig } from "./model.ts";

/** Whether a document is a config, whatever it says under `engine_kwargs`. */
export function hasConfigShape(document: JsonValue): document is JsonValue & Config {
  return matchesShape(document, configShape);
}

/** Whether the layers of a model together are a model. Engine arguments are checked where they are written. */
export function matchesModel(model: JsonObject): model is JsonObject & ModelConfig {
  return hasConfigShape({ version: 1, name: "x", models: { x: model } });
}
