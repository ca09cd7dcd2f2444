import { mergedResult } from "../cli/commands/merged-result.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Marker } from "../github/marker.ts";
import { hasChanges } from "../plan/plan.ts";
import type { Block } from "../report/fit.ts";
import { reportBlocks } from "../report/report.ts";
import type { CommandResult } from "../report/result.ts";
import { findBase } from "./base-config.ts";
import type { ActionCommands, CommandOptions, FoundConfig } from "./commands.ts";
import { finish, placed } from "./finish.ts";
import { GitHubChannel } from "./github-channel.ts";
import { markerOf } from "./marker-of.ts";
import { reportContext } from "./report-context.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

const CONFIG_UNKNOWN = "models.config";

interface Checked {
  readonly config: string;
  readonly result: CommandResult;
  readonly blocks: readonly Block[];
}

/** Checks each config and says on the pull request what a merge would do: one comment for each. */
export async function runCheck(
  world: World,
  session: Session,
  options: CommandOptions,
  commands: ActionCommands,
  found: readonly FoundConfig[],
): Promise<number> {
  const channel = new GitHubChannel(session, world);
  const all: Checked[] = [];
  for (const one of found) all.push(await checkOne(world, session, options, commands, channel, one));
  const [first] = all;
  const only = all.length === 1 ? first : undefined;
  const { commentUrl, leftOut } = channel;
  return finish(world, {
    result: only?.result ?? mergedResult("check", all),
    blocks: all.flatMap(({ blocks }) => blocks),
    context: reportContext(world, session, first?.config ?? CONFIG_UNKNOWN),
    leftOut,
    ...(commentUrl === undefined ? {} : { commentUrl }),
  });
}

async function checkOne(
  world: World,
  session: Session,
  options: CommandOptions,
  commands: ActionCommands,
  channel: GitHubChannel,
  { configFile, file, base: baseFile }: FoundConfig,
): Promise<Checked> {
  const config = file ?? configFile ?? CONFIG_UNKNOWN;
  const { base, finding } = file === undefined ? {} : await findBase(session, world, () => channel.client(), baseFile);
  const checked = await commands.check({
    ...options,
    ...(configFile === undefined ? {} : { configFile }),
    ...(base === undefined ? {} : { base }),
  });
  const notes: readonly Diagnostic[] = finding === undefined ? [] : placed([finding], config);
  const result: CommandResult = { ...checked, diagnostics: [...checked.diagnostics, ...notes] };
  const blocks = reportBlocks(result, reportContext(world, session, config));
  const policy = session.inputs.comment;
  if (policy !== "never" && session.event.payload.pull_request !== undefined) {
    const marker: Marker = markerOf(session, "check", config, result);
    await channel.comment(marker, blocks, policy === "always" || isNoteworthy(result));
  }
  return { config, result, blocks };
}

/** Whether a pull request that did not hear from us yet should. */
function isNoteworthy({ ok, plan, diagnostics }: CommandResult): boolean {
  return !ok || (plan === undefined ? diagnostics.length > 0 : hasChanges(plan));
}
