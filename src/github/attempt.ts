import type { Finding } from "../diagnostics/diagnostic.ts";
import { isRequestError } from "./client.ts";

/** What a report does on GitHub, and the permission of the job that it needs. */
export const permissions = {
  "write the comment": "pull-requests: write",
  "read the comments": "pull-requests: read",
  "find the merged pull request": "pull-requests: read",
  "record the deployment": "deployments: write",
  "read the config of the base branch": "contents: read",
} as const;

export type Action = keyof typeof permissions;
export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly finding: Finding };

/**
 * Does something on GitHub that the outcome of the run does not depend on: a refusal becomes a warning that names the
 * missing permission. Errors that are not GitHub's are passed on.
 */
export async function attempt<Value>(action: Action, work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!isRequestError(error)) throw error;
    return { ok: false, finding: refusal(action, error.status, error.message, error.response?.headers) };
  }
}

function refusal(
  action: Action,
  status: number,
  message: string,
  headers: Readonly<Record<string, string | number | undefined>> = {},
): Finding {
  const [said = ""] = message.split("\n", 1);
  if (status === 401 || (status === 403 && /not accessible|permission|must have/iu.test(said)) || status === 404) {
    return {
      code: "RF701",
      message: `The token may not ${action} (${status}: ${said.slice(0, 200)}).`,
      path: [],
      help: `Grant \`${permissions[action]}\` under \`permissions:\` of the job. Pull requests from forks and from Dependabot never get it.`,
    };
  }
  const id = headers["x-github-request-id"];
  return {
    code: "RF702",
    message: `GitHub did not let us ${action} (${status}: ${said.slice(0, 200)}${id === undefined ? "" : `; request ${id}`}).`,
    path: [],
  };
}
