import type { CommandResult } from "../../report/result.ts";
import { invalidConfig } from "./failed-result.ts";
import { fitResult } from "./fit-result.ts";
import type { OpenedConfig } from "./opened-config.ts";

/** The result of the checks that need nothing but the file. */
export function validated(command: string, opened: OpenedConfig, target: string | undefined): CommandResult {
  if (opened.hasErrors || opened.config === undefined) return invalidConfig(command, opened);
  return {
    schema_version: 1,
    command,
    ok: true,
    decision: "passed",
    reason_code: opened.diagnostics.some((one) => one.severity === "warn") ? "warnings" : "no-problems",
    fleet: opened.config.name,
    ...(target === undefined ? {} : { target }),
    diagnostics: opened.diagnostics,
    ...fitResult(opened),
    timings: [],
  };
}
