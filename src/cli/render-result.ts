import { ownEntry } from "../diagnostics/own-entry.ts";
import { neutralText } from "../diagnostics/render/neutral.ts";
import { type Effect, type Plan, type PlanStep, UNTRACKED } from "../plan/plan.ts";
import type { CommandResult } from "../report/result.ts";
import type { SmokeResult } from "../smoke/result.ts";

const EFFECTS: Readonly<Record<Effect, string>> = {
  nothing: "nothing to do",
  in_place: "change in place",
  start: "start",
  blue_green: "start beside and switch",
  recreate: "stop, then start",
  remove: "remove",
};

const OUTCOMES: Readonly<Record<string, string>> = {
  passed: "No problems.",
  deployed: "Deployed.",
  unchanged: "Nothing to change.",
  rolled_back: "Failed: the new version was taken back, and what was live serves.",
  failed: "Failed.",
  superseded: "Not deployed: a newer commit is live.",
  refused: "Refused: nothing was changed.",
  cancelled: "Cancelled.",
  serving: "All models serve.",
  degraded: "Not everything serves.",
  not_deployed: "Not deployed.",
  removed: "Removed.",
};

/** A result for people, without its diagnostics: plan, models, smoke tests, and how it ended. */
export function renderResult(result: CommandResult): string {
  const parts: string[] = [];
  if (result.plan !== undefined && result.plan.steps.length > 0) parts.push(planLines(result.plan));
  if (result.smoke !== undefined && result.smoke.length > 0) parts.push(result.smoke.map(smokeLine).join("\n"));
  if (result.models !== undefined && result.models.length > 0) parts.push(modelLines(result));
  const outcome = ownEntry(OUTCOMES, result.decision) ?? result.decision;
  const where =
    result.endpoint_url !== undefined && result.ok && result.models !== undefined ? ` ${result.endpoint_url}/v1` : "";
  parts.push(outcome + where);
  return neutralText(`${parts.join("\n\n")}\n`);
}

function planLines(plan: Plan): string {
  const names = plan.steps.map((step) => step.model ?? (step.effect === "remove" ? step.app : "gateway"));
  const width = Math.max(...names.map((name) => name.length));
  const rows = plan.steps.map(
    (step, index) => `  ${(names[index] ?? "").padEnd(width)}  ${EFFECTS[step.effect].padEnd(23)}  ${why(step)}`,
  );
  return [`Plan ${plan.digest.slice(0, 12)}`, ...rows].join("\n");
}

function why({ reason, untracked }: PlanStep): string {
  return untracked === undefined ? reason : `${reason}; ${UNTRACKED}: ${untracked.join(", ")}`;
}

function smokeLine(result: SmokeResult): string {
  const name = result.index === null ? result.kind : `${result.kind} ${result.index + 1}`;
  const numbers = [
    ...(result.ttftS === undefined ? [] : [`first token ${result.ttftS.toFixed(2)} s`]),
    `${result.latencyS.toFixed(2)} s`,
    ...(result.completionTokens === undefined ? [] : [`${result.completionTokens} tokens`]),
  ];
  return `  ${result.ok ? "ok  " : "FAIL"}  ${result.model}  ${name}  ${numbers.join(", ")}`;
}

function modelLines(result: CommandResult): string {
  const models = result.models ?? [];
  const width = Math.max(...models.map((model) => model.model.length));
  return models
    .map((model) => {
      const eager = model.eagerFallback === true ? ", without compilation" : "";
      const started = model.startedInS === undefined ? "" : `, started in ${Math.round(model.startedInS)} s`;
      return `  ${model.model.padEnd(width)}  ${model.state}${started}${eager}`;
    })
    .join("\n");
}
