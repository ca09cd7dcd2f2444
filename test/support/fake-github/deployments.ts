import type { JsonObject } from "../../../src/schema/json.ts";
import { type Answer, author, type Call, part, textOf } from "./handler.ts";
import { template } from "./openapi.ts";
import { invalid, notFound, Refusal } from "./refusal.ts";
import type { Deployment, DeploymentStatus, World } from "./state.ts";

const LONGEST_DESCRIPTION = 140;

export function createDeployment(world: World, { body }: Call): Answer {
  const contexts = body["required_contexts"];
  // Our own job is a pending check of this commit: GitHub refuses unless it is told to look at none.
  if (!Array.isArray(contexts) || contexts.length > 0) {
    throw new Refusal(409, `Conflict: Commit status checks failed for ${textOf(body, "ref") ?? ""}.`);
  }
  if (body["auto_merge"] !== false) throw new Refusal(409, "Conflict merging main into the deployed branch.");
  const description = shortEnough("Deployment", textOf(body, "description"));
  const environment = textOf(body, "environment") ?? "production";
  const deployment: Deployment = {
    id: world.nextId(),
    sha: textOf(body, "ref") ?? "",
    task: textOf(body, "task") ?? "deploy",
    environment,
    description: description ?? null,
    payload: body["payload"] ?? {},
    production:
      body["production_environment"] === undefined
        ? environment === "production"
        : body["production_environment"] === true,
    transient: body["transient_environment"] === true,
    createdAt: world.now(),
    statuses: [],
  };
  world.state.deployments.unshift(deployment);
  return { status: 201, body: shown(world, deployment) };
}

export function listDeployments(world: World, { query }: Call): Answer {
  const found = world.state.deployments.filter(
    ({ sha, task, environment }) =>
      (query.get("sha") ?? sha) === sha &&
      (query.get("ref") ?? sha) === sha &&
      (query.get("task") ?? task) === task &&
      (query.get("environment") ?? environment) === environment,
  );
  return { status: 200, body: found.map((deployment) => shown(world, deployment)) };
}

export function createDeploymentStatus(world: World, { params, body }: Call): Answer {
  const deployment = find(world, params);
  const status = addStatus(world, deployment, body);
  if (status.state === "success" && body["auto_inactive"] !== false) deactivateEarlier(world, deployment);
  return { status: 201, body: shownStatus(world, deployment, status) };
}

export function listDeploymentStatuses(world: World, { params }: Call): Answer {
  const deployment = find(world, params);
  return { status: 200, body: deployment.statuses.map((status) => shownStatus(world, deployment, status)) };
}

/** Only earlier successes outside of production, of the same environment (GitHub's description of `auto_inactive`). */
function deactivateEarlier(world: World, current: Deployment): void {
  for (const earlier of world.state.deployments) {
    const sameKind = earlier.environment === current.environment && !earlier.production && !earlier.transient;
    if (earlier.id >= current.id || !sameKind || earlier.statuses[0]?.state !== "success") continue;
    addStatus(world, earlier, { state: "inactive" });
  }
}

function addStatus(world: World, deployment: Deployment, body: JsonObject): DeploymentStatus {
  const status: DeploymentStatus = {
    id: world.nextId(),
    state: textOf(body, "state") ?? "",
    description: shortEnough("DeploymentStatus", textOf(body, "description")) ?? "",
    logUrl: textOf(body, "log_url") ?? "",
    environmentUrl: textOf(body, "environment_url") ?? "",
    createdAt: world.now(),
  };
  deployment.statuses.unshift(status);
  return status;
}

function find(world: World, params: Call["params"]): Deployment {
  const found = world.state.deployments.find(({ id }) => id === Number(params["deployment_id"]));
  if (found === undefined) throw notFound();
  return found;
}

function shortEnough(resource: string, description: string | undefined): string | undefined {
  if ((description?.length ?? 0) <= LONGEST_DESCRIPTION) return description;
  throw invalid(resource, "description", `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`);
}

function shown(world: World, deployment: Deployment): JsonObject {
  const example = template("POST /repos/{owner}/{repo}/deployments");
  const { id, sha, task, environment, description, payload, createdAt } = deployment;
  return {
    ...example,
    id,
    sha,
    ref: sha,
    task,
    payload,
    environment,
    original_environment: environment,
    description,
    production_environment: deployment.production,
    transient_environment: deployment.transient,
    created_at: createdAt,
    updated_at: createdAt,
    creator: author(part(example, "creator"), world.login),
  };
}

function shownStatus(world: World, deployment: Deployment, status: DeploymentStatus): JsonObject {
  const example = template("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses");
  return {
    ...example,
    id: status.id,
    state: status.state,
    description: status.description,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    environment: deployment.environment,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: author(part(example, "creator"), world.login),
  };
}
