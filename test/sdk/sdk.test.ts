import { expect, test } from "vitest";
import {
  type Config,
  createRayClient,
  formatDiagnostics,
  plan,
  RayError,
  resolve,
  smokeTest,
  synth,
  validate,
} from "../../src/index.ts";
import { useFakeRay } from "../support/fake-ray/use-fake-ray.ts";

const TEXT = `version: 1
name: team
targets:
  runner: { kind: local, nodes: [{ accelerator_type: L4, gpus: 2 }] }
  production: { kind: cluster, address: "http://127.0.0.1:8265" }
models:
  chat: { model_source: org/chat, accelerator_type: L4 }
`;

const CONFIG = {
  version: 1,
  name: "team",
  targets: {
    runner: { kind: "local", nodes: [{ accelerator_type: "L4", gpus: 2 }] },
    production: { kind: "cluster", address: "http://127.0.0.1:8265" },
  },
  models: { chat: { model_source: "org/chat", accelerator_type: "L4" } },
} as const satisfies Config;

test("a text and the value that it stands for are the same config", async () => {
  const [ofText, ofValue] = await Promise.all([validate(TEXT), validate(CONFIG)]);
  expect(ofText).toEqual({ ok: true, config: CONFIG, diagnostics: [] });
  expect(ofValue).toEqual(ofText);
});

test("mistakes in a text have ranges, in a value paths", async () => {
  const text = TEXT.replace("accelerator_type: L4 }\n", "accelerator_typ: L4 }\n").replace("name: team", "name: Team");
  const ofText = await validate(text, { file: "fleet.yaml" });
  expect(ofText.ok).toBe(false);
  expect(ofText.diagnostics.map(({ code, file, range }) => [code, file, range?.start])).toEqual([
    ["RF206", "fleet.yaml", { line: 2, column: 7 }],
    ["RF201", "fleet.yaml", { line: 7, column: 35 }],
  ]);

  const value = { ...CONFIG, name: "Team", models: { chat: { model_source: "org/chat", accelerator_typ: "L4" } } };
  const ofValue = await validate(value);
  expect(ofValue.diagnostics.map(({ code, file, path, range }) => [code, file, path, range])).toEqual([
    ["RF206", "models.config.ts", ["name"], undefined],
    ["RF201", "models.config.ts", ["models", "chat", "accelerator_typ"], undefined],
  ]);
});

test("nothing that is given is thrown back", async () => {
  for (const given of [undefined, null, 1, "", "{", [], () => 1, { version: 2 }, "\u0000", "a: *b"]) {
    const validation = await validate(given);
    expect(validation.ok).toBe(false);
    expect(validation.diagnostics).not.toEqual([]);
  }
});

test("a .json text is read as JSON", async () => {
  expect(await validate(JSON.stringify(CONFIG), { file: "models.config.json" })).toMatchObject({ ok: true });
  expect(await validate(TEXT, { file: "models.config.json" })).toMatchObject({ diagnostics: [{ code: "RF111" }] });
});

test("a target decides what is resolved", async () => {
  expect(await resolve(CONFIG)).toMatchObject({ ok: true, fleet: { name: "team", models: [{ id: "chat" }] } });
  expect(await resolve(CONFIG, { target: "runner" })).toMatchObject({ fleet: { target: { kind: "local" } } });
  const unknown = await resolve(TEXT, { target: "prod" });
  expect(unknown).toMatchObject({ ok: false, diagnostics: [{ code: "RF320" }] });
});

test("relative sources start in the folder of the file", async () => {
  const config: Config = { version: 1, name: "team", models: { tiny: { model_source: "./tiny" } } };
  const resolved = await resolve(config, { file: "/srv/models/models.config.ts" });
  expect(resolved).toMatchObject({
    fleet: { models: [{ llmConfig: { model_loading_config: { model_source: "/srv/models/tiny" } } }] },
  });
});

test("a plan says what a change does", async () => {
  const changed = { ...CONFIG, models: { ...CONFIG.models, embed: { model_source: "org/embed", gpu_fraction: 0.3 } } };
  const planned = await plan(changed, { base: TEXT, target: "runner" });
  expect(planned).toMatchObject({ ok: true, plan: { base: "file" } });
  const steps = planned.ok ? planned.plan.steps.map(({ model, effect }) => [model, effect]) : [];
  expect(steps).toContainEqual(["chat", "nothing"]);
  expect(steps).toContainEqual(["embed", "start"]);
  expect(await plan(CONFIG, { base: "broken: [", target: "runner" })).toMatchObject({ plan: { base: "nothing" } });
  expect(await plan("broken: [")).toMatchObject({ ok: false, diagnostics: [{ code: "RF110" }] });
});

test("synth is the same for the same config", async () => {
  const [first, second] = await Promise.all([synth(CONFIG, { target: "runner" }), synth(TEXT, { target: "runner" })]);
  if (!first.ok || !second.ok) throw new Error("It has no mistakes");
  expect(first.yaml).toBe(second.yaml);
  expect(first.serveConfig.applications).toHaveLength(2);
  expect(first.yaml).toContain("rayfleet_builder:build_model");
});

test("diagnostics are shown with the line that they are about", async () => {
  const text = TEXT.replace("team", "Team");
  const { diagnostics } = await validate(text);
  const shown = await formatDiagnostics(diagnostics, { text });
  expect(shown).toContain("models.config.yaml:2:7 error RF206");
  expect(shown).toContain("2 | name: Team");
  expect(await formatDiagnostics(diagnostics, { text, color: true })).toContain("\u001b[");
  expect(await formatDiagnostics([])).toBe("");
});

test("each builder makes a smoke test that has nothing wrong with it", async () => {
  const config: Config = {
    version: 1,
    name: "team",
    models: {
      chat: {
        model_source: "org/chat",
        smoke_tests: [
          smokeTest.chat("Reply with the word ready.", { max_tokens: 8, expect: { contains: "ready" } }),
          smokeTest.chat([{ role: "user", content: "hi" }]),
          smokeTest.completion("The capital of France is"),
          smokeTest.request("/v1/chat/completions", { messages: [] }, { expect: { status: 400 } }),
        ],
      },
      embed: {
        model_source: "org/embed",
        task: "embed",
        smoke_tests: [
          smokeTest.embed(["a", "b"], { expect: { dimensions: 1024 } }),
          smokeTest.score({ text_1: "a", text_2: ["b"] }),
        ],
      },
    },
  };
  expect(await validate(config)).toEqual({ ok: true, config, diagnostics: [] });
});

test("the client of Ray speaks to a cluster, and says what went wrong", async () => {
  const { ray } = await useFakeRay({ token: "secret-of-the-cluster" });
  const client = await createRayClient({ address: `${ray.address}/`, token: "secret-of-the-cluster" });
  expect(await client.version()).toMatchObject({ ray_version: expect.stringMatching(/^2\./u) });
  const stranger = await createRayClient({ address: ray.address, token: "other" });
  const refused = await stranger.version().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RayError);
  expect(refused).not.toHaveProperty("message", expect.stringContaining("secret-of-the-cluster"));
  await expect(createRayClient({ address: "ray.internal" })).rejects.toThrow(/not an address/u);
});
