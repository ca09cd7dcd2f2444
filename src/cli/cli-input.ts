import { neutralLine } from "../diagnostics/render/neutral.ts";
import type { Arguments } from "./arguments.ts";
import type { OptionName } from "./command-table.ts";
import type { CommandInput } from "./commands/command-input.ts";
import type { Terminal } from "./run.ts";

/** What the command line and the environment say, in the form that commands take. */
export function cliInput(asked: Arguments, terminal: Terminal): CommandInput {
  const startedAt = Date.now();
  const configFile = asked.positionals[0];
  const target = optionText(asked, "target");
  const commit = optionText(asked, "commit");
  return {
    directory: terminal.cwd,
    env: terminal.env,
    signal: terminal.signal,
    log: (line) => terminal.stderr(`${elapsed(startedAt)}  ${neutralLine(line)}\n`),
    ...(configFile === undefined ? {} : { configFile }),
    ...(target === undefined ? {} : { target }),
    ...(commit === undefined ? {} : { commit }),
  };
}

export function optionText(asked: Arguments, name: OptionName): string | undefined {
  const value = asked.options[name];
  return typeof value === "string" ? value : undefined;
}

export function optionTexts(asked: Arguments, name: OptionName): readonly string[] {
  const value = asked.options[name];
  return Array.isArray(value) ? value : [];
}

/** Minutes and seconds since the command began: tells how long each step took. */
function elapsed(startedAt: number): string {
  const seconds = Math.floor((Date.now() - startedAt) / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}
