import type { Finding } from "../diagnostics/diagnostic.ts";
import { gatewayApplication } from "../gateway/application.ts";
import type { GatewayUserConfig } from "../gateway/user-config.ts";
import type { ApplicationChange } from "../ray/application-change.ts";
import type { RayClient } from "../ray/client.ts";
import type { Clock } from "../ray/clock.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import type { ServeDetails } from "../ray/serve-details.ts";
import type { Fleet } from "../resolve/fleet.ts";
import type { Endpoint } from "../smoke/send.ts";
import type { Progress } from "./progress.ts";

/**
 * Applies one change to the cluster under its lease, decided on the state that was read inside it; resolves with the
 * state that was read after it.
 */
export type Mutate = (change: (live: ServeDetails) => ApplicationChange, signal: AbortSignal) => Promise<ServeDetails>;

/** What the stages of a deploy share. */
export interface DeployContext {
  readonly fleet: string;
  readonly client: RayClient;
  readonly mutate: Mutate;
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** The gateway as clients reach it, route prefix included. */
  readonly endpoint: Endpoint;
  /** The gateway's application with this table. */
  readonly gateway: (table: GatewayUserConfig) => ServeApplication;
  readonly gatewayReplicas: number;
  /** Nodes may appear later, so "no node can hold it" is not the end. */
  readonly autoscaling: boolean;
}

/** Why a deploy could not go on: what happened, for the journal of the run, and the messages for the user. */
export interface Failure {
  /** Stable, kebab-case. */
  readonly reasonCode: string;
  readonly findings: readonly Finding[];
}

/** What watching a start needs. */
export type WatchContext = Pick<DeployContext, "client" | "clock" | "signal" | "progress" | "autoscaling">;

/** Where the cluster finds our two Python modules. */
export interface PackageUris {
  readonly builder: string;
  readonly gateway: string;
}

/** The context that depends on the cluster, without what depends on the fleet's gateway. */
export type ClusterContext = Omit<DeployContext, "gateway" | "gatewayReplicas" | "fleet">;

export function contextOf(cluster: ClusterContext, fleet: Fleet, packages: PackageUris): DeployContext {
  return {
    ...cluster,
    fleet: fleet.name,
    gatewayReplicas: fleet.gateway.numReplicas,
    gateway: (userConfig) => gatewayApplication({ fleet, packageUri: packages.gateway, userConfig }),
  };
}
