import { resolve } from "node:path";
import { toDiagnostics } from "../diagnostics/locate.ts";
import { renderJson } from "../diagnostics/render/json.ts";
import { emptySource } from "../diagnostics/source.ts";
import { readConfigFile } from "../load/read-file.ts";
import { nodeTransport } from "../ray/http-transport.ts";
import { toServeYaml } from "../ray/serve-yaml.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { optionText, optionTexts } from "./cli-input.ts";
import type { CommandInput, CommandMachine } from "./commands/command-input.ts";
import { invalidConfig } from "./commands/failed-result.ts";
import { type OpenedConfig, openFleet } from "./commands/open-config.ts";
import { confirmRemoval } from "./confirm-removal.ts";
import { renderResult } from "./render-result.ts";
import type { Terminal } from "./run.ts";
import { systemClock } from "./system-clock.ts";

interface Executed {
  readonly result: CommandResult;
  readonly text?: string;
}

const machine: CommandMachine = {
  clock: systemClock,
  // Node loads its client at the first look at `fetch`, which costs as much as the rest of the start.
  fetch: (input, init) => globalThis.fetch(input, init),
  transport: nodeTransport,
};

/** The commands that do more than check; each is loaded when it is asked for. */
export async function executeCommand(
  asked: Arguments,
  format: string,
  input: CommandInput,
  opened: OpenedConfig,
  terminal: Terminal,
): Promise<Executed> {
  if (asked.command === "synth") return synth(format, input, opened);
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
      return plan(asked, input, opened, terminal);
    case "deploy": {
      const { deploy } = await import("./commands/deploy.ts");
      const restart = new Set(optionTexts(asked, "restart"));
      return deploy({ ...input, restart, retryCompile: asked.options["retry-compile"] === true }, machine);
    }
    case "status": {
      const { status } = await import("./commands/status.ts");
      return status(input, machine, asked.options.probe === true);
    }
    case "smoke": {
      const { smoke } = await import("./commands/smoke.ts");
      return smoke(input, machine, new Set(optionTexts(asked, "model")));
    }
    case "rollback": {
      const { rollback } = await import("./commands/rollback.ts");
      return rollback(input, machine);
    }
    case "remove": {
      const { remove } = await import("./commands/remove.ts");
      const confirm = (names: readonly string[]): Promise<boolean> =>
        confirmRemoval(names, asked.options.yes === true, terminal);
      return remove({ ...input, confirm, stop: asked.options.stop === true }, machine);
    }
    case "validate":
    case "synth":
    case "import":
    case "init":
    case "schema":
      throw new Error(`${asked.command} is executed elsewhere`);
  }
}

async function plan(
  asked: Arguments,
  input: CommandInput,
  opened: OpenedConfig,
  terminal: Terminal,
): Promise<CommandResult> {
  if (asked.options.live === true) {
    const { planAgainstLive } = await import("./commands/plan-live.ts");
    return planAgainstLive(input, machine);
  }
  const { checkAndPlan } = await import("./commands/check-and-plan.ts");
  const base = optionText(asked, "base");
  if (base === undefined) return checkAndPlan("plan", input);
  const read = readConfigFile(resolve(terminal.cwd, base));
  if (read.kind === "read") return checkAndPlan("plan", { ...input, base: { text: read.text } });
  const diagnostics = toDiagnostics([read.finding], emptySource(base));
  return { ...invalidConfig("plan", opened, diagnostics), reason_code: "config-missing" };
}

async function synth(format: string, input: CommandInput, opened: OpenedConfig): Promise<Executed> {
  const fleet = openFleet(input, opened, "optional");
  if (!fleet.ok) return { result: invalidConfig("synth", opened, fleet.diagnostics), text: "" };
  const { synthesize } = await import("./commands/synth.ts");
  const body = synthesize(fleet.fleet);
  const result: CommandResult = {
    schema_version: 1,
    command: "synth",
    ok: true,
    decision: "passed",
    reason_code: "synthesized",
    fleet: fleet.fleet.name,
    diagnostics: opened.diagnostics,
    timings: [],
  };
  return { result, text: format === "json" ? renderJson(body) : toServeYaml(body) };
}
