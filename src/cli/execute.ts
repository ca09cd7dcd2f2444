import type { SourceText } from "../diagnostics/source.ts";
import { expandConfigs, isPattern } from "../load/expand-configs.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { cliInput, optionText } from "./cli-input.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { mergedResult } from "./commands/merged-result.ts";
import { type OpenedConfig, openConfig } from "./commands/open-config.ts";
import { validated } from "./commands/validate.ts";
import { dataOnlyReason } from "./data-only.ts";
import type { Terminal } from "./run.ts";

export interface Executed {
  readonly result: CommandResult;
  /** The texts of the configs, for code frames. */
  readonly sources: readonly SourceText[];
  /** What the command prints for other programs: then it is alone on stdout. */
  readonly text?: string;
}

/** Runs a command. All but `validate` are loaded only when they are asked for: checks have to start fast. */
export async function execute(asked: Arguments, format: string, terminal: Terminal): Promise<Executed> {
  const input = cliInput(asked, terminal);
  if (asked.command === "validate") return validate(asked, input);
  const dataOnly = dataOnlyReason(asked, terminal.env);
  const opened = await openConfig({
    ...input,
    ...(dataOnly === undefined ? {} : { dataOnly }),
    ignoreStale: asked.options["config-out"] !== undefined,
  });
  const { executeCommand } = await import("./execute-command.ts");
  const { result, text } = await executeCommand(asked, format, { ...input, opened }, opened, terminal);
  return { result, sources: [opened.source], ...(text === undefined ? {} : { text }) };
}

async function validate(asked: Arguments, input: CommandInput): Promise<Executed> {
  const target = optionText(asked, "target");
  const { positionals } = asked;
  if (positionals.length < 2 && !positionals.some(isPattern)) {
    const opened = await openConfig(input);
    return { result: validated("validate", opened, target), sources: [opened.source] };
  }
  const all: OpenedConfig[] = [];
  for (const configFile of expandConfigs(positionals, input.directory)) {
    all.push(await openConfig({ ...input, configFile }));
  }
  const results = all.map((opened) => ({ config: opened.source.file, result: validated("validate", opened, target) }));
  return { result: mergedResult("validate", results), sources: all.map(({ source }) => source) };
}
