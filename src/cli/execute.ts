import type { Arguments } from "./arguments.ts";
import { cliInput } from "./cli-input.ts";
import type { Executed, NotExecuted } from "./executed.ts";
import { executeStatus } from "./execute-status.ts";
import { loadWhole } from "./load-whole.ts";
import type { Terminal } from "./run.ts";

/** Runs a command. All but `status`, which has to start fast, are loaded only when they are asked for. */
export async function execute(asked: Arguments, format: string, terminal: Terminal): Promise<Executed | NotExecuted> {
  const input = cliInput(asked, terminal);
  if (asked.command === "status") return executeStatus(asked, format, input);
  if (asked.command === "validate") {
    const { executeValidate } = await loadWhole(() => import("./execute-validate.ts"));
    return executeValidate(asked, input);
  }
  if (asked.command === "import") {
    const { executeImport } = await import("./execute-import.ts");
    return executeImport(asked, format, input);
  }
  if (asked.command === "init") {
    const { executeInit } = await import("./execute-init.ts");
    return executeInit(asked, format, input, terminal);
  }
  const { executeCommand } = await import("./execute-command.ts");
  return executeCommand(asked, format, input, terminal);
}
