import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";
import { isCommand } from "../../src/cli/arguments.ts";
import { commandTable } from "../../src/cli/command-table.ts";
import { optionFor } from "../../src/cli/help.ts";
import { folderWith, runProgram } from "./run-program.ts";

const root = new URL("../../", import.meta.url);

test.for([
  [["valdate"], 'unknown command "valdate"; did you mean validate?'],
  [["frobnicate"], 'unknown command "frobnicate"'],
  [["validate", "--fromat", "json"], "Unknown option '--fromat'; did you mean --format?"],
  [["deploy", "--base", "x"], "Unknown option '--base'"],
  [["validate", "--format", "xml"], 'validate has no format "xml"; there is pretty, json, github, sarif, markdown'],
  [["plan", "a.yaml", "b.yaml"], "plan takes one file, got 2"],
  [["explain", "RF201", "RF202"], "explain takes one code, got 2"],
  [["schema", "a.yaml"], "schema takes no file, got 1"],
  [["validate", "--target"], "Option '--target <value>' argument missing"],
] as const)("%j is wrong usage", async ([args, message]) => {
  const { exitCode, stdout, stderr } = await runProgram(args);
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(`rayfleet: ${message}\n`);
});

test("whoever reads what is printed can stop before its end", async () => {
  const program = fileURLToPath(new URL("src/cli/main.ts", root));
  const { exitCode, stderr } = await execa(
    "bash",
    ["-c", '"$1" "$2" schema | { read -r line; exit 0; }; exit "${PIPESTATUS[0]}"', "bash", process.execPath, program],
    { reject: false },
  );
  expect([exitCode, stderr]).toEqual([0, ""]);
});

test("the help lists every command with its summary", async () => {
  const { exitCode, stdout, stderr } = await runProgram(["help"]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  for (const [name, { summary }] of Object.entries(commandTable)) {
    expect(stdout).toContain(`\n  ${name.padEnd(10)} ${summary}\n`);
  }
  expect(await runProgram([])).toEqual({ exitCode: 2, stdout, stderr: "" });
});

test.for(Object.entries(commandTable))("the help of %s", async ([name, entry]) => {
  const { exitCode, stdout, stderr } = await runProgram(["help", name]);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(new RegExp(`^Usage: rayfleet ${name}\\b`, "u"));
  const lines = stdout.split("\n");
  for (const option of entry.options) {
    const { help } = optionFor(isCommand(name) ? name : "validate", option);
    expect(lines.some((line) => line.startsWith(`  --${option}`) && line.includes(help))).toBe(true);
  }
});

test("--help behind a command is its help", async () => {
  expect(await runProgram(["deploy", "--target", "x", "--help"])).toEqual(await runProgram(["help", "deploy"]));
});

test("the version is the package's", async () => {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  expect(await runProgram(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

test("schema prints the file of the package", async () => {
  const schema = readFileSync(new URL("schema/models.config.schema.json", root), "utf8");
  expect(await runProgram(["schema"])).toEqual({ exitCode: 0, stdout: schema, stderr: "" });
});

test("a cluster that does not answer is told in words, without a stack", async () => {
  const config = `version: 1
name: team
targets: { away: { kind: cluster, address: "http://127.0.0.1:9", nodes: [{ cpus: 4 }] } }
models: { chat: { model_source: org/chat, accelerator_config: { kind: cpu } } }
`;
  const cwd = folderWith({ "models.config.yaml": config });
  const { exitCode, stdout, stderr } = await runProgram(["status"], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toContain("http://127.0.0.1:9");
  expect(stdout + stderr).not.toMatch(/^\s+at /mu);
});
