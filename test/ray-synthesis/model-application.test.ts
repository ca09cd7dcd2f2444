import * as fc from "fast-check";
import { expect, test } from "vitest";
import { eagerFallback, modelApplication } from "../../src/ray/model-application.ts";
import type { ModelApplication } from "../../src/ray/serve-application.ts";
import { modelOf } from "../resolve/fleet-of.ts";

const URI = "gcs://_ray_pkg_0123.zip";

function applicationOf(
  keys: string,
  more: { commit?: string; generation?: number; packageUri?: string } = {},
): ModelApplication {
  return modelApplication({ fleetName: "fleet", packageUri: URI, ...more, model: modelOf(keys) });
}

test("the whole entry", () => {
  const application = applicationOf(
    "max_ongoing_requests: 8, engine_kwargs: {seed: 1}, runtime_env: {env_vars: {A: b}, pip: [x]}",
  );
  expect(application).toEqual({
    modelId: "m",
    name: `fleet--m--${application.digest}`,
    digest: application.digest,
    deployment: "LLMServer:m",
    entry: {
      name: `fleet--m--${application.digest}`,
      route_prefix: null,
      import_path: "rayfleet_builder:build_model",
      runtime_env: { env_vars: { A: "b", RAYFLEET_OWNER: "fleet" }, pip: ["x"], py_modules: [URI] },
      args: {
        llm_config: {
          model_loading_config: { model_id: "m", model_source: "org/model" },
          engine_kwargs: { seed: 1 },
          runtime_env: { env_vars: { A: "b" }, pip: ["x"] },
        },
      },
      deployments: [
        {
          name: "LLMServer:m",
          autoscaling_config: { min_replicas: 1, max_replicas: 1 },
          max_ongoing_requests: 8,
          graceful_shutdown_timeout_s: 600,
        },
      ],
    },
  });
  expect(application.digest).toMatch(/^[0-9a-f]{12}$/u);
});

test("our package comes first, and the user's are not lost to it, nor it to them", () => {
  const { entry } = applicationOf(
    "runtime_env: {py_modules: ['s3://b/mine.zip'], working_dir: 's3://b/dir.zip', excludes: [x]}",
  );
  expect(entry.runtime_env).toEqual({
    py_modules: [URI, "s3://b/mine.zip"],
    working_dir: "s3://b/dir.zip",
    excludes: ["x"],
    env_vars: { RAYFLEET_OWNER: "fleet" },
  });
  expect(entry.args?.["llm_config"]).not.toHaveProperty("runtime_env");
});

test.each([
  "max_ongoing_requests: 8",
  "num_replicas: 4",
  "autoscaling_config: {max_replicas: 4}",
  "drain_timeout_s: 5",
  "health_check_period_s: 5",
  "max_queued_requests: 5",
  "strategy: recreate",
  "aliases: [x]",
  "smoke_tests: [{chat: hi}]",
  "startup_timeout_s: 5",
])("%s restarts nothing, so the name stays", (keys) => {
  expect(applicationOf(keys).name).toBe(applicationOf("").name);
});

test.each([
  "engine_kwargs: {seed: 1}",
  "revision: abc",
  "accelerator_type: L4",
  "ray_actor_options: {num_cpus: 2}",
  "request_router_config: {request_router_class: a.b}",
  "autoscaling_config: {max_replicas: 4, policy: {policy_function: a:b}}",
  "runtime_env: {env_vars: {A: b}}",
  "runtime_env: {py_modules: ['s3://b/mine.zip']}",
  "gpu_fraction: 0.5",
  "compile: off",
  "task: embed",
])("%s restarts the engine, so the name changes", (keys) => {
  expect(applicationOf(keys).name).not.toBe(applicationOf("").name);
});

test("a new package of ours changes no name; a generation does", () => {
  expect(applicationOf("", { packageUri: "gcs://other.zip" }).name).toBe(applicationOf("").name);
  expect(applicationOf("", { generation: 0 }).name).toBe(applicationOf("").name);
  expect(applicationOf("", { generation: 1 }).name).not.toBe(applicationOf("").name);
  expect(applicationOf("", { generation: 2 }).entry.args).toMatchObject({ generation: 2 });
});

function engineKwargs(entries: readonly [string, number][]): string {
  return `engine_kwargs: {additional_config: {${entries.map(([key, value]) => `${key}: ${value}`).join(", ")}}}`;
}

test("the order of keys does not count", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^arg_[a-z]{1,8}$/u), fc.integer(), { minKeys: 1 }), (map) => {
      const entries = Object.entries(map);
      const reversed = applicationOf(engineKwargs(entries.toReversed()));
      expect(reversed.name).toBe(applicationOf(engineKwargs(entries)).name);
    }),
    { numRuns: 20 },
  );
});

test("the fallback keeps the wanted digest, and only turns off compilation", () => {
  const { entry } = applicationOf("engine_kwargs: {seed: 1}");
  const eager = eagerFallback(entry);
  expect(eager).toEqual({
    ...entry,
    name: `${entry.name}-eager`,
    args: {
      llm_config: { ...modelOf("engine_kwargs: {seed: 1}").llmConfig, engine_kwargs: { seed: 1, enforce_eager: true } },
    },
  });
  expect(entry.args?.["llm_config"]).not.toMatchObject({ engine_kwargs: { enforce_eager: true } });
});

test("names stay short", () => {
  const model = { ...modelOf(""), id: `${"Very/Long.Name_".repeat(20)}x` };
  const { name } = modelApplication({ fleetName: "f".repeat(40), packageUri: URI, model });
  expect(name.length).toBeLessThanOrEqual(40 + 2 + 32 + 2 + 12);
  expect(name).toMatch(/^[a-z0-9-]+$/u);
});
