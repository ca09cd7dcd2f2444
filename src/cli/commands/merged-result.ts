import type { CommandResult, ConfigResult } from "../../report/result.ts";

export interface NamedResult {
  /** The config, as it is named in messages. */
  readonly config: string;
  readonly result: CommandResult;
}

/** From bad to good: the first of these that any config has is the outcome of all. */
const WORST_FIRST: readonly string[] = ["config-missing", "config-invalid", "warnings"];

/** One result of several configs: every message of each, and the worst outcome. */
export function mergedResult(command: string, results: readonly NamedResult[]): CommandResult {
  const failed = results.find(({ result }) => !result.ok);
  const reasons = results.map(({ result }) => result.reason_code);
  const worst = WORST_FIRST.find((reason) => reasons.includes(reason)) ?? failed?.result.reason_code ?? reasons[0];
  const fixed = results.flatMap(({ result }) => result.fixed ?? []);
  return {
    schema_version: 1,
    command,
    ok: failed === undefined,
    decision: failed?.result.decision ?? "passed",
    reason_code: worst ?? "no-problems",
    diagnostics: results.flatMap(({ result }) => result.diagnostics),
    ...(fixed.length === 0 ? {} : { fixed }),
    configs: results.map(partOf),
    timings: results.flatMap(({ result }) => result.timings),
  };
}

function partOf({ config, result }: NamedResult): ConfigResult {
  const { ok, decision, reason_code, fleet, target, plan, digests, fit, placement, fits } = result;
  return {
    config,
    ok,
    decision,
    reason_code,
    ...(fleet === undefined ? {} : { fleet }),
    ...(target === undefined ? {} : { target }),
    ...(plan === undefined ? {} : { plan }),
    ...(digests === undefined ? {} : { digests }),
    ...(fit === undefined ? {} : { fit }),
    ...(placement === undefined ? {} : { placement }),
    ...(fits === undefined ? {} : { fits }),
  };
}
