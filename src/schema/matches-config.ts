import { Validator } from "@cfworker/json-schema";
import { configShape } from "./config-shape.generated.ts";
import type { Config } from "./config.ts";
import { engineArgumentIssues } from "./engine-arguments.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { ModelConfig } from "./model.ts";

let validator: Validator | undefined;

/**
 * Whether a document is a config. Says the same as the zod schema that the shape is made from (kept so by a test), in a
 * third of the time of a whole process, but not what is wrong: zod is asked when the answer is no.
 */
export function matchesConfig(document: JsonValue): document is JsonValue & Config {
  return hasShape(document) && engineArgumentIssues(document).length === 0;
}

function hasShape(document: JsonValue): boolean {
  validator ??= new Validator(configShape, "2020-12");
  return validator.validate(document).valid;
}

/** Whether the layers of a model together are a model. Engine arguments are checked where they are written. */
export function matchesModel(model: JsonObject): model is JsonObject & ModelConfig {
  return hasShape({ version: 1, name: "x", models: { x: model } });
}
