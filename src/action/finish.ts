import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { toDiagnostics } from "../diagnostics/locate.ts";
import { fitAnnotations, renderGithub } from "../diagnostics/render/github.ts";
import { renderPretty } from "../diagnostics/render/pretty.ts";
import { emptySource } from "../diagnostics/source.ts";
import type { Block } from "../report/fit.ts";
import type { ReportContext } from "../report/report-context.ts";
import { summaryBody } from "../report/report.ts";
import type { CommandResult } from "../report/result.ts";
import type { OutputName } from "./inputs.ts";
import type { World } from "./world.ts";

/** A runner drops the outputs of a job above 1 MiB. */
const LONGEST_RESULT = 900_000;

export interface Ending {
  readonly result: CommandResult;
  readonly blocks: readonly Block[];
  readonly context: ReportContext;
  /** What was not done on GitHub, and why. */
  readonly leftOut: readonly Finding[];
  readonly commentUrl?: string;
  readonly deploymentId?: number;
}

/** Tells the runner how it went: annotations, job summary, outputs. Resolves with the exit code. */
export function finish(world: World, ending: Ending): number {
  const { runner } = world;
  const { result, blocks, context } = ending;
  const leftOut = placed(ending.leftOut, context.configFile);
  const all = [...result.diagnostics, ...failedSmoke(result, context.configFile), ...leftOut];
  runner.commands(renderGithub(all));
  if (!fitAnnotations(all)) runner.line(renderPretty(all, []).trimEnd());
  runner.appendSummary(summaryBody(blocks, leftOut, context));
  const outputs: Readonly<Record<OutputName, string>> = {
    decision: result.decision,
    "reason-code": result.reason_code,
    result: resultJson(result),
    "plan-digest": result.plan?.digest ?? "",
    "comment-url": ending.commentUrl ?? "",
    "deployment-id": ending.deploymentId === undefined ? "" : String(ending.deploymentId),
    "endpoint-url": result.endpoint_url ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  // The post step ends what a run without this left open.
  runner.saveState("finished", "true");
  runner.line(`rayfleet ${result.command}: ${result.decision} (${result.reason_code})`);
  return result.ok ? 0 : 1;
}

/** Findings that are not about a place in the config. */
export function placed(findings: readonly Finding[], file: string): readonly Diagnostic[] {
  return toDiagnostics(findings, emptySource(file));
}

/** The whole result; without the applications of the release when it would be too long. */
function resultJson(result: CommandResult): string {
  const text = JSON.stringify(result);
  if (text.length <= LONGEST_RESULT) return text;
  const { release: _release, ...rest } = result;
  const shorter = JSON.stringify(rest);
  if (shorter.length <= LONGEST_RESULT) return shorter;
  return JSON.stringify({ ...rest, diagnostics: result.diagnostics.slice(0, 100), smoke: [] });
}

/** Failed smoke tests that no diagnostic tells of. */
function failedSmoke(result: CommandResult, file: string): readonly Diagnostic[] {
  if (result.diagnostics.some(({ code }) => code === "RF680")) return [];
  const findings = (result.smoke ?? [])
    .filter(({ ok }) => !ok)
    .map(({ model, failures }) => ({
      code: "RF680" as const,
      message: `The smoke test of ${model} failed: ${failures.map(({ expect, message }) => `${expect}: ${message}`).join("; ")}`,
      path: ["models", model],
    }));
  return placed(findings, file);
}
