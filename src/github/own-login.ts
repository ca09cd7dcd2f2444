import type { GitHub } from "./client.ts";
import { isRequestError } from "./client.ts";

/** Who a workflow's own token is, when neither GraphQL nor REST wants to say. */
const WORKFLOW_LOGIN = "github-actions[bot]";

/** The login that the token writes as. Comments of others are never touched, whatever they contain. */
export async function ownLogin(github: GitHub): Promise<string> {
  const viewer = await tolerant(() => github.graphql<{ viewer?: { login?: string } }>("query { viewer { login } }"));
  if (typeof viewer?.viewer?.login === "string") return viewer.viewer.login;
  const user = await tolerant(() => github.rest.users.getAuthenticated());
  return user?.data.login ?? WORKFLOW_LOGIN;
}

/** Undefined for a request that was refused, not when GitHub is down; GraphQL's refusals have a name of their own. */
async function tolerant<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (
      (isRequestError(error) && error.status < 500) ||
      (error instanceof Error && error.name === "GraphqlResponseError")
    )
      return undefined;
    throw error;
  }
}
