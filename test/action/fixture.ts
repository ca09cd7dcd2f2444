import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";
import type { CommandResult } from "../../src/report/result.ts";
import { type ActionStep, runActionStep, type StepResult } from "../support/action-step.ts";
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from "../support/fake-github/server.ts";

export const HEAD = "1".repeat(40);
export const BASE = "2".repeat(40);
export const MERGE = "3".repeat(40);

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

export async function github(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const pullRequests = [
    { number: 7, head: HEAD, base: BASE },
    { number: 6, head: HEAD, base: BASE, merged: true, mergeCommit: MERGE },
  ];
  const fake = await startFakeGitHub({ pullRequests, ...options });
  cleanups.push(() => fake.close());
  return fake;
}

export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "rf-action-")));
  cleanups.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function git(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8" }).trim();
}

export interface StubRun extends Partial<Omit<ActionStep, "github">> {
  readonly result: CommandResult;
  readonly log?: readonly string[];
  readonly hang?: boolean;
  readonly crash?: string;
}

/** Runs the action in a child process, with commands that answer `result`. */
export async function runStub(fake: FakeGitHub, options: StubRun): Promise<StepResult> {
  const { result, log, hang, crash, env, ...step } = options;
  const workspace = step.workspace ?? folder();
  const stub = join(folder(), "stub.json");
  writeFileSync(stub, JSON.stringify({ result, log, hang, crash }));
  return runActionStep({
    entry: fileURLToPath(new URL("stub-action.ts", import.meta.url)),
    event: "pull_request",
    payload: pullRequest(),
    github: fake,
    ...step,
    workspace,
    env: { STUB: stub, ...env },
  });
}

export function pullRequest(changes: { headRepository?: string } = {}): unknown {
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: HEAD, ref: "feature", repo: { full_name: changes.headRepository ?? "acme/models" } },
      base: { sha: BASE, ref: "main", repo: { full_name: "acme/models" } },
    },
    repository: { full_name: "acme/models", default_branch: "main" },
  };
}

export function push(changes: { ref?: string; message?: string } = {}): unknown {
  return {
    ref: changes.ref ?? "refs/heads/main",
    before: BASE,
    after: MERGE,
    head_commit: { message: changes.message ?? "Add a model (#6)" },
    repository: { full_name: "acme/models", default_branch: "main" },
  };
}
