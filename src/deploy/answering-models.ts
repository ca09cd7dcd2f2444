import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Release } from "../gateway/user-config.ts";
import type { Effect, Plan } from "../plan/plan.ts";
import type { SmokeResult } from "../smoke/result.ts";
import { runSmokeTests, SMOKE_TIMEOUT_S } from "../smoke/run-smoke-tests.ts";
import type { DeployContext } from "./context.ts";
import type { ModelState } from "./outcome.ts";

export interface AskedModels {
  readonly models: readonly ModelState[];
  readonly smoke: readonly SmokeResult[];
  readonly findings: readonly Finding[];
}

/** Asks every model of a release through the way that clients take, one short request each. */
export async function answeringModels(
  context: Pick<DeployContext, "endpoint" | "fetch" | "clock" | "signal" | "progress">,
  release: Release,
  plan: Plan,
  startedInS: ReadonlyMap<string, number> = new Map(),
): Promise<AskedModels> {
  const models: ModelState[] = [];
  const smoke: SmokeResult[] = [];
  const findings: Finding[] = [];
  for (const [id, model] of Object.entries(release.models)) {
    const subject = { model: id, task: model.start.task, tests: [], app: model.app };
    const options = { ...context, timeoutS: SMOKE_TIMEOUT_S, asCandidate: false };
    const results = await runSmokeTests(context.endpoint, subject, options);
    const failed = results.filter((result) => !result.ok);
    const seconds = startedInS.get(id);
    smoke.push(...results);
    models.push({
      model: id,
      state: failed.length === 0 ? "serving" : "down",
      app: model.app,
      effect: effectOn(id, plan),
      ...(seconds === undefined ? {} : { startedInS: seconds }),
      ...(model.eager_fallback === true ? { eagerFallback: true } : {}),
    });
    for (const failure of failed.flatMap((result) => result.failures)) {
      findings.push({ code: "RF681", message: `${id} does not answer: ${failure.message}`, path: ["models", id] });
    }
  }
  return { models, smoke, findings };
}

function effectOn(id: string, plan: Plan): Effect {
  return plan.steps.find((step) => step.model === id)?.effect ?? "nothing";
}
