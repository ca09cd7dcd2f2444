import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import type { FinalState } from "../github/deployment.ts";
import { deployHeadline } from "../report/deploy-headline.ts";
import { progressReport } from "../report/deploy-report.ts";
import { reportBlocks } from "../report/report.ts";
import type { CommandResult } from "../report/result.ts";
import { compareReview, type Review } from "../report/review.ts";
import { shortDigest } from "../report/wording.ts";
import type { ActionCommands, CommandOptions, DeployStart } from "./commands.ts";
import { crash } from "./crash.ts";
import { finish, placed } from "./finish.ts";
import { GitHubChannel } from "./github-channel.ts";
import { markerOf } from "./marker-of.ts";
import { reportContext } from "./report-context.ts";
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
  let begun: DeployStart | undefined;

  const say = async (start: DeployStart, phase: string): Promise<void> => {
    if (!comments) return;
    const marker = markerOf(session, "deploy", configFile, start);
    await channel.comment(marker, progressReport(start, phase, context), true);
  };
  const approve: Parameters<ActionCommands["deploy"]>[0]["approve"] = async (start) => {
    if (work === "deploy") review = await findReview(channel, session, configFile, start);
    const stop = review === undefined ? undefined : refusal(session, review, start);
    if (stop !== undefined) return { ...stop, diagnostic: placedOne(stop.finding, configFile) };
    begun = start;
    await channel.startDeployment(start);
    await say(start, "getting ready");
    return undefined;
  };
  const phases = new PhaseWriter((phase) => (begun === undefined ? Promise.resolve() : say(begun, phase)));

  let result: CommandResult;
  try {
    result = await commands[work]({ ...options, approve, onPhase: (phase) => phases.next(phase) });
  } catch (error) {
    result = crashed(work, begun, crash(error), configFile);
  }
  await phases.settled();
  const state = finalStates[result.decision] ?? (result.ok ? "success" : "error");
  await channel.endDeployment(state, deployHeadline(result).replaceAll("`", ""));
  const blocks = reportBlocks(result, context, review);
  if (comments) await channel.comment(markerOf(session, "deploy", configFile, result), blocks, true);
  const { commentUrl, deploymentId, leftOut } = channel;
  // The comment says it in a line of its own.
  const notes = review === undefined || result.reason_code === review.kind ? [] : reviewNotes(review, result);
  return finish(world, {
    result: { ...result, diagnostics: [...result.diagnostics, ...placed(notes, configFile)] },
    blocks,
    context,
    leftOut,
    ...(commentUrl === undefined ? {} : { commentUrl }),
    ...(deploymentId === undefined ? {} : { deploymentId }),
  });
}

async function findReview(
  channel: GitHubChannel,
  session: Session,
  config: string,
  start: DeployStart,
): Promise<Review | undefined> {
  if ((await channel.thread()) === undefined && session.event.name !== "push") return undefined;
  const earlier = await channel.earlierReport({ config, target: start.target });
  return compareReview(earlier?.digests[start.target] ?? earlier?.digests[""], start.plan.digest);
}

/** With `on-plan-mismatch: fail`, what was not reviewed is not deployed; a run started by hand needs no review. */
function refusal(
  session: Session,
  review: Review,
  start: DeployStart,
): { readonly reasonCode: string; readonly finding: Finding } | undefined {
  if (session.inputs.onPlanMismatch !== "fail" || review.kind === "matches-review") return undefined;
  if (review.kind === "no-review-found" && session.event.name !== "push") return undefined;
  const [finding] = reviewNotes(review, { plan: start.plan });
  return finding === undefined ? undefined : { reasonCode: review.kind, finding: { ...finding, severity: "error" } };
}

function reviewNotes(review: Review, { plan }: Pick<CommandResult, "plan">): readonly Finding[] {
  if (review.kind === "changed-since-review") {
    const digest = plan === undefined ? "another one" : shortDigest(plan.digest);
    const message = `The check showed plan ${shortDigest(review.reviewed)}; the merged commit gives ${digest}.`;
    return [{ code: "RF704", message, path: [], help: "Look at the plan of this deploy." }];
  }
  if (review.kind === "matches-review") return [];
  return [{ code: "RF705", message: "No check of this config has reported on the merged pull request.", path: [] }];
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

/** Writes one phase at a time; phases that pass while one is written are skipped. */
class PhaseWriter {
  readonly #write: (phase: string) => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #busy = false;
  #waiting: string | undefined;

  constructor(write: (phase: string) => Promise<void>) {
    this.#write = write;
  }

  next(phase: string): void {
    this.#waiting = phase;
    if (this.#busy) return;
    this.#busy = true;
    this.#running = this.#drain();
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting !== undefined) {
        const phase = this.#waiting;
        this.#waiting = undefined;
        await this.#write(phase);
      }
    } finally {
      this.#busy = false;
    }
  }

  settled(): Promise<void> {
    this.#waiting = undefined;
    return this.#running;
  }
}
