import type { SmokeTest } from "../schema/smoke-test.ts";
import type { SmokeAnswer } from "./answer.ts";
import { unmetExpectations } from "./expectations.ts";
import type { SmokeResult } from "./result.ts";
import { type Endpoint, send, type SendOptions } from "./send.ts";
import { defaultSmokeRequest, type SmokeRequest, smokeRequest } from "./smoke-request.ts";

/** Seconds for one smoke request: the first one to a fresh model compiles and warms up. */
export const SMOKE_TIMEOUT_S = 120;

/** The model whose smoke tests are run. */
export interface SmokeSubject {
  readonly model: string;
  readonly task: "generate" | "embed" | "score" | "transcribe";
  readonly tests: readonly SmokeTest[];
  /** The application that has to answer: any other answer fails the test. */
  readonly app?: string;
}

export interface SmokeOptions extends Omit<SendOptions, "signal" | "app"> {
  readonly signal: AbortSignal;
  /** Seconds that one request may take. The first request to a fresh model is slower than the next ones. */
  readonly timeoutS: number;
  /** Sends the header that reaches a version without traffic. */
  readonly asCandidate: boolean;
}

/** Runs all smoke tests of one model one after another; a model without any gets one short real request. */
export async function runSmokeTests(
  endpoint: Endpoint,
  subject: SmokeSubject,
  options: SmokeOptions,
): Promise<readonly SmokeResult[]> {
  if (subject.tests.length === 0) {
    const request = defaultSmokeRequest(subject.task, subject.model);
    return [await runOne(endpoint, subject, request, undefined, null, options)];
  }
  const results: SmokeResult[] = [];
  for (const [index, test] of subject.tests.entries()) {
    results.push(await runOne(endpoint, subject, smokeRequest(test, subject.model), test, index, options));
  }
  return results;
}

async function runOne(
  endpoint: Endpoint,
  subject: SmokeSubject,
  request: SmokeRequest,
  test: SmokeTest | undefined,
  index: number | null,
  options: SmokeOptions,
): Promise<SmokeResult> {
  const startedAt = options.clock.now();
  const identity = { model: subject.model, kind: request.kind, index };
  let answer: SmokeAnswer;
  try {
    answer = await send(endpoint, request, {
      fetch: options.fetch,
      clock: options.clock,
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutS * 1000)]),
      ...(options.asCandidate && subject.app !== undefined ? { app: subject.app } : {}),
    });
  } catch (error) {
    options.signal.throwIfAborted();
    const message = noAnswer(error, options.timeoutS);
    const latencyS = (options.clock.now() - startedAt) / 1000;
    return { ...identity, ok: false, failures: [{ expect: "status", message }], latencyS };
  }
  const failures = [
    ...wrongApplication(subject, answer),
    ...(await unmetExpectations(test?.expect, answer, request.kind)),
  ];
  return {
    ...identity,
    ok: failures.length === 0,
    failures,
    status: answer.status,
    latencyS: answer.latencyS,
    ...(answer.app === undefined ? {} : { app: answer.app }),
    ...(answer.ttftS === undefined ? {} : { ttftS: answer.ttftS }),
    ...(answer.completionTokens === undefined ? {} : { completionTokens: answer.completionTokens }),
  };
}

/** A proxy may strip the header, and then nobody knows which version was tested: that is a failure, not a pass. */
function wrongApplication(subject: SmokeSubject, answer: SmokeAnswer): SmokeResult["failures"] {
  if (subject.app === undefined || answer.app === subject.app || answer.status >= 400) return [];
  const message =
    answer.app === undefined
      ? "the answer does not say which application gave it: a proxy in front of the endpoint removes the x-rayfleet-app header"
      : `application ${answer.app} answered instead of ${subject.app}`;
  return [{ expect: "app", message }];
}

function noAnswer(error: unknown, timeoutS: number): string {
  if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${timeoutS} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return `no answer: ${cause.slice(0, 200)}`;
}
