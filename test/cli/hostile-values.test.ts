import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith, runProgram } from "./run-program.ts";

const attacks = join(import.meta.dirname, "../fixtures/attack");
const LONG = "a".repeat(60);

/** Valid as a config, so that its values reach what is printed of a fleet. */
const open = `version: 1
name: hostile
targets: { here: { kind: local, nodes: [{ cpus: 4 }] } }
models:
  chat:
    model_source: org/chat
    accelerator_config: { kind: cpu }
    engine_kwargs:
      hf_overrides: { "::set-output name=a::b": "::set-output name=a::b" }
      additional_config:
        "::error::key": 1
        "##[error]key": "##[error]value"
        text: "${LONG}\\n::error::${LONG}\\n  ::warning::x"
    runtime_env: { env_vars: { X: "##[error]x\\n::stop-commands::y" } }
    smoke_tests:
      - chat: "::set-output name=a::b"
        expect: { contains: "##[error]x" }
`;

/** A runner takes `##[name]` anywhere in a line, and `::name::` at its start, for a command. */
function expectNoCommands(text: string): void {
  expect(text).not.toContain("##[");
  expect(text).not.toMatch(/^\s*::/mu);
}

test.for([["validate"], ["plan"], ["synth"]] as const)(
  "values of a valid config never command: %s",
  async ([command]) => {
    const cwd = folderWith({ "models.config.yaml": open });
    for (const format of command === "synth" ? ["yaml", "json"] : ["pretty", "json"]) {
      const { exitCode, stdout, stderr } = await runProgram([command, "--format", format], { cwd });
      expect(exitCode).toBe(0);
      expectNoCommands(stdout);
      expectNoCommands(stderr);
    }
  },
);

test("what synth prints still has these values", async () => {
  const cwd = folderWith({ "models.config.yaml": open });
  const json = await runProgram(["synth", "--format", "json"], { cwd });
  const yaml = await runProgram(["synth"], { cwd });
  const body: { applications: { args: { llm_config?: unknown } }[] } = JSON.parse(json.stdout);
  const wanted: { models: { chat: { engine_kwargs: object } } } = parse(open);
  expect(body.applications[0]?.args.llm_config).toMatchObject({ engine_kwargs: wanted.models.chat.engine_kwargs });
  expect(parse(yaml.stdout)).toEqual(body);
});

test.for(["control-characters", "hostile-characters", "workflow-commands"])(
  "mistakes of %s never command",
  async (name) => {
    const cwd = join(attacks, name);
    for (const args of [["validate"], ["validate", "--format", "json"], ["plan"], ["synth"]]) {
      const { exitCode, stdout, stderr } = await runProgram(args, { cwd });
      expect(exitCode).toBe(1);
      expectNoCommands(stdout);
      expectNoCommands(stderr);
    }
    const github = await runProgram(["validate", "--format", "github"], { cwd });
    expect(github.stdout).not.toContain("##[");
    for (const line of github.stdout.trimEnd().split("\n")) expect(line).toMatch(/^::(?:error|warning|notice) /u);
  },
);

test("hostile arguments never command", async () => {
  const cwd = folderWith({ "models.config.yaml": open });
  for (const args of [
    ["::error::x"],
    ["##[error]x"],
    ["validate", "::error::x.yaml"],
    ["validate", "a\n::error::x.yaml"],
    ["validate", "##[error]x.yaml"],
    ["validate", "--target", "##[error]x"],
    ["validate", "--target", "x\n::error::y"],
    ["validate", "--format", "##[error]x"],
    ["validate", "--::error::x"],
    ["plan", "--base", "x\n::error::y"],
  ]) {
    const { exitCode, stdout, stderr } = await runProgram(args, { cwd });
    expect(exitCode).toBeGreaterThan(0);
    expectNoCommands(stdout);
    expectNoCommands(stderr);
  }
});
