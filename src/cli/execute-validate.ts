import type { SourceText } from "../diagnostics/source.ts";
import { expandConfigs, isPattern } from "../load/expand-configs.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { optionText } from "./cli-input.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { mergedResult } from "./commands/merged-result.ts";
import { openConfig } from "./commands/open-config.ts";
import type { OpenedConfig } from "./commands/opened-config.ts";
import { validated } from "./commands/validate.ts";
import type { Executed } from "./executed.ts";

interface Validated {
  readonly config: string;
  readonly result: CommandResult;
  readonly source: SourceText;
}

/** Checks one config, or several in one run. */
export async function executeValidate(asked: Arguments, input: CommandInput): Promise<Executed> {
  const { positionals } = asked;
  const one = positionals.length < 2 && !positionals.some(isPattern);
  const files = one ? [undefined] : expandConfigs(positionals, input.directory);
  const all: Validated[] = [];
  for (const configFile of files) {
    const opened = await openConfig({ ...input, fit: "known", ...(configFile === undefined ? {} : { configFile }) });
    all.push(await validate(asked, input, opened));
  }
  const [first] = all;
  const result = one && first !== undefined ? first.result : mergedResult("validate", all);
  return { result, sources: all.map(({ source }) => source) };
}

async function validate(asked: Arguments, input: CommandInput, opened: OpenedConfig): Promise<Validated> {
  const target = optionText(asked, "target");
  const { source } = opened;
  if (asked.options.fix !== true) {
    return { config: source.file, result: validated("validate", opened, target), source };
  }
  const { fixConfig } = await import("./commands/fix.ts");
  const { opened: now, fixed } = await fixConfig(input, opened);
  return { config: now.source.file, result: { ...validated("validate", now, target), fixed }, source: now.source };
}
