import type { GitHub, Repository } from "./client.ts";

export type FinalState = "success" | "failure" | "error" | "inactive";

export interface DeploymentStart {
  /** The exact commit. */
  readonly sha: string;
  /** Named after the target, so that the environment's page shows it. */
  readonly environment: string;
  readonly fleet: string;
  readonly digest: string;
  readonly run: number;
  readonly logUrl: string;
}

/** GitHub refuses longer descriptions. */
const LONGEST_DESCRIPTION = 140;
/** How far back orphans and earlier successes are looked for. */
const LOOKED_AT = 20;
const FINAL = new Set(["success", "failure", "error", "inactive"]);

/** Fleets that share an environment are told apart by their task. */
function taskOf(fleet: string): string {
  return `rayfleet:${fleet}`;
}

/** Makes the deployment of a run and marks it as in progress; resolves with its id. */
export async function startDeployment(github: GitHub, repository: Repository, start: DeploymentStart): Promise<number> {
  const { data } = await github.rest.repos.createDeployment({
    ...repository,
    ref: start.sha,
    task: taskOf(start.fleet),
    environment: start.environment,
    description: `rayfleet deploys ${start.fleet}`.slice(0, LONGEST_DESCRIPTION),
    // Without these two GitHub may merge branches, or refuse because this very job is still running.
    auto_merge: false,
    required_contexts: [],
    payload: { schema: 1, digest: start.digest, run: start.run },
  });
  if (!("id" in data))
    throw new Error(`creating a deployment in ${repository.owner}/${repository.repo}: no id came back`);
  await setState(github, repository, data.id, "in_progress", { logUrl: start.logUrl });
  return data.id;
}

export interface StateDetails {
  readonly logUrl: string;
  readonly description?: string;
  readonly environmentUrl?: string;
}

/** Ends a deployment. */
export async function endDeployment(
  github: GitHub,
  repository: Repository,
  id: number,
  state: FinalState,
  details: StateDetails,
): Promise<void> {
  await setState(github, repository, id, state, details);
}

/**
 * Closes what earlier runs left behind: a deployment without an end gets one, and when this one succeeded the success
 * before it becomes inactive. GitHub would only do the latter outside of production, and then to other fleets as well.
 */
export async function settleEarlier(
  github: GitHub,
  repository: Repository,
  current: { readonly id: number; readonly environment: string; readonly fleet: string; readonly run: number },
  options: { readonly succeeded: boolean; readonly logUrl: string },
): Promise<void> {
  const { data } = await github.rest.repos.listDeployments({
    ...repository,
    environment: current.environment,
    task: taskOf(current.fleet),
    per_page: LOOKED_AT,
  });
  for (const { id, payload } of data) {
    if (id >= current.id || runOf(payload) > current.run) continue;
    const { data: statuses } = await github.rest.repos.listDeploymentStatuses({
      ...repository,
      deployment_id: id,
      per_page: 1,
    });
    const state = statuses[0]?.state ?? "pending";
    if (!FINAL.has(state)) {
      const description = "The run ended without saying how the deploy went";
      await setState(github, repository, id, "error", { logUrl: options.logUrl, description });
    } else if (state === "success") {
      // What is older was settled by the run of this one.
      if (options.succeeded) await setState(github, repository, id, "inactive", { logUrl: options.logUrl });
      return;
    }
  }
}

async function setState(
  github: GitHub,
  repository: Repository,
  id: number,
  state: FinalState | "in_progress",
  details: StateDetails,
): Promise<void> {
  await github.rest.repos.createDeploymentStatus({
    ...repository,
    deployment_id: id,
    state,
    log_url: details.logUrl,
    auto_inactive: false,
    ...(details.description === undefined ? {} : { description: details.description.slice(0, LONGEST_DESCRIPTION) }),
    ...(details.environmentUrl === undefined ? {} : { environment_url: details.environmentUrl }),
  });
}

/** The run that a deployment of ours belongs to; GitHub may give the payload back as text. */
function runOf(payload: unknown): number {
  if (typeof payload === "string") {
    try {
      return runOf(JSON.parse(payload));
    } catch {
      return 0;
    }
  }
  if (typeof payload !== "object" || payload === null || !("run" in payload)) return 0;
  return typeof payload.run === "number" ? payload.run : 0;
}
