import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadEnvironment } from "../../../src/load/legacy/environment.ts";
import { readConfig } from "../../../src/load/read-config.ts";
import { textAt } from "../text-at.ts";

const LIST = '[{"model_id": "listed", "tensor_parallel_size": 1}]';
const CONFIG = "version: 1\nname: team\nmodels: {filed: {model_source: a/b}}\n";
let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "rayfleet-")));
  mkdirSync(join(root, ".git"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test("a found file wins over the variables, and it is said that MODELS_CONFIG is not used", async () => {
  writeFileSync(join(root, "models.config.yaml"), CONFIG);
  const read = await readConfig({ folder: root, env: { MODELS_CONFIG: LIST, MODEL_ID: "single" } });
  expect(Object.keys(read.config?.models ?? {})).toEqual(["filed"]);
  expect(read.findings).toMatchObject([
    { code: "RF166", message: 'The variable MODELS_CONFIG is set but not used: "models.config.yaml" is' },
  ]);
  expect((await readConfig({ folder: root, env: { MODEL_ID: "single" } })).findings).toEqual([]);
});

test("a named file that is not there is not replaced by the variables", async () => {
  const read = await readConfig({ folder: root, path: "models.config.yaml", env: { MODELS_CONFIG: LIST } });
  expect(read).toMatchObject({ missing: true, findings: [{ code: "RF101" }] });
});

test("without a file MODELS_CONFIG is read, and wins over MODEL_ID", async () => {
  const read = await readConfig({ folder: root, env: { MODELS_CONFIG: LIST, MODEL_ID: "single" } });
  expect(Object.keys(read.config?.models ?? {})).toEqual(["listed"]);
  expect(read.source.file).toBe("MODELS_CONFIG");
  expect(read.findings.find(({ code }) => code === "RF166")?.message).toBe(
    "There is no config file: the models are read from the variable MODELS_CONFIG; MODEL_ID is set, too, and not used",
  );
});

test.for([
  ["[", "MODELS_CONFIG is no JSON"],
  ['[{"model_id": "a",}]', "MODELS_CONFIG is no JSON"],
  ["{}", "MODELS_CONFIG is no list of models"],
  ["[]", "MODELS_CONFIG is an empty list"],
  ['{"model_id": "a"}', "MODELS_CONFIG is no list of models"],
])("a broken MODELS_CONFIG %s is an error, and MODEL_ID is not used in its place", async ([text, message]) => {
  const read = await readConfig({ folder: root, env: { MODELS_CONFIG: text, MODEL_ID: "single" } });
  expect(read.config).toBeUndefined();
  expect(read.missing).toBe(false);
  expect(read.findings).toMatchObject([{ code: "RF162", message: expect.stringContaining(String(message)) }]);
});

test("MODEL_ID and the variables beside it are one model, each at its line", async () => {
  const read = await readConfig({
    folder: root,
    env: {
      MODEL_ID: "org/model",
      MODEL_SOURCE: "",
      MODELS_CONFIG: " ",
      TENSOR_PARALLEL_SIZE: "2",
      TRUST_REMOTE_CODE: "no",
      ACCELERATOR_TYPE: "H100",
      MAX_REPLICAS: "0",
      HUGGINGFACE_TOKEN: "not-read",
    },
  });
  expect(read.source.text).toBe(
    "MODEL_ID=org/model\nACCELERATOR_TYPE=H100\nTENSOR_PARALLEL_SIZE=2\nTRUST_REMOTE_CODE=no\nMAX_REPLICAS=0\n",
  );
  const wrong = read.findings.find(({ code }) => code === "RF205");
  expect(textAt(read.source.text, read.source.locate(wrong?.path ?? [], "key")?.range)).toBe("MAX_REPLICAS");
  expect(read.config?.models["org/model"]).toMatchObject({
    model_source: "org/model",
    engine_kwargs: { tensor_parallel_size: 2, trust_remote_code: false },
  });
});

test("without the variables there is no config", async () => {
  expect(loadEnvironment({ MODEL_SOURCE: "a/b", TENSOR_PARALLEL_SIZE: "2" })).toBeUndefined();
  expect(await readConfig({ folder: root, env: {} })).toMatchObject({ missing: true, findings: [{ code: "RF102" }] });
});
