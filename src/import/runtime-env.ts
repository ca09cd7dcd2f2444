import { OWNER_VARIABLE } from "../ray/serve-application.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { childOf, type Conversion, type Placed } from "./conversion.ts";
import { keysOf } from "./llm-config.ts";

interface ModelOfApplication {
  readonly id: string;
  readonly config: Placed;
}

/**
 * Puts an application's `runtime_env` under `defaults`, or into each model where that would not be the same: Ray merges
 * `env_vars` by name, and takes every other key from the model as a whole.
 */
export function putRuntimeEnv(
  conversion: Conversion,
  application: Placed,
  models: readonly ModelOfApplication[],
  alone: boolean,
): void {
  const keys = keysOf(application.value).filter((key) => key !== "env_vars");
  const variables = childOf(application, "env_vars");
  const names = keysOf(variables.value).filter((name) => name !== OWNER_VARIABLE);
  const clash = models.some(({ config }) => keys.some((key) => Object.hasOwn(ownEnv(config), key)));
  const places = alone && !clash ? [{ path: ["defaults"], own: {} }] : models.map(placeOf);
  for (const { path, own } of places) {
    for (const key of keys) {
      const from = childOf(application, key);
      if (!Object.hasOwn(own, key) && from.value !== null) {
        conversion.moved.put([...path, "runtime_env", key], from.value, from.place);
      }
    }
    const ownVariables = own["env_vars"];
    for (const name of names) {
      if (isJsonObject(ownVariables) && Object.hasOwn(ownVariables, name)) continue;
      const from = childOf(variables, name);
      conversion.moved.put([...path, "runtime_env", "env_vars", name], from.value, from.place);
    }
  }
}

function placeOf({ id, config }: ModelOfApplication): { readonly path: readonly string[]; readonly own: JsonObject } {
  return { path: ["models", id], own: ownEnv(config) };
}

function ownEnv(config: Placed): JsonObject {
  const { value } = childOf(config, "runtime_env");
  return isJsonObject(value) ? value : {};
}
