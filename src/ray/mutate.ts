import { ownEntry } from "../diagnostics/own-entry.ts";
import type { ApplicationChange } from "./application-change.ts";
import { ApplicationConflict, conflictsOf } from "./application-conflict.ts";
import type { RayClient } from "./client.ts";
import { isApplied } from "./is-applied.ts";
import { type LeaseOptions, type LeaseHeld, withLease } from "./lease.ts";
import { obstacleIn } from "./obstacle.ts";
import { RayError } from "./ray-error.ts";
import type { ServeDeployConfig } from "./serve-application.ts";
import type { ServeDetails } from "./serve-details.ts";
import { type Entry, keptEntries, topLevelOptions } from "./wanted-state.ts";
import type { JsonObject } from "../schema/json.ts";

export interface MutateOptions extends Omit<LeaseOptions, "onWait"> {
  readonly progress: (message: string) => void;
  /** Used when Serve is not running yet; the options of a running Serve cannot be changed. */
  readonly serveOptions: JsonObject;
  /**
   * Other people's applications whose build had failed before: every write makes Ray try it again, which is not waited
   * for. Filled here; give the same set to all changes of one run.
   */
  readonly failedBuilds?: Set<string>;
}

type Change = (live: ServeDetails) => ApplicationChange;

type Outcome =
  | { readonly kind: "applied"; readonly after: ServeDetails }
  /** Something new stands in the way of a write. Nothing was sent. */
  | { readonly kind: "obstacle" }
  /** The lease ended before anything was sent. */
  | { readonly kind: "lease_lost" }
  /** Another tool, which knows no lease, wrote at the same time. */
  | { readonly kind: "overwritten"; readonly lost: readonly Entry[] };

const POLL_MS = 1000;
const PROBLEMS = {
  lease_lost: "the lease on the cluster ended before the change was sent",
  overwritten: "another tool changed the applications at the same time",
} as const;
/** Tries to get a change through while another tool overwrites it. */
const ATTEMPTS = 5;
/** How long another's build is waited for. Longer than all of Ray's attempts at a build take. */
const BUILD_WAIT_MS = 10 * 60 * 1000;

/**
 * Changes this fleet's applications on the cluster and nothing else. `PUT` replaces everything and has no precondition,
 * so it is sent under the lease, directly after a read, with all other applications digit for digit as they are, and
 * read back: what another tool's write has lost is put back. Resolves with the state after it.
 *
 * @throws ApplicationConflict when a name or a route prefix belongs to somebody else; nothing was sent then.
 */
export async function mutateApplications(
  client: RayClient,
  options: MutateOptions,
  change: Change,
): Promise<ServeDetails> {
  const failedBuilds = options.failedBuilds ?? new Set<string>();
  const onWait = (holder: string): void => options.progress(`waiting for ${holder}, which is changing the cluster`);
  let lost: readonly Entry[] = [];
  let problem = "";
  let attempts = 0;
  while (attempts < ATTEMPTS) {
    const settled = await settle(client, options, change, failedBuilds);
    if (isEmpty(change(settled)) && lost.length === 0) return settled;
    const outcome = await withLease(client, { ...options, onWait }, (lease) =>
      write(client, options, change, { failedBuilds, lost, lease }),
    );
    if (outcome.kind === "applied") return outcome.after;
    if (outcome.kind === "obstacle") continue;
    attempts += 1;
    problem = PROBLEMS[outcome.kind];
    if (outcome.kind === "overwritten") lost = outcome.lost;
    options.progress(`${problem}; trying again`);
  }
  throw new RayError("refused", `The change did not get through: ${problem}`);
}

interface Attempt {
  readonly failedBuilds: Set<string>;
  readonly lost: readonly Entry[];
  readonly lease: LeaseHeld;
}

async function write(client: RayClient, options: MutateOptions, change: Change, attempt: Attempt): Promise<Outcome> {
  // Nothing stands between this read and the write: other tools may write at any moment.
  if (!(await attempt.lease.isHeld())) return { kind: "lease_lost" };
  const live = await client.serveDetails();
  const wanted = change(live);
  if (obstacleIn(live, wanted, attempt.failedBuilds) !== undefined) return { kind: "obstacle" };
  const conflicts = conflictsOf(live, wanted, options.owner);
  if (conflicts.length > 0) throw new ApplicationConflict(conflicts);
  const kept = keptEntries(live, wanted, attempt.lost);
  for (const name of failedBuildsIn(live)) attempt.failedBuilds.add(name);
  await send(client, {
    ...topLevelOptions(live, options.serveOptions),
    applications: [...kept.map((one) => one.entry), ...wanted.put],
  });
  const after = await client.serveDetails();
  for (const name of neverSeen(live, after)) {
    options.progress(
      `${name} came up at the very moment of this write and was lost by it: it has to be deployed again`,
    );
  }
  if (isApplied(after, wanted)) return { kind: "applied", after };
  return { kind: "overwritten", lost: kept.filter(({ name }) => isGone(after, name)) };
}

/** When it is not clear whether Ray took it, the read that follows tells. */
async function send(client: RayClient, config: ServeDeployConfig): Promise<void> {
  try {
    await client.putApplications(config);
  } catch (error) {
    const isUnclear = error instanceof RayError && (error.kind === "unreachable" || error.kind === "timeout");
    if (!isUnclear) throw error;
  }
}

/** Reads the live state once nothing stands in the way of a write. */
async function settle(
  client: RayClient,
  options: MutateOptions,
  change: Change,
  failedBuilds: Set<string>,
): Promise<ServeDetails> {
  const startedAt = options.clock.now();
  while (true) {
    options.signal.throwIfAborted();
    const live = await client.serveDetails();
    const obstacle = obstacleIn(live, change(live), failedBuilds);
    if (obstacle === undefined) return live;
    if (obstacle.kind === "building" && options.clock.now() - startedAt > BUILD_WAIT_MS) {
      failedBuilds.add(obstacle.application);
      continue;
    }
    options.progress(
      obstacle.kind === "building"
        ? `waiting until ${obstacle.application} is built`
        : `waiting until the earlier ${obstacle.application} is deleted`,
    );
    await options.clock.sleep(POLL_MS, options.signal);
  }
}

function isEmpty(change: ApplicationChange): boolean {
  return change.put.length === 0 && change.remove.length === 0;
}

function failedBuildsIn(live: ServeDetails): readonly string[] {
  return Object.entries(live.applications)
    .filter(([, { status, deployments }]) => status === "DEPLOY_FAILED" && Object.keys(deployments).length === 0)
    .map(([name]) => name);
}

/** Ray shows nothing to put them back from: what is being deleted has no config. */
function neverSeen(live: ServeDetails, after: ServeDetails): readonly string[] {
  return Object.entries(after.applications)
    .filter(([name, { status }]) => status === "DELETING" && !Object.hasOwn(live.applications, name))
    .map(([name]) => name);
}

function isGone(after: ServeDetails, name: string): boolean {
  const application = ownEntry(after.applications, name);
  return application === undefined || application.status === "DELETING";
}
