import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { runProgram } from "./run-program.ts";

test.for(["RF201", "rf201", "201"])(
  "%s is told with its meaning, an example and the address of the page",
  async (code) => {
    const { exitCode, stdout, stderr } = await runProgram(["explain", code]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^RF201 Unknown key \(error\)\n\nThe key is not part [^]*\n\nWrong:\n {2}models:[^]*\n\nRight:\n[^]*#rf201\n$/u,
    );
  },
);

test("a severity that can be changed, and how", async () => {
  const { stdout } = await runProgram(["explain", "RF301"]);
  expect(stdout).toContain("can be changed: `checks: { RF301: warn }`");
});

test("without a code all are listed, by what they are about", async () => {
  const { exitCode, stdout } = await runProgram(["explain"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Finding and reading the file\n {2}RF101 {2}File not found\n/u);
  for (const [code, { title }] of Object.entries(codes)) expect(stdout).toContain(`\n  ${code}  ${title}\n`);
});

test("json has one form, for one code and for all", async () => {
  const one: { codes: object[] } = JSON.parse((await runProgram(["explain", "RF112", "--format", "json"])).stdout);
  const all: { codes: object[] } = JSON.parse((await runProgram(["explain", "--format", "json"])).stdout);
  expect(one).toMatchObject({ schema_version: 1, command: "explain", ok: true });
  expect(one.codes).toMatchObject([{ code: "RF112", severity: "error", adjustable: false, title: "Duplicate key" }]);
  expect(all.codes).toHaveLength(Object.keys(codes).length);
  expect(all.codes).toContainEqual(one.codes[0]);
});

test.for<[string, string]>([
  ["RF2O1", 'there is no code "RF2O1"; did you mean RF201?'],
  ["frobnicate", 'there is no code "frobnicate"; `rayfleet explain` lists all'],
  ["##[error]x\n::error::y", "there is no code"],
])("%j is unknown", async ([code, message]) => {
  const { exitCode, stdout, stderr } = await runProgram(["explain", code]);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`rayfleet: ${message}`);
  expect(stderr).not.toContain("##[");
  expect(stderr).not.toMatch(/^\s*::/mu);
});
