import type { GitHub, Repository } from "./client.ts";
import { isNewer, type Marker, parseMarker, sameReport } from "./marker.ts";

export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
}

export type StickyOutcome =
  | { readonly kind: "created" | "updated"; readonly comment: StickyComment }
  /** A report of a newer commit stands: nothing was written. */
  | { readonly kind: "newer-report"; readonly comment: StickyComment }
  /** There is none, and none was to be made. */
  | { readonly kind: "none" };

export interface Thread extends Repository {
  /** Number of the pull request. */
  readonly issue: number;
  /** Only comments of this login are ours. */
  readonly login: string;
}

/** The comment that holds this report: the oldest with the same target, else the oldest that fits. */
export async function findComment(
  github: GitHub,
  thread: Thread,
  key: Pick<Marker, "config" | "target">,
): Promise<StickyComment | undefined> {
  const found = await ownComments(github, thread);
  return (
    found.find((comment) => sameReport(comment.marker, key) === "exact") ??
    found.find((comment) => sameReport(comment.marker, key) === "loose")
  );
}

/**
 * Writes a report into its comment. An older run never overwrites a newer report: runs are ordered by their id, because
 * ancestry would take a branch that was reset for an older one; and a check whose commit is no longer the head of the
 * pull request leaves the report on the head alone. Two jobs that both see no comment both make one: each lists again
 * afterwards, and the younger comment goes.
 */
export async function writeComment(
  github: GitHub,
  thread: Thread,
  marker: Marker,
  body: string,
  options: { readonly create: boolean },
): Promise<StickyOutcome> {
  const { owner, repo, issue } = thread;
  const existing = await findComment(github, thread, marker);
  if (existing !== undefined) return overwrite(github, thread, existing, marker, body);
  if (!options.create) return { kind: "none" };
  const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: issue, body });
  const oldest = await findComment(github, thread, marker);
  if (oldest === undefined || oldest.id >= data.id) {
    return { kind: "created", comment: { id: data.id, url: data.html_url, marker } };
  }
  await github.rest.issues.deleteComment({ owner, repo, comment_id: data.id });
  return overwrite(github, thread, oldest, marker, body);
}

/** Changes a comment that this run has written. */
export async function editComment(github: GitHub, repository: Repository, id: number, body: string): Promise<void> {
  await github.rest.issues.updateComment({ ...repository, comment_id: id, body });
}

async function overwrite(
  github: GitHub,
  thread: Thread,
  existing: StickyComment,
  marker: Marker,
  body: string,
): Promise<StickyOutcome> {
  if (isNewer(existing.marker, marker) || (await isOnHead(github, thread, existing.marker, marker))) {
    return { kind: "newer-report", comment: existing };
  }
  const { owner, repo } = thread;
  await editComment(github, { owner, repo }, existing.id, body);
  return { kind: "updated", comment: { ...existing, marker } };
}

async function isOnHead(github: GitHub, thread: Thread, existing: Marker, ours: Marker): Promise<boolean> {
  if (ours.kind !== "check" || existing.head === ours.head) return false;
  const { owner, repo, issue } = thread;
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: issue });
  return data.head.sha === existing.head;
}

/** Our comments that carry a marker, oldest first. */
async function ownComments(github: GitHub, thread: Thread): Promise<readonly StickyComment[]> {
  const { owner, repo, issue, login } = thread;
  const comments = await github.paginate(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  const found: StickyComment[] = [];
  for (const { id, html_url: url, user, body } of comments) {
    const marker = parseMarker(body ?? "");
    if (marker === undefined || user === null || user === undefined) continue;
    // GraphQL leaves the suffix of a bot's login out.
    if (user.login !== login && !(user.type === "Bot" && user.login === `${login}[bot]`)) continue;
    found.push({ id, url, marker });
  }
  return found.sort((a, b) => a.id - b.id);
}
