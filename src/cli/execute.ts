import type { SourceText } from "../diagnostics/source.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { openConfig } from "./commands/open-config.ts";
import { validated } from "./commands/validate.ts";
import { cliInput, optionText } from "./cli-input.ts";
import type { Terminal } from "./run.ts";

/** A command line that is wrong, or questions that a person ended. */
export type NotExecuted = { readonly wrongUsage: string } | { readonly stopped: string };

export interface Executed {
  readonly result: CommandResult;
  /** The config's text, for code frames. */
  readonly source?: SourceText;
  /** What the command prints for other programs: then it is alone on stdout. */
  readonly text?: string;
}

/** Runs a command. All but `validate` are loaded only when they are asked for: checks have to start fast. */
export async function execute(asked: Arguments, format: string, terminal: Terminal): Promise<Executed | NotExecuted> {
  const input = cliInput(asked, terminal);
  if (asked.command === "import") {
    const { executeImport } = await import("./execute-import.ts");
    return executeImport(asked, format, input);
  }
  if (asked.command === "init") {
    const { executeInit } = await import("./execute-init.ts");
    return executeInit(asked, format, input, terminal);
  }
  const opened = openConfig(input);
  if (asked.command === "validate") {
    return { result: validated("validate", opened, optionText(asked, "target")), source: opened.source };
  }
  const { executeCommand } = await import("./execute-command.ts");
  const { result, text } = await executeCommand(asked, format, input, opened, terminal);
  return { result, source: opened.source, ...(text === undefined ? {} : { text }) };
}
