import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, runProgram } from "./run-program.ts";

const SCRIPT = `import { defineConfig } from "rayfleet";
import { source } from "./shared.ts";
export default defineConfig({
  version: 1,
  name: "team",
  targets: { production: { kind: "cluster", address: "http://127.0.0.1:1" } },
  models: { chat: { model_source: source, accelerator_type: "L4" }, "on": { model_source: "a/b", runtime_env: { env_vars: { A: "1e3", B: "yes", C: "::x" } } } },
});
`;
const SHARED = `export const source = "org/chat";\n`;

function repository(): string {
  const cwd = folderWith({ "models.config.ts": SCRIPT, "shared.ts": SHARED });
  mkdirSync(join(cwd, ".git"));
  return cwd;
}

const text = (cwd: string, file: string): string => readFileSync(join(cwd, file), "utf8");

test.for(["yaml", "yml", "json", "jsonc"])(
  "a script is written as .%s, the same each time, and is read in its place",
  async (extension) => {
    const cwd = repository();
    const file = `models.config.${extension}`;
    const first = await runProgram(["synth", "--config-out", file], { cwd });
    expect(first).toEqual({ exitCode: 0, stdout: "", stderr: `Wrote ${file}\n` });
    const written = text(cwd, file);
    expect(written).toContain("models.config.ts");
    expect(written).not.toContain(cwd);
    const second = await runProgram(["synth", "models.config.ts", "--config-out", file], { cwd });
    expect(second).toEqual({ exitCode: 0, stdout: "", stderr: `${file} is up to date\n` });
    expect(text(cwd, file)).toBe(written);
    for (const args of [["validate"], ["validate", file], ["validate", "models.config.*"]]) {
      expect((await runProgram(args, { cwd })).exitCode).toBe(0);
    }
    // Nothing listens there: what matters is that the config was read.
    const status = await runProgram(["status", "--format", "json"], { cwd, env: { CI: "true" } });
    expect(JSON.parse(status.stdout)).toMatchObject({ reason_code: "cluster-not-usable", fleet: "team" });
  },
);

test.for([
  ["the script", "models.config.ts", (old: string) => old.replace("org/chat", "x").replace('"team"', '"team-2"')],
  ["an imported file", "shared.ts", () => 'export const source = "org/other";\n'],
  ["the data", "models.config.json", (old: string) => old.replace("org/chat", "org/mine")],
] as const)("stale after a change of %s: each reader says so, with the command to run", async ([, file, change]) => {
  const cwd = repository();
  await runProgram(["synth", "--config-out", "models.config.json"], { cwd });
  writeFileSync(join(cwd, file), change(text(cwd, file)));
  for (const [args, env] of [
    [["validate"], {}],
    [["validate", "models.config.json"], {}],
    [["deploy"], { CI: "true" }],
  ] as const) {
    const run = await runProgram([...args, "--format", "json"], { cwd, env });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      reason_code: "config-invalid",
      diagnostics: [{ code: "RF158", help: expect.stringContaining("rayfleet synth --config-out models.config.json") }],
    });
  }
  const again = await runProgram(["synth", "--config-out", "models.config.json"], { cwd });
  expect(again).toMatchObject({ exitCode: 0, stderr: "Wrote models.config.json\n" });
  expect((await runProgram(["validate"], { cwd })).exitCode).toBe(0);
});

test("other formatting and line ends do not make data stale", async () => {
  const cwd = repository();
  await runProgram(["synth", "--config-out", "models.config.json"], { cwd });
  writeFileSync(join(cwd, "models.config.json"), JSON.stringify(JSON.parse(text(cwd, "models.config.json"))));
  for (const file of ["models.config.ts", "shared.ts"]) {
    writeFileSync(join(cwd, file), text(cwd, file).replaceAll("\n", "\r\n"));
  }
  expect((await runProgram(["validate"], { cwd })).exitCode).toBe(0);
  expect((await runProgram(["validate", "models.config.json"], { cwd })).exitCode).toBe(0);
});

test("a file that people wrote is not overwritten, and what is no script or no data is refused", async () => {
  const cwd = repository();
  writeFileSync(join(cwd, "mine.yaml"), "version: 1\n");
  for (const [args, says] of [
    [["synth", "--config-out", "mine.yaml"], "was not made of models.config.ts"],
    [["synth", "--config-out", "x.toml"], "ends in .yaml"],
    [["synth", "--config-out", "no/where.json"], "does not exist"],
  ] as const) {
    const run = await runProgram(args, { cwd });
    expect(run).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(says) });
  }
  expect(text(cwd, "mine.yaml")).toBe("version: 1\n");
});

test("a config with mistakes is not written", async () => {
  const cwd = folderWith({ "models.config.ts": "export default { version: 1, name: 'Team', models: {} };\n" });
  const run = await runProgram(["synth", "--config-out", "models.config.json"], { cwd });
  expect(run).toMatchObject({ exitCode: 1, stdout: "", stderr: expect.stringContaining("RF206") });
  expect(() => text(cwd, "models.config.json")).toThrow(/ENOENT/u);
});

test("a job that reaches a target does not run a script; someone's own machine does", async () => {
  const cwd = repository();
  const job = await runProgram(["status", "--format", "json"], { cwd, env: { CI: "true" } });
  expect(JSON.parse(job.stdout)).toMatchObject({ diagnostics: [{ code: "RF104" }], reason_code: "config-invalid" });
  const own = await runProgram(["status", "--format", "json"], { cwd });
  expect(JSON.parse(own.stdout)).toMatchObject({ reason_code: "cluster-not-usable" });
});

test("what a config prints is on stderr, made harmless, and stdout stays one JSON object", async () => {
  const config = `console.log("::set-output name=x::y\\n##[error] z \\u001b[31m"); process.stdout.write("::error::a");\n${SCRIPT}`;
  const cwd = folderWith({ "models.config.ts": config, "shared.ts": SHARED });
  const run = await runProgram(["validate", "--format", "json"], { cwd });
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, diagnostics: [{ code: "RF150", severity: "info" }] });
  expect(run.stderr.match(/the config prints: /gu)).toHaveLength(3);
  // oxlint-disable-next-line no-control-regex -- exactly those must not be there
  expect(run.stderr).not.toMatch(/^\s*::|##\[|\u001b/mu);
});
