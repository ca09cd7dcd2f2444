import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generateWorkflowTexts } from "../../scripts/generate-workflow-texts.ts";
import { inputTable } from "../../src/action/inputs.ts";
import { workflowFiles } from "../../src/init/workflow-files.ts";
import { withAttributes } from "../../src/init/git-attributes.ts";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }>
  >;
}

test("the bundled texts are those of the examples", () => {
  const file = new URL("../../src/init/workflows.generated.ts", import.meta.url);
  expect(generateWorkflowTexts({ write: false })).toBe(readFileSync(file, "utf8"));
});

test.for([
  { target: "local", branch: "main", folder: "" },
  { target: "cluster", branch: "release/1.x", folder: "teams/llm" },
] as const)("the workflows for %j give the action only inputs that it has", (options) => {
  for (const { text } of workflowFiles(options)) {
    const workflow: Workflow = parse(text);
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const ours = steps.filter((step) => step.uses?.startsWith("rayfleet/") === true);
    expect(ours).toHaveLength(1);
    for (const name of Object.keys(ours[0]?.with ?? {})) expect(Object.keys(inputTable)).toContain(name);
  }
});

test("the line is added once, behind what is there", () => {
  const line = "models.lock.json linguist-generated=true\n";
  expect(withAttributes("")).toBe(line);
  expect(withAttributes("* text=auto")).toBe(`* text=auto\n${line}`);
  expect(withAttributes(`${line}a b\n`)).toBe(`${line}a b\n`);
});
