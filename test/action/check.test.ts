import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import type { CommandResult } from "../../src/report/result.ts";
import { results } from "../report/examples.ts";
import { runActionStep } from "../support/action-step.ts";
import { fork } from "../support/fake-github/permissions.ts";
import { lockOf } from "../support/locked-models.ts";
import { folder, git, github, pullRequest, runStub } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a check comments, annotates, summarises and sets outputs", async () => {
  const fake = await github();
  const run = await runStub(fake, { result: results["check-failed"] });
  expect(run.exitCode).toBe(1);
  expect(fake.state.comments.map(({ issue }) => issue)).toEqual([7]);
  expect(fake.state.comments[0]?.body).toContain("### Check failed: 1 error, 1 warning in `team-llms`");
  expect(run.stdout).toMatch(/^::error file=models\.config\.yaml,line=12,endLine=12,col=5/mu);
  expect(run.summary).toContain("### Check failed");
  expect(run.outputs).toMatchObject({
    decision: "failed",
    "reason-code": "invalid-config",
    "plan-digest": "sha256:9f2c1d5a77b0e4c1a1f0d3b2",
    "comment-url": expect.stringContaining("/pull/7#issuecomment-"),
  });
  expect(JSON.parse(run.outputs["result"] ?? "")).toMatchObject({ schema_version: 1, command: "check", ok: false });
  expect(run.stderr).toBe("");
  expect(fake.violations).toEqual([]);
});

test("more mistakes than a runner shows are in the summary and in the log", async () => {
  const fake = await github();
  const [first] = results["check-failed"].diagnostics;
  const diagnostics = Array.from({ length: 250 }, (_, index) => ({ ...first, message: `mistake ${index}.` }));
  const run = await runStub(fake, { result: { ...results["check-failed"], diagnostics } });
  expect(run.stdout.match(/^::error /gmu)).toHaveLength(10);
  expect(run.stdout).toContain("and 241 more");
  const log = run.stdout.replace(/^::error .*$/gmu, "");
  for (const { message } of diagnostics) {
    expect(run.summary).toContain(`** ${message} (`);
    expect(log).toContain(message);
  }
  expect(fake.state.comments[0]?.body).toMatch(/and \d+ more/u);
  expect(fake.violations).toEqual([]);
});

test("a second check updates the comment, and a check of an older run leaves it", async () => {
  const fake = await github();
  await runStub(fake, { result: results["check-failed"] });
  await runStub(fake, { result: results["check-passed"], env: { GITHUB_RUN_ID: "9001" } });
  expect(fake.state.comments).toHaveLength(1);
  const older = await runStub(fake, { result: results["check-failed"] });
  expect(fake.state.comments[0]?.body).toContain("### Check passed");
  expect(older.summary).toContain("reports on a newer run");
  expect(older.exitCode).toBe(1);
});

test("on a read-only token the report is in annotations and summary, which names the permission", async () => {
  const fake = await github({ permissions: fork });
  const payload = pullRequest({ headRepository: "stranger/models" });
  const run = await runStub(fake, { result: results["check-failed"], payload });
  expect(run.exitCode).toBe(1);
  expect(fake.state.comments).toEqual([]);
  expect(run.stdout).toMatch(/^::error /mu);
  expect(run.summary).toContain("Not done on GitHub");
  expect(run.summary).toContain("pull-requests: write");
});

test("GitHub being down does not change the outcome of a check", async () => {
  const fake = await github();
  for (const on of ["graphql", "users/get-authenticated", "issues/list-comments"])
    fake.faults.push({ on, status: 500 });
  const run = await runStub(fake, { result: results["check-passed"] });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain("GitHub did not let us");
});

test.each([
  ["auto", results["check-nothing-changes"], 0],
  ["auto", results["check-passed"], 1],
  ["changes-only", results["check-nothing-changes"], 0],
  ["always", results["check-nothing-changes"], 1],
  ["never", results["check-failed"], 0],
] satisfies [string, CommandResult, number][])("comment: %s writes as it says", async (comment, result, count) => {
  const fake = await github();
  await runStub(fake, { result, inputs: { comment } });
  expect(fake.state.comments).toHaveLength(count);
});

test("compares with the first parent of the test merge, else with what GitHub has", async () => {
  const workspace = folder();
  git(workspace, "init", "-q", "-b", "main");
  const write = (text: string): void => writeFileSync(join(workspace, "models.config.yaml"), text);
  const commit = (text: string): string => {
    write(text);
    git(workspace, "add", "-A");
    git(workspace, "commit", "-q", "-m", text);
    return git(workspace, "rev-parse", "HEAD");
  };
  writeFileSync(join(workspace, "models.lock.json"), "the lock of main");
  commit("old");
  git(workspace, "checkout", "-q", "-b", "feature");
  writeFileSync(join(workspace, "models.lock.json"), "my lock");
  commit("mine");
  git(workspace, "checkout", "-q", "main");
  commit("old, and main moved");
  git(workspace, "merge", "-q", "-X", "theirs", "-m", "merge", "feature");
  const fake = await github({ readFile: () => "from GitHub" });
  const merged = await runStub(fake, {
    result: results["check-passed"],
    workspace,
    env: { GITHUB_SHA: git(workspace, "rev-parse", "HEAD") },
  });
  expect(merged.stdout).toContain('base: "old, and main moved"');
  expect(merged.stdout).toContain('base lock: "the lock of main"');
  const shallow = await runStub(fake, { result: results["check-passed"] });
  expect(shallow.stdout).toContain('base: "from GitHub"');
});

test("a pull request that changes the lock alone: the comment shows the replaced model, by the base's lock", async () => {
  const workspace = folder();
  git(workspace, "init", "-q", "-b", "main");
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    git(workspace, "add", "-A");
    git(workspace, "commit", "-q", "-m", "change");
  };
  const config =
    "version: 1\nname: team\nmodels: { chat: { model_source: org/chat }, other: { model_source: org/other } }\n";
  commit({ "models.config.yaml": config, "models.lock.json": lockOf({ "org/chat": "a".repeat(40) }) });
  git(workspace, "checkout", "-q", "-b", "feature");
  commit({ "models.lock.json": lockOf({ "org/chat": "b".repeat(40) }) });
  git(workspace, "checkout", "-q", "main");
  git(workspace, "merge", "-q", "--no-ff", "-m", "merge", "feature");
  const fake = await github();
  const run = await runActionStep({
    entry: fileURLToPath(new URL("../../src/action/index.ts", import.meta.url)),
    event: "pull_request",
    payload: pullRequest(),
    github: fake,
    workspace,
    env: { GITHUB_SHA: git(workspace, "rev-parse", "HEAD") },
  });
  expect(run.exitCode).toBe(0);
  const [comment] = fake.state.comments;
  expect(comment?.body).toContain("| `chat` | new version beside the old | engine_kwargs.revision changed |");
  expect(comment?.body).toContain("| `other` | no change | as wanted; content not tracked |");
  expect(comment?.body).toContain(
    "`org/other` is loaded at no commit: what is pushed there is served after a restart.",
  );
});
