import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inputTable, outputTable, readInputs, inputVariable } from "../../src/action/inputs.ts";
import { inputsMarkdown, outputsMarkdown } from "../../scripts/action-tables.ts";
import { generateActionYml } from "../../scripts/generate-action-yml.ts";

const metadata: { inputs: object; outputs: object; runs: { using: string; main: string; post: string } } = parse(
  readFileSync(new URL("../../action.yml", import.meta.url), "utf8"),
);

test("action.yml says what the registry says", () => {
  expect(generateActionYml({ write: false })).toEqual([]);
  expect(Object.keys(metadata.inputs)).toEqual(Object.keys(inputTable));
  expect(Object.keys(metadata.outputs)).toEqual(Object.keys(outputTable));
  expect(metadata.runs).toEqual({ using: "node24", main: "dist/action.js", post: "dist/action.js" });
});

test("the tables for the README name every input and output once", () => {
  for (const name of Object.keys(inputTable)) expect(inputsMarkdown().split(`| \`${name}\` |`)).toHaveLength(2);
  for (const name of Object.keys(outputTable)) expect(outputsMarkdown().split(`| \`${name}\` |`)).toHaveLength(2);
});

test("the defaults are valid inputs", () => {
  const env = Object.fromEntries(
    Object.entries(inputTable).map(([name, entry]) => [inputVariable(name), entry.default]),
  );
  expect(readInputs(env)).toHaveProperty("inputs");
});

test("everything that is wrong is told at once, with what is right", () => {
  const env = {
    INPUT_COMMAND: "destroy",
    INPUT_COMMENT: "sometimes",
    "INPUT_ON-PLAN-MISMATCH": "x",
    "INPUT_TIMEOUT-MINUTES": "soon",
  };
  const read = readInputs(env);
  const findings = "findings" in read ? read.findings : [];
  expect(findings.map(({ code }) => code)).toEqual(["RF707", "RF707", "RF707", "RF707"]);
  expect(findings[0]?.message).toContain("auto, check, deploy");
});
