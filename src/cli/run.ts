import { neutralLine } from "../diagnostics/render/neutral.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { execute } from "./execute.ts";
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
  if (asked.command === "explain") {
    const { explain } = await import("./explain.ts");
    const explained = explain(asked.positionals[0], format);
    if (explained.ok) terminal.stdout(explained.text);
    else terminal.stderr(`rayfleet: ${explained.message}\n`);
    return explained.ok ? FINE : WRONG_USAGE;
  }
  try {
    const executed = await execute(asked, format, terminal);
    if ("wrongUsage" in executed) {
      terminal.stderr(`rayfleet: ${neutralLine(executed.wrongUsage)}\nSee: rayfleet help ${asked.command}\n`);
      return WRONG_USAGE;
    }
    if ("stopped" in executed) {
      terminal.stderr(`\nrayfleet: ${executed.stopped}\n`);
      return INTERRUPTED;
    }
    const { print } = await import("./print.ts");
    await print(executed, format, asked, terminal);
    const { result } = executed;
    if (result.reason_code === "config-missing" || result.reason_code === "wrong-usage") return WRONG_USAGE;
    return result.ok ? FINE : PROBLEMS;
  } catch (error) {
    terminal.stderr(crash(error, terminal));
    return WRONG_USAGE;
  }
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
