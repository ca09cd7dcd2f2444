import { expect, test } from "vitest";
import { fleetOf, modelOf } from "./fleet-of.ts";

test("a model that says nothing", () => {
  expect(modelOf("")).toEqual({
    id: "m",
    aliases: [],
    strategy: "auto",
    task: "generate",
    compile: "auto",
    startupTimeoutS: 3600,
    drainTimeoutS: 600,
    smokeTests: [],
    llmConfig: { model_loading_config: { model_id: "m", model_source: "org/model" } },
    // Ray LLM's own autoscaler, which keeps one replica, would win over num_replicas.
    lightOptions: { autoscaling_config: { min_replicas: 1, max_replicas: 1 }, graceful_shutdown_timeout_s: 600 },
    runtimeEnv: {},
    bundles: [{ GPU: 1, CPU: 1 }],
    initialReplicas: 1,
    maxReplicas: 1,
  });
});

test("gpu_fraction says so to Ray, to vLLM's executor and to its memory", () => {
  const model = modelOf("gpu_fraction: 0.35, accelerator_type: L4, engine_kwargs: {tensor_parallel_size: 2}");
  expect(model.llmConfig).toMatchObject({
    placement_group_config: { bundles: [{ GPU: 0.35 }, { GPU: 0.35 }] },
    engine_kwargs: { gpu_memory_utilization: 0.322 },
    runtime_env: { env_vars: { VLLM_RAY_PER_WORKER_GPUS: "0.35" } },
  });
  expect(model.runtimeEnv).toEqual({ env_vars: { VLLM_RAY_PER_WORKER_GPUS: "0.35" } });
  expect(model.gpuFraction).toBe(0.35);
  expect(model.bundles).toEqual([
    { "accelerator_type:L4": 0.001, GPU: 0.35, CPU: 1 },
    { "accelerator_type:L4": 0.001, GPU: 0.35 },
  ]);
});

test("gpu_fraction leaves what the user wrote", () => {
  const model = modelOf(
    "gpu_fraction: 0.5, engine_kwargs: {gpu_memory_utilization: 0.4}, runtime_env: {env_vars: {A: b}}",
  );
  expect(model.llmConfig["engine_kwargs"]).toEqual({ gpu_memory_utilization: 0.4 });
  expect(model.runtimeEnv).toEqual({ env_vars: { A: "b", VLLM_RAY_PER_WORKER_GPUS: "0.5" } });
});

test("a whole GPU as gpu_fraction changes nothing", () => {
  const { gpuFraction, ...model } = modelOf("gpu_fraction: 1");
  expect(gpuFraction).toBe(1);
  expect(model).toEqual(modelOf(""));
});

test.each([
  ["task: generate", { runner: "generate" }],
  ["task: embed", { runner: "pooling", convert: "embed" }],
  ["task: score", { runner: "pooling" }],
  ["task: embed, engine_kwargs: {convert: none}", { runner: "pooling", convert: "none" }],
  ["compile: off", { enforce_eager: true }],
  ["revision: abc", { revision: "abc" }],
])("%s", (keys, expected) => {
  expect(modelOf(keys).llmConfig["engine_kwargs"]).toEqual(expected);
});

test("options that Ray applies in place are kept apart from those that restart", () => {
  const model = modelOf(
    "max_ongoing_requests: 64, drain_timeout_s: 5, ray_actor_options: {num_cpus: 0.5}, request_router_config: {request_router_class: a.b}",
  );
  expect(model.lightOptions).toEqual({
    autoscaling_config: { min_replicas: 1, max_replicas: 1 },
    max_ongoing_requests: 64,
    graceful_shutdown_timeout_s: 5,
  });
  expect(model.llmConfig["deployment_config"]).toEqual({
    ray_actor_options: { num_cpus: 0.5 },
    request_router_config: { request_router_class: "a.b" },
  });
});

test("an autoscaler takes the place of num_replicas; with a policy it restarts", () => {
  const light = modelOf("autoscaling_config: {min_replicas: 0, initial_replicas: 2, max_replicas: 4}");
  expect(light.lightOptions).toEqual({
    autoscaling_config: { min_replicas: 0, initial_replicas: 2, max_replicas: 4 },
    graceful_shutdown_timeout_s: 600,
  });
  expect([light.initialReplicas, light.maxReplicas]).toEqual([2, 4]);
  const heavy = modelOf("autoscaling_config: {max_replicas: 4, policy: {policy_function: a:b}}");
  expect(heavy.lightOptions).toEqual({ graceful_shutdown_timeout_s: 600 });
  expect(heavy.llmConfig["deployment_config"]).toEqual({
    autoscaling_config: { max_replicas: 4, policy: { policy_function: "a:b" } },
  });
});

test.each([
  ["./models/m", "/repo/models/m"],
  ["../m", "/m"],
  ["/models/m", "/models/m"],
  ["s3://bucket/m", "s3://bucket/m"],
  ["org/model", "org/model"],
])("model_source %s", (source, placed) => {
  const [model] = fleetOf(`models: {m: {model_source: ${source}}}\n`).models;
  expect(model?.llmConfig["model_loading_config"]).toEqual({ model_id: "m", model_source: placed });
});

test("a revision is for the Hub alone", () => {
  const [model] = fleetOf("models: {m: {model_source: /models/m, revision: abc}}\n").models;
  expect(model?.llmConfig["engine_kwargs"]).toBeUndefined();
});
