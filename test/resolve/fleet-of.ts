import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import type { Fleet, Model } from "../../src/resolve/fleet.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { Pin } from "../../src/resolve/resolve-options.ts";
import type { Config } from "../../src/schema/config.ts";

/** A config from its YAML; a case that has the wrong shape throws. */
export function configOf(yaml: string): Config {
  const { config, findings } = checkShape(loadConfig(yaml, "models.config.yaml"));
  if (config === undefined || findings.length > 0)
    throw new Error(`The case itself is wrong: ${JSON.stringify(findings)}`);
  return config;
}

/** The fleet of a config without its two first lines. */
export function fleetOf(yaml: string, target?: string, configDir = "/repo", pin?: Pin): Fleet {
  const pins = pin === undefined ? {} : { pin };
  const resolved = resolve(configOf(`version: 1\nname: fleet\n${yaml}`), target, { configDir, ...pins });
  if (!resolved.ok) throw new Error(`The case itself is wrong: ${JSON.stringify(resolved.findings)}`);
  return resolved.fleet;
}

/** The one model of a fleet, written as a flow map without `model_source`. */
export function modelOf(keys: string, rest = ""): Model {
  const [model] = fleetOf(`models: {m: {model_source: org/model, ${keys}}}\n${rest}`).models;
  if (model === undefined) throw new Error("The case itself is wrong: no model");
  return model;
}
