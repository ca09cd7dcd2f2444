import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import type { CommandResult } from "../../report/result.ts";
import type { Reached } from "./on-target.ts";

/** The result of a command that needs a live fleet and finds none. */
export function notServing(
  reached: Reached,
  reasonCode: string,
  findings: readonly Finding[],
  command = "status",
): CommandResult {
  const diagnostics: readonly Diagnostic[] = [...reached.notes, ...reached.opened.place(findings)];
  return {
    schema_version: 1,
    command,
    ok: false,
    decision: command === "rollback" ? "refused" : "not_deployed",
    reason_code: reasonCode,
    fleet: reached.fleet.name,
    target: reached.target.name,
    endpoint_url: reached.context.endpoint.url,
    diagnostics,
    release: null,
    timings: [],
  };
}
