import { expect, test } from "vitest";
import { parse } from "yaml";
import { modelApplication } from "../../src/ray/model-application.ts";
import { singleApplication } from "../../src/ray/single-app.ts";
import type { ServeApplication } from "../../src/ray/serve-application.ts";
import { deploymentName } from "../../src/resolve/deployment-name.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { fixture, importedFleet, originalApplication } from "./imported.ts";

/** Real-looking Serve configs, and what of each is known not to come back, with the reason said by a message. */
const serveFiles: readonly (readonly [string, string, Lost?])[] = [
  ["two-models", "serve.yaml"],
  ["transcription", "serve.yaml"],
  ["gated-model", "serve.yaml", { engine_kwargs: ["hf_token"] }],
  ["cloud-storage", "serve.yaml"],
  ["gpu-share", "serve.yaml"],
  ["ray-service", "rayservice.yaml", { engine_kwargs: ["api_key"] }],
  [
    "overrides",
    "serve.yaml",
    {
      config: ["server_cls", "resources_per_bundle"],
      engine_kwargs: ["served_model_name", "root_path"],
      options: ["placement_group_bundles", "name"],
    },
  ],
];

interface Lost {
  readonly config?: readonly string[];
  readonly engine_kwargs?: readonly string[];
  readonly options?: readonly string[];
}

test.for(serveFiles)("%s: what is imported and synthesized is what was there", ([name, file, lost = {}]) => {
  const original = originalApplication(name, file);
  const wanted = normalized(configsOf(name, original), original, lost);
  const single = singleApplication(importedFleet(name, file, "single_app"));
  expect(normalized(configsOf(name, single), single, {})).toEqual(wanted);
  const fleet = importedFleet(name, file, "gateway");
  const apart = fleet.models.map((model) => {
    const { entry } = modelApplication({ fleetName: fleet.name, model, packageUri: "gcs://x.zip" });
    return normalized([objectAt(entry.args ?? {}, "llm_config")], entry, {});
  });
  expect(Object.assign({}, ...apart)).toEqual(wanted);
});

test("the route prefix and the replicas of the HTTP side come back", () => {
  const { route_prefix: prefix, deployments = [] } = singleApplication(
    importedFleet("overrides", "serve.yaml", "single_app"),
  );
  expect(prefix).toBe("/team");
  expect(deployments.find(({ name }) => name === "OpenAiIngress")).toMatchObject({
    num_replicas: 4,
    graceful_shutdown_timeout_s: 60,
  });
  expect(singleApplication(importedFleet("ray-service", "rayservice.yaml", "single_app")).route_prefix).toBe("/llm");
});

function configsOf(name: string, application: ServeApplication | JsonObject): readonly JsonObject[] {
  const list = objectAt(application, "args")["llm_configs"];
  if (!Array.isArray(list)) throw new Error(`${name} has no llm_configs`);
  return list.map((one: JsonValue) => (typeof one === "string" ? parse(fixture(name, one)) : one));
}

/**
 * Each model as Ray has it in the end, by id: the application's `runtime_env` under the model's, the options of
 * `deployments` over those of the code, and what a value left out means written out.
 */
function normalized(
  configs: readonly JsonObject[],
  application: ServeApplication | JsonObject,
  lost: Lost,
): Readonly<Record<string, JsonObject>> {
  const models: Record<string, JsonObject> = {};
  for (const config of configs) {
    const loading = objectAt(config, "model_loading_config");
    const id = loading["model_id"];
    if (typeof id !== "string") throw new Error("A model has no id");
    const source = loading["model_source"] ?? id;
    models[id] = pruned({
      ...without(config, ["deployment_config", "llm_engine", ...(lost.config ?? [])]),
      // `tokenizer_source` is accepted by Ray and ignored.
      model_loading_config: {
        model_id: id,
        model_source: isJsonObject(source) ? (source["bucket_uri"] ?? null) : source,
      },
      engine_kwargs: without(objectAt(config, "engine_kwargs"), lost.engine_kwargs ?? []),
      runtime_env: environment(application, config, overrideOf(application, id) !== undefined),
      options: options(config, application, id, lost),
    });
  }
  return models;
}

/** Variables are merged by name for a model under `deployments`. Ours are marked, and have our package first. */
function environment(application: object, config: JsonObject, overridden: boolean): JsonObject {
  const ofApplication = objectAt(application, "runtime_env");
  const ofModel = objectAt(config, "runtime_env");
  const reach = overridden || !Object.hasOwn(ofModel, "env_vars");
  const { RAYFLEET_OWNER: _, ...variables } = {
    ...(reach ? objectAt(ofApplication, "env_vars") : {}),
    ...objectAt(ofModel, "env_vars"),
  };
  const { py_modules: modules, ...others } = { ...ofApplication, ...ofModel };
  const own = Array.isArray(modules) ? modules.filter((module) => module !== "gcs://x.zip") : [];
  return { ...others, env_vars: variables, py_modules: own };
}

function options(config: JsonObject, application: ServeApplication | JsonObject, id: string, lost: Lost): JsonObject {
  const { name: _, num_replicas: overridden, ...light } = overrideOf(application, id) ?? {};
  const inCode = without(objectAt(config, "deployment_config"), lost.options ?? []);
  const { num_replicas: fixed, ...all } = { ...inCode, ...light };
  // Without autoscaling of its own, a number of replicas is a minimum and a maximum.
  const replicas = fixed ?? overridden ?? 1;
  const autoscaling = all["autoscaling_config"] ?? { min_replicas: replicas, max_replicas: replicas };
  // rayfleet's own defaults, which no Serve file has: how long to drain, and to start the new one first.
  return {
    graceful_shutdown_timeout_s: 600,
    ...without(all, ["max_surge_percent"]),
    autoscaling_config: autoscaling,
  };
}

function overrideOf(application: ServeApplication | JsonObject, id: string): JsonObject | undefined {
  const deployments: readonly JsonValue[] = Array.isArray(application["deployments"]) ? application["deployments"] : [];
  return deployments.filter(isJsonObject).find((one) => one["name"] === deploymentName(id));
}

function objectAt(map: object, key: string): JsonObject {
  const value: unknown = Reflect.get(map, key);
  return isJsonObject(value) ? value : {};
}

function without(map: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)));
}

/** Null, an empty map and an empty list mean the same as nothing. */
function pruned(map: JsonObject): JsonObject {
  const entries = Object.entries(map).map(([key, value]): [string, JsonValue] => [
    key,
    isJsonObject(value) ? pruned(value) : value,
  ]);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && !(typeof value === "object" && Object.keys(value).length === 0)),
  );
}
