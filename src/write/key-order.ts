import { config as configSchema } from "../schema/config.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { model as modelSchema } from "../schema/model.ts";

const rootKeys = Object.keys(configSchema.shape);
const modelKeys = Object.keys(modelSchema.shape);

/** The same config with the keys of the file and of each model in the order of the schema, unknown ones last. */
export function ordered(config: JsonObject): JsonObject {
  const entries = inOrder(config, rootKeys).map(([key, value]): [string, JsonValue] => {
    if (key === "defaults" && isJsonObject(value)) return [key, Object.fromEntries(inOrder(value, modelKeys))];
    if (key === "models" && isJsonObject(value)) return [key, orderedModels(value)];
    return [key, value];
  });
  return Object.fromEntries(entries);
}

function orderedModels(models: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(models).map(([id, model]) => [
      id,
      isJsonObject(model) ? Object.fromEntries(inOrder(model, modelKeys)) : model,
    ]),
  );
}

function inOrder(map: JsonObject, keys: readonly string[]): readonly [string, JsonValue][] {
  const rank = (key: string): number => {
    const index = keys.indexOf(key);
    return index === -1 ? keys.length : index;
  };
  return Object.entries(map).toSorted(([a], [b]) => rank(a) - rank(b));
}
