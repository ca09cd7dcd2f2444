import { canonicalJson } from "../resolve/canonical-json.ts";
import type { JsonObject } from "../schema/json.ts";
import type { RayClient } from "./client.ts";
import type { ConfirmLease, LeaseOptions } from "./lease.ts";
import { withLease } from "./lease.ts";
import { ApplicationConflict, conflictsOf } from "./application-conflict.ts";
import type { ServeApplication, ServeDeployConfig } from "./serve-application.ts";
import type { ApplicationDetails, ServeDetails } from "./serve-details.ts";

export interface ApplicationChange {
  readonly put: readonly ServeApplication[];
  readonly remove: readonly string[];
}

export interface MutateOptions extends Omit<LeaseOptions, "onWait"> {
  readonly progress: (message: string) => void;
  /** Used when Serve is not running yet; the options of a running Serve cannot be changed. */
  readonly serveOptions: JsonObject;
}

const POLL_MS = 1000;
/** Tries to get a change through while another tool, which knows no lease, overwrites it. */
const ATTEMPTS = 3;

/**
 * Changes this fleet's applications on the cluster and nothing else. `PUT` replaces everything and has no precondition,
 * so it is sent under the lease, directly after a read, with all other applications as they are, and read back: what
 * another tool's write has lost is put back. Resolves with the state after it.
 *
 * @throws ApplicationConflict when a name or a route prefix belongs to somebody else; nothing was sent then.
 */
export async function mutateApplications(
  client: RayClient,
  options: MutateOptions,
  change: (live: ServeDetails) => ApplicationChange,
): Promise<ServeDetails> {
  const onWait = (holder: string): void => options.progress(`waiting for ${holder}, which is changing the cluster`);
  return withLease(client, { ...options, onWait }, async (confirm) => {
    let vanished: readonly ServeApplication[] = [];
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const live = await settled(client, options, change);
      const wanted = change(live);
      const conflicts = conflictsOf(live, wanted, options.owner);
      if (conflicts.length > 0) throw new ApplicationConflict(conflicts);
      const body = deployConfig(live, wanted, vanished, options.serveOptions);
      await send(client, body, confirm);
      const after = await client.serveDetails();
      vanished = othersIn(body, wanted).filter((entry) => !Object.hasOwn(after.applications, entry.name));
      if (vanished.length === 0 && wanted.put.every((entry) => isDeployed(after, entry))) return after;
      options.progress("another tool changed the applications at the same time; trying again");
    }
    return client.serveDetails();
  });
}

async function send(client: RayClient, body: ServeDeployConfig, confirm: ConfirmLease): Promise<void> {
  await confirm();
  await client.putApplications(body);
}

/**
 * Reads the live state once nothing stands in the way of a write: no other owner's application is being built (a PUT
 * would start its build again) and no application that we want is still being deleted.
 */
async function settled(
  client: RayClient,
  options: MutateOptions,
  change: (live: ServeDetails) => ApplicationChange,
): Promise<ServeDetails> {
  while (true) {
    options.signal.throwIfAborted();
    const live = await client.serveDetails();
    const wanted = change(live);
    const names = new Set(wanted.put.map((entry) => entry.name));
    const applications = Object.entries(live.applications);
    const deleting = applications.find(([name, { status }]) => names.has(name) && status === "DELETING");
    const building = applications.find(([name, application]) => !names.has(name) && isBuilding(application));
    if (deleting === undefined && building === undefined) return live;
    if (deleting !== undefined) options.progress(`waiting until the earlier ${deleting[0]} is deleted`);
    else if (building !== undefined) options.progress(`waiting until ${building[0]} is built`);
    await options.clock.sleep(POLL_MS, options.signal);
  }
}

function isBuilding(application: ApplicationDetails): boolean {
  return application.status === "DEPLOYING" && Object.keys(application.deployments).length === 0;
}

function deployConfig(
  live: ServeDetails,
  wanted: ApplicationChange,
  vanished: readonly ServeApplication[],
  serveOptions: JsonObject,
): ServeDeployConfig {
  const replaced = new Set([...wanted.remove, ...wanted.put.map((entry) => entry.name)]);
  const others = Object.values(live.applications).flatMap((application) => {
    const entry = application.deployed_app_config;
    const isKept = application.status !== "DELETING" && application.source !== "imperative";
    return isKept && entry !== undefined && entry !== null && !replaced.has(application.name) ? [entry] : [];
  });
  const present = new Set(others.map((entry) => entry.name));
  const lost = vanished.filter((entry) => !present.has(entry.name) && !replaced.has(entry.name));
  return { ...topLevel(live, serveOptions), applications: [...others, ...lost, ...wanted.put] };
}

/** The options of a running Serve are sent as they are: a PUT without them would reset what can be reset. */
function topLevel(live: ServeDetails, serveOptions: JsonObject): JsonObject {
  const { proxy_location: proxyLocation, http_options: http, grpc_options: grpc, target_capacity: capacity } = live;
  if (proxyLocation === undefined || proxyLocation === null) return serveOptions;
  return {
    proxy_location: proxyLocation,
    ...(http === undefined || http === null ? {} : { http_options: withoutNulls(http) }),
    ...(grpc === undefined || grpc === null ? {} : { grpc_options: withoutNulls(grpc) }),
    ...(capacity === undefined || capacity === null ? {} : { target_capacity: capacity }),
  };
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function othersIn(body: ServeDeployConfig, wanted: ApplicationChange): readonly ServeApplication[] {
  const ours = new Set(wanted.put.map((entry) => entry.name));
  return body.applications.filter((entry) => !ours.has(entry.name));
}

function isDeployed(after: ServeDetails, entry: ServeApplication): boolean {
  const deployed = after.applications[entry.name]?.deployed_app_config;
  if (deployed === undefined || deployed === null) return false;
  const parts = [deployed, entry].map(({ import_path, args, runtime_env, deployments }) =>
    canonicalJson({ import_path, args: args ?? {}, runtime_env: runtime_env ?? {}, deployments: deployments ?? [] }),
  );
  return parts[0] === parts[1];
}
