import { expect, test } from "vitest";
import { serveDeployConfig } from "../../src/ray/serve-deploy-config.ts";
import { singleApplication } from "../../src/ray/single-app.ts";
import { fleetOf } from "../resolve/fleet-of.ts";

const FLEET = fleetOf(
  `layout: single_app
gateway: {route_prefix: /team, num_replicas: 2}
targets: {t: {kind: local, http: {port: 9000}}, c: {kind: cluster, address: "http://ray:8265"}}
models: {org/a.b: {model_source: o/a, num_replicas: 2}, c: {model_source: o/c, strategy: recreate}}
`,
  "t",
);

test("one plain application, without code of ours", () => {
  expect(singleApplication(FLEET)).toEqual({
    name: "fleet",
    route_prefix: "/team",
    import_path: "ray.serve.llm:build_openai_app",
    runtime_env: { env_vars: { RAYFLEET_OWNER: "fleet" } },
    args: {
      llm_configs: [
        { model_loading_config: { model_id: "c", model_source: "o/c" } },
        { model_loading_config: { model_id: "org/a.b", model_source: "o/a" } },
      ],
    },
    deployments: [
      {
        name: "LLMServer:c",
        autoscaling_config: { min_replicas: 1, max_replicas: 1 },
        graceful_shutdown_timeout_s: 600,
      },
      {
        name: "LLMServer:org--a_b",
        max_surge_percent: 100,
        autoscaling_config: { min_replicas: 2, max_replicas: 2 },
        graceful_shutdown_timeout_s: 600,
      },
      {
        name: "OpenAiIngress",
        max_surge_percent: 100,
        num_replicas: 2,
        autoscaling_config: null,
        graceful_shutdown_timeout_s: 600,
      },
    ],
  });
});

test("without room no model surges, and the user's own value stays", () => {
  const surges = singleApplication(FLEET, () => false).deployments?.map((options) => options["max_surge_percent"]);
  expect(surges).toEqual([undefined, undefined, 100]);
  const own = fleetOf("models: {m: {model_source: o/m, max_surge_percent: 50}}\n");
  expect(singleApplication(own).deployments?.[0]).toMatchObject({ max_surge_percent: 50 });
});

test("the whole body has the proxies of a local target, and leaves those of a cluster", () => {
  const application = singleApplication(FLEET);
  expect(serveDeployConfig(FLEET, [application])).toEqual({
    proxy_location: "HeadOnly",
    http_options: { host: "127.0.0.1", port: 9000 },
    applications: [application],
  });
  const { target: _target, ...none } = FLEET;
  expect(serveDeployConfig(none, [application])).toEqual({ applications: [application] });
});
