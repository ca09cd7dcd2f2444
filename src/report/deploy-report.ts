import type { Plan } from "../plan/plan.ts";
import { diagnosticsSection, details } from "./diagnostics-section.ts";
import { codeText, inlineText, link } from "./escape.ts";
import { type Block, fixed } from "./fit.ts";
import { footer } from "./footer.ts";
import { planSection } from "./plan-section.ts";
import type { ReportContext } from "./report-context.ts";
import type { CommandResult } from "./result.ts";
import type { Review } from "./review.ts";
import { servingSection } from "./serving-section.ts";
import { failedSmokeSection, smokeTimesSection } from "./smoke-section.ts";
import { deployHeadline } from "./deploy-headline.ts";
import { duration, shortDigest } from "./wording.ts";

const KEPT = new Set(["deployed", "unchanged"]);

/** The report of a deploy, a roll-back or a smoke run: what serves now, what changed, why it failed. */
export function deployReport(result: CommandResult, context: ReportContext, review?: Review): readonly Block[] {
  const { plan, models = [], smoke = [] } = result;
  const told = result.diagnostics.some(({ code }) => code === "RF680");
  const failures = [...diagnosticsSection(result.diagnostics, context), ...(told ? [] : failedSmokeSection(smoke))];
  const serving = [
    ...servingSection({ models, smoke, kept: KEPT.has(result.decision) }),
    ...lines(result, review),
    ...smokeTimesSection(smoke),
  ];
  const blocks: Block[] = [
    fixed(`### ${deployHeadline(result)}`),
    ...(result.ok ? [...serving, ...failures] : [...failures, ...serving]),
  ];
  if (plan !== undefined && result.decision !== "unchanged") blocks.push(...foldedPlan(plan));
  if (result.timings.length > 0) blocks.push(timings(result));
  const digests = plan === undefined ? {} : { "": plan.digest };
  return [...blocks, fixed(footer(context, digests))];
}

/** While a deploy runs: what it is doing and what it is about to do. */
export function progressReport(
  start: { readonly fleet: string; readonly target: string; readonly plan: Plan },
  phase: string,
  context: ReportContext,
): readonly Block[] {
  const headline = `Deploying ${codeText(start.fleet, 60)} to ${codeText(start.target, 60)}: ${inlineText(phase, 80)}`;
  return [fixed(`### ${headline}`), ...planSection(start.plan), fixed(footer(context, { "": start.plan.digest }))];
}

/** Where the fleet answers, and whether it is what was reviewed. */
function lines(result: CommandResult, review: Review | undefined): readonly Block[] {
  const { plan, models = [], endpoint_url: endpoint } = result;
  const said: string[] = [];
  if (endpoint !== undefined && models.some(({ state }) => state === "serving")) {
    said.push(`Endpoint: ${link(codeText(endpoint, 200), endpoint)}`);
  }
  if (review !== undefined && plan !== undefined) said.push(reviewLine(review, plan.digest));
  return said.length === 0 ? [] : [fixed(said.join("\n\n"))];
}

function foldedPlan(plan: Plan): readonly Block[] {
  return planSection(plan)
    .slice(0, 1)
    .map(({ rank, versions }) => ({
      rank: rank - 10,
      versions: [...versions.map((text) => details("Plan", text)), ""],
    }));
}

function reviewLine(review: Review, deployed: string): string {
  switch (review.kind) {
    case "matches-review":
      return "What was reviewed is what was deployed.";
    case "changed-since-review": {
      const reviewed = codeText(shortDigest(review.reviewed));
      return `**Changed since review**: the check showed plan ${reviewed}, the merged commit gives ${codeText(shortDigest(deployed))}.`;
    }
    case "no-review-found":
      return "No review found: no check of this config has reported on the pull request.";
  }
}

function timings({ timings: phases }: CommandResult): Block {
  const shown = phases.slice(0, 30).map(({ phase, seconds }) => `- ${inlineText(phase, 80)}: ${duration(seconds)}`);
  return { rank: 10, versions: [details("How long it took", shown.join("\n")), ""] };
}
