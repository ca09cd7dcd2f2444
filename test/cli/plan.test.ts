import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { FLEET, folderWith, runProgram } from "./run-program.ts";

const changed = FLEET.replace("task: embed }", "task: embed, engine_kwargs: { max_model_len: 512 } }");

test("without a base everything is new", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET });
  const { exitCode, stdout } = await runProgram(["plan"], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ {2}chat +start +new model; content not tracked: org\/chat$/mu);
  expect(stdout).toMatch(/^ {2}embed +start +new model; content not tracked: org\/embed$/mu);
  expect(stdout).toMatch(/^ {2}gateway +start +first deploy$/mu);
});

test("with a base only what changes is touched", async () => {
  const cwd = folderWith({ "models.config.yaml": changed, "base.yaml": FLEET });
  const { exitCode, stdout, stderr } = await runProgram(["plan", "--base", "base.yaml", "--format", "json"], { cwd });
  expect([exitCode, stderr]).toEqual([0, ""]);
  const result: { plan: { steps: { model: string | null; effect: string; changed: string[] }[] } } = JSON.parse(stdout);
  const effects = Object.fromEntries(result.plan.steps.map((step) => [step.model ?? "gateway", step.effect]));
  expect(effects).toEqual({ chat: "nothing", embed: "blue_green", gateway: "in_place" });
  expect(result.plan.steps.find((step) => step.model === "embed")?.changed).toEqual(["engine_kwargs.max_model_len"]);
});

test("the same config as the base changes nothing", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET, "base.yaml": FLEET });
  const { stdout } = await runProgram(["plan", "--base", "base.yaml", "--format", "json"], { cwd });
  const result: { plan: { steps: { effect: string }[] } } = JSON.parse(stdout);
  expect(new Set(result.plan.steps.map((step) => step.effect))).toEqual(new Set(["nothing"]));
});

test("a base that is not there is wrong usage, not a crash", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET });
  const { exitCode, stdout, stderr } = await runProgram(["plan", "--base", "nowhere.yaml"], { cwd });
  expect(exitCode).toBe(2);
  expect(stdout + stderr).toContain("nowhere.yaml error RF101");
  expect(stdout + stderr).not.toContain("ENOENT");
});

test("a config with mistakes has no plan", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET.replace("version: 1", "version: 7") });
  const { exitCode, stdout } = await runProgram(["plan", "--format", "json"], { cwd });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ command: "plan", ok: false, reason_code: "config-invalid" });
  expect(JSON.parse(stdout)).not.toHaveProperty("plan");
});

test("synth prints the same in both formats, and the same each time", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET });
  const json = await runProgram(["synth", "--format", "json"], { cwd });
  const yaml = await runProgram(["synth"], { cwd });
  expect([json.exitCode, json.stderr, yaml.exitCode, yaml.stderr]).toEqual([0, "", 0, ""]);
  const body: { applications: { name: string }[] } = JSON.parse(json.stdout);
  expect(body.applications.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^team--chat--[0-9a-f]{12}$/u),
    expect.stringMatching(/^team--embed--[0-9a-f]{12}$/u),
    "team--gateway",
  ]);
  expect(parse(yaml.stdout)).toEqual(body);
  expect(await runProgram(["synth"], { cwd })).toEqual(yaml);
});

test("synth of a config with mistakes leaves stdout empty", async () => {
  const cwd = join(import.meta.dirname, "../fixtures/invalid/unknown-keys");
  for (const format of ["yaml", "json"]) {
    const { exitCode, stdout, stderr } = await runProgram(["synth", "--format", format], { cwd });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("models.config.yaml:3:1 error RF201");
  }
});
