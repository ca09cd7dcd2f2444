import type { Finding } from "../diagnostics/diagnostic.ts";
import type { ReleasedModel } from "../gateway/user-config.ts";
import type { SmokeResult } from "../smoke/result.ts";
import { runSmokeTests, SMOKE_TIMEOUT_S } from "../smoke/run-smoke-tests.ts";
import type { DeployContext, Failure } from "./context.ts";

export interface SmokeSubjectModel {
  readonly id: string;
  readonly model: ReleasedModel;
}

/** Tests versions that have no traffic yet, one model after another so that latencies mean something. */
export async function smokeTestModels(
  context: DeployContext,
  subjects: readonly SmokeSubjectModel[],
): Promise<{ readonly results: readonly SmokeResult[]; readonly failure?: Failure }> {
  const results: SmokeResult[] = [];
  for (const { id, model } of subjects) {
    context.progress(`${id}: smoke test`);
    const { start, app, smoke_tests: tests } = model;
    const options = { ...context, timeoutS: SMOKE_TIMEOUT_S, asCandidate: true };
    results.push(...(await runSmokeTests(context.endpoint, { model: id, task: start.task, tests, app }, options)));
  }
  const failed = results.filter((result) => !result.ok);
  if (failed.length === 0) return { results };
  return { results, failure: { reasonCode: "smoke-failed", findings: failed.flatMap(smokeFindings) } };
}

export function smokeFindings(result: SmokeResult): readonly Finding[] {
  const base = ["models", result.model];
  const path = result.index === null ? base : [...base, "smoke_tests", result.index];
  return result.failures.map(({ expect, message }) => ({
    code: "RF680",
    message: `${result.model}: smoke test ${result.kind} failed: ${message}`,
    path: result.index === null ? path : [...path, "expect", expect],
  }));
}
