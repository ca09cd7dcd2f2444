import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Marker } from "../github/marker.ts";
import type { Plan } from "../plan/plan.ts";
import { compareReview, type Review } from "../report/review.ts";
import { shortDigest } from "../report/wording.ts";
import type { DeployStart } from "./commands.ts";
import type { GitHubChannel } from "./github-channel.ts";
import type { Session } from "./session.ts";

/** What the check showed on the merged pull request, compared with what is about to be deployed. */
export async function findReview(
  channel: GitHubChannel,
  session: Session,
  config: string,
  start: DeployStart,
): Promise<{ readonly review: Review | undefined; readonly reviewed: Marker["reviewed"] }> {
  const { target, plan } = start;
  const earlier = await channel.earlierReport({ config, target });
  // The comment of a deploy that is run again keeps what the check had shown.
  const reviewed = (earlier?.kind === "check" ? earlier.digests : earlier?.reviewed) ?? {};
  const byHand = session.event.name !== "push" && earlier === undefined;
  return {
    review: byHand ? undefined : compareReview(ownEntry(reviewed, target) ?? reviewed[""], plan.digest),
    reviewed,
  };
}

/** With `on-plan-mismatch: fail`, what was not reviewed is not deployed; a run started by hand needs no review. */
export function refusal(
  session: Session,
  review: Review,
  plan: Plan,
): { readonly reasonCode: string; readonly finding: Finding } | undefined {
  if (session.inputs.onPlanMismatch !== "fail" || review.kind === "matches-review") return undefined;
  if (review.kind === "no-review-found" && session.event.name !== "push") return undefined;
  const [finding] = reviewNotes(review, plan);
  return finding === undefined ? undefined : { reasonCode: review.kind, finding: { ...finding, severity: "error" } };
}

/** What there is to say about the review, for the annotations. */
export function reviewNotes(review: Review, plan: Plan | undefined): readonly Finding[] {
  switch (review.kind) {
    case "matches-review":
      return [];
    case "changed-since-review": {
      const digest = plan === undefined ? "another one" : shortDigest(plan.digest);
      const message = `The check showed plan ${shortDigest(review.reviewed)}; the merged commit gives ${digest}.`;
      return [{ code: "RF704", message, path: [], help: "Look at the plan of this deploy." }];
    }
    case "no-review-found":
      return [{ code: "RF705", message: "No check of this config has reported on the merged pull request.", path: [] }];
  }
}
