import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answerWrongly, type Fault, isPartFault, type PartFault } from "./fault.ts";
import { type HubFile, type HubRepository, partOf } from "./repository.ts";

export interface RecordedRequest {
  readonly origin: "hub" | "cdn";
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

interface Trouble {
  readonly on: RegExp;
  readonly fault: Fault;
  /** How often; for ever when not given. */
  times: number;
}

/** Answers as the Hugging Face Hub does, on the loopback, and keeps every request. */
export class FakeHub {
  readonly requests: RecordedRequest[] = [];
  /** Tokens that are accepted; each may read what is listed. */
  readonly tokens = new Map<string, readonly string[]>();
  readonly #repositories = new Map<string, HubRepository>();
  readonly #troubles: Trouble[] = [];
  readonly #hub: Server;
  readonly #cdn: Server;

  private constructor() {
    this.#hub = createServer((request, response) => this.#answer("hub", request, response));
    this.#cdn = createServer((request, response) => this.#answer("cdn", request, response));
  }

  static async start(...repositories: readonly HubRepository[]): Promise<FakeHub> {
    const fake = new FakeHub();
    for (const one of repositories) fake.add(one);
    for (const server of [fake.#hub, fake.#cdn]) {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
    }
    return fake;
  }

  get endpoint(): string {
    return originOf(this.#hub);
  }

  add(one: HubRepository): void {
    this.#repositories.set(one.id, one);
  }

  /** Makes requests whose path matches go wrong. */
  trouble(on: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#troubles.push({ on, fault, times });
  }

  async stop(): Promise<void> {
    for (const server of [this.#hub, this.#cdn]) {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    }
  }

  #answer(origin: "hub" | "cdn", request: IncomingMessage, response: ServerResponse): void {
    const { authorization, range } = request.headers;
    const path = request.url ?? "/";
    this.requests.push({ origin, method: request.method ?? "", path, range, authorization });
    const trouble = this.#troubles.find((one) => one.times > 0 && one.on.test(`${origin} ${path}`));
    if (trouble !== undefined) trouble.times -= 1;
    const fault = trouble?.fault;
    if (fault !== undefined && !isPartFault(fault)) {
      answerWrongly(fault, response);
      return;
    }
    const url = new URL(path, "http://hub");
    if (origin === "cdn") this.#sendFile(this.#fileAt(url.searchParams), request, response, fault);
    else this.#route(url, request, response, fault);
  }

  #route(url: URL, request: IncomingMessage, response: ServerResponse, fault: PartFault | undefined): void {
    if (url.pathname === "/api/models") {
      this.#search(url.searchParams, response);
      return;
    }
    const api = /^\/api\/models\/(?<id>.+?)\/(?<what>revision|tree)\/(?<revision>[^/]+)$/u.exec(url.pathname)?.groups;
    const file = /^\/(?<id>.+?)\/resolve\/(?<revision>[^/]+)\/(?<path>.+)$/u.exec(url.pathname)?.groups;
    const groups = api ?? file ?? {};
    const asked = this.#repositories.get(groups["id"] ?? "");
    const token = request.headers.authorization?.replace(/^Bearer /u, "");
    const readable = token === undefined ? [] : this.tokens.get(token);
    if (readable === undefined) {
      refuse(response, 401, undefined, "Invalid credentials in Authorization header");
      return;
    }
    if (asked?.movedTo !== undefined) {
      response.writeHead(307, { location: url.pathname.replace(asked.id, asked.movedTo) + url.search }).end();
      return;
    }
    if (asked === undefined || (asked.private && !readable.includes(asked.id))) {
      refuse(response, token === undefined ? 401 : 404, "RepoNotFound", "Repository not found");
      return;
    }
    const revision = decodeURIComponent(groups["revision"] ?? "");
    if (!["main", "HEAD", asked.commit, ...asked.revisions].includes(revision)) {
      refuse(response, 404, "RevisionNotFound", `Invalid rev id: ${revision}`);
      return;
    }
    if (groups["what"] === "revision") {
      const { id, commit: sha, gated, private: isPrivate } = asked;
      sendJson(response, { _id: "1", id, sha, gated, private: isPrivate, lastModified: "2026-01-01T00:00:00.000Z" });
      return;
    }
    if (groups["what"] === "tree") {
      const entries = [...asked.files].map(([path, { size }]) => ({ type: "file", oid: "0", path, size }));
      sendJson(response, [{ type: "directory", oid: "0", path: "original", size: 0 }, ...entries]);
      return;
    }
    if (asked.gated !== false && !readable.includes(asked.id)) {
      refuse(response, token === undefined ? 401 : 403, "GatedRepo", "Access to this model is restricted");
      return;
    }
    const path = decodeURIComponent(groups["path"] ?? "");
    const found = asked.files.get(path);
    if (found === undefined) {
      refuse(response, 404, "EntryNotFound", "Entry not found");
    } else if (found.isLarge) {
      const query = new URLSearchParams({ id: asked.id, path, signature: "secret-signature" });
      response.writeHead(302, { location: `${originOf(this.#cdn)}/blob?${query.toString()}` }).end();
    } else this.#sendFile(found, request, response, fault);
  }

  #search(query: URLSearchParams, response: ServerResponse): void {
    const name = query.get("search")?.toLowerCase();
    const owner = query.get("author")?.toLowerCase();
    const found = [...this.#repositories.keys()].filter((id) => {
      const lower = id.toLowerCase();
      return name === undefined ? lower.startsWith(`${owner ?? ""}/`) : lower.includes(name);
    });
    sendJson(
      response,
      found.map((id) => ({ _id: id, id, private: false, gated: false, lastModified: "2026-01-01T00:00:00.000Z" })),
    );
  }

  #fileAt(query: URLSearchParams): HubFile | undefined {
    return this.#repositories.get(query.get("id") ?? "")?.files.get(query.get("path") ?? "");
  }

  #sendFile(
    file: HubFile | undefined,
    request: IncomingMessage,
    response: ServerResponse,
    fault: PartFault | undefined,
  ): void {
    if (file === undefined) {
      refuse(response, 404, "EntryNotFound", "Entry not found");
      return;
    }
    const asked = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? "");
    if (asked === null || fault?.kind === "no-ranges") {
      response.writeHead(200, { "content-length": String(file.size) });
      response.end(partOf(file, 0, file.size));
      return;
    }
    const start = Number(asked[1]);
    const end = Math.min(Number(asked[2]) + 1, file.size);
    const part = partOf(file, start, fault?.kind === "short" ? end - 1 : end);
    response.writeHead(206, {
      "content-range": `bytes ${fault?.kind === "shifted" ? start + 1 : start}-${end - 1}/${file.size}`,
      "content-length": String(part.byteLength),
    });
    response.end(part);
  }
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stand-in Hub does not listen");
  return `http://127.0.0.1:${address.port}`;
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number, code: string | undefined, message: string): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "x-error-message": message,
    ...(code === undefined ? {} : { "x-error-code": code }),
  });
  response.end(JSON.stringify({ error: message }));
}
