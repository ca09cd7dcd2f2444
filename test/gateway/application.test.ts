import { expect, test } from "vitest";
import { gatewayApplication, gatewayApplicationName } from "../../src/gateway/application.ts";
import type { GatewayUserConfig } from "../../src/gateway/user-config.ts";

const userConfig: GatewayUserConfig = {
  schema_version: 1,
  fleet: "team",
  revision: "r1",
  models: {
    chat: { aliases: ["gpt"], versions: [{ model: "chat", app: "team--chat--1", deployment: "LLMServer:chat" }] },
  },
  candidates: [],
  record: { release: null, previous: null, journal: null },
};

test("the gateway as a Serve application", () => {
  const fleet = { name: "team", gateway: { routePrefix: "/team", numReplicas: 2, drainTimeoutS: 30 } };
  expect(gatewayApplication({ fleet, packageUri: "gcs://_ray_pkg_x.zip", userConfig })).toEqual({
    name: "team--gateway",
    route_prefix: "/team",
    import_path: "rayfleet_gateway:build_gateway",
    runtime_env: { env_vars: { RAYFLEET_OWNER: "team" }, py_modules: ["gcs://_ray_pkg_x.zip"] },
    args: {},
    deployments: [
      {
        name: "Gateway",
        num_replicas: 2,
        max_surge_percent: 100,
        graceful_shutdown_timeout_s: 30,
        user_config: userConfig,
      },
    ],
  });
});

test("no model's application can have its name", () => {
  expect(gatewayApplicationName("team").split("--")).toHaveLength(2);
});
