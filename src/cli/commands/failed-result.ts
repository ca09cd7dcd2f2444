import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CommandResult } from "../../report/result.ts";
import { fitResult } from "./fit-result.ts";
import type { OpenedConfig } from "./opened-config.ts";

/** The result of a command that could not begin because of the config. */
export function invalidConfig(
  command: string,
  opened: OpenedConfig,
  diagnostics: readonly Diagnostic[] = opened.diagnostics,
): CommandResult {
  return {
    schema_version: 1,
    command,
    ok: false,
    decision: command === "deploy" || command === "rollback" ? "refused" : "failed",
    reason_code: opened.missing ? "config-missing" : "config-invalid",
    diagnostics,
    ...fitResult(opened),
    timings: [],
    ...(opened.config === undefined ? {} : { fleet: opened.config.name }),
  };
}
