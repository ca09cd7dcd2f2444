import { expect, test } from "vitest";
import { type ActionEvent, decideWork, parsePayload } from "../../src/action/event.ts";
import { pullRequest, push } from "./fixture.ts";

function event(name: string, raw: unknown, changes: Partial<ActionEvent> = {}): ActionEvent {
  const parsed = parsePayload(raw);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return {
    name,
    payload: parsed.payload,
    ref: "refs/heads/main",
    sha: "a".repeat(40),
    hostedByGitHub: true,
    ...changes,
  };
}

const auto = { command: "auto", deployBranches: ["release/*"] };
const fork = pullRequest({ headRepository: "stranger/models" });

test.each([
  ["pull request", event("pull_request", pullRequest()), "check"],
  ["pull request of a fork on a hosted runner", event("pull_request", fork), "check"],
  [
    "merge queue",
    event("merge_group", { merge_group: { head_sha: "1".repeat(40), base_sha: "2".repeat(40) } }),
    "check",
  ],
  ["push to the default branch", event("push", push()), "deploy"],
  ["push to a deploy branch", event("push", push({ ref: "refs/heads/release/1.2" })), "deploy"],
  ["push to another branch", event("push", push({ ref: "refs/heads/feature" })), "check"],
  ["push of a tag with the name of the default branch", event("push", push({ ref: "refs/tags/main" })), "check"],
  ["run by hand", event("workflow_dispatch", {}), "deploy"],
])("auto on %s: %s", (_, given, work) => {
  expect(decideWork(given, auto)).toEqual({ kind: "run", work });
});

test.each([
  ["pull_request_target", event("pull_request_target", pullRequest()), "auto", "pull-request-target"],
  ["pull_request_target, by name", event("pull_request_target", pullRequest()), "check", "pull-request-target"],
  [
    "fork on a self-hosted runner",
    event("pull_request", fork, { hostedByGitHub: false }),
    "check",
    "fork-on-self-hosted",
  ],
  [
    "deleted fork on a self-hosted runner",
    event(
      "pull_request",
      {
        pull_request: {
          number: 1,
          head: { sha: "1".repeat(40), repo: null },
          base: { sha: "2".repeat(40), ref: "main", repo: { full_name: "a/b" } },
        },
      },
      { hostedByGitHub: false },
    ),
    "auto",
    "fork-on-self-hosted",
  ],
  [
    "workflow_run of a fork on a self-hosted runner",
    event(
      "workflow_run",
      {
        repository: { full_name: "a/b" },
        workflow_run: { head_sha: "1".repeat(40), head_repository: { full_name: "x/b" } },
      },
      { hostedByGitHub: false },
    ),
    "deploy",
    "fork-on-self-hosted",
  ],
  ["deploy of a pull request", event("pull_request", pullRequest()), "deploy", "deploy-of-unmerged"],
  ["rollback in the merge queue", event("merge_group", {}), "rollback", "deploy-of-unmerged"],
  ["schedule", event("schedule", {}), "auto", "drift-not-yet"],
  ["drift", event("push", push()), "drift", "drift-not-yet"],
  ["deleted branch", event("push", { deleted: true }), "auto", "branch-deleted"],
  ["an event that asks for nothing", event("issue_comment", {}), "auto", "event-not-supported"],
])("%s is refused", (_, given, command, reasonCode) => {
  expect(decideWork(given, { command, deployBranches: [] })).toMatchObject({ kind: "refused", reasonCode });
});

test("a payload that is not GitHub's is a problem, not an exception", () => {
  expect(parsePayload({ pull_request: { number: "7" } })).toHaveProperty("problem");
  expect(parsePayload(null)).toHaveProperty("problem");
});
