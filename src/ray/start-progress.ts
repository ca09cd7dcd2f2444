import { ownEntry } from "../diagnostics/own-entry.ts";
import { sanitizeMessage } from "./sanitize-message.ts";
import { matchSignature } from "./signatures.ts";
import type { ApplicationDetails, DeploymentDetails, ReplicaDetails } from "./serve-details.ts";
import type { PlacementGroup } from "./state-api.ts";

export type StartFailureKind =
  /** The application could not be built: Ray or vLLM refused the config. */
  | "build"
  /** All of Ray's start attempts failed, or one that trying again cannot change. */
  | "start"
  /** No node can ever hold it. */
  | "infeasible"
  /** Somebody removed the application while it started. */
  | "vanished";

export interface StartProgress {
  readonly outcome: "starting" | "waiting_for_resources" | "ready" | "failed";
  /** What is going on, in a few words. */
  readonly phase: string;
  /** Every distinct message that Ray showed so far: each overwrites the one before it. */
  readonly messages: readonly string[];
  readonly failure?: { readonly kind: StartFailureKind; readonly message: string };
}

export interface Observation {
  /** Absent when the application is not listed. */
  readonly application: ApplicationDetails | undefined;
  readonly placementGroups: readonly PlacementGroup[];
}

export interface StartExpectation {
  readonly app: string;
  readonly deployment: string;
  /** Nodes may appear later: "infeasible" is then not the end. */
  readonly autoscaling: boolean;
}

export const notStarted: StartProgress = { outcome: "starting", phase: "waiting for Ray", messages: [] };

/**
 * What one look at a starting application adds to what was known. It is ready when Ray says RUNNING and all replicas
 * run; a failure is reported as soon as it is certain (reference: ray-serve-llm.md §4).
 */
export function observeStart(before: StartProgress, seen: Observation, expected: StartExpectation): StartProgress {
  const { application } = seen;
  if (application === undefined) {
    if (before === notStarted) return before;
    return failed(before.messages, "vanished", "the application disappeared while it started");
  }
  const deployment = ownEntry(application.deployments, expected.deployment);
  const messages = collected(before.messages, application, deployment);
  if (application.status === "DEPLOY_FAILED") {
    const kind = deployment === undefined ? "build" : "start";
    return failed(messages, kind, deployment?.message || application.message);
  }
  const hopeless = messages.find((message) => isAttemptError(message) && isFinal(message));
  if (hopeless !== undefined) return failed(messages, "start", hopeless);
  if (deployment === undefined) return { outcome: "starting", phase: "building the application", messages };
  if (isReady(application, deployment)) return { outcome: "ready", phase: "ready", messages };
  const placement = placementOf(seen.placementGroups, expected, deployment);
  if (placement === "INFEASIBLE") {
    if (!expected.autoscaling) return failed(messages, "infeasible", wantedResources(seen.placementGroups, expected));
    return { outcome: "waiting_for_resources", phase: "waiting for a node that can hold it", messages };
  }
  if (placement === "NO_RESOURCES") {
    return { outcome: "waiting_for_resources", phase: "waiting for free resources", messages };
  }
  return { outcome: "starting", phase: phaseOf(deployment), messages };
}

function isReady(application: ApplicationDetails, deployment: DeploymentDetails): boolean {
  if (application.status !== "RUNNING" || deployment.status !== "HEALTHY") return false;
  const running = deployment.replicas.filter((replica) => replica.state === "RUNNING").length;
  return running > 0 && running >= (deployment.target_num_replicas ?? 1);
}

function phaseOf(deployment: DeploymentDetails): string {
  const died = deployment.recent_dead_replicas.length;
  const attempt = died === 0 ? "" : `, attempt ${died + 1}`;
  const starting = deployment.replicas.filter((replica) => replica.state === "STARTING");
  const loading = starting.some((replica) => isImported(replica));
  return loading ? `loading the model${attempt}` : `starting the replica${attempt}`;
}

/** The pid is there once the actor's process has imported its class; from then on the engine starts. */
function isImported(replica: ReplicaDetails): boolean {
  return replica.pid !== undefined && replica.pid !== null;
}

function collected(
  before: readonly string[],
  application: ApplicationDetails,
  deployment: DeploymentDetails | undefined,
): readonly string[] {
  const messages = [...before];
  for (const message of [application.message, deployment?.message ?? ""]) {
    if (message !== "" && !messages.includes(message)) messages.push(message);
  }
  return messages;
}

/** Ray's message after a failed attempt; the others are about slowness. */
function isAttemptError(message: string): boolean {
  return message.includes("failed to start") && message.includes("Error");
}

function isFinal(message: string): boolean {
  return matchSignature([message])?.signature.final === true;
}

/** The scheduling state of the replicas that are not placed yet; the worst one counts. */
function placementOf(
  groups: readonly PlacementGroup[],
  expected: StartExpectation,
  deployment: DeploymentDetails,
): string | undefined {
  const alive = new Set(deployment.replicas.map((replica) => replica.replica_id));
  const waiting = ownGroups(groups, expected).filter((group) => alive.has(group.name?.split("#").at(-1) ?? ""));
  const states = new Set(waiting.map((group) => group.stats?.scheduling_state));
  return ["INFEASIBLE", "NO_RESOURCES"].find((state) => states.has(state));
}

function ownGroups(
  groups: readonly PlacementGroup[],
  { app, deployment }: StartExpectation,
): readonly PlacementGroup[] {
  const prefix = `SERVE_REPLICA::${app}#${deployment}#`;
  return groups.filter((group) => group.state === "PENDING" && group.name?.startsWith(prefix) === true);
}

function wantedResources(groups: readonly PlacementGroup[], expected: StartExpectation): string {
  const bundles = ownGroups(groups, expected)[0]?.bundles ?? [];
  const wanted = bundles.map((bundle) =>
    Object.entries(bundle.unit_resources)
      .filter(([, amount]) => amount > 0)
      .map(([name, amount]) => `${name} ${amount}`)
      .join(", "),
  );
  return `no node of the cluster can hold ${wanted.join(" + ") || "it"}`;
}

function failed(messages: readonly string[], kind: StartFailureKind, message: string): StartProgress {
  return { outcome: "failed", phase: "failed", messages, failure: { kind, message: sanitizeMessage(message) } };
}
