import { ownEntry } from "../diagnostics/own-entry.ts";
import { canonicalJson } from "../resolve/canonical-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";

/** What belongs to one model, also when two say the same. */
const OF_ONE_MODEL: ReadonlySet<string> = new Set(["model_source", "revision", "aliases", "smoke_tests"]);

/** Maps that `defaults` and a model merge key by key. */
const MERGED_BY_KEY: ReadonlySet<string> = new Set(["engine_kwargs", "autoscaling_config"]);

/** What all models of a config say alike, said once under `defaults`. Their meaning stays the same. */
export function hoistDefaults(config: JsonObject): JsonObject {
  const models = isJsonObject(config["models"]) ? config["models"] : {};
  const bodies = Object.values(models).filter(isJsonObject);
  if (bodies.length < 2 || bodies.length !== Object.keys(models).length) return config;
  const [first = {}] = bodies;
  const shared: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(first)) {
    if (OF_ONE_MODEL.has(key)) continue;
    if (MERGED_BY_KEY.has(key)) {
      const maps = bodies.map((body) => ownEntry(body, key)).filter(isJsonObject);
      const inner = maps.length === bodies.length ? sharedEntries(maps) : {};
      if (Object.keys(inner).length > 0) shared[key] = inner;
    } else if (sameEverywhere(key, value, bodies)) shared[key] = value;
  }
  const own = isJsonObject(config["defaults"]) ? config["defaults"] : {};
  const added = Object.fromEntries(Object.entries(shared).filter(([key]) => !Object.hasOwn(own, key)));
  if (Object.keys(added).length === 0) return config;
  const lighter = Object.entries(models).map(([id, body]) => [id, isJsonObject(body) ? without(body, added) : body]);
  return { ...config, defaults: { ...own, ...added }, models: Object.fromEntries(lighter) };
}

function sharedEntries(maps: readonly JsonObject[]): JsonObject {
  const [first = {}] = maps;
  return Object.fromEntries(Object.entries(first).filter(([key, value]) => sameEverywhere(key, value, maps)));
}

function sameEverywhere(key: string, value: JsonValue, maps: readonly JsonObject[]): boolean {
  const wanted = canonicalJson(value);
  return maps.every((map) => Object.hasOwn(map, key) && canonicalJson(ownEntry(map, key)) === wanted);
}

function without(model: JsonObject, shared: JsonObject): JsonObject {
  const kept: [string, JsonValue][] = [];
  for (const [key, value] of Object.entries(model)) {
    const common = ownEntry(shared, key);
    if (common === undefined) kept.push([key, value]);
    else if (MERGED_BY_KEY.has(key) && isJsonObject(value) && isJsonObject(common)) {
      const rest = Object.entries(value).filter(([name]) => !Object.hasOwn(common, name));
      if (rest.length > 0) kept.push([key, Object.fromEntries(rest)]);
    }
  }
  return Object.fromEntries(kept);
}
