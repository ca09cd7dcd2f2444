import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Marker } from "../github/marker.ts";
import { hasChanges } from "../plan/plan.ts";
import { reportBlocks } from "../report/report.ts";
import type { CommandResult } from "../report/result.ts";
import { findBase } from "./base-config.ts";
import type { ActionCommands, CommandOptions } from "./commands.ts";
import { finish, placed } from "./finish.ts";
import { GitHubChannel } from "./github-channel.ts";
import { markerOf } from "./marker-of.ts";
import { reportContext } from "./report-context.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** Checks the config and says on the pull request what a merge would do. */
export async function runCheck(
  world: World,
  session: Session,
  options: CommandOptions,
  commands: ActionCommands,
  configFile: string,
): Promise<number> {
  const channel = new GitHubChannel(session, world);
  const { base, finding } = await findBase(session, world, () => channel.client(), configFile);
  const checked = await commands.check(base === undefined ? options : { ...options, base });
  const notes: readonly Diagnostic[] = finding === undefined ? [] : placed([finding], configFile);
  const result: CommandResult = { ...checked, diagnostics: [...checked.diagnostics, ...notes] };
  const context = reportContext(world, session, configFile);
  const blocks = reportBlocks(result, context);
  const policy = session.inputs.comment;
  if (policy !== "never" && session.event.payload.pull_request !== undefined) {
    const marker: Marker = markerOf(session, "check", configFile, result);
    await channel.comment(marker, blocks, policy === "always" || isNoteworthy(result));
  }
  const { commentUrl, leftOut } = channel;
  return finish(world, { result, blocks, context, leftOut, ...(commentUrl === undefined ? {} : { commentUrl }) });
}

/** Whether a pull request that did not hear from us yet should. */
function isNoteworthy({ ok, plan, diagnostics }: CommandResult): boolean {
  return !ok || (plan === undefined ? diagnostics.length > 0 : hasChanges(plan));
}
