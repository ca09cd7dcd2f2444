import type { HubConnection } from "./hub-connection.ts";
import { HubError } from "./hub-error.ts";
import { refusalOf } from "./refusal.ts";

export interface Bounds {
  /** What the request does, for messages: "reading config.json". */
  readonly doing: string;
  /** A longer body is not read to its end. */
  readonly mostBytes: number;
  /** Only a part is asked for: a server that would send the whole file is left at once. */
  readonly part?: boolean;
}

const MOST_REDIRECTS = 5;
const FIRST_PAUSE_MS = 500;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * A `fetch` for `@huggingface/hub` that always ends: time and size are bounded, redirects are followed here, so that the
 * token goes to the Hub's own origin only, and what fails for a moment is tried again. Rejects with a `HubError`, or
 * with the signal's reason when the caller stops.
 */
export function boundedFetch(connection: HubConnection, bounds: Bounds): typeof globalThis.fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers);
    return connection.turns(() => fetchPatiently(connection, bounds, url, headers));
  };
}

async function fetchPatiently(
  connection: HubConnection,
  bounds: Bounds,
  url: URL,
  headers: Headers,
): Promise<Response> {
  const { clock, limits, signal } = connection;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(connection, bounds, url, headers);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof HubError) || attempt >= limits.attempts || !isPassing(error)) throw error;
      const pause = (error.retryAfterS ?? 0) * 1000 || FIRST_PAUSE_MS * 2 ** (attempt - 1);
      if (pause > limits.longestWaitMs) throw error;
      await clock.sleep(pause, signal);
    }
  }
}

function isPassing(error: HubError): boolean {
  return error.kind === "busy" || error.kind === "server" || error.kind === "unreachable";
}

async function fetchOnce(connection: HubConnection, bounds: Bounds, first: URL, headers: Headers): Promise<Response> {
  const timeout = AbortSignal.timeout(connection.limits.timeoutMs);
  const signal = AbortSignal.any([connection.signal, timeout]);
  let url = first;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const withToken = connection.token !== undefined && isOwnOrigin(connection, url);
      const response = await connection.fetch(url, {
        headers: headersFor(headers, withToken ? connection.token : undefined),
        redirect: "manual",
        signal,
      });
      if (!REDIRECTS.has(response.status)) return await received(response, connection, bounds, headers, withToken);
      await response.body?.cancel();
      url = redirectOf(response, url, bounds);
    }
  } catch (cause) {
    connection.signal.throwIfAborted();
    if (cause instanceof HubError) throw cause;
    throw lostConnection(cause, timeout, connection, bounds, url);
  }
  throw new HubError("broken", `more than ${MOST_REDIRECTS} redirects (${bounds.doing})`);
}

function isOwnOrigin(connection: HubConnection, url: URL): boolean {
  return url.origin === new URL(connection.endpoint).origin;
}

function headersFor(headers: Headers, token: string | undefined): Headers {
  const sent = new Headers(headers);
  sent.delete("authorization");
  if (token !== undefined) sent.set("authorization", `Bearer ${token}`);
  // A compressed part could not be told from a cut one.
  if (sent.has("range")) sent.set("accept-encoding", "identity");
  return sent;
}

function redirectOf(response: Response, from: URL, { doing }: Bounds): URL {
  const location = response.headers.get("location");
  const next = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  const isSafe = next?.protocol === "https:" || (next?.protocol === "http:" && from.protocol === "http:");
  if (next === undefined || !isSafe) throw new HubError("broken", `a redirect that leads nowhere (${doing})`);
  return next;
}

async function received(
  response: Response,
  connection: HubConnection,
  bounds: Bounds,
  headers: Headers,
  withToken: boolean,
): Promise<Response> {
  if (!response.ok) {
    await response.body?.cancel();
    throw refusalOf(response, bounds.doing, withToken ? connection.token : undefined, connection.clock.now());
  }
  if (bounds.part === true && response.status !== 206) {
    await response.body?.cancel();
    throw new HubError("no_ranges", `the server sends whole files only (${bounds.doing})`);
  }
  const bytes = await bodyOf(response, bounds);
  const wanted = bounds.part === true ? wantedLength(headers, response, bounds) : undefined;
  if (wanted !== undefined && bytes.byteLength !== wanted) {
    throw new HubError("broken", `${bytes.byteLength} bytes came instead of ${wanted} (${bounds.doing})`);
  }
  return new Response(bytes, { status: response.status, headers: response.headers });
}

async function bodyOf(response: Response, { doing, mostBytes }: Bounds): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) throw new HubError("broken", `more than ${mostBytes} bytes came (${doing})`);
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

/** Length of the part that was asked for, cut where the file ends. */
function wantedLength(headers: Headers, response: Response, { doing }: Bounds): number | undefined {
  const asked = /^bytes=(\d+)-(\d+)$/u.exec(headers.get("range") ?? "");
  if (asked === null) return undefined;
  const start = Number(asked[1]);
  const sent = /^bytes (\d+)-\d+\/(\d+|\*)$/u.exec(response.headers.get("content-range") ?? "");
  if (sent !== null && Number(sent[1]) !== start) throw new HubError("broken", `another part came (${doing})`);
  const total = sent === null || sent[2] === "*" ? Number.POSITIVE_INFINITY : Number(sent[2]);
  return Math.max(0, Math.min(Number(asked[2]) + 1, total) - start);
}

function lostConnection(
  cause: unknown,
  timeout: AbortSignal,
  connection: HubConnection,
  { doing }: Bounds,
  url: URL,
): HubError {
  if (timeout.aborted) {
    return new HubError("timeout", `no full answer within ${connection.limits.timeoutMs / 1000} s (${doing})`, {
      cause,
    });
  }
  return new HubError("unreachable", `${url.host} does not answer: ${reasonOf(cause)} (${doing})`, { cause });
}

/** `fetch` says "fetch failed", and why in its cause. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (inner instanceof Error && "code" in inner && typeof inner.code === "string") return inner.code;
  return inner instanceof Error ? inner.message : "unknown reason";
}
