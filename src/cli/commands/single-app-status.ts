import type { ModelState } from "../../deploy/outcome.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { deploymentName } from "../../resolve/deployment-name.ts";
import type { Task } from "../../resolve/fleet.ts";
import type { ServeDetails } from "../../ray/serve-details.ts";
import type { SmokeResult } from "../../smoke/result.ts";
import type { Reached } from "./on-target.ts";

export interface Seen {
  readonly models: readonly ModelState[];
  readonly smoke: readonly SmokeResult[];
  readonly findings: readonly Finding[];
}

/** What serves of a fleet with `layout: single_app`, which has no gateway and no record. Undefined when it is not there. */
export async function singleAppStatus(
  reached: Reached,
  details: ServeDetails,
  probe: boolean,
): Promise<Seen | undefined> {
  const { fleet } = reached;
  const application = ownEntry(details.applications, fleet.name);
  if (application === undefined || application.status === "DELETING") return undefined;
  const models: ModelState[] = [];
  const smoke: SmokeResult[] = [];
  const findings: Finding[] = [];
  for (const model of fleet.models) {
    const results = probe ? await asked(reached, model.id, model.task) : [];
    const status = ownEntry(application.deployments, deploymentName(model.id))?.status ?? "not there";
    const ok = probe ? results.every((result) => result.ok) : status === "HEALTHY";
    smoke.push(...results);
    models.push({ model: model.id, state: ok ? "serving" : "down", app: fleet.name, effect: "nothing" });
    const why = results.flatMap((result) => result.failures.map((failure) => failure.message))[0] ?? `it is ${status}`;
    if (!ok)
      findings.push({ code: "RF681", message: `${model.id} does not answer: ${why}`, path: ["models", model.id] });
  }
  return { models, smoke, findings };
}

async function asked(reached: Reached, model: string, task: Task): Promise<readonly SmokeResult[]> {
  const { runSmokeTests, SMOKE_TIMEOUT_S } = await import("../../smoke/run-smoke-tests.ts");
  const options = { ...reached.cluster, timeoutS: SMOKE_TIMEOUT_S, asCandidate: false };
  return runSmokeTests(reached.context.endpoint, { model, task, tests: [] }, options);
}
