import { ownEntry } from "../diagnostics/own-entry.ts";
import { deploymentOptions } from "../schema/deployment-options.ts";
import { isJsonObject } from "../schema/json.ts";
import { movedModelKeys } from "../schema/moved-keys.ts";
import { changed, childOf, notCarriedOver, type Conversion, type Placed } from "./conversion.ts";
import { keysOf, withoutNulls } from "./llm-config.ts";

/** Set by whoever makes the application. */
const NAME = "name";

/**
 * Puts the options of a model's deployment flat into the model: what stands in the code (`deployment_config`), and over
 * it the override under `deployments`.
 */
export function putDeploymentOptions(
  conversion: Conversion,
  model: readonly string[],
  inCode: Placed,
  override: Placed,
): void {
  const options = new Map<string, Placed>();
  for (const key of keysOf(inCode.value)) options.set(key, childOf(inCode, key));
  for (const key of keysOf(override.value)) {
    if (key === "num_replicas" && !hasFixedReplicas(options, override)) {
      keepAutoscaling(conversion, model, childOf(override, key), options);
    } else options.set(key, childOf(override, key));
  }
  for (const [key, from] of options) {
    if (key === NAME || from.value === null) continue;
    if (key === "graceful_shutdown_timeout_s") {
      conversion.moved.put([...model, "drain_timeout_s"], from.value, from.place);
    } else if (key === "num_replicas" && from.value === "auto") {
      const help = "Write an `autoscaling_config`.";
      notCarriedOver(conversion, { name: "num_replicas: auto", from, near: model, help });
    } else if (Object.hasOwn(deploymentOptions, key)) {
      conversion.moved.put([...model, key], withoutNulls(from.value), from.place);
    } else {
      const help = ownEntry(movedModelKeys, key);
      const lost = { name: key, from, near: model };
      notCarriedOver(conversion, help === undefined ? lost : { ...lost, help });
    }
  }
}

/** An override of `num_replicas` counts where nothing scales: Ray LLM gives every model an autoscaler otherwise. */
function hasFixedReplicas(options: ReadonlyMap<string, Placed>, override: Placed): boolean {
  return options.has("num_replicas") || overridesAutoscaling(override);
}

function overridesAutoscaling({ value }: Placed): boolean {
  return isJsonObject(value) && value["autoscaling_config"] === null;
}

function keepAutoscaling(
  conversion: Conversion,
  model: readonly string[],
  from: Placed,
  options: Map<string, Placed>,
): void {
  if (options.has("autoscaling_config")) {
    const why = "has no effect beside the autoscaling of the model";
    notCarriedOver(conversion, { name: "num_replicas", from, near: model, why });
    return;
  }
  options.set("num_replicas", from);
  const message =
    "num_replicas under `deployments` had no effect, as Ray LLM gives every model an autoscaler; now it has";
  changed(conversion, from, [...model, "num_replicas"], message);
}
