import { type ClusterContext } from "../../deploy/context.ts";
import { quietProgress } from "../../deploy/progress.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { createRayClient } from "../../ray/client.ts";
import { RayError } from "../../ray/ray-error.ts";
import { serveOptions } from "../../ray/serve-deploy-config.ts";
import type { Fleet, Target } from "../../resolve/fleet.ts";
import type { Endpoint } from "../../smoke/send.ts";
import type { Connected } from "../../targets/connect-target.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";

export interface ConnectedFleet {
  readonly fleet: Fleet;
  readonly target: Target;
  readonly connected: Connected;
  readonly endpoint: Endpoint;
}

/** What the deploy works with on a target that is connected. */
export function clusterContext(
  { fleet, target, connected, endpoint }: ConnectedFleet,
  input: CommandInput,
  machine: CommandMachine,
): ClusterContext {
  const client = createRayClient({
    address: connected.address,
    transport: machine.transport,
    clock: machine.clock,
    ...(connected.token === undefined ? {} : { token: connected.token }),
  });
  const progress = quietProgress(input.log, machine.clock);
  const failedBuilds = new Set<string>();
  return {
    client,
    clock: machine.clock,
    fetch: machine.fetch,
    signal: input.signal,
    progress,
    endpoint,
    autoscaling: target.autoscalingNodes.length > 0,
    mutate: async (change, signal) => {
      // Loaded with the first write: what only looks has to start fast.
      const { mutateApplications } = await import("../../ray/mutate.ts");
      const { thisProcess } = await import("../../targets/lease-holder.ts");
      const writing = { owner: fleet.name, holder: thisProcess, clock: machine.clock, progress, failedBuilds };
      return mutateApplications(client, { ...writing, serveOptions: serveOptions(fleet), signal }, change);
    },
  };
}

/** The gateway as clients reach it, with the headers that its front door asks for. */
export function endpointOf(fleet: Fleet, target: Target, env: CommandInput["env"]): Endpoint {
  const prefix = fleet.gateway.routePrefix === "/" ? "" : fleet.gateway.routePrefix;
  const headers: Record<string, string> = {};
  for (const [header, variable] of Object.entries(target.urlHeadersEnv)) {
    const value = ownEntry(env, variable);
    if (value !== undefined && value !== "") headers[header] = value;
  }
  return { url: target.url + prefix, headers };
}

/** What an unusable cluster means for the user, with the key to look at. */
export function rayFinding(error: RayError, target: Target): Finding {
  const path = ["targets", target.name];
  if (error.kind === "unauthorized" || error.kind === "forbidden") {
    return {
      code: "RF602",
      message: error.message,
      path: target.kind === "cluster" ? [...path, "token_env"] : path,
      help: "token_env names the environment variable that holds the cluster's token.",
    };
  }
  return {
    code: "RF601",
    message: error.message,
    path: target.kind === "cluster" ? [...path, "address"] : path,
    help: "Check that the cluster runs and that this machine reaches it.",
  };
}
