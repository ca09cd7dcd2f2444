import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { FLEET, folderWith, runProgram } from "./run-program.ts";

const invalid = join(import.meta.dirname, "../fixtures/invalid");

const Result = z.strictObject({
  schema_version: z.literal(1),
  command: z.literal("validate"),
  ok: z.boolean(),
  decision: z.enum(["passed", "failed"]),
  reason_code: z.string(),
  fleet: z.string().optional(),
  target: z.string().optional(),
  diagnostics: z.array(
    z.looseObject({
      code: z.string().regex(/^RF\d{3}$/u),
      message: z.string(),
      range: z.looseObject({ start: z.object({ line: z.int().min(1), column: z.int().min(1) }) }).optional(),
    }),
  ),
  timings: z.array(z.unknown()),
});

test.for(readdirSync(invalid))("every mistake of %s in one run", async (name) => {
  const cwd = join(invalid, name);
  const file = readdirSync(cwd).find((entry) => entry.startsWith("models.config.")) ?? "";
  const { exitCode, stdout, stderr } = await runProgram(["validate", file], { cwd });
  const places = readFileSync(join(cwd, "expected.txt"), "utf8").match(/^models\.config\.\S+ (?:error|warn).*$/gmu);
  expect(places).not.toBeNull();
  for (const place of places ?? []) expect(stdout).toContain(`${place}\n`);
  expect(exitCode).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);
});

test("a config without mistakes ends with 0, and is found from here up", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET });
  expect(await runProgram(["validate"], { cwd })).toEqual({
    exitCode: 0,
    stdout: "models.config.yaml: no problems\n",
    stderr: "",
  });
});

test("a file that is not there is wrong usage, in every format", async () => {
  const cwd = folderWith({});
  const pretty = await runProgram(["validate", "nowhere.yaml"], { cwd });
  expect(pretty).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("nowhere.yaml error RF101") });
  const json = await runProgram(["validate", "nowhere.yaml", "--format", "json"], { cwd });
  expect(json.exitCode).toBe(2);
  expect(Result.parse(JSON.parse(json.stdout))).toMatchObject({ ok: false, reason_code: "config-missing" });
  const github = await runProgram(["validate", "nowhere.yaml", "--format", "github"], { cwd });
  expect(github).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("::error file=nowhere.yaml") });
});

test("json is one object, and alone on stdout", async () => {
  const cwd = join(invalid, "unknown-keys");
  const { exitCode, stdout, stderr } = await runProgram(["validate", "--format", "json"], { cwd });
  const result = Result.parse(JSON.parse(stdout));
  expect(exitCode).toBe(1);
  expect(stderr).toBe("");
  expect(result).toMatchObject({ ok: false, decision: "failed", reason_code: "config-invalid" });
  expect(result.diagnostics[0]).toMatchObject({
    code: "RF201",
    file: "models.config.yaml",
    range: { start: { line: 3, column: 1 }, end: { line: 3, column: 7 } },
    help: 'Did you mean "layout"?',
  });
});

test("an unknown target is told with the ones there are", async () => {
  const cwd = folderWith({ "models.config.yaml": FLEET });
  const { exitCode, stdout } = await runProgram(["validate", "--target", "prodution"], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("production");
});

test("colour is for terminals, or when it is asked for, and never with NO_COLOR", async () => {
  const cwd = join(invalid, "unknown-keys");
  const escape = "\u001b[";
  const plain = await runProgram(["validate"], { cwd });
  expect(plain.stdout).not.toContain(escape);
  const asked = await runProgram(["validate", "--color"], { cwd });
  expect(asked.stdout).toContain(escape);
  const refused = await runProgram(["validate", "--color"], { cwd, env: { NO_COLOR: "1" } });
  expect(refused.stdout).toBe(plain.stdout);
});
