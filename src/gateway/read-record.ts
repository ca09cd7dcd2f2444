import type { JsonObject } from "../schema/json.ts";
import {
  anyObject,
  flag,
  listOf,
  mapOf,
  nullable,
  number,
  objectOf,
  oneOf,
  or,
  read,
  type Reader,
  text,
  Unreadable,
} from "../schema/readers.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import { GATEWAY_DEPLOYMENT } from "./application.ts";
import type {
  GatewayUserConfig,
  Journal,
  Release,
  ReleasedModel,
  RouteVersion,
  StartConditions,
} from "./user-config.ts";

const version: Reader<RouteVersion> = objectOf({ model: text, app: text, deployment: text }, { weight: number });

const start: Reader<StartConditions> = objectOf({
  strategy: oneOf("auto", "blue_green", "recreate"),
  compile: oneOf("auto", "off"),
  startup_timeout_s: number,
  bundles: listOf(mapOf(number)),
  replicas: number,
  task: oneOf("generate", "embed", "score", "transcribe"),
});

const entry: Reader<ServeApplication> = objectOf({
  name: text,
  route_prefix: or(nullable(text), null),
  import_path: text,
});

const releasedModel: Reader<ReleasedModel> = objectOf(
  { aliases: listOf(text), app: text, deployment: text, entry, smoke_tests: listOf(anyObject), start },
  { max_model_len: number, generation: number, eager_fallback: flag },
);

const release: Reader<Release> = objectOf({
  digest: text,
  commit: nullable(text),
  deployed_at: text,
  models: mapOf(releasedModel),
});

const journal: Reader<Journal> = objectOf({ run: text, digest: text, started_at: text, recreate: listOf(text) });

const userConfig: Reader<GatewayUserConfig> = objectOf({
  schema_version: oneOf(1),
  fleet: text,
  revision: text,
  models: mapOf(objectOf({ aliases: listOf(text), versions: listOf(version) }, { max_model_len: number })),
  candidates: listOf(version),
  record: objectOf({ release: nullable(release), previous: nullable(release), journal: nullable(journal) }),
});

export type ReadRecord =
  | { readonly ok: true; readonly userConfig: GatewayUserConfig }
  | { readonly ok: false; readonly problem: string };

/** Reads the table and the record back from a live gateway's application. */
export function readGatewayUserConfig(application: ServeApplication): ReadRecord {
  const deployment = application.deployments?.find((one) => one["name"] === GATEWAY_DEPLOYMENT);
  const config: JsonObject[string] | undefined = deployment?.["user_config"];
  if (config === undefined || config === null) return { ok: false, problem: "the gateway has no user_config" };
  try {
    return { ok: true, userConfig: read(userConfig, config) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problem: `the gateway's user_config is not understood at ${error.where}` };
  }
}
