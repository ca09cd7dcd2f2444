import { expect, test } from "vitest";
import { HEAD, github, repository } from "../../github/fixture.ts";

const thread = { ...repository, issue_number: 7 };

async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "accepted",
    (error: unknown) => (error instanceof Error ? error.message : "unknown"),
  );
}

test("what GitHub's description does not know is a violation", async () => {
  const { fake, client } = await github();
  const route: string = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  await refusal(client.request(route, { ...thread, text: "x" }));
  await refusal(client.request("GET /repos/{owner}/{repo}/branches", repository));
  await refusal(
    client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...thread, perPage: 100 }),
  );
  expect(fake.violations).toEqual([
    expect.stringContaining("must have required property 'body'"),
    expect.stringContaining("body property text is not in the specification"),
    expect.stringContaining("unknown route GET /repos/acme/models/branches"),
    expect.stringContaining("query parameter perPage is not in the specification"),
  ]);
});

test("refuses as GitHub does: too long, missing, without a token, a deployment that would wait for its own job", async () => {
  const { fake, client } = await github();
  expect(await refusal(client.rest.issues.createComment({ ...thread, body: "x".repeat(65_537) }))).toContain(
    "Validation Failed",
  );
  expect(await refusal(client.rest.pulls.get({ ...repository, pull_number: 99 }))).toContain("Not Found");
  expect((await fetch(`${fake.url}/repos/acme/models/pulls/7`)).status).toBe(401);
  expect(await refusal(client.rest.repos.createDeployment({ ...repository, ref: HEAD, environment: "x" }))).toContain(
    "Conflict",
  );
  expect(fake.violations).toEqual([]);
});

test("pages as GitHub does", async () => {
  const { fake, client } = await github();
  for (let number = 0; number < 35; number += 1)
    await client.rest.issues.createComment({ ...thread, body: `comment ${number}` });
  const first = await client.rest.issues.listComments(thread);
  expect(first.data).toHaveLength(30);
  expect(first.headers.link).toMatch(/page=2>; rel="next"/u);
  expect(await client.paginate(client.rest.issues.listComments, thread)).toHaveLength(35);
  expect(fake.violations).toEqual([]);
});
