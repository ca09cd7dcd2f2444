import { hasChanges } from "../plan/plan.ts";
import { diagnosticsSection, kinds } from "./diagnostics-section.ts";
import { codeText } from "./escape.ts";
import { type Block, fixed } from "./fit.ts";
import { fitSection } from "./fit-section.ts";
import { footer } from "./footer.ts";
import { planSection } from "./plan-section.ts";
import type { ReportContext } from "./report-context.ts";
import type { CommandResult } from "./result.ts";
import { count } from "./wording.ts";

/** The report of a check: outcome, what a merge would do, what is wrong and where. */
export function checkReport(result: CommandResult, context: ReportContext): readonly Block[] {
  const digests = result.digests ?? (result.plan === undefined ? {} : { [result.target ?? ""]: result.plan.digest });
  return [...checkBlocks(result, context), fixed(footer(context, digests))];
}

/** The same without the small print; without a context, places are no links. */
export function checkBlocks(result: CommandResult, context: ReportContext | undefined): readonly Block[] {
  return [
    fixed(`### ${headline(result)}`),
    ...diagnosticsSection(result.ok ? [] : result.diagnostics, context),
    ...(result.plan === undefined ? [] : planSection(result.plan)),
    ...fitSection(result),
    ...diagnosticsSection(result.ok ? result.diagnostics : [], context),
  ];
}

function headline(result: CommandResult): string {
  const fleet = result.fleet === undefined ? "the config" : codeText(result.fleet, 60);
  const where = result.target === undefined ? "" : ` on ${codeText(result.target, 60)}`;
  if (!result.ok) {
    const found = kinds(result.diagnostics);
    if (result.decision === "refused") return `Check refused: ${fleet} was not looked at`;
    return `Check failed: ${found === "" ? result.reason_code : found} in ${fleet}`;
  }
  if (result.plan === undefined) return `Check passed: no mistake found in ${fleet}`;
  if (!hasChanges(result.plan)) return `Check passed: nothing changes for ${fleet}${where}`;
  const models = result.plan.steps.filter(({ model, effect }) => model !== null && effect !== "nothing").length;
  const what =
    models === 0 ? "only the gateway changes" : `${count(models, "model")} ${models === 1 ? "changes" : "change"}`;
  return `Check passed: ${what} in ${fleet}${where}`;
}
