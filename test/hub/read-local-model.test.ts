import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readLocalModel } from "../../src/hub/read-local-model.ts";
import { llamaConfig, llamaShards } from "../support/fake-hub/repositories.ts";
import { partOf } from "../support/fake-hub/repository.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "rf-model-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function withModel(files: Readonly<Record<string, string | Buffer>>): string {
  const configDir = folder();
  mkdirSync(join(configDir, "tiny"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(configDir, "tiny", name), content);
  return configDir;
}

const at = { source: "./tiny", path: ["models", "tiny", "model_source"] };

test("a folder with weights has exact bytes", async () => {
  const files: Record<string, string | Buffer> = { "config.json": JSON.stringify(llamaConfig) };
  for (const [name, file] of Object.entries(llamaShards)) files[name] = partOf(file, 0, file.size);
  const { facts, findings } = await readLocalModel({ ...at, configDir: withModel(files) });
  expect(findings).toEqual([]);
  expect(facts).toMatchObject({ commit: null, weights: { basis: "headers", files: 2, bytes: 4.5 * 1024 * 1024 } });
});

test("config.json and the index are enough", async () => {
  const index = { metadata: { total_size: 1234 }, weight_map: { a: "one.safetensors", b: "two.safetensors" } };
  const configDir = withModel({
    "config.json": JSON.stringify(llamaConfig),
    "model.safetensors.index.json": JSON.stringify(index),
  });
  const { facts } = await readLocalModel({ ...at, configDir });
  expect(facts).toMatchObject({ config: { hidden_size: 4096 }, weights: { basis: "index", files: 2, bytes: 1234 } });
});

test("config.json alone is enough to know the architecture", async () => {
  const { facts, findings } = await readLocalModel({ ...at, configDir: withModel({ "config.json": "{}" }) });
  expect(findings).toEqual([]);
  expect(facts).toMatchObject({ config: {}, weights: null });
});

test.for<[string, Readonly<Record<string, string>>, string]>([
  ["an empty folder", {}, "RF530"],
  ["a config.json that is no JSON", { "config.json": "{" }, "RF511"],
])("%s is told", async ([, files, code]) => {
  expect(await readLocalModel({ ...at, configDir: withModel(files) })).toMatchObject({
    findings: [{ code, path: at.path }],
  });
});

test("a relative folder has to be there; an absolute one is on the nodes", async () => {
  const configDir = folder();
  expect(await readLocalModel({ ...at, configDir })).toMatchObject({ findings: [{ code: "RF530" }] });
  expect(await readLocalModel({ ...at, source: join(configDir, "nowhere"), configDir })).toEqual({ findings: [] });
  expect(await readLocalModel({ ...at, source: "s3://bucket/model", configDir })).toEqual({ findings: [] });
});

test("nothing outside the workspace is read, by link or by path", async () => {
  const outside = withModel({ "config.json": '{"secret": true}' });
  const workspace = folder();
  mkdirSync(join(workspace, "tiny"));
  symlinkSync(join(outside, "tiny/config.json"), join(workspace, "tiny/config.json"));
  symlinkSync(join(outside, "tiny"), join(workspace, "linked"));
  const options = { ...at, configDir: workspace, workspace };
  expect(await readLocalModel(options)).toMatchObject({ findings: [{ code: "RF530" }] });
  expect(await readLocalModel({ ...options, source: "./linked" })).toMatchObject({ findings: [{ code: "RF530" }] });
  expect(await readLocalModel({ ...options, source: join(outside, "tiny") })).toEqual({ findings: [] });
});
