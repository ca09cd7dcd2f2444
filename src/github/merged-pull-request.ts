import type { Clock } from "../ray/clock.ts";
import { type GitHub, isRequestError, type Repository } from "./client.ts";

export interface PushedCommit {
  readonly sha: string;
  /** The branch it was pushed to. */
  readonly branch: string;
  readonly message: string;
}

/** GitHub knows the pull request of a commit some seconds after a squash merge: waits between tries, in seconds. */
const WAITS_S = [2, 3, 5, 8, 12];
/** For a commit whose message does not look like a merge. */
const WAITS_WITHOUT_HINT_S = [2, 3];

/**
 * Number of the merged pull request that brought a commit to its branch; undefined when there is none. A number in the
 * commit's message is only a hint: the pull request itself must name the commit.
 */
export async function findMergedPullRequest(
  github: GitHub,
  repository: Repository,
  commit: PushedCommit,
  clock: Pick<Clock, "sleep">,
): Promise<number | undefined> {
  const hint = hintedNumber(commit.message);
  const waits = hint === undefined ? WAITS_WITHOUT_HINT_S : WAITS_S;
  for (let tries = 0; ; tries += 1) {
    const number = await associated(github, repository, commit);
    if (number !== undefined) return number;
    const wait = waits[tries];
    if (wait === undefined) break;
    await clock.sleep(wait * 1000);
  }
  return hint === undefined ? undefined : confirmed(github, repository, commit, hint);
}

async function associated(github: GitHub, repository: Repository, commit: PushedCommit): Promise<number | undefined> {
  try {
    const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
      ...repository,
      commit_sha: commit.sha,
      per_page: 100,
    });
    const merged = data.filter((pull) => pull.merged_at !== null && pull.base.ref === commit.branch);
    return (merged.find((pull) => pull.merge_commit_sha === commit.sha) ?? merged[0])?.number;
  } catch (error) {
    // While GitHub still computes the answer.
    if (isRequestError(error) && (error.status === 409 || error.status === 422)) return undefined;
    throw error;
  }
}

/** `Add a model (#12)` of a squash merge, `Merge pull request #12 from …`. */
function hintedNumber(message: string): number | undefined {
  const [subject = ""] = message.split("\n", 1);
  const found = /^Merge pull request #(\d{1,9}) from |\(#(\d{1,9})\)\s*$/u.exec(subject);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? undefined : Number(digits);
}

async function confirmed(
  github: GitHub,
  repository: Repository,
  commit: PushedCommit,
  number: number,
): Promise<number | undefined> {
  try {
    const { data } = await github.rest.pulls.get({ ...repository, pull_number: number });
    const names = data.merge_commit_sha === commit.sha || data.head.sha === commit.sha;
    return data.merged && names && data.base.ref === commit.branch ? number : undefined;
  } catch (error) {
    if (isRequestError(error) && error.status === 404) return undefined;
    throw error;
  }
}
