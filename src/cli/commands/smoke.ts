import { smokeFindings } from "../../deploy/smoke-test-models.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { CommandResult } from "../../report/result.ts";
import type { SmokeResult } from "../../smoke/result.ts";
import { runSmokeTests, SMOKE_TIMEOUT_S } from "../../smoke/run-smoke-tests.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { onTarget } from "./on-target.ts";

/** Runs the smoke tests of the config against what clients get now. */
export function smoke(input: CommandInput, machine: CommandMachine, only: ReadonlySet<string>): Promise<CommandResult> {
  return onTarget({ command: "smoke", mode: "look", packages: false }, input, machine, async (reached) => {
    const { fleet, target, context, cluster } = reached;
    const known = new Set(fleet.models.map((model) => model.id));
    const findings: Finding[] = [...only]
      .filter((name) => !known.has(name))
      .map((name) => ({
        code: "RF609",
        message: `There is no model ${JSON.stringify(name)}`,
        path: ["models"],
        help: `There is ${[...known].join(", ")}.`,
      }));
    const results: SmokeResult[] = [];
    for (const model of fleet.models) {
      if (findings.length > 0 || (only.size > 0 && !only.has(model.id))) continue;
      cluster.progress(`${model.id}: smoke test`);
      const subject = { model: model.id, task: model.task, tests: model.smokeTests };
      const options = { ...cluster, timeoutS: SMOKE_TIMEOUT_S, asCandidate: false };
      results.push(...(await runSmokeTests(context.endpoint, subject, options)));
    }
    findings.push(...results.filter((result) => !result.ok).flatMap(smokeFindings));
    const ok = findings.length === 0;
    return {
      schema_version: 1,
      command: "smoke",
      ok,
      decision: ok ? "passed" : "failed",
      reason_code: ok ? "passed" : results.length === 0 ? "unknown-model" : "smoke-failed",
      fleet: fleet.name,
      target: target.name,
      endpoint_url: context.endpoint.url,
      diagnostics: [...reached.notes, ...reached.opened.place(findings)],
      smoke: results,
      timings: [],
    };
  });
}
