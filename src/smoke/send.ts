import { APP_HEADER } from "../gateway/user-config.ts";
import type { Clock } from "../ray/clock.ts";
import type { SmokeAnswer } from "./answer.ts";
import { appendEvent, nothing, readBody } from "./read-answer.ts";
import type { SmokeRequest } from "./smoke-request.ts";
import { serverSentEvents } from "./server-sent-events.ts";

/** Where requests go: the endpoint that clients use, with its route prefix and the headers it is protected by. */
export interface Endpoint {
  /** Without a trailing slash: `http://127.0.0.1:8000` or `https://llm.internal/team`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SendOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Sends the request to exactly this application. */
  readonly app?: string;
}

/**
 * Sends one request and reads the whole answer. Rejects only when there was no answer at all: connection refused or
 * lost, aborted.
 */
export async function send(endpoint: Endpoint, request: SmokeRequest, options: SendOptions): Promise<SmokeAnswer> {
  const { clock } = options;
  const startedAt = clock.now();
  const isForm = request.body instanceof FormData;
  const response = await options.fetch(endpoint.url + request.path, {
    method: "POST",
    redirect: "error",
    signal: options.signal,
    headers: {
      ...endpoint.headers,
      ...(isForm ? {} : { "content-type": "application/json" }),
      ...(options.app === undefined ? {} : { [APP_HEADER]: options.app }),
    },
    body: request.body instanceof FormData ? request.body : JSON.stringify(request.body),
  });
  const app = response.headers.get(APP_HEADER) ?? undefined;
  const seconds = (): number => (clock.now() - startedAt) / 1000;
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
  if (!isStream || response.body === null) {
    const content = readBody(await response.text(), response.status);
    return { ...content, status: response.status, app, ttftS: undefined, latencyS: seconds() };
  }
  let content = nothing;
  let ttftS: number | undefined;
  for await (const event of serverSentEvents(response.body)) {
    if (event === "[DONE]") break;
    content = appendEvent(content, event);
    if (ttftS === undefined && content.text !== "") ttftS = seconds();
  }
  return { ...content, status: response.status, app, body: undefined, ttftS, latencyS: seconds() };
}
