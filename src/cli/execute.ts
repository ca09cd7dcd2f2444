import type { SourceText } from "../diagnostics/source.ts";
import { expandConfigs, isPattern } from "../load/expand-configs.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { cliInput, optionText } from "./cli-input.ts";
import type { CommandName } from "./command-table.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { mergedResult } from "./commands/merged-result.ts";
import { openWhere } from "./commands/open-where.ts";
import type { OpenedConfig } from "./commands/opened-config.ts";
import { validated } from "./commands/validate.ts";
import { dataOnlyReason } from "./data-only.ts";
import { executeCommand } from "./execute-command.ts";
import type { Terminal } from "./run.ts";

/** A command line that is wrong, or questions that a person ended. */
export type NotExecuted = { readonly wrongUsage: string } | { readonly stopped: string };

export interface Executed {
  readonly result: CommandResult;
  /** The texts of the configs, for code frames. */
  readonly sources: readonly SourceText[];
  /** What the command prints for other programs: then it is alone on stdout. */
  readonly text?: string;
}

/** Runs a command. All but `validate` and `status`, which have to start fast, are loaded only when they are asked for. */
export async function execute(asked: Arguments, format: string, terminal: Terminal): Promise<Executed | NotExecuted> {
  const input = cliInput(asked, terminal);
  if (asked.command === "validate") return validate(asked, input);
  if (asked.command === "import") {
    const { executeImport } = await import("./execute-import.ts");
    return executeImport(asked, format, input);
  }
  if (asked.command === "init") {
    const { executeInit } = await import("./execute-init.ts");
    return executeInit(asked, format, input, terminal);
  }
  const opened = await open(asked, input);
  const { result, text } = await executeCommand(asked, format, { ...input, opened }, opened, terminal);
  return { result, sources: [opened.source], ...(text === undefined ? {} : { text }) };
}

/** Commands that say whether it fits, or do nothing where it does not. */
const fitFor: Readonly<Partial<Record<CommandName, "known" | "asked">>> = {
  plan: "asked",
  fit: "asked",
  deploy: "known",
};

async function open(asked: Arguments, input: CommandInput): Promise<OpenedConfig> {
  const dataOnly = dataOnlyReason(asked, input.env);
  const given = { ...input, ...(dataOnly === undefined ? {} : { dataOnly }) };
  if (asked.command === "status") return openWhere(given);
  const { openConfig } = await import("./commands/open-config.ts");
  const fit = fitFor[asked.command];
  return openConfig({
    ...given,
    ...(fit === undefined ? {} : { fit }),
    ignoreStale: asked.options["config-out"] !== undefined,
  });
}

async function validate(asked: Arguments, input: CommandInput): Promise<Executed> {
  const { openConfig } = await import("./commands/open-config.ts");
  const { positionals } = asked;
  const one = positionals.length < 2 && !positionals.some(isPattern);
  const files = one ? [undefined] : expandConfigs(positionals, input.directory);
  const all: { readonly config: string; readonly result: CommandResult; readonly source: SourceText }[] = [];
  for (const configFile of files) {
    const opened = await openConfig({ ...input, fit: "known", ...(configFile === undefined ? {} : { configFile }) });
    const { result, source } = await validateOpened(asked, input, opened);
    all.push({ config: source.file, result, source });
  }
  const [first] = all;
  const result = one && first !== undefined ? first.result : mergedResult("validate", all);
  return { result, sources: all.map(({ source }) => source) };
}

async function validateOpened(
  asked: Arguments,
  input: CommandInput,
  opened: OpenedConfig,
): Promise<{ readonly result: CommandResult; readonly source: SourceText }> {
  const target = optionText(asked, "target");
  if (asked.options.fix !== true) return { result: validated("validate", opened, target), source: opened.source };
  const { fixConfig } = await import("./commands/fix.ts");
  const { opened: now, fixed } = await fixConfig(input, opened);
  return { result: { ...validated("validate", now, target), fixed }, source: now.source };
}
