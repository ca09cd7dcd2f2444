import { expect, test } from "vitest";
import { loadConfig } from "../../src/load/load-config.ts";
import { shapeOf, whereOf } from "../../src/load/shape.ts";

const CLUSTER = "version: 1\nname: team\ntargets: { here: { kind: cluster, address: http://127.0.0.1:8265 } }\n";
const LOCAL = "version: 1\nname: team\ntargets: { here: { kind: local } }\n";
const MODELS = "models: { chat: { model_source: a/b, accelerator_config: { kind: cpu } } }\n";

function loaded(text: string): ReturnType<typeof loadConfig> {
  return loadConfig(text, "models.config.yaml");
}

test("a file without mistakes is a config as it is", async () => {
  const file = loaded(CLUSTER + MODELS);
  expect(await shapeOf(file)).toEqual({ config: file.value, findings: [] });
});

test("where a cluster is, models have no say, and their mistakes do not count", async () => {
  const right = await whereOf(loaded(CLUSTER + MODELS));
  expect(right).toMatchObject({ config: { name: "team", models: {} }, findings: [] });
  const wrong = await whereOf(loaded(`${CLUSTER}models: { chat: { model_sorce: a/b } }\n`));
  expect(wrong).toMatchObject({ config: { name: "team", models: {} }, findings: [] });
});

test("models decide which environment a local target has, and what a single application holds", async () => {
  const local = await whereOf(loaded(LOCAL + MODELS));
  expect(Object.keys(local.config?.models ?? {})).toEqual(["chat"]);
  const single = await whereOf(loaded(`layout: single_app\n${CLUSTER}${MODELS}`));
  expect(Object.keys(single.config?.models ?? {})).toEqual(["chat"]);
  const wrong = await whereOf(loaded(`${LOCAL}models: { chat: { model_source: a/b, colour: red } }\n`));
  expect(wrong.findings).toEqual([]);
  expect(Object.keys(wrong.config?.models ?? {})).toEqual(["chat"]);
});

test("a mistake in the target is told", async () => {
  const { findings } = await whereOf(
    loaded("version: 1\nname: team\ntargets: { here: { kind: clutser } }\nmodels: {}\n"),
  );
  expect(findings[0]).toMatchObject({ code: "RF204", path: ["targets", "here", "kind"] });
});
