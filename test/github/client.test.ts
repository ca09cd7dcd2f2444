import { expect, test } from "vitest";
import { attempt } from "../../src/github/attempt.ts";
import { ownLogin } from "../../src/github/own-login.ts";
import { fork } from "../support/fake-github/permissions.ts";
import { github, repository } from "./fixture.ts";

const comment = { ...repository, issue_number: 7, body: "hello" };

test("a failing server is asked again, and so is one that closes the connection", async () => {
  const { fake, client } = await github();
  fake.faults.push({ on: "issues/create-comment", status: 502, times: 2 });
  expect((await client.rest.issues.createComment(comment)).status).toBe(201);
  fake.faults.push({ on: "issues/create-comment", reset: true, times: 1 });
  expect((await client.rest.issues.createComment(comment)).status).toBe(201);
});

test("a rate limit is waited for when the wait is short", async () => {
  const { fake, client, waits } = await github();
  fake.faults.push({ on: "issues/create-comment", status: 429, times: 1, headers: { "retry-after": "7" } });
  expect((await client.rest.issues.createComment(comment)).status).toBe(201);
  expect(waits).toEqual([7000]);
  fake.faults.push({
    on: "issues/create-comment",
    status: 403,
    message: "secondary rate limit",
    headers: { "retry-after": "900" },
  });
  const refused = await attempt("write the comment", () => client.rest.issues.createComment(comment));
  expect(refused).toMatchObject({ ok: false, finding: { code: "RF702" } });
  expect(waits).toEqual([7000]);
});

test("a read-only token is told which permission is missing", async () => {
  const { client } = await github({ permissions: fork });
  const refused = await attempt("write the comment", () => client.rest.issues.createComment(comment));
  expect(refused).toMatchObject({
    ok: false,
    finding: { code: "RF701", help: expect.stringContaining("pull-requests: write") },
  });
});

test("an error that is not GitHub's is passed on", async () => {
  const { client } = await github();
  await ownLogin(client);
  const broken = attempt("write the comment", () => Promise.reject(new TypeError("ours")));
  await expect(broken).rejects.toThrow("ours");
});
