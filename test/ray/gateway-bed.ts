import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import { z } from "zod";
import { gatewayApplication } from "../../src/gateway/application.ts";
import { builderPackage, gatewayPackage, type PythonPackage } from "../../src/gateway/package.ts";
import type { GatewayUserConfig, ModelRoute, RouteVersion } from "../../src/gateway/user-config.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import type { ServeApplication } from "../../src/ray/serve-application.ts";
import { deploymentName } from "../../src/resolve/deployment-name.ts";
import type { JsonObject } from "../../src/schema/json.ts";

/** Far more than what was seen on a busy machine with two cores (20 s). */
const PATIENCE_MS = 240_000;

/** A fleet on the test cluster that is written with raw requests, so that only the gateway is tested. */
export const cluster = inject("ray");
export const FLEET = "gw";
export const PREFIX = "/gw";
export const url = `http://127.0.0.1:${cluster.httpPort}${PREFIX}`;

export interface ModelOptions {
  /** `engine_kwargs.additional_config`: what the stub engine is to do. */
  readonly knobs?: JsonObject;
  /** Light deployment options. */
  readonly options?: JsonObject;
}

export function version(model: string, app: string, weight?: number): RouteVersion {
  return { model, app, deployment: deploymentName(model), ...(weight === undefined ? {} : { weight }) };
}

export function route(versions: readonly RouteVersion[], more: Partial<ModelRoute> = {}): ModelRoute {
  return { aliases: [], versions, ...more };
}

export function modelApplication(
  model: string,
  app: string,
  { knobs = {}, options = {} }: ModelOptions = {},
): ServeApplication {
  return {
    name: app,
    route_prefix: null,
    import_path: "rayfleet_builder:build_model",
    runtime_env: { py_modules: [uri(builderPackage())] },
    args: {
      llm_config: {
        model_loading_config: { model_id: model },
        accelerator_config: { kind: "cpu" },
        placement_group_config: { bundles: [{ CPU: 0 }] },
        engine_kwargs: { additional_config: knobs },
        deployment_config: { ray_actor_options: { num_cpus: 0.1 } },
      },
      // Not the builder's business; it only makes the application another one.
      generation: 1,
    },
    deployments: [{ name: deploymentName(model), num_replicas: 1, graceful_shutdown_timeout_s: 120, ...options }],
  };
}

export interface TableOptions {
  readonly revision: string;
  readonly models: Readonly<Record<string, ModelRoute>>;
  readonly candidates?: readonly RouteVersion[];
}

export function gateway({ revision, models, candidates = [] }: TableOptions, packageUri?: string): ServeApplication {
  const record = { release: null, previous: null, journal: null };
  const userConfig: GatewayUserConfig = { schema_version: 1, fleet: FLEET, revision, models, candidates, record };
  const fleet = { name: FLEET, gateway: { routePrefix: PREFIX, numReplicas: 1, drainTimeoutS: 120 } };
  return gatewayApplication({ fleet, packageUri: packageUri ?? uri(gatewayPackage()), userConfig });
}

function uri(pythonPackage: PythonPackage): string {
  return `gcs://${pythonPackage.name}`;
}

export async function upload(name: string, zip: Uint8Array): Promise<void> {
  await putToRay(`/api/packages/gcs/${name}`, "application/octet-stream", zip);
}

/** The whole wanted state of the cluster. */
export async function put(...applications: readonly ServeApplication[]): Promise<void> {
  const httpOptions = { host: "127.0.0.1", port: cluster.httpPort };
  const body = { proxy_location: "HeadOnly", http_options: httpOptions, applications };
  await putToRay("/api/serve/applications/", "application/json", JSON.stringify(body));
}

/** Not with `fetch`, which Ray takes for a browser and refuses. */
async function putToRay(path: string, type: string, body: string | Uint8Array): Promise<void> {
  const headers = { "content-type": type };
  const signal = AbortSignal.timeout(60_000);
  const answer = await nodeTransport({ method: "PUT", url: cluster.address + path, headers, body, signal });
  if (answer.status !== 200) throw new Error(`PUT ${path}: ${answer.status} ${await text(answer.body)}`);
}

const Replica = z.looseObject({ state: z.string(), pid: z.optional(z.number()) });
const Application = z.looseObject({
  status: z.string(),
  message: z.string(),
  deployments: z.record(z.string(), z.looseObject({ status: z.string(), replicas: z.array(Replica) })),
});
const Details = z.looseObject({ applications: z.record(z.string(), Application) });

export async function liveApplications(): Promise<z.infer<typeof Details>["applications"]> {
  const answer = await fetch(`${cluster.address}/api/serve/applications/`);
  return Details.parse(await answer.json()).applications;
}

/** Waits until the applications run, and all others are gone. */
export async function settled(...names: readonly string[]): Promise<void> {
  await until(`${names.join(", ")} run alone`, async () => {
    const live = await liveApplications();
    for (const [name, application] of Object.entries(live)) {
      if (application.status === "DEPLOY_FAILED") throw new Error(`${name}: ${application.message}`);
    }
    const running = names.every((name) => live[name]?.status === "RUNNING");
    return running && Object.keys(live).length === names.length;
  });
}

/** Process ids of the running replicas, by application. */
export async function pids(): Promise<Record<string, number[]>> {
  const found: Record<string, number[]> = {};
  for (const [name, application] of Object.entries(await liveApplications())) {
    const replicas = Object.values(application.deployments).flatMap((deployment) => deployment.replicas);
    found[name] = replicas.flatMap(({ state, pid }) => (state === "RUNNING" && pid !== undefined ? [pid] : []));
  }
  return found;
}

export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited ${PATIENCE_MS / 1000} s until ${what}`);
    await sleep(100);
  }
}

const Choice = z.looseObject({
  text: z.optional(z.string()),
  message: z.optional(z.looseObject({ content: z.string() })),
  delta: z.optional(z.looseObject({ content: z.string() })),
});
const Body = z.looseObject({
  id: z.optional(z.string()),
  model: z.optional(z.string()),
  choices: z.optional(z.array(Choice)),
  usage: z.optional(z.nullable(z.looseObject({ completion_tokens: z.optional(z.number()) }))),
  data: z.optional(z.array(z.looseObject({ id: z.optional(z.string()), metadata: z.optional(z.looseObject({})) }))),
  error: z.optional(
    z.strictObject({ message: z.string(), type: z.string(), param: z.nullable(z.string()), code: z.string() }),
  ),
});
/** What OpenAI's API answers, of all kinds. */
export type Body = z.infer<typeof Body>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly app: string | null;
  readonly revision: string | null;
  /** Empty when the body is no JSON. */
  readonly json: Body;
}

export async function ask(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const init = { headers: { "content-type": "application/json", ...headers } };
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await fetch(url + path, body === undefined ? init : { ...init, method: "POST", body: sent });
  return read(answer);
}

export async function chat(
  model: string,
  content = "hi",
  more: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask("/v1/chat/completions", { model, messages: [{ role: "user", content }], ...more }, headers);
}

async function read(answer: Response): Promise<Answer> {
  const body = await answer.text();
  const headers = answer.headers;
  const known = { app: headers.get("x-rayfleet-app"), revision: headers.get("x-rayfleet-revision") };
  return { status: answer.status, headers, text: body, ...known, json: parsed(body) };
}

function parsed(body: string): Body {
  try {
    return Body.parse(JSON.parse(body));
  } catch {
    return {};
  }
}

/** The payloads of a stream's events, without the closing `[DONE]`. */
export function events(stream: string): Body[] {
  const payloads = stream.split("\n\n").flatMap((event) => (event.startsWith("data: {") ? [event.slice(6)] : []));
  return payloads.map((payload) => Body.parse(JSON.parse(payload)));
}

export function contentOf(answer: Answer): string | undefined {
  return answer.json.choices?.[0]?.message?.content;
}

/** Waits until the gateway routes by the table of this revision. */
export async function untilRevision(revision: string): Promise<void> {
  await until(`the gateway has the table ${revision}`, async () => (await ask("/v1/models")).revision === revision);
}

export async function modelIds(): Promise<string[]> {
  const answer = await ask("/v1/models");
  return (answer.json.data ?? []).flatMap(({ id }) => id ?? []);
}

export interface Load {
  /** Stops sending, waits for the last answer. */
  stop(): Promise<{ readonly sent: number; readonly failed: readonly string[]; readonly contents: readonly string[] }>;
}

/** A client that sends one request after the other, all the time. */
export function load(model: string): Load {
  const failed: string[] = [];
  const contents: string[] = [];
  const stopped = new AbortController();
  let sent = 0;
  const done = (async () => {
    while (!stopped.signal.aborted) {
      sent += 1;
      try {
        const answer = await chat(model);
        contents.push(contentOf(answer) ?? "");
        if (answer.status !== 200) failed.push(`${answer.status} ${answer.text}`);
      } catch (error) {
        failed.push(String(error));
      }
      await sleep(20);
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await done;
      return { sent, failed, contents };
    },
  };
}
