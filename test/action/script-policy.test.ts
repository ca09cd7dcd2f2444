import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { fileURLToPath } from "node:url";
import { runActionStep, type StepResult } from "../support/action-step.ts";
import { results } from "../report/examples.ts";
import { folder, github, pullRequest, push, runStub } from "./fixture.ts";

vi.setConfig({ testTimeout: 20 * 60_000 });

const STRANGER = pullRequest({ headRepository: "stranger/models" });

test.each([
  ["a pull request of the repository", { inputs: { "hf-token": "hf_secret_value" } }, "are run"],
  ["a fork without secrets", { payload: STRANGER }, "are run"],
  ["a fork beside hf-token", { payload: STRANGER, inputs: { "hf-token": "a-secret" } }, "`hf-token` is set"],
  ["a fork beside ray-token", { payload: STRANGER, inputs: { "ray-token": "a-secret" } }, "`ray-token` is set"],
  [
    "a fork beside someone's token",
    { payload: STRANGER, inputs: { "github-token": `ghp_${"a".repeat(36)}` } },
    "a token of a person",
  ],
  ["a fork beside id-token", { payload: STRANGER, env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" } }, "id-token: write"],
  [
    "a fork beside a token in the environment",
    { payload: STRANGER, env: { HF_TOKEN: `hf_${"a".repeat(30)}` } },
    "a variable of the job holds a token",
  ],
  ["workflow_run", { event: "workflow_run", inputs: { command: "check" } }, "`workflow_run` runs with secrets"],
  ["a deploy", { event: "push", payload: push() }, "reaches a target holds secrets"],
] as const)("scripts: %s", async (_, step, says) => {
  const run = await runStub(await github(), { result: results["check-passed"], ...step });
  expect(run.stdout).toMatch(new RegExp(`scripts: .*${says}`, "u"));
});

test("pull_request_target is refused before anything is looked at", async () => {
  const run = await runStub(await github(), { result: results["check-passed"], event: "pull_request_target" });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).not.toContain("scripts:");
  expect(run.outputs["reason-code"]).toBe("pull-request-target");
});

const SCRIPT = `console.log("::set-output name=decision::deployed");
export default { version: 1, name: "team", models: { chat: { model_source: "org/chat", num_replicas: 0 } } };
`;

/** The action with its real commands. */
async function check(
  files: Readonly<Record<string, string>>,
  step: { payload?: unknown; inputs?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly run: StepResult; readonly comments: readonly string[] }> {
  const workspace = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(workspace, name, ".."), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  const fake = await github({ readFile: () => undefined });
  const run = await runActionStep({
    entry: fileURLToPath(new URL("../../src/action/index.ts", import.meta.url)),
    event: "pull_request",
    payload: pullRequest(),
    github: fake,
    workspace,
    ...step,
  });
  return { run, comments: fake.state.comments.map(({ body }) => body) };
}

test("a script on a pull request: messages at its lines, what it prints is no command", async () => {
  const { run, comments } = await check({ "models.config.ts": SCRIPT });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/^::error file=models\.config\.ts,line=2,endLine=2,col=102/mu);
  expect(run.stdout).not.toMatch(/^::set-output/mu);
  expect(run.stdout).toContain("the config prints: :");
  expect(run.outputs).toMatchObject({ decision: "failed", "reason-code": "config-invalid" });
  expect(comments).toHaveLength(1);
});

test("a script of a fork beside a secret is not run, and the message says what to do", async () => {
  const { run } = await check(
    { "models.config.ts": SCRIPT },
    { payload: STRANGER, inputs: { "hf-token": "a-secret" } },
  );
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/^::error file=models\.config\.ts,.*RF104/mu);
  expect(run.stdout).not.toContain("the config prints");
  expect(run.stdout).toContain("rayfleet synth --config-out models.config.json");
});

test("several configs: one comment for each, one result, the worst outcome", async () => {
  const { run, comments } = await check(
    {
      "services/a/models.config.yaml": "version: 1\nname: a\nmodels: {m: {model_source: a/b}}\n",
      "services/b/models.config.ts": SCRIPT.split("\n").slice(1).join("\n"),
    },
    { inputs: { config: "services/*/models.config.*\n", comment: "always" } },
  );
  expect(run.exitCode).toBe(1);
  expect(comments).toHaveLength(2);
  expect(JSON.parse(run.outputs["result"] ?? "")).toMatchObject({
    ok: false,
    configs: [
      { config: "services/a/models.config.yaml", ok: true, fleet: "a" },
      { config: "services/b/models.config.ts", ok: false, fleet: "team" },
    ],
  });
  expect(run.summary).toContain("`a`");
  expect(run.summary).toContain("`team`");
});

test("a deploy takes one config", async () => {
  const run = await runStub(await github(), {
    result: results["check-passed"],
    event: "push",
    payload: push(),
    inputs: { config: "a.yaml\nb.yaml" },
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs["reason-code"]).toBe("several-configs");
  expect(run.stdout).toContain("a deploy takes one");
});
