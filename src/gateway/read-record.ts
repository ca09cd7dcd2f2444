import * as z from "zod/mini";
import type { JsonObject } from "../schema/json.ts";
import type { SmokeTest } from "../schema/smoke-test.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import { GATEWAY_DEPLOYMENT } from "./application.ts";
import type { GatewayUserConfig } from "./user-config.ts";

const Entry = z.custom<ServeApplication>(
  (value) => z.looseObject({ name: z.string(), import_path: z.string() }).safeParse(value).success,
);
const Version = z.looseObject({
  model: z.string(),
  app: z.string(),
  deployment: z.string(),
  weight: z.exactOptional(z.number()),
});
const ReleasedModel = z.looseObject({
  aliases: z.array(z.string()),
  app: z.string(),
  deployment: z.string(),
  entry: Entry,
  smoke_tests: z.array(z.custom<SmokeTest>((value) => typeof value === "object" && value !== null)),
  start: z.looseObject({
    strategy: z.enum(["auto", "blue_green", "recreate"]),
    compile: z.enum(["auto", "off"]),
    startup_timeout_s: z.number(),
    bundles: z.array(z.record(z.string(), z.number())),
    replicas: z.number(),
    task: z.enum(["generate", "embed", "score", "transcribe"]),
  }),
  max_model_len: z.exactOptional(z.number()),
  generation: z.exactOptional(z.number()),
  eager_fallback: z.exactOptional(z.boolean()),
});
const Release = z.looseObject({
  digest: z.string(),
  commit: z.nullable(z.string()),
  deployed_at: z.string(),
  models: z.record(z.string(), ReleasedModel),
});
const Journal = z.looseObject({
  run: z.string(),
  digest: z.string(),
  started_at: z.string(),
  recreate: z.array(z.string()),
});
const UserConfig: z.ZodMiniType<GatewayUserConfig> = z.looseObject({
  schema_version: z.literal(1),
  fleet: z.string(),
  revision: z.string(),
  models: z.record(
    z.string(),
    z.looseObject({
      aliases: z.array(z.string()),
      versions: z.array(Version),
      max_model_len: z.exactOptional(z.number()),
    }),
  ),
  candidates: z.array(Version),
  record: z.looseObject({
    release: z.nullable(Release),
    previous: z.nullable(Release),
    journal: z.nullable(Journal),
  }),
});

export type ReadRecord =
  | { readonly ok: true; readonly userConfig: GatewayUserConfig }
  | { readonly ok: false; readonly problem: string };

/** Reads the table and the record back from a live gateway's application. */
export function readGatewayUserConfig(application: ServeApplication): ReadRecord {
  const deployment = application.deployments?.find((entry) => entry["name"] === GATEWAY_DEPLOYMENT);
  const config: JsonObject[string] | undefined = deployment?.["user_config"];
  if (config === undefined || config === null) return { ok: false, problem: "the gateway has no user_config" };
  const parsed = UserConfig.safeParse(config);
  if (parsed.success) return { ok: true, userConfig: parsed.data };
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  return { ok: false, problem: `the gateway's user_config is not understood at ${where || "its root"}` };
}
