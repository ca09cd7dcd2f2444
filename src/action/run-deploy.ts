import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { FinalState } from "../github/deployment.ts";
import type { Marker } from "../github/marker.ts";
import { deployHeadline } from "../report/deploy-headline.ts";
import { progressReport } from "../report/deploy-report.ts";
import { reportBlocks } from "../report/report.ts";
import type { CommandResult } from "../report/result.ts";
import type { Review } from "../report/review.ts";
import type { ActionCommands, CommandOptions, DeployStart } from "./commands.ts";
import { crash } from "./crash.ts";
import { finish, placed } from "./finish.ts";
import { GitHubChannel } from "./github-channel.ts";
import { markerOf } from "./marker-of.ts";
import { PhaseWriter } from "./phase-writer.ts";
import { reportContext } from "./report-context.ts";
import { findReview, refusal, reviewNotes } from "./review-policy.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** How a deployment on GitHub ends. A deploy that changed nothing because it was right already is a success. */
const finalStates: Readonly<Record<string, FinalState>> = {
  deployed: "success",
  unchanged: "success",
  superseded: "inactive",
  rolled_back: "failure",
  failed: "failure",
  refused: "error",
  cancelled: "error",
};

/** Deploys or rolls back, and says on the merged pull request what serves now. */
export async function runDeploy(
  world: World,
  session: Session,
  options: CommandOptions,
  commands: ActionCommands,
  configFile: string,
  work: "deploy" | "rollback",
): Promise<number> {
  const channel = new GitHubChannel(session, world);
  const context = reportContext(world, session, configFile);
  const comments = session.inputs.comment !== "never";
  let review: Review | undefined;
  let reviewed: Marker["reviewed"] = {};
  let begun: DeployStart | undefined;

  const say = async (start: DeployStart, phase: string): Promise<void> => {
    if (!comments) return;
    const marker = markerOf(session, "deploy", configFile, start, reviewed);
    await channel.comment(marker, progressReport(start, phase, context), true);
  };
  const approve: Parameters<ActionCommands["deploy"]>[0]["approve"] = async (start) => {
    if (work === "deploy") ({ review, reviewed } = await findReview(channel, session, configFile, start));
    const stop = review === undefined ? undefined : refusal(session, review, start.plan);
    if (stop !== undefined) return { ...stop, diagnostic: placedOne(stop.finding, configFile) };
    begun = start;
    await channel.startDeployment(start);
    await say(start, "getting ready");
    return undefined;
  };
  const phases = new PhaseWriter(world.clock, (phase) => (begun === undefined ? Promise.resolve() : say(begun, phase)));

  let result: CommandResult;
  try {
    result = await commands[work]({ ...options, approve, onPhase: (phase) => phases.next(phase) });
  } catch (error) {
    result = crashed(work, begun, crash(error), configFile);
  }
  const failure = await phases.end();
  if (failure !== undefined) channel.leftOut.push(crash(failure));
  const state = ownEntry(finalStates, result.decision) ?? (result.ok ? "success" : "error");
  await channel.endDeployment(state, deployHeadline(result).replaceAll("`", ""));
  const blocks = reportBlocks(result, context, review);
  if (comments) await channel.comment(markerOf(session, "deploy", configFile, result, reviewed), blocks, true);
  const { commentUrl, deploymentId, leftOut } = channel;
  // The comment says it in a line of its own.
  const notes = review === undefined || result.reason_code === review.kind ? [] : reviewNotes(review, result.plan);
  return finish(world, {
    result: { ...result, diagnostics: [...result.diagnostics, ...placed(notes, configFile)] },
    blocks,
    context,
    leftOut,
    ...(commentUrl === undefined ? {} : { commentUrl }),
    ...(deploymentId === undefined ? {} : { deploymentId }),
  });
}

function placedOne(finding: Finding, file: string): Diagnostic {
  const [diagnostic] = placed([finding], file);
  if (diagnostic === undefined) throw new Error(`placing ${finding.code}: no diagnostic came back`);
  return diagnostic;
}

function crashed(work: string, begun: DeployStart | undefined, finding: Finding, file: string): CommandResult {
  return {
    schema_version: 1,
    command: work,
    ok: false,
    decision: "failed",
    reason_code: "crashed",
    diagnostics: placed([finding], file),
    timings: [],
    ...(begun === undefined ? {} : { fleet: begun.fleet, target: begun.target, plan: begun.plan }),
  };
}
