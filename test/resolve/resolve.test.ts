import { expect, test } from "vitest";
import { chooseTarget } from "../../src/resolve/choose-target.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { configOf, fleetOf } from "./fleet-of.ts";

const MODELS = "models: {m: {model_source: org/model}}\n";

test("the target's overrides are merged over the model, and defaults under it", () => {
  const yaml = `targets:
  t:
    kind: local
    overrides:
      defaults: {drain_timeout_s: 7, max_queued_requests: 9}
      models: {a: {num_replicas: 3, engine_kwargs: {seed: 1}}, b: null}
      gateway: {route_prefix: /team}
defaults: {max_ongoing_requests: 64, drain_timeout_s: 5, engine_kwargs: {max_model_len: 512, dtype: half}}
models:
  b: {model_source: org/b}
  a: {model_source: org/a, max_ongoing_requests: 8, engine_kwargs: {dtype: null}}
`;
  const fleet = fleetOf(yaml, "t");
  expect(fleet.gateway).toEqual({ routePrefix: "/team", numReplicas: 1, drainTimeoutS: 600 });
  expect(fleet.models.map((model) => model.id)).toEqual(["a"]);
  expect(fleet.models[0]?.llmConfig["engine_kwargs"]).toEqual({ max_model_len: 512, seed: 1 });
  expect(fleet.models[0]?.lightOptions).toEqual({
    autoscaling_config: { min_replicas: 3, max_replicas: 3 },
    max_ongoing_requests: 8,
    max_queued_requests: 9,
    graceful_shutdown_timeout_s: 7,
  });
  expect(fleetOf(yaml).models.map((model) => model.id)).toEqual(["a", "b"]);
});

test("what a local target leaves out", () => {
  expect(fleetOf(`targets: {t: {kind: local}}\n${MODELS}`, "t").target).toEqual({
    kind: "local",
    name: "t",
    nodes: [],
    autoscalingNodes: [],
    http: { host: "127.0.0.1", port: 8000 },
    url: "http://127.0.0.1:8000",
    urlHeadersEnv: {},
    dashboardPort: 8265,
    environment: "gpu",
  });
});

test("what a cluster leaves out", () => {
  const yaml = `targets: {c: {kind: cluster, address: "https://ray.internal:8265/", nodes: [{accelerator_type: L4, gpus: 2}]}}\n`;
  expect(fleetOf(yaml + MODELS, "c").target).toEqual({
    kind: "cluster",
    name: "c",
    nodes: [{ count: 1, acceleratorType: "L4", gpus: 2 }],
    autoscalingNodes: [],
    url: "http://ray.internal:8000",
    urlHeadersEnv: {},
    address: "https://ray.internal:8265",
  });
});

test.each([
  ["{host: 0.0.0.0, port: 9000}", "http://127.0.0.1:9000"],
  ['{host: "::"}', "http://[::1]:8000"],
  ['{host: "fd00::1"}', "http://[fd00::1]:8000"],
])("where a local target with http %s is reached", (http, url) => {
  expect(fleetOf(`targets: {t: {kind: local, http: ${http}}}\n${MODELS}`, "t").target?.url).toBe(url);
});

test.each([
  [
    "{a: {model_source: o/a, accelerator_config: {kind: cpu}}, b: {model_source: o/b, accelerator_config: {kind: cpu}}}",
    "cpu",
  ],
  ["{a: {model_source: o/a, accelerator_config: {kind: cpu}}, b: {model_source: o/b}}", "gpu"],
])("the environment of %s", (models, environment) => {
  expect(fleetOf(`targets: {t: {kind: local}}\nmodels: ${models}\n`, "t").target).toMatchObject({ environment });
});

test("a fleet is frozen, and the config is not", () => {
  const config = configOf(`version: 1\nname: fleet\n${MODELS}defaults: {aliases: []}\n`);
  const resolved = resolve(config, undefined, { configDir: "/repo" });
  expect(resolved.ok && Object.isFrozen(resolved.fleet.models[0]?.aliases)).toBe(true);
  expect(Object.isFrozen(config.defaults?.aliases)).toBe(false);
});

const SEVERAL = configOf(`version: 1
name: fleet
targets:
  gpu-runner: {kind: local}
  production: {kind: cluster, address: "http://ray:8265"}
models: {m: {model_source: ./m}}
`);

test.each([
  ["gpu-runer", ["RF320", 'Did you mean "gpu-runner"?']],
  ["constructor", ["RF320", 'There is "gpu-runner", "production".']],
  [undefined, ["RF320", 'Choose one: "gpu-runner", "production".']],
])("choosing the target %s", (name, expected) => {
  const chosen = chooseTarget(SEVERAL, name);
  expect(chosen.ok ? [] : chosen.findings.flatMap((finding) => [finding.code, finding.help])).toEqual(expected);
});

test("the only target needs no name", () => {
  const chosen = chooseTarget(configOf(`version: 1\nname: fleet\ntargets: {t: {kind: local}}\n${MODELS}`), undefined);
  expect(chosen.ok && chosen.target.name).toBe("t");
});

test("a path next to the file is not on a cluster", () => {
  const resolved = resolve(SEVERAL, "production", { configDir: "/repo" });
  expect(resolved.ok ? [] : resolved.findings.map(({ code, path }) => [code, path])).toEqual([
    ["RF316", ["models", "m", "model_source"]],
  ]);
});
