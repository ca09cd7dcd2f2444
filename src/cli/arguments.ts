import { parseArgs } from "node:util";
import { commandTable, type CommandName, type OptionName, optionTable } from "./command-table.ts";
import { suggest } from "../diagnostics/suggest.ts";

export interface Arguments {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string | boolean | readonly string[]>>>;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help"; readonly command?: CommandName }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads the command line; what is wrong with it is a message, not an exception. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const [first, ...rest] = argv;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") return helpFor(rest[0]);
  if (first === "--version" || first === "-v") return { kind: "version" };
  if (!isCommand(first)) return { kind: "wrong", message: unknownCommand(first) };
  if (rest.includes("--help") || rest.includes("-h")) return { kind: "help", command: first };
  const command = commandTable[first];
  const known: Record<string, { type: "string" | "boolean"; multiple?: boolean }> = {};
  for (const name of command.options) {
    const option = optionTable[name];
    known[name] = { type: option.type, multiple: "multiple" in option };
  }
  try {
    const { values, positionals } = parseArgs({ args: rest, options: known, allowPositionals: true });
    const most = command.positionals.length;
    if (positionals.length > most) {
      return {
        kind: "wrong",
        message: `${first} takes ${most === 0 ? "no file" : `one ${nounOf(command.positionals)}`}, got ${positionals.length}`,
      };
    }
    return { kind: "run", arguments: { command: first, positionals, options: values } };
  } catch (error) {
    return { kind: "wrong", message: wrongOption(error, command.options) };
  }
}

function nounOf(positionals: readonly string[]): string {
  return positionals[0] === "code" ? "code" : "file";
}

function helpFor(name: string | undefined): ParsedArguments {
  return name !== undefined && isCommand(name) ? { kind: "help", command: name } : { kind: "help" };
}

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}

function unknownCommand(name: string): string {
  const near = suggest(name, Object.keys(commandTable));
  return `unknown command ${JSON.stringify(name)}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

/** Node's messages name the option; ours add the nearest one there is. */
function wrongOption(error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? (error.message.split(". ", 1)[0] ?? error.message) : String(error);
  const name = /'--?([^' =]+)/u.exec(message)?.[1];
  const near = name === undefined ? undefined : suggest(name, options);
  return near === undefined ? message : `${message}; did you mean --${near}?`;
}
