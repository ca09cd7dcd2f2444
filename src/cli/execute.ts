import type { SourceText } from "../diagnostics/source.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { openWhere } from "./commands/open-where.ts";
import type { OpenedConfig } from "./commands/opened-config.ts";
import { validated } from "./commands/validate.ts";
import { cliInput, optionText } from "./cli-input.ts";
import type { Terminal } from "./run.ts";

export interface Executed {
  readonly result: CommandResult;
  /** The config's text, for code frames. */
  readonly source?: SourceText;
  /** What the command prints for other programs: then it is alone on stdout. */
  readonly text?: string;
}

/** Runs a command. All but `validate` are loaded only when they are asked for: checks have to start fast. */
export async function execute(asked: Arguments, format: string, terminal: Terminal): Promise<Executed> {
  const input = cliInput(asked, terminal);
  const opened = await open(asked, input);
  if (asked.command === "validate") {
    if (asked.options.fix !== true) {
      return { result: validated("validate", opened, optionText(asked, "target")), source: opened.source };
    }
    const { fixConfig } = await import("./commands/fix.ts");
    const { opened: now, fixed } = await fixConfig(input, opened);
    return { result: { ...validated("validate", now, optionText(asked, "target")), fixed }, source: now.source };
  }
  const { executeCommand } = await import("./execute-command.ts");
  const { result, text } = await executeCommand(asked, format, { ...input, opened }, opened, terminal);
  return { result, source: opened.source, ...(text === undefined ? {} : { text }) };
}

async function open(asked: Arguments, input: CommandInput): Promise<OpenedConfig> {
  if (asked.command === "status") return openWhere(input);
  const { openConfig } = await import("./commands/open-config.ts");
  return openConfig(input);
}
