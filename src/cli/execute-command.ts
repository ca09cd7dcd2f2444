import { renderJson } from "../diagnostics/render/json.ts";
import { neutralLine } from "../diagnostics/render/neutral.ts";
import { toServeYaml } from "../ray/serve-yaml.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { optionText, optionTexts } from "./cli-input.ts";
import { commandMachine } from "./command-machine.ts";
import type { CommandName } from "./command-table.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { invalidConfig } from "./commands/failed-result.ts";
import { openConfig } from "./commands/open-config.ts";
import { openFleet } from "./commands/open-fleet.ts";
import type { OpenedConfig } from "./commands/opened-config.ts";
import { dataOnlyReason } from "./data-only.ts";
import type { Executed } from "./executed.ts";
import { hasColour } from "./print.ts";
import { renderResult } from "./render-result.ts";
import type { Terminal } from "./run.ts";

/** What a command says, before it is known which file it is about. */
type Told = Pick<Executed, "result" | "text">;

/** Commands that say whether it fits, or do nothing where it does not. */
const fitFor: Readonly<Partial<Record<CommandName, "known" | "asked">>> = {
  plan: "asked",
  fit: "asked",
  deploy: "known",
};

/** The commands that work with one config; what each of them needs is loaded when it is asked for. */
export async function executeCommand(
  asked: Arguments,
  format: string,
  input: CommandInput,
  terminal: Terminal,
): Promise<Executed> {
  const dataOnly = dataOnlyReason(asked, input.env);
  const wanted = fitFor[asked.command];
  const opened = await openConfig({
    ...input,
    ...(dataOnly === undefined ? {} : { dataOnly }),
    ...(wanted === undefined ? {} : { fit: wanted }),
    ignoreStale: asked.options["config-out"] !== undefined,
  });
  const told = await executeOpened(asked, format, { ...input, opened }, opened, terminal);
  return { ...told, sources: [opened.source] };
}

async function executeOpened(
  asked: Arguments,
  format: string,
  input: CommandInput,
  opened: OpenedConfig,
  terminal: Terminal,
): Promise<Told> {
  const configOut = optionText(asked, "config-out");
  if (configOut !== undefined) return synthConfig(configOut, input, opened, terminal);
  if (asked.command === "synth") return synth(format, input, opened);
  if (asked.command === "fit") return fit(asked, format, opened, terminal);
  if (asked.command === "lock") return lock(asked, format, input, opened);
  const result = await resultOf(asked, input, opened, terminal);
  return format === "pretty" ? { result, text: renderResult(result) } : { result };
}

async function resultOf(
  asked: Arguments,
  input: CommandInput,
  opened: OpenedConfig,
  terminal: Terminal,
): Promise<CommandResult> {
  switch (asked.command) {
    case "plan":
      return plan(asked, input, opened);
    case "deploy": {
      const { deploy } = await import("./commands/deploy.ts");
      const restart = new Set(optionTexts(asked, "restart"));
      return deploy({ ...input, restart, retryCompile: asked.options["retry-compile"] === true }, commandMachine);
    }
    case "smoke": {
      const { smoke } = await import("./commands/smoke.ts");
      return smoke(input, commandMachine, new Set(optionTexts(asked, "model")));
    }
    case "rollback": {
      const { rollback } = await import("./commands/rollback.ts");
      return rollback(input, commandMachine);
    }
    case "remove": {
      const { remove } = await import("./commands/remove.ts");
      const { confirmRemoval } = await import("./confirm-removal.ts");
      const confirm = (names: readonly string[]): Promise<boolean> =>
        confirmRemoval(names, asked.options.yes === true, terminal);
      return remove({ ...input, confirm, stop: asked.options.stop === true }, commandMachine);
    }
    case "status":
    case "validate":
    case "fit":
    case "lock":
    case "synth":
    case "explain":
    case "import":
    case "init":
    case "schema":
      throw new Error(`${asked.command} is executed elsewhere`);
  }
}

async function plan(asked: Arguments, input: CommandInput, opened: OpenedConfig): Promise<CommandResult> {
  if (asked.options.live === true) {
    const { planAgainstLive } = await import("./commands/plan-live.ts");
    return planAgainstLive(input, commandMachine);
  }
  const { checkOpened } = await import("./commands/check-and-plan.ts");
  const file = optionText(asked, "base");
  if (file === undefined) return checkOpened("plan", input, opened);
  const { opened: _opened, ...fresh } = input;
  const base = await openConfig({ ...fresh, configFile: file, ignoreStale: true, fit: "only" });
  if (base.missing || base.source.text === "") {
    return { ...invalidConfig("plan", opened, base.diagnostics), reason_code: "config-missing" };
  }
  return checkOpened("plan", input, opened, base);
}

async function synthConfig(file: string, input: CommandInput, opened: OpenedConfig, terminal: Terminal): Promise<Told> {
  if (opened.hasErrors || opened.config === undefined) return { result: invalidConfig("synth", opened), text: "" };
  const { writeConfigData } = await import("./commands/synth-config.ts");
  const written = writeConfigData(opened, input.directory, file);
  const said = {
    written: `Wrote ${file}`,
    unchanged: `${file} is up to date`,
    refused: written.kind === "refused" ? `rayfleet: ${written.message}` : "",
  };
  terminal.stderr(`${neutralLine(said[written.kind])}\n`);
  const ok = written.kind !== "refused";
  const result: CommandResult = {
    schema_version: 1,
    command: "synth",
    ok,
    decision: ok ? "passed" : "refused",
    reason_code: ok ? "synthesized" : "wrong-usage",
    fleet: opened.config.name,
    diagnostics: opened.diagnostics,
    timings: [],
  };
  return { result, text: "" };
}

async function synth(format: string, input: CommandInput, opened: OpenedConfig): Promise<Told> {
  const { lockedCommits } = await import("./commands/locked-commits.ts");
  const locked = lockedCommits(opened.configDir, input.workspace);
  const diagnostics = [...opened.diagnostics, ...opened.place(locked?.findings ?? [])];
  const fleet = openFleet({ ...input, pin: locked?.pin }, opened, "optional");
  if (!fleet.ok) return { result: invalidConfig("synth", opened, fleet.diagnostics), text: "" };
  if (diagnostics.some(({ severity }) => severity === "error"))
    return { result: invalidConfig("synth", opened, diagnostics), text: "" };
  const { synthesize } = await import("./commands/synth.ts");
  const body = synthesize(fleet.fleet);
  const result: CommandResult = {
    schema_version: 1,
    command: "synth",
    ok: true,
    decision: "passed",
    reason_code: "synthesized",
    fleet: fleet.fleet.name,
    diagnostics,
    timings: [],
  };
  return { result, text: format === "json" ? renderJson(body) : toServeYaml(body) };
}

async function fit(asked: Arguments, format: string, opened: OpenedConfig, terminal: Terminal): Promise<Told> {
  const { fitOpened } = await import("./commands/fit.ts");
  const result = fitOpened(opened, optionText(asked, "target"));
  if (format !== "pretty") return { result };
  const { renderFit } = await import("./render-fit.ts");
  return { result, text: renderFit(result, { colour: hasColour(asked, terminal) }) };
}

async function lock(asked: Arguments, format: string, input: CommandInput, opened: OpenedConfig): Promise<Told> {
  const { checkLock, lockModels } = await import("./commands/lock.ts");
  if (asked.options.check === true) return { result: await checkLock(input, opened) };
  const { useProxy } = await import("./use-proxy.ts");
  const told = useProxy(input.env);
  if (told !== undefined) input.log(told);
  const { result, text } = await lockModels({ ...input, all: asked.options.update === true }, commandMachine, opened);
  return format === "pretty" && text !== "" ? { result, text } : { result };
}
