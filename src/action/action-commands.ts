import { systemClock } from "../cli/system-clock.ts";
import { checkAndPlan } from "../cli/commands/check-and-plan.ts";
import type { CommandMachine } from "../cli/commands/command-input.ts";
import { deploy } from "../cli/commands/deploy.ts";
import { rollback } from "../cli/commands/rollback.ts";
import { smoke } from "../cli/commands/smoke.ts";
import { nodeTransport } from "../ray/http-transport.ts";
import type { ActionCommands, CommandOptions, DeployOptions } from "./commands.ts";
import { locateConfigs } from "./locate-configs.ts";

const machine: CommandMachine = { clock: systemClock, fetch: globalThis.fetch, transport: nodeTransport };

/** The commands of the CLI, as the action runs them. */
export const actionCommands: ActionCommands = {
  findConfigs: (options) => Promise.resolve(locateConfigs(options)),
  check: (options) => checkAndPlan("check", options),
  deploy: (options) => deploy({ ...withPhases(options), restart: new Set(), retryCompile: false }, machine),
  smoke: (options) => smoke(options, machine, new Set()),
  rollback: (options) => rollback(withPhases(options), machine),
};

/** The lines of a deploy's log are its phases, too: the comment on the pull request follows them. */
function withPhases(options: DeployOptions): CommandOptions & Pick<DeployOptions, "approve"> {
  const { onPhase, log } = options;
  if (onPhase === undefined) return options;
  return {
    ...options,
    log: (line) => {
      log(line);
      onPhase(line);
    },
  };
}
