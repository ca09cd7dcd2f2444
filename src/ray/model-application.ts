import { createHash } from "node:crypto";
import { canonicalJson } from "../resolve/canonical-json.ts";
import type { Model } from "../resolve/fleet.ts";
import { slug } from "../resolve/slug.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { deploymentName } from "../resolve/deployment-name.ts";
import { OWNER_VARIABLE, type ModelApplication, type ServeApplication } from "./serve-application.ts";

/** Ends the name of an application that runs with `enforce_eager` because compiling crashed. */
export const EAGER_SUFFIX = "-eager";

const MODEL_IMPORT_PATH = "rayfleet_builder:build_model";

const DIGEST_LENGTH = 12;

/** Found by the nodes before the model's own process starts, so they stand on the application, not in `llm_config`. */
const applicationOnlyKeys: ReadonlySet<string> = new Set(["py_modules", "working_dir", "excludes"]);

export interface ModelApplicationInput {
  readonly fleetName: string;
  readonly model: Model;
  /** Address of the package that holds the builder. */
  readonly packageUri: string;
  /** How often a restart was asked for; 0 and none are the same. */
  readonly generation?: number;
}

/** One model's Serve application, named by its content: what restarts the engine changes the name. */
export function modelApplication(input: ModelApplicationInput): ModelApplication {
  const { fleetName, model } = input;
  const deployment = deploymentName(model.id);
  const unnamed = {
    route_prefix: null,
    import_path: MODEL_IMPORT_PATH,
    runtime_env: applicationRuntimeEnv(fleetName, model.runtimeEnv, input.packageUri),
    args: builderArguments(input),
    deployments: [{ name: deployment, ...model.lightOptions }],
  };
  const digest = applicationDigest(unnamed);
  const name = `${fleetName}--${slug(model.id)}--${digest}`;
  return { modelId: model.id, name, digest, deployment, entry: { name, ...unnamed } };
}

/** The same application without compilation. Its name keeps the digest that is wanted, so the next deploy knows it. */
export function eagerFallback(entry: ServeApplication): ServeApplication {
  const config = entry.args?.["llm_config"];
  if (!isJsonObject(config)) throw new Error(`Turning off compilation of ${entry.name}: it has no llm_config`);
  const engine = config["engine_kwargs"];
  const eager = { ...(isJsonObject(engine) ? engine : {}), enforce_eager: true };
  return {
    ...entry,
    name: `${entry.name}${EAGER_SUFFIX}`,
    args: { ...entry.args, llm_config: { ...config, engine_kwargs: eager } },
  };
}

/**
 * The first hex digits of a sha256 over all that restarts the engine. Options under `deployments` are applied to running
 * replicas; the first package is ours, and a new version of it must not restart models.
 */
function applicationDigest(entry: Pick<ServeApplication, "import_path" | "args" | "runtime_env">): string {
  const { py_modules: modules, ...runtimeEnv } = entry.runtime_env ?? {};
  const content = {
    import_path: entry.import_path,
    args: entry.args,
    runtime_env: { ...runtimeEnv, py_modules: Array.isArray(modules) ? modules.slice(1) : [] },
  };
  return createHash("sha256").update(canonicalJson(content)).digest("hex").slice(0, DIGEST_LENGTH);
}

/** Ray merges this under the deployment's own: `env_vars` by name, every other key as a whole. */
function applicationRuntimeEnv(fleet: string, runtimeEnv: JsonObject, packageUri: string): JsonObject {
  const { env_vars: variables, py_modules: modules, ...others } = runtimeEnv;
  return {
    ...others,
    env_vars: { ...(isJsonObject(variables) ? variables : {}), [OWNER_VARIABLE]: fleet },
    py_modules: [packageUri, ...(Array.isArray(modules) ? modules : [])],
  };
}

function builderArguments({ model, generation }: ModelApplicationInput): JsonObject {
  return {
    llm_config: withoutApplicationKeys(model.llmConfig),
    ...(generation === undefined || generation === 0 ? {} : { generation }),
  };
}

/** `llm_config.runtime_env` replaces keys of the application's: with `py_modules` there, our package would be gone. */
function withoutApplicationKeys(llmConfig: JsonObject): JsonObject {
  const { runtime_env: runtimeEnv, ...others } = llmConfig;
  if (!isJsonObject(runtimeEnv)) return llmConfig;
  const kept: [string, JsonValue][] = Object.entries(runtimeEnv).filter(([key]) => !applicationOnlyKeys.has(key));
  return kept.length === 0 ? others : { ...others, runtime_env: Object.fromEntries(kept) };
}
