import { isJsonObject, type JsonValue } from "../../../src/schema/json.ts";
import type { Answer } from "./handler.ts";
import { template } from "./openapi.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./state.ts";

/** Installation tokens, such as a workflow's, may not ask this. */
export function getAuthenticated(world: World): Answer {
  if (world.login.endsWith("[bot]")) throw new Refusal(403, "Resource not accessible by integration");
  return { status: 200, body: { ...template("GET /user"), login: world.login } };
}

/** The one GraphQL query that is known; `undefined` for any other. */
export function graphql(world: World, body: JsonValue | undefined): JsonValue | undefined {
  const query = isJsonObject(body) ? body["query"] : undefined;
  return typeof query === "string" && /\bviewer\s*\{\s*login\s*\}/u.test(query)
    ? { data: { viewer: { login: world.login } } }
    : undefined;
}
