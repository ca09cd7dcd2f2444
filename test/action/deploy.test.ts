import { expect, test, vi } from "vitest";
import type { CommandResult } from "../../src/report/result.ts";
import { plan, results } from "../report/examples.ts";
import { HEAD, MERGE, github, push, runStub } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const onPush = { event: "push", payload: push() };
const reviewed: CommandResult = { ...results["check-passed"], target: "gpu-runner" };

test("a push deploys and reports on the merged pull request, over the check's comment", async () => {
  const merged = { number: 6, head: HEAD, base: "2".repeat(40), merged: false, mergeCommit: MERGE };
  const fake = await github({ pullRequests: [merged], indexLag: 1 });
  await runStub(fake, {
    result: reviewed,
    payload: {
      pull_request: {
        number: 6,
        head: { sha: HEAD, repo: { full_name: "acme/models" } },
        base: { sha: "2".repeat(40), ref: "main", repo: { full_name: "acme/models" } },
      },
    },
  });
  const [pull] = fake.state.pullRequests;
  if (pull !== undefined) pull.merged = true;
  const run = await runStub(fake, { ...onPush, result: results.deployed, env: { GITHUB_RUN_ID: "9001" } });
  expect(run.exitCode).toBe(0);
  expect(fake.state.comments).toHaveLength(1);
  expect(fake.state.comments[0]?.body).toContain("### Deployed: 3 models of `team-llms` serve on `gpu-runner`");
  expect(fake.state.comments[0]?.body).toContain("What was reviewed is what was deployed.");
  const [deployment] = fake.state.deployments;
  expect(deployment).toMatchObject({ sha: MERGE, environment: "gpu-runner", task: "rayfleet:team-llms" });
  expect(deployment?.statuses.map(({ state }) => state)).toEqual(["success", "in_progress"]);
  expect(run.outputs).toMatchObject({
    decision: "deployed",
    "deployment-id": String(deployment?.id),
    "endpoint-url": "https://llm.internal/v1",
    "comment-url": expect.stringContaining("/pull/6#"),
  });
  const phases = fake.journal
    .filter(({ operation }) => operation === "issues/update-comment")
    .map(({ body }) => JSON.stringify(body));
  expect(phases.some((body) => body.includes("Deploying `team-llms`"))).toBe(true);
  expect(fake.violations).toEqual([]);
});

test.each([
  ["unchanged", results.unchanged, "success", 0],
  ["rolled back", results["rolled-back"], "failure", 1],
  ["failed", results.down, "failure", 1],
  ["superseded", results.superseded, "inactive", 0],
  ["refused", results.refused, "error", 1],
] satisfies [string, CommandResult, string, number][])(
  "%s: the deployment ends as it should",
  async (_, result, state, exitCode) => {
    const fake = await github();
    const run = await runStub(fake, { ...onPush, result });
    expect(run.exitCode).toBe(exitCode);
    expect(fake.state.deployments[0]?.statuses[0]?.state).toBe(state);
    expect(fake.violations).toEqual([]);
  },
);

test("a crash ends the deployment and says what was being done, without a stack", async () => {
  const fake = await github();
  const run = await runStub(fake, { ...onPush, result: results.deployed, crash: "connection refused" });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ decision: "failed", "reason-code": "crashed" });
  expect(run.stdout).toContain("talking to Ray: connection refused");
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /u);
  expect(fake.state.deployments[0]?.statuses[0]?.state).toBe("failure");
});

test("on-plan-mismatch: fail refuses what was not reviewed, before anything is changed", async () => {
  const fake = await github();
  const inputs = { "on-plan-mismatch": "fail" };
  const unseen = await runStub(fake, { ...onPush, inputs, result: results.deployed });
  expect(unseen.outputs).toMatchObject({ decision: "refused", "reason-code": "no-review-found" });
  const pull = {
    number: 6,
    head: { sha: HEAD, repo: { full_name: "acme/models" } },
    base: { sha: "2".repeat(40), ref: "main", repo: { full_name: "acme/models" } },
  };
  const fresh = await github();
  await runStub(fresh, {
    result: { ...reviewed, plan: { ...plan, digest: "sha256:other" } },
    payload: { pull_request: pull },
  });
  const changed = await runStub(fresh, { ...onPush, inputs, result: results.deployed, env: { GITHUB_RUN_ID: "9001" } });
  expect(changed.exitCode).toBe(1);
  expect(changed.outputs).toMatchObject({ decision: "refused", "reason-code": "changed-since-review" });
  expect(fresh.state.deployments).toEqual([]);
  expect(fresh.state.comments[0]?.body).toContain("Deploy refused, nothing was changed");
  // The refused deploy has written over the check's comment, and what was reviewed is still known.
  const again = await runStub(fresh, {
    ...onPush,
    inputs,
    result: results.deployed,
    env: { GITHUB_RUN_ID: "9001", GITHUB_RUN_ATTEMPT: "2" },
  });
  expect(again.outputs["reason-code"]).toBe("changed-since-review");
  const warned = await runStub(fresh, { ...onPush, result: results.deployed, env: { GITHUB_RUN_ID: "9002" } });
  expect(warned.exitCode).toBe(0);
});

test("without a merged pull request the report is in the summary", async () => {
  const fake = await github({ pullRequests: [] });
  const run = await runStub(fake, { ...onPush, payload: push({ message: "direct" }), result: results.deployed });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain("No merged pull request was found");
  expect(fake.state.deployments[0]?.statuses[0]?.state).toBe("success");
});

test("a token without deployments: write deploys all the same and says so", async () => {
  const fake = await github({ permissions: { contents: "read", pull_requests: "write" } });
  const run = await runStub(fake, { ...onPush, result: results.deployed });
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain("deployments: write");
  expect(fake.state.comments[0]?.body).toContain("### Deployed");
});

test("a cancelled deploy ends what it began on GitHub", async () => {
  const fake = await github();
  let sent = false;
  const run = await runStub(fake, {
    ...onPush,
    result: results.deployed,
    hang: true,
    onOutput: (text, kill) => {
      if (sent || !text.includes("waiting to be cancelled")) return;
      sent = true;
      kill("SIGINT");
    },
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs["decision"]).toBe("cancelled");
  expect(fake.state.deployments[0]?.statuses[0]?.state).toBe("error");
  expect(fake.state.comments[0]?.body).toContain("### Deploy cancelled");
});

test("timeout-minutes cancels with the reason", async () => {
  const fake = await github();
  const run = await runStub(fake, {
    ...onPush,
    result: results.deployed,
    hang: true,
    inputs: { "timeout-minutes": "0.02" },
  });
  expect(run.outputs["decision"]).toBe("cancelled");
  expect(fake.state.deployments[0]?.statuses[0]?.state).toBe("error");
});

test("after a kill the post step closes deployment and comment; after a normal end it does nothing", async () => {
  const fake = await github();
  let sent = false;
  const killed = await runStub(fake, {
    ...onPush,
    result: results.deployed,
    hang: true,
    onOutput: (text, kill) => {
      if (sent || !text.includes("waiting to be cancelled")) return;
      sent = true;
      kill("SIGKILL");
    },
  });
  expect(killed.outputs).toEqual({});
  expect(fake.state.deployments[0]?.statuses[0]?.state).toBe("in_progress");
  const post = await runStub(fake, { ...onPush, result: results.deployed, state: killed.state });
  expect(post.exitCode).toBe(0);
  expect(fake.state.deployments[0]?.statuses[0]?.state).toBe("error");
  expect(fake.state.comments[0]?.body).toContain("### Deploy cancelled before");

  const done = await runStub(fake, { ...onPush, result: results.deployed, env: { GITHUB_RUN_ID: "9001" } });
  const calls = fake.journal.length;
  await runStub(fake, { ...onPush, result: results.deployed, state: done.state });
  expect(fake.journal).toHaveLength(calls);
  expect(fake.violations).toEqual([]);
});
