import { renderJson } from "../diagnostics/render/json.ts";
import { renderGithub } from "../diagnostics/render/github.ts";
import { neutralLine } from "../diagnostics/render/neutral.ts";
import { renderPretty } from "../diagnostics/render/pretty.ts";
import type { SourceText } from "../diagnostics/source.ts";
import type { CommandResult } from "../report/result.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { formatsOf, helpText } from "./help.ts";
import { packageVersion, readPackageFile } from "./package-file.ts";

export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
}

const FINE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;
/** As a shell says of Ctrl-C. */
const INTERRUPTED = 130;

/** Runs one command line and resolves with the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case "help":
      terminal.stdout(helpText(parsed.command));
      return argv.length === 0 ? WRONG_USAGE : FINE;
    case "version":
      terminal.stdout(`${packageVersion()}\n`);
      return FINE;
    case "wrong":
      terminal.stderr(`rayfleet: ${neutralLine(parsed.message)}\nSee: rayfleet help\n`);
      return WRONG_USAGE;
    case "run":
      return runCommand(parsed.arguments, terminal);
  }
}

async function runCommand(asked: Arguments, terminal: Terminal): Promise<number> {
  if (asked.command === "schema") {
    terminal.stdout(readPackageFile("schema/models.config.schema.json"));
    return FINE;
  }
  const format = asked.options.format ?? formatsOf(asked.command)[0];
  if (typeof format !== "string" || !formatsOf(asked.command).includes(format)) {
    const known = formatsOf(asked.command).join(", ");
    const given = neutralLine(JSON.stringify(format) ?? "");
    terminal.stderr(`rayfleet: ${asked.command} has no format ${given}; there is ${known}\n`);
    return WRONG_USAGE;
  }
  try {
    const { execute } = await import("./execute.ts");
    const executed = await execute(asked, format, terminal);
    if ("wrongUsage" in executed) {
      terminal.stderr(`rayfleet: ${neutralLine(executed.wrongUsage)}\nSee: rayfleet help ${asked.command}\n`);
      return WRONG_USAGE;
    }
    if ("stopped" in executed) {
      terminal.stderr(`\nrayfleet: ${executed.stopped}\n`);
      return INTERRUPTED;
    }
    const { result, source, text } = executed;
    print(result, source, text, format, asked, terminal);
    if (result.reason_code === "config-missing") return WRONG_USAGE;
    return result.ok ? FINE : PROBLEMS;
  } catch (error) {
    terminal.stderr(crash(error, terminal));
    return WRONG_USAGE;
  }
}

function print(
  result: CommandResult,
  source: SourceText | undefined,
  text: string | undefined,
  format: string,
  asked: Arguments,
  terminal: Terminal,
): void {
  if (format === "json" && text === undefined) {
    terminal.stdout(renderJson(result));
    return;
  }
  if (format === "github") {
    terminal.stdout(renderGithub(result.diagnostics));
    return;
  }
  const colour = (terminal.isTerminal || asked.options.color === true) && (terminal.env["NO_COLOR"] ?? "") === "";
  const messages = renderPretty(result.diagnostics, source === undefined ? [] : [source], { colour });
  // What a command prints for other programs is on stdout alone.
  if (text !== undefined) {
    terminal.stderr(messages);
    terminal.stdout(text);
    return;
  }
  terminal.stdout(messages === "" ? `${neutralLine(source?.file ?? "The config")}: no problems\n` : messages);
}

/** An exception is a broken world or a mistake of ours; its stack helps only those who ask for it. */
function crash(error: unknown, terminal: Terminal): string {
  if (terminal.signal.aborted) return "rayfleet: stopped\n";
  const lines: string[] = [];
  let current: unknown = error;
  while (current instanceof Error) {
    lines.push(neutralLine(`${lines.length === 0 ? "rayfleet: " : "  because: "}${current.message}`));
    current = current.cause;
  }
  if ((terminal.env["RAYFLEET_DEBUG"] ?? "") !== "" && error instanceof Error) lines.push(error.stack ?? "");
  else lines.push("Set RAYFLEET_DEBUG=1 to see where it happened. Please report it if it is not your machine.");
  return `${lines.join("\n")}\n`;
}
