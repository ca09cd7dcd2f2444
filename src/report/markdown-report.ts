import { neutralText } from "../diagnostics/render/neutral.ts";
import { checkBlocks } from "./check-report.ts";
import { fitBlocks, SUMMARY_LIMIT } from "./fit.ts";
import type { CommandResult } from "./result.ts";

/** The report of a check without links into a repository: for a job summary, a wiki page or a chat. */
export function markdownReport(result: CommandResult): string {
  return neutralText(fitBlocks(checkBlocks(result, undefined), SUMMARY_LIMIT));
}
