import type { Arguments } from "./arguments.ts";
import type { CommandName } from "./command-table.ts";

const ON_TARGET: ReadonlySet<CommandName> = new Set(["deploy", "status", "smoke", "rollback", "remove"]);

/**
 * Why a command does not run scripts: in a CI job, what reaches a target holds its secrets. On someone's own machine
 * they run their own script.
 */
export function dataOnlyReason(
  asked: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const reaches = ON_TARGET.has(asked.command) || (asked.command === "plan" && asked.options.live === true);
  const inJob = !["", "0", "false"].includes((env["CI"] ?? "").toLowerCase());
  return reaches && inJob ? "A job that reaches a target holds secrets." : undefined;
}
