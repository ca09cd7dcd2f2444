import { expectTypeOf, test } from "vitest";
import {
  type Config,
  defineConfig,
  type ModelId,
  plan,
  smokeTest as smoke,
  type TargetName,
  validate,
} from "../../src/index.ts";

const config = defineConfig({
  version: 1,
  name: "team-llms",
  targets: {
    runner: { kind: "local", nodes: [{ accelerator_type: "L4", gpus: 2 }] },
    production: {
      kind: "cluster",
      address: "https://ray.internal:8265",
      overrides: { models: { chat: { num_replicas: 2 }, embed: null } },
    },
  },
  models: {
    chat: { model_source: "org/chat", engine_kwargs: { max_model_len: 8192, additional_config: { stop: ["a", 1] } } },
    embed: { model_source: "org/embed", task: "embed", smoke_tests: [smoke.embed("hello")] },
  },
});

test("literal types survive", () => {
  expectTypeOf(config.models.embed.task).toEqualTypeOf<"embed">();
  expectTypeOf(config.models.chat.engine_kwargs.max_model_len).toEqualTypeOf<8192>();
  expectTypeOf<ModelId<typeof config>>().toEqualTypeOf<"chat" | "embed">();
  expectTypeOf<TargetName<typeof config>>().toEqualTypeOf<"runner" | "production">();
  expectTypeOf(config).toExtend<Config>();
});

test("a target that the config does not have is refused", () => {
  expectTypeOf(plan(config, { target: "production" })).toBeObject();
  // @ts-expect-error -- there is no such target
  expectTypeOf(plan(config, { target: "staging" })).toBeObject();
  // @ts-expect-error -- nor for checks
  expectTypeOf(validate(config, { target: "staging" })).toBeObject();
  expectTypeOf(plan("version: 1", { target: "any" })).toBeObject();
  expectTypeOf<TargetName<Config>>().toEqualTypeOf<string>();
  expectTypeOf<ModelId<Config>>().toEqualTypeOf<string>();
});

test("what is computed keeps its own type", () => {
  const ids = ["a", "b"];
  const models = Object.fromEntries(ids.map((id) => [id, { model_source: `org/${id}` }]));
  const computed = defineConfig({ version: 1, name: "many", models });
  expectTypeOf<ModelId<typeof computed>>().toEqualTypeOf<string>();

  const id = ids[0] ?? "";
  const targets = { runner: { kind: "local", overrides: { models: { [id]: { num_replicas: 2 } } } } } as const;
  expectTypeOf(defineConfig({ version: 1, name: "many", targets, models })).toExtend<Config>();

  const wide: Config = computed;
  expectTypeOf(defineConfig(wide)).toEqualTypeOf<Config>();
  const more = defineConfig({ ...wide, models: { ...wide.models, more: { model_source: "org/more" } } });
  expectTypeOf(more.version).toEqualTypeOf<1>();
});

test("a function and a promise are returned as they are", () => {
  const made = defineConfig(({ file }) => ({
    version: 1,
    name: file.split("/").at(0) ?? "team",
    targets: { runner: { kind: "local", overrides: { models: { chat: { num_replicas: 2 } } } } },
    models: { chat: { model_source: "org/chat", task: "generate" } },
  }));
  expectTypeOf(made).returns.toExtend<Config>();
  expectTypeOf<ModelId<ReturnType<typeof made>>>().toEqualTypeOf<"chat">();

  const later = defineConfig(async () => ({
    version: 1,
    name: "team",
    models: { chat: { model_source: "org/chat" } },
  }));
  expectTypeOf(later).returns.resolves.toExtend<Config>();
});

test("a smoke test asks only for what its answer can have", () => {
  expectTypeOf(smoke.chat("hi", { max_tokens: 8, expect: { contains: "x", max_ttft_s: 1 } })).toBeObject();
  // @ts-expect-error -- an embedding has no text
  expectTypeOf(smoke.embed("hi", { expect: { contains: "x" } })).toBeObject();
  // @ts-expect-error -- a text has no dimensions
  expectTypeOf(smoke.chat("hi", { expect: { dimensions: 3 } })).toBeObject();
});
