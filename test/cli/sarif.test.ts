import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { FLEET, folderWith, runProgram } from "./run-program.ts";

/** The program itself: what the package has for a shell splits arguments. */
const MULTITOOL = createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/Sarif.Multitool");

interface Log {
  readonly runs: readonly { results: readonly { ruleId: string; locations: readonly unknown[] }[] }[];
}

/** What Microsoft's validator says with the rules of GitHub's code scanning, as codes. */
async function validated(folder: string, sarif: string): Promise<readonly string[]> {
  const [input, output] = [join(folder, "input.sarif"), join(folder, "output.sarif")];
  writeFileSync(input, sarif);
  const args = [
    "validate",
    input,
    "--rule-kind",
    "Ghas",
    "--output",
    output,
    "--level",
    "Error;Warning;Note",
    "--log",
    "ForceOverwrite",
  ];
  // Without this it looks for a library of the system.
  await execa(MULTITOOL, args, { env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, reject: false });
  const log: Log = JSON.parse(readFileSync(output, "utf8").replace(/^\uFEFF/u, ""));
  return log.runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId));
}

const broken = `${FLEET}layot: gateway\nchecks: { RF1: warn }\n`;

test("code scanning takes what is printed, and would not take something else", async () => {
  const cwd = folderWith({ "models.config.yaml": broken });
  const { exitCode, stdout, stderr } = await runProgram(["validate", "--format", "sarif"], { cwd });
  expect([exitCode, stderr]).toEqual([1, ""]);
  const log: Log = JSON.parse(stdout);
  expect(log.runs[0]?.results).toHaveLength(2);
  expect(await validated(cwd, stdout)).toEqual([]);
  const unplaced = stdout.replaceAll('"locations"', '"stacks"').replaceAll(/"stacks": \[[^]*?\n {10}\],/gu, "");
  expect(await validated(cwd, unplaced)).toContain("GH2012");
});

test("paths start at the root of the repository, wherever the program runs", async () => {
  const root = folderWith({});
  const cwd = join(root, "serving");
  mkdirSync(join(root, ".git"));
  mkdirSync(cwd);
  writeFileSync(join(cwd, "models.config.yaml"), broken);
  const sarif = await runProgram(["validate", "--format", "sarif"], { cwd });
  expect(JSON.parse(sarif.stdout)).toMatchObject({
    runs: [
      {
        results: [
          { locations: [{ physicalLocation: { artifactLocation: { uri: "serving/models.config.yaml" } } }] },
          {},
        ],
      },
    ],
  });
  const github = await runProgram(["validate", "--format", "github"], { cwd });
  expect(github.stdout).toMatch(/^::error file=serving\/models\.config\.yaml,line=8,/u);
});
