import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkReport } from "./check-report.ts";
import { deployReport } from "./deploy-report.ts";
import { diagnosticsSection } from "./diagnostics-section.ts";
import { type Block, byteLength, COMMENT_LIMIT, fitBlocks, fixed, SUMMARY_LIMIT } from "./fit.ts";
import type { ReportContext } from "./report-context.ts";
import type { CommandResult } from "./result.ts";
import type { Review } from "./review.ts";

const CHECKS = new Set(["check", "validate", "plan", "fit"]);

/** What a result looks like, before it is cut to a length. */
export function reportBlocks(result: CommandResult, context: ReportContext, review?: Review): readonly Block[] {
  return CHECKS.has(result.command) ? checkReport(result, context) : deployReport(result, context, review);
}

/** A comment: the marker that finds it again in the first line, then the report, within GitHub's limit. */
export function commentBody(marker: string, blocks: readonly Block[]): string {
  const body = fitBlocks(blocks, COMMENT_LIMIT - byteLength(marker) - 1);
  return `${marker}\n${body}`;
}

/** The job summary: the report, and which channels were left out and why. */
export function summaryBody(blocks: readonly Block[], leftOut: readonly Diagnostic[], context: ReportContext): string {
  if (leftOut.length === 0) return fitBlocks(blocks, SUMMARY_LIMIT);
  const notes = diagnosticsSection(leftOut, context);
  return fitBlocks([...blocks, fixed("**Not done on GitHub**"), ...notes], SUMMARY_LIMIT);
}
