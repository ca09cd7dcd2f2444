import { quote } from "../diagnostics/quote.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { reportBlocks } from "../report/report.ts";
import type { ReportContext } from "../report/report-context.ts";
import type { CommandResult } from "../report/result.ts";
import type { ActionCommands } from "./commands.ts";
import { crash } from "./crash.ts";
import { decideWork } from "./event.ts";
import { finish, placed } from "./finish.ts";
import { secretInputs } from "./inputs.ts";
import { commandOptions, withTimeLimit } from "./options.ts";
import { reportContext } from "./report-context.ts";
import { runCheck } from "./run-check.ts";
import { runDeploy } from "./run-deploy.ts";
import { openSession, type Session } from "./session.ts";
import type { World } from "./world.ts";

const CONFIG_UNKNOWN = "models.config";

/** One run of the action. Resolves with the exit code; no mistake of a user is an exception. */
export async function runAction(world: World, commands: ActionCommands): Promise<number> {
  for (const secret of secretInputs(world.env)) world.runner.mask(secret);
  const opened = await openSession(world);
  if ("findings" in opened) return refuse(world, undefined, "invalid-input", opened.findings);
  const { session } = opened;
  const decision = decideWork(session.event, session.inputs);
  if (decision.kind === "refused") {
    const { message, help, reasonCode } = decision;
    const finding: Finding = { code: "RF706", message, path: [], ...(help === undefined ? {} : { help }) };
    return refuse(world, session, reasonCode, [finding]);
  }
  world.runner.line(`rayfleet ${decision.work} at ${session.commit}, asked for by ${quote(session.event.name)}`);
  const options = commandOptions(world, session, decision.work);
  const limit = withTimeLimit(world, session.inputs.timeoutMinutes);
  const limited = { ...options, signal: limit.signal };
  try {
    const found = await commands.findConfigs(limited);
    if (decision.work === "check") return await runCheck(world, session, limited, commands, found);
    const [one = {}] = found;
    if (found.length > 1)
      return refuse(world, session, "several-configs", [severalConfigs(decision.work, found.length)]);
    const configFile = one.file ?? one.configFile ?? CONFIG_UNKNOWN;
    const chosen = { ...limited, ...(one.configFile === undefined ? {} : { configFile: one.configFile }) };
    switch (decision.work) {
      case "deploy":
      case "rollback":
        return await runDeploy(world, session, chosen, commands, configFile, decision.work);
      case "smoke": {
        const result = await commands.smoke(chosen);
        const context = reportContext(world, session, configFile);
        return finish(world, { result, blocks: reportBlocks(result, context), context, leftOut: [] });
      }
    }
  } catch (error) {
    return refuse(world, session, "crashed", [crash(error)], "failed");
  } finally {
    limit.end();
  }
}

function severalConfigs(work: string, count: number): Finding {
  return {
    code: "RF707",
    message: `The input \`config\` names ${count} configs; a ${work} takes one.`,
    path: [],
    help: "Run a job for each, with a matrix: then each has its own concurrency group and deployment record.",
  };
}

function refuse(
  world: World,
  session: Session | undefined,
  reasonCode: string,
  findings: readonly Finding[],
  decision = "refused",
): number {
  const configFile = session?.inputs.config ?? CONFIG_UNKNOWN;
  const result: CommandResult = {
    schema_version: 1,
    command: session?.inputs.command ?? "check",
    ok: false,
    decision,
    reason_code: reasonCode,
    diagnostics: placed(findings, configFile),
    timings: [],
  };
  const context: ReportContext =
    session === undefined
      ? { serverUrl: "", repository: "", commit: "", configFile, version: world.version }
      : reportContext(world, session, configFile);
  return finish(world, { result, blocks: reportBlocks(result, context), context, leftOut: [] });
}
