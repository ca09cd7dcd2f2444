import { type ClusterContext, contextOf, type DeployContext, type PackageUris } from "../../deploy/context.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { RayError } from "../../ray/ray-error.ts";
import type { CommandResult } from "../../report/result.ts";
import type { Fleet, Target } from "../../resolve/fleet.ts";
import type { Pin } from "../../resolve/resolve-options.ts";
import { type Connected, connectTarget, peekTarget } from "../../targets/connect-target.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { clusterContext, endpointOf, rayFinding } from "./connection.ts";
import { invalidConfig } from "./failed-result.ts";
import { openFleet } from "./open-fleet.ts";
import type { OpenedConfig } from "./opened-config.ts";

/** A fleet on a target that answers, ready to be worked with. */
export interface Reached {
  readonly opened: OpenedConfig;
  readonly fleet: Fleet;
  readonly target: Target;
  readonly connected: Connected;
  readonly cluster: ClusterContext;
  readonly context: DeployContext;
  readonly packages: PackageUris;
  /** Messages about the config and the machine that do not stop the command. */
  readonly notes: readonly Diagnostic[];
}

export interface OnTargetOptions {
  readonly command: string;
  /** `start` may start Ray on a local target; `look` never changes anything. */
  readonly mode: "start" | "look";
  /** The command plans or writes applications, and so has to know where their packages are. */
  readonly packages: boolean;
  /** The command plans what the config asks for, and so has to know the commits in its lock. */
  readonly lock?: true;
}

/** Opens the config, connects its target and runs `work`; what goes wrong on the way there is a result, too. */
export async function onTarget(
  options: OnTargetOptions,
  input: CommandInput,
  machine: CommandMachine,
  work: (reached: Reached) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { command } = options;
  const opened = input.opened ?? (await openWhole(command, input));
  const pin = options.lock === true ? await pinOf(opened, input) : undefined;
  const fleet = openFleet({ ...input, pin }, opened, "required");
  if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
  const { target } = fleet.fleet;
  if (target === undefined) return invalidConfig(command, opened);
  const stopped = (reasonCode: string, found: readonly Diagnostic[]): CommandResult => ({
    ...invalidConfig(command, opened, [...opened.diagnostics, ...found]),
    reason_code: reasonCode,
    target: target.name,
  });
  const connect = options.mode === "start" ? connectTarget : peekTarget;
  const connected = await connect(fleet.fleet, input, machine);
  if (!connected.ok) {
    const reasonCode = connected.reason === "absent" ? "not-deployed" : "target-not-usable";
    return stopped(reasonCode, opened.place(connected.findings));
  }
  const endpoint = endpointOf(fleet.fleet, target, input.env);
  for (const secret of [connected.token, ...Object.values(endpoint.headers)]) {
    if (secret !== undefined) input.mask?.(secret);
  }
  try {
    const cluster = clusterContext({ fleet: fleet.fleet, target, connected, endpoint }, input, machine);
    const packages = options.packages ? await packagesOf(cluster, connected, options.mode) : NO_PACKAGES;
    return await work({
      opened,
      fleet: fleet.fleet,
      target,
      connected,
      cluster,
      packages,
      context: contextOf(cluster, fleet.fleet, packages),
      notes: [...opened.diagnostics, ...opened.place(connected.notes)],
    });
  } catch (error) {
    if (!(error instanceof RayError)) throw error;
    return stopped("cluster-not-usable", opened.place([rayFinding(error, target)]));
  }
}

/** Loaded when it is needed: `status` has to start fast. */
async function openWhole(command: string, input: CommandInput): Promise<OpenedConfig> {
  const { openConfig } = await import("./open-config.ts");
  // What is live is looked at, tested and taken back whether it fits or not.
  return openConfig({ ...input, ...(command === "deploy" ? { fit: "known" } : {}) });
}

/** Loaded by the commands that need it alone. */
async function pinOf(opened: OpenedConfig, { workspace }: CommandInput): Promise<Pin | undefined> {
  const { lockedCommits } = await import("./locked-commits.ts");
  return lockedCommits(opened.configDir, workspace)?.pin;
}

const NO_PACKAGES: PackageUris = { builder: "", gateway: "" };

/** Loaded when they are needed, too. */
async function packagesOf(
  cluster: ClusterContext,
  connected: Connected,
  mode: OnTargetOptions["mode"],
): Promise<PackageUris> {
  const { providePackages } = await import("./packages.ts");
  return providePackages(cluster.client, connected.packagesFolder, mode);
}
