import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { jsonValue } from "../../../src/schema/any-json.ts";
import { isJsonObject, type JsonValue } from "../../../src/schema/json.ts";
import { createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { getContent } from "./contents.ts";
import { createDeployment, createDeploymentStatus, listDeployments, listDeploymentStatuses } from "./deployments.ts";
import type { Handler } from "./handler.ts";
import { match, requestErrors, responseErrors } from "./openapi.ts";
import { page } from "./pagination.ts";
import { checkPermission, type Permissions, usual } from "./permissions.ts";
import { getPullRequest, pullRequestsOfCommit } from "./pull-requests.ts";
import { notFound, Refusal } from "./refusal.ts";
import type { PullRequest, State, World } from "./state.ts";
import { getAuthenticated, graphql } from "./users.ts";

const handlers: Readonly<Record<string, Handler>> = {
  "issues/create-comment": createComment,
  "issues/delete-comment": deleteComment,
  "issues/list-comments": listComments,
  "issues/update-comment": updateComment,
  "pulls/get": getPullRequest,
  "repos/create-deployment": createDeployment,
  "repos/create-deployment-status": createDeploymentStatus,
  "repos/get-content": getContent,
  "repos/list-deployment-statuses": listDeploymentStatuses,
  "repos/list-deployments": listDeployments,
  "repos/list-pull-requests-associated-with-commit": pullRequestsOfCommit,
  "users/get-authenticated": getAuthenticated,
};

/** Makes the next calls of an operation fail. */
export interface Fault {
  /** An operation id of GitHub's description, `issues/create-comment`, or `graphql`. */
  readonly on: string;
  /** How many calls; without it, all. */
  times?: number;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Close the connection instead of answering. */
  readonly reset?: boolean;
  readonly delayMs?: number;
}

export interface FakeGitHubOptions {
  /** `owner/name`; `acme/models` when not given. */
  readonly repository?: string;
  readonly login?: string;
  readonly token?: string;
  readonly permissions?: Permissions;
  readonly pullRequests?: readonly PullRequest[];
  readonly readFile?: (ref: string, path: string) => string | undefined;
  /** How often the pull requests of a commit are not known yet. */
  readonly indexLag?: number;
  /** Called before an operation is served: what happens on GitHub meanwhile. */
  readonly before?: (operation: string, state: State) => void;
}

export interface JournalEntry {
  readonly operation: string;
  readonly path: string;
  readonly body: JsonValue | undefined;
  readonly status: number;
  readonly apiVersion: string | undefined;
}

/** A GitHub on the loopback that remembers. Tests end by expecting `violations` to be empty. */
export interface FakeGitHub {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  readonly state: State;
  readonly faults: Fault[];
  readonly journal: readonly JournalEntry[];
  /** Requests that GitHub's description does not allow, and answers of the stand-in that break it. */
  readonly violations: string[];
  close(): Promise<void>;
}

export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const state: State = { pullRequests: [...(options.pullRequests ?? [])], comments: [], deployments: [] };
  const token = options.token ?? "ghs_fake";
  const permissions = options.permissions ?? usual;
  const faults: Fault[] = [];
  const journal: JournalEntry[] = [];
  const violations: string[] = [];
  let clock = Date.UTC(2026, 0, 1);
  let id = 1000;
  let lag = options.indexLag ?? 0;

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      violations.push(`the stand-in crashed: ${String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stand-in for GitHub has no port");
  const url = `http://127.0.0.1:${address.port}`;
  const world: World = {
    state,
    repository: options.repository ?? "acme/models",
    login: options.login ?? "github-actions[bot]",
    url,
    readFile: options.readFile ?? (() => undefined),
    nextId: () => id++,
    now: () => new Date((clock += 1000)).toISOString().replace(/\.\d+Z$/u, "Z"),
    indexLags: () => lag-- > 0,
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const input = await readBody(request);
    const target = new URL(request.url ?? "/", url);
    const found = match(request.method ?? "GET", target.pathname);
    const operation = target.pathname === "/graphql" ? "graphql" : (found?.operationId ?? "unknown");
    const headers: Record<string, string> = {
      "content-type": "application/json; charset=utf-8",
      "x-github-request-id": randomUUID().slice(0, 18).toUpperCase(),
    };
    let status: number;
    let body: JsonValue | undefined;
    try {
      const fault = takeFault(faults, operation);
      if (fault?.delayMs !== undefined) await setTimeout(fault.delayMs);
      if (fault?.reset === true) {
        request.socket.destroy();
        return;
      }
      if (fault?.status !== undefined) throw new Refusal(fault.status, fault.message ?? "injected", {}, fault.headers);
      options.before?.(operation, state);
      ({ status, body } = serve(request, target, input));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      ({ status, body } = error);
      Object.assign(headers, error.headers);
    }
    if (Array.isArray(body)) {
      const { items, link } = page(body, target);
      body = items;
      if (link !== undefined) headers["link"] = link;
    }
    const apiVersion = request.headers["x-github-api-version"]?.toString();
    journal.push({ operation, path: target.pathname, body: input, status, apiVersion });
    response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
  }

  function serve(
    request: IncomingMessage,
    target: URL,
    input: JsonValue | undefined,
  ): { status: number; body?: JsonValue } {
    authenticate(request.headers.authorization, token);
    if (target.pathname === "/graphql") {
      const data = graphql(world, input);
      if (data === undefined) violations.push(`GraphQL query that is not known: ${JSON.stringify(input)}`);
      return { status: 200, body: data ?? { data: null, errors: [{ message: "unknown query" }] } };
    }
    const found = match(request.method ?? "GET", target.pathname);
    const handler = found === undefined ? undefined : handlers[found.operationId];
    if (found === undefined || handler === undefined) {
      violations.push(`unknown route ${request.method ?? ""} ${target.pathname}`);
      throw notFound();
    }
    if (
      `${found.params["owner"] ?? ""}/${found.params["repo"] ?? ""}` !== world.repository &&
      found.key !== "GET /user"
    ) {
      throw notFound();
    }
    checkPermission(found.operationId, permissions);
    const errors = requestErrors(found.key, target.searchParams, input);
    if (errors.length > 0) {
      violations.push(...errors.map((error) => `${found.key}: ${error}`));
      throw new Refusal(422, `Invalid request.\n\n${errors[0] ?? ""}`);
    }
    const made = handler(world, {
      params: found.params,
      body: isJsonObject(input) ? input : {},
      query: target.searchParams,
    });
    for (const error of responseErrors(found.key, made.status, made.body)) {
      violations.push(`the stand-in breaks ${found.key} ${made.status}: ${error}`);
    }
    return made;
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return { url, token, repository: world.repository, state, faults, journal, violations, close };
}

async function readBody(request: IncomingMessage): Promise<JsonValue | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : jsonValue.parse(JSON.parse(text));
}

function takeFault(faults: Fault[], operation: string): Fault | undefined {
  const fault = faults.find(({ on }) => on === operation);
  if (fault?.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  }
  return fault;
}

function authenticate(header: string | undefined, token: string): void {
  if (header === undefined) throw new Refusal(401, "Requires authentication");
  if (!/^(?:token|bearer) /iu.test(header) || header.replace(/^\w+ /u, "") !== token)
    throw new Refusal(401, "Bad credentials");
}
