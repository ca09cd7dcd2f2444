import type { JsonObject } from "../../../src/schema/json.ts";
import { type Answer, author, type Call, part, textOf } from "./handler.ts";
import { template } from "./openapi.ts";
import { findPullRequest } from "./pull-requests.ts";
import { notFound, invalid, Refusal } from "./refusal.ts";
import type { Comment, World } from "./state.ts";

const LONGEST = 65_536;

export function listComments(world: World, { params }: Call): Answer {
  const issue = findPullRequest(world, Number(params["issue_number"])).number;
  const comments = world.state.comments.filter((comment) => comment.issue === issue);
  return { status: 200, body: comments.map((comment) => shown(world, comment)) };
}

export function createComment(world: World, { params, body }: Call): Answer {
  const issue = findPullRequest(world, Number(params["issue_number"])).number;
  const at = world.now();
  const comment: Comment = {
    id: world.nextId(),
    issue,
    login: world.login,
    body: checked(textOf(body, "body")),
    createdAt: at,
    updatedAt: at,
  };
  world.state.comments.push(comment);
  return { status: 201, body: shown(world, comment) };
}

export function updateComment(world: World, { params, body }: Call): Answer {
  const comment = find(world, params);
  if (comment.login !== world.login) throw new Refusal(403, "Resource not accessible by integration");
  comment.body = checked(textOf(body, "body"));
  comment.updatedAt = world.now();
  return { status: 200, body: shown(world, comment) };
}

export function deleteComment(world: World, { params }: Call): Answer {
  const comment = find(world, params);
  world.state.comments.splice(world.state.comments.indexOf(comment), 1);
  return { status: 204 };
}

function find(world: World, params: Call["params"]): Comment {
  const found = world.state.comments.find(({ id }) => id === Number(params["comment_id"]));
  if (found === undefined) throw notFound();
  return found;
}

/** Limits that GitHub's description does not tell. */
function checked(body = ""): string {
  if (body.trim() === "") throw invalid("IssueComment", "body", "body can't be blank");
  if (body.length > LONGEST)
    throw invalid("IssueComment", "data", `Body is too long (maximum is ${LONGEST} characters)`);
  return body;
}

function shown(world: World, comment: Comment): JsonObject {
  const example = template("POST /repos/{owner}/{repo}/issues/{issue_number}/comments");
  const { repository, url } = world;
  return {
    ...example,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    body: comment.body,
    user: author(part(example, "user"), comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    url: `${url}/repos/${repository}/issues/comments/${comment.id}`,
    issue_url: `${url}/repos/${repository}/issues/${comment.issue}`,
    html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
  };
}
