import { APP_HEADER, REVISION_HEADER } from "../../../src/gateway/user-config.ts";
import { isJsonObject, type JsonObject } from "../../../src/schema/json.ts";
import type { Application } from "./application.ts";
import type { ServeState } from "./serve-state.ts";
import { textOf } from "./text-of.ts";

export interface EndpointRequest {
  readonly method: string;
  readonly path: string;
  readonly app: string | undefined;
  readonly body: unknown;
}

export interface EndpointAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the proxy, the gateway and the models behind it answer: the contract of `rayfleet_gateway.py` in short. */
export function askEndpoint(serve: ServeState, request: EndpointRequest): EndpointAnswer {
  const gateway = gatewayFor(serve, request.path);
  const table = gateway === undefined ? undefined : userConfig(gateway);
  if (gateway === undefined || table === undefined) {
    return {
      status: 404,
      headers: {},
      body: `Path '${request.path}' not found. Ping http://.../-/routes for available routes.`,
    };
  }
  const headers = { [REVISION_HEADER]: textOf(table["revision"]) };
  const path = request.path.slice(textOf(gateway.routePrefix).replace(/\/$/u, "").length);
  const models = isJsonObject(table["models"]) ? table["models"] : {};
  if (path === "/v1/models") {
    const ready = Object.keys(models).filter((id) =>
      versionsOf(models[id]).some((one) => isServing(serve, one["app"])),
    );
    return { status: 200, headers, body: { object: "list", data: ready.map((id) => ({ id, object: "model" })) } };
  }
  const asked = isJsonObject(request.body) ? textOf(request.body["model"]) : "";
  const version = chooseVersion(table, models, asked, request.app);
  if (typeof version === "number") return problem(version, headers, `cannot answer for ${asked}`);
  const application = serve.applications.get(textOf(version["app"]));
  if (application?.serving === undefined) return problem(503, headers, `${asked} is not available`);
  const answered = { ...headers, [APP_HEADER]: application.name };
  const status = application.behaviour.status ?? 200;
  if (status !== 200) return problem(status, answered, "the model does not work");
  return { status, headers: answered, body: completion(asked, path, application.behaviour.reply ?? "ready") };
}

function gatewayFor(serve: ServeState, path: string): Application | undefined {
  return [...serve.applications.values()].find((application) => {
    const prefix = application.routePrefix;
    if (typeof prefix !== "string" || application.serving === undefined) return false;
    return prefix === "/" || path === prefix || path.startsWith(`${prefix}/`);
  });
}

function userConfig(gateway: Application): JsonObject | undefined {
  const deployments = gateway.serving?.["deployments"];
  const first: unknown = Array.isArray(deployments) ? deployments[0] : undefined;
  const config = isJsonObject(first) ? first["user_config"] : undefined;
  return isJsonObject(config) ? config : undefined;
}

/** The version that answers, or the status of the refusal. */
function chooseVersion(
  table: JsonObject,
  models: JsonObject,
  asked: string,
  app: string | undefined,
): JsonObject | number {
  if (app !== undefined) {
    const candidates = Array.isArray(table["candidates"]) ? table["candidates"].filter(isJsonObject) : [];
    const versions = [...candidates, ...Object.values(models).flatMap(versionsOf)];
    return versions.find((version) => version["app"] === app) ?? 400;
  }
  const route = Object.entries(models).find(([id, one]) => id === asked || aliasesOf(one).includes(asked));
  if (route === undefined) return 404;
  return versionsOf(route[1])[0] ?? 503;
}

function versionsOf(route: unknown): readonly JsonObject[] {
  const versions = isJsonObject(route) ? route["versions"] : undefined;
  return Array.isArray(versions) ? versions.filter(isJsonObject) : [];
}

function aliasesOf(route: unknown): readonly unknown[] {
  const aliases = isJsonObject(route) ? route["aliases"] : undefined;
  return Array.isArray(aliases) ? aliases : [];
}

function isServing(serve: ServeState, app: unknown): boolean {
  return serve.applications.get(textOf(app))?.serving !== undefined;
}

function problem(status: number, headers: Readonly<Record<string, string>>, message: string): EndpointAnswer {
  const retry: Record<string, string> = status === 503 ? { "retry-after": "5" } : {};
  return {
    status,
    headers: { ...headers, ...retry },
    body: { error: { message, type: "error", param: null, code: null } },
  };
}

function completion(model: string, path: string, text: string): JsonObject {
  const usage = { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 };
  if (path === "/v1/embeddings") {
    return { object: "list", model, data: [{ index: 0, embedding: [0.1, 0.2, 0.3] }], usage };
  }
  if (path === "/v1/score") return { object: "list", model, data: [{ index: 0, score: 0.5 }], usage };
  const choice = { index: 0, finish_reason: "stop" };
  if (path === "/v1/completions") return { object: "text_completion", model, choices: [{ ...choice, text }], usage };
  const message = { role: "assistant", content: text };
  return { object: "chat.completion", model, choices: [{ ...choice, message, delta: message }], usage };
}

/** The same answer as one event of a stream and its end. */
export function asStream(body: unknown): string {
  return `data: ${JSON.stringify(body)}\n\ndata: [DONE]\n\n`;
}
