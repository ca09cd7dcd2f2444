import { Validator } from "@cfworker/json-schema";
import { configShape, whereShape } from "./config-shape.generated.ts";
import type { Config } from "./config.ts";
import type { JsonObject, JsonValue } from "./json.ts";
import type { ModelConfig } from "./model.ts";

const DRAFT = "2020-12";
let configValidator: Validator | undefined;
let whereValidator: Validator | undefined;

/** Whether a document is a config, whatever it says under `engine_kwargs`. */
export function hasConfigShape(document: JsonValue): document is JsonValue & Config {
  configValidator ??= new Validator(configShape, DRAFT);
  return configValidator.validate(document).valid;
}

/** Whether a document is a config as far as it says which fleet it is and where it runs: a model may be anything. */
export function matchesWhere(document: JsonValue): document is JsonValue & WhereConfig {
  whereValidator ??= new Validator(whereShape, DRAFT);
  return whereValidator.validate(document).valid;
}

/** What of a config says which fleet it is and where it runs. */
export type WhereConfig = Omit<Config, "models" | "defaults">;

/** Whether the layers of a model together are a model. Engine arguments are checked where they are written. */
export function matchesModel(model: JsonObject): model is JsonObject & ModelConfig {
  return hasConfigShape({ version: 1, name: "x", models: { x: model } });
}
