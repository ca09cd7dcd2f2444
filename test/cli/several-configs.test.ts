import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { FLEET, folderWith, runProgram } from "./run-program.ts";

function monorepo(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith({});
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const GOOD = {
  "services/a/models.config.yaml": FLEET,
  "services/b/models.config.jsonc":
    '// b\n{ "version": 1, "name": "b", "models": { "m": { "model_source": "a/b" } } }\n',
  "services/c/models.config.ts": 'export default { version: 1, name: "c", models: { m: { model_source: "a/b" } } };\n',
  "services/node_modules/models.config.yaml": "nonsense: true\n",
};
const BAD = { "services/d/models.config.yaml": "version: 1\nname: d\nmodels: {m: {}}\n" };

test("several paths and patterns are one run with one result", async () => {
  const cwd = monorepo({ ...GOOD, ...BAD });
  const run = await runProgram(["validate", "services/*/models.config.*", "--format", "json"], { cwd });
  expect(run).toMatchObject({ exitCode: 1, stderr: "" });
  const result: unknown = JSON.parse(run.stdout);
  expect(result).toMatchObject({
    schema_version: 1,
    command: "validate",
    ok: false,
    decision: "failed",
    reason_code: "config-invalid",
    diagnostics: [{ code: "RF202", file: "services/d/models.config.yaml" }],
    configs: [
      { config: "services/a/models.config.yaml", ok: true, fleet: "team" },
      { config: "services/b/models.config.jsonc", ok: true, fleet: "b" },
      { config: "services/c/models.config.ts", ok: true, fleet: "c" },
      { config: "services/d/models.config.yaml", ok: false, reason_code: "config-invalid" },
    ],
  });
});

test("all fine: a line for each, and exit code 0", async () => {
  const cwd = monorepo(GOOD);
  const run = await runProgram(["validate", "services/a/models.config.yaml", "services/[bc]/*"], { cwd });
  expect(run).toEqual({
    exitCode: 0,
    stderr: "",
    stdout: ["a/models.config.yaml", "b/models.config.jsonc", "c/models.config.ts"]
      .map((file) => `services/${file}: no problems\n`)
      .join(""),
  });
});

test("the exit code is the worst: a file that is missing is wrong usage", async () => {
  const cwd = monorepo({ ...GOOD, ...BAD });
  const run = await runProgram(["validate", "services/*/models.config.yaml", "nowhere/*.yaml"], { cwd });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain("nowhere/*.yaml error RF101");
  expect(run.stdout).toContain("services/d/models.config.yaml:3:");
});

test("a name with the characters of a pattern is itself first", async () => {
  const cwd = monorepo({ "models[1].yaml": FLEET });
  expect((await runProgram(["validate", "models[1].yaml"], { cwd })).exitCode).toBe(0);
});

test("other commands take one config", async () => {
  const run = await runProgram(["deploy", "a.yaml", "b.yaml"], { cwd: monorepo({}) });
  expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("takes one file") });
});
