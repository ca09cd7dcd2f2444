import type { JsonObject } from "../../../src/schema/json.ts";
import { type Application, NODE_ID, type Replica } from "./application.ts";

const STATUS = {
  building: "DEPLOYING",
  build_failed: "DEPLOY_FAILED",
  starting: "DEPLOYING",
  start_failed: "DEPLOY_FAILED",
  running: "RUNNING",
  deleting: "DELETING",
} as const;

/** An application as the recorded answers show it: while it is built without route and deployments, deleted without config. */
export function describeApplication(application: Application): JsonObject {
  const { phase, name, entry } = application;
  const isDeleting = phase === "deleting";
  const hasDeployments = phase === "starting" || phase === "start_failed" || phase === "running";
  return {
    name,
    route_prefix: hasDeployments ? application.routePrefix : null,
    docs_path: null,
    status: STATUS[phase],
    message: messageOf(application),
    last_deployed_time_s: application.deployedAtS,
    deployed_app_config: isDeleting || application.source === "imperative" ? null : entry,
    source: application.source,
    external_scaler_enabled: false,
    deployments: hasDeployments ? { [application.deployment]: deploymentOf(application) } : {},
  };
}

function messageOf(application: Application): string {
  if (application.phase === "build_failed") return application.message;
  if (application.phase !== "start_failed") return "";
  return `Failed to update the deployments ['${application.deployment}'].`;
}

function deploymentOf(application: Application): JsonObject {
  const { phase, deployment, replica, dead } = application;
  const healthy = phase === "running";
  const failed = phase === "start_failed";
  return {
    name: deployment,
    status: healthy ? "HEALTHY" : failed ? "DEPLOY_FAILED" : "UPDATING",
    status_trigger: healthy ? "CONFIG_UPDATE_COMPLETED" : failed ? "REPLICA_STARTUP_FAILED" : "CONFIG_UPDATE_STARTED",
    message: application.message,
    target_num_replicas: application.targetReplicas,
    replicas: replica === undefined ? [] : replicasOf(application, replica),
    recent_dead_replicas: dead.map((one) => replicaOf(one, application, "STOPPED", true)),
  };
}

function replicasOf(application: Application, replica: Replica): JsonObject[] {
  const state = application.phase === "running" ? "RUNNING" : "STARTING";
  const count = application.phase === "running" ? application.targetReplicas : 1;
  return Array.from({ length: count }, (_, index) => {
    const one = index === 0 ? replica : { ...replica, id: `${replica.id}${index}`, pid: replica.pid + 5000 + index };
    return replicaOf(one, application, state, application.hasProcess);
  });
}

function replicaOf(replica: Replica, application: Application, state: string, hasProcess: boolean): JsonObject {
  const known = {
    replica_id: replica.id,
    actor_name: `SERVE_REPLICA::${application.name}#${application.deployment}#${replica.id}`,
    state,
    start_time_s: application.deployedAtS,
  };
  if (!hasProcess) return known;
  return {
    ...known,
    actor_id: replica.worker.slice(0, 32),
    worker_id: replica.worker,
    node_id: NODE_ID,
    pid: replica.pid,
  };
}
