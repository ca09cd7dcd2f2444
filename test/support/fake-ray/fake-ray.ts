/**
 * A stand-in for the REST API of Ray 2.60 and for the endpoint of the models on it, in this process and on the loopback.
 * It behaves as recorded from the real one, and stands in where the real one cannot fail on demand or takes too long:
 * each look at the state lets its time go on. What only the real Ray can show is tested in `test/ray`.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { APP_HEADER } from "../../../src/gateway/user-config.ts";
import type { Clock } from "../../../src/ray/clock.ts";
import { parseExactly } from "../../../src/ray/exact-json.ts";
import { isJsonObject, type JsonObject } from "../../../src/schema/json.ts";
import type { Behave } from "./behaviour.ts";
import { Jobs } from "./jobs.ts";
import { asStream, askEndpoint } from "./model-endpoint.ts";
import { ServeState } from "./serve-state.ts";
import { stateRows } from "./state-api.ts";

export type { Behave, Behaviour } from "./behaviour.ts";

export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What goes wrong with a request, or happens around it. */
export interface Fault {
  /** Something that another tool does just before or just after Ray handles the request. */
  readonly before?: () => void;
  readonly after?: () => void;
  /** Ray never sees the request (`before`), or its answer is lost (`after`). */
  readonly drop?: "before" | "after";
  readonly delayMs?: number;
  /** Never answered, and handled (`after`) or not (`before`): as if the one who asks was dead. */
  readonly hang?: "before" | "after";
  /** An answer in place of Ray's. */
  readonly answer?: { readonly status: number; readonly text: string; readonly location?: string };
}

export interface FakeRayOptions {
  /** For the life of jobs. */
  readonly clock: Pick<Clock, "now">;
  readonly behave?: Behave;
  /** Of its one node. */
  readonly resources?: Readonly<Record<string, number>>;
  readonly token?: string;
  readonly version?: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export class FakeRay {
  readonly serve: ServeState;
  readonly jobs: Jobs;
  readonly packages = new Map<string, Uint8Array>();
  readonly requests: SeenRequest[] = [];
  /** Asked for each request to Ray's API. */
  interfere: (request: SeenRequest) => Fault | undefined = () => undefined;
  readonly #options: FakeRayOptions;
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  #port = 0;

  constructor(options: FakeRayOptions) {
    this.#options = options;
    const nowS = (): number => options.clock.now() / 1000;
    this.serve = new ServeState(options.resources ?? { CPU: 8 }, options.behave ?? (() => ({})), nowS);
    this.jobs = new Jobs(options.clock.now);
  }

  /** Of the REST API; models are asked at the same address. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Names of the applications and their phases. */
  get phases(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.serve.applications.values()].map((one) => [one.name, one.phase]));
  }

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The stand-in for Ray has no port");
    this.#port = address.port;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  /** How many requests of a kind there were: `PUT /api/serve/applications/`. */
  count(start: string): number {
    return this.requests.filter(({ method, path }) => `${method} ${path}`.startsWith(start)).length;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const path = request.url ?? "/";
    const { method = "GET", headers } = request;
    const seen = { method, path, headers, body: bytes.toString("utf8") };
    if (!path.startsWith("/api/")) return reply(response, this.#askModels(seen));
    this.requests.push(seen);
    const fault = this.interfere(seen) ?? {};
    if (fault.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    fault.before?.();
    if (fault.hang === "before") return;
    if (fault.drop === "before") return void request.socket.destroy();
    const answer = fault.answer === undefined ? this.#answer(seen, bytes) : faultyAnswer(fault.answer);
    fault.after?.();
    if (fault.hang === "after") return;
    if (fault.drop === "after") return void request.socket.destroy();
    reply(response, answer);
  }

  #answer(seen: SeenRequest, bytes: Uint8Array): Answer {
    const url = new URL(seen.path, this.address);
    const route = `${seen.method} ${url.pathname}`;
    if (route === "GET /api/authentication_mode") {
      return { status: 200, body: { authentication_mode: this.#options.token === undefined ? "disabled" : "token" } };
    }
    const refusal = this.#refusal(seen);
    if (refusal !== undefined) return refusal;
    switch (route) {
      case "GET /api/version":
        return {
          status: 200,
          body: { version: "4", ray_version: this.#options.version ?? "2.60.0", session_name: "s" },
        };
      case "GET /api/serve/applications/":
        return { status: 200, body: this.serve.look() };
      case "PUT /api/serve/applications/": {
        const { status, text } = this.serve.put(parseExactly(seen.body));
        return { status, body: text };
      }
      case "POST /api/jobs/":
        return this.jobs.submit(JSON.parse(seen.body));
      case "GET /api/jobs/":
        return this.jobs.list();
      default:
        return this.#answerBelow(seen.method, url, bytes);
    }
  }

  #answerBelow(method: string, url: URL, bytes: Uint8Array): Answer {
    const [, room, kind = "", name = ""] = /^\/api\/(v0|jobs|packages)\/([^/]+)(?:\/(.+))?$/u.exec(url.pathname) ?? [];
    if (room === "v0" && kind === "logs") return this.#logs(name, url.searchParams);
    if (room === "v0") return { status: 200, body: stateRows(kind, this.serve) };
    if (room === "jobs" && method === "POST" && name === "stop") return this.jobs.stop(kind);
    if (room === "jobs" && method === "DELETE") return this.jobs.delete(kind);
    if (room === "packages" && method === "PUT") {
      this.packages.set(name, bytes);
      return { status: 200, body: "" };
    }
    if (room === "packages" && this.packages.has(name)) return { status: 200, body: "" };
    return { status: 404, body: `${url.pathname} does not exist` };
  }

  #logs(name: string, query: URLSearchParams): Answer {
    const wanted = query.get("filename") ?? query.get("glob") ?? "";
    for (const application of this.serve.applications.values()) {
      for (const replica of [
        ...application.dead,
        ...(application.replica === undefined ? [] : [application.replica]),
      ]) {
        if (!wanted.includes(replica.worker)) continue;
        if (name === "file") return { status: 200, body: application.behaviour.log ?? "" };
        const file = `worker-${replica.worker}-01000000-${replica.pid}.err`;
        return { status: 200, body: { result: true, msg: "", data: { result: { worker_err: [file] } } } };
      }
    }
    return name === "file" ? { status: 500, body: "" } : { status: 200, body: { data: { result: {} } } };
  }

  #refusal(seen: SeenRequest): Answer | undefined {
    // Ray refuses changes from what looks like a browser, Node's `fetch` among it.
    const isBrowser = "sec-fetch-mode" in seen.headers && seen.method !== "GET";
    if (isBrowser) return { status: 405, body: `'${seen.method}' method not allowed for browser traffic.` };
    const { token } = this.#options;
    if (token === undefined) return undefined;
    const given = seen.headers.authorization;
    if (given === undefined) return { status: 401, body: "Unauthorized: Missing authentication token" };
    return given === `Bearer ${token}` ? undefined : { status: 403, body: "Forbidden: Invalid authentication token" };
  }

  #askModels(seen: SeenRequest): Answer {
    const body: unknown = seen.body === "" ? undefined : JSON.parse(seen.body);
    const app = seen.headers[APP_HEADER];
    const asked = { method: seen.method, path: seen.path, body, app: typeof app === "string" ? app : undefined };
    const answer = askEndpoint(this.serve, asked);
    if (answer.status !== 200 || !isJsonObject(body) || body["stream"] !== true) return answer;
    const headers = { ...answer.headers, "content-type": "text/event-stream; charset=utf-8" };
    return { status: 200, headers, body: asStream(answer.body) };
  }
}

/** The entry of an application that is not rayfleet's. */
export function foreignEntry(name: string, more: JsonObject = {}): JsonObject {
  return { name, route_prefix: `/${name}`, import_path: "foreign:app", ...more };
}

function faultyAnswer({ status, text, location }: NonNullable<Fault["answer"]>): Answer {
  return { status, body: text, ...(location === undefined ? {} : { headers: { location } }) };
}

function reply(response: ServerResponse, { status, body, headers }: Answer): void {
  const isText = typeof body === "string";
  const type = isText ? "text/plain; charset=utf-8" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(isText ? body : JSON.stringify(body));
}
