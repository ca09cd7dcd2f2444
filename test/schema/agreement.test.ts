import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { configJsonSchema } from "../../scripts/generate-schema.ts";
import { config } from "../../src/schema/config.ts";
import { matchesConfig } from "../../src/schema/matches-config.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/schema/json.ts";
import { argumentSamples } from "./argument-samples.ts";

const DOCUMENTS = 20_000;
/** The quick check takes most of the time of a case, and is made from the same schema. */
const QUICK_EVERY = 5;

/** A document that uses most of the format; mutations of it reach every corner. */
const document: JsonObject = {
  $schema: "./schema.json",
  version: 1,
  name: "team-llms",
  layout: "gateway",
  serving: { ray: "2.60.0" },
  gateway: { route_prefix: "/team", num_replicas: 2, drain_timeout_s: 30.5 },
  targets: {
    runner: {
      kind: "local",
      dashboard_port: 8265,
      nodes: [
        { count: 2, accelerator_type: "L4", gpus: 2, cpus: 32 },
        { gpu: "RTX 4090", gpus: 1 },
      ],
      http: { host: "0.0.0.0", port: 8000 },
      overrides: {
        models: { chat: { num_replicas: null }, gone: null },
        defaults: {},
        gateway: { route_prefix: null },
      },
    },
    production: {
      kind: "cluster",
      address: "https://ray.internal:8265",
      token_env: "RAY_AUTH_TOKEN",
      url: "https://llm.internal/team",
      url_headers_env: { Authorization: "LLM_AUTHORIZATION" },
      autoscaling_nodes: [{ gpu_memory_gib: 24, gpus: 1 }],
    },
    kube: { kind: "kuberay" },
  },
  defaults: { max_ongoing_requests: 64, accelerator_config: { kind: "tpu", topology: null } },
  models: {
    chat: {
      model_source: "Qwen/Qwen2.5-7B-Instruct",
      revision: "main",
      accelerator_type: "L4",
      engine_kwargs: {
        max_model_len: 8192,
        gpu_memory_utilization: 0.9,
        dtype: "bfloat16",
        quantization: null,
        limit_mm_per_prompt: { image: 2, video: { count: 1, num_frames: 8 } },
        hf_overrides: { nested: [{ a: null }, true, "x", 1.5] },
        cudagraph_capture_sizes: [1, 2, 4],
        compilation_config: { mode: 3, cudagraph_mode: "FULL", pass_config: { eliminate_noops: true } },
        speculative_config: { method: "ngram", num_speculative_tokens: 3, prompt_lookup_max: 4 },
        kv_transfer_config: {
          kv_connector: "NixlConnector",
          kv_role: "kv_both",
          kv_connector_extra_config: { a: [1] },
        },
        enable_auto_tool_choice: true,
        tool_call_parser: "hermes",
        collect_detailed_traces: ["model"],
        port: 8001,
      },
      autoscaling_config: {
        min_replicas: 0,
        max_replicas: 3,
        aggregation_function: "max",
        policy: { policy_kwargs: {} },
      },
      aliases: ["gpt-4o-mini"],
      strategy: "auto",
      smoke_tests: [
        { chat: "hello", expect: { contains: "ready", status: 200, max_ttft_s: 2, json_schema: true } },
        { chat: [{ role: "user", content: "" }], max_tokens: 5 },
        { embed: ["a", "b"] },
        { score: { text_1: "a", text_2: ["b"] } },
        { request: { path: "/v1/x", body: { a: 1 } } },
      ],
    },
    "org/embed.v1": {
      model_source: "./models/e",
      task: "embed",
      gpu_fraction: 0.3,
      compile: "off",
      runtime_env: { env_vars: { A: "1", B: null }, pip: ["x"], conda: { name: "y" }, config: { eager_install: true } },
      placement_group_config: { bundles: [{ GPU: 1, CPU: 0.5 }], strategy: "PACK" },
      lora_config: { dynamic_lora_loading_path: "s3://bucket/x" },
      backpressure_config: { status_code: 429, retry_after_s: 1 },
      ray_actor_options: { num_cpus: 0.1, resources: { x: 1 }, label_selector: { a: "b" } },
      logging_config: { encoding: "JSON" },
      gang_scheduling_config: { gang_size: 2 },
      deployment_actors: [{ name: "a", actor_class: "m:C" }],
    },
  },
  checks: { RF412: "warn" },
};

type Path = readonly (string | number)[];

interface Mutation {
  readonly pick: number;
  /** `argument` sets one of vLLM's arguments. */
  readonly kind: "replace" | "delete" | "add" | "argument";
  readonly sample: readonly [string, JsonValue];
  readonly value: JsonValue;
  readonly key: string;
}

const keys = ["kind", "chat", "num_replicas", "policy", "a b", "x", "RF301", "", "model_source", "constructor"];
const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    0,
    1,
    -1,
    0.5,
    3,
    429,
    1e300,
    "",
    "x",
    "auto",
    "L4",
    "a:b",
    "/x",
    [],
    {},
    ["x"],
    { a: 1 },
    [1],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  pick: fc.nat(),
  kind: fc.constantFrom("replace", "delete", "add", "argument"),
  sample: fc.constantFrom(...argumentSamples()),
  value,
  key: fc.constantFrom(...keys),
});

test("zod, the JSON Schema and the quick check accept the same documents", () => {
  const validate = compiled();
  let cases = 0;
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 2 }), (mutations) => {
      const mutated = mutations.reduce<JsonValue>(mutate, document);
      const byZod = config.safeParse(mutated).success;
      cases += 1;
      accepted += byZod ? 1 : 0;
      const isAskedQuickly = cases % QUICK_EVERY === 0;
      return validate(mutated) === byZod && (!isAskedQuickly || matchesConfig(mutated) === byZod);
    }),
    { numRuns: DOCUMENTS },
  );
  expect(cases).toBe(DOCUMENTS);
  // Agreement on nothing but refused, or nothing but accepted, documents would mean nothing.
  expect(accepted / cases).toBeGreaterThan(0.2);
  expect(accepted / cases).toBeLessThan(0.9);
});

test("parsing changes nothing", () => {
  expect(config.parse(document)).toEqual(document);
});

test("they agree on every sample of every engine argument", () => {
  const validate = compiled();
  const samples = argumentSamples();
  let accepted = 0;
  const disagreed = samples.filter(([name, sample]) => {
    const model = { model_source: "a/b", engine_kwargs: { [name]: sample } };
    const one = { version: 1, name: "x", models: { m: model } };
    const byZod = config.safeParse(one).success;
    accepted += byZod ? 1 : 0;
    return validate(one) !== byZod || matchesConfig(one) !== byZod;
  });
  expect(disagreed).toEqual([]);
  expect(accepted / samples.length).toBeGreaterThan(0.2);
  expect(accepted / samples.length).toBeLessThan(0.9);
});

function compiled(): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage", "doNotSuggest"]);
  return ajv.compile(configJsonSchema());
}

function mutate(root: JsonValue, { pick, kind, sample, value: replacement, key }: Mutation): JsonValue {
  if (kind === "argument") {
    const [name, argument] = sample;
    return change(root, ["models", "chat", "engine_kwargs"], (at) =>
      isJsonObject(at) ? { ...at, [name]: argument } : at,
    );
  }
  const paths = pathsIn(root, []);
  const path = paths[pick % paths.length] ?? [];
  return change(root, path, (at) => {
    if (kind === "replace") return replacement;
    if (kind === "delete") return undefined;
    if (Array.isArray(at)) return [...at, replacement];
    return isJsonObject(at) ? { ...at, [key]: replacement } : replacement;
  });
}

function pathsIn(at: JsonValue, path: Path): readonly Path[] {
  if (typeof at !== "object" || at === null) return [path];
  return [
    path,
    ...Object.entries(at).flatMap(([key, item]) => pathsIn(item, [...path, Array.isArray(at) ? Number(key) : key])),
  ];
}

function change(at: JsonValue, path: Path, by: (at: JsonValue) => JsonValue | undefined): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return by(at) ?? null;
  const entries = Object.entries(at ?? {}).flatMap(([name, item]: [string, JsonValue]) => {
    if (name !== String(key)) return [[name, item] as const];
    const changed = rest.length === 0 ? by(item) : change(item, rest, by);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Array.isArray(at) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
