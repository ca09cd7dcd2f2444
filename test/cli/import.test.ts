import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, runProgram } from "./run-program.ts";

const fixtures = join(import.meta.dirname, "../fixtures/import");

function argumentsOf(name: string): readonly string[] {
  const read: string[] = JSON.parse(readFileSync(join(fixtures, name, "arguments.json"), "utf8"));
  return read;
}

function textOf(name: string, file: string): string {
  const path = join(fixtures, name, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

test.for(readdirSync(fixtures))("%s is imported as expected, with every message at its place", async (name) => {
  const { exitCode, stdout, stderr } = await runProgram(["import", ...argumentsOf(name)], {
    cwd: join(fixtures, name),
  });
  const config = join(fixtures, name, "expected.yaml");
  expect(existsSync(config)).toBe(stdout !== "");
  for (const text of stdout === "" ? [] : [stdout]) await expect(text).toMatchFileSnapshot(config);
  await expect(`${stderr}exit ${exitCode}\n`).toMatchFileSnapshot(join(fixtures, name, "expected.txt"));
});

const whole = readdirSync(fixtures).filter((name) => textOf(name, "expected.txt").endsWith("exit 0\n"));

test.for(whole)("what %s becomes is a config without errors, and the same each time", async (name) => {
  const cwd = folderWith({});
  cpSync(join(fixtures, name), cwd, { recursive: true });
  const output = ["--output", "new/models.config.yaml"];
  const written = await runProgram(["import", ...argumentsOf(name), ...output], { cwd });
  expect(written).toMatchObject({ exitCode: 0, stdout: "Wrote new/models.config.yaml\n" });
  const text = readFileSync(join(cwd, "new/models.config.yaml"), "utf8");
  expect(text).toBe(textOf(name, "expected.yaml"));
  const validated = await runProgram(["validate", "new/models.config.yaml", "--format", "json"], { cwd });
  expect(validated.exitCode).toBe(0);
  // What the file is said to be is nothing that PyYAML and YAML 1.2 read differently.
  expect(validated.stdout).not.toMatch(/"RF12[0-9]"|"RF11[0-9]"/u);
  const again = await runProgram(["import", ...argumentsOf(name), ...output], { cwd });
  expect(again).toMatchObject({ exitCode: 0, stdout: "Is up to date: new/models.config.yaml\n" });
});

test("a file that is there with other content is overwritten only with --force", async () => {
  const cwd = folderWith({ "serve.yaml": textOf("two-models", "serve.yaml"), "models.config.yaml": "mine: 1\n" });
  const refused = await runProgram(["import", "serve.yaml", "--output", "models.config.yaml"], { cwd });
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout).toBe("Is there already, not changed: models.config.yaml\n");
  expect(refused.stderr).toContain("RF176");
  expect(readFileSync(join(cwd, "models.config.yaml"), "utf8")).toBe("mine: 1\n");
  const forced = await runProgram(["import", "serve.yaml", "--output", "models.config.yaml", "--force"], { cwd });
  expect(forced).toMatchObject({ exitCode: 0, stdout: "Overwrote models.config.yaml\n" });
  expect(readFileSync(join(cwd, "models.config.yaml"), "utf8")).toBe(textOf("two-models", "expected.yaml"));
});

test("json is one object with the text of the file", async () => {
  const cwd = join(fixtures, "two-models");
  const { exitCode, stdout, stderr } = await runProgram(["import", "serve.yaml", "--format", "json"], { cwd });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    command: "import",
    ok: true,
    fleet: "llm-app",
    files: [{ path: "models.config.yaml", state: "shown", text: textOf("two-models", "expected.yaml") }],
  });
});

test("without a file, the list here or the variables are imported; without either it is wrong usage", async () => {
  const list = '[{"model_id": "a", "tensor_parallel_size": 1}]';
  const fromFile = await runProgram(["import"], { cwd: folderWith({ "models.config.json": list }) });
  expect(fromFile.stdout).toContain("# Imported from models.config.json by");
  const cwd = folderWith({});
  const fromVariable = await runProgram(["import"], { cwd, env: { MODELS_CONFIG: list } });
  expect(fromVariable.stdout).toBe(fromFile.stdout.replace("models.config.json", "MODELS_CONFIG"));
  const nothing = await runProgram(["import"], { cwd });
  expect(nothing).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringContaining("Name the file to import."),
  });
});

test("--name names the fleet, whatever the format", async () => {
  const cwd = folderWith({
    "list.json": '[{"model_id": "a", "tensor_parallel_size": 1}]',
    ".env": "MODEL_ID=a\n",
    "serve.yaml": textOf("two-models", "serve.yaml"),
  });
  for (const file of ["list.json", ".env", "serve.yaml"]) {
    const { stdout } = await runProgram(["import", file, "--name", "our-models"], { cwd });
    expect(stdout).toMatch(/^name: our-models$/mu);
    const wrong = await runProgram(["import", file, "--name", "Our models"], { cwd });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toContain("RF206");
  }
});

test("a file of a model has to lie in the repository", async () => {
  const cwd = folderWith({ "outside.yaml": "model_loading_config: {model_id: a}\n" });
  mkdirSync(join(cwd, "repository/.git"), { recursive: true });
  const serve = `applications: [{import_path: "ray.serve.llm:build_openai_app", args: {llm_configs: [../outside.yaml]}}]\n`;
  writeFileSync(join(cwd, "repository/serve.yaml"), serve);
  const { exitCode, stderr } = await runProgram(["import", "serve.yaml"], { cwd: join(cwd, "repository") });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('error RF175 "../outside.yaml" cannot be read: The file lies outside the workspace');
});

test("a repository with the package names the schema that is installed", async () => {
  const cwd = folderWith({ "serve.yaml": textOf("two-models", "serve.yaml") });
  mkdirSync(join(cwd, ".git"));
  const schema = join(cwd, "node_modules/rayfleet/schema/models.config.schema.json");
  mkdirSync(dirname(schema), { recursive: true });
  writeFileSync(schema, "{}");
  const { stdout } = await runProgram(["import", "serve.yaml", "--output", "deep/models.config.yaml"], { cwd });
  expect(stdout).toBe("Wrote deep/models.config.yaml\n");
  expect(readFileSync(join(cwd, "deep/models.config.yaml"), "utf8")).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/node_modules\/rayfleet\/schema\/models\.config\.schema\.json\n/u,
  );
});
