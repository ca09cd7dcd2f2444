import { expect, test } from "vitest";
import { findMergedPullRequest } from "../../src/github/merged-pull-request.ts";
import type { FakeGitHubOptions } from "../support/fake-github/server.ts";
import { BASE, github, HEAD, MERGE, repository } from "./fixture.ts";

const merged = { number: 6, head: HEAD, base: BASE, merged: true, mergeCommit: MERGE };

async function find(
  options: FakeGitHubOptions,
  message: string,
): Promise<{ number: number | undefined; waits: number[] }> {
  const { client, fake } = await github(options);
  const waits: number[] = [];
  const clock = { sleep: async (ms: number) => void waits.push(ms) };
  const number = await findMergedPullRequest(client, repository, { sha: MERGE, branch: "main", message }, clock);
  expect(fake.violations).toEqual([]);
  return { number, waits };
}

test("found from the commit", async () => {
  expect(await find({ pullRequests: [merged] }, "Add a model")).toEqual({ number: 6, waits: [] });
});

test("found although the index of commits is late", async () => {
  expect(await find({ pullRequests: [merged], indexLag: 3 }, "Add a model (#6)")).toEqual({
    number: 6,
    waits: [2000, 3000, 5000],
  });
});

test("found by the number in the message when the index never comes", async () => {
  expect((await find({ pullRequests: [merged], indexLag: 99 }, "Merge pull request #6 from acme/x")).number).toBe(6);
});

test("a number in the message is not believed unless the pull request names the commit", async () => {
  const other = { ...merged, mergeCommit: "5".repeat(40) };
  expect((await find({ pullRequests: [other] }, "Add a model (#6)")).number).toBeUndefined();
  expect((await find({ pullRequests: [other] }, "Add a model (#404)")).number).toBeUndefined();
});

test("an open pull request, or one into another branch, is not the merged one", async () => {
  expect((await find({ pullRequests: [{ number: 8, head: MERGE, base: BASE }] }, "x")).number).toBeUndefined();
  expect((await find({ pullRequests: [{ ...merged, baseBranch: "release" }] }, "x")).number).toBeUndefined();
});

test("a direct push is given up after a few seconds", async () => {
  expect(await find({ pullRequests: [] }, "Fix it")).toEqual({ number: undefined, waits: [2000, 3000] });
});
