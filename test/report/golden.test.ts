import { expect, test } from "vitest";
import { progressReport } from "../../src/report/deploy-report.ts";
import { commentBody, reportBlocks, summaryBody } from "../../src/report/report.ts";
import type { CommandResult } from "../../src/report/result.ts";
import type { Review } from "../../src/report/review.ts";
import { context, plan, results, warning } from "./examples.ts";

const MARKER = "<!-- rayfleet {} -->";
const changed: Review = { kind: "changed-since-review", reviewed: "sha256:71aa0000000000000000" };
const reviews: Readonly<Record<string, Review>> = {
  deployed: { kind: "matches-review" },
  down: changed,
  refused: { kind: "no-review-found" },
};

test.each(Object.entries<CommandResult>(results))("comment: %s", async (name, result) => {
  const body = commentBody(MARKER, reportBlocks(result, context, reviews[name]));
  await expect(body).toMatchFileSnapshot(`golden/${name}.md`);
});

test("comment: deploying", async () => {
  const start = { fleet: "team-llms", target: "gpu-runner", plan };
  const body = commentBody(MARKER, progressReport(start, "starting chat", context));
  await expect(body).toMatchFileSnapshot("golden/deploying.md");
});

test("job summary: says what was left out", async () => {
  const leftOut = {
    ...warning,
    code: "RF701",
    message: "The token may not write the comment (403: Resource not accessible by integration).",
    help: "Grant `pull-requests: write` under `permissions:` of the job.",
  } as const;
  const body = summaryBody(reportBlocks(results["check-passed"], context), [leftOut], context);
  await expect(body).toMatchFileSnapshot("golden/summary-left-out.md");
});
