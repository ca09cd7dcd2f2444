import { deployFleet } from "../../deploy/deploy-fleet.ts";
import { deploySingleApp } from "../../deploy/deploy-single-app.ts";
import type { ReleaseOutcome } from "../../deploy/deploy-release.ts";
import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import type { Plan } from "../../plan/plan.ts";
import type { CommandResult } from "../../report/result.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { isAncestor } from "./git-ancestor.ts";
import { onTarget, type Reached } from "./on-target.ts";

export interface DeployInput extends CommandInput {
  readonly restart: ReadonlySet<string>;
  readonly retryCompile: boolean;
  /** Asked with the plan before the first change; a reason in return stops the deploy. */
  readonly approve?: (start: DeployStart) => Promise<{ reasonCode: string; diagnostic: Diagnostic } | undefined>;
}

export interface DeployStart {
  readonly fleet: string;
  readonly target: string;
  readonly plan: Plan;
  readonly endpointUrl?: string;
}

/** Brings the target to the config. */
export function deploy(input: DeployInput, machine: CommandMachine): Promise<CommandResult> {
  return onTarget({ command: "deploy", mode: "start", packages: true, lock: true }, input, machine, async (reached) => {
    const unknown = unknownModels(reached, input.restart);
    if (unknown.length > 0) return refused(reached, unknown);
    const told: Diagnostic[] = [];
    const outcome = await run(reached, input, told);
    return deployResult("deploy", reached, outcome, told);
  });
}

async function run(reached: Reached, input: DeployInput, told: Diagnostic[]): Promise<ReleaseOutcome> {
  const { fleet, cluster, packages } = reached;
  const request = {
    fleet,
    packages,
    commit: input.commit ?? null,
    restart: input.restart,
    retryCompile: input.retryCompile,
    isSuperseded: (live: string) => isAncestor(input, live),
    approve: async (plan: Plan) => {
      const stop = await input.approve?.(startOf(reached, plan));
      if (stop !== undefined) told.push(stop.diagnostic);
      return stop === undefined ? undefined : { reasonCode: stop.reasonCode };
    },
  };
  return fleet.layout === "single_app" ? deploySingleApp(cluster, request) : deployFleet(cluster, request);
}

/** The result of a deploy or rollback, its findings placed in the config. */
export function deployResult(
  command: string,
  reached: Reached,
  outcome: ReleaseOutcome,
  told: readonly Diagnostic[] = [],
): CommandResult {
  const { decision, reasonCode, plan, release, models, smoke, findings, timings } = outcome;
  return {
    schema_version: 1,
    command,
    ok: decision === "deployed" || decision === "unchanged" || decision === "superseded",
    decision,
    reason_code: reasonCode,
    fleet: reached.fleet.name,
    target: reached.target.name,
    endpoint_url: reached.context.endpoint.url,
    diagnostics: [...reached.notes, ...told, ...reached.opened.place(findings)],
    plan,
    release,
    models,
    smoke,
    timings,
  };
}

export function startOf(reached: Reached, plan: Plan): DeployStart {
  const { fleet, target, context } = reached;
  return { fleet: fleet.name, target: target.name, plan, endpointUrl: context.endpoint.url };
}

function unknownModels(reached: Reached, names: ReadonlySet<string>): readonly Finding[] {
  const known = new Set(reached.fleet.models.map((model) => model.id));
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => ({
      code: "RF609" as const,
      message: `There is no model ${JSON.stringify(name)} to restart`,
      path: ["models"],
      help: `There is ${[...known].join(", ")}.`,
    }));
}

function refused(reached: Reached, findings: readonly Finding[]): CommandResult {
  return {
    schema_version: 1,
    command: "deploy",
    ok: false,
    decision: "refused",
    reason_code: "unknown-model",
    fleet: reached.fleet.name,
    target: reached.target.name,
    diagnostics: [...reached.notes, ...reached.opened.place(findings)],
    timings: [],
  };
}
