export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Sends one request, without following redirects; rejects when there is no answer. */
export type HttpTransport = (request: HttpRequest) => Promise<HttpAnswer>;

/**
 * HTTP as a program speaks it. Not `fetch`: that sends `Sec-Fetch-*` headers, and Ray's dashboard then takes it for a
 * browser and refuses to change anything (Ray 2.60 `dashboard/optional_utils.py:is_browser_request`).
 */
export const nodeTransport: HttpTransport = (asked) => {
  // Not imported: an import reads every export of `node:http`, and some of them load Node's whole WebSocket client.
  const { request: send } = process.getBuiltinModule(asked.url.startsWith("https:") ? "node:https" : "node:http");
  const body = asked.body === undefined ? undefined : Buffer.from(asked.body);
  const headers = body === undefined ? asked.headers : { ...asked.headers, "content-length": String(body.byteLength) };
  // A kept connection may be closed by the other side at the moment of use: not for what is sent only once.
  const agent = asked.method === "GET" ? {} : { agent: false };
  const { method, signal } = asked;
  return new Promise((resolve, reject) => {
    const request = send(asked.url, { method, headers, signal, ...agent }, (response) => {
      resolve({ status: response.statusCode ?? 0, body: response });
    });
    request.on("error", reject);
    request.end(body);
  });
};
