import { authorization } from "./applications-request.ts";
import type { RayClientOptions } from "./client.ts";
import type { HttpAnswer } from "./http-transport.ts";
import { RayError, type RayErrorKind } from "./ray-error.ts";
import { sanitizeMessage } from "./sanitize-message.ts";

export interface RayRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  /** What this request does, for messages: "reading the live applications". */
  readonly doing: string;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  /** The same request again does no harm: it is repeated when the connection is lost. */
  readonly repeatable?: boolean;
}

const DEFAULT_TIMEOUT_S = 60;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** Far above any real answer; keeps a wrong address from filling the memory. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Sends one request and resolves with the body. Rejects with a `RayError`, or the signal's reason when aborted. */
export async function requestRay(options: RayClientOptions, asked: RayRequest): Promise<string> {
  const attempts = asked.repeatable ? ATTEMPTS : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await requestOnce(options, asked);
    } catch (error) {
      if (attempt >= attempts || !isTransient(error)) throw error;
      await options.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), options.signal);
    }
  }
}

async function requestOnce(options: RayClientOptions, asked: RayRequest): Promise<string> {
  const timeoutS = options.timeoutS ?? DEFAULT_TIMEOUT_S;
  const timeout = AbortSignal.timeout(timeoutS * 1000);
  let answer: HttpAnswer;
  let text: string;
  try {
    answer = await options.transport({
      method: asked.method,
      url: options.address + asked.path,
      headers: headersOf(options, asked),
      ...bodyOf(asked),
      signal: options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]),
    });
    text = await readText(answer);
  } catch (cause) {
    options.signal?.throwIfAborted();
    if (cause instanceof RayError) throw cause;
    if (timeout.aborted) {
      throw new RayError("timeout", `Ray did not answer within ${timeoutS} s (${asked.doing})`, { cause });
    }
    throw new RayError("unreachable", `Ray does not answer at ${new URL(options.address).origin} (${asked.doing})`, {
      cause,
    });
  }
  if (answer.status >= 200 && answer.status < 300) return text;
  throw refusal(answer.status, text, asked);
}

function bodyOf(asked: RayRequest): { readonly body?: string | Uint8Array } {
  if (asked.json !== undefined) return { body: JSON.stringify(asked.json) };
  return asked.bytes === undefined ? {} : { body: asked.bytes };
}

function headersOf(options: RayClientOptions, asked: RayRequest): Record<string, string> {
  return {
    ...authorization(options.token),
    ...(asked.json === undefined ? {} : { "content-type": "application/json" }),
    ...(asked.bytes === undefined ? {} : { "content-type": "application/octet-stream" }),
  };
}

async function readText(answer: HttpAnswer): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of answer.body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new RayError("unreadable", "The answer is too long to be Ray's");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refusal(status: number, text: string, asked: RayRequest): RayError {
  const detail = sanitizeMessage(text);
  const said = detail === "" ? "" : `: ${detail}`;
  const kinds: Readonly<Record<number, RayErrorKind>> = { 401: "unauthorized", 403: "forbidden", 404: "not_found" };
  if (status >= 300 && status < 400) {
    return new RayError("unreadable", `The answer is a redirect, which Ray never sends (${asked.doing})`, { status });
  }
  const kind = kinds[status] ?? (status >= 500 ? "server" : "refused");
  return new RayError(kind, `Ray answered ${status} (${asked.doing})${said}`, { status, detail });
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof RayError)) return false;
  return error.kind === "unreachable" || error.status === 502 || error.status === 503 || error.status === 504;
}
