import { quote } from "../diagnostics/quote.ts";
import { OWNER_VARIABLE } from "../ray/serve-application.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { changed, childOf, type Conversion, type Placed } from "./conversion.ts";
import { keysOf } from "./llm-config.ts";

interface ModelOfApplication {
  readonly id: string;
  readonly config: Placed;
  /** It stands under `deployments`. */
  readonly overridden: boolean;
}

/**
 * Puts an application's `runtime_env` under `defaults`, or into each model where that would not be the same. Ray takes
 * every key from the model as a whole when it is there, but `env_vars` by name for a model that stands under
 * `deployments` (Ray 2.60 `llm_server.py:get_deployment_options`, `application_state.py:override_deployment_info`).
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
  const cutOff = models.filter(({ config, overridden }) => !overridden && Object.hasOwn(ownEnv(config), "env_vars"));
  const clash = models.some(({ config }) => keys.some((key) => Object.hasOwn(ownEnv(config), key)));
  const shared = alone && !clash && (cutOff.length === 0 || names.length === 0);
  for (const { path, own, variablesReach } of shared ? [EVERYWHERE] : models.map(placeOf)) {
    for (const key of keys) {
      const from = childOf(application, key);
      if (!Object.hasOwn(own, key) && from.value !== null) {
        conversion.moved.put([...path, "runtime_env", key], from.value, from.place);
      }
    }
    if (!variablesReach) continue;
    const ownVariables = own["env_vars"];
    for (const name of names) {
      if (isJsonObject(ownVariables) && Object.hasOwn(ownVariables, name)) continue;
      const from = childOf(variables, name);
      conversion.moved.put([...path, "runtime_env", "env_vars", name], from.value, from.place);
    }
  }
  if (names.length === 0) return;
  for (const { id, config } of cutOff) {
    const message = `The env_vars of the application do not reach ${quote(id)}: for Ray its own took their place`;
    const help = `They are ${names.join(", ")}: write those that it needs under the model's own.`;
    changed(conversion, childOf(childOf(config, "runtime_env"), "env_vars"), ["models", id], message, help);
  }
}

interface EnvPlace {
  readonly path: readonly string[];
  /** What the model says itself. */
  readonly own: JsonObject;
  readonly variablesReach: boolean;
}

const EVERYWHERE: EnvPlace = { path: ["defaults"], own: {}, variablesReach: true };

function placeOf({ id, config, overridden }: ModelOfApplication): EnvPlace {
  const own = ownEnv(config);
  return { path: ["models", id], own, variablesReach: overridden || !Object.hasOwn(own, "env_vars") };
}

function ownEnv(config: Placed): JsonObject {
  const { value } = childOf(config, "runtime_env");
  return isJsonObject(value) ? value : {};
}
