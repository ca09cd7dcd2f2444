import { type Block, fixed } from "../report/fit.ts";
import { footer } from "../report/footer.ts";
import { commentBody } from "../report/report.ts";
import { GitHubChannel } from "./github-channel.ts";
import { secretInputs } from "./inputs.ts";
import { reportContext } from "./report-context.ts";
import { openSession } from "./session.ts";
import type { World } from "./world.ts";

/**
 * After the job's other steps, also when it was cancelled or the action was killed: what `main` could not end is ended
 * here, so that nothing on GitHub stays in progress.
 */
export async function runPost(world: World): Promise<void> {
  const { env, runner } = world;
  for (const secret of secretInputs(env)) runner.mask(secret);
  const deploymentId = numberIn(env["STATE_deployment-id"]);
  const commentId = numberIn(env["STATE_comment-id"]);
  if (env["STATE_finished"] === "true" || (deploymentId === undefined && commentId === undefined)) return;
  const opened = await openSession(world);
  if ("findings" in opened) return;
  const { session } = opened;
  runner.line("The run ended before its deploy did: closing what is open on GitHub");
  const context = reportContext(world, session, session.inputs.config ?? "models.config");
  const blocks: readonly Block[] = [
    fixed("### Deploy cancelled before it could say what serves"),
    fixed("Run it again: it finds what is left on the target and finishes or restores it."),
    fixed(footer(context, {})),
  ];
  const marker = env["STATE_marker"];
  const channel = new GitHubChannel(session, world);
  await channel.closeAfterCancel({
    ...(deploymentId === undefined ? {} : { deploymentId }),
    ...(commentId === undefined || marker === undefined ? {} : { commentId, body: commentBody(marker, blocks) }),
  });
  for (const { message } of channel.leftOut) runner.line(message);
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/u.test(text) ? undefined : Number(text);
}
