import { type CommandName, commandTable, type OptionName, optionTable } from "./command-table.ts";

/** The help of the program, or of one command. */
export function helpText(command?: CommandName): string {
  return command === undefined ? programHelp() : commandHelp(command);
}

function programHelp(): string {
  const lines = Object.entries(commandTable).map(([name, entry]) => `  ${name.padEnd(10)} ${entry.summary}`);
  return [
    "rayfleet: models as code for Ray Serve LLM",
    "",
    "Usage: rayfleet <command> [config] [options]",
    "",
    ...lines,
    "",
    "The config is models.config.yaml (or .yml, .json, .jsonc, .ts, .mts, .js, .mjs), looked for from here up to the",
    "root of the repository.",
    "rayfleet help <command> tells the options of a command.",
    "",
    "Exit code: 0 fine, 1 problems found or deploy failed, 2 wrong usage or a crash.",
    "",
  ].join("\n");
}

function commandHelp(name: CommandName): string {
  const entry = commandTable[name];
  const positionals = entry.positionals.map((positional) => ` [${positional}]`).join("");
  const lines = entry.options.map((option) => {
    const described = optionFor(name, option);
    const value = "value" in described && described.value !== "" ? ` ${described.value}` : "";
    const formats = option === "format" ? `: ${formatsOf(name).join(", ")}` : "";
    return `  ${`--${option}${value}`.padEnd(18)} ${described.help}${formats}`;
  });
  const notes = "notes" in entry ? ["", ...entry.notes] : [];
  const options = lines.length === 0 ? [] : ["", ...lines];
  return [`Usage: rayfleet ${name}${positionals} [options]`, "", entry.summary, ...options, ...notes, ""].join("\n");
}

/** What an option is for one command. */
export function optionFor(name: CommandName, option: OptionName): { readonly value?: string; readonly help: string } {
  const entry = commandTable[name];
  const own: Readonly<Partial<Record<OptionName, { readonly value: string; readonly help: string }>>> =
    "optionHelp" in entry ? entry.optionHelp : {};
  return own[option] ?? optionTable[option];
}

/** The formats that a command prints. */
export function formatsOf(name: CommandName): readonly string[] {
  const entry = commandTable[name];
  if (name === "synth") return ["yaml", "json"];
  const others: readonly string[] = "formats" in entry ? entry.formats : [];
  return ["pretty", "json", ...others];
}
