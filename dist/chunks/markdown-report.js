import { tt as neutralText } from "./start.js";
import { f as fitBlocks, t as checkBlocks, u as SUMMARY_LIMIT } from "./check-report.js";

// src/report/markdown-report.ts
/** The report of a check without links into a repository: for a job summary, a wiki page or a chat. */
function markdownReport(result) {
	return neutralText(fitBlocks(checkBlocks(result, void 0), SUMMARY_LIMIT));
}

export { markdownReport };