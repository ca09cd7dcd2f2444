import { ownEntry } from "../diagnostics/own-entry.ts";
import type { HttpAnswer, HttpRequest, HttpTransport } from "./http-transport.ts";

/** A request without a body, before anybody waits for its answer. */
export type AheadRequest = Pick<HttpRequest, "method" | "url" | "headers">;

interface OnItsWay {
  readonly request: AheadRequest;
  readonly answer: Promise<HttpAnswer>;
  readonly controller: AbortController;
}

/**
 * A transport that can send one request before it is asked for, so that the other side works on it meanwhile. Whoever
 * then asks exactly the same has its answer, once; everything else is sent as ever. `drop` has to be called in the end:
 * an answer that nobody asked for would keep the program waiting.
 */
export class RequestAhead {
  readonly transport: HttpTransport;
  readonly #send: HttpTransport;
  #sent: OnItsWay | undefined;

  constructor(send: HttpTransport) {
    this.#send = send;
    this.transport = (asked) => this.#take(asked) ?? send(asked);
  }

  /** Resolves when the request had its first chance to get out; work that does not wait would keep it in here. */
  async send(request: AheadRequest): Promise<void> {
    this.drop();
    const controller = new AbortController();
    const answer = this.#send({ ...request, signal: controller.signal });
    // What went wrong is told to whoever asks for it.
    answer.catch(() => undefined);
    this.#sent = { request, answer, controller };
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  drop(): void {
    this.#sent?.controller.abort();
    this.#sent = undefined;
  }

  #take(asked: HttpRequest): Promise<HttpAnswer> | undefined {
    const sent = this.#sent;
    if (sent === undefined || asked.body !== undefined || !isSame(sent.request, asked)) return undefined;
    this.#sent = undefined;
    const { signal } = asked;
    const end = (): void => sent.controller.abort(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    return sent.answer;
  }
}

function isSame(one: AheadRequest, other: AheadRequest): boolean {
  if (one.method !== other.method || one.url !== other.url) return false;
  const names = Object.keys(one.headers);
  if (names.length !== Object.keys(other.headers).length) return false;
  return names.every((name) => ownEntry(one.headers, name) === ownEntry(other.headers, name));
}
