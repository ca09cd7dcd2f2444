import type { JsonObject } from "../../../src/schema/json.ts";
import { type Answer, type Call, part } from "./handler.ts";
import { template } from "./openapi.ts";
import { notFound } from "./refusal.ts";
import type { PullRequest, World } from "./state.ts";

export function getPullRequest(world: World, { params }: Call): Answer {
  const found = findPullRequest(world, Number(params["pull_number"]));
  return { status: 200, body: shown(world, found, "GET /repos/{owner}/{repo}/pulls/{pull_number}") };
}

/** The merged pull request that brought a commit, else open ones that end in it. Late right after a merge. */
export function pullRequestsOfCommit(world: World, { params }: Call): Answer {
  if (world.indexLags()) return { status: 200, body: [] };
  const sha = params["commit_sha"];
  const found = world.state.pullRequests.filter((pull) =>
    pull.merged === true ? pull.mergeCommit === sha : pull.head === sha,
  );
  return {
    status: 200,
    body: found.map((pull) => shown(world, pull, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls")),
  };
}

export function findPullRequest(world: World, number: number): PullRequest {
  const found = world.state.pullRequests.find((pull) => pull.number === number);
  if (found === undefined) throw notFound();
  return found;
}

function shown(world: World, pull: PullRequest, operation: string): JsonObject {
  const example = template(operation);
  const base = part(example, "base");
  const repository = { ...part(base, "repo"), full_name: world.repository };
  const from = pull.headRepository ?? world.repository;
  const merged = pull.merged ?? false;
  return {
    ...example,
    number: pull.number,
    state: merged ? "closed" : "open",
    ...("merged" in example ? { merged } : {}),
    merged_at: merged ? "2026-01-01T00:00:00Z" : null,
    merge_commit_sha: pull.mergeCommit ?? null,
    // GitHub's own example breaks its schema here.
    requested_teams: [],
    head: {
      ...part(example, "head"),
      sha: pull.head,
      repo: { ...repository, full_name: from, fork: from !== world.repository },
    },
    base: { ...base, ref: pull.baseBranch ?? "main", sha: pull.base, repo: repository },
  };
}
