import { expect, test } from "vitest";
import { formatMarker } from "../../src/github/marker.ts";
import { findComment, type Thread, writeComment } from "../../src/github/sticky-comment.ts";
import type { FakeGitHub } from "../support/fake-github/server.ts";
import type { Comment } from "../support/fake-github/state.ts";
import { BASE, github, HEAD, marker, repository } from "./fixture.ts";

const thread: Thread = { ...repository, issue: 7, login: "github-actions[bot]" };
const create = { create: true };

function comment(id: number, body: string, login = "github-actions[bot]"): Comment {
  const at = "2026-01-01T00:00:00Z";
  return { id, issue: 7, login, body, createdAt: at, updatedAt: at };
}

function seed(fake: FakeGitHub, id: number, body: string, login?: string): Comment {
  const made = comment(id, body, login);
  fake.state.comments.push(made);
  return made;
}

const bodyOf = (value = marker(), text = "report"): string => `${formatMarker(value)}\n${text}`;

test("is made once and updated after that", async () => {
  const { fake, client } = await github();
  const first = await writeComment(client, thread, marker(), bodyOf(marker(), "one"), create);
  const second = await writeComment(client, thread, marker({ run: 101 }), bodyOf(marker({ run: 101 }), "two"), create);
  expect([first.kind, second.kind]).toEqual(["created", "updated"]);
  expect(fake.state.comments.map(({ body }) => body.split("\n")[1])).toEqual(["two"]);
  expect(fake.journal.every(({ apiVersion }) => apiVersion === "2022-11-28")).toBe(true);
  expect(fake.violations).toEqual([]);
});

test("is found behind a hundred other comments", async () => {
  const { fake, client } = await github();
  for (let id = 1; id <= 130; id += 1) seed(fake, id, `talk ${id}`, "octocat");
  seed(fake, 500, bodyOf());
  const outcome = await writeComment(client, thread, marker(), bodyOf(marker(), "new"), create);
  expect(outcome).toMatchObject({ kind: "updated", comment: { id: 500 } });
});

test("a comment of somebody else with our marker is left alone", async () => {
  const { fake, client } = await github();
  const theirs = seed(fake, 5, bodyOf(marker(), "theirs"), "mallory");
  const outcome = await writeComment(client, thread, marker(), bodyOf(), create);
  expect(outcome.kind).toBe("created");
  expect(theirs.body).toContain("theirs");
  expect(fake.violations).toEqual([]);
});

test("an older run does not overwrite a newer report", async () => {
  const { fake, client } = await github();
  const newer = seed(fake, 5, bodyOf(marker({ run: 200, head: "9".repeat(40) }), "newer"));
  const outcome = await writeComment(client, thread, marker({ run: 150 }), bodyOf(marker(), "older"), create);
  expect(outcome).toMatchObject({ kind: "newer-report", comment: { id: 5 } });
  expect(newer.body).toContain("newer");
});

test("a check of a commit that is no longer the head leaves the report on the head", async () => {
  const { fake, client } = await github();
  seed(fake, 5, bodyOf(marker({ head: HEAD, run: 100 }), "on the head"));
  const late = marker({ head: BASE, run: 100 });
  expect((await writeComment(client, thread, late, bodyOf(late), create)).kind).toBe("newer-report");
  const pull = fake.state.pullRequests[0];
  if (pull !== undefined) pull.head = "4".repeat(40);
  expect((await writeComment(client, thread, late, bodyOf(late), create)).kind).toBe("updated");
});

test("of two jobs that both made a comment, the younger one goes and its report stays", async () => {
  let raced = false;
  const { fake, client } = await github({
    before: (operation, state) => {
      if (operation !== "issues/create-comment" || raced) return;
      raced = true;
      state.comments.push(comment(900, bodyOf(marker({ run: 100 }), "first")));
    },
  });
  const second = marker({ run: 101 });
  const outcome = await writeComment(client, thread, second, bodyOf(second, "second"), create);
  expect(outcome).toMatchObject({ kind: "updated", comment: { id: 900 } });
  expect(fake.state.comments).toHaveLength(1);
  expect(fake.state.comments[0]?.body).toContain("second");
});

test("two targets have a comment each; a deploy takes over the one of a check without a target", async () => {
  const { fake, client } = await github();
  seed(fake, 5, bodyOf(marker({ target: null })));
  const gpu = await writeComment(client, thread, marker({ target: "gpu" }), bodyOf(marker({ target: "gpu" })), create);
  const other = await writeComment(client, thread, marker({ target: "eu" }), bodyOf(marker({ target: "eu" })), create);
  expect([gpu.kind, other.kind]).toEqual(["updated", "created"]);
  const found = await findComment(client, thread, { config: "models.config.yaml", target: "gpu" });
  expect(found?.id).toBe(5);
});

test("without leave to create, only a comment that is there is written", async () => {
  const { fake, client } = await github();
  expect(await writeComment(client, thread, marker(), bodyOf(), { create: false })).toEqual({ kind: "none" });
  expect(fake.state.comments).toEqual([]);
});
