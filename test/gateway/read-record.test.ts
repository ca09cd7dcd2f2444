import { expect, test } from "vitest";
import { gatewayApplication } from "../../src/gateway/application.ts";
import { readGatewayUserConfig } from "../../src/gateway/read-record.ts";
import type { GatewayUserConfig, Release } from "../../src/gateway/user-config.ts";
import type { ServeApplication } from "../../src/ray/serve-application.ts";

const entry: ServeApplication = {
  name: "team--chat--1",
  route_prefix: null,
  import_path: "rayfleet_builder:build_model",
  args: { llm_config: { model_loading_config: { model_id: "chat" } }, commit: "abc" },
  deployments: [{ name: "LLMServer:chat", num_replicas: 1 }],
};
const release: Release = {
  digest: "d".repeat(64),
  commit: null,
  deployed_at: "2026-11-24T00:00:00.000Z",
  models: {
    chat: {
      aliases: ["gpt"],
      app: entry.name,
      deployment: "LLMServer:chat",
      entry,
      smoke_tests: [{ chat: "Reply with the word ready.", expect: { contains: "ready" } }],
      start: {
        strategy: "auto",
        compile: "auto",
        startup_timeout_s: 1800,
        bundles: [{ GPU: 1, CPU: 1 }],
        replicas: 1,
        task: "generate",
      },
      max_model_len: 8192,
      generation: 2,
      eager_fallback: true,
    },
  },
};
const version = { model: "chat", app: entry.name, deployment: "LLMServer:chat" };
const userConfig: GatewayUserConfig = {
  schema_version: 1,
  fleet: "team",
  revision: "r1",
  models: {
    chat: { aliases: ["gpt"], versions: [version], max_model_len: 8192 },
    replaced: { aliases: [], versions: [] },
  },
  candidates: [{ ...version, app: "team--chat--2", weight: 0 }],
  record: {
    release,
    previous: { ...release, commit: "f".repeat(40) },
    journal: { run: "1", digest: release.digest, started_at: release.deployed_at, recreate: ["chat"] },
  },
};
const fleet = { name: "team", gateway: { routePrefix: "/", numReplicas: 1, drainTimeoutS: 60 } };

function live(config: unknown): ServeApplication {
  const application = gatewayApplication({ fleet, packageUri: "gcs://x.zip", userConfig });
  return { ...application, deployments: [{ name: "Gateway", user_config: JSON.parse(JSON.stringify(config)) }] };
}

test("what was written is read back", () => {
  const written = gatewayApplication({ fleet, packageUri: "gcs://x.zip", userConfig });
  expect(readGatewayUserConfig(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, userConfig });
});

test("keys of a later version are no obstacle", () => {
  const later = { ...userConfig, new_key: 1, record: { ...userConfig.record, journal: null, new_key: 2 } };
  expect(readGatewayUserConfig(live(later))).toMatchObject({ ok: true, userConfig: { revision: "r1" } });
});

test.each<[string, unknown, string]>([
  ["no config", null, "the gateway has no user_config"],
  [
    "another schema version",
    { ...userConfig, schema_version: 2 },
    "the gateway's user_config is not understood at schema_version",
  ],
  [
    "no record",
    { ...userConfig, record: { release: null, previous: null } },
    "the gateway's user_config is not understood at record.journal",
  ],
  [
    "an entry that cannot be started again",
    {
      ...userConfig,
      record: {
        ...userConfig.record,
        release: { ...release, models: { chat: { ...release.models["chat"], entry: {} } } },
      },
    },
    "the gateway's user_config is not understood at record.release.models.chat.entry.name",
  ],
])("%s is a problem in words", (_, config, problem) => {
  expect(readGatewayUserConfig(live(config))).toEqual({ ok: false, problem });
});

test("an application without the deployment has nothing to read", () => {
  const { deployments: _deployments, ...application } = live(userConfig);
  expect(readGatewayUserConfig(application)).toEqual({ ok: false, problem: "the gateway has no user_config" });
});
