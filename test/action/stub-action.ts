// The action with commands that answer what the test wants: STUB is the path of a JSON file with the result.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { ActionCommands, CommandOptions, DeployOptions } from "../../src/action/commands.ts";
import { start } from "../../src/action/start.ts";
import { systemClock } from "../../src/cli/system-clock.ts";
import type { Clock } from "../../src/ray/clock.ts";
import type { CommandResult } from "../../src/report/result.ts";

interface Stub {
  readonly result: CommandResult;
  readonly log?: readonly string[];
  /** Wait until the run is cancelled. */
  readonly hang?: boolean;
  readonly crash?: string;
}

const stub: Stub = JSON.parse(readFileSync(process.env["STUB"] ?? "", "utf8"));

async function answer(options: CommandOptions): Promise<CommandResult> {
  for (const line of stub.log ?? []) options.log(line);
  options.log(`scripts: ${options.dataOnly ?? "are run"}`);
  options.log(`environment: ${Object.keys(options.env).sort().join(" ")}`);
  if (stub.crash !== undefined) throw new Error("talking to Ray", { cause: new Error(stub.crash) });
  if (stub.hang !== true) return stub.result;
  options.log("waiting to be cancelled");
  await setTimeout(600_000, undefined, { signal: options.signal }).catch(() => undefined);
  return { ...stub.result, ok: false, decision: "cancelled", reason_code: "cancelled" };
}

async function deploy(options: DeployOptions): Promise<CommandResult> {
  const { fleet = "team-llms", target = "gpu-runner", plan, endpoint_url: endpointUrl } = stub.result;
  if (plan === undefined) return answer(options);
  const stop = await options.approve({ fleet, target, plan, ...(endpointUrl === undefined ? {} : { endpointUrl }) });
  if (stop !== undefined) {
    const { reasonCode, diagnostic } = stop;
    return { ...stub.result, ok: false, decision: "refused", reason_code: reasonCode, diagnostics: [diagnostic] };
  }
  options.onPhase?.("starting chat");
  return answer(options);
}

const commands: ActionCommands = {
  findConfigs: ({ configFiles }) =>
    Promise.resolve(
      configFiles.length === 0
        ? [{ file: "models.config.yaml", base: "models.config.yaml" }]
        : configFiles.map((file) => ({ configFile: file, file, base: file })),
    ),
  check: async (options) => {
    options.log(`base: ${options.base === undefined ? "unknown" : JSON.stringify(options.base.text)}`);
    options.log(`base lock: ${JSON.stringify(options.base?.lock) ?? "unknown"}`);
    return answer(options);
  },
  deploy,
  rollback: deploy,
  smoke: answer,
};

/** Waits between tries are a twentieth of what they are. */
const hurried: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 20, signal) };

await start("0.1.0", () => Promise.resolve(commands), hurried);
