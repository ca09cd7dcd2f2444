import { Refusal } from "./refusal.ts";

export type Permission = "contents" | "deployments" | "issues" | "pull_requests";
export type Permissions = Readonly<Partial<Record<Permission, "read" | "write">>>;

/** What a workflow with the permissions of our examples has. */
export const usual: Permissions = { contents: "read", deployments: "write", pull_requests: "write" };
/** What a pull request from a fork has. */
export const fork: Permissions = { contents: "read", deployments: "read", issues: "read", pull_requests: "read" };

/** Any of these is enough. By hand, from GitHub's documentation: its OpenAPI description has no permissions. */
const needs: Readonly<Record<string, readonly (readonly [Permission, "read" | "write"])[]>> = {
  "issues/list-comments": [
    ["issues", "read"],
    ["pull_requests", "read"],
  ],
  "issues/create-comment": [
    ["issues", "write"],
    ["pull_requests", "write"],
  ],
  "issues/update-comment": [
    ["issues", "write"],
    ["pull_requests", "write"],
  ],
  "issues/delete-comment": [
    ["issues", "write"],
    ["pull_requests", "write"],
  ],
  "pulls/get": [["pull_requests", "read"]],
  "repos/list-pull-requests-associated-with-commit": [["pull_requests", "read"]],
  "repos/get-content": [["contents", "read"]],
  "repos/create-deployment": [["deployments", "write"]],
  "repos/list-deployments": [["deployments", "read"]],
  "repos/create-deployment-status": [["deployments", "write"]],
  "repos/list-deployment-statuses": [["deployments", "read"]],
};

export function checkPermission(operationId: string, granted: Permissions): void {
  const wanted = needs[operationId];
  if (wanted === undefined) return;
  if (wanted.some(([name, level]) => granted[name] === "write" || granted[name] === level)) return;
  const accepted = wanted.map(([name, level]) => `${name}=${level}`).join("; ");
  throw new Refusal(403, "Resource not accessible by integration", {}, { "x-accepted-github-permissions": accepted });
}
