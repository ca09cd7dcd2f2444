import { ownEntry } from "../diagnostics/own-entry.ts";
import type { GatewayUserConfig } from "../gateway/user-config.ts";
import { REVISION_HEADER } from "../gateway/user-config.ts";
import { GATEWAY_DEPLOYMENT, gatewayApplicationName } from "../gateway/application.ts";
import { sanitizeMessage } from "../ray/sanitize-message.ts";
import type { ApplicationDetails } from "../ray/serve-details.ts";
import type { DeployContext, Failure } from "./context.ts";

const POLL_MS = 500;
/** The gateway imports Ray and vLLM to start, which takes minutes on a busy small machine. */
const START_LIMIT_S = 1200;
/** How long the endpoint may stay unreachable once Ray says that the gateway is up. */
const REACH_LIMIT_S = 120;
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Waits until every gateway replica answers with this table: Ray has applied it to all replicas, and requests through
 * the endpoint carry its revision, several in a row so that each replica had its turn.
 */
export async function waitForGateway(context: DeployContext, table: GatewayUserConfig): Promise<Failure | undefined> {
  const { clock } = context;
  const name = gatewayApplicationName(context.fleet);
  const startedAt = clock.now();
  let healthySince: number | undefined;
  let problem = "";
  while (true) {
    context.signal.throwIfAborted();
    const { applications } = await context.client.serveDetails();
    const application = ownEntry(applications, name);
    if (application?.status === "DEPLOY_FAILED") return gatewayFailed(application);
    if (isSettled(application, table)) {
      healthySince ??= clock.now();
      const reached = await reachesRevision(context, table.revision);
      if (reached === "yes") return undefined;
      problem = reached;
      if (clock.now() - healthySince > REACH_LIMIT_S * 1000) return notReachable(problem);
    } else if (clock.now() - startedAt > START_LIMIT_S * 1000) {
      return notStarted(application);
    }
    context.progress(healthySince === undefined ? "waiting for the gateway" : `waiting for the gateway: ${problem}`);
    await clock.sleep(POLL_MS, context.signal);
  }
}

function isSettled(application: ApplicationDetails | undefined, table: GatewayUserConfig): boolean {
  if (application?.status !== "RUNNING") return false;
  const wanted = application.deployed_app_config?.deployments?.find((entry) => entry["name"] === GATEWAY_DEPLOYMENT);
  const config = wanted?.["user_config"];
  const revision =
    typeof config === "object" && config !== null && "revision" in config ? config["revision"] : undefined;
  const deployment = application.deployments[GATEWAY_DEPLOYMENT];
  if (deployment === undefined || deployment.status !== "HEALTHY" || revision !== table.revision) return false;
  const replicas = deployment.replicas.filter((replica) => replica.state !== "STOPPING");
  return replicas.length > 0 && replicas.every((replica) => replica.state === "RUNNING");
}

/** `yes`, or what was seen instead. */
async function reachesRevision(context: DeployContext, revision: string): Promise<string> {
  for (let count = 0; count < context.gatewayReplicas * 3; count += 1) {
    try {
      const response = await context.fetch(`${context.endpoint.url}/v1/models`, {
        headers: { ...context.endpoint.headers },
        redirect: "error",
        signal: AbortSignal.any([context.signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]),
      });
      await response.arrayBuffer();
      const seen = response.headers.get(REVISION_HEADER);
      if (seen === null) return `${context.endpoint.url} answers ${response.status} without a revision`;
      if (seen !== revision) return "a replica still has the old routes";
    } catch {
      context.signal.throwIfAborted();
      return `${context.endpoint.url} does not answer`;
    }
  }
  return "yes";
}

function gatewayFailed(application: ApplicationDetails): Failure {
  const message = Object.values(application.deployments).find((deployment) => deployment.message !== "")?.message;
  const cause = sanitizeMessage(message ?? application.message);
  return {
    reasonCode: "gateway-failed",
    findings: [{ code: "RF671", message: `The gateway could not be started: ${cause}`, path: ["gateway"] }],
  };
}

function notStarted(application: ApplicationDetails | undefined): Failure {
  const state = application?.status ?? "not there";
  const message = `The gateway was not ready after ${START_LIMIT_S} s: it is ${state}`;
  return { reasonCode: "gateway-failed", findings: [{ code: "RF671", message, path: ["gateway"] }] };
}

function notReachable(problem: string): Failure {
  return {
    reasonCode: "endpoint-unreachable",
    findings: [
      {
        code: "RF672",
        message: `Ray says that the gateway runs, but ${problem}`,
        path: ["targets"],
        help: "Check that the target's url is the address at which this machine reaches Ray Serve.",
      },
    ],
  };
}
